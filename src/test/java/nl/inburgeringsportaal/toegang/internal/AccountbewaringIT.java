package nl.inburgeringsportaal.toegang.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.inburgeringsportaal.audit.internal.Zegelaar;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.CollegaService;
import nl.inburgeringsportaal.toegang.GebruikerFilter;
import nl.inburgeringsportaal.toegang.GebruikerGegevens;
import nl.inburgeringsportaal.toegang.GebruikerService;
import nl.inburgeringsportaal.toegang.Gebruikers;
import nl.inburgeringsportaal.toegang.RechtenService;
import nl.inburgeringsportaal.toegang.internal.Identiteitsbewijs.Recht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who an account was goes after its term; what refers to it stays. */
@PortaalContext
class AccountbewaringIT {
  /** Long before what other tests make. */
  private static final LocalDate GRENS = LocalDate.of(2001, 3, 1);

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
  private static final String NAAMLOOS = "verwijderd account";

  @Autowired private Accountbewaring bewaring;
  @Autowired private Opdrachtbewaring opdrachten;
  @Autowired private Afstemming afstemming;
  @Autowired private GebruikerService gebruikers;
  @Autowired private CollegaService collegas;
  @Autowired private RechtenService rechten;
  @Autowired private Gebruikers namen;
  @Autowired private GebruikerRepository accounts;
  @Autowired private Wijzigingslog wijzigingslog;
  @Autowired private Zegelaar zegelaar;
  @Autowired private Testgegevens gegevens;
  @Autowired private TransactionTemplate transactie;
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

  /** With a role that ended on that day, and everything that an account can have. */
  private long account(LocalDate einde) {
    String naam = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    long id = accounts.findByGebruikersnaam(naam).orElseThrow().id();
    long collega = accounts.findByGebruikersnaam("beheer").orElseThrow().id();
    doe("update gebruiker set email = concat(gebruikersnaam, '@voorbeeld.example'), onderwerp = concat('sub-', id)"
        + " where id = :id", id);
    jdbc.sql("update gebruiker_rol set tot = ? where gebruiker_id = ?").params(einde, id).update();
    doe("insert into voorkeur (gebruiker_id, sleutel, waarde) values (:id, 'lijst', 'x')", id);
    doe("insert into concept (gebruiker_id, organisatie_id, sleutel, inhoud, bijgewerkt) values (:id, " + school
        + ", 'notitie', 'tekst', '2000-06-01')", id);
    doe("insert into opgeslagen_filter (id, gebruiker_id, organisatie_id, lijst, naam, inhoud)"
        + " values (next value for opgeslagen_filter_seq, :id, " + school + ", 'leerlingen', 'mijn', '{}')", id);
    doe("insert into gebruiker_groep (gebruiker_id, organisatie_id, groep) values (:id, " + school + ", 'A')", id);
    doe("insert into waarneming (id, afwezige_id, waarnemer_id, organisatie_id, van, tot, gewijzigd_door)"
        + " values (next value for waarneming_seq, " + collega + ", :id, " + school
        + ", '2000-05-01', '2000-06-01', 'test')", id);
    opdracht(id, "GEEF", "MISLUKT", "2000-06-01");
    wijzigingslog.noteer(GebruikerService.OBJECT, id, null, "naam", null, "Persoon " + naam, null);
    return id;
  }

  private void opdracht(long account, String handeling, String status, String afgerond) {
    jdbc.sql(
            """
            insert into identiteitsopdracht (id, gebruiker_id, organisatie_id, rol, handeling, vanaf, status,
              volgende_poging, aangemaakt, afgerond, gewijzigd_door)
            values (next value for identiteitsopdracht_seq, ?, ?, ?, ?, '2000-05-01', ?, '2000-05-01', '2000-05-01', ?,
              'test')
            """)
        .params(
            account,
            handeling.equals("GEEF") ? school : null,
            handeling.equals("GEEF") ? Rol.SCHOOLFUNCTIONARIS.naam() : null,
            handeling,
            status,
            afgerond)
        .update();
  }

  private void doe(String daad, long id) {
    jdbc.sql(daad).param("id", id).update();
  }

  private List<Long> verwijder() {
    List<Long> voor = naamloos();
    transactie.executeWithoutResult(status -> bewaring.verwijder(new Bewaarsoort.Ronde(0, GRENS, 100)));
    return naamloos().stream().filter(id -> !voor.contains(id)).toList();
  }

  private List<Long> naamloos() {
    return jdbc.sql("select id from gebruiker where verwijderd_op is not null order by id").query(Long.class).list();
  }

  private long rijen(String vraag, long id) {
    return jdbc.sql("select count(*) from " + vraag).param("id", id).query(Long.class).single();
  }

  @Test
  void vanWieLangGeledenWegIsBlijftAlleenHetNummer() {
    long weg = account(GRENS.minusDays(1));
    account(GRENS);

    assertThat(bewaring.aantal(GRENS)).isEqualTo(1);
    assertThat(verwijder()).as("the last day of the term still counts").containsExactly(weg);

    Gebruiker over = accounts.findById(weg).orElseThrow();
    assertThat(over.naam()).isEqualTo(NAAMLOOS);
    assertThat(over.gebruikersnaam()).isEqualTo(NAAMLOOS + " " + weg);
    assertThat(over.email()).isNull();
    assertThat(over.onderwerp()).isNull();
    assertThat(over.isActief()).isFalse();
    for (String tabel :
        List.of("gebruiker_rol", "gebruiker_groep", "voorkeur", "concept", "opgeslagen_filter",
            "identiteitsopdracht")) {
      assertThat(rijen(tabel + " where gebruiker_id = :id", weg)).as(tabel).isZero();
    }
    assertThat(rijen("waarneming where waarnemer_id = :id", weg)).isZero();
    assertThat(bewaring.aantal(GRENS)).as("it is removed once").isZero();
  }

  @Test
  void watHijDeedHeetVoortaanVanEenVerwijderdAccount() {
    long weg = account(GRENS.minusDays(1));
    String ander = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    long gegeven = accounts.findByGebruikersnaam(ander).orElseThrow().id();
    jdbc.sql("update gebruiker_rol set gegeven_door = ? where gebruiker_id = ?").params(weg, gegeven).update();

    verwijder();

    assertThat(namen.namen(List.of(weg))).containsEntry(weg, NAAMLOOS);
    assertThat(rijen("gebruiker_rol where gegeven_door = :id", weg)).isEqualTo(1);
    assertThat(namen.weergave(NAAMLOOS + " " + weg, Locale.of("nl"))).isEqualTo(NAAMLOOS);
  }

  @Test
  void hetWijzigingslogVergeetZijnNaamEnHoudtZijnZegel() {
    long weg = account(GRENS.minusDays(1));
    zegelaar.verzegel(null);

    verwijder();

    assertThat(
            jdbc.sql("select nieuw is null from wijzigingsregel where object_soort = 'gebruiker' and object_id = ?")
                .param(weg)
                .query(Boolean.class)
                .list())
        .containsExactly(true);
    assertThat(
            jdbc.sql(
                    """
                    select concat(z.zout is not null, z.inhoud_zout is null) from zegelregel z
                      join wijzigingsregel w on w.id = z.regel_id
                    where z.soort = 'W' and w.object_soort = 'gebruiker' and w.object_id = ?
                    """)
                .param(weg)
                .query(String.class)
                .list())
        .as("the line is proven still, its content cannot be guessed")
        .containsExactly("11");
  }

  @Test
  void wieEenRolHeeftOfIsOpgeschortBlijft() {
    long metRol = account(GRENS.minusDays(1));
    jdbc.sql(
            """
            insert into gebruiker_rol (id, gebruiker_id, organisatie_id, rol, van, gewijzigd_door)
            values (next value for gebruiker_rol_seq, ?, ?, 'schoolfunctionaris', '2001-01-01', 'test')
            """)
        .params(metRol, school)
        .update();
    jdbc.sql("update gebruiker set actief = false, gesloten_op = '2000-01-01' where id = ?").param(metRol).update();
    long opgeschort = account(GRENS.minusDays(1));
    jdbc.sql(
            """
            insert into opschorting (id, object_soort, object_id, reden, van, door)
            values (next value for opschorting_seq, 'gebruiker', ?, 'onderzoek', '2026-11-02', 'test')
            """)
        .param(opgeschort)
        .update();

    assertThat(bewaring.aantal(GRENS)).isZero();
    assertThat(verwijder()).isEmpty();

    doe("delete from opschorting where object_soort = 'gebruiker' and object_id = :id", opgeschort);
    assertThat(verwijder()).containsExactly(opgeschort);
  }

  @Test
  void deTermijnLooptVanafDeLaatsteVanSluitenRolEnInloggen() {
    long laterGesloten = account(GRENS.minusYears(1));
    jdbc.sql("update gebruiker set actief = false, gesloten_op = ? where id = ?").params(GRENS, laterGesloten).update();
    long laterIngelogd = account(GRENS.minusYears(1));
    jdbc.sql("update gebruiker set laatst_ingelogd = ? where id = ?")
        .params(GRENS.atTime(9, 0), laterIngelogd)
        .update();
    long nooitEenRol = account(GRENS.minusYears(1));
    doe("delete from gebruiker_rol where gebruiker_id = :id", nooitEenRol);

    assertThat(verwijder()).isEmpty();

    jdbc.sql("update gebruiker set actief = false, gesloten_op = ? where id in (?, ?)")
        .params(GRENS.minusDays(1), laterGesloten, nooitEenRol)
        .update();
    doe("update gebruiker set laatst_ingelogd = '2000-12-31' where id = :id", laterIngelogd);
    assertThat(verwijder()).containsExactly(laterGesloten, laterIngelogd, nooitEenRol);
  }

  @Test
  void deLaatstePortaalbeheerderBlijftOokAlIsZijnRolVoorbij() {
    long beheerder = account(GRENS.minusDays(1));
    doe("update gebruiker_rol set rol = 'portaalbeheerder' where gebruiker_id = :id", beheerder);

    transactie.executeWithoutResult(
        status -> {
          jdbc.sql("update gebruiker_rol set tot = '2026-12-01' where rol = 'portaalbeheerder' and tot is null")
              .update();
          assertThat(bewaring.aantal(GRENS)).as("nobody is left without an end").isZero();
          status.setRollbackOnly();
        });

    assertThat(verwijder()).containsExactly(beheerder);
  }

  @Test
  void wieTerugkomtKrijgtEenNieuwAccount() {
    long weg = account(GRENS.minusDays(1));
    Gebruiker was = accounts.findById(weg).orElseThrow();
    verwijder();

    String naam =
        afstemming
            .stemAf(
                new Identiteitsbewijs(
                    was.onderwerp(), null, was.gebruikersnaam(), "Terug", null,
                    Set.of(new Recht("kompas", Rol.SCHOOLFUNCTIONARIS))))
            .orElseThrow();

    Gebruiker nieuw = accounts.findByGebruikersnaam(naam).orElseThrow();
    assertThat(nieuw.id()).isNotEqualTo(weg);
    assertThat(nieuw.onderwerp()).isEqualTo(was.onderwerp());
    assertThat(accounts.findById(weg).orElseThrow().naam()).isEqualTo(NAAMLOOS);
    doe("update gebruiker set onderwerp = null where id = :id", nieuw.id());
  }

  @Test
  void eenVerwijderdAccountIsNietTeVindenTeOpenenOfVanRechtenTeVoorzien() {
    long weg = account(GRENS.minusDays(1));
    verwijder();
    gegevens.logIn("beheer");

    assertThat(gebruikers.count(new GebruikerFilter(null, null, NAAMLOOS, null))).isZero();
    assertThat(namen.kies(nl.inburgeringsportaal.base.Bereik.alles(), NAAMLOOS, PageRequest.of(0, 10))).isEmpty();
    assertThatThrownBy(() -> gebruikers.findById(weg)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> collegas.open(weg, "terug")).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(
            () -> gebruikers.save(new GebruikerGegevens(weg, 1, NAAMLOOS, "Iemand", null, true, null)))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(
            () -> rechten.geef(weg, school, Rol.SCHOOLFUNCTIONARIS, new Periode(VANDAAG, null), "terug"))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> doe("update gebruiker set actief = true where id = :id", weg))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void sluitenZetDeDagEnOpenenHaaltHemWeg() {
    String naam = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    long id = accounts.findByGebruikersnaam(naam).orElseThrow().id();
    gegevens.logIn("beheer");

    collegas.sluit(id, "uit dienst");
    assertThat(geslotenOp(id)).isEqualTo(VANDAAG);
    collegas.open(id, "terug");
    assertThat(geslotenOp(id)).isNull();
  }

  private LocalDate geslotenOp(long id) {
    return jdbc.sql("select gesloten_op from gebruiker where id = ?")
        .param(id)
        .query((rij, nummer) -> new LocalDate[] {rij.getObject(1, LocalDate.class)})
        .single()[0];
  }

  @Test
  void watIsDoorgegevenGaatEnWatNogTeltBlijft() {
    long wie = account(GRENS);
    doe("delete from identiteitsopdracht where gebruiker_id = :id", wie);
    opdracht(wie, "GEEF", "GEDAAN", "2001-02-28");
    opdracht(wie, "GEEF", "VERVALLEN", "2001-02-28");
    opdracht(wie, "GEEF", "GEDAAN", "2001-03-01");
    opdracht(wie, "GEEF", "MISLUKT", "2000-06-01");
    opdracht(wie, "GEEF", "OPEN", null);
    opdracht(wie, "UITNODIGING", "GEDAAN", "2000-06-01");
    jdbc.sql(
            """
            insert into opschorting (id, object_soort, object_id, reden, van, door)
            values (next value for opschorting_seq, 'gebruiker', ?, 'onderzoek', '2026-11-02', 'test')
            """)
        .param(wie)
        .update();
    assertThat(opdrachten.aantal(GRENS)).as("on hold").isZero();
    doe("delete from opschorting where object_soort = 'gebruiker' and object_id = :id", wie);

    assertThat(opdrachten.aantal(GRENS)).isEqualTo(2);
    assertThat(opdrachten.verwijder(new Bewaarsoort.Ronde(0, GRENS, 100)).aantal()).isEqualTo(2);

    assertThat(
            jdbc.sql("select concat(handeling, ' ', status) from identiteitsopdracht where gebruiker_id = ?"
                    + " order by id")
                .param(wie)
                .query(String.class)
                .list())
        .containsExactly("GEEF GEDAAN", "GEEF MISLUKT", "GEEF OPEN", "UITNODIGING GEDAAN");
    jdbc.sql("update gebruiker set laatst_ingelogd = ? where id = ?")
        .params(LocalDateTime.of(2001, 3, 5, 9, 0), wie)
        .update();
    assertThat(opdrachten.verwijder(new Bewaarsoort.Ronde(0, GRENS, 100)).aantal())
        .as("who came needs no invitation any more")
        .isEqualTo(1);
    doe("delete from identiteitsopdracht where gebruiker_id = :id", wie);
  }
}
