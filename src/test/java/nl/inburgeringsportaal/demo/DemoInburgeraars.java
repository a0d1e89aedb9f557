package nl.inburgeringsportaal.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.inburgeraar.ContactGegevens;
import nl.inburgeringsportaal.inburgeraar.ContactService;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.ToewijzingService;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Ontvangst;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Persons of Utrecht and Zwolle, delivered as DUO delivers them. In Utrecht: linked by COA, a batch of late
 * kennisgevingen, a batch that was placed under the wrong law and corrected, a shielded address, a move from Zwolle.
 */
@TestComponent
@Order(45)
class DemoInburgeraars implements DemoStap {
  private static final Duration GEDULD = Duration.ofMinutes(1);
  private static final String UTRECHT = "GM0344";
  private static final String ZWOLLE = "GM0193";

  /** Where COA houses people who are linked to Utrecht. */
  private static final String BIJ_COA = "GM0307";

  private static final String KOP =
      "vnummer;bsn;achternaam;voornamen;geboortedatum;gemeentecode;regime;doelgroep;vrijwillig;plicht_begin;"
          + "kennisgeving;termijn_begin;termijn_einde;voldaan_op;voldaan_reden;ontheven_op;einde_overig_op;"
          + "einde_overig_reden;tijdelijk_vrijgesteld_van;tijdelijk_vrijgesteld_tot;analfabeet;coa;koppelgemeente";

  private static final List<String> ACHTERNAMEN =
      List.of(
          "Haile", "Tesfay", "Al Hamwi", "Aziz", "Nuri", "Rahimi", "Yilmaz", "Kaya", "Mbarek", "Demir", "Osman",
          "Warsame", "Petrosyan", "Shevchuk", "Nguyen", "Santos", "Akhtar", "Ibrahim", "Saleh", "Karimi");
  private static final List<String> VOORNAMEN =
      List.of(
          "Senait", "Omar", "Layla", "Reza", "Amina", "Yusuf", "Maryam", "Daniel", "Hodan", "Karim", "Selam", "Farah",
          "Aram", "Olena", "Minh", "Lucia", "Zahra");

  private final LeveringService leveringen;
  private final InburgeraarService inburgeraars;
  private final ContactService contacten;
  private final ToewijzingService toewijzingen;
  private final JdbcClient jdbc;
  private final DemoRol rol;
  private final Klok klok;
  private int nummer;
  private int bsn = 999_900_000;

  DemoInburgeraars(
      LeveringService leveringen,
      InburgeraarService inburgeraars,
      ContactService contacten,
      ToewijzingService toewijzingen,
      JdbcClient jdbc,
      DemoRol rol,
      Klok klok) {
    this.leveringen = leveringen;
    this.inburgeraars = inburgeraars;
    this.contacten = contacten;
    this.toewijzingen = toewijzingen;
    this.jdbc = jdbc;
    this.rol = rol;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from inburgeraar").query(Long.class).single() > 0) {
      return;
    }
    List<String[]> utrecht = gemeente(UTRECHT);
    List<String[]> zwolle = gemeente(ZWOLLE);
    List<String[]> verkeerdeWet = reeks(22, () -> persoon(UTRECHT, "WI2021", 24 * 30));
    String[] verhuisd = persoon(ZWOLLE, "WI2021", 200);
    String[] bijCoa = bijCoa();
    lever(
        Leveringsoort.REGULIER,
        Stream.of(utrecht, zwolle, verkeerdeWet, List.of(verhuisd, bijCoa)).flatMap(List::stream).toList());
    wijsToe();
    schermAf();
    lees(verkeerdeWet);
    verhuisd[5] = UTRECHT;
    lever(Leveringsoort.REGULIER, List.<String[]>of(verhuisd));
    verkeerdeWet.forEach(rij -> rij[6] = "WI2013");
    lever(Leveringsoort.CORRECTIE, verkeerdeWet);
  }

  /** Of every kind a few, and enough of them for a list that scrolls. */
  private List<String[]> gemeente(String code) {
    List<String[]> alle = new ArrayList<>(reeks(code.equals(UTRECHT) ? 46 : 24, () -> wachtOpPip(code)));
    alle.addAll(reeks(6, () -> kennisgevingTeLaat(code)));
    alle.addAll(reeks(14, () -> inTermijn(code)));
    alle.addAll(reeks(4, () -> met(inTermijn(code), 13, dag(-60), 14, "DIPLOMA")));
    alle.add(met(inTermijn(code), 15, dag(-30)));
    alle.add(met(inTermijn(code), 16, dag(-20), 17, "VERTREK_UIT_NEDERLAND"));
    alle.add(met(inTermijn(code), 18, dag(-100), 19, dag(100)));
    alle.add(met(persoon(code, "WI2021", 100), 8, "J", 9, ""));
    alle.addAll(reeks(3, () -> persoon(code, "WI2013", 6 * 365)));
    return alle;
  }

  private interface Maker {
    String[] maak();
  }

  private static List<String[]> reeks(int aantal, Maker maker) {
    List<String[]> rijen = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      rijen.add(maker.maak());
    }
    return rijen;
  }

  /** Spread over the ten weeks, a few of them past. */
  private String[] wachtOpPip(String code) {
    int dagen = 5 + nummer * 7 % 72;
    return met(persoon(code, "WI2021", dagen + 20), 10, dag(-dagen));
  }

  /** The letter came months after the duty began. */
  private String[] kennisgevingTeLaat(String code) {
    return met(persoon(code, "WI2021", 240 + nummer % 30), 10, dag(-62 - nummer % 5));
  }

  private String[] inTermijn(String code) {
    int begonnen = 30 + nummer * 37 % 900;
    return met(
        persoon(code, "WI2021", begonnen + 90),
        10, dag(-begonnen - 80),
        11, dag(-begonnen),
        12, klok.vandaag().minusDays(begonnen).plusYears(3).toString(),
        20, nummer % 9 == 0 ? "J" : "N");
  }

  private String[] bijCoa() {
    return met(wachtOpPip(BIJ_COA), 21, "J", 22, UTRECHT);
  }

  private String[] persoon(String code, String regime, int dagenPlichtig) {
    nummer++;
    LocalDate geboren = klok.vandaag().minusYears(19 + nummer * 7 % 40).minusDays(nummer * 31 % 360);
    String[] rij = new String[23];
    java.util.Arrays.fill(rij, "");
    rij[0] = "1%09d".formatted(200_000_000 + nummer);
    rij[1] = nummer % 15 == 0 ? "" : volgendBsn();
    rij[2] = ACHTERNAMEN.get(nummer % ACHTERNAMEN.size());
    rij[3] = VOORNAMEN.get(nummer % VOORNAMEN.size());
    rij[4] = geboren.toString();
    rij[5] = code;
    rij[6] = regime;
    rij[7] = nummer % 3 == 0 ? "GEZINSMIGRANT_EN_OVERIGE_MIGRANT" : "ASIELSTATUSHOUDER";
    rij[8] = "N";
    rij[9] = dag(-dagenPlichtig);
    return rij;
  }

  private static String[] met(String[] rij, Object... plaatsEnWaarde) {
    for (int i = 0; i < plaatsEnWaarde.length; i += 2) {
      rij[(int) plaatsEnWaarde[i]] = (String) plaatsEnWaarde[i + 1];
    }
    return rij;
  }

  private String volgendBsn() {
    do {
      bsn++;
    } while (!Bsn.isGeldig(String.valueOf(bsn)));
    return String.valueOf(bsn);
  }

  private String dag(int verschil) {
    return klok.vandaag().plusDays(verschil).toString();
  }

  /** Most people who wait for their PIP are somebody's; some are nobody's yet. */
  private void wijsToe() {
    wijsToe("gemeente", "klantmanager", UTRECHT, 26);
    wijsToe("gemeente2", "gemeente2", ZWOLLE, 22);
  }

  private void wijsToe(String beheerder, String klantmanager, String code, int aantal) {
    long wie =
        jdbc.sql("select id from gebruiker where gebruikersnaam = ?").param(klantmanager).query(Long.class).single();
    List<Long> ids =
        jdbc.sql(
                "select distinct i.inburgeraar_id from inzage i join inburgeraar l on l.id = i.inburgeraar_id"
                    + " where i.gemeentecode = ? and l.termijn_begin is null and l.kennisgeving is not null"
                    + " order by 1 limit " + aantal)
            .param(code)
            .query(Long.class)
            .list();
    rol.als(
        beheerder,
        () -> {
          ids.forEach(id -> toewijzingen.wijsToe(id, wie));
          return null;
        });
    rol.als(
        klantmanager,
        () -> {
          ids.stream().limit(12).forEach(this::contact);
          return null;
        });
  }

  private void contact(long id) {
    ContactGegevens nu = contacten.findById(id);
    contacten.save(
        new ContactGegevens(
            id, nu.versie(), "Voorbeeldstraat " + (id % 90 + 1), "3511 AB", "Utrecht", "06 12 34 56 " + (10 + id % 90),
            null, id % 2 == 0 ? "Tigrinya" : "Arabisch", id % 3 != 0, false, null));
  }

  /** One address that only the own klantmanager may know. */
  private void schermAf() {
    rol.als(
        "klantmanager",
        () -> {
          long id = eersteVan("klantmanager");
          ContactGegevens nu = contacten.findById(id);
          return contacten.save(
              new ContactGegevens(
                  id, nu.versie(), nu.adres(), nu.postcode(), nu.plaats(), nu.telefoon(), nu.email(), nu.taal(),
                  nu.tolk(), true, null));
        });
  }

  private long eersteVan(String klantmanager) {
    return jdbc.sql(
            "select min(t.inburgeraar_id) from inburgeraar_toewijzing t join gebruiker g on g.id = t.gebruiker_id"
                + " where g.gebruikersnaam = ?")
        .param(klantmanager)
        .query(Long.class)
        .single();
  }

  /** Two people of the gemeente, and one with its mandate, look at files that should not be there. */
  private void lees(List<String[]> rijen) {
    for (String wie : List.of("klantmanager", "gemeente", "wissel")) {
      rol.als(
          wie,
          () -> {
            rijen.stream().limit(8).forEach(rij -> inburgeraars.findById(id(rij[0])));
            return null;
          });
    }
  }

  private long id(String vnummer) {
    return jdbc.sql("select inburgeraar_id from inburgeraar_persoon where vnummer = ?")
        .param(vnummer)
        .query(Long.class)
        .single();
  }

  private void lever(Leveringsoort soort, List<String[]> rijen) {
    StringBuilder csv = new StringBuilder(KOP).append('\n');
    rijen.forEach(rij -> csv.append(String.join(";", rij)).append('\n'));
    long id =
        rol.als("duo", () -> zet(new Leveringkeuze(Leveringmodus.ALLES, soort, null, false), csv.toString()));
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (!rol.als("duo", () -> leveringen.findById(id).status().isEind())) {
      if (System.nanoTime() > einde) {
        throw new IllegalStateException("levering " + id + " komt niet klaar");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    if (rol.als("duo", () -> leveringen.findById(id).status()) != Leveringstatus.VERWERKT) {
      throw new IllegalStateException("levering " + id + " is niet verwerkt");
    }
  }

  private long zet(Leveringkeuze keuze, String csv) {
    try (Ontvangst ontvangst = leveringen.begin(keuze)) {
      ontvangst.bestand(
          "inburgeraars", "inburgeraars.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
      return ontvangst.voltooi();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
