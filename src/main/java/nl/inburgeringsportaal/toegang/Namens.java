package nl.inburgeringsportaal.toegang;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * What somebody asked the portal to do for him while he is away: fill his calendar, count his work. With his rights of
 * this moment and nothing more.
 */
@Service
@ZonderToegangscontrole(waarom = "acts as the account that asked for it, with what that account may do today")
public class Namens {
  private final Aanmelding aanmelding;
  private final GebruikerRepository gebruikers;

  Namens(Aanmelding aanmelding, GebruikerRepository gebruikers) {
    this.aanmelding = aanmelding;
    this.gebruikers = gebruikers;
  }

  /**
   * How an account is written to.
   *
   * @param email address at work, null when the portal has none
   * @param taal language of the account
   */
  public record Postadres(String email, Locale taal) {}

  /**
   * @param gebruikerId an account
   * @param organisatieId organisation that it works for
   * @param werk what to do as that account; may not return null
   * @return its result; empty when the account is closed or has no role there today
   */
  public <T> Optional<T> doe(long gebruikerId, long organisatieId, Supplier<T> werk) {
    Optional<PortaalGebruiker> wie =
        gebruikers
            .findById(gebruikerId)
            .flatMap(account -> aanmelding.vind(account.gebruikersnaam(), organisatieId, null));
    if (wie.isEmpty()) {
      return Optional.empty();
    }
    SecurityContext eerder = SecurityContextHolder.getContext();
    SecurityContext straks = SecurityContextHolder.createEmptyContext();
    straks.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(wie.get(), null, wie.get().getAuthorities()));
    SecurityContextHolder.setContext(straks);
    try {
      return Optional.of(werk.get());
    } finally {
      SecurityContextHolder.setContext(eerder);
    }
  }

  /**
   * @param gebruikerId an account
   * @return how it is written to, empty when it does not exist
   */
  public Optional<Postadres> postadres(long gebruikerId) {
    return gebruikers.findById(gebruikerId).map(Namens::postadres);
  }

  private static Postadres postadres(Gebruiker account) {
    return new Postadres(account.email(), "en".equals(account.taal()) ? Locale.ENGLISH : Vertaling.NL);
  }
}
