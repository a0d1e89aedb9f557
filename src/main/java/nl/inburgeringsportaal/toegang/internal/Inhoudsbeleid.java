package nl.inburgeringsportaal.toegang.internal;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Content security policy of a page: scripts of our own and those the server itself wrote into this page (a
 * nonce per page). Vaadin's client builds functions from text that the server sends, so {@code unsafe-eval}
 * has to stay, and its components set styles on elements, so inline styles do too.
 */
@Component
class Inhoudsbeleid implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private static final String KOP = "Content-Security-Policy";
  private static final int NONCE_BYTES = 18;
  private static final String BELEID =
      "default-src 'none'; script-src 'self' 'nonce-%s' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'self'; "
          + "form-action 'self'; frame-ancestors 'none'";

  private final transient SecureRandom toeval = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::stelIn);
  }

  private void stelIn(IndexHtmlResponse pagina) {
    byte[] bytes = new byte[NONCE_BYTES];
    toeval.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    pagina.getDocument().select("script").attr("nonce", nonce);
    pagina.getVaadinResponse().setHeader(KOP, BELEID.formatted(nonce));
  }
}
