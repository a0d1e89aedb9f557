package nl.inburgeringsportaal.handreiking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.inburgeringsportaal.handreiking.Linkuitkomst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks a server of this machine; only the test allows that. */
class WeblinkopvragerTest {
  private final List<String> gevraagd = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String begin;

  private final Weblinkopvrager opvrager = new Weblinkopvrager("http", adres -> true, Duration.ofSeconds(5));

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    begin = "http://localhost:" + server.getAddress().getPort();
    server.createContext(
        "/",
        uitwisseling -> {
          String pad = uitwisseling.getRequestURI().getPath();
          boolean hoofd = uitwisseling.getRequestMethod().equals("HEAD");
          gevraagd.add(uitwisseling.getRequestMethod() + " " + pad);
          int status =
              switch (pad) {
                case "/goed" -> 200;
                case "/alleen-geheel" -> hoofd ? 405 : 200;
                case "/verder", "/rond", "/geheim" -> 302;
                case "/stuk" -> 503;
                default -> 404;
              };
          if (status == 302) {
            String doel = pad.equals("/verder") ? "/goed" : pad.equals("/rond") ? "/rond" : "ftp://localhost/x";
            uitwisseling.getResponseHeaders().add("Location", doel);
          }
          uitwisseling.sendResponseHeaders(status, -1);
          uitwisseling.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Linkopvrager.Antwoord vraag(String pad) {
    return opvrager.vraag(begin + pad);
  }

  @Test
  void eenPaginaDieErIsIsGoedOokNaEenOmleidingOfAlleenInHaarGeheel() {
    assertThat(vraag("/goed").uitkomst()).isEqualTo(Linkuitkomst.GOED);
    assertThat(gevraagd).as("het hoofd is genoeg").containsExactly("HEAD /goed");
    assertThat(vraag("/verder").uitkomst()).isEqualTo(Linkuitkomst.GOED);
    assertThat(vraag("/alleen-geheel").uitkomst()).isEqualTo(Linkuitkomst.GOED);
  }

  @Test
  void watErNietIsOfStukIsZegtHoe() {
    assertThat(vraag("/weg")).isEqualTo(new Linkopvrager.Antwoord(Linkuitkomst.NIET_GEVONDEN, 404));
    assertThat(vraag("/stuk")).isEqualTo(new Linkopvrager.Antwoord(Linkuitkomst.FOUT, 503));
    assertThat(vraag("/rond").uitkomst()).as("een kring van omleidingen").isEqualTo(Linkuitkomst.FOUT);
    stop();
    assertThat(vraag("/goed").uitkomst()).isEqualTo(Linkuitkomst.ONBEREIKBAAR);
  }

  @Test
  void eenOmleidingNaarIetsAndersDanHetWebWordtNietGevolgd() {
    assertThat(vraag("/geheim").uitkomst()).isEqualTo(Linkuitkomst.NIET_TOEGESTAAN);
  }

  @Test
  void hetEigenNetWordtNooitGevraagd() {
    Weblinkopvrager echt = new Weblinkopvrager();

    assertThat(echt.vraag(begin.replace("http:", "https:") + "/goed").uitkomst())
        .isEqualTo(Linkuitkomst.NIET_TOEGESTAAN);
    assertThat(echt.vraag(begin + "/goed").uitkomst()).as("geen https").isEqualTo(Linkuitkomst.NIET_TOEGESTAAN);
    assertThat(echt.vraag("geen adres").uitkomst()).isEqualTo(Linkuitkomst.NIET_TOEGESTAAN);
    assertThat(echt.vraag("https://iemand@127.0.0.1/").uitkomst()).isEqualTo(Linkuitkomst.NIET_TOEGESTAAN);
    assertThat(gevraagd).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "0.1.2.3", "192.0.0.8", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
        "fc00::1", "fd12::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:0:1::", "ff02::1"
      })
  void eenAdresVanEenEigenNetIsNietOpenbaar(String adres) throws IOException {
    assertThat(Weblinkopvrager.isOpenbaar(InetAddress.getByName(adres))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "192.1.0.1", "2a00:1450:400e:80c::2004"})
  void eenAdresOpHetWebIsOpenbaar(String adres) throws IOException {
    assertThat(Weblinkopvrager.isOpenbaar(InetAddress.getByName(adres))).isTrue();
  }
}
