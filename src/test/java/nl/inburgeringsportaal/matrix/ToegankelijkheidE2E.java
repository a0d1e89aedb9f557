package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.DemoAccounts;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Axe on every screen, as every role that may open it: in Dutch and light, in English and dark. A screen that is the
 * same for all is looked at once. And with the keyboard alone: everything that can be pressed can be reached.
 */
class ToegankelijkheidE2E extends BrowserTest {
  private static final Locale NL = Locale.of("nl", "NL");

  /** For a screen of one record: a query that gives a record which this account may open. */
  private static final Map<String, String> RECORD =
      Map.of(
          "handreiking/:slug", "select slug from handreiking_vraag where ? is not null order by slug limit 1",
          "leerlingen/:id",
              """
              select l.id from leerling l join gebruiker_rol r on r.organisatie_id = l.school_id
                join gebruiker g on g.id = r.gebruiker_id
              where g.gebruikersnaam = ? order by l.id limit 1
              """,
          "gesprekken/:id",
              """
              select t.id from gesprek t join gebruiker_rol r on r.organisatie_id = t.school_id
                join gebruiker g on g.id = r.gebruiker_id
              where g.gebruikersnaam = ? order by t.id limit 1
              """,
          "leveringen/:id",
              """
              select v.id from levering v join gebruiker_rol r on r.organisatie_id = v.organisatie_id
                join gebruiker g on g.id = r.gebruiker_id
              where g.gebruikersnaam = ? order by v.id limit 1
              """,
          "inburgeraars/:id",
              """
              select min(i.inburgeraar_id) from inzage i join organisatie o on o.gemeentecode = i.gemeentecode
                join gebruiker_rol r on r.organisatie_id = o.id or r.rol = 'medewerker_duo'
                join gebruiker g on g.id = r.gebruiker_id
              where i.tot is null and g.gebruikersnaam = ?
              """,
          "correcties/:id",
              """
              select min(id) from inburgeraar_correctie
              where gemeentecode = 'GM0344' and gevolg = 'VERLOREN' and ? <> ''
              """);

  @Autowired private JdbcTemplate jdbc;

  /** Screens that look the same for everybody who may open them; the start leads to one of the others. */
  private static final Set<String> VOOR_IEDEREEN =
      Set.of("/", "handreiking", "handreiking/:slug", "resterende-termijn", "organisatie-kiezen");

  private static final Set<String> BEKEKEN = ConcurrentHashMap.newKeySet();

  private final Toegangsmatrix matrix = Toegangsmatrix.lees();

  @AfterEach
  void weerNederlands() {
    jdbc.update("update gebruiker set taal = 'nl'");
  }

  @ParameterizedTest
  @EnumSource(Rol.class)
  void elkSchermIsToegankelijk(Rol rol) {
    List<String> fouten = new ArrayList<>();
    for (Locale taal : List.of(NL, Locale.ENGLISH)) {
      ColorScheme kleur = taal.equals(NL) ? ColorScheme.LIGHT : ColorScheme.DARK;
      jdbc.update("update gebruiker set taal = ?", taal.getLanguage());
      nieuwProfiel(taal, 1280, 900, kleur);
      logIn(DemoAccounts.naam(rol));
      for (String pad : paden(rol, scherm -> isNieuw(scherm, taal))) {
        open(pad);
        String waar = pad + " als " + rol.naam() + " in " + taal.getLanguage() + ": ";
        schendingen().forEach(schending -> fouten.add(waar + schending));
        if (pagina.content().contains("!" + pad.split("/")[0] + ".")) {
          fouten.add(waar + "er staat een tekst die niet in de bundel is");
        }
      }
    }
    assertThat(fouten).isEmpty();
  }

  @Test
  void deOpenbareSchermenZijnToegankelijk() {
    List<String> fouten = new ArrayList<>();
    for (Locale taal : List.of(NL, Locale.ENGLISH)) {
      nieuwProfiel(taal, 390, 844, taal.equals(NL) ? ColorScheme.DARK : ColorScheme.LIGHT);
      for (String pad : matrix.operaties("scherm")) {
        if (matrix.isAnoniem("scherm", pad)) {
          open(pad);
          schendingen().forEach(schending -> fouten.add(pad + " in " + taal.getLanguage() + ": " + schending));
        }
      }
    }
    assertThat(fouten).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SCHOOLFUNCTIONARIS", "PORTAALBEHEERDER"})
  void allesIsMetHetToetsenbordTeBereiken(Rol rol) {
    List<String> fouten = new ArrayList<>();
    logIn(DemoAccounts.naam(rol));
    for (String pad : paden(rol, scherm -> true)) {
      open(pad);
      TreeSet<String> gemist = new TreeSet<>(teBereiken());
      gemist.removeAll(bereikt());
      gemist.forEach(element -> fouten.add(pad + ": niet te bereiken met Tab: " + element));
    }
    assertThat(fouten).isEmpty();
  }

  /** Everything visible that a mouse could press or fill in, except what a widget moves through with arrows. */
  @SuppressWarnings("unchecked")
  private List<String> teBereiken() {
    return (List<String>)
        pagina.evaluate(
            NAAM
                + """
                (() => {
                  const gevonden = [];
                  const loop = wortel => wortel.querySelectorAll('*').forEach(element => {
                    if (element.shadowRoot) loop(element.shadowRoot);
                    if (!element.matches('a[href], button, input, select, textarea, [tabindex="0"]')) return;
                    if (element.disabled || element.tabIndex < 0 || element.closest('[inert], [hidden]')) return;
                    if (element.closest('vaadin-grid') || element.getRootNode().host?.closest('vaadin-grid')) return;
                    const vak = element.getBoundingClientRect();
                    const stijl = getComputedStyle(element);
                    if (!vak.width || !vak.height || stijl.visibility === 'hidden') return;
                    gevonden.push(naam(element));
                  });
                  loop(document);
                  return gevonden;
                })()
                """);
  }

  private List<String> bereikt() {
    List<String> gezien = new ArrayList<>();
    pagina.evaluate("document.activeElement && document.activeElement.blur()");
    for (int stap = 0; stap < 250; stap++) {
      pagina.keyboard().press("Tab");
      Object nu =
          pagina.evaluate(
              NAAM
                  + """
                  (() => {
                    let element = document.activeElement;
                    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
                    return element && element !== document.body ? naam(element) : '';
                  })()
                  """);
      if (nu.equals("") || (gezien.size() > 3 && nu.equals(gezien.getFirst()))) {
        break;
      }
      gezien.add((String) nu);
    }
    return gezien;
  }

  private static final String NAAM =
      """
      const naam = element => {
        const vak = element.getBoundingClientRect();
        const tekst = element.getAttribute('aria-label') || element.textContent || element.name || element.id || '';
        return element.localName + ' ' + tekst.trim().replace(/\\s+/g, ' ').slice(0, 40);
      };
      """;

  private static boolean isNieuw(String scherm, Locale taal) {
    return !VOOR_IEDEREEN.contains(scherm) || BEKEKEN.add(scherm + " in " + taal);
  }

  private List<String> paden(Rol rol, Predicate<String> welke) {
    String account = DemoAccounts.naam(rol);
    List<String> paden = new ArrayList<>();
    for (String pad : matrix.operaties("scherm")) {
      boolean magOpen = matrix.perRol("scherm", pad).containsKey(rol) && !matrix.isAnoniem("scherm", pad);
      if (!magOpen || !welke.test(pad)) {
        continue;
      }
      if (!pad.contains(":")) {
        paden.add(pad.equals("/") ? "" : pad);
        continue;
      }
      String vraag = RECORD.get(pad);
      assertThat(vraag).as("voeg een query toe aan RECORD voor " + pad).isNotNull();
      jdbc.queryForList(vraag, String.class, account)
          .forEach(id -> paden.add(pad.substring(0, pad.indexOf(':')) + id));
    }
    return paden;
  }
}
