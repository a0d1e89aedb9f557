package nl.inburgeringsportaal.toegang.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;

/** What is refused before anybody looks who calls. */
class VoorwachtTest {
  private final HttpFirewall wacht = new Voorwacht().firewall(Set.of("portaal.voorbeeld"));

  private static MockHttpServletRequest verzoek(String methode, String naam) {
    MockHttpServletRequest verzoek = new MockHttpServletRequest(methode, "/mijn-werk");
    verzoek.setServerName(naam);
    return verzoek;
  }

  @ParameterizedTest
  @ValueSource(strings = {"portaal.voorbeeld", "PORTAAL.voorbeeld", "localhost"})
  void bijZijnNaamWordtHetPortaalGeroepen(String naam) {
    assertThat(wacht.getFirewalledRequest(verzoek("GET", naam))).isNotNull();
  }

  @Test
  void eenAndereNaamWordtGeweigerdAlsErNamenZijn() {
    assertThatThrownBy(() -> wacht.getFirewalledRequest(verzoek("GET", "elders.voorbeeld")))
        .isInstanceOf(RequestRejectedException.class);
    assertThat(new Voorwacht().firewall(Set.of()).getFirewalledRequest(verzoek("GET", "elders.voorbeeld"))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND"})
  void eenMethodeDieHetWebNietNodigHeeftWordtGeweigerd(String methode) {
    assertThatThrownBy(() -> wacht.getFirewalledRequest(verzoek(methode, "localhost")))
        .isInstanceOf(RequestRejectedException.class);
  }

  @Test
  void eenLichaamDatNietZegtHoeLangHetIsHoudtOpBijDeGrens() throws Exception {
    AtomicReference<HttpServletRequest> door = new AtomicReference<>();
    MockHttpServletRequest zonderLengte =
        new MockHttpServletRequest("POST", "/") {
          @Override
          public long getContentLengthLong() {
            return -1;
          }
        };
    zonderLengte.addHeader("Transfer-Encoding", "chunked");
    zonderLengte.setContent(new byte[Lichaamslimiet.HOOGSTENS + 1]);
    new Lichaamslimiet()
        .doFilter(zonderLengte, new MockHttpServletResponse(), (verzoek, antwoord) ->
            door.set((HttpServletRequest) verzoek));

    try (InputStream lichaam = door.get().getInputStream()) {
      assertThat(lichaam.readNBytes(Lichaamslimiet.HOOGSTENS)).hasSize(Lichaamslimiet.HOOGSTENS);
      assertThatThrownBy(lichaam::read).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "v-r=uidl&v-uiId=0, true, true", "v-r=heartbeat, true, true", "v-r=uidl, false, false", "v-r=init, true, false",
    "x=v-r=uidl, true, false", ", true, false", ", false, false"
  })
  void alleenWatEenOpenPaginaVraagtTeltNietAlsBezoek(String vraag, boolean heeftSessie, boolean gaatVoorbij) {
    MockHttpServletRequest bezoek = verzoek("GET", "localhost");
    bezoek.setQueryString(vraag);
    if (heeftSessie) {
      bezoek.setSession(new MockHttpSession());
    }
    assertThat(new Bezoeklimiet(null, 1).shouldNotFilter(bezoek)).isEqualTo(gaatVoorbij);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/leveringen", "/VAADIN/dynamic/resource/1/2/upload"})
  void eenBestandHeeftEenEigenGrens(String pad) throws Exception {
    MockHttpServletRequest bestand = new MockHttpServletRequest("POST", pad);
    bestand.setContent(new byte[2 * Lichaamslimiet.HOOGSTENS]);
    MockHttpServletResponse antwoord = new MockHttpServletResponse();
    new Lichaamslimiet().doFilter(bestand, antwoord, (verzoek, ander) -> antwoord.setStatus(202));

    assertThat(antwoord.getStatus()).isEqualTo(202);
  }
}
