package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.DemoAccounts;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Axe on every screen, as every role that may open it: in Dutch and light, in English and dark. What a role shows that
 * an earlier one has shown on that screen, in that place, is looked at once.
 */
abstract class Toegankelijkheidsreis extends BrowserTest {
  static final Locale NL = Locale.of("nl", "NL");

  @Autowired JdbcTemplate jdbc;

  /** Screens that look the same for everybody who may open them; the start leads to one of the others. */
  private static final Set<String> VOOR_IEDEREEN =
      Set.of(
          "/", "handreiking", "handreiking/:slug", "handreiking-veranderd", "resterende-termijn", "organisatie-kiezen");

  /** Follows a link that leads to another screen of the portal. */
  private static final String LINK =
      """
      pad => {
        const link = document.createElement('a');
        link.href = pad;
        link.setAttribute('router-link', '');
        document.body.append(link);
        link.click();
        link.remove();
      }
      """;

  /** What has been looked at: per screen and language, the places of all elements with what axe can see of them. */
  private static final Map<String, Set<Object>> BEKEKEN = new ConcurrentHashMap<>();

  final Toegangsmatrix matrix = Toegangsmatrix.lees();
  final List<String> fouten = new ArrayList<>();

  Schermadressen adressen() {
    return new Schermadressen(jdbc, matrix);
  }

  @AfterEach
  void weerNederlands() {
    jdbc.update("update gebruiker set taal = 'nl'");
  }

  /**
   * One profile for all roles: the browser keeps what it has loaded and compiled. What a role shows that no role has
   * shown before is looked at once more in English and dark, after all its screens in Dutch: a page is opened anew only
   * when the language changes.
   */
  void eisToegankelijk(Set<Rol> rollen) {
    nieuwProfiel(NL, 1280, 900);
    for (Rol rol : rollen) {
      pagina.context().clearCookies();
      logIn(DemoAccounts.naam(rol));
      Map<String, List<String>> nieuw = new LinkedHashMap<>();
      for (Map.Entry<String, List<String>> scherm : adressen().paden(rol).entrySet()) {
        if (!VOOR_IEDEREEN.contains(scherm.getKey()) || !BEKEKEN.containsKey(scherm.getKey() + " in nl")) {
          nieuw.put(
              scherm.getKey(),
              scherm.getValue().stream().filter(pad -> bekijk(scherm.getKey(), pad, rol, NL)).toList());
        }
      }
      if (nieuw.values().stream().anyMatch(deel -> !deel.isEmpty())) {
        jdbc.update("update gebruiker set taal = 'en'");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        open("");
        nieuw.forEach((scherm, adressen) -> adressen.forEach(pad -> bekijk(scherm, pad, rol, Locale.ENGLISH)));
        jdbc.update("update gebruiker set taal = 'nl'");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      }
    }
    assertThat(fouten).isEmpty();
  }

  private boolean bekijk(String scherm, String pad, Rol rol, Locale taal) {
    ga(pad);
    return controleer(scherm, pad, rol, taal);
  }

  /** By a link, as a user does. */
  private void ga(String pad) {
    if (pad.isEmpty()) {
      open(pad);
      return;
    }
    if (!pagina.url().equals(adres(pad))) {
      pagina.evaluate(LINK, pad);
      pagina.waitForURL(adres(pad));
    }
    wachtOpRust();
  }

  private boolean controleer(String scherm, String pad, Rol rol, Locale taal) {
    String waar = pad + " als " + rol.naam() + " in " + taal.getLanguage() + ": ";
    if (pagina.content().contains("!" + pad.split("[/?]")[0] + ".")) {
      fouten.add(waar + "er staat een tekst die niet in de bundel is");
    }
    Set<Object> gezien =
        BEKEKEN.computeIfAbsent(scherm + " in " + taal.getLanguage(), nieuw -> ConcurrentHashMap.newKeySet());
    if (!gezien.addAll((List<?>) pagina.evaluate(PLAATSEN))) {
      return false;
    }
    schendingen().forEach(schending -> fouten.add(waar + schending));
    return true;
  }

  /**
   * The place of every element in the page, as a number made of the elements around it: their names, and those
   * attributes that axe or a style sheet looks at. Texts, names and numbers of rows differ per person and do not count.
   */
  private static final String PLAATSEN =
      """
      (() => {
        const plaatsen = new Set();
        const telt = /^(class|theme|role|part|slot|type|tabindex|hidden|disabled|lang|aria-[a-z]+)$/;
        const waarde = /^(class|theme|role|type|aria-(hidden|expanded|selected|current|disabled|sort|pressed))$/;
        const getal = (begin, tekst) => {
          let a = begin >>> 0, b = Math.floor(begin / 4294967296) ^ 0x9e3779b9;
          for (let i = 0; i < tekst.length; i++) {
            a = Math.imul(a ^ tekst.charCodeAt(i), 2654435761);
            b = Math.imul(b ^ tekst.charCodeAt(i), 1597334677);
          }
          return (a >>> 0) + ((b >>> 11) & 0xfffff) * 4294967296;
        };
        const loop = (wortel, boven) => {
          for (const element of wortel.children) {
            const zien = [...element.attributes].filter(attribuut => telt.test(attribuut.name))
              .map(attribuut => attribuut.name + (waarde.test(attribuut.name) ? '=' + attribuut.value : '')).sort();
            const tekst = [...element.childNodes].some(kind => kind.nodeType === 3 && kind.data.trim());
            const hier = getal(boven, [element.localName, ...zien, tekst].join(' '));
            plaatsen.add(hier);
            if (element.shadowRoot) loop(element.shadowRoot, hier + 1);
            loop(element, hier);
          }
        };
        loop(document.body, 7);
        return [...plaatsen];
      })()
      """;


}
