package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A location, a session and candidates of Utrecht, and a cooperation of Zwolle, for the access matrix. */
public class PlanningMatrixbron implements Matrixbron {
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private PlaatsingService plaatsen;
  @Autowired private LokaalService lokalen;
  @Autowired private LocatieService locaties;
  @Autowired private Testgegevens gegevens;
  @Autowired private Klok klok;
  @Autowired private JdbcTemplate jdbc;

  @Override
  public Map<String, Object> voorbeelden() {
    Planhulp hulp = fabriek.createBean(Planhulp.class);
    LocalDate vandaag = klok.vandaag();
    long utrecht = hulp.begeleiders().gemeente("GM0344");
    long zwolle = hulp.begeleiders().gemeente("GM0193");
    long wie = hulp.begeleiders().actief();
    long locatie = hulp.nieuweLocatie();
    long lokaal = hulp.lokaal(locatie, 10);
    LocalDateTime begin = vandaag.plusDays(2).atTime(9, 0);
    long sessie = hulp.gepland(lokaal, begin, wie);
    long ander = hulp.gepland(lokaal, begin.plusHours(3), wie);
    List<Long> kandidaten = hulp.kandidaten(2, "GM0344");
    long plaats = gegevens.als("planner", () -> plaatsen.plaats(sessie, kandidaten.getFirst()));
    SluitingGegevens sluiting =
        new SluitingGegevens(null, locatie, null, vandaag.plusDays(30), vandaag.plusDays(31), MERK);
    long sluitingId = gegevens.als("planner", () -> lokalen.sluitTijdelijk(sluiting));
    long samen = samenwerking(zwolle, vandaag);
    SessieGegevens plan = hulp.sessie(lokaal, begin.plusDays(5), wie);
    LocatieGegevens gebouw = gegevens.als("planner", () -> locaties.findById(locatie)).gegevens();
    Map<String, Object> voorbeelden = new HashMap<>();
    voorbeelden.put("LocatieService.id", locatie);
    voorbeelden.put("LocatieService.save", new Object[] {gebouw});
    voorbeelden.put("LocatieService.buiten", new Object[] {locatie, gebouw.openingstijden()});
    voorbeelden.put("LokaalService.id", locatie);
    voorbeelden.put("LokaalService.knellend", new Object[] {
      new LokaalGegevens(lokaal, 0, locatie, MERK, 1, 1, true, null)
    });
    voorbeelden.put("LokaalService.locatieId", locatie);
    voorbeelden.put("LokaalService.lokaalId", lokaal);
    voorbeelden.put("LokaalService.sluitingId", sluitingId);
    voorbeelden.put("LokaalService.save", new Object[] {
      new LokaalGegevens(null, 0, locatie, MERK, 5, 5, false, null)
    });
    voorbeelden.put("LokaalService.sluitTijdelijk", new Object[] {sluiting});
    voorbeelden.put("SamenwerkingService.id", samen);
    voorbeelden.put("SamenwerkingService.gemeenteId", utrecht);
    voorbeelden.put("SamenwerkingService.uitvoerderId", zwolle);
    voorbeelden.put("SessieService.id", sessie);
    voorbeelden.put("SessieService.opDag", new Object[] {
      vandaag, null, org.springframework.data.domain.PageRequest.of(0, 50)
    });
    voorbeelden.put("SessieplanService.id", sessie);
    voorbeelden.put("SessieplanService.save", new Object[] {plan, true});
    voorbeelden.put("SessieplanService.begeleiders", new Object[] {plan});
    voorbeelden.put("SessieplanService.gevolgVanVerplaatsen", new Object[] {
      new SessieGegevens(
          sessie, 0, utrecht, lokaal, begin.plusDays(1), begin.plusDays(1).plusHours(1), 5, null, null, List.of(wie))
    });
    ReeksGegevens reeks = new ReeksGegevens(plan, vandaag.plusDays(20), 1);
    voorbeelden.put("SessieplanService.dagen", new Object[] {reeks});
    voorbeelden.put("SessieplanService.planReeks", new Object[] {reeks});
    voorbeelden.put("SessieplanService.vervang", new Object[] {sessie, List.of(wie)});
    voorbeelden.put("PlaatsingService.sessieId", sessie);
    voorbeelden.put("PlaatsingService.naarSessieId", ander);
    voorbeelden.put("PlaatsingService.deelnameId", kandidaten.getLast());
    voorbeelden.put("PlaatsingService.plaatsingId", plaats);
    voorbeelden.put("PlaatsingService.plaatsAlle", new Object[] {sessie, List.of(kandidaten.getLast())});
    voorbeelden.put("PlaatsvoorstelService.pasToe", new Object[] {Map.of(kandidaten.getLast(), sessie)});
    voorbeelden.put("PlaatsvoorstelService.stelVoor", new Object[] {vandaag, vandaag.plusDays(9)});
    voorbeelden.put("PlanwerkService.sessieId", sessie);
    voorbeelden.put("ToetsbriefService.sessieId", sessie);
    voorbeelden.put("ToetsbriefService.plaatsingId", plaats);
    return voorbeelden;
  }

  /** Between two gemeenten that no other test works for. */
  private long samenwerking(long uitvoerder, LocalDate vandaag) {
    List<Long> bekend =
        jdbc.queryForList(
            "select id from organisatie where soort = 'GEMEENTE' and gemeentecode = 'GM0307'", Long.class);
    long gemeente =
        bekend.isEmpty()
            ? jdbc.queryForObject("select next value for organisatie_seq", Long.class)
            : bekend.getFirst();
    if (bekend.isEmpty()) {
      jdbc.update(
          "insert into organisatie (id, soort, naam, gemeentecode, gewijzigd_door)"
              + " values (?, 'GEMEENTE', 'Gemeente van de matrix', 'GM0307', 'test')",
          gemeente);
    }
    long id = jdbc.queryForObject("select next value for lbt_samenwerking_seq", Long.class);
    jdbc.update(
        "insert into lbt_samenwerking (id, gemeente_id, uitvoerder_id, van, gemeld_op, gewijzigd_door)"
            + " values (?, ?, ?, ?, ?, 'test')",
        id, gemeente, uitvoerder, vandaag.minusDays(id % 10_000), vandaag);
    return id;
  }
}
