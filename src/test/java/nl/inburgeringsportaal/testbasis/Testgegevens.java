package nl.inburgeringsportaal.testbasis;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.DemoAccounts;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.organisatie.internal.Organisatie;
import nl.inburgeringsportaal.organisatie.internal.OrganisatieRepository;
import nl.inburgeringsportaal.toegang.Aanmelding;
import nl.inburgeringsportaal.toegang.PortaalGebruiker;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Makes organisations and people for a test, and lets it act as one of them. */
@TestComponent
public class Testgegevens implements InitializingBean {
  private static final AtomicInteger NUMMER = new AtomicInteger();

  private final DemoAccounts accounts;
  private final OrganisatieRepository organisaties;
  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final Aanmelding aanmelding;

  Testgegevens(
      DemoAccounts accounts,
      OrganisatieRepository organisaties,
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      Aanmelding aanmelding) {
    this.accounts = accounts;
    this.organisaties = organisaties;
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.aanmelding = aanmelding;
  }

  @Override
  public void afterPropertiesSet() {
    accounts.maak();
  }

  /**
   * @return id of a new school
   */
  public long nieuweSchool() {
    return nieuweOrganisatie(Organisatiesoort.SCHOOL);
  }

  /**
   * @param soort kind, not a gemeente
   * @return id of a new organisation
   */
  public long nieuweOrganisatie(Organisatiesoort soort) {
    String naam = "Test " + soort + " " + NUMMER.incrementAndGet();
    return organisaties
        .save(
            new Organisatie(
                new OrganisatieGegevens(null, 0, soort, naam, "Teststad", null, null, null, null, null), null))
        .gegevens()
        .id();
  }

  /**
   * @param organisatieId an organisation
   * @param rol role in it
   * @return user name of a new person with that role
   */
  public String nieuwePersoon(long organisatieId, Rol rol) {
    String naam = "test" + NUMMER.incrementAndGet();
    Gebruiker gebruiker = gebruikers.save(new Gebruiker(naam, "Persoon " + naam, null));
    rollen.save(
        new GebruikerRol(gebruiker.id(), organisatieId, rol, java.time.LocalDate.of(2000, 1, 1), null));
    return naam;
  }

  /**
   * Logs in for this thread, until {@link #logUit}.
   *
   * @param gebruikersnaam user name of an account
   */
  public void logIn(String gebruikersnaam) {
    nieuwVerzoek();
    PortaalGebruiker wie = aanmelding.vind(gebruikersnaam, null, null).orElseThrow();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(wie, null, wie.getAuthorities()));
    SecurityContextHolder.setContext(context);
  }

  /** What follows is another request of the same session: what was read for one request is read again. */
  public void nieuwVerzoek() {
    if (RequestContextHolder.getRequestAttributes() != null) {
      RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
  }

  /** Nobody is logged in any more. */
  public void logUit() {
    SecurityContextHolder.clearContext();
  }

  /**
   * @param gebruikersnaam who does it
   * @param werk what he does
   * @return its result
   */
  public <T> T als(String gebruikersnaam, Supplier<T> werk) {
    logIn(gebruikersnaam);
    try {
      return werk.get();
    } finally {
      logUit();
    }
  }
}
