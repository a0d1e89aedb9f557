package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.DemoAccounts;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** With the keyboard alone everything that can be pressed can be reached. */
class ToetsenbordE2E extends BrowserTest {
  private static final int RONDE = 25;

  @Autowired private JdbcTemplate jdbc;

  private final List<String> fouten = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(names = {"SCHOOLFUNCTIONARIS", "PORTAALBEHEERDER"})
  void allesIsMetHetToetsenbordTeBereiken(Rol rol) {
    logIn(DemoAccounts.naam(rol));
    Schermadressen adressen = new Schermadressen(jdbc, Toegangsmatrix.lees());
    for (String pad : adressen.paden(rol).values().stream().flatMap(List::stream).toList()) {
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

  /** The page itself notes where the focus comes; what has it is asked once per round of keys. */
  @SuppressWarnings("unchecked")
  private Set<String> bereikt() {
    pagina.evaluate(
        NAAM
            + """
            (() => {
              document.activeElement?.blur();
              window.portaalBereikt = [];
              document.addEventListener('focusin', () => {
                let element = document.activeElement;
                while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
                window.portaalBereikt.push(element && element !== document.body ? naam(element) : '');
              });
            })()
            """);
    Set<String> gezien = new TreeSet<>();
    for (int ronde = 0; ronde < 250 / RONDE; ronde++) {
      for (int stap = 0; stap < RONDE; stap++) {
        pagina.keyboard().press("Tab");
      }
      // Focus that stays where it is, or a round without anything new: every stop has been seen.
      if (!gezien.addAll((List<String>) pagina.evaluate("window.portaalBereikt.splice(0)"))) {
        break;
      }
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
}
