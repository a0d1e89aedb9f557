package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The plan of a pupil as it stands in the record of a talk, with the way to go on with it. */
class Leerlingplanblok extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param keuze what he wants first, in words
   * @param uitkomst what the plan leaves
   * @param verder address where other choices can be tried
   */
  Leerlingplanblok(String keuze, TermijnUitkomst uitkomst, String verder) {
    addClassName("termijnpaneel");
    Paragraph wat = new Paragraph(keuze);
    wat.addClassName("kort");
    Anchor anders = new Anchor(verder, t("jongeren.termijn.anders"));
    anders.addClassName("niet-afdrukken");
    add(wat, uitkomst, anders);
  }
}
