package nl.inburgeringsportaal.reizen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.inburgeringsportaal.testbasis.BrowserTest;

/** A journey along a list with a detail beside it and decisions in a dialog. */
abstract class Beheerreis extends BrowserTest {

  final Locator detail() {
    return pagina.locator("section.detail");
  }

  final Locator dialoog() {
    return pagina.getByRole(AriaRole.DIALOG);
  }

  final Locator knop(String tekst) {
    return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(tekst).setExact(true));
  }

  final void besluit(String knop) {
    dialoog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(knop).setExact(true)).click();
    wachtOpRust();
  }

  final Locator veld(String tekst) {
    return dialoog().getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(tekst));
  }

  final Locator rij(String tekst) {
    return pagina
        .locator("vaadin-grid-cell-content")
        .filter(new Locator.FilterOptions().setHasText(tekst))
        .first();
  }
}
