package nl.inburgeringsportaal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Leeslog.Handeling;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.regels.RegelService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;

@PortaalContext
class LogboekIT {
  private static final PageRequest PAGINA = PageRequest.of(0, 50);

  @Autowired private Logboek logboek;
  @Autowired private BetrokkenenService betrokkenen;
  @Autowired private Leeslog leeslog;
  @Autowired private Wijzigingslog wijzigingslog;
  @Autowired private RegelService regelService;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;
  @Autowired private ZetbareKlok klok;
  @Autowired private ApplicationEventPublisher gebeurtenissen;

  private long eigen;
  private long ander;
  private String fg;
  private String eigenPersoon;
  private String anderePersoon;

  @BeforeEach
  void tweeScholen() {
    eigen = gegevens.nieuweSchool();
    ander = gegevens.nieuweSchool();
    fg = gegevens.nieuwePersoon(eigen, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
    eigenPersoon = gegevens.nieuwePersoon(eigen, Rol.SCHOOLFUNCTIONARIS);
    anderePersoon = gegevens.nieuwePersoon(ander, Rol.SCHOOLFUNCTIONARIS);
  }

  @AfterEach
  void ruimOp() {
    gegevens.logUit();
    klok.terug();
  }

  private void lees(String wie, long id, Long voor) {
    gegevens.logIn(wie);
    leeslog.noteer(Handeling.GERAADPLEEGD, "leerling", id, voor, "dossier");
    gegevens.logUit();
  }

  private static LogFilter alles() {
    return new LogFilter(null, null, null, null, null, null, null);
  }

  private List<Logregel> vraag(String wie, LogFilter filter) {
    return gegevens.als(wie, () -> logboek.list(filter, PAGINA).getContent());
  }

  @Test
  void deFgZietDeRegelsVanDeEigenOrganisatieEnWieVoorHaarWerkte() {
    lees(eigenPersoon, 1, null);
    lees(anderePersoon, 2, null);
    lees(anderePersoon, 3, eigen);
    lees(eigenPersoon, 4, eigen);

    assertThat(vraag(fg, alles()))
        .filteredOn(regel -> "leerling".equals(regel.objectSoort()))
        .extracting(Logregel::objectId)
        .containsExactly(4L, 3L, 1L);
  }

  @Test
  void deFgZietDeInhoudDePortaalbeheerderNiet() {
    lees(eigenPersoon, 77_001, null);
    LogFilter filter = LogFilter.van("leerling", 77_001);

    assertThat(vraag(fg, filter)).singleElement().satisfies(
        regel -> {
          assertThat(regel.omschrijving()).isEqualTo("dossier");
          assertThat(regel.naam()).isEqualTo("Persoon " + eigenPersoon);
        });
    assertThat(vraag("beheer", filter)).singleElement().satisfies(
        regel -> {
          assertThat(regel.omschrijving()).isNull();
          assertThat(regel.gebruikersnaam()).isEqualTo(eigenPersoon);
        });
  }

  @Test
  void eenWijzigingStaatErZonderWaarden() {
    gegevens.logIn(eigenPersoon);
    wijzigingslog.noteer("leerling", 5, eigen, "roepnaam", "Oud", "Nieuw", null);
    wijzigingslog.noteer("leerling", 5, ander, "roepnaam", "Oud", "Nieuw", null);

    assertThat(vraag(fg, new LogFilter(null, null, null, null, Loghandeling.GEWIJZIGD, null, null)))
        .singleElement()
        .satisfies(
            regel -> {
              assertThat(regel.omschrijving()).isEqualTo("roepnaam");
              assertThat(regel.toString()).doesNotContain("Oud").doesNotContain("Nieuw");
            });
  }

  @Test
  void kijkenNaarEenCollegaVraagtEenGrond() {
    lees(eigenPersoon, 1, null);
    gegevens.logIn(fg);
    assertThatThrownBy(
            () -> logboek.list(new LogFilter(null, null, eigenPersoon, " ", null, null, null), PAGINA))
        .isInstanceOf(OngeldigeInvoer.class)
        .satisfies(fout -> assertThat(((OngeldigeInvoer) fout).veld()).isEqualTo("grond"));

    assertThat(vraag(fg, new LogFilter(null, null, eigenPersoon, "melding van een ouder", null, null, null)))
        .hasSize(1);
    assertThat(vraag(fg, new LogFilter(null, null, anderePersoon, "melding van een ouder", null, null, null)))
        .isEmpty();
    assertThat(
            jdbc.sql("select doel from leesregel where gebruikersnaam = ? and object_soort = 'logboek'")
                .param(fg)
                .query(String.class)
                .list())
        .containsExactly("melding van een ouder", "melding van een ouder");
  }

  @Test
  void hetLogVragenIsZelfEenRegelEenmaalPerVraag() {
    LogFilter filter = new LogFilter(LocalDate.of(2026, 1, 1), null, null, null, null, "leerling", null);
    vraag(fg, filter);
    gegevens.als(fg, () -> logboek.list(filter, PageRequest.of(1, 50)));
    assertThat(vragen()).isEqualTo(1);

    vraag(fg, alles());
    assertThat(vragen()).isEqualTo(2);

    klok.zetOp(LocalDate.of(2026, 11, 3));
    vraag(fg, filter);
    assertThat(vragen()).isEqualTo(3);
  }

  private long vragen() {
    return jdbc.sql("select count(*) from leesregel where gebruikersnaam = ? and object_soort = 'logboek'")
        .param(fg)
        .query(Long.class)
        .single();
  }

  @Test
  void dePeriodeTeltHaarEersteEnLaatsteDagMee() {
    lees(eigenPersoon, 1, null);
    LocalDate dag = LocalDate.of(2026, 11, 2);

    assertThat(vraag(fg, periode(dag, dag))).extracting(Logregel::objectSoort).contains("leerling");
    assertThat(vraag(fg, periode(dag.plusDays(1), null))).isEmpty();
    assertThat(vraag(fg, periode(null, dag.minusDays(1)))).isEmpty();
  }

  private static LogFilter periode(LocalDate van, LocalDate totEnMet) {
    return new LogFilter(van, totEnMet, null, null, null, null, null);
  }

  @Test
  void bladerenGeeftElkeRegelEenmaal() {
    for (long id = 1; id <= 7; id++) {
      lees(id % 2 == 0 ? eigenPersoon : anderePersoon, id, id % 2 == 0 ? null : eigen);
    }
    LogFilter filter = new LogFilter(null, null, null, null, Loghandeling.GERAADPLEEGD, "leerling", null);
    gegevens.logIn(fg);

    List<Long> ids =
        java.util.stream.Stream.of(0, 1, 2, 3)
            .flatMap(blad -> logboek.list(filter, PageRequest.of(blad, 2)).getContent().stream())
            .map(Logregel::objectId)
            .toList();

    assertThat(ids).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(logboek.list(filter, PageRequest.of(3, 2)).hasNext()).isFalse();
  }

  @Test
  void wieDitDossierZagStaatPerPersoon() {
    lees(eigenPersoon, 88_001, null);
    lees(eigenPersoon, 88_001, null);
    lees(anderePersoon, 88_001, null);

    assertThat(gegevens.als(fg, () -> logboek.wieZag("leerling", 88_001)))
        .singleElement()
        .satisfies(
            inzage -> {
              assertThat(inzage.gebruikersnaam()).isEqualTo(eigenPersoon);
              assertThat(inzage.keren()).isEqualTo(2);
            });
    assertThat(gegevens.als("beheer", () -> logboek.wieZag("leerling", 88_001))).hasSize(2);
  }

  @Test
  void andereRollenKomenNietInHetLogboek() {
    gegevens.logIn(eigenPersoon);
    assertThatThrownBy(() -> logboek.list(alles(), PAGINA)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void eenFgWiensRolVoorbijIsZietNietsMeer() {
    lees(eigenPersoon, 1, null);
    gegevens.logIn(fg);
    jdbc.sql(
            "update gebruiker_rol set tot = ? where gebruiker_id = (select id from gebruiker where gebruikersnaam = ?)")
        .params(LocalDate.of(2026, 11, 2), fg)
        .update();

    assertThat(logboek.list(alles(), PAGINA)).isEmpty();
  }

  @Test
  void hetAantalTeltInHetzelfdeBereik() {
    lees(eigenPersoon, 1, null);
    lees(anderePersoon, 2, null);
    lees(anderePersoon, 3, eigen);
    gegevens.logIn(fg);
    LogFilter filter = new LogFilter(null, null, null, null, Loghandeling.GERAADPLEEGD, null, null);

    assertThat(logboek.count(filter)).isEqualTo(2);
    assertThat(logboek.soorten()).contains("leerling");
  }

  @Test
  void inloggenUitloggenEnWeigerenStaanInHetLog() {
    gegevens.logIn(eigenPersoon);
    var wie = SecurityContextHolder.getContext().getAuthentication();
    gebeurtenissen.publishEvent(new InteractiveAuthenticationSuccessEvent(wie, LogboekIT.class));
    assertThatThrownBy(() -> regelService.list()).isInstanceOf(AccessDeniedException.class);
    gebeurtenissen.publishEvent(new LogoutSuccessEvent(wie));
    gegevens.logUit();

    assertThat(vraag(fg, alles()))
        .filteredOn(regel -> regel.gebruikersnaam().equals(eigenPersoon))
        .extracting(Logregel::handeling, Logregel::omschrijving)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Loghandeling.INGELOGD, null),
            org.assertj.core.groups.Tuple.tuple(Loghandeling.GEWEIGERD, "RegelService.list"),
            org.assertj.core.groups.Tuple.tuple(Loghandeling.UITGELOGD, null));
  }

  @Test
  void eenMislukteInlogNoemtAlleenEenNaamDieBestaat() {
    for (String naam : List.of(eigenPersoon, "MijnGeheimeWachtwoord!")) {
      gebeurtenissen.publishEvent(
          new AuthenticationFailureBadCredentialsEvent(
              UsernamePasswordAuthenticationToken.unauthenticated(naam, "x"), new BadCredentialsException("fout")));
    }

    assertThat(
            jdbc.sql(
                    """
                    select count(*) from leesregel
                    where gebruikersnaam like '%Geheim%' or omschrijving like '%Geheim%'
                    """)
                .query(Long.class)
                .single())
        .isZero();
    assertThat(
            jdbc.sql("select handeling from leesregel where gebruikersnaam = ?")
                .param(eigenPersoon)
                .query(String.class)
                .list())
        .containsExactly("GEWEIGERD");
  }

  @Test
  void deFunctionarisKiestUitDeMensenVanDeEigenOrganisatie() {
    assertThat(gegevens.als(fg, () -> logboek.personen(null, PAGINA)))
        .extracting(wie -> wie.gebruikersnaam())
        .containsExactlyInAnyOrder(fg, eigenPersoon);
    long beheer = gegevens.nieuweOrganisatie(Organisatiesoort.BEHEERORGANISATIE);
    String beheerder = gegevens.nieuwePersoon(beheer, Rol.PORTAALBEHEERDER);
    assertThat(gegevens.als(beheerder, () -> logboek.personen(anderePersoon, PAGINA)))
        .extracting(wie -> wie.gebruikersnaam())
        .contains(anderePersoon);
  }

  @Test
  void bijEenDatalekStaatElkDossierVanDeEigenOrganisatieErEenmaal() {
    lees(eigenPersoon, 91_001, null);
    lees(eigenPersoon, 91_001, null);
    lees(anderePersoon, 91_002, eigen);
    lees(anderePersoon, 91_003, null);
    gegevens.als(eigenPersoon, () -> {
      wijzigingslog.noteer("leerling", 91_001, eigen, "roepnaam", "Oud", "Nieuw", null);
      return null;
    });
    LogFilter filter = new LogFilter(null, null, null, null, null, "leerling", null);

    List<BetrokkeneListItem> lijst = gegevens.als(fg, () -> betrokkenen.list(filter, PAGINA).getContent());

    assertThat(lijst).extracting(BetrokkeneListItem::objectId).containsExactlyInAnyOrder(91_001L, 91_002L);
    assertThat(lijst).filteredOn(rij -> rij.objectId() == 91_001).singleElement().satisfies(
        rij -> {
          assertThat(rij.keren()).isEqualTo(3);
          assertThat(rij.mensen()).isEqualTo(1);
          assertThat(rij.gewijzigd()).isTrue();
        });
    assertThat(gegevens.als(fg, () -> betrokkenen.count(filter))).isEqualTo(2);
    assertThat(vragen()).as("asking is a line itself").isEqualTo(1);
  }

  @Test
  void vanEenCollegaVraagtOokDeLijstVanBetrokkenenEenGrond() {
    lees(eigenPersoon, 92_001, null);
    gegevens.logIn(fg);
    assertThatThrownBy(
            () -> betrokkenen.list(new LogFilter(null, null, eigenPersoon, null, null, null, null), PAGINA))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(betrokkenen.list(new LogFilter(null, null, eigenPersoon, "datalek", null, null, null), PAGINA))
        .extracting(BetrokkeneListItem::objectId)
        .containsExactly(92_001L);
    gegevens.logIn("beheer");
    assertThatThrownBy(() -> betrokkenen.list(alles(), PAGINA)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void elkeLeesregelNoemtHaarVerwerking() {
    lees(eigenPersoon, 93_001, null);

    assertThat(vraag(fg, LogFilter.van("leerling", 93_001)))
        .extracting(Logregel::verwerking)
        .containsExactly("jongeren");
  }
}
