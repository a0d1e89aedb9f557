package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Top of a page: its one h1, a line that says how things stand, and the main thing to do. */
public class Paginakop extends Div {
  private static final long serialVersionUID = 1L;
  private final H1 titel;
  private final Paragraph samenvatting = new Paragraph();
  private final Div acties = new Div();

  /**
   * @param titel the title, in the language of the reader
   */
  public Paginakop(String titel) {
    addClassName("paginakop");
    this.titel = new H1(titel);
    Div titels = new Div(this.titel, samenvatting);
    titels.addClassName("titels");
    samenvatting.addClassName("samenvatting");
    samenvatting.setVisible(false);
    acties.addClassName("acties");
    acties.setVisible(false);
    add(titels, acties);
  }

  /**
   * @param tekst new title
   */
  public void titel(String tekst) {
    titel.setText(tekst);
  }

  /**
   * @param tekst how things stand, such as "9 leerlingen vragen aandacht"; null for none
   * @return this
   */
  public Paginakop samenvatting(String tekst) {
    samenvatting.setText(tekst == null ? "" : tekst);
    samenvatting.setVisible(tekst != null && !tekst.isBlank());
    return this;
  }

  /**
   * @param knop the one main thing to do on this page
   * @return this
   */
  public Paginakop hoofdactie(Button knop) {
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    return actie(knop);
  }

  /**
   * @param deel something else to do
   * @return this
   */
  public Paginakop actie(Component deel) {
    acties.add(deel);
    acties.setVisible(true);
    return this;
  }
}
