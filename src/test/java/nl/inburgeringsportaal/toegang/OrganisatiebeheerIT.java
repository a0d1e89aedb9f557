package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
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

/** Who administers one organisation: what he can there, and that he can nothing elsewhere or for himself. */
@PortaalContext
class OrganisatiebeheerIT {
  private static final Periode VANAF_NU = new Periode(LocalDate.of(2026, 11, 2), null);
  private static final PageRequest PAGINA = PageRequest.of(0, 50, Sort.by("naam", "id"));

  @Autowired private RechtenService rechten;
  @Autowired private GebruikerService gebruikers;
  @Autowired private UitnodigingService uitnodigingen;
  @Autowired private CollegaService collegas;
  @Autowired private OrganisatiebeheerderService beheerders;
  @Autowired private RechtenbladService bladen;
  @Autowired private GebruikerRepository accounts;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;

  private long school;
  private long andereSchool;
  private String beheerder;
  private long collega;
  private long vreemde;

  @BeforeEach
  void mensen() {
    school = gegevens.nieuweSchool();
    andereSchool = gegevens.nieuweSchool();
    beheerder = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    collega = id(gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS));
    vreemde = id(gegevens.nieuwePersoon(andereSchool, Rol.SCHOOLFUNCTIONARIS));
    als("beheer", () -> beheerders.wijsAan(rol(id(beheerder)).id(), rol(id(beheerder)).versie(), true, "aangewezen"));
    gegevens.logIn(beheerder);
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private void als(String wie, Runnable werk) {
    gegevens.als(
        wie,
        () -> {
          werk.run();
          return null;
        });
  }

  private long id(String naam) {
    return accounts.findByGebruikersnaam(naam).orElseThrow().id();
  }

  private RolGegevens rol(long gebruikerId) {
    return rechten.rollen(gebruikerId).getFirst();
  }

  private static Uitnodiging uitnodiging(String naam, String email, Rol... rollen) {
    return new Uitnodiging("Nieuwe Collega", email, naam, Set.of(rollen), "in dienst");
  }

  @Test
  void hetMerkGeeftBeheerVanDeEigenOrganisatieEnVanGeenAndere() {
    assertThat(bladen.beheertMensen()).isTrue();
    assertThat(gebruikers.list(new GebruikerFilter(school, null, null, null), PAGINA)).hasSize(2);
    assertThat(gebruikers.list(new GebruikerFilter(andereSchool, null, null, null), PAGINA)).isEmpty();
    assertThat(gebruikers.list(new GebruikerFilter(null, null, null, null), PAGINA)).isEmpty();
    assertThat(gebruikers.count(new GebruikerFilter(andereSchool, null, null, null))).isZero();

    assertThatThrownBy(() -> gebruikers.findById(vreemde)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> rechten.rollen(vreemde)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> rechten.mogelijkeRollen(andereSchool)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> rechten.geef(vreemde, school, Rol.SCHOOLFUNCTIONARIS, VANAF_NU, "x"))
        .as("wie hier nooit werkte, komt binnen met een uitnodiging")
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> rechten.geef(collega, andereSchool, Rol.SCHOOLFUNCTIONARIS, VANAF_NU, "x"))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> collegas.sluit(vreemde, "x")).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> uitnodigingen.nodigUit(andereSchool, uitnodiging("x1", "x@x.example", Rol.KLANTMANAGER)))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> bladen.van(vreemde)).isInstanceOf(NietGevonden.class);
    long vreemdeRol =
        jdbc.sql("select id from gebruiker_rol where gebruiker_id = ?").param(vreemde).query(Long.class).single();
    assertThatThrownBy(() -> rechten.wijzigEinde(vreemdeRol, 0, VANAF_NU.van(), "x"))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void zonderMerkIsErNietsTeBeheren() {
    gegevens.logIn(accounts.findById(collega).orElseThrow().gebruikersnaam());
    assertThat(bladen.beheertMensen()).isFalse();
    assertThatThrownBy(() -> rechten.rollen(collega)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> gebruikers.count(new GebruikerFilter(school, null, null, null)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> uitnodigingen.opnieuw(collega)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> bladen.van(id(beheerder))).isInstanceOf(NietGevonden.class);
  }

  @Test
  void hetMerkEindigtMetDeRolOokInEenOpenSessie() {
    var sessie = org.springframework.security.core.context.SecurityContextHolder.getContext();
    als(
        "beheer",
        () -> {
          RolGegevens rol = rol(id(beheerder));
          rechten.wijzigEinde(rol.id(), rol.versie(), VANAF_NU.van(), "uit");
        });
    org.springframework.security.core.context.SecurityContextHolder.setContext(sessie);
    gegevens.nieuwVerzoek();
    assertThat(bladen.beheertMensen()).isFalse();
  }

  @Test
  void niemandGeeftZichzelfIetsOfWijstZichzelfAan() {
    long ik = id(beheerder);
    assertThatThrownBy(() -> rechten.geef(ik, school, Rol.SCHOOLFUNCTIONARIS, VANAF_NU, "zelf"))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> collegas.sluit(ik, "zelf")).isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(
            () ->
                uitnodigingen.nodigUit(
                    school,
                    uitnodiging(beheerder, metEmail(beheerder), Rol.SCHOOLFUNCTIONARIS)))
        .isInstanceOf(RegelOvertreden.class);
    assertThatThrownBy(() -> beheerders.wijsAan(rol(collega).id(), 0, true, "x"))
        .as("wie beheert, wijst alleen de portaalbeheerder aan")
        .isInstanceOf(AccessDeniedException.class);
  }

  private String metEmail(String naam) {
    jdbc.sql("update gebruiker set email = ? where gebruikersnaam = ?").params(naam + "@x.example", naam).update();
    return naam + "@x.example";
  }

  @Test
  void alleenRollenDieBijDeOrganisatiePassenEnGeenToezicht() {
    assertThat(rechten.mogelijkeRollen(school)).containsExactly(Rol.SCHOOLFUNCTIONARIS);
    assertThatThrownBy(() -> rechten.geef(collega, school, Rol.KLANTMANAGER, VANAF_NU, "x"))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(
            () -> rechten.geef(collega, school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING, VANAF_NU, "x"))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> gebruikers.save(gebruikers.findById(collega))).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void deLaatsteDieBeheertBlijft() {
    RolGegevens mijn = rol(id(beheerder));
    assertThatThrownBy(() -> rechten.wijzigEinde(mijn.id(), mijn.versie(), VANAF_NU.van(), "weg"))
        .isInstanceOf(RegelOvertreden.class);

    als("beheer", () -> beheerders.wijsAan(rol(collega).id(), rol(collega).versie(), true, "tweede"));
    gegevens.logIn(beheerder);
    rechten.wijzigEinde(mijn.id(), mijn.versie(), VANAF_NU.van(), "weg");
    gegevens.nieuwVerzoek();
    assertThat(bladen.beheertMensen()).isFalse();
  }

  @Test
  void wieOokEldersWerktVerliestHierAlleenZijnRol() {
    als("beheer", () -> rechten.geef(collega, andereSchool, Rol.SCHOOLFUNCTIONARIS, VANAF_NU, "ook elders"));
    gegevens.logIn(beheerder);
    assertThatThrownBy(() -> collegas.sluit(collega, "weg")).isInstanceOf(RegelOvertreden.class);
    assertThat(rechten.rollen(collega)).as("elders is niet te zien").hasSize(1);
    assertThat(bladen.van(collega).plaatsen()).extracting(Rechtenblad.Plaats::organisatieId).containsExactly(school);

    rechten.wijzigEinde(rol(collega).id(), rol(collega).versie(), VANAF_NU.van(), "weg");
    assertThat(accounts.findById(collega).orElseThrow().isActief()).isTrue();
  }

  @Test
  void wieAlEenAccountHeeftKrijgtDeRollenDaarmeeEnEenNaamgenootNooit() {
    String vreemdeNaam = accounts.findById(vreemde).orElseThrow().gebruikersnaam();
    String email = metEmail(vreemdeNaam);
    assertThatThrownBy(
            () -> uitnodigingen.nodigUit(school, uitnodiging(vreemdeNaam, "ander@x.example", Rol.SCHOOLFUNCTIONARIS)))
        .isInstanceOf(OngeldigeInvoer.class);

    Uitgenodigd uit =
        uitnodigingen.nodigUit(
            school, uitnodiging("een.andere.naam", email.toUpperCase(java.util.Locale.ROOT), Rol.SCHOOLFUNCTIONARIS));
    assertThat(uit.bestondAl()).isTrue();
    assertThat(uit.gebruikerId()).isEqualTo(vreemde);
    assertThat(accounts.findByGebruikersnaam("een.andere.naam")).isEmpty();
    assertThat(rechten.rollen(vreemde)).hasSize(1);
  }

  @Test
  void eenUitnodigingZonderMailadresRolOfRedenKanNiet() {
    for (Uitnodiging fout :
        List.of(
            uitnodiging("goed.x", null, Rol.SCHOOLFUNCTIONARIS),
            uitnodiging("goed.x", "geen adres", Rol.SCHOOLFUNCTIONARIS),
            uitnodiging("FOUT", "a@x.example", Rol.SCHOOLFUNCTIONARIS),
            uitnodiging("goed.x", "a@x.example"),
            uitnodiging("goed.x", "a@x.example", Rol.MEDEWERKER_DUO),
            new Uitnodiging("Naam", "a@x.example", "goed.x", Set.of(Rol.SCHOOLFUNCTIONARIS), " "))) {
      assertThatThrownBy(() -> uitnodigingen.nodigUit(school, fout)).isInstanceOf(OngeldigeInvoer.class);
    }
    assertThat(accounts.findByGebruikersnaam("goed.x")).isEmpty();
  }

  @Test
  void wieToezichtHoudtOfHetPortaalBeheertDraagtHetMerkNiet() {
    String fg = gegevens.nieuwePersoon(school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
    gegevens.logIn("beheer");
    RolGegevens rol = rol(id(fg));
    assertThatThrownBy(() -> beheerders.wijsAan(rol.id(), rol.versie(), true, "x"))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(
            () ->
                jdbc.sql("update gebruiker_rol set organisatiebeheerder = true where id = ?").param(rol.id()).update())
        .as("ook de database weigert dat")
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void watIkMagStaatOpEenBladMetWieHetGafEnTotWanneer() {
    als("beheer", () -> rechten.geef(
        collega, andereSchool, Rol.SCHOOLFUNCTIONARIS, new Periode(VANAF_NU.van(), VANAF_NU.van().plusDays(9)), "x"));
    gegevens.logIn(accounts.findById(collega).orElseThrow().gebruikersnaam());

    Rechtenblad mijn = bladen.mijn();

    assertThat(mijn.plaatsen()).hasSize(2);
    assertThat(mijn.plaatsen().stream().filter(plaats -> plaats.organisatieId() == andereSchool))
        .singleElement()
        .satisfies(
            plaats -> {
              assertThat(plaats.rollen().getFirst().gegevenDoor()).isEqualTo("Gijs Timmer");
              assertThat(plaats.rollen().getFirst().tot()).isEqualTo(VANAF_NU.van().plusDays(9));
            });
  }

  @Test
  void wieToezichtHoudtZietHetBladVanMensenVanDeEigenOrganisatie() {
    gegevens.logIn(gegevens.nieuwePersoon(school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING));
    assertThat(bladen.van(collega).plaatsen()).hasSize(1);
    assertThatThrownBy(() -> bladen.van(vreemde)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> rechten.rollen(collega)).isInstanceOf(AccessDeniedException.class);
  }
}
