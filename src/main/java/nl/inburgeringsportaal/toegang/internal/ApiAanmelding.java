package nl.inburgeringsportaal.toegang.internal;

import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.Aanmelding;
import nl.inburgeringsportaal.toegang.PortaalGebruiker;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who calls the API with a token of the identity provider, a person or a system: the same account, roles and scope as
 * on the screens. Who works for several organisations names one in the header {@value #ORGANISATIE} (the name of its
 * group); without it the first one counts.
 */
@Component
class ApiAanmelding implements Converter<Jwt, AbstractAuthenticationToken> {

  /** The header with which a caller chooses. */
  static final String ORGANISATIE = "Organisatie";

  private final OidcAanmelding afstemming;
  private final Aanmelding aanmelding;
  private final Afmeldregister register;
  private final Organisaties organisaties;

  /** Tokens that have been brought in step, by their id: a caller uses one for minutes. */
  private final Map<String, String> bekend = Adresemmers.beperkt();

  ApiAanmelding(
      OidcAanmelding afstemming,
      Aanmelding aanmelding,
      Afmeldregister register,
      Organisaties organisaties) {
    this.afstemming = afstemming;
    this.aanmelding = aanmelding;
    this.register = register;
    this.organisaties = organisaties;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt bewijs) {
    Identiteitsbewijs wie =
        Identiteitsbewijs.van(bewijs.getClaims())
            .orElseThrow(() -> new InvalidBearerTokenException("geen gebruiker in het token"));
    // Since it was issued: a token of before the end of a session is no longer good either.
    if (bewijs.getIssuedAt() == null
        || register.isAfgemeld(
            wie.sessie(), wie.onderwerp(), bewijs.getIssuedAt().atZone(Klok.ZONE).toLocalDateTime())) {
      throw new InvalidBearerTokenException("de sessie is beëindigd");
    }
    return gebruikersnaam(bewijs, wie)
        .flatMap(this::aanHetWerk)
        .map(gebruiker -> authenticated(gebruiker, null, gebruiker.getAuthorities()))
        // Known to the provider, with nothing to do here: every operation refuses him.
        .orElseGet(() -> authenticated(wie.onderwerp(), null, List.of()));
  }

  private Optional<String> gebruikersnaam(Jwt bewijs, Identiteitsbewijs wie) {
    String eerder = bewijs.getId() == null ? null : bekend.get(bewijs.getId());
    if (eerder != null) {
      return Optional.of(eerder);
    }
    Optional<String> gebruikersnaam = afstemming.stemAf(wie);
    if (bewijs.getId() != null) {
      gebruikersnaam.ifPresent(naam -> bekend.put(bewijs.getId(), naam));
    }
    return gebruikersnaam;
  }

  private Optional<PortaalGebruiker> aanHetWerk(String gebruikersnaam) {
    String sleutel = gevraagdeOrganisatie();
    if (sleutel == null) {
      return aanmelding.vind(gebruikersnaam, null, null);
    }
    OrganisatieGegevens organisatie = organisaties.opSleutel(List.of(sleutel)).get(sleutel);
    return organisatie == null ? Optional.empty() : aanmelding.vind(gebruikersnaam, organisatie.id(), null);
  }

  private static String gevraagdeOrganisatie() {
    HttpServletRequest verzoek =
        RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes eigen
            ? eigen.getRequest()
            : null;
    return verzoek == null ? null : verzoek.getHeader(ORGANISATIE);
  }
}
