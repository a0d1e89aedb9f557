package nl.inburgeringsportaal.toegang.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed stays inside the script of the page that carries it. */
class InhoudsbeleidTest {

  @ParameterizedTest
  @ValueSource(strings = {"</script><h1>van buiten</h1>", "</SCRIPT ><h1>van buiten</h1>", "<!--<script>"})
  void eenNaamBreektNietUitHetScriptVanDePagina(String naam) {
    Document pagina = Jsoup.parse("<html><head><script></script></head><body><p>eigen</p></body></html>");
    pagina.selectFirst("script").appendChild(new DataNode("window.eerste = {\"naam\":\"" + naam + "\"};"));

    Inhoudsbeleid.sluitOp(pagina);

    Document inDeBrowser = Jsoup.parse(pagina.outerHtml());
    assertThat(inDeBrowser.select("h1")).isEmpty();
    assertThat(inDeBrowser.selectFirst("body").text()).isEqualTo("eigen");
    assertThat(inDeBrowser.selectFirst("script").data()).contains("\\u003C");
  }

  @Test
  void wieKleinerDanSchrijftInEenScriptHoudtZijnScript() {
    Document pagina = Jsoup.parse("<html><head><script>if (1 < 2) { a = '<b>'; }</script></head></html>");

    Inhoudsbeleid.sluitOp(pagina);

    assertThat(pagina.selectFirst("script").data()).isEqualTo("if (1 < 2) { a = '<b>'; }");
  }
}
