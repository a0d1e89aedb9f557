package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A small table of text that is wholly on the page; it scrolls sideways by itself on a narrow screen. */
public class Tabel extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param titel what the table shows, stands above it
   * @param koppen headers of the columns
   * @param rijen the rows; null shows as nothing
   */
  public Tabel(String titel, List<String> koppen, List<List<String>> rijen) {
    addClassName("schuift");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", titel);
    Element tabel = new Element("table");
    tabel.getClassList().add("tabel");
    tabel.appendChild(new Element("caption").setText(titel));
    Element kop = new Element("tr");
    koppen.forEach(tekst -> kop.appendChild(new Element("th").setAttribute("scope", "col").setText(tekst)));
    Element lijf = new Element("tbody");
    for (List<String> rij : rijen) {
      Element regel = new Element("tr");
      rij.forEach(tekst -> regel.appendChild(new Element("td").setText(tekst == null ? "" : tekst)));
      lijf.appendChild(regel);
    }
    getElement().appendChild(tabel.appendChild(new Element("thead").appendChild(kop), lijf));
  }
}
