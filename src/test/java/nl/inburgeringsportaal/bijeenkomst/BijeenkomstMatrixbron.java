package nl.inburgeringsportaal.bijeenkomst;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A meeting for which somebody else signed up, and a publication, for the access matrix. */
public class BijeenkomstMatrixbron implements Matrixbron {
  @Autowired private BijeenkomstbeheerService beheer;
  @Autowired private MijnAanmeldingService mijn;
  @Autowired private VoorbeeldService voorbeelden;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Klok klok;

  @Override
  public Map<String, Object> voorbeelden() {
    Bijeenkomsthulp hulp = new Bijeenkomsthulp(beheer, gegevens);
    long id = hulp.gepubliceerd(klok.nu().plusDays(3), null);
    long dicht = hulp.gepubliceerd(klok.nu().plusDays(4), null);
    jdbc.update("update bijeenkomst set aanmelden_tot = ? where id = ?", klok.nu().minusDays(1), dicht);
    String ander = gegevens.nieuwePersoon(gegevens.nieuweOrganisatie(Organisatiesoort.SCHOOL), Rol.SCHOOLFUNCTIONARIS);
    gegevens.als(ander, () -> mijn.meldAan(id, MERK));
    gegevens.als(
        ander,
        () -> {
          voorbeelden.zendIn(MERK, MERK);
          return null;
        });
    long publicatie = jdbc.queryForObject("select max(id) from publicatie", Long.class);
    long plaats = jdbc.queryForObject("select max(id) from bijeenkomst_aanmelding", Long.class);
    return Map.of(
        "BijeenkomstService.id", id,
        "AanmeldService.id", id,
        "MijnAanmeldingService.id", id,
        // Otherwise each who tries it would have signed up before the next question.
        "MijnAanmeldingService.meldAan", new Object[] {dicht, "x"},
        "BijeenkomstbeheerService.id", id,
        "BijeenkomstbeheerService.zetMateriaal", new Object[] {id, List.of(), true},
        "DeelnemerService.id", id,
        "DeelnemerService.plaatsId", plaats,
        "PublicatieService.id", publicatie,
        "PublicatiebeheerService.id", publicatie);
  }
}
