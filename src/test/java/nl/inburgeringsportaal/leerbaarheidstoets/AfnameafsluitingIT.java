package nl.inburgeringsportaal.leerbaarheidstoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp.Begeleider;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessiehulp.Kandidaat;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** How a session is closed when that is late, who gets a seat in it on the spot, and whose work its no-shows are. */
@PortaalContext
class AfnameafsluitingIT {
  @Autowired private AfnameService afnames;
  @Autowired private AfnamewerkService werk;
  @Autowired private NoshowService noshows;
  @Autowired private SessieplanService plannen;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;
  @Autowired private JdbcTemplate jdbc;

  private Sessiehulp hulp;
  private LocalDate vandaag;
  private LocalDateTime tien;
  private Begeleider annet;

  @BeforeEach
  void begin() {
    klok.terug();
    vandaag = klok.nu().toLocalDate();
    tien = vandaag.atTime(10, 0);
    hulp = fabriek.createBean(Sessiehulp.class);
    annet = hulp.begeleider();
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private long klaargezet(Begeleider... begeleiders) {
    return hulp.sessie(tien, LbtSessiestatus.KLAARGEZET, 4, begeleiders);
  }

  private Afnameuitkomst stuur(Begeleider wie, long sessie, Afnametik... tikken) {
    return gegevens.als(wie.account(), () -> afnames.verwerk(sessie, List.of(tikken)));
  }

  private AfnameGegevens lees(Begeleider wie, long sessie) {
    return gegevens.als(wie.account(), () -> afnames.findById(sessie));
  }

  private Afnametik tik(Afnamesoort soort, Long plaatsing, String waarde, int minuut) {
    return Sessiehulp.tik(soort, plaatsing, waarde, tien.plusMinutes(minuut));
  }

  private String van(String tabel, String kolom, long id) {
    return jdbc.queryForObject("select " + kolom + " from " + tabel + " where id = ?", String.class, id);
  }

  private String geweigerd(Afnametik tik) {
    return jdbc.queryForObject(
        "select geweigerd from lbt_gebeurtenis where sleutel = ?", String.class, tik.sleutel().toString());
  }

  @Test
  void eenBegonnenSessieIsOokNaDieDagenNogAfTeSluitenZonderNamen() {
    long sessie = klaargezet(annet);
    long plaatsing = hulp.geplaatst(sessie);
    List<Afnametik> tikken = Sessiehulp.heleSessie(plaatsing, tien);
    stuur(annet, sessie, tikken.subList(0, 3).toArray(Afnametik[]::new));
    klok.zetOp(vandaag.plusDays(40));
    AfnameGegevens laat = lees(annet, sessie);
    assertThat(laat.kandidaten()).as("de namen blijven weg").isEmpty();
    assertThat(laat.stand().plaatsen()).singleElement().matches(een -> een.id() == plaatsing);
    assertThat(
            jdbc.queryForList(
                "select omschrijving from leesregel where object_soort = 'afname' and object_id = ?",
                String.class,
                sessie))
        .contains("nummers: 1");
    assertThat(gegevens.als(annet.account(), () -> werk.open(100))).extracting(Afnametaak::id).contains(sessie);

    Afnamestand dicht = stuur(annet, sessie, tikken.get(3), tikken.get(4)).stand();

    assertThat(dicht.status()).isEqualTo(LbtSessiestatus.AFGEROND);
    assertThat(dicht.plaatsen()).as("dan zijn ook de nummers weg").isEmpty();
    assertThat(van("lbt_plaatsing", "status", plaatsing)).isEqualTo("AFGENOMEN");
    klok.terug();
    long nooit = klaargezet(annet);
    Afnametik tik = tik(Afnamesoort.AANWEZIG, hulp.geplaatst(nooit), null, 1);
    klok.zetOp(vandaag.plusDays(40));
    stuur(annet, nooit, tik);
    assertThat(geweigerd(tik)).as("wat niet begon, begint niet meer").isEqualTo("buiten-termijn");
  }

  @Test
  void eenAnderSluitDeSessieVanWieDatNietMeerKan() {
    long sessie = klaargezet(annet);
    long plaatsing = hulp.geplaatst(sessie);
    List<Afnametik> tikken = Sessiehulp.heleSessie(plaatsing, tien);
    stuur(annet, sessie, tikken.subList(0, 4).toArray(Afnametik[]::new));
    Begeleider bilal = hulp.begeleider();
    klok.zetOp(vandaag.plusDays(9));
    als("planner", () -> plannen.vervang(sessie, List.of(bilal.id())));
    stuur(bilal, sessie, Sessiehulp.tik(Afnamesoort.AFSLUITEN, null, null, klok.nu()));
    assertThat(van("lbt_sessie", "status", sessie)).isEqualTo("AFGEROND");
    long nooit = klaargezet(annet);
    assertThatThrownBy(() -> als("planner", () -> plannen.vervang(nooit, List.of(bilal.id()))))
        .isInstanceOf(RegelOvertreden.class);
  }

  private void als(String account, Runnable doen) {
    gegevens.als(
        account,
        () -> {
          doen.run();
          return null;
        });
  }

  @Test
  void wieZonderAfspraakKomtMaaktEenLegeSessieKlaar() {
    long sessie = hulp.sessie(tien, LbtSessiestatus.GEPLAND, 2, annet);
    Kandidaat wie = hulp.kandidaat("Welkom", "GM0344");
    stuur(
        annet,
        sessie,
        tik(Afnamesoort.ONAANGEKONDIGD, null, wie.nummer(), 1),
        tik(Afnamesoort.START, null, null, 2));
    assertThat(van("lbt_sessie", "status", sessie)).isEqualTo("BEZIG");
    assertThat(van("lbt_deelname", "status", wie.deelname())).isEqualTo("VERSCHENEN");
  }

  @Test
  void wieZonderAfspraakKomtHeeftDezelfdeRegelsAlsWieGeplandWordt() {
    long sessie = klaargezet(annet);
    Kandidaat wie = hulp.kandidaat("Welkom", "GM0344");
    jdbc.update(
        "update certificaat set ingetrokken_op = ?, intrekreden = 'x' where toetsbegeleider_id = ?",
        vandaag, annet.id());
    Afnametik zonder = tik(Afnamesoort.ONAANGEKONDIGD, null, wie.nummer(), 1);
    stuur(annet, sessie, zonder);
    assertThat(geweigerd(zonder)).isEqualTo("geen-certificaat");
    jdbc.update(
        "update certificaat set ingetrokken_op = null, intrekreden = null where toetsbegeleider_id = ?", annet.id());
    Kandidaat nergens = hulp.kandidaat("Nergens", "GM0344");
    jdbc.update("update inburgeraar set gemeentecode = 'GM1999' where id = ?", nergens.persoon());
    Afnametik weg = tik(Afnamesoort.ONAANGEKONDIGD, null, nergens.nummer(), 2);
    Afnametik goed = tik(Afnamesoort.ONAANGEKONDIGD, null, wie.nummer(), 3);
    stuur(annet, sessie, weg, goed);
    assertThat(geweigerd(weg)).isEqualTo("geen-toestemming");
    assertThat(geweigerd(goed)).as("wie na hem komt telt gewoon").isNull();
  }

  @Test
  void eenNoshowIsOokWerkVanWieDeKlantmanagerVervangt() {
    long sessie = klaargezet(annet);
    Kandidaat wie = hulp.kandidaat("Wegblijver", "GM0344");
    long plaatsing = hulp.plaats(sessie, wie);
    stuur(annet, sessie, tik(Afnamesoort.AFWEZIG, plaatsing, null, 1), tik(Afnamesoort.AFSLUITEN, null, null, 2));
    long utrecht = hulp.gemeente("GM0344");
    String eigen = gegevens.nieuwePersoon(utrecht, Rol.KLANTMANAGER);
    String vervanger = gegevens.nieuwePersoon(utrecht, Rol.KLANTMANAGER);
    String ander = gegevens.nieuwePersoon(utrecht, Rol.KLANTMANAGER);
    jdbc.update(
        "insert into inburgeraar_toewijzing (inburgeraar_id, organisatie_id, gebruiker_id, gewijzigd_door)"
            + " values (?, ?, ?, 'test')",
        wie.persoon(), utrecht, account(eigen));
    jdbc.update(
        "insert into waarneming (id, afwezige_id, waarnemer_id, organisatie_id, van, tot, gewijzigd_door)"
            + " values (next value for waarneming_seq, ?, ?, ?, ?, ?, 'test')",
        account(eigen), account(vervanger), utrecht, vandaag, vandaag.plusDays(2));
    assertThat(open(eigen, wie)).isTrue();
    assertThat(open(vervanger, wie)).isTrue();
    assertThat(open(ander, wie)).isFalse();
    klok.zetOp(vandaag.plusDays(2));
    assertThat(open(vervanger, wie)).as("het einde hoort er niet bij").isFalse();
    assertThat(open(eigen, wie)).isTrue();
  }

  private boolean open(String klantmanager, Kandidaat wie) {
    return gegevens.als(klantmanager, () -> noshows.open(10_000)).stream()
        .anyMatch(een -> een.inburgeraarId() == wie.persoon());
  }

  private long account(String naam) {
    return jdbc.queryForObject("select id from gebruiker where gebruikersnaam = ?", Long.class, naam);
  }
}
