package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp;
import nl.inburgeringsportaal.jongeren.internal.SignaalRekenaar;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkhulp;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.Lbthulp;
import nl.inburgeringsportaal.leerbaarheidstoets.PlaatsingService;
import nl.inburgeringsportaal.leerbaarheidstoets.Planhulp;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.misbruik.Bijlagekeuze;
import nl.inburgeringsportaal.misbruik.Misbruikhulp;
import nl.inburgeringsportaal.misbruik.ZaakbehandelService;
import nl.inburgeringsportaal.rapportage.EditieGegevens;
import nl.inburgeringsportaal.rapportage.EditieService;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.testbasis.Opdrachten;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toezicht.Toezichthulp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many statements a screen may need to open, frame and first page of its list included: for a counsellor
 * who is limited to two groups of a school of 3,000, and for the administrator. A query per row shows at once.
 */
@PortaalContext
@Import(QuerybudgetBrowserlessTest.Teller.class)
class QuerybudgetBrowserlessTest extends SpringBrowserlessTest {
  private static final int LEERLINGEN = 3_000;
  private static final int INBURGERAARS = 300;

  @Autowired private JdbcTemplate jdbc;
  @Autowired private Testgegevens gegevens;
  @Autowired private SignaalRekenaar rekenaar;
  @Autowired private Opleidingscodes opleidingen;
  @Autowired private LeveringService leveringen;
  @Autowired private PlaatsingService plaatsen;
  @Autowired private ZaakbehandelService zaken;
  @Autowired private EditieService edities;
  @Autowired private Klok klok;
  @Autowired private AutowireCapableBeanFactory fabriek;

  /** Counts the statements of this thread. */
  static class Teller implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> GEZEGD = new ThreadLocal<>();

    /** Whether what is kept in memory still holds, asked once in so many seconds by whichever screen comes then. */
    private static final Set<String> VAN_HET_GEHEUGEN =
        Set.of(
            "select nummer from grendel where naam = 'regels'",
            "select count(*) from handreiking_antwoord a1_0");

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
      return !(bean instanceof javax.sql.DataSource bron)
          ? bean
          : new Opdrachten(bron) {
            @Override
            protected void opdracht(String sql) {
              if (GEZEGD.get() != null && !sql.equals(VASTLEGGEN) && !VAN_HET_GEHEUGEN.contains(sql.strip())) {
                GEZEGD.get().add(sql);
              }
            }
          };
    }

    static List<String> tel(Runnable werk) {
      GEZEGD.set(new ArrayList<>());
      try {
        werk.run();
        return GEZEGD.get();
      } finally {
        GEZEGD.remove();
      }
    }
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  @Test
  void elkSchermVanDeSchoolOpentMetWeinigVragen() {
    long school = gegevens.nieuweSchool();
    String mentor = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    maakLeerlingen(school);
    jdbc.update(
        "insert into gebruiker_groep (gebruiker_id, organisatie_id, groep)"
            + " select id, ?, g.groep from gebruiker join (select 'K0' as groep union select 'K1') g"
            + " where gebruikersnaam = ?",
        school, mentor);
    rekenaar.herberekenAlle();
    Long leerling = jdbc.queryForObject("select min(id) from leerling where school_id = ?", Long.class, school);

    eisBudget(
        mentor,
        Rol.SCHOOLFUNCTIONARIS,
        Map.of(
            "leerlingen/:id", "leerlingen/" + leerling,
            "gesprekken/:id", "gesprekken/" + gesprek(leerling, school)));
  }

  @Test
  void elkSchermVanDeBeheerderOpentMetWeinigVragen() {
    eisBudget("beheer", Rol.PORTAALBEHEERDER, Map.of());
  }

  @Test
  void elkSchermVanDeKlantmanagerEnVanZijnToezichthouderOpentMetWeinigVragen() {
    Inburgeraarhulp hulp = new Inburgeraarhulp(leveringen, gegevens, jdbc);
    List<String> regels = new ArrayList<>(List.of(Inburgeraarhulp.KOP));
    for (int i = 0; i < INBURGERAARS; i++) {
      regels.add(Inburgeraarhulp.regel(Inburgeraarhulp.vnummer(), "Budget", "GM0344"));
    }
    hulp.lever(regels.toArray(String[]::new));
    String verplaatst = Inburgeraarhulp.vnummer();
    long id = hulp.persoon(verplaatst, "Budget", "GM0344");
    hulp.corrigeer(Inburgeraarhulp.KOP, Inburgeraarhulp.regel(verplaatst, "Budget", "GM0193"));
    Long correctie =
        jdbc.queryForObject(
            "select id from inburgeraar_correctie where inburgeraar_id = ? and gevolg = 'VERLOREN'", Long.class, id);

    eisBudget("klantmanager", Rol.KLANTMANAGER, Map.of("inburgeraars/:id", "inburgeraars/" + (id - 1)));
    eisBudget("gemeente", Rol.GEMEENTEBEHEERDER, Map.of("inburgeraars/:id", "inburgeraars/" + (id - 1)));
    eisBudget(
        "fg", Rol.FUNCTIONARIS_GEGEVENSBESCHERMING, Map.of("correcties/:id", "correcties/" + correctie));
  }

  @Test
  void elkSchermVanDeTrainerOpentMetWeinigVragen() {
    Lbthulp hulp = fabriek.createBean(Lbthulp.class);
    hulp.actief();
    Long training = jdbc.queryForObject("select max(training_id) from training_deelname", Long.class);
    eisBudget("ice", Rol.TRAINER_ICE, Map.of("trainingen/:id", "trainingen/" + training));
    eisBudget("duo", Rol.MEDEWERKER_DUO, Map.of());
    eisBudget("szw", Rol.BELEID_SZW, Map.of("brief-edities/:id", "brief-edities/" + editie()));
  }

  @Test
  void elkSchermVanDeToetsbegeleiderOpentMetWeinigVragen() {
    Sessiehulp hulp = fabriek.createBean(Sessiehulp.class);
    Sessiehulp.Begeleider wie = hulp.begeleider();
    long sessie = 0;
    for (int i = 0; i < 5; i++) {
      sessie = hulp.sessie(LocalDate.of(2026, 11, 2).plusDays(i).atTime(9, 0), LbtSessiestatus.KLAARGEZET, 9, wie);
      hulp.geplaatst(sessie);
    }
    eisBudget(wie.account(), Rol.TOETSBEGELEIDER, Map.of("afname/:id", "afname/" + sessie));
  }

  @Test
  void elkSchermVanDeToetsplannerOpentMetWeinigVragen() {
    Planhulp hulp = fabriek.createBean(Planhulp.class);
    long wie = hulp.begeleiders().actief();
    long lokaal = hulp.lokaal(hulp.nieuweLocatie(), 10);
    long sessie = hulp.gepland(lokaal, klok.nu().plusDays(1), wie);
    for (long kandidaat : hulp.kandidaten(5, Planhulp.UTRECHT)) {
      gegevens.als("planner", () -> plaatsen.plaats(sessie, kandidaat));
    }
    eisBudget("planner", Rol.TOETSPLANNER, Map.of("toetsplanning/:id", "toetsplanning/" + sessie));
    eisBudget("gemeente", Rol.GEMEENTEBEHEERDER, Map.of("toetsplanning/:id", "toetsplanning/" + sessie));
  }

  @Test
  void elkSchermVanBlikOpWerkOpentMetWeinigVragen() {
    Keurmerkhulp hulp = fabriek.createBean(Keurmerkhulp.class);
    long school = hulp.school(Cursushulp.nummer());
    long procedure = hulp.procedure(school);
    long schorsing = hulp.schorsing(procedure);
    long concept = hulp.concept(procedure, Besluitsoort.OPHEFFEN, hulp.vandaag(), schorsing, null);
    Toezichthulp toezicht = fabriek.createBean(Toezichthulp.class);
    long bezoek = toezicht.bezoek(toezicht.school(), klok.nu().plusDays(1), true, "keurmerk", "beslisser", "bezoeker");
    eisBudget(
        "bezoeker",
        Rol.BEZOEKER_EXTERN,
        Map.of("bezoek/:id", "bezoek/" + bezoek, "bezoekbewijs/:id", "bezoekbewijs/" + bezoek));
    long zaak = fabriek.createBean(Misbruikhulp.class).vanGemeente("klantmanager", "Taalschool Budget");
    Map<String, String> adressen =
        Map.of(
            "toezichtbezoeken/:id", "toezichtbezoeken/" + bezoek,
            "bezoek/:id", "bezoek/" + bezoek,
            "bezoekbewijs/:id", "bezoekbewijs/" + bezoek,
            "taalscholen/:id", "taalscholen/" + school,
            "keurmerkprocedures/:id", "keurmerkprocedures/" + procedure,
            "overnames/:id", "overnames/" + hulp.overname(school),
            "besluiten/:id", "besluiten/" + concept,
            "misbruik/:id", "misbruik/" + zaak);
    eisBudget("keurmerk", Rol.INSPECTEUR_BOW, adressen);
    eisBudget("beslisser", Rol.BESLISSER_BOW, adressen);
    Long instelling = jdbc.queryForObject("select max(id) from instelling", Long.class);
    eisBudget(
        "klantmanager",
        Rol.KLANTMANAGER,
        Map.of("instellingen/:id", "instellingen/" + instelling, "gemelde-signalen/:id", "gemelde-signalen/" + zaak));
    gegevens.als(
        "keurmerk",
        () -> {
          zaken.meldBijInspectie(zaak, 0, klok.vandaag(), Misbruikhulp.OMSCHRIJVING, Bijlagekeuze.NIETS);
          return null;
        });
    eisBudget("inspectie", Rol.INSPECTIE_SZW, Map.of("misbruik/:id", "misbruik/" + zaak));
  }

  @Test
  void elkSchermMetRecordsHeeftEenBudget() {
    TreeSet<String> schermen = new TreeSet<>(SchermenMatrixTest.schermen().keySet());
    // Without records: text, or a page that only sends on. A delivery is read by its own test.
    schermen.removeAll(
        List.of(
            "/", "inloggen", "help", "privacy", "toegankelijkheid", "sessie-verlopen", "welkom",
            "organisatie-kiezen", "geen-rol", "leveringen/:id", "aanmelding"));
    assertThat(Querybudget.PER_SCHERM.keySet()).containsAll(schermen);
  }

  private void eisBudget(String wie, Rol rol, Map<String, String> adressen) {
    gegevens.logIn(wie);
    // Rules are kept in memory; whoever comes first reads them.
    opleidingen.find("PRO");
    Map<String, String> teVeel = new TreeMap<>();
    Toegangsmatrix matrix = Toegangsmatrix.lees();
    for (Map.Entry<String, Integer> deel : Querybudget.PER_SCHERM.entrySet()) {
      String pad = deel.getKey();
      if (!matrix.perRol("scherm", pad).containsKey(rol)) {
        continue;
      }
      String adres =
          pad.equals("handreiking/:slug")
              ? "handreiking/" + jdbc.queryForObject("select min(slug) from handreiking_vraag", String.class)
              : adressen.getOrDefault(pad, pad);
      if (adres.contains(":")) {
        continue;
      }
      gegevens.nieuwVerzoek();
      List<String> gezegd =
          Teller.tel(
              () -> {
                UI.getCurrent().navigate(adres);
                $(Grid.class).all().forEach(QuerybudgetBrowserlessTest::leesEerstePagina);
              });
      if (gezegd.size() > deel.getValue()) {
        teVeel.put(pad, gezegd.size() + " in plaats van " + deel.getValue() + ":\n  " + String.join("\n  ", gezegd));
      }
    }
    assertThat(teVeel).isEmpty();
  }

  private long editie() {
    LocalDate dag = klok.vandaag();
    return gegevens.als(
        "szw", () -> edities.save(new EditieGegevens(null, 0, "Budget", dag, dag.minusMonths(6))));
  }

  private static void leesEerstePagina(Grid<?> lijst) {
    if (lijst.getDataCommunicator().getDataProviderSize() > 0) {
      lijst.getDataCommunicator().getItem(0);
    }
  }

  private void maakLeerlingen(long school) {
    List<Object[]> leerlingen = new ArrayList<>();
    List<Object[]> personen = new ArrayList<>();
    String reeks = "select next value for leerling_seq from seq_1_to_" + LEERLINGEN / 50;
    for (Long einde : jdbc.queryForList(reeks, Long.class)) {
      for (long id = einde - 49; id <= einde; id++) {
        leerlingen.add(new Object[] {id, school, "K" + id % 4});
        personen.add(new Object[] {id, school, "Q" + id, "Naam" + id, LocalDate.of(2008, 6, 1).plusDays(id % 900)});
      }
    }
    jdbc.batchUpdate(
        "insert into leerling (id, school_id, klas, opleidingscode, verblijfsstatus, gewijzigd_door)"
            + " values (?, ?, ?, 'PRO', 'STATUSHOUDER', 'systeem')",
        leerlingen);
    jdbc.batchUpdate(
        "insert into leerling_persoon (leerling_id, school_id, leerlingnummer, achternaam, geboortedatum,"
            + " gewijzigd_door) values (?, ?, ?, ?, ?, 'systeem')",
        personen);
  }

  private long gesprek(long leerling, long school) {
    Long id = jdbc.queryForObject("select next value for gesprek_seq", Long.class);
    jdbc.update(
        "insert into gesprek (id, leerling_id, school_id, status, gepland_op, datum, gewijzigd_door)"
            + " values (?, ?, ?, 'GEPLAND', '2026-11-02', '2026-11-05', 'systeem')",
        id, leerling, school);
    jdbc.update(
        "insert into gesprek_verslag (gesprek_id, school_id, gewijzigd_door) values (?, ?, 'systeem')", id, school);
    return id;
  }
}
