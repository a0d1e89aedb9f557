package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Map;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.Test;

/** What every answer says to the browser about itself. */
class AntwoordkoppenE2E extends BrowserTest {

  @Test
  void eenPaginaMagAlleenEigenSchriftenUitvoerenEnNergensInEenKader() {
    Map<String, String> koppen = koppen("inloggen");

    assertThat(koppen.get("content-security-policy"))
        .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/]{24}' 'unsafe-eval';")
        .containsPattern("style-src 'self' 'nonce-[A-Za-z0-9+/]{24}' ('sha256-[A-Za-z0-9+/=]{44}' ?)+; style-src-attr")
        .contains("default-src 'none'", "object-src 'none'", "script-src-attr 'none'", "connect-src 'self'")
        .contains("base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'");
    assertThat(koppen)
        .containsEntry("x-frame-options", "DENY")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("referrer-policy", "same-origin")
        .containsEntry("cross-origin-opener-policy", "same-origin")
        .containsEntry("cross-origin-embedder-policy", "require-corp")
        .containsEntry("cross-origin-resource-policy", "same-origin")
        .doesNotContainKeys("server", "x-powered-by");
    assertThat(koppen.get("cache-control")).contains("no-store");
    assertThat(koppen.get("permissions-policy")).contains("camera=()");
  }

  @Test
  void elkePaginaHeeftEenEigenSleutelVoorHaarSchriften() {
    assertThat(koppen("inloggen").get("content-security-policy"))
        .isNotEqualTo(koppen("inloggen").get("content-security-policy"));
  }

  @Test
  void watGeenPaginaIsMagNietsLaden() {
    Map<String, String> koppen = koppen("portaal/portaal.css");

    assertThat(koppen.get("content-security-policy")).startsWith("default-src 'none'");
    assertThat(koppen.get("cache-control")).doesNotContain("no-store");
  }

  private Map<String, String> koppen(String pad) {
    Response antwoord = pagina.navigate(adres(pad));
    return antwoord.headers();
  }
}
