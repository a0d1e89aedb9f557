package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** What is left of the term under a plan, as a piece of another screen. Made by {@link TermijnPanelen}. */
@StyleSheet(TermijnPaneel.STIJL)
class TermijnPaneel extends Div {
  private static final long serialVersionUID = 1L;

  /** Style sheet of everything about the term, below the path that everybody may read. */
  static final String STIJL = "context://portaal/termijn.css";

  TermijnPaneel() {
    addClassName("termijnpaneel");
  }
}
