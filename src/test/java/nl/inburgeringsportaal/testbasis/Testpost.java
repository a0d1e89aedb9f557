package nl.inburgeringsportaal.testbasis;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail server of all tests in this JVM: what the portal sends can be read here. */
public final class Testpost {
  private static final Pattern GEHEIM = Pattern.compile("aanmelding#([0-9a-f]{64})");
  private static final int GEDULD_SECONDEN = 20;
  private static final Postbus BUS = open();

  private Testpost() {}

  /**
   * A mail that came in.
   *
   * @param onderwerp its subject
   * @param tekst its text
   */
  public record Mail(String onderwerp, String tekst) {

    /**
     * @return secret of the link to a sign-up
     */
    public String geheim() {
      Matcher vondst = GEHEIM.matcher(tekst);
      if (!vondst.find()) {
        throw new AssertionError("geen link in: " + tekst);
      }
      return vondst.group(1);
    }
  }

  private static Postbus open() {
    try {
      return new Postbus();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /**
   * @return where mail is taken
   */
  static int poort() {
    return BUS.poort();
  }

  /** Forgets what came in. */
  public static void leeg() {
    BUS.post.clear();
  }

  /**
   * Waits for a mail; mail to others that came before it is forgotten.
   *
   * @param adres address of who gets it
   * @return the first that came
   */
  public static Mail aan(String adres) {
    long einde = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD_SECONDEN);
    try {
      for (long over = GEDULD_SECONDEN; over > 0; over = TimeUnit.NANOSECONDS.toSeconds(einde - System.nanoTime())) {
        String gesprek = BUS.post.poll(over, TimeUnit.SECONDS);
        if (gesprek != null && gesprek.contains("RCPT TO:<" + adres + ">")) {
          return lees(gesprek);
        }
      }
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    }
    throw new AssertionError("geen mail aan " + adres);
  }

  private static Mail lees(String gesprek) {
    String ruw = gesprek.substring(gesprek.indexOf("DATA\n") + 5);
    try {
      MimeMessage bericht =
          new MimeMessage(null, new ByteArrayInputStream(ruw.getBytes(StandardCharsets.UTF_8)));
      return new Mail(bericht.getSubject(), bericht.getContent().toString());
    } catch (MessagingException | IOException fout) {
      throw new AssertionError(fout);
    }
  }
}
