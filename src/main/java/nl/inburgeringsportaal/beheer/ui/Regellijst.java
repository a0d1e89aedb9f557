package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Statusbadge;

/** A few lines of two, each with its status and what can be done with it. */
class Regellijst extends UnorderedList {
  private static final long serialVersionUID = 1L;

  /**
   * @param naam what the lines are, for screen readers
   */
  Regellijst(String naam) {
    addClassName("regels");
    getElement().setAttribute("aria-label", naam);
  }

  static Component regel(String eerste, String tweede, Statusbadge.Status status, List<Button> knoppen) {
    Div wat = new Div(eerste);
    wat.addClassName("wat");
    Div anders = new Div(tweede);
    anders.addClassName("tweede");
    Div tekst = new Div(wat, anders);
    tekst.addClassName("tekst");
    Div rechts = new Div();
    rechts.addClassName("rechts");
    if (status != null) {
      rechts.add(new Statusbadge(status.tekst(), status.soort()));
    }
    knoppen.forEach(
        knop -> {
          knop.addThemeName("tertiary");
          rechts.add(knop);
        });
    return new ListItem(tekst, rechts);
  }
}
