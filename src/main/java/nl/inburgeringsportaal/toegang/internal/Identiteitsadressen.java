package nl.inburgeringsportaal.toegang.internal;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The way out at the provider for whoever got in there, but not in the portal: otherwise he could only try again. */
@Controller
@ConditionalOnProperty("portaal.identiteit.uitgever")
class Identiteitsadressen {

  /** The address itself, in the login page. */
  static final String ANDER_ACCOUNT = "/ander-account";

  private final Identiteitsinstellingen instellingen;

  Identiteitsadressen(Identiteitsinstellingen instellingen) {
    this.instellingen = instellingen;
  }

  @GetMapping(ANDER_ACCOUNT)
  ResponseEntity<Void> anderAccount(HttpSession sessie) {
    UriComponentsBuilder uit =
        UriComponentsBuilder.fromUriString(instellingen.adres("logout"))
            .queryParam("client_id", instellingen.client())
            .queryParam(
                "post_logout_redirect_uri",
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/inloggen").toUriString());
    if (sessie.getAttribute(Aanmeldfouten.AANMELDBEWIJS) instanceof String bewijs) {
      uit.queryParam("id_token_hint", bewijs);
      sessie.removeAttribute(Aanmeldfouten.AANMELDBEWIJS);
    }
    URI adres = uit.encode().build().toUri();
    return ResponseEntity.status(HttpStatus.FOUND).location(adres).build();
  }
}
