package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.rapport.Stapelbeeld;

/**
 * Bars from zero on a page. The table with the same figures stands beside it: to a screen reader the picture is one
 * sentence. It scrolls sideways by itself on a narrow screen.
 */
public class Stapeldiagram extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param beeld the bars
   * @param taal in which numbers are written
   */
  public Stapeldiagram(Stapelbeeld beeld, Locale taal) {
    addClassName("stapeldiagram");
    UnorderedList uitleg = new UnorderedList();
    uitleg.addClassName("legenda");
    List<String> legenda = beeld.legenda();
    for (int i = 0; i < legenda.size(); i++) {
      Span vlak = new Span();
      vlak.addClassNames("vlak", "reeks-" + (i + 1));
      vlak.getElement().setAttribute("aria-hidden", "true");
      uitleg.add(new ListItem(vlak, new Span(legenda.get(i))));
    }
    Div schuift = new Div(new Svg(beeld.svg(taal)));
    schuift.addClassName("schuift");
    schuift.getElement().setAttribute("tabindex", "0");
    schuift.getElement().setAttribute("role", "region");
    schuift.getElement().setAttribute("aria-label", beeld.omschrijving());
    add(uitleg, schuift);
  }
}
