package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/**
 * Parts of one page of which the address names the one that is shown. They look like tabs and are links: a part
 * can be bookmarked, opened beside another one, and reached with Tab and Enter like everything else.
 */
public class Tabbladen extends Nav {
  private static final long serialVersionUID = 1L;

  /**
   * @param label what the parts have in common, for who does not see them
   */
  public Tabbladen(String label) {
    addClassName("tabbladen");
    getElement().setAttribute("aria-label", label);
  }

  /**
   * @param link leads to the part, with its name as text
   * @param gekozen true when it is the one that is shown
   * @return this
   */
  public Tabbladen tabblad(RouterLink link, boolean gekozen) {
    link.setHighlightCondition(HighlightConditions.never());
    if (gekozen) {
      link.getElement().setAttribute("aria-current", "page");
    }
    add(link);
    return this;
  }
}
