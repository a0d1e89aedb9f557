package nl.inburgeringsportaal.toegang.internal;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits, per address and node, the calls of the API that bring no login and those whose login fails. Who has
 * logged in before with exactly these credentials from this address is never stopped, whatever others there
 * do. A call that is stopped does not reach the check of its password, nor the log.
 */
final class Aanroeplimiet extends OncePerRequestFilter {
  private final ApiFouten fouten;
  private final Adresemmers anoniem;
  private final Adresemmers mislukkingen;
  private final Map<String, Boolean> bekend = Adresemmers.beperkt();
  private final byte[] zout = new byte[16];

  /**
   * @param anoniemPerMinuut calls without a login per address and minute
   * @param misluktPerMinuut failed logins per address and minute
   */
  Aanroeplimiet(ApiFouten fouten, int anoniemPerMinuut, int misluktPerMinuut) {
    this.fouten = fouten;
    this.anoniem = new Adresemmers(anoniemPerMinuut);
    this.mislukkingen = new Adresemmers(misluktPerMinuut);
    new SecureRandom().nextBytes(zout);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    String adres = Adresemmers.netwerk(verzoek.getRemoteAddr());
    String bewijs = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
    if (bewijs == null) {
      ConsumptionProbe poging = anoniem.van(adres).tryConsumeAndReturnRemaining(1);
      if (poging.isConsumed()) {
        keten.doFilter(verzoek, antwoord);
      } else {
        fouten.teVeel(verzoek, antwoord, Duration.ofNanos(poging.getNanosToWaitForRefill()));
      }
      return;
    }
    Bucket emmer = mislukkingen.van(adres);
    String vingerafdruk = vingerafdruk(adres, bewijs);
    if (emmer.getAvailableTokens() == 0 && !bekend.containsKey(vingerafdruk)) {
      long wachten = emmer.estimateAbilityToConsume(1).getNanosToWaitForRefill();
      fouten.teVeel(verzoek, antwoord, Duration.ofNanos(wachten));
      return;
    }
    keten.doFilter(verzoek, antwoord);
    if (antwoord.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
      emmer.tryConsume(1);
      bekend.remove(vingerafdruk);
    } else {
      bekend.put(vingerafdruk, Boolean.TRUE);
    }
  }

  /** Nothing from which the credentials could be found. */
  private String vingerafdruk(String adres, String bewijs) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(zout);
      sha.update((adres + ' ').getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(bewijs.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
