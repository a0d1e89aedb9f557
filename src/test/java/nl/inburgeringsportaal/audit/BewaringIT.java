package nl.inburgeringsportaal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.audit.internal.Bewaring;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What has been kept long enough goes with everything about it; what must stay stays. */
@PortaalContext
class BewaringIT {
  /** Long before what other tests make, so that nothing of theirs is old enough. */
  private static final LocalDate LANG_GELEDEN = LocalDate.of(2001, 3, 1);

  private static final PageRequest PAGINA = PageRequest.of(0, 50);

  @Autowired private Bewaring bewaring;
  @Autowired private BewaarService bewaren;
  @Autowired private List<Bewaarsoort> soorten;
  @Autowired private Wijzigingslog wijzigingslog;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;

  private long school;

  @BeforeEach
  void eenSchool() {
    school = gegevens.nieuweSchool();
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private long leerling(LocalDate uitgeschreven, boolean metGesprek) {
    long id = jdbc.sql("select next value for leerling_seq").query(Long.class).single();
    jdbc.sql(
            """
            insert into leerling (id, school_id, opleidingscode, verblijfsstatus, uitgeschreven_op, gewijzigd_door)
            values (?, ?, 'VWO', 'NEDERLANDER', ?, 'test')
            """)
        .params(id, school, uitgeschreven)
        .update();
    jdbc.sql(
            """
            insert into leerling_persoon (leerling_id, school_id, leerlingnummer, achternaam, geboortedatum,
              gewijzigd_door) values (?, ?, ?, 'Weg', '1984-01-01', 'test')
            """)
        .params(id, school, "B" + id)
        .update();
    jdbc.sql(
            """
            insert into signaal (id, leerling_id, school_id, soort, datum18, signaaldatum, status, niet_nodig_reden,
              gewijzigd_door) values (next value for signaal_seq, ?, ?, 'ACHTTIENDE_VERJAARDAG', '2002-01-01',
              '2001-07-01', 'niet_nodig', 'NIET_INBURGERINGSPLICHTIG', 'test')
            """)
        .params(id, school)
        .update();
    jdbc.sql(
            """
            insert into leerlingnotitie (id, leerling_id, school_id, tekst, geschreven_op, gewijzigd_door)
            values (next value for leerlingnotitie_seq, ?, ?, 'tekst', '2001-01-01', 'test')
            """)
        .params(id, school)
        .update();
    if (metGesprek) {
      gesprek(id);
    }
    wijzigingslog.noteer("leerling", id, school, "achternaam", "Was", "Weg", "huwelijk");
    return id;
  }

  private void gesprek(long leerling) {
    long id = jdbc.sql("select next value for gesprek_seq").query(Long.class).single();
    jdbc.sql(
            """
            insert into gesprek (id, leerling_id, school_id, status, gepland_op, datum, gewijzigd_door)
            values (?, ?, ?, 'GEPLAND', '2001-01-01', '2001-01-05', 'test')
            """)
        .params(id, leerling, school)
        .update();
    jdbc.sql("insert into gesprek_deelnemer (gesprek_id, soort) values (?, 'LEERLING')").param(id).update();
    jdbc.sql("insert into gesprek_verslag (gesprek_id, school_id, wens, gewijzigd_door) values (?, ?, 'wens', 'test')")
        .params(id, school)
        .update();
    jdbc.sql(
            """
            insert into gesprek_afspraak (id, gesprek_id, leerling_id, school_id, wat, gewijzigd_door)
            values (next value for gesprek_afspraak_seq, ?, ?, ?, 'bellen', 'test')
            """)
        .params(id, leerling, school)
        .update();
  }

  private Bewaarsoort soort(String categorie) {
    return soorten.stream().filter(soort -> soort.categorie().equals(categorie)).findFirst().orElseThrow();
  }

  private long verwijder(String categorie) {
    return soort(categorie).verwijder(new Bewaarsoort.Ronde(0, LANG_GELEDEN, 100)).aantal();
  }

  private List<Long> leerlingen() {
    return jdbc.sql("select id from leerling where school_id = ? order by id").param(school).query(Long.class).list();
  }

  @Test
  void eenLeerlingGaatWegMetAllesOverHem() {
    long weg = leerling(LANG_GELEDEN.minusDays(1), true);
    long blijft = leerling(LANG_GELEDEN, true);

    assertThat(soort("leerling").aantal(LANG_GELEDEN)).isEqualTo(1);
    assertThat(verwijder("leerling")).isEqualTo(1);

    assertThat(leerlingen()).as("the last day of the term still counts").containsExactly(blijft);
    for (String tabel : List.of("leerling_persoon", "signaal", "gesprek", "gesprek_afspraak", "leerlingnotitie")) {
      assertThat(jdbc.sql("select count(*) from " + tabel + " where leerling_id = ?").param(weg).query(Long.class)
              .single())
          .as(tabel)
          .isZero();
    }
    assertThat(
            jdbc.sql("select count(*) from gesprek_verslag where school_id = ?").param(school).query(Long.class)
                .single())
        .isEqualTo(1);
    Map<String, Object> regel =
        jdbc.sql("select oud, nieuw, reden, veld from wijzigingsregel"
                + " where object_soort = 'leerling' and object_id = ?")
            .param(weg)
            .query()
            .singleRow();
    assertThat(regel.get("veld")).isEqualTo("achternaam");
    assertThat(regel.get("oud")).isNull();
    assertThat(regel.get("nieuw")).isNull();
    assertThat(regel.get("reden")).isNull();
  }

  @Test
  void ookDeHistorieVanDeRijenZegtNietMeerWieHetWas() {
    long weg = leerling(LANG_GELEDEN.minusDays(1), true);
    jdbc.sql("update leerling set klas = 'B' where id = ?").param(weg).update();

    verwijder("leerling");

    List<Map<String, Object>> rijen =
        jdbc.sql("select * from leerling for system_time all where id = ?").param(weg).query().listOfRows();
    assertThat(rijen).hasSize(2);
    assertThat(rijen)
        .allSatisfy(rij -> assertThat(rij.values()).doesNotContain("B" + weg, "Weg", LocalDate.of(1984, 1, 1)));
    assertThat(
            jdbc.sql(
                    """
                    select t.table_name from information_schema.tables t
                      join information_schema.columns c using (table_schema, table_name)
                    where t.table_schema = database() and t.table_type = 'SYSTEM VERSIONED'
                      and c.column_name in ('leerlingnummer', 'achternaam', 'roepnaam', 'geboortedatum', 'vnummer',
                        'email')
                    """)
                .query(String.class)
                .list())
        .as("no table with row history has a column that identifies somebody")
        .isEmpty();
  }

  @Test
  void wieGeenGesprekNodigHadGaatAlleenEerderAlsErGeenWas() {
    long metGesprek = leerling(LANG_GELEDEN.minusDays(1), true);
    leerling(LANG_GELEDEN.minusDays(1), false);

    assertThat(verwijder("leerling-niet-nodig")).isEqualTo(1);
    assertThat(leerlingen()).containsExactly(metGesprek);
    verwijder("leerling");
  }

  @Test
  void watIsOpgeschortBlijftTotHetIsOpgeheven() {
    long id = leerling(LANG_GELEDEN.minusDays(1), false);
    gegevens.als("beheer", () -> doe(() -> bewaren.schortOp("leerling", id, "beroep loopt")));

    assertThat(soort("leerling").aantal(LANG_GELEDEN)).isZero();
    assertThat(verwijder("leerling")).isZero();
    gegevens.logIn("beheer");
    assertThatThrownBy(() -> bewaren.schortOp("leerling", id, "nog eens")).isInstanceOf(RegelOvertreden.class);
    OpschortingListItem geldt =
        bewaren.opschortingen().stream().filter(rij -> rij.objectId() == id).findFirst().orElseThrow();
    bewaren.hefOp(geldt.id());
    assertThatThrownBy(() -> bewaren.hefOp(geldt.id())).isInstanceOf(NietGevonden.class);

    assertThat(verwijder("leerling")).isEqualTo(1);
    assertThat(
            jdbc.sql("select gewijzigd_door from wijzigingsregel where object_id = ? and veld = 'bewaren'")
                .param(id)
                .query(String.class)
                .list())
        .containsExactly("beheer", "beheer");
  }

  private long verzoek(long persoon, LocalDate besloten) {
    long id = jdbc.sql("select next value for avgverzoek_seq").query(Long.class).single();
    jdbc.sql(
            """
            insert into avgverzoek (id, organisatie_id, soort, object_soort, object_id, ontvangen_op, uiterlijk,
              besluit, besloten_op, toelichting, behandelaar, gewijzigd_door)
            values (?, ?, 'INZAGE', 'leerling', ?, '2001-01-01', '2001-02-01', ?, ?, 'tekst', 'test', 'test')
            """)
        .params(id, school, persoon, besloten == null ? null : "AFGEWEZEN", besloten)
        .update();
    wijzigingslog.noteer(AvgverzoekService.OBJECT, id, school, "besluit", null, besloten, null);
    return id;
  }

  private List<Long> verzoeken() {
    return jdbc.sql("select id from avgverzoek where organisatie_id = ? order by id")
        .param(school)
        .query(Long.class)
        .list();
  }

  @Test
  void eenAvgVerzoekGaatEenTermijnNaHetBesluit() {
    long weg = verzoek(1, LANG_GELEDEN.minusDays(1));
    long blijft = verzoek(2, LANG_GELEDEN);
    long open = verzoek(3, null);

    assertThat(soort("avgverzoek").aantal(LANG_GELEDEN)).isEqualTo(1);
    assertThat(verwijder("avgverzoek")).isEqualTo(1);

    assertThat(verzoeken()).containsExactly(blijft, open);
    assertThat(
            jdbc.sql("select nieuw is null from wijzigingsregel where object_soort = 'avgverzoek' and object_id = ?")
                .param(weg)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void eenAvgVerzoekBlijftAlsHetOfDePersoonIsOpgeschort() {
    long persoon = leerling(LANG_GELEDEN.plusYears(1), false);
    long zelf = verzoek(4, LANG_GELEDEN.minusDays(1));
    long vanDePersoon = verzoek(persoon, LANG_GELEDEN.minusDays(1));
    gegevens.logIn("beheer");
    bewaren.schortOp("avgverzoek", zelf, "klacht loopt");
    bewaren.schortOp("leerling", persoon, "beroep loopt");

    assertThat(soort("avgverzoek").aantal(LANG_GELEDEN)).isZero();
    assertThat(verwijder("avgverzoek")).isZero();

    bewaren.opschortingen().stream()
        .filter(rij -> rij.objectId() == zelf || rij.objectId() == persoon)
        .forEach(rij -> bewaren.hefOp(rij.id()));
    assertThat(verwijder("avgverzoek")).isEqualTo(2);
    assertThat(verzoeken()).doesNotContain(zelf, vanDePersoon);
  }

  private static Object doe(Runnable werk) {
    werk.run();
    return null;
  }

  @Test
  void eenOpschortingVraagtEenRedenEnEenSoortDieBestaat() {
    gegevens.logIn("beheer");

    assertThatThrownBy(() -> bewaren.schortOp("leerling", 1L, " ")).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> bewaren.schortOp("onzin", 1L, "reden")).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> bewaren.schortOp("leerling", null, "reden")).isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void deNachtelijkeGangHoudtEenRegisterBijZonderPersonen() {
    leerling(LANG_GELEDEN, true);
    leerling(LANG_GELEDEN.minusDays(3), false);

    bewaring.voerUit();

    assertThat(leerlingen()).isEmpty();
    VerwijderingListItem laatste =
        gegevens.als("beheer", () -> bewaren.list(PAGINA)).stream()
            .filter(rij -> rij.categorie().equals("leerling"))
            .findFirst()
            .orElseThrow();
    assertThat(laatste.aantal()).isGreaterThanOrEqualTo(1);
    assertThat(laatste.regelcode()).isEqualTo("bewaartermijn_leerling_na_uitschrijving_maanden");
    assertThat(laatste.regelwaarde()).isEqualTo("24");
    assertThat(laatste.teBevestigen()).isTrue();
    assertThat(laatste.grens()).isEqualTo(LocalDate.of(2024, 11, 2));
    assertThat(laatste.hash()).hasSize(64);
    assertThat(jdbc.sql("select count(*) from verwijdering where afgerond_op is null").query(Long.class).single())
        .isZero();
    long daarna = gegevens.als("beheer", () -> bewaren.count());
    bewaring.voerUit();
    assertThat(gegevens.als("beheer", () -> bewaren.count())).as("nothing removed is no entry").isEqualTo(daarna);
  }

  @Test
  void elkeCategorieHeeftEenTermijnEnEenEigenNaam() {
    Map<String, Bewaarstand> stand =
        gegevens.als("beheer", () -> bewaren.stand()).stream()
            .collect(Collectors.toMap(Bewaarstand::categorie, Function.identity()));

    assertThat(stand)
        .containsKeys(
            "leeslog", "toegangslog", "wijzigingslog", "leerling", "leerling-niet-nodig", "upload", "concept",
            "account", "avgverzoek", "leveringsproblemen", "identiteitsopdracht");
    assertThat(stand.values()).allSatisfy(rij -> assertThat(rij.termijn()).as(rij.categorie()).isNotNull());
    assertThat(stand.get("upload").grens()).isEqualTo(LocalDate.of(2026, 10, 3));
    assertThat(stand.get("leeslog").grens()).isEqualTo(LocalDate.of(2021, 11, 2));
  }

  @Test
  void alleenDePortaalbeheerderKomtErbij() {
    gegevens.logIn(gegevens.nieuwePersoon(school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING));

    assertThatThrownBy(() -> bewaren.stand()).isInstanceOf(AccessDeniedException.class);
  }
}
