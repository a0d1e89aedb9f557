package nl.inburgeringsportaal.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.inburgeringsportaal.testbasis.ApiClient;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

/** The limits count calls without a login, failed logins and visits that begin a session, never a good call. */
@PortaalContext
class AanroeplimietIT {
  private static final AtomicInteger ADRES = new AtomicInteger();
  private static final int RUIM = 200;
  private static final int RUIM_BEZOEK = 400;

  @Autowired private WebApplicationContext context;
  @Autowired private JdbcClient jdbc;

  private MockMvc mvc;
  private String adres;

  @BeforeEach
  void eigenAdres() {
    mvc = ApiClient.mvc(context);
    adres = "192.0.2." + ADRES.incrementAndGet();
  }

  private RequestPostProcessor van(String ip) {
    return verzoek -> {
      verzoek.setRemoteAddr(ip);
      return verzoek;
    };
  }

  private MockHttpServletResponse vraag(String ip, String naam, String wachtwoord) throws Exception {
    MockHttpServletRequestBuilder verzoek = get("/api/v1/jongeren/signalen").param("size", "1").with(van(ip));
    if (naam != null) {
      verzoek.with(httpBasic(naam, wachtwoord));
    }
    return mvc.perform(verzoek).andReturn().getResponse();
  }

  private MockHttpServletResponse totGeweigerd(String naam, String wachtwoord) throws Exception {
    for (int i = 0; i < RUIM; i++) {
      MockHttpServletResponse antwoord = vraag(adres, naam, wachtwoord);
      if (antwoord.getStatus() == 429) {
        return antwoord;
      }
      assertThat(antwoord.getStatus()).isEqualTo(401);
    }
    throw new AssertionError("na " + RUIM + " aanroepen nog geen 429");
  }

  @Test
  void aanroepenZonderInlogWordenBeperktEnHorenWanneerHetWeerMag() throws Exception {
    MockHttpServletResponse geweigerd = totGeweigerd(null, null);

    assertThat(Integer.parseInt(geweigerd.getHeader("Retry-After"))).isBetween(1, 60);
    assertThat(geweigerd.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    assertThat(geweigerd.getHeader("API-Version")).isEqualTo("1.0.0");
    assertThat(geweigerd.getContentAsString()).contains("\"status\":429", "seconden");
    assertThat(vraag(adres, "school", "demo").getStatus()).isEqualTo(200);
    assertThat(vraag("198.51.100.7", null, null).getStatus()).isEqualTo(401);
  }

  @Test
  void misluktInloggenWordtBeperktEnKomtDanOokNietMeerInHetLog() throws Exception {
    assertThat(vraag(adres, "school", "demo").getStatus()).isEqualTo(200);
    MockHttpServletResponse geweigerd = totGeweigerd("school", "fout");
    long gelogd = geweigerdeInlogs();

    assertThat(Integer.parseInt(geweigerd.getHeader("Retry-After"))).isBetween(1, 60);
    assertThat(vraag(adres, "school", "anders").getStatus()).isEqualTo(429);
    assertThat(geweigerdeInlogs()).isEqualTo(gelogd);
    // Who is known here keeps working; elsewhere nobody notices.
    assertThat(vraag(adres, "school", "demo").getStatus()).isEqualTo(200);
    assertThat(vraag("198.51.100.8", "school2", "demo").getStatus()).isEqualTo(200);
  }

  @Test
  void goedeAanroepenWordenNooitBeperktOokNietMetEenVerkeerdeRol() throws Exception {
    for (int i = 0; i < RUIM; i++) {
      assertThat(vraag(adres, "school", "demo").getStatus()).isEqualTo(200);
      assertThat(vraag(adres, "szw", "demo").getStatus()).isEqualTo(403);
    }
  }

  @Test
  void bezoekenZonderInlogWordenBeperktMaarNietWieIngelogdIs() throws Exception {
    MockHttpServletResponse geweigerd = totGeweigerd(() -> get("/leerlingen"));

    assertThat(Integer.parseInt(geweigerd.getHeader("Retry-After"))).isBetween(1, 60);
    assertThat(geweigerd.getContentAsString()).contains("<h1>Even wachten</h1>", "seconden");
    assertThat(geweigerd.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    totGeweigerd(() -> get("/leerlingen").session(new MockHttpSession()));
    totGeweigerd(() -> get("/leerlingen?v-r=init").session(new MockHttpSession()));
    totGeweigerd(() -> get("/leerlingen?v-r=uidl"));
    MockHttpSession ingelogd = new MockHttpSession();
    ingelogd.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl());
    assertThat(status(get("/leerlingen").session(ingelogd))).isNotEqualTo(429);
    assertThat(status(get("/actuator/health/readiness"))).isNotEqualTo(429);
    assertThat(vraag("198.51.100.9", null, null).getStatus()).isEqualTo(401);
  }

  /** On a slow machine a visit becomes free again while others are counted: what counts is that it ends. */
  private MockHttpServletResponse totGeweigerd(Supplier<MockHttpServletRequestBuilder> bezoek) throws Exception {
    for (int i = 0; i < RUIM_BEZOEK; i++) {
      MockHttpServletResponse antwoord = mvc.perform(bezoek.get().with(van(adres))).andReturn().getResponse();
      if (antwoord.getStatus() == 429) {
        return antwoord;
      }
    }
    throw new AssertionError("na " + RUIM_BEZOEK + " bezoeken nog geen 429");
  }

  private int status(MockHttpServletRequestBuilder verzoek) throws Exception {
    return mvc.perform(verzoek.with(van(adres))).andReturn().getResponse().getStatus();
  }

  private long geweigerdeInlogs() {
    return jdbc.sql("select count(*) from leesregel where handeling = 'GEWEIGERD' and object_soort = 'sessie'")
        .query(Long.class)
        .single();
  }
}
