package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;

/** Light, dark, or as the device; kept in the browser, since it belongs to the screen one looks at. */
public enum Kleurstand {
  APPARAAT("base.kleur.apparaat", ColorScheme.Value.LIGHT_DARK),
  LICHT("base.kleur.licht", ColorScheme.Value.LIGHT),
  DONKER("base.kleur.donker", ColorScheme.Value.DARK);

  private final String sleutel;
  private final ColorScheme.Value waarde;

  Kleurstand(String sleutel, ColorScheme.Value waarde) {
    this.sleutel = sleutel;
    this.waarde = waarde;
  }

  /**
   * @return key of its name
   */
  public String sleutel() {
    return sleutel;
  }

  /**
   * @return value of CSS {@code color-scheme}
   */
  public ColorScheme.Value waarde() {
    return waarde;
  }

  /**
   * @param ui a page
   * @return how the page stands now
   */
  public static ColorScheme.Value nu(UI ui) {
    ColorScheme.Value stand = ui.getPage().getColorScheme();
    return stand == ColorScheme.Value.LIGHT || stand == ColorScheme.Value.DARK ? stand : ColorScheme.Value.LIGHT_DARK;
  }

  /**
   * Shows the page this way from now on; portaal.js sets it again at the next visit, before the first paint.
   *
   * @param ui the page
   */
  public void kies(UI ui) {
    ui.getPage().setColorScheme(waarde);
    ui.getPage().executeJs("localStorage.setItem('portaal-kleur', $0)", waarde.getValue());
  }
}
