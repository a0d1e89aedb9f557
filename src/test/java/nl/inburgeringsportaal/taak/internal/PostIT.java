package nl.inburgeringsportaal.taak.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Versleuteling;
import nl.inburgeringsportaal.taak.Post;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Portaalproces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail waits, unreadable, until a mail server takes it; old news is given up. */
@PortaalContext
class PostIT {
  @Autowired private Post post;
  @Autowired private JdbcClient jdbc;
  @Autowired private IdBlokken ids;
  @Autowired private Versleuteling versleuteling;

  /** Far ahead, so that the portal's own jobs find nothing of this due. */
  private final Straks klok = new Straks();

  private static final class Straks extends Clock {
    private Instant nu = Instant.parse("2099-03-02T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return Klok.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return nu;
    }
  }

  @BeforeEach
  @AfterEach
  void leeg() {
    jdbc.sql("delete from post where aangemaakt > '2090-01-01'").update();
  }

  private static ObjectProvider<JavaMailSender> server(JavaMailSender server) {
    StaticListableBeanFactory fabriek = new StaticListableBeanFactory();
    if (server != null) {
      fabriek.addBean("server", server);
    }
    return fabriek.getBeanProvider(JavaMailSender.class);
  }

  private Postkamer kamer(JavaMailSender server, String adres) {
    return new Postkamer(
        jdbc, ids, versleuteling, gebeurtenis -> {}, new Klok(klok), server(server), "portaal@portaal.example", adres);
  }

  private long wachtend() {
    return jdbc.sql("select count(*) from post where aangemaakt > '2090-01-01'").query(Long.class).single();
  }

  private static Post.Brief brief() {
    return new Post.Brief("proef", "wie@school.example", "Onder\r\nwerp", "De tekst.");
  }

  @Test
  void watWachtIsVersleuteld() {
    kamer(new JavaMailSenderImpl(), "https://portaal.example/").stuur(brief());

    byte[] inhoud =
        jdbc.sql("select inhoud from post where aangemaakt > '2090-01-01'").query(byte[].class).single();
    assertThat(new String(inhoud, StandardCharsets.ISO_8859_1)).doesNotContain("wie@school", "tekst");
    assertThat(brief().toString()).doesNotContain("wie@school", "tekst");
  }

  @Test
  void eenMailserverDieWegIsWordtLaterOpnieuwGeprobeerdEnNaTweeDagenIsHetOudNieuws() throws Exception {
    JavaMailSenderImpl dicht = new JavaMailSenderImpl();
    dicht.setHost("127.0.0.1");
    dicht.setPort(Portaalproces.vrijePoort());
    Properties kort = new Properties();
    kort.setProperty("mail.smtp.connectiontimeout", "2000");
    dicht.setJavaMailProperties(kort);
    kamer(dicht, "https://portaal.example").stuur(brief());
    Postbode bode = new Postbode(jdbc, versleuteling, server(dicht), new Klok(klok), "portaal@portaal.example");

    assertThat(bode.werk()).isZero();
    assertThat(wachtend()).isEqualTo(1);
    assertThat(bode.werk()).as("pas na een tijd opnieuw").isZero();
    assertThat(jdbc.sql("select pogingen from post where aangemaakt > '2090-01-01'").query(Integer.class).single())
        .isEqualTo(1);
    klok.nu = klok.nu.plus(Duration.ofHours(49));
    bode.werk();

    assertThat(wachtend()).isZero();
  }

  @Test
  void zonderMailserverOfAdresWordtNietsGeschreven() {
    for (Postkamer kamer : List.of(kamer(null, "https://x.example"), kamer(new JavaMailSenderImpl(), " "))) {
      kamer.stuur(brief());
      assertThat(kamer.aan()).isFalse();
    }
    assertThat(wachtend()).isZero();
    assertThat(kamer(new JavaMailSenderImpl(), "https://x.example/").link("pad")).isEqualTo("https://x.example/pad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@school.nl", "a.b+c@sub.school.example"})
  void eenAdresIsEenAdres(String adres) {
    assertThat(post.isAdres(adres)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a", "a@b", "a@b.c", "a b@c.nl", "a@c.nl,b@c.nl", "a@c.nl\nBcc: b@c.nl", "<a@c.nl>", "A <a@c.nl>",
        "a@-c.nl", "a..b@c.nl", "\"a\"@c.nl"
      })
  void watGeenAdresIsWordtGeweigerd(String geen) {
    assertThat(post.isAdres(geen)).isFalse();
  }
}
