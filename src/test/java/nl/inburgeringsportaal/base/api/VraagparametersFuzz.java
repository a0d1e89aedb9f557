package nl.inburgeringsportaal.base.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import org.springframework.mock.web.MockHttpServletRequest;

/** Any text as the query of a call: it is understood, or refused with the name of the parameter. */
class VraagparametersFuzz {
  private static final Vertaling VERTALING = new Vertaling();

  @FuzzTest(maxDuration = "5m")
  void leest(byte[] invoer) {
    String vraagtekst = new String(invoer, StandardCharsets.UTF_8);
    if (vraagtekst.chars().anyMatch(Character::isISOControl)) {
      // The server refuses such an address itself, see ServerfoutE2E.
      return;
    }
    MockHttpServletRequest verzoek = new MockHttpServletRequest("GET", "/api/v1/leveringen");
    verzoek.setQueryString(vraagtekst);
    try {
      Vraagparameters vraag = Vraagparameters.van(verzoek);
      vraag.namen().forEach(vraag::waarde);
      vraag.code("soort", Rol.class, null);
      Paginering pagina = Paginering.van(verzoek);
      assertThat(pagina.size()).isBetween(1, Paginering.HOOGSTENS);
      assertThat(pagina.pageable().getOffset()).isNotNegative();
      assertThat(pagina.link(true, verzoek)).contains("rel=\"next\"").doesNotContain("\n", "\r");
    } catch (OngeldigeInvoer geweigerd) {
      assertThat(VERTALING.tekst(geweigerd, Vertaling.NL)).isNotBlank().doesNotStartWith("!");
    }
  }
}
