package nl.inburgeringsportaal.handreiking.internal;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.inburgeringsportaal.handreiking.Linkuitkomst;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Asks over https, first for the head of a page alone. An address that an editor writes must not make the portal ask
 * something of its own network: only public addresses are asked, also after each redirect, and nothing of what comes
 * back is kept but its status.
 */
@Component
class Weblinkopvrager implements Linkopvrager {
  private static final Duration WACHT = Duration.ofSeconds(10);
  private static final int MEESTE_OMLEIDINGEN = 5;
  private static final int NIET_GEVONDEN = 404;
  private static final int WEG = 410;

  /** What servers answer that give a page but not its head alone. */
  private static final Set<Integer> VRAAG_GEHEEL = Set.of(400, 403, NIET_GEVONDEN, 405, 500, 501);

  private final HttpClient client;
  private final String schema;
  private final Predicate<InetAddress> toegestaan;

  @Autowired
  Weblinkopvrager() {
    this("https", Weblinkopvrager::isOpenbaar, WACHT);
  }

  Weblinkopvrager(String schema, Predicate<InetAddress> toegestaan, Duration wacht) {
    this.schema = schema;
    this.toegestaan = toegestaan;
    this.client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(wacht).build();
  }

  @Override
  public Antwoord vraag(String adres) {
    try {
      URI doel = URI.create(adres);
      Antwoord hoofd = vraag(doel, "HEAD");
      boolean nogEens = hoofd.status() != null && VRAAG_GEHEEL.contains(hoofd.status());
      return nogEens ? vraag(doel, "GET") : hoofd;
    } catch (IllegalArgumentException geenAdres) {
      return new Antwoord(Linkuitkomst.NIET_TOEGESTAAN, null);
    } catch (IOException geenAntwoord) {
      return new Antwoord(Linkuitkomst.ONBEREIKBAAR, null);
    } catch (InterruptedException gestopt) {
      Thread.currentThread().interrupt();
      return new Antwoord(Linkuitkomst.ONBEREIKBAAR, null);
    }
  }

  private Antwoord vraag(URI begin, String methode) throws IOException, InterruptedException {
    URI doel = begin;
    for (int omleiding = 0; omleiding <= MEESTE_OMLEIDINGEN; omleiding++) {
      if (!mag(doel)) {
        return new Antwoord(Linkuitkomst.NIET_TOEGESTAAN, null);
      }
      HttpRequest verzoek =
          HttpRequest.newBuilder(doel)
              .timeout(WACHT)
              .header("User-Agent", "Inburgeringsportaal")
              .method(methode, HttpRequest.BodyPublishers.noBody())
              .build();
      HttpResponse<Void> antwoord = client.send(verzoek, HttpResponse.BodyHandlers.discarding());
      Optional<String> verder = antwoord.headers().firstValue("Location");
      if (antwoord.statusCode() / 100 != 3 || verder.isEmpty()) {
        return new Antwoord(uitkomst(antwoord.statusCode()), antwoord.statusCode());
      }
      doel = doel.resolve(verder.get());
    }
    return new Antwoord(Linkuitkomst.FOUT, null);
  }

  private static Linkuitkomst uitkomst(int status) {
    if (status == NIET_GEVONDEN || status == WEG) {
      return Linkuitkomst.NIET_GEVONDEN;
    }
    return status / 100 == 2 ? Linkuitkomst.GOED : Linkuitkomst.FOUT;
  }

  private boolean mag(URI doel) throws UnknownHostException {
    if (!schema.equals(doel.getScheme()) || doel.getHost() == null || doel.getUserInfo() != null) {
      return false;
    }
    for (InetAddress adres : InetAddress.getAllByName(doel.getHost())) {
      if (!toegestaan.test(adres)) {
        return false;
      }
    }
    return true;
  }

  /** False for everything that is not on the public web: private, local, shared, reserved, and ways around that. */
  static boolean isOpenbaar(InetAddress adres) {
    if (adres.isAnyLocalAddress()
        || adres.isLoopbackAddress()
        || adres.isLinkLocalAddress()
        || adres.isSiteLocalAddress()
        || adres.isMulticastAddress()) {
      return false;
    }
    byte[] deel = adres.getAddress();
    int eerste = deel[0] & 0xff;
    int tweede = deel[1] & 0xff;
    if (adres instanceof Inet6Address) {
      // Only global unicast, without what carries an address of version 4 within it.
      boolean wereldwijd = (eerste & 0xe0) == 0x20;
      boolean ingepakt = eerste == 0x20 && (tweede == 0x02 || (tweede == 0x01 && deel[2] == 0 && deel[3] == 0));
      return wereldwijd && !ingepakt;
    }
    return eerste != 0
        && eerste < 240
        && !(eerste == 100 && tweede >= 64 && tweede < 128)
        && !(eerste == 192 && tweede == 0)
        && !(eerste == 198 && (tweede == 18 || tweede == 19));
  }
}
