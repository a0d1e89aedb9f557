package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.internal.Accountcontrole;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.Keycloaknabootsing;
import nl.inburgeringsportaal.toegang.internal.TestIdentiteit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which accounts are closed at night because the identity provider has closed or removed them. */
@PortaalContext
class AccountcontroleIT {
  @Autowired private Accountcontrole controle;
  @Autowired private GebruikerRepository accounts;
  @Autowired private TestIdentiteit.Zetbaar verbinding;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;

  private Keycloaknabootsing keycloak;
  private long school;

  @BeforeEach
  void verbind() {
    maakLos();
    keycloak = new Keycloaknabootsing();
    verbinding.verbind(keycloak.adres(), "geheim");
    school = gegevens.nieuweSchool();
  }

  /** No account of any test is tied to a provider: each test here ties its own. */
  private void maakLos() {
    jdbc.sql("update gebruiker set onderwerp = null, actief = true where onderwerp is not null").update();
  }

  @AfterEach
  void verbreek() {
    maakLos();
    jdbc.sql("update identiteitsopdracht set status = 'VERVALLEN' where status = 'OPEN'").update();
    verbinding.verbreek();
    keycloak.close();
  }

  /** An account here and there. */
  private Gebruiker gekoppeld() {
    String naam = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    Gebruiker gebruiker = accounts.findByGebruikersnaam(naam).orElseThrow();
    gebruiker.koppel(keycloak.account(naam, naam + "@proef.example", true));
    return accounts.save(gebruiker);
  }

  private long rollen(Gebruiker gebruiker) {
    return jdbc.sql("select count(*) from gebruiker_rol where gebruiker_id = ? and tot is null")
        .param(gebruiker.id())
        .query(Long.class)
        .single();
  }

  private boolean isOpen(Gebruiker gebruiker) {
    return accounts.findById(gebruiker.id()).orElseThrow().isActief();
  }

  @Test
  void geslotenEnVerwijderdGaanDichtMetEenRegelInHetLogboek() {
    Gebruiker blijft = gekoppeld();
    Gebruiker gesloten = gekoppeld();
    Gebruiker verwijderd = gekoppeld();
    keycloak.accounts.get(gesloten.onderwerp()).put("enabled", false);
    keycloak.accounts.remove(verwijderd.onderwerp());

    assertThat(controle.controleer()).isEqualTo(2);
    assertThat(rollen(gesloten)).as("kan weer open").isEqualTo(1);
    assertThat(rollen(verwijderd)).isZero();

    assertThat(List.of(isOpen(blijft), isOpen(gesloten), isOpen(verwijderd))).containsExactly(true, false, false);
    assertThat(
            jdbc.sql(
                    """
                    select concat(veld, oud, nieuw, reden) from wijzigingsregel
                    where object_soort = 'gebruiker' and object_id = ?
                    """)
                .param(verwijderd.id())
                .query(String.class)
                .list())
        .contains("actieftruefalsevolgens de identiteitsprovider");
    assertThat(jdbc.sql("select count(*) from identiteitsopdracht where gebruiker_id = ?")
            .param(gesloten.id())
            .query(Long.class)
            .single())
        .as("daar is het al zo")
        .isZero();
  }

  @Test
  void wieOpEenLatereBladzijdeStaatBlijftOpen() {
    for (int nummer = 0; nummer < 1_000; nummer++) {
      keycloak.account("ander" + nummer, "ander" + nummer + "@proef.example", true);
    }
    Gebruiker laatste = gekoppeld();

    assertThat(controle.controleer()).isZero();

    assertThat(isOpen(laatste)).isTrue();
  }

  @Test
  void watHierOpenGingEnDaarNogNietBlijftOpen() {
    Gebruiker blijft = gekoppeld();
    Gebruiker weerOpen = gekoppeld();
    keycloak.accounts.get(weerOpen.onderwerp()).put("enabled", false);
    jdbc.sql(
            """
            insert into identiteitsopdracht (id, gebruiker_id, handeling, vanaf, status, volgende_poging, aangemaakt,
              gewijzigd_door)
            values (next value for identiteitsopdracht_seq, ?, 'DEBLOKKEER', '2026-11-02', 'OPEN', now(), now(), 'x')
            """)
        .param(weerOpen.id())
        .update();

    assertThat(controle.controleer()).isZero();

    assertThat(isOpen(weerOpen)).isTrue();
    assertThat(isOpen(blijft)).isTrue();
  }

  /** The settings lead to another realm, or it was made anew: that closes nobody out. */
  @Test
  void eenRealmDieNiemandKentSluitNiemand() {
    Gebruiker een = gekoppeld();
    keycloak.accounts.clear();

    assertThat(controle.controleer()).isZero();

    assertThat(isOpen(een)).isTrue();
  }

  @Test
  void zonderAntwoordGebeurtErNiets() {
    Gebruiker een = gekoppeld();
    keycloak.faalt(verzoek -> verzoek.startsWith("GET /users"), 503);

    controle.elkeNacht();

    assertThat(isOpen(een)).isTrue();
  }
}
