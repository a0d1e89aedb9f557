package nl.inburgeringsportaal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that the server itself refuses is answered in Dutch too, and says nothing about the server. */
class ServerfoutE2E extends BrowserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/leerlingen/%2F", "/leerlingen/%00", "/leerlingen?x=[1]", "/leerlingen/%zz", "/a b", "/inloggen?x=%",
        "/inloggen?x=%zz"
      })
  void eenAdresDatNietKan(String adres) throws IOException {
    assertThat(antwoord(adres))
        .startsWith("HTTP/1.1 400")
        .contains("Deze aanroep kan het portaal niet lezen")
        .doesNotContain("Bad Request", "Tomcat", "Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/leveringen/%2F", "/api/v1/jongeren/signalen/%00"})
  void eenAanroepVanDeApiDieNietKan(String adres) throws IOException {
    assertThat(antwoord(adres))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "\"status\":400")
        .doesNotContain("<html", "Exception");
  }

  /** By hand: every client mends such an address or refuses it. */
  private String antwoord(String adres) throws IOException {
    try (Socket verbinding = new Socket(InetAddress.getLoopbackAddress(), URI.create(adres("")).getPort())) {
      verbinding.setSoTimeout(10_000);
      verbinding
          .getOutputStream()
          .write(
              ("GET " + adres + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
