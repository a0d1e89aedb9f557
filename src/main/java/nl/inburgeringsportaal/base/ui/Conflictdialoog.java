package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;

/**
 * Somebody else saved first: who, when, and both versions side by side. What was typed is lost only when the
 * user chooses so.
 */
public class Conflictdialoog extends Dialog {
  private static final long serialVersionUID = 1L;

  /**
   * A field in both versions, as people read it.
   *
   * @param naam name of the field
   * @param mijn what the user typed
   * @param hun what stands there now
   */
  public record Veld(String naam, String mijn, String hun) {}

  /**
   * @param wie who saved first
   * @param wanneer when, as people read it
   * @param velden the fields of the form
   */
  public Conflictdialoog(String wie, String wanneer, List<Veld> velden) {
    addClassName("conflictdialoog");
    setHeaderTitle(getTranslation("base.conflict.titel"));
    setWidth("44rem");
    Div schuift = new Div();
    schuift.addClassName("schuift");
    schuift.getElement().setAttribute("tabindex", "0");
    schuift.getElement().setAttribute("role", "region");
    schuift.getElement().setAttribute("aria-label", getTranslation("base.conflict.versies"));
    schuift.getElement().appendChild(tabel(velden));
    add(new Paragraph(getTranslation("base.conflict.wie", wie, wanneer)), schuift);
    getFooter().add(new Button(getTranslation("base.conflict.verder"), klik -> close()));
  }

  /**
   * @param doen saves what the user typed over what stands there now
   * @return this
   */
  public Conflictdialoog bijMijne(Runnable doen) {
    knop("base.conflict.mijne", doen);
    return this;
  }

  /**
   * @param doen shows what stands there now and lets go of what was typed
   * @return this
   */
  public Conflictdialoog bijHunne(Runnable doen) {
    knop("base.conflict.hunne", doen).addThemeVariants(ButtonVariant.PRIMARY);
    return this;
  }

  private Button knop(String sleutel, Runnable doen) {
    Button knop =
        new Button(
            getTranslation(sleutel),
            klik -> {
              close();
              doen.run();
            });
    getFooter().add(knop);
    return knop;
  }

  private Element tabel(List<Veld> velden) {
    Element tabel = new Element("table");
    tabel.getClassList().add("vergelijk");
    Element kop = new Element("tr");
    for (String sleutel : List.of("base.conflict.veld", "base.conflict.uw-versie", "base.conflict.hun-versie")) {
      kop.appendChild(new Element("th").setAttribute("scope", "col").setText(getTranslation(sleutel)));
    }
    Element lijf = new Element("tbody");
    for (Veld veld : velden) {
      Element mijn = new Element("td").setText(tekst(veld.mijn()));
      Element hun = new Element("td").setText(tekst(veld.hun()));
      if (!Objects.equals(tekst(veld.mijn()), tekst(veld.hun()))) {
        mijn.getClassList().add("anders");
        hun.getClassList().add("anders");
      }
      lijf.appendChild(
          new Element("tr")
              .appendChild(new Element("th").setAttribute("scope", "row").setText(veld.naam()), mijn, hun));
    }
    return tabel.appendChild(new Element("thead").appendChild(kop), lijf);
  }

  private static String tekst(String waarde) {
    return waarde == null || waarde.isBlank() ? "–" : waarde;
  }
}
