package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.Keycloaknabootsing;
import nl.inburgeringsportaal.toegang.internal.Opdrachtwerker;
import nl.inburgeringsportaal.toegang.internal.TestIdentiteit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is changed in the portal reaches the identity provider: at once, later, or when it answers again. */
@PortaalContext
class IdentiteitsopdrachtIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
  private static int volgnummer;

  @Autowired private UitnodigingService uitnodigingen;
  @Autowired private RechtenService rechten;
  @Autowired private CollegaService collegas;
  @Autowired private IdentiteitService identiteit;
  @Autowired private Identiteitsopdrachten opdrachten;
  @Autowired private Opdrachtwerker werker;
  @Autowired private TestIdentiteit.Zetbaar verbinding;
  @Autowired private GebruikerRepository accounts;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;
  @Autowired private TransactionTemplate transactie;
  @Autowired private JdbcClient jdbc;

  private Keycloaknabootsing keycloak;
  private long school;
  private String sleutel;

  @BeforeEach
  void verbind() {
    keycloak = new Keycloaknabootsing();
    verbinding.verbind(keycloak.adres(), "geheim");
    school = gegevens.nieuweSchool();
    sleutel = "proef-" + school;
    jdbc.sql("update organisatie set sleutel = ? where id = ?").params(sleutel, school).update();
    gegevens.logIn(
        gegevens.nieuwePersoon(gegevens.nieuweOrganisatie(Organisatiesoort.BEHEERORGANISATIE), Rol.PORTAALBEHEERDER));
  }

  @AfterEach
  void verbreek() {
    gegevens.logUit();
    klok.terug();
    // What one test left open must not meet the next one's provider.
    jdbc.sql("update identiteitsopdracht set status = 'VERVALLEN' where status = 'OPEN'").update();
    verbinding.verbreek();
    keycloak.close();
  }

  private Uitnodiging uitnodiging(String naam) {
    return new Uitnodiging(
        "Nieuwe Collega", naam + "@proef.example", naam, Set.of(Rol.SCHOOLFUNCTIONARIS), "in dienst");
  }

  private static String naam() {
    return "collega" + ++volgnummer;
  }

  private Accountstatus status(long id) {
    return identiteit.standen(List.of(id)).get(id);
  }

  private String pad(Rol rol) {
    return "/organisaties/" + sleutel + "/" + rol.naam();
  }

  private String onderwerp(long id) {
    return accounts.findById(id).orElseThrow().onderwerp();
  }

  @Test
  void eenUitnodigingMaaktHetAccountEnDeGroepMetDeRolEnLaatMailen() {
    String naam = naam();
    Uitgenodigd uit = uitnodigingen.nodigUit(school, uitnodiging(naam));
    assertThat(uit.mail()).isTrue();
    assertThat(status(uit.gebruikerId()).stand()).isEqualTo(Accountstand.WORDT_UITGENODIGD);

    werker.werk();

    String id = onderwerp(uit.gebruikerId());
    assertThat(keycloak.accounts.get(id).get("username").asString()).isEqualTo(naam);
    assertThat(keycloak.accounts.get(id).get("requiredActions")).hasSize(3);
    assertThat(keycloak.verzoeken).contains("PUT /users/" + id + "/execute-actions-email");
    assertThat(keycloak.leden).containsExactly(id + " " + pad(Rol.SCHOOLFUNCTIONARIS));
    assertThat(keycloak.rollen).containsExactly(pad(Rol.SCHOOLFUNCTIONARIS) + " schoolfunctionaris");
    Accountstatus nu = status(uit.gebruikerId());
    assertThat(nu.stand()).isEqualTo(Accountstand.UITGENODIGD);
    assertThat(nu.open()).isZero();
    assertThat(opdrachten.openOpdrachten(uit.gebruikerId(), VANDAAG)).isEmpty();
  }

  @Test
  void isDeProviderNietBereikbaarDanBlijftHetStaanEnGaatHetLaterAlsnog() {
    int poort = Integer.parseInt(keycloak.adres().replaceAll(".*:(\\d+)/.*", "$1"));
    keycloak.close();
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam())).gebruikerId();

    werker.werk();

    Identiteitsstand stand = identiteit.stand();
    assertThat(stand.wachtend()).isEqualTo(1);
    assertThat(stand.fout()).isEqualTo("onbereikbaar");
    assertThat(status(id).open()).as("uitnodiging en rol").isEqualTo(2);
    assertThat(opdrachten.openOpdrachten(id, VANDAAG))
        .containsExactly(new OpenIdentiteitsopdracht(school, Rol.SCHOOLFUNCTIONARIS, Identiteitshandeling.GEEF));
    assertThat(pogingen(id)).isEqualTo(1);
    assertThat(werker.werk()).as("niet meteen opnieuw").isZero();
    assertThat(pogingen(id)).isEqualTo(1);

    keycloak = new Keycloaknabootsing(poort);
    klok.vooruit(Duration.ofMinutes(2));
    assertThat(werker.werk()).isEqualTo(2);
    assertThat(status(id).stand()).isEqualTo(Accountstand.UITGENODIGD);
    assertThat(identiteit.stand().wachtend()).isZero();
  }

  private int pogingen(long gebruikerId) {
    return jdbc.sql("select max(pogingen) from identiteitsopdracht where gebruiker_id = ?")
        .param(gebruikerId)
        .query(Integer.class)
        .single();
  }

  @Test
  void hetWachtenVerdubbeltEnNuProberenSlaatHetOver() {
    keycloak.faalt(verzoek -> true, 503);
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam())).gebruikerId();
    for (int minuten : List.of(1, 2, 4, 8)) {
      werker.werk();
      long tot =
          jdbc.sql(
                  """
                  select timestampdiff(minute, ?, max(volgende_poging)) from identiteitsopdracht
                  where gebruiker_id = ?
                  """)
              .params(klok.nu(), id)
              .query(Long.class)
              .single();
      assertThat(tot).isEqualTo(minuten);
      klok.vooruit(Duration.ofMinutes(minuten));
    }
    werker.werk();
    keycloak.herstel();
    identiteit.probeerNu();
    assertThat(werker.werk()).isEqualTo(2);
  }

  @Test
  void watNietIsVastgelegdWordtNooitDoorgegeven() {
    String persoon = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    long id = accounts.findByGebruikersnaam(persoon).orElseThrow().id();
    assertThatThrownBy(
            () ->
                transactie.executeWithoutResult(
                    nu -> {
                      rechten.geef(
                          id, school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING, new Periode(VANDAAG, null), "toch niet");
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(opdrachten.openOpdrachten(id, VANDAAG)).isEmpty();
  }

  @Test
  void eenRolMetEindeWordtOpDieDagAfgenomenEnMetEenAnderEindeOpDieAndere() {
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam())).gebruikerId();
    werker.werk();
    String lid = onderwerp(id) + " " + pad(Rol.SCHOOLFUNCTIONARIS);
    RolGegevens rol = rechten.rollen(id).getFirst();
    rechten.wijzigEinde(rol.id(), rol.versie(), VANDAAG.plusDays(5), "contract");
    rechten.wijzigEinde(
        rol.id(), rechten.rollen(id).getFirst().versie(), VANDAAG.plusDays(7), "contract verlengd");
    assertThat(opdrachten.openOpdrachten(id, VANDAAG)).as("nog niet aan de beurt").isEmpty();

    klok.zetOp(VANDAAG.plusDays(6));
    werker.werk();
    assertThat(keycloak.leden).contains(lid);
    klok.zetOp(VANDAAG.plusDays(7));
    assertThat(opdrachten.openOpdrachten(id, VANDAAG.plusDays(7)))
        .containsExactly(new OpenIdentiteitsopdracht(school, Rol.SCHOOLFUNCTIONARIS, Identiteitshandeling.NEEM));
    werker.werk();
    assertThat(keycloak.leden).doesNotContain(lid);
  }

  @Test
  void eenRolDieLaterBegintKomtPasDan() {
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam())).gebruikerId();
    werker.werk();
    rechten.geef(
        id, school, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING, new Periode(VANDAAG.plusDays(3), null), "volgende week");
    werker.werk();
    String lid = onderwerp(id) + " " + pad(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
    assertThat(keycloak.leden).doesNotContain(lid);

    klok.zetOp(VANDAAG.plusDays(3));
    werker.werk();
    assertThat(keycloak.leden).contains(lid);
  }

  @Test
  void tweeKeerHetzelfdeDoenVerandertNiets() {
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam())).gebruikerId();
    werker.werk();
    int accountsNu = keycloak.accounts.size();
    jdbc.sql("update identiteitsopdracht set status = 'OPEN', volgende_poging = aangemaakt where gebruiker_id = ?")
        .param(id)
        .update();

    werker.werk();

    assertThat(keycloak.accounts).hasSize(accountsNu);
    assertThat(keycloak.leden).hasSize(1);
  }

  @Test
  void wieDeProviderAlKentWordtGekoppeldEnNietGemaild() {
    String naam = naam();
    String bekend = keycloak.account("anders" + naam, naam + "@proef.example", true);
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam)).gebruikerId();

    werker.werk();

    assertThat(onderwerp(id)).isEqualTo(bekend);
    assertThat(keycloak.accounts).hasSize(1);
    assertThat(keycloak.verzoeken).noneMatch(verzoek -> verzoek.contains("execute-actions-email"));
    assertThat(status(id).uitkomst()).isEqualTo("bestond-al");
  }

  @Test
  void eenNaamDieBijDeProviderVanEenAnderIsWordtNooitGekoppeld() {
    String naam = naam();
    keycloak.account(naam, "iemand.anders@proef.example", true);
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam)).gebruikerId();

    werker.werk();

    assertThat(onderwerp(id)).isNull();
    assertThat(keycloak.leden).as("ook zijn rol komt niet bij die ander terecht").isEmpty();
    assertThat(status(id).stand()).isEqualTo(Accountstand.UITNODIGING_MISLUKT);
    assertThat(status(id).uitkomst()).isEqualTo("naam-bezet");
  }

  @Test
  void zonderMailWachtDeUitnodigingEnHetAccountIsErAl() {
    keycloak.faalt(verzoek -> verzoek.endsWith("execute-actions-email"), 500);
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam())).gebruikerId();
    werker.werk();
    assertThat(status(id).stand()).isEqualTo(Accountstand.WORDT_UITGENODIGD);
    assertThat(status(id).uitkomst()).isEqualTo("mail");

    keycloak.herstel();
    klok.vooruit(Duration.ofMinutes(1));
    werker.werk();
    assertThat(keycloak.accounts).hasSize(1);
    assertThat(status(id).stand()).isEqualTo(Accountstand.UITGENODIGD);
  }

  @Test
  void verkeerdeInstellingenLatenDeWijzigingWachten() {
    keycloak.faalt(verzoek -> verzoek.equals("POST token"), 401);
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam())).gebruikerId();
    werker.werk();
    assertThat(identiteit.stand().fout()).isEqualTo("geweigerd");
    assertThat(status(id).open()).isEqualTo(2);
  }

  @Test
  void sluitenEindigtDeSessiesEnOpenenMaaktHetWeerGoed() {
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam())).gebruikerId();
    werker.werk();
    collegas.sluit(id, "vermist apparaat");
    werker.werk();
    String account = onderwerp(id);
    assertThat(keycloak.accounts.get(account).get("enabled").asBoolean()).isFalse();
    assertThat(keycloak.verzoeken.getLast()).isEqualTo("POST /users/" + account + "/logout");

    collegas.open(id, "apparaat terug");
    werker.werk();
    assertThat(keycloak.accounts.get(account).get("enabled").asBoolean()).isTrue();
  }

  @Test
  void eenIngetrokkenUitnodigingGaatNietMeerWegEnLaatNietsOver() {
    long id = uitnodigingen.nodigUit(school, uitnodiging(naam())).gebruikerId();
    uitnodigingen.trekIn(id, "vergissing");
    werker.werk();

    assertThat(keycloak.accounts).isEmpty();
    assertThat(rechten.rollen(id)).isEmpty();
    assertThat(status(id).stand()).isEqualTo(Accountstand.GESLOTEN);
  }

  @Test
  void zonderProviderSchrijftHetPortaalNiets() {
    verbinding.verbreek();
    Uitgenodigd uit = uitnodigingen.nodigUit(school, uitnodiging(naam()));
    assertThat(uit.mail()).isFalse();
    assertThat(opdrachten.openOpdrachten(uit.gebruikerId(), VANDAAG)).isEmpty();
    assertThat(identiteit.stand().ingesteld()).isFalse();
  }
}
