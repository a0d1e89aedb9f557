package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * A table of figures that is wholly on the page: what a row is about is its header, figures stand right, and the last
 * rows can be totals. It scrolls sideways by itself on a narrow screen.
 */
public class Cijfertabel extends Div {
  private static final long serialVersionUID = 1L;

  private final Element lijf = new Element("tbody");
  private final Element tabel = new Element("table");
  private Element voet;

  /**
   * @param titel what the table shows, stands above it
   * @param koppen headers of the columns
   */
  public Cijfertabel(String titel, List<String> koppen) {
    addClassName("schuift");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", titel);
    tabel.getClassList().add("tabel");
    tabel.getClassList().add("cijfers");
    Element kop = new Element("tr");
    koppen.forEach(tekst -> kop.appendChild(new Element("th").setAttribute("scope", "col").setText(tekst)));
    tabel.appendChild(
        new Element("caption").setText(titel), new Element("thead").appendChild(kop), lijf);
    getElement().appendChild(tabel);
  }

  /**
   * @param wat what the row is about
   * @param adres where more of it can be seen, null for nowhere
   * @param cijfers its figures
   * @return this
   */
  public Cijfertabel rij(String wat, String adres, List<String> cijfers) {
    lijf.appendChild(rij(adres == null ? kop().setText(wat) : kop().appendChild(link(wat, adres)), cijfers));
    return this;
  }

  /**
   * A figure that opens what it counts.
   *
   * @param tekst the figure
   * @param adres where that is, null for nowhere
   * @param naam what the link is called for who cannot see in which row and column it stands; null without an address
   */
  public record Cel(String tekst, String adres, String naam) {}

  /**
   * @param wat what the row is about
   * @param cijfers its figures
   * @return this
   */
  public Cijfertabel rijMetAdressen(String wat, List<Cel> cijfers) {
    lijf.appendChild(rijMetCellen(wat, cijfers));
    return this;
  }

  /**
   * Adds a row of totals under those before.
   *
   * @param wat name of the total
   * @param cijfers its figures
   * @return this
   */
  public Cijfertabel totaal(String wat, List<String> cijfers) {
    voet().appendChild(rij(kop().setText(wat), cijfers));
    return this;
  }

  /**
   * The same with figures that open what they count.
   *
   * @param wat name of the total
   * @param cijfers its figures
   * @return this
   */
  public Cijfertabel totaalMetAdressen(String wat, List<Cel> cijfers) {
    voet().appendChild(rijMetCellen(wat, cijfers));
    return this;
  }

  private Element voet() {
    if (voet == null) {
      voet = new Element("tfoot");
      tabel.appendChild(voet);
    }
    return voet;
  }

  private static Element rijMetCellen(String wat, List<Cel> cijfers) {
    Element rij = new Element("tr").appendChild(kop().setText(wat));
    for (Cel cijfer : cijfers) {
      rij.appendChild(
          cijfer.adres() == null
              ? new Element("td").setText(cijfer.tekst())
              : new Element("td")
                  .appendChild(link(cijfer.tekst(), cijfer.adres()).setAttribute("aria-label", cijfer.naam())));
    }
    return rij;
  }

  private static Element kop() {
    return new Element("th").setAttribute("scope", "row");
  }

  private static Element link(String wat, String adres) {
    return new Element("a").setAttribute("href", adres).setAttribute("router-link", true).setText(wat);
  }

  private static Element rij(Element kop, List<String> cijfers) {
    Element rij = new Element("tr").appendChild(kop);
    cijfers.forEach(cijfer -> rij.appendChild(new Element("td").setText(cijfer)));
    return rij;
  }
}
