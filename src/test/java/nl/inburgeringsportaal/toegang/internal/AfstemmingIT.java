package nl.inburgeringsportaal.toegang.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.toegang.internal.Identiteitsbewijs.Recht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts follow the identity provider. */
@PortaalContext
class AfstemmingIT {
  private static final Recht KOMPAS = new Recht("kompas", Rol.SCHOOLFUNCTIONARIS);
  private static final Recht HORIZON = new Recht("horizon", Rol.SCHOOLFUNCTIONARIS);

  private final String onderwerp = UUID.randomUUID().toString();
  private final String naam = "afstemmen-" + onderwerp;

  @Autowired private Afstemming afstemming;
  @Autowired private GebruikerRepository gebruikers;
  @Autowired private GebruikerRolRepository rollen;
  @Autowired private TestTijd.ZetbareKlok klok;

  @AfterEach
  void terug() {
    klok.terug();
  }

  @Test
  void bijDeEersteKeerOntstaatHetAccountMetNaamMailEnRollen() {
    assertThat(stemAf(KOMPAS)).isEqualTo(naam);

    Gebruiker gebruiker = account();
    assertThat(gebruiker.naam()).isEqualTo("Iemand");
    assertThat(gebruiker.email()).isEqualTo("iemand@voorbeeld.example");
    assertThat(gebruiker.onderwerp()).isEqualTo(onderwerp);
    assertThat(geldig()).containsExactly(Rol.SCHOOLFUNCTIONARIS);
  }

  @Test
  void wieNergensBijHoortKrijgtGeenAccount() {
    assertThat(afstemming.stemAf(bewijs(naam, Set.of()))).isEmpty();
    assertThat(afstemming.stemAf(bewijs(naam, Set.of(new Recht("bestaat-niet", Rol.KLANTMANAGER))))).isEmpty();
    assertThat(afstemming.stemAf(bewijs(naam, Set.of(new Recht("kompas", Rol.PORTAALBEHEERDER)))))
        .as("een rol die niet bij een school past")
        .isEmpty();
    assertThat(gebruikers.findByGebruikersnaam(naam)).isEmpty();
  }

  @Test
  void eenRolDieErNietMeerIsEindigtEnKomtTerugAlsHijWeerGegevenWordt() {
    stemAf(KOMPAS, HORIZON);
    klok.zetOp(LocalDate.of(2026, 11, 9));
    stemAf(HORIZON);
    assertThat(geldig()).hasSize(1);

    stemAf(KOMPAS, HORIZON);
    stemAf(HORIZON);
    stemAf(KOMPAS, HORIZON);

    assertThat(geldig()).hasSize(2);
    assertThat(rollen.findByGebruikerId(account().id()))
        .as("de eerste periode blijft in de geschiedenis")
        .hasSize(3)
        .anyMatch(rol -> LocalDate.of(2026, 11, 9).equals(rol.tot()));
  }

  @Test
  void naamMailEnGebruikersnaamVolgen() {
    stemAf(KOMPAS);

    afstemming.stemAf(
        new Identiteitsbewijs(onderwerp, null, naam + "2", "Iemand Anders", null, Set.of(KOMPAS)));

    Gebruiker gebruiker = gebruikers.findByOnderwerp(onderwerp).orElseThrow();
    assertThat(gebruiker.gebruikersnaam()).isEqualTo(naam + "2");
    assertThat(gebruiker.naam()).isEqualTo("Iemand Anders");
    assertThat(gebruiker.email()).isNull();
  }

  @Test
  void eenUitgenodigdAccountWordtEenmaalGekoppeldEnDaarnaNooitMeerAanEenAnder() {
    gebruikers.saveAndFlush(new Gebruiker(naam, "Iemand", null));
    assertThat(stemAf(KOMPAS)).isEqualTo(naam);

    Identiteitsbewijs opvolger =
        new Identiteitsbewijs("een-ander", null, naam, "Opvolger", null, Set.of(KOMPAS, HORIZON));

    assertThat(afstemming.stemAf(opvolger)).isEmpty();
    assertThat(account().naam()).isEqualTo("Iemand");
    assertThat(geldig()).hasSize(1);
  }

  @Test
  void eenUitgenodigdAccountMetEenAnderMailadresIsVanEenAnder() {
    gebruikers.saveAndFlush(new Gebruiker(naam, "Iemand", "ander@voorbeeld.example"));

    assertThat(afstemming.stemAf(bewijs(naam, Set.of(KOMPAS)))).isEmpty();
    assertThat(account().onderwerp()).isNull();
  }

  @Test
  void eenGeslotenAccountKrijgtGeenRollenEnKomtErNietIn() {
    stemAf(KOMPAS);
    Gebruiker gebruiker = account();
    gebruiker.zet(false, LocalDate.of(2026, 11, 2));
    gebruikers.saveAndFlush(gebruiker);

    stemAf(KOMPAS, HORIZON);

    assertThat(account().isActief()).isFalse();
    assertThat(rollen.findByGebruikerId(gebruiker.id())).hasSize(1);
  }

  private String stemAf(Recht... rechten) {
    return afstemming.stemAf(bewijs(naam, Set.of(rechten))).orElseThrow();
  }

  private Identiteitsbewijs bewijs(String gebruikersnaam, Set<Recht> rechten) {
    return new Identiteitsbewijs(
        onderwerp, null, gebruikersnaam, "Iemand", "iemand@voorbeeld.example", rechten);
  }

  private Gebruiker account() {
    return gebruikers.findByGebruikersnaam(naam).orElseThrow();
  }

  private List<Rol> geldig() {
    return rollen.geldig(account().id(), klok.instant().atZone(klok.getZone()).toLocalDate()).stream()
        .map(GebruikerRol::rol)
        .toList();
  }
}
