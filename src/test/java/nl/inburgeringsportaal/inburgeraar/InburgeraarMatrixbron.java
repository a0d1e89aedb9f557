package nl.inburgeringsportaal.inburgeraar;

import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.KOP;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.regel;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.vnummer;

import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/** A person of another gemeente, and one whose file a correction took away from it. */
class InburgeraarMatrixbron implements Matrixbron {
  private final Inburgeraarhulp hulp;
  private final Testgegevens gegevens;
  private final JdbcTemplate jdbc;

  InburgeraarMatrixbron(Testgegevens gegevens, LeveringService leveringen, JdbcTemplate jdbc) {
    this.hulp = new Inburgeraarhulp(leveringen, gegevens, jdbc);
    this.gegevens = gegevens;
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Object> voorbeelden() {
    String vnummer = vnummer();
    final long id = hulp.persoon(vnummer, MERK, "GM0344");
    String verplaatst = vnummer();
    long weg = hulp.persoon(verplaatst, MERK, "GM0344");
    hulp.corrigeer(KOP, regel(verplaatst, MERK, "GM0193"));
    long correctie =
        jdbc.queryForObject(
            "select id from inburgeraar_correctie where inburgeraar_id = ? and gevolg = 'VERLOREN'", Long.class, weg);
    long klantmanager =
        jdbc.queryForObject("select id from gebruiker where gebruikersnaam = 'klantmanager'", Long.class);
    gegevens.logUit();

    Map<String, Object> waarden = new HashMap<>();
    waarden.put("inburgeraarId", id);
    waarden.put("InburgeraarService.id", id);
    waarden.put("InburgeraarService.toonBsn", new Object[] {id, "controle van het nummer"});
    waarden.put("InburgeraarService.noemDoel", new Object[] {id, "controle van het dossier"});
    waarden.put("InburgeraarService.zoekNummer", new Object[] {vnummer});
    waarden.put("InburgeraarHistorieService.id", id);
    waarden.put("ContactService.id", id);
    waarden.put(
        "ContactService.save",
        new Object[] {
          new ContactGegevens(id, 0, MERK, null, MERK, null, null, MERK, false, false, null)
        });
    waarden.put("ToewijzingService.id", id);
    waarden.put("ToewijzingService.gebruikerId", klantmanager);
    waarden.put("CorrectieService.id", correctie);
    return waarden;
  }
}
