package nl.inburgeringsportaal.bijeenkomst.internal;

import java.time.format.DateTimeFormatter;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.taak.Post;
import org.springframework.stereotype.Component;

/**
 * The mails about a meeting: what, when, where and the link to one's own sign-up. No name, no organisation, and not
 * where to take part online: that stands behind the link.
 */
@Component
class Bijeenkomstpost {
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Vertaling.NL);
  private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm", Vertaling.NL);

  private final Post post;
  private final Geheimen geheimen;
  private final Vertaling vertaling;

  /** What a mail tells. */
  enum Soort {
    BEVESTIG,
    AL_AANGEMELD,
    PLAATS,
    WACHTLIJST,
    OPGESCHOVEN,
    AFGEMELD,
    GEWIJZIGD,
    GEANNULEERD,
    HERINNERING
  }

  Bijeenkomstpost(Post post, Geheimen geheimen, Vertaling vertaling) {
    this.post = post;
    this.geheimen = geheimen;
    this.vertaling = vertaling;
  }

  /** Writes a mail; who has no address reads it in the portal. */
  void stuur(Soort soort, Plaats plaats, BijeenkomstDetail bijeenkomst) {
    if (plaats.mail() == null) {
      return;
    }
    BijeenkomstGegevens gegevens = bijeenkomst.gegevens();
    String sleutel = soort.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    String wanneer =
        tekst(
            "wanneer",
            DAG.format(gegevens.begin()),
            TIJD.format(gegevens.begin()),
            TIJD.format(gegevens.einde()));
    String waar = gegevens.plaats() == null ? tekst("online") : gegevens.plaats();
    String kern = tekst(sleutel + ".tekst", gegevens.titel(), bijeenkomst.bericht());
    String link = soort == Soort.AFGEMELD ? pagina(gegevens) : link(soort, plaats);
    post.stuur(
        new Post.Brief(
            "bijeenkomst-" + sleutel,
            plaats.mail(),
            tekst(sleutel + ".onderwerp", gegevens.titel()),
            tekst("brief", kern, gegevens.titel(), wanneer, waar, link, gegevens.contact())));
  }

  /** The mail that fits how a confirmed sign-up stands. */
  void stuurStand(Plaats plaats, BijeenkomstDetail bijeenkomst) {
    stuur(plaats.status() == Aanmeldstatus.GEPLAATST ? Soort.PLAATS : Soort.WACHTLIJST, plaats, bijeenkomst);
  }

  private String pagina(BijeenkomstGegevens gegevens) {
    return post.link(BijeenkomstRoute.bijeenkomst(gegevens.id()));
  }

  private String link(Soort soort, Plaats plaats) {
    if (plaats.gebruikerId() != null) {
      return post.link(BijeenkomstRoute.MIJN);
    }
    String geheim = soort == Soort.BEVESTIG ? geheimen.bevestig(plaats.id()) : geheimen.beheer(plaats.id());
    return post.link(BijeenkomstRoute.AANMELDING + "#" + geheim);
  }

  private String tekst(String sleutel, Object... argumenten) {
    return vertaling.nl("bijeenkomst.mail." + sleutel, argumenten);
  }
}
