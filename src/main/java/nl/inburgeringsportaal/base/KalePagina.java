package nl.inburgeringsportaal.base;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A page without a session and without script, for a call that is refused before there is a screen. */
@Component
public class KalePagina {

  /** Content policy of such a page: its style sheet and nothing else. */
  public static final String INHOUDSBELEID =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private final Vertaling vertaling;

  KalePagina(Vertaling vertaling) {
    this.vertaling = vertaling;
  }

  /**
   * @param sleutel of the texts, which end with {@code .titel} and {@code .uitleg}
   * @param argumenten of the explanation
   * @return HTML in Dutch
   */
  public String html(String sleutel, Object... argumenten) {
    String pagina =
        """
        <!doctype html>
        <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>%1$s</title><link rel="stylesheet" href="/portaal/portaal.css"></head>
        <body><main class="pagina"><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body></html>
        """;
    return pagina.formatted(
        tekst(sleutel + ".titel"), tekst(sleutel + ".uitleg", argumenten), tekst("base.naar-start"));
  }

  private String tekst(String sleutel, Object... argumenten) {
    return HtmlUtils.htmlEscape(vertaling.nl(sleutel, argumenten), "UTF-8");
  }
}
