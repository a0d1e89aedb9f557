package nl.inburgeringsportaal.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Termijnenwet;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.BesluitService;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.ProcedureService;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;
import nl.inburgeringsportaal.keurmerk.internal.Vaststellerhulp;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Ontvangst;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Taalscholen, who learns there, and a case at each term of a procedure. Schools and learners come as DUO delivers
 * them, steps and decisions by the hands of Blik op Werk.
 */
@TestComponent
@Order(59)
class DemoKeurmerk implements DemoStap {
  private static final Duration GEDULD = Duration.ofMinutes(1);
  private static final int BEZWAAR = 42;
  private static final int GEWAARSCHUWD = 8;
  private static final int IN_ONDERZOEK = 13;

  private static final List<String> NAMEN =
      List.of(
          "Taalhuis De Brug", "Lingua Noord", "Spreek Samen", "De Taalfabriek", "Woord voor Woord", "Taalpunt Oost",
          "Nieuwe Letters", "Het Alfabet", "Taalschool Perspectief", "Vooruit met Taal", "De Inburgeraar",
          "Taalstart", "Klinkers", "Taalatelier", "Samen Leren", "De Zinnenbouwer", "Taalcentrum Zuid", "Open Mond",
          "Leerhuis West", "Taal aan Zet", "Punt en Komma", "De Leeszaal", "Taalverbond", "Stap in Taal", "Kanaal 9",
          "Begrip", "Taalbron", "De Lettervrouw");
  /** Schools that began as aspirant, and how many days ago. */
  private static final Map<String, Integer> ASPIRANTEN =
      new java.util.TreeMap<>(
          Map.of(
              "Taal in Beweging", 300, "De Nieuwe Les", 230, "Wegwijs", 195, "Taalhuis Zonzij", 150, "Samen Spreken",
              70, "De Eerste Zin", 20));

  private static final List<String> AANLEIDINGEN =
      List.of(
          "Klachten over lesuitval", "Docenten zonder bevoegdheid", "Slagingspercentage te laag",
          "Tevredenheid te laag", "Administratie niet op orde");
  private static final List<String> PLAATSEN = List.of("Utrecht", "Zwolle", "Amersfoort", "Arnhem", "Rotterdam");
  private static final List<String> POSTCODES = List.of("3511 AB", "8011 AB", "3811 AB", "6811 AB", "3011 AB");

  private final LeveringService leveringen;
  private final TaalschoolService scholen;
  private final ProcedureService procedures;
  private final BesluitService besluiten;
  private final Vaststellerhulp vaststelling;
  private final JdbcClient jdbc;
  private final DemoRol rol;
  private final Klok klok;

  DemoKeurmerk(
      LeveringService leveringen,
      TaalschoolService scholen,
      ProcedureService procedures,
      BesluitService besluiten,
      Vaststellerhulp vaststelling,
      JdbcClient jdbc,
      DemoRol rol,
      Klok klok) {
    this.leveringen = leveringen;
    this.scholen = scholen;
    this.procedures = procedures;
    this.besluiten = besluiten;
    this.vaststelling = vaststelling;
    this.jdbc = jdbc;
    this.rol = rol;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from instelling").query(Long.class).single() > 0) {
      return;
    }
    leverScholen();
    leverAanbod();
    ASPIRANTEN.values().stream().sorted(java.util.Comparator.reverseOrder()).forEach(this::aspirant);
    // In the order of their decisions, so that the numbers rise with the days.
    for (int i = 0; i < GEWAARSCHUWD; i++) {
      gewaarschuwd(NAMEN.size() - 1 - i, AANLEIDINGEN.get(i % AANLEIDINGEN.size()), 640 - i * 25);
    }
    LocalDate vandaag = klok.vandaag();
    LocalDate hemelvaart = hemelvaart(vandaag.plusDays(BEZWAAR));
    LocalDate verzonden = hemelvaart.minusDays(BEZWAAR);
    int geleden = (int) (vandaag.toEpochDay() - verzonden.toEpochDay());
    long opHemelvaart = procedure(6, "Docenten zonder bevoegdheid", geleden + 30);
    besluit(opHemelvaart, Besluitsoort.WAARSCHUWEN, verzonden, verzonden);
    long beroep = procedure(5, "Tevredenheid te laag", 220);
    long geweigerd = besluit(beroep, Besluitsoort.INTREKKEN, vandaag.minusDays(180), vandaag.minusDays(170));
    stap(beroep, Stapsoort.BEZWAAR, vandaag.minusDays(150), geweigerd);
    long bezwaar = procedure(4, "Presentielijsten kloppen niet", 120);
    long ingetrokken = besluit(bezwaar, Besluitsoort.INTREKKEN, vandaag.minusDays(70), vandaag.minusDays(70));
    stap(bezwaar, Stapsoort.BEZWAAR, vandaag.minusDays(40), ingetrokken);
    hoor(bezwaar, Stapsoort.HOORZITTING_GEPLAND, vandaag.plusDays(6), LocalTime.of(10, 30));
    long schorsing = procedure(3, "Geen medewerking aan controle", 60);
    besluit(schorsing, Besluitsoort.SCHORSEN, vandaag.minusDays(12), vandaag.minusDays(12));
    handhaaf(beroep, geweigerd, vandaag.minusDays(10));
    long beslissen = procedure(2, "Onvoldoende toezicht in de klas", 40);
    voornemen(beslissen, Besluitsoort.SCHORSEN, vandaag.minusDays(9));
    zienswijze(beslissen, vandaag.minusDays(3));
    concept(beslissen, Besluitsoort.SCHORSEN, vandaag.plusDays(7));
    voornemen(procedure(1, "Slagingspercentage te laag", 40), Besluitsoort.INTREKKEN, vandaag.minusDays(20));
    voornemen(procedure(0, "Signalen over de lessen", 20), Besluitsoort.SCHORSEN, vandaag.minusDays(2));
    for (int i = 0; i < IN_ONDERZOEK; i++) {
      procedure(7 + i, AANLEIDINGEN.get((i + 2) % AANLEIDINGEN.size()), 5 + i * 3);
    }
  }

  /** Asked for the keurmerk and got its first step. */
  private void aspirant(int geleden) {
    LocalDate dag = klok.vandaag().minusDays(geleden);
    int school = NAMEN.size() + ASPIRANTEN.values().stream().sorted().toList().indexOf(geleden);
    long instelling =
        jdbc.sql("select id from instelling where instellingsnummer = ?")
            .param(nummer(school))
            .query(Long.class)
            .single();
    rol.als("keurmerk", () -> scholen.neemOp(instelling, dag.minusDays(60)));
    stelVast(concept(procedure(school, "Aanvraag", geleden + 60), Besluitsoort.TOEKENNEN, dag, null), dag);
  }

  /** Warned, mended, lifted and closed long ago. */
  private void gewaarschuwd(int school, String aanleiding, int geleden) {
    LocalDate dag = klok.vandaag().minusDays(geleden);
    long id = procedure(school, aanleiding, geleden + 40);
    long waarschuwing = besluit(id, Besluitsoort.WAARSCHUWEN, dag, dag);
    stelVast(concept(id, Besluitsoort.OPHEFFEN, dag.plusDays(60), waarschuwing), dag.plusDays(60));
    stap(id, new StapGegevens(Stapsoort.AFGESLOTEN, dag.plusDays(110), null, null, null, null, null));
  }

  private static LocalDate hemelvaart(LocalDate tot) {
    LocalDate dag = tot;
    while (dag.getDayOfWeek() != DayOfWeek.THURSDAY
        || dag.getMonth().compareTo(Month.APRIL) < 0
        || dag.getMonth().compareTo(Month.JUNE) > 0
        || !Termijnenwet.isFeestdag(dag)
        || !Termijnenwet.isFeestdag(dag.plusDays(11))) {
      dag = dag.minusDays(1);
    }
    return dag;
  }

  private static String nummer(int nummer) {
    return "4000%06d".formatted(100 + nummer);
  }

  private static String plaats(int i) {
    return PLAATSEN.get(i % PLAATSEN.size());
  }

  private static String postcode(int i) {
    return POSTCODES.get(i % POSTCODES.size());
  }

  private void leverScholen() {
    StringBuilder csv = new StringBuilder("instellingsnummer;naam;plaats;postcode;huisnummer;bow_nummer;keurmerk\n");
    for (int i = 0; i < NAMEN.size(); i++) {
      csv.append(
          "%s;%s;%s;%s;%d;%d;J%n"
              .formatted(nummer(i), NAMEN.get(i), plaats(i), postcode(i), i + 1, 104_000 + i)
              .replace("\r", ""));
    }
    List<String> aspiranten =
        ASPIRANTEN.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    for (int i = 0; i < aspiranten.size(); i++) {
      csv.append(
          "%s;%s;%s;%s;%d;;N%n"
              .formatted(
                  nummer(NAMEN.size() + i), aspiranten.get(i), plaats(i), postcode(i), NAMEN.size() + i + 1)
              .replace("\r", ""));
    }
    // The file is true of two years ago: since then the schools have had it.
    lever("instellingen", csv.toString(), klok.vandaag().minusYears(2));
  }

  private void leverAanbod() {
    List<String> mensen =
        jdbc.sql(
                "select p.vnummer from inburgeraar_persoon p join inburgeraar i on i.id = p.inburgeraar_id"
                    + " where i.voldaan_op is null and i.ontheven_op is null and i.einde_overig_op is null"
                    + " order by p.vnummer")
            .query(String.class)
            .list();
    StringBuilder csv = new StringBuilder("vnummer;instellingsnummer;begin;verwacht_einde;leerroute;bekostiging\n");
    for (int i = 0; i < mensen.size(); i++) {
      LocalDate begin = klok.vandaag().minusDays(30 + i * 13 % 300);
      csv.append(
          String.join(
              ";", mensen.get(i), nummer(i * 5 % NAMEN.size()), begin.toString(), begin.plusMonths(18).toString(),
              List.of("B", "B", "Z", "O").get(i % 4), List.of("GEMEENTE", "LENING", "EIGEN").get(i % 3)));
      csv.append('\n');
    }
    lever("aanbod", csv.toString(), klok.vandaag());
  }

  private void lever(String bestand, String csv, LocalDate standdatum) {
    long id =
        rol.als(
            "duo",
            () -> {
              Leveringkeuze keuze = new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, standdatum, false);
              try (Ontvangst ontvangst = leveringen.begin(keuze)) {
                byte[] inhoud = csv.getBytes(StandardCharsets.UTF_8);
                ontvangst.bestand(bestand, bestand + ".csv", new ByteArrayInputStream(inhoud));
                return ontvangst.voltooi();
              } catch (IOException fout) {
                throw new UncheckedIOException(fout);
              }
            });
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (!rol.als("duo", () -> leveringen.findById(id).status().isEind())) {
      if (System.nanoTime() > einde) {
        throw new IllegalStateException("levering " + id + " komt niet klaar");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /** A procedure that began some days ago. */
  private long procedure(int school, String aanleiding, int dagenGeleden) {
    LocalDate begin = klok.vandaag().minusDays(dagenGeleden);
    Map<String, Object> waarden =
        Map.of("nummer", nummer(school), "aanleiding", aanleiding, "dag", begin, "moment", begin.atTime(10, 0));
    jdbc.sql(
            """
            insert into keurmerkprocedure (id, taalschool_id, aanleiding, begonnen_op, behandelaar_id, stand,
              gewijzigd_door)
            select next value for keurmerkprocedure_seq, t.id, :aanleiding, :dag, g.id, 'ONDERZOEK', 'keurmerk'
            from taalschool t join instelling i on i.id = t.instelling_id
              join gebruiker g on g.gebruikersnaam = 'keurmerk' where i.instellingsnummer = :nummer
            """)
        .params(waarden)
        .update();
    long id =
        jdbc.sql(
                "select max(k.id) from keurmerkprocedure k join taalschool t on t.id = k.taalschool_id"
                    + " join instelling i on i.id = t.instelling_id where i.instellingsnummer = :nummer")
            .params(waarden)
            .query(Long.class)
            .single();
    jdbc.sql(
            "insert into keurmerkstap (id, procedure_id, soort, datum, vastgelegd_op, gewijzigd_door)"
                + " values (next value for keurmerkstap_seq, ?, 'ONDERZOEK', ?, ?, 'keurmerk')")
        .params(id, begin, begin.atTime(10, 0))
        .update();
    return id;
  }

  private void stap(long procedure, StapGegevens stap) {
    rol.als(
        "keurmerk",
        () -> {
          procedures.voegToe(procedure, stap);
          return null;
        });
  }

  private void stap(long procedure, Stapsoort soort, LocalDate dag, long besluit) {
    stap(procedure, new StapGegevens(soort, dag, null, null, besluit, null, null));
  }

  private void voornemen(long procedure, Besluitsoort soort, LocalDate dag) {
    stap(procedure, new StapGegevens(Stapsoort.VOORNEMEN, dag, null, soort, null, null, null));
  }

  private void zienswijze(long procedure, LocalDate dag) {
    String tekst = "De school herkent een deel van de punten en heeft een plan.";
    stap(procedure, new StapGegevens(Stapsoort.ZIENSWIJZE, dag, null, null, null, null, tekst));
  }

  private void hoor(long procedure, Stapsoort soort, LocalDate dag, LocalTime tijd) {
    String tekst =
        tijd == null
            ? "De school licht haar bezwaar toe. De presentielijsten van twee groepen zijn bekeken."
            : "Op het kantoor van Blik op Werk, kamer 2.";
    stap(procedure, new StapGegevens(soort, dag, tijd, null, null, null, tekst));
  }

  private long concept(long procedure, Besluitsoort soort, LocalDate ingang) {
    return concept(procedure, soort, ingang, null);
  }

  private long concept(long procedure, Besluitsoort soort, LocalDate ingang, Long betreft) {
    return rol.als(
        "keurmerk",
        () -> {
          long id =
              besluiten.save(
                  new BesluitGegevens(
                      null, 0, procedure, soort, doel(soort, ingang), betreft, ingang, ingang.plusMonths(3),
                      "Reglement keurmerk inburgeren (voorbeeld), artikel 12",
                      "Bij twee bezoeken voldeden de lessen niet aan de norm. De school heeft dat niet weerlegd."
                          + " Een lichter middel volstaat niet, omdat eerdere afspraken niet zijn nagekomen.",
                      null, "Het besluit volgt op onderzoek naar de lessen."));
          besluiten.biedAan(id, versie(id));
          return id;
        });
  }

  private static Keurmerkstatus doel(Besluitsoort soort, LocalDate ingang) {
    if (soort != Besluitsoort.TOEKENNEN) {
      return null;
    }
    return ingang.getYear() < 2024 ? Keurmerkstatus.ASPIRANT : Keurmerkstatus.BEPAALDE_TIJD;
  }

  private int versie(long besluit) {
    return jdbc.sql("select versie from keurmerkbesluit where id = ?").param(besluit).query(Integer.class).single();
  }

  private void stelVast(long besluit, LocalDate verzonden) {
    rol.als(
        "beslisser",
        () -> {
          vaststelling.stelVast(besluit, versie(besluit), verzonden, "beslisser");
          return null;
        });
  }

  private long besluit(long procedure, Besluitsoort soort, LocalDate verzonden, LocalDate ingang) {
    voornemen(procedure, soort, verzonden.minusDays(20));
    zienswijze(procedure, verzonden.minusDays(16));
    long id = concept(procedure, soort, ingang);
    stelVast(id, verzonden);
    return id;
  }

  private void handhaaf(long procedure, long besluit, LocalDate verzonden) {
    hoor(procedure, Stapsoort.HOORZITTING, verzonden.minusDays(20), null);
    stelVast(concept(procedure, Besluitsoort.HANDHAVEN, verzonden, besluit), verzonden);
  }
}
