package nl.inburgeringsportaal.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.GesprekPlan;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.NietDoorgegaanReden;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.taak.internal.Agendaophaler;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A calendar by its secret address: what is in it, and when it is nobody's any more. Today is 2 November 2026. */
@PortaalContext
class AgendaadresIT {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 5);
  private static final String BASIS = "https://portaal.example";

  @Autowired private Testgegevens gegevens;
  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private AgendaAdresService adressen;
  @Autowired private Agendaophaler ophaler;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ZetbareKlok klok;
  private long school;
  private String functionaris;
  private long leerling;
  private long gesprek;
  private NieuwAgendaAdres adres;

  @BeforeEach
  void maak() {
    school = gegevens.nieuweSchool();
    functionaris = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(functionaris);
    leerling = leerling("1", "K1");
    gesprek = gesprekken.plan(plan(leerling, DAG));
    adres = adressen.maak("telefoon");
    gegevens.logUit();
  }

  @AfterEach
  void terug() {
    klok.terug();
    gegevens.logUit();
  }

  private long leerling(String nummer, String klas) {
    return leerlingen
        .save(
            new LeerlingGegevens(
                null, 0, nummer, "Tesfay", "Selam", LocalDate.of(2009, 5, 2), klas, "J. Bos", null, "PRO",
                Verblijfsstatus.STATUSHOUDER, null, null, null, null, null),
            null)
        .id();
  }

  private static GesprekPlan plan(long leerling, LocalDate dag) {
    return new GesprekPlan(leerling, dag, LocalTime.of(10, 0), 30, "lokaal 3", Set.of(), null);
  }

  private Optional<String> haal(NieuwAgendaAdres welk) {
    gegevens.nieuwVerzoek();
    return ophaler
        .haal(welk.pad().substring("agenda/".length()), BASIS)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void deAgendaHeeftDeAfsprakenInNederlandseTijdZonderNaam() {
    String agenda = haal(adres).orElseThrow();

    assertThat(agenda)
        .contains(
            "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "DTSTART;TZID=Europe/Amsterdam:20261105T100000",
            "UID:gesprek-" + gesprek + "@inburgeringsportaal", "SEQUENCE:1", "STATUS:CONFIRMED", "LOCATION:lokaal 3",
            "URL:" + BASIS + "/gesprekken/" + gesprek, "SUMMARY:Gesprek over inburgering")
        .doesNotContain("Selam", "Tesfay", "K1", "Bos");
  }

  @Test
  void verplaatstEnVervallenHoudenHunUidMetEenHogerNummer() {
    gegevens.als(functionaris, () -> {
      gesprekken.verplaats(gesprek, overzicht.findById(gesprek).versie(), plan(leerling, DAG.plusDays(1)));
      return null;
    });
    assertThat(haal(adres).orElseThrow())
        .contains("UID:gesprek-" + gesprek + "@", "SEQUENCE:2", ":20261106T100000")
        .doesNotContain("20261105T100000");

    gegevens.als(functionaris, () -> {
      gesprekken.gingNietDoor(
          gesprek, overzicht.findById(gesprek).versie(), NietDoorgegaanReden.ZIEK, "Selam was ziek");
      return null;
    });
    assertThat(haal(adres).orElseThrow())
        .contains("UID:gesprek-" + gesprek + "@", "SEQUENCE:3", "STATUS:CANCELLED")
        .doesNotContain("ziek");
  }

  @Test
  void hetAdresStaatNergensEnDeTekstErvanOokNiet() {
    String geheim = adres.pad().replaceAll("agenda/|\\.ics", "");
    haal(adres);

    assertThat(geheim).matches("[A-Za-z0-9_-]{43}");
    assertThat(adres.toString()).doesNotContain(geheim);
    assertThat(gegevens.als(functionaris, adressen::list).toString()).doesNotContain(geheim);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from leesregel where object_soort = 'agenda' and locate(?, omschrijving) > 0",
                Long.class, geheim))
        .isZero();
    assertThat(
            jdbc.queryForObject("select count(*) from agenda_adres where geheim_hash = ?", Long.class, geheim))
        .isZero();
  }

  @Test
  void ophalenStaatEenKeerPerDagInHetLeeslog() {
    long id = gegevens.als(functionaris, adressen::list).getFirst().id();
    haal(adres);
    haal(adres);
    assertThat(gelogd(id)).isEqualTo(1);

    klok.zetOp(LocalDate.of(2026, 11, 3));
    haal(adres);
    assertThat(gelogd(id)).isEqualTo(2);
    assertThat(gegevens.als(functionaris, adressen::list).getFirst().opgehaaldOp()).isEqualTo(klok.nu());
  }

  private long gelogd(long id) {
    return jdbc.queryForObject(
        "select count(*) from leesregel where object_soort = 'agenda' and object_id = ? and gebruikersnaam = ?"
            + " and handeling = 'GEDOWNLOAD'",
        Long.class, id, functionaris);
  }

  @Test
  void ingetrokkenEnVernieuwdWerkenMeteenNietMeer() {
    long id = gegevens.als(functionaris, adressen::list).getFirst().id();
    NieuwAgendaAdres nieuw = gegevens.als(functionaris, () -> adressen.vernieuw(id));
    assertThat(haal(adres)).isEmpty();
    assertThat(haal(nieuw)).isPresent();

    gegevens.als(functionaris, () -> {
      adressen.trekIn(id);
      return null;
    });
    assertThat(haal(nieuw)).isEmpty();
    assertThat(ophaler.haal("verzonnen.ics", BASIS)).isEmpty();
    assertThat(ophaler.haal("", BASIS)).isEmpty();
  }

  @Test
  void zonderRolOfMetEenGeslotenAccountIsHetAdresVanNiemand() {
    jdbc.update(
        "update gebruiker_rol set tot = '2026-11-02' where gebruiker_id ="
            + " (select id from gebruiker where gebruikersnaam = ?)",
        functionaris);
    assertThat(haal(adres)).isEmpty();
    jdbc.update(
        "update gebruiker_rol set tot = null where gebruiker_id ="
            + " (select id from gebruiker where gebruikersnaam = ?)",
        functionaris);
    assertThat(haal(adres)).isPresent();

    jdbc.update("update gebruiker set actief = false where gebruikersnaam = ?", functionaris);
    assertThat(haal(adres)).isEmpty();
  }

  @Test
  void watNiemandMeerOphaaltVerloopt() {
    klok.zetOp(LocalDate.of(2027, 5, 2));
    assertThat(haal(adres)).isPresent();
    klok.zetOp(LocalDate.of(2027, 11, 2));
    assertThat(haal(adres)).as("zes maanden na de laatste keer nog wel").isPresent();
    klok.zetOp(LocalDate.of(2028, 5, 3));
    assertThat(haal(adres)).isEmpty();
  }

  @Test
  void deGroepenVanVandaagBepalenWatErinStaatEnEenAndereSchoolNooit() {
    gegevens.als(functionaris, () -> gesprekken.plan(plan(leerling("2", "K2"), DAG.plusDays(4))));
    jdbc.update(
        "insert into gebruiker_groep (gebruiker_id, organisatie_id, groep)"
            + " select id, ?, 'K2' from gebruiker where gebruikersnaam = ?",
        school, functionaris);

    assertThat(haal(adres).orElseThrow()).doesNotContain("gesprek-" + gesprek + "@").contains("20261109T100000");

    String vreemd = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    NieuwAgendaAdres ander = gegevens.als(vreemd, () -> adressen.maak("telefoon"));
    assertThat(haal(ander).orElseThrow()).doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void iederBeheertZijnEigenAdressen() {
    long id = gegevens.als(functionaris, adressen::list).getFirst().id();
    String collega = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);

    assertThat(gegevens.als(collega, adressen::list)).isEmpty();
    assertThatThrownBy(() -> gegevens.als(collega, () -> adressen.vernieuw(id))).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> gegevens.als(functionaris, () -> adressen.maak("telefoon")))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> gegevens.als(functionaris, () -> adressen.maak(" "))).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> gegevens.als("szw", () -> adressen.maak("telefoon")))
        .as("wie geen afspraken heeft")
        .isInstanceOf(RegelOvertreden.class);
    gegevens.logIn(functionaris);
    for (int nummer = 2; nummer <= 10; nummer++) {
      adressen.maak("apparaat " + nummer);
    }
    assertThatThrownBy(() -> adressen.maak("te veel")).isInstanceOf(RegelOvertreden.class);
  }
}
