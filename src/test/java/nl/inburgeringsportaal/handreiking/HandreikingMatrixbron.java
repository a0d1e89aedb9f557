package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;
import java.util.Map;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** For the access matrix: a reaction, and a draft that people of another school are asked to read. */
public class HandreikingMatrixbron implements Matrixbron {
  @Autowired private HandreikingService handreiking;
  @Autowired private ReactieService reacties;
  @Autowired private ConceptService concepten;
  @Autowired private BeoordelingService beoordeling;
  @Autowired private MeelezersService meelezers;
  @Autowired private MeeleesService meelezen;
  @Autowired private VertalingService vertalingen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;

  @Override
  public Map<String, Object> voorbeelden() {
    reacties.reageer(handreiking.antwoord("boete"), false, MERK, "matrix");
    Redactiehulp hulp = new Redactiehulp(gegevens, concepten, beoordeling);
    long concept = hulp.schrijf(Redactiehulp.nieuweSlug(), Redactiehulp.inhoud(MERK, null));
    long school = gegevens.nieuweSchool();
    String lezer = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    LocalDate tot = LocalDate.of(2199, 1, 1);
    hulp.als("redactie", concept, versie -> meelezers.vraag(concept, Rol.SCHOOLFUNCTIONARIS, school, tot));
    gegevens.als(
        lezer,
        () -> {
          meelezen.plaats(concept, null, MERK);
          return null;
        });
    long vertaling = gegevens.als("redactie", () -> vertalingen.begin("boete", Vertaaltaal.PL));
    return Map.of(
        "RedactieService.id", jdbc.queryForObject("select max(id) from handreiking_reactie", Long.class),
        "ConceptService.id", concept,
        "BeoordelingService.id", concept,
        "MeeleesService.id", concept,
        "MeelezersService.id", concept,
        "MeelezersService.meelezing", jdbc.queryForObject("select max(id) from handreiking_meelezing", Long.class),
        "MeelezersService.opmerking", jdbc.queryForObject("select max(id) from handreiking_opmerking", Long.class),
        "VertalingService.id", vertaling,
        "VertalingService.geschrevenDoor", 0L);
  }
}
