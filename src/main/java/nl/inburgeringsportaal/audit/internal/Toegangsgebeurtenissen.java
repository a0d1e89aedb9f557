package nl.inburgeringsportaal.audit.internal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Leeslog.Handeling;
import nl.inburgeringsportaal.toegang.Gebruikers;
import nl.inburgeringsportaal.toegang.PortaalIdentiteit;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;

/** Notes who comes in, who leaves and who is refused. */
@Configuration
class Toegangsgebeurtenissen {
  private static final String SESSIE = "sessie";
  private static final String ONBEKEND = "onbekend";

  private final Logschrijver schrijver;
  private final Gebruikers gebruikers;

  Toegangsgebeurtenissen(Logschrijver schrijver, Gebruikers gebruikers) {
    this.schrijver = schrijver;
    this.gebruikers = gebruikers;
  }

  /** Without this bean a refusal by a method's own rule is not published. */
  @Bean
  static AuthorizationEventPublisher weigeringen(ApplicationEventPublisher uitgever) {
    return new SpringAuthorizationEventPublisher(uitgever);
  }

  @EventListener
  void ingelogd(InteractiveAuthenticationSuccessEvent gebeurtenis) {
    wie(gebeurtenis.getAuthentication())
        .ifPresent(wie -> schrijver.noteerToegang(Handeling.INGELOGD, wie, wie.gebruikersnaam(), SESSIE, null));
  }

  @EventListener
  void uitgelogd(LogoutSuccessEvent gebeurtenis) {
    wie(gebeurtenis.getAuthentication())
        .ifPresent(wie -> schrijver.noteerToegang(Handeling.UITGELOGD, wie, wie.gebruikersnaam(), SESSIE, null));
  }

  /** Only a name that exists is written: people type their password in the wrong field. */
  @EventListener
  void nietIngelogd(AbstractAuthenticationFailureEvent gebeurtenis) {
    String getypt = gebeurtenis.getAuthentication().getName();
    String naam =
        Optional.ofNullable(getypt).flatMap(gebruikers::find).map(wie -> wie.gebruikersnaam()).orElse(ONBEKEND);
    schrijver.noteerToegang(
        Handeling.GEWEIGERD, null, naam, SESSIE, gebeurtenis.getException().getClass().getSimpleName());
  }

  @EventListener
  void geweigerd(AuthorizationDeniedEvent<?> gebeurtenis) {
    if (gebeurtenis.getObject() instanceof HttpServletRequest verzoek
        && verzoek.getDispatcherType() == DispatcherType.ERROR) {
      // The page about a refusal that is in the log already.
      return;
    }
    wie(gebeurtenis.getAuthentication().get())
        .ifPresent(
            wie ->
                schrijver.noteerToegang(
                    Handeling.GEWEIGERD, wie, wie.gebruikersnaam(), soort(gebeurtenis), wat(gebeurtenis.getObject())));
  }

  private static String soort(AuthorizationDeniedEvent<?> gebeurtenis) {
    return gebeurtenis.getObject() instanceof MethodInvocation ? "dienst" : "adres";
  }

  /** The path without its query: a filter can hold a name. */
  private static String wat(Object doel) {
    return switch (doel) {
      case MethodInvocation aanroep ->
          aanroep.getMethod().getDeclaringClass().getSimpleName() + "." + aanroep.getMethod().getName();
      case HttpServletRequest verzoek -> verzoek.getMethod() + " " + verzoek.getRequestURI();
      case null, default -> null;
    };
  }

  private static Optional<HuidigeGebruiker> wie(Authentication authenticatie) {
    return authenticatie != null && authenticatie.getPrincipal() instanceof PortaalIdentiteit identiteit
        ? Optional.of(identiteit.gebruiker())
        : Optional.empty();
  }
}
