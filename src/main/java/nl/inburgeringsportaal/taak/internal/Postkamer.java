package nl.inburgeringsportaal.taak.internal;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Versleuteling;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.taak.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Writes mail down, encrypted, until {@link Postbode} has brought it. */
@Component
class Postkamer implements Post {
  /** One address as mail servers take it; a line end or a second address would make another mail of it. */
  private static final Pattern ADRES =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\.[A-Za-z]{2,}");

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Versleuteling versleuteling;
  private final ApplicationEventPublisher gebeurtenissen;
  private final Klok klok;
  private final boolean aan;
  private final String portaaladres;

  /** Mail was written; who brings it may begin once it is committed. */
  record Geschreven() {}

  Postkamer(
      JdbcClient jdbc,
      IdBlokken ids,
      Versleuteling versleuteling,
      ApplicationEventPublisher gebeurtenissen,
      Klok klok,
      ObjectProvider<JavaMailSender> mailserver,
      @Value("${portaal.post.afzender:}") String afzender,
      @Value("${portaal.adres:}") String portaaladres) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.versleuteling = versleuteling;
    this.gebeurtenissen = gebeurtenissen;
    this.klok = klok;
    this.aan = mailserver.getIfAvailable() != null && !afzender.isBlank() && !portaaladres.isBlank();
    this.portaaladres = portaaladres.strip().replaceFirst("/+$", "");
    if (!this.portaaladres.isEmpty() && !this.portaaladres.matches("https?://[^\\s/].*")) {
      throw new IllegalStateException("portaal.adres is een heel adres, zoals https://portaal.voorbeeld.nl");
    }
  }

  @Override
  public boolean aan() {
    return aan;
  }

  @Override
  public boolean isAdres(String adres) {
    if (adres == null || adres.length() > LANGSTE_ADRES || !ADRES.matcher(adres).matches()) {
      return false;
    }
    try {
      new InternetAddress(adres, true).validate();
      return true;
    } catch (AddressException fout) {
      return false;
    }
  }

  @Override
  public void stuur(Brief brief) {
    if (!aan) {
      return;
    }
    long id = ids.volgende("post_seq");
    String inhoud = brief.aan() + '\n' + brief.onderwerp().replaceAll("\\s+", " ") + '\n' + brief.tekst();
    jdbc.sql(
            """
            insert into post (id, soort, inhoud, volgende_poging, aangemaakt, gewijzigd_door)
            values (:id, :soort, :inhoud, :nu, :nu, :wie)
            """)
        .param("id", id)
        .param("soort", brief.soort())
        .param("inhoud", versleuteling.versleutel(inhoud.getBytes(StandardCharsets.UTF_8), plaats(id)))
        .param("nu", klok.nu())
        .param("wie", Wijzigingsspoor.actor())
        .update();
    gebeurtenissen.publishEvent(new Geschreven());
  }

  @Override
  public String link(String pad) {
    return portaaladres + "/" + pad;
  }

  /** Where the cipher of a mail belongs. */
  static String plaats(long id) {
    return "post/" + id;
  }
}
