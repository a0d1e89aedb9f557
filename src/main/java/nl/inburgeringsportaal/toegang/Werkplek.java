package nl.inburgeringsportaal.toegang;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody chooses for himself: the language of his account and the organisation he works for. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Werkplek {
  private final GebruikerRepository gebruikers;
  private final HuidigeGebruiker.Bron bron;
  private final Aanmelding aanmelding;

  public Werkplek(GebruikerRepository gebruikers, HuidigeGebruiker.Bron bron, Aanmelding aanmelding) {
    this.gebruikers = gebruikers;
    this.bron = bron;
    this.aanmelding = aanmelding;
  }

  /**
   * @return language of the account
   */
  @Transactional(readOnly = true)
  public Locale taal() {
    return "en".equals(account().taal()) ? Locale.ENGLISH : Vertaling.NL;
  }

  /**
   * @param taal Dutch or English, kept with the account
   * @throws OngeldigeInvoer for another language
   */
  public void kiesTaal(Locale taal) {
    if (!"nl".equals(taal.getLanguage()) && !"en".equals(taal.getLanguage())) {
      throw new OngeldigeInvoer("taal", taal.getLanguage(), "toegang.taal.onbekend");
    }
    account().kiesTaal(taal.getLanguage());
  }

  /**
   * @return the organisations he may work for, id to name, in the order in which they are offered
   */
  @Transactional(readOnly = true)
  public Map<Long, String> organisaties() {
    return identiteit().map(PortaalIdentiteit::organisaties).orElse(Map.of());
  }

  /**
   * @return what he can change of his own account at the identity provider; nothing when he did not come in by it
   */
  public List<Accounthandeling> accounthandelingen() {
    return identiteit().filter(PortaalIdentiteit::bijProvider).isPresent()
        ? List.of(Accounthandeling.values())
        : List.of();
  }

  /**
   * Goes on with the work of another organisation; the roles are those of the account there, today.
   *
   * @param organisatieId one of {@link #organisaties()}
   * @return who he is from now on; the caller puts it in the session
   * @throws NietGevonden when he has no role there
   */
  @Transactional(readOnly = true)
  public Authentication werkVoor(long organisatieId) {
    PortaalIdentiteit nu = identiteit().orElseThrow(NietGevonden::new);
    PortaalGebruiker straks =
        aanmelding
            .vind(nu.gebruiker().gebruikersnaam(), organisatieId, wachtwoord(nu))
            .orElseThrow(NietGevonden::new);
    return nu.metOrganisatie(SecurityContextHolder.getContext().getAuthentication(), straks);
  }

  private static String wachtwoord(PortaalIdentiteit nu) {
    return nu instanceof PortaalGebruiker demo ? demo.wachtwoord() : null;
  }

  private static Optional<PortaalIdentiteit> identiteit() {
    Authentication wie = SecurityContextHolder.getContext().getAuthentication();
    return wie != null && wie.getPrincipal() instanceof PortaalIdentiteit identiteit
        ? Optional.of(identiteit)
        : Optional.empty();
  }

  private Gebruiker account() {
    return gebruikers.findById(bron.verplicht().id()).orElseThrow(NietGevonden::new);
  }
}
