package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/** A candidate of Utrecht with an outcome, and an outcome that is nobody's, for the access matrix. */
class KandidaatMatrixbron implements Matrixbron {
  private final Kandidaathulp hulp;

  KandidaatMatrixbron(Testgegevens gegevens, LeveringService leveringen, JdbcTemplate jdbc) {
    this.hulp = new Kandidaathulp(leveringen, gegevens, jdbc);
  }

  @Override
  public Map<String, Object> voorbeelden() {
    String nummer = Kandidaathulp.nummer();
    final long deelname = hulp.kandidaat("GM0344", nummer);
    String los = Kandidaathulp.nummer();
    hulp.lever(
        "lbt-uitslagen", Kandidaathulp.UITSLAG, nummer + ";2026-10-20;B1_HAALBAAR;;", los + ";2026-10-20;ONBEKEND;;");
    long persoon = hulp.id(hulp.persoon("GM0344"));
    Map<String, Object> voorbeelden = new HashMap<>();
    voorbeelden.put("KandidaatService.id", deelname);
    voorbeelden.put("KandidaatService.inburgeraarId", Long.valueOf(hulp.veld(deelname, "inburgeraar_id")));
    voorbeelden.put("KandidaatwensService.deelnameId", deelname);
    voorbeelden.put("KandidaataanmeldingService.inburgeraarId", persoon);
    voorbeelden.put("OverslaanService.deelnameId", deelname);
    voorbeelden.put("ExamennummerService.deelnameId", deelname);
    voorbeelden.put("UitslagcontroleService.uitslagId", Long.valueOf(hulp.uitslag(los, "id")));
    voorbeelden.put("UitslagcontroleService.deelnameId", deelname);
    return voorbeelden;
  }
}
