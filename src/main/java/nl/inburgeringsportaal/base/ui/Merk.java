package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;

/** Our own sign and name, as the way to the start. */
public class Merk extends Anchor {
  private static final long serialVersionUID = 1L;
  private static final String EERSTE_DEEL = "Inburgerings";
  private static final String TWEEDE_DEEL = "portaal";

  /**
   * @param adres where it leads, relative to the portal; empty for the start
   */
  public Merk(String adres) {
    setHref(adres);
    addClassName("portaal-merk");
    Image teken = new Image("portaal/favicon.svg", "");
    Element naam = new Element("span");
    naam.appendChild(Element.createText(EERSTE_DEEL), new Element("b").setText(TWEEDE_DEEL));
    getElement().appendChild(teken.getElement(), naam);
  }
}
