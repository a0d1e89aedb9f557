package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** What is known of somebody or something, a line each: the name of the field and what stands there. */
@Tag("dl")
public class Gegevenslijst extends HtmlContainer {
  private static final long serialVersionUID = 1L;

  /** Nothing known yet. */
  public Gegevenslijst() {
    addClassName("gegevenslijst");
  }

  /**
   * @param naam name of the field
   * @param waarde what stands there, in words
   * @return this
   */
  public Gegevenslijst gegeven(String naam, String waarde) {
    Element regel = new Element("div");
    regel.appendChild(new Element("dt").setText(naam), new Element("dd").setText(waarde));
    getElement().appendChild(regel);
    return this;
  }
}
