package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A message that stays on the page: what is the matter, and what can be done about it. */
public class Bericht extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param soort how serious it is
   * @param tekst what is the matter
   * @param acties what can be done
   */
  public Bericht(Statusbadge.Soort soort, String tekst, Component... acties) {
    addClassNames("bericht", soort.klasse());
    getElement().setAttribute("role", soort == Statusbadge.Soort.LAAT ? "alert" : "status");
    add(new Statusbadge(tekst, soort));
    if (acties.length > 0) {
      Div rij = new Div(acties);
      rij.addClassName("acties");
      add(rij);
    }
  }
}
