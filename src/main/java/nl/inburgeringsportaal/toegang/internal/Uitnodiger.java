package nl.inburgeringsportaal.toegang.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account of the identity provider belongs to which account of the portal, and makes it when there is none. */
@Component
class Uitnodiger {
  /** Outcome of an invitation: the identity provider knew this person already; no mail was needed. */
  static final String BESTOND_AL = "bestond-al";

  private final JdbcClient jdbc;
  private final Keycloak keycloak;

  private record Wie(String gebruikersnaam, String naam, String email, boolean actief, String onderwerp) {}

  Uitnodiger(JdbcClient jdbc, Keycloak keycloak) {
    this.jdbc = jdbc;
    this.keycloak = keycloak;
  }

  /**
   * The account at the identity provider: the one it is known to belong to, else the one with the same name and
   * address. A name alone is no proof, since an administrator typed it: a role could end up with somebody else.
   */
  Optional<Keycloak.Account> account(long gebruikerId) {
    Wie wie = wie(gebruikerId);
    return gekoppeld(wie).or(() -> naamgenoot(wie).filter(account -> zelfdeAdres(wie, account)));
  }

  private Optional<Keycloak.Account> gekoppeld(Wie wie) {
    return Optional.ofNullable(wie.onderwerp()).flatMap(keycloak::account);
  }

  private Optional<Keycloak.Account> naamgenoot(Wie wie) {
    return keycloak.opGebruikersnaam(wie.gebruikersnaam());
  }

  private static boolean zelfdeAdres(Wie wie, Keycloak.Account account) {
    return wie.email() != null && wie.email().equalsIgnoreCase(account.email());
  }

  boolean isOpen(long gebruikerId) {
    return wie(gebruikerId).actief();
  }

  /**
   * Somebody whom the identity provider knows is linked, never made twice: by user name when the address agrees,
   * else by address.
   *
   * @return {@link #BESTOND_AL} when he was known and has used his account, else null
   */
  String nodigUit(long gebruikerId) {
    Wie wie = wie(gebruikerId);
    if (wie.email() == null) {
      throw Identiteitsfout.blijvend(Identiteitsfout.GEEN_EMAIL, 0);
    }
    Keycloak.Account account =
        bekend(wie)
            .or(() -> keycloak.maak(wie.gebruikersnaam(), wie.naam(), wie.email()))
            .or(() -> bekend(wie))
            .orElseThrow(() -> Identiteitsfout.tijdelijk(Identiteitsfout.STORING, 0));
    koppel(gebruikerId, account);
    if (account.isNieuw()) {
      keycloak.mailActivering(account.id());
      return null;
    }
    return BESTOND_AL;
  }

  private Optional<Keycloak.Account> bekend(Wie wie) {
    Optional<Keycloak.Account> gekoppeld = gekoppeld(wie);
    if (gekoppeld.isPresent()) {
      return gekoppeld;
    }
    Optional<Keycloak.Account> naamgenoot = naamgenoot(wie);
    if (naamgenoot.isPresent() && !zelfdeAdres(wie, naamgenoot.get())) {
      throw Identiteitsfout.blijvend(Identiteitsfout.NAAM_BEZET, 0);
    }
    return naamgenoot.or(() -> keycloak.opEmail(wie.email()));
  }

  private void koppel(long gebruikerId, Keycloak.Account account) {
    jdbc.sql("update gebruiker set onderwerp = :onderwerp where id = :id and not (onderwerp <=> :onderwerp)")
        .param("onderwerp", account.id())
        .param("id", gebruikerId)
        .update();
  }

  private Wie wie(long gebruikerId) {
    return jdbc.sql("select gebruikersnaam, naam, email, actief, onderwerp from gebruiker where id = ?")
        .param(gebruikerId)
        .query(
            (rij, nummer) ->
                new Wie(
                    rij.getString(1), rij.getString(2), rij.getString(3), rij.getBoolean(4), rij.getString(5)))
        .single();
  }
}
