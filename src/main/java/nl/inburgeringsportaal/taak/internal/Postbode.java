package nl.inburgeringsportaal.taak.internal;

import java.net.URI;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailParseException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends mail, when a mail server ({@code spring.mail.host}), an address to send from ({@code portaal.post.afzender})
 * and the address of the portal ({@code portaal.adres}) are set; otherwise nothing is ever sent.
 */
@Component
public class Postbode {
  private final JavaMailSender server;
  private final String afzender;
  private final String portaal;

  Postbode(
      ObjectProvider<JavaMailSender> server,
      @Value("${portaal.post.afzender:}") String afzender,
      @Value("${portaal.adres:}") String portaal) {
    this.server = server.getIfAvailable();
    this.afzender = afzender.strip();
    this.portaal = portaal.strip().replaceAll("/+$", "");
    if (!this.portaal.isEmpty() && !URI.create(this.portaal).toString().matches("https?://.+")) {
      throw new IllegalStateException("portaal.adres is een heel adres, zoals https://portaal.voorbeeld.nl");
    }
  }

  /**
   * @return true when mail can be sent
   */
  public boolean kanMailen() {
    return server != null && !afzender.isEmpty() && !portaal.isEmpty();
  }

  /**
   * @return address of the portal, without a slash at its end
   */
  public String portaal() {
    return portaal;
  }

  /**
   * Sends a message as plain text.
   *
   * @param aan one address; more than one, or a line end in it, is refused
   * @param onderwerp subject, on one line
   * @param tekst content
   * @throws org.springframework.mail.MailException when the server does not take it
   */
  public void stuur(String aan, String onderwerp, String tekst) {
    if (!aan.matches("[^\\s,;<>]+@[^\\s,;<>]+") || aan.toLowerCase(Locale.ROOT).contains("%0a")) {
      throw new MailParseException("geen adres");
    }
    SimpleMailMessage bericht = new SimpleMailMessage();
    bericht.setFrom(afzender);
    bericht.setTo(aan);
    bericht.setSubject(onderwerp);
    bericht.setText(tekst);
    server.send(bericht);
  }
}
