package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A few facts in quiet boxes: what, the answer, and a line about it. */
@Tag("dl")
public class Feiten extends HtmlContainer {
  private static final long serialVersionUID = 1L;

  /** No facts yet. */
  public Feiten() {
    addClassName("feiten");
  }

  /**
   * @param wat what it is about
   * @param antwoord the answer; a dash is shown for null
   * @param toelichting a line about it, null for none
   * @return this
   */
  public Feiten feit(String wat, String antwoord, String toelichting) {
    return feit(wat, antwoord, toelichting, Termijn.Druk.RUIM);
  }

  /**
   * @param wat what it is about
   * @param antwoord the answer; a dash is shown for null
   * @param toelichting a line about it, null for none; says in words how hard it presses
   * @param druk how hard it presses
   * @return this
   */
  public Feiten feit(String wat, String antwoord, String toelichting, Termijn.Druk druk) {
    Element vak = new Element("div");
    vak.getClassList().add(druk.klasse());
    vak.appendChild(
        new Element("dt").setText(wat), new Element("dd").setText(antwoord == null ? "–" : antwoord));
    if (toelichting != null) {
      Element regel = new Element("dd").setText(toelichting);
      regel.getClassList().add("toelichting");
      vak.appendChild(regel);
    }
    getElement().appendChild(vak);
    return this;
  }
}
