package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortaalContext
class RechtenIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @Autowired private GebruikerService gebruikers;
  @Autowired private RechtenService rechten;
  @Autowired private GroepService groepen;
  @Autowired private WaarnemingService waarnemingen;
  @Autowired private GebruikerRepository accounts;
  @Autowired private HuidigeGebruiker.Bron bron;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;
  @Autowired private JdbcClient jdbc;

  private long school;
  private String beheerder;
  private String persoon;

  @BeforeEach
  void mensen() {
    school = gegevens.nieuweSchool();
    beheerder =
        gegevens.nieuwePersoon(
            gegevens.nieuweOrganisatie(Organisatiesoort.BEHEERORGANISATIE), Rol.PORTAALBEHEERDER);
    persoon = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
  }

  @AfterEach
  void ruimOp() {
    gegevens.logUit();
    klok.terug();
  }

  private long id(String naam) {
    return accounts.findByGebruikersnaam(naam).orElseThrow().id();
  }

  private Bereik bereik(String wie) {
    return gegevens.als(wie, () -> bron.bereik(Rol.SCHOOLFUNCTIONARIS));
  }

  private static Periode vanaf(LocalDate van) {
    return new Periode(van, null);
  }

  @Test
  void eenNieuwAccountKanNietsTotdatHetEenRolHeeft() {
    gegevens.logIn(beheerder);
    GebruikerGegevens nieuw =
        gebruikers.save(
            new GebruikerGegevens(null, 0, "nieuw." + beheerder, "Nieuwe Collega", "n@school.example", true, null));
    assertThat(rechten.rollen(nieuw.id())).isEmpty();

    rechten.geef(nieuw.id(), school, Rol.SCHOOLFUNCTIONARIS, vanaf(VANDAAG), "in dienst");

    assertThat(bereik("nieuw." + beheerder).omvat(school)).isTrue();
    gegevens.logIn(beheerder);
    assertThatThrownBy(() -> gebruikers.save(new GebruikerGegevens(null, 0, "NIEUW", "X", null, true, null)))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(
            () -> gebruikers.save(new GebruikerGegevens(null, 0, "nieuw." + beheerder, "X", null, true, null)))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> gebruikers.save(new GebruikerGegevens(null, 0, "goed", "X", "geen adres", true, null)))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void niemandGeeftOfVerruimtEenRolAanZichzelf() {
    gegevens.logIn(beheerder);
    long ik = id(beheerder);
    long organisatie = bron.verplicht().organisatieId();

    assertThatThrownBy(
            () -> rechten.geef(ik, organisatie, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING, vanaf(VANDAAG), "zelf"))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> groepen.save(ik, school, Set.of("1A"), "zelf")).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(
            () ->
                waarnemingen.voegToe(
                    id(persoon), ik, school, new Periode(VANDAAG, VANDAAG.plusDays(7)), "zelf"))
        .isInstanceOf(RegelOvertreden.class);

    RolGegevens eigen = rechten.rollen(ik).getFirst();
    rechten.wijzigEinde(eigen.id(), eigen.versie(), VANDAAG.plusDays(30), "ik ga weg");
    RolGegevens korter = rechten.rollen(ik).getFirst();
    assertThatThrownBy(() -> rechten.wijzigEinde(korter.id(), korter.versie(), null, "toch niet"))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void ookDeDatabaseWeigertEenRolEnEenWaarnemingVanZichzelf() {
    long wie = id(persoon);
    assertThatThrownBy(
            () ->
                jdbc.sql("update gebruiker_rol set gegeven_door = ? where gebruiker_id = ?").params(wie, wie).update())
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        insert into waarneming (id, afwezige_id, waarnemer_id, organisatie_id, van, tot, gegeven_door,
                          gewijzigd_door)
                        values (next value for waarneming_seq, ?, ?, ?, '2026-01-01', '2026-02-01', ?, 'x')
                        """)
                    .params(id(beheerder), wie, school, wie)
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void eenRolMoetBijDeSoortOrganisatiePassen() {
    gegevens.logIn(beheerder);
    assertThat(rechten.mogelijkeRollen(school))
        .containsExactlyInAnyOrder(Rol.SCHOOLFUNCTIONARIS, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
    assertThatThrownBy(() -> rechten.geef(id(persoon), school, Rol.KLANTMANAGER, vanaf(VANDAAG), "reden"))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void eenRolGeldtVanafDeEersteDagTotDeDagNaDeLaatste() {
    long tweede = gegevens.nieuweSchool();
    gegevens.logIn(beheerder);
    rechten.geef(
        id(persoon), tweede, Rol.SCHOOLFUNCTIONARIS, new Periode(VANDAAG.plusDays(1), VANDAAG.plusDays(3)), "invallen");
    assertThat(rechten.rollen(id(persoon))).hasSize(2);

    for (int dag = 0; dag <= 3; dag++) {
      klok.zetOp(VANDAAG.plusDays(dag));
      boolean geldt =
          gegevens.als(
              beheerder,
              () ->
                  rechten.rollen(id(persoon)).stream()
                      .filter(rol -> rol.organisatieId() == tweede)
                      .anyMatch(rol -> new Periode(rol.van(), rol.tot()).omvat(LocalDate.from(klokdag()))));
      assertThat(geldt).as("dag " + dag).isEqualTo(dag == 1 || dag == 2);
    }
  }

  private LocalDate klokdag() {
    return LocalDate.ofInstant(klok.instant(), klok.getZone());
  }

  @Test
  void dezelfdeRolKanNietTweemaalOpEenDag() {
    gegevens.logIn(beheerder);
    assertThatThrownBy(() -> rechten.geef(id(persoon), school, Rol.SCHOOLFUNCTIONARIS, vanaf(VANDAAG), "dubbel"))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(
            () ->
                rechten.geef(
                    id(persoon), school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING, vanaf(VANDAAG.minusDays(1)), "gisteren"))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void eenRolDieVandaagWordtAfgenomenGeeftVandaagNietsMeer() {
    gegevens.logIn(beheerder);
    RolGegevens rol = rechten.rollen(id(persoon)).getFirst();
    gegevens.logIn(persoon);
    assertThat(bron.bereik(Rol.SCHOOLFUNCTIONARIS).omvat(school)).isTrue();
    var sessie = org.springframework.security.core.context.SecurityContextHolder.getContext();

    gegevens.logIn(beheerder);
    rechten.wijzigEinde(rol.id(), rol.versie(), VANDAAG, "uit dienst");
    assertThatThrownBy(() -> rechten.wijzigEinde(rol.id(), rol.versie(), null, "toch niet"))
        .isInstanceOf(GelijktijdigGewijzigd.class);

    org.springframework.security.core.context.SecurityContextHolder.setContext(sessie);
    gegevens.nieuwVerzoek();
    assertThat(bron.bereik(Rol.SCHOOLFUNCTIONARIS).isNiets()).as("ook in een sessie die nog open is").isTrue();
  }

  @Test
  void eenGeslotenAccountBereiktNietsMeerInEenOpenSessie() {
    gegevens.logIn(persoon);
    var sessie = org.springframework.security.core.context.SecurityContextHolder.getContext();
    gegevens.logIn(beheerder);
    GebruikerGegevens was = gebruikers.findById(id(persoon));
    gebruikers.save(
        new GebruikerGegevens(was.id(), was.versie(), was.gebruikersnaam(), was.naam(), null, false, null));

    org.springframework.security.core.context.SecurityContextHolder.setContext(sessie);
    gegevens.nieuwVerzoek();
    assertThat(bron.bereik(Rol.SCHOOLFUNCTIONARIS).isNiets()).isTrue();
  }

  @Test
  void deLaatstePortaalbeheerderBlijft() {
    // All others get an end for the time of this test.
    var anderen =
        jdbc.sql("select id from gebruiker_rol where rol = 'portaalbeheerder' and tot is null and gebruiker_id <> ?")
            .param(id(beheerder))
            .query(Long.class)
            .list();
    try {
      jdbc.sql("update gebruiker_rol set tot = '2099-01-01' where id in (:ids)").param("ids", anderen).update();
      gegevens.logIn(beheerder);
      RolGegevens eigen = rechten.rollen(id(beheerder)).getFirst();

      assertThatThrownBy(() -> rechten.wijzigEinde(eigen.id(), eigen.versie(), VANDAAG, "weg"))
          .isInstanceOf(RegelOvertreden.class);
      gegevens.logIn("beheer");
      GebruikerGegevens account = gebruikers.findById(id(beheerder));
      assertThatThrownBy(
              () ->
                  gebruikers.save(
                      new GebruikerGegevens(
                          account.id(), account.versie(), account.gebruikersnaam(), account.naam(), null, false, null)))
          .isInstanceOf(RegelOvertreden.class);
    } finally {
      jdbc.sql("update gebruiker_rol set tot = null where id in (:ids)").param("ids", anderen).update();
    }
  }

  @Test
  void hetEigenAccountSluitenKanNiet() {
    gegevens.logIn(beheerder);
    GebruikerGegevens ik = gebruikers.findById(id(beheerder));
    assertThatThrownBy(
            () ->
                gebruikers.save(
                    new GebruikerGegevens(ik.id(), ik.versie(), ik.gebruikersnaam(), ik.naam(), null, false, null)))
        .isInstanceOf(RegelOvertreden.class);
  }

  @Test
  void groepenBeperkenHetBereikEnLegeGroepenHeffenDatOp() {
    gegevens.logIn(beheerder);
    groepen.save(id(persoon), school, Set.of("1A", "1B"), "mentor");
    assertThat(bereik(persoon).omvat(school, "1A")).isTrue();
    assertThat(bereik(persoon).omvat(school, "2A")).isFalse();
    assertThat(bereik(persoon).omvat(school)).isFalse();

    gegevens.logIn(beheerder);
    groepen.save(id(persoon), school, Set.of(), "coördinator");
    assertThat(bereik(persoon).omvat(school)).isTrue();

    gegevens.logIn(beheerder);
    long gemeenteAchtig = gegevens.nieuweOrganisatie(Organisatiesoort.UITVOERINGSORGANISATIE);
    assertThatThrownBy(() -> groepen.save(id(persoon), gemeenteAchtig, Set.of("1A"), "x"))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> groepen.save(id(persoon), gegevens.nieuweSchool(), Set.of("1A"), "x"))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenWaarnemerBereiktDeGroepenVanDeAfwezigeAlleenOpDieDagen() {
    String afwezige = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(beheerder);
    groepen.save(id(persoon), school, Set.of("1A"), "mentor");
    groepen.save(id(afwezige), school, Set.of("2A", "2B"), "mentor");
    waarnemingen.voegToe(
        id(afwezige), id(persoon), school, new Periode(VANDAAG.plusDays(1), VANDAAG.plusDays(3)), "verlof");

    for (int dag = 0; dag <= 3; dag++) {
      klok.zetOp(VANDAAG.plusDays(dag));
      assertThat(bereik(persoon).omvat(school, "1A")).isTrue();
      assertThat(bereik(persoon).omvat(school, "2B")).as("dag " + dag).isEqualTo(dag == 1 || dag == 2);
      assertThat(bereik(afwezige).omvat(school, "1A")).as("waarnemen werkt een kant op").isFalse();
    }
  }

  @Test
  void vanIemandZonderGrensKrijgtDeWaarnemerGeenGrens() {
    String afwezige = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(beheerder);
    groepen.save(id(persoon), school, Set.of("1A"), "mentor");
    long id =
        waarnemingen.voegToe(id(afwezige), id(persoon), school, new Periode(VANDAAG, VANDAAG.plusDays(5)), "ziek");
    assertThat(bereik(persoon).omvat(school)).isTrue();

    gegevens.logIn(beheerder);
    waarnemingen.beeindig(id, waarnemingen.list(id(persoon)).getFirst().versie(), "beter");
    assertThat(bereik(persoon).omvat(school)).isFalse();
  }

  @Test
  void eenWaarnemingGeeftGeenRolEnBlijftBinnenDeOrganisatie() {
    long elders = gegevens.nieuweSchool();
    String collegaElders = gegevens.nieuwePersoon(elders, Rol.SCHOOLFUNCTIONARIS);
    String fg = gegevens.nieuwePersoon(school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
    Periode week = new Periode(VANDAAG, VANDAAG.plusDays(7));
    gegevens.logIn(beheerder);

    for (String waarnemer : Set.of(collegaElders, fg)) {
      assertThatThrownBy(() -> waarnemingen.voegToe(id(persoon), id(waarnemer), school, week, "verlof"))
          .as(waarnemer)
          .isInstanceOf(OngeldigeInvoer.class);
    }
    assertThatThrownBy(() -> waarnemingen.voegToe(id(persoon), id(persoon), school, week, "verlof"))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void deLijstIsTeFilterenOpOrganisatieEnRol() {
    gegevens.logIn(beheerder);
    PageRequest pagina = PageRequest.of(0, 50, Sort.by("naam", "id"));
    GebruikerFilter filter = new GebruikerFilter(school, null, null, null);

    assertThat(gebruikers.list(filter, pagina).getContent())
        .extracting(GebruikerListItem::gebruikersnaam)
        .containsExactly(persoon);
    assertThat(gebruikers.count(filter)).isEqualTo(1);
    assertThat(gebruikers.list(new GebruikerFilter(school, Rol.KLANTMANAGER, null, null), pagina)).isEmpty();
    assertThat(gebruikers.list(new GebruikerFilter(null, null, persoon, true), pagina).getContent())
        .extracting(GebruikerListItem::gebruikersnaam)
        .contains(persoon);
    assertThat(rechten.rollenVan(Set.of(id(persoon)))).containsOnlyKeys(id(persoon));
  }

  @Test
  void alleenEenPortaalbeheerderKomtErbij() {
    gegevens.logIn(persoon);
    assertThatThrownBy(() -> gebruikers.findById(id(persoon))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> rechten.rollen(id(persoon))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> waarnemingen.list(id(persoon))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> groepen.list(id(persoon), school)).isInstanceOf(AccessDeniedException.class);
  }
}
