package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A pupil of another school, with a talk that was planned, one that was held, one that is shared with another gemeente
 * and one whose sharing was withdrawn, an agreement and a note.
 */
class JongerenMatrixbron implements Matrixbron {
  private final Testgegevens gegevens;
  private final LeerlingService leerlingen;
  private final GesprekService gesprekken;
  private final GesprekOverzicht overzicht;
  private final LeerlingnotitieService notities;
  private final LeerlingsignaalService signalen;
  private final KlasplanService plannen;
  private final JdbcTemplate jdbc;
  private final Klok klok;

  JongerenMatrixbron(
      Testgegevens gegevens,
      LeerlingService leerlingen,
      GesprekService gesprekken,
      GesprekOverzicht overzicht,
      LeerlingnotitieService notities,
      LeerlingsignaalService signalen,
      KlasplanService plannen,
      JdbcTemplate jdbc,
      Klok klok) {
    this.gegevens = gegevens;
    this.leerlingen = leerlingen;
    this.gesprekken = gesprekken;
    this.overzicht = overzicht;
    this.notities = notities;
    this.signalen = signalen;
    this.plannen = plannen;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public Map<String, Object> voorbeelden() {
    return gegevens.als(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS), this::maak);
  }

  private Map<String, Object> maak() {
    LocalDate vandaag = klok.vandaag();
    LeerlingGegevens leerling =
        leerlingen.save(leerling(null, vandaag).metBriefDuoOp(vandaag), null);
    long id = leerling.id();
    notities.voegToe(id, MERK);
    final long notitie = notities.list(id).getFirst().id();
    long gevoerd = gesprekken.plan(plan(id, vandaag));
    gesprekken.legVast(gevoerd, overzicht.findById(gevoerd).versie(), vastlegging(vandaag));
    GesprekPlan plan = plan(id, vandaag.plusDays(7));
    long gepland = gesprekken.plan(plan);
    int versie = overzicht.findById(gepland).versie();

    Map<String, Object> waarden = new HashMap<>();
    waarden.put("leerlingId", id);
    waarden.put("LeerlingService.id", id);
    waarden.put("LeerlingService.save", new Object[] {leerling(leerling, vandaag), "naam"});
    waarden.put("LeerlingService.mogelijkDubbel", new Object[] {leerling(null, vandaag)});
    waarden.put("GesprekService.id", gepland);
    waarden.put("GesprekService.versie", versie);
    waarden.put("GesprekService.plan", new Object[] {plan});
    waarden.put("GesprekService.verplaats", new Object[] {gepland, versie, plan});
    waarden.put("GesprekService.legVast", new Object[] {gepland, versie, vastlegging(vandaag)});
    waarden.put("GesprekOverzicht.id", gepland);
    LeerlingsignaalGegevens signaal = signalen.vanLeerling(id).getFirst();
    leerlingen.save(
        new LeerlingGegevens(
            null, 0, MERK + "2", MERK, MERK, vandaag.minusYears(18).plusMonths(4), MERK, MERK, null, "PRO",
            Verblijfsstatus.STATUSHOUDER, null, null, null, null, null),
        null);
    Klasplan klasplan =
        new Klasplan(MERK, null, vandaag.plusDays(1), LocalTime.of(9, 0), LocalTime.of(16, 0), 30, 5, MERK);
    waarden.put("klasplanId", plannen.plan(klasplan));
    waarden.put("KlasplanService.plan", new Object[] {klasplan});
    waarden.put("KlasplanService.voorbeeld", new Object[] {klasplan});
    waarden.put("MentorService.klas", MERK);
    waarden.put("MentorService.mentor", MERK);
    waarden.put("signaalId", signaal.id());
    waarden.put("LeerlingsignaalService.handelAf", new Object[] {signaal.id(), signaal.versie(), MERK});
    long jongere = gedeeld(vandaag);
    waarden.put("jongereId", jongere);
    waarden.put("JongereService.id", jongere);
    waarden.put("GemeenteantwoordService.gesprekId", gevoerd);
    waarden.put(
        "JongereAntwoordService.save",
        new Object[] {new AntwoordGegevens(jongere, 0, null, MERK, null, "030 123 45 67", MERK, null)});
    waarden.put("afspraakId", overzicht.findById(gevoerd).afspraken().getFirst().id());
    waarden.put("gesprekId", gevoerd);
    waarden.put("LeerlingnotitieService.id", notitie);
    waarden.put(
        "TermijnService.bereken",
        new Object[] {new Termijnberekening.Plan(vandaag.minusYears(17), null, List.of()), vandaag});
    return waarden;
  }

  /** A talk of another pupil, shared with Utrecht; its id as the gemeente knows it. */
  private long gedeeld(LocalDate vandaag) {
    LeerlingGegevens leerling =
        leerlingen.save(
            new LeerlingGegevens(
                null, 0, MERK + "3", MERK, MERK, vandaag.minusYears(17), MERK, MERK, null, "PRO",
                Verblijfsstatus.STATUSHOUDER, null, null, null, null, null),
            null);
    long gesprek = gesprekken.plan(plan(leerling.id(), vandaag));
    gesprekken.legVast(
        gesprek,
        overzicht.findById(gesprek).versie(),
        new GesprekVastlegging(
            vandaag, MERK, MERK, List.of(), Delen.GRONDSLAG, null, null, MERK, "GM0344", null));
    return jdbc.queryForObject("select id from jongere where gesprek_id = ?", Long.class, gesprek);
  }

  private static LeerlingGegevens leerling(LeerlingGegevens bestaand, LocalDate vandaag) {
    return new LeerlingGegevens(
        bestaand == null ? null : bestaand.id(),
        bestaand == null ? 0 : bestaand.versie(),
        MERK,
        MERK,
        MERK,
        vandaag.minusYears(18).plusMonths(3),
        MERK,
        MERK,
        null,
        "PRO",
        Verblijfsstatus.STATUSHOUDER,
        null,
        null,
        null,
        null,
        null);
  }

  private static GesprekPlan plan(long leerling, LocalDate dag) {
    return new GesprekPlan(leerling, dag, LocalTime.of(10, 0), 30, MERK, Set.of(Deelnemer.LEERLING), null);
  }

  private static GesprekVastlegging vastlegging(LocalDate dag) {
    return new GesprekVastlegging(
        dag, MERK, MERK, List.of(new GesprekVastlegging.Afspraak(MERK, null)), Delen.NIET, null, null, null, null,
        null);
  }
}
