package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;

/** From when the values of a file hold: from the day on which it was true, or, as a correction, from the beginning. */
class Standveld extends Div {
  private static final long serialVersionUID = 1L;

  private final Datumveld standdatum = new Datumveld(getTranslation("levering.standdatum"));
  private final Checkbox correctie = new Checkbox(getTranslation("levering.correctie"));
  // Read when a file comes, without the lock of the session.
  private volatile LocalDate dag;
  private volatile boolean isCorrectie;

  /**
   * @param soort the kind of file
   */
  Standveld(Bestandssoort soort) {
    addClassName("vragen");
    setVisible(soort.kentStanddatum());
    standdatum.setHelperText(getTranslation("levering.standdatum.hulp"));
    standdatum.setClearButtonVisible(true);
    standdatum.addValueChangeListener(keuze -> dag = keuze.getValue());
    Paragraph uitleg = new Paragraph(getTranslation("levering.correctie.uitleg"));
    uitleg.setVisible(false);
    correctie.addValueChangeListener(
        keuze -> {
          isCorrectie = keuze.getValue();
          uitleg.setVisible(keuze.getValue());
        });
    add(standdatum, correctie, uitleg);
  }

  Leveringkeuze keuze() {
    return new Leveringkeuze(
        Leveringmodus.ALLES, isCorrectie ? Leveringsoort.CORRECTIE : Leveringsoort.REGULIER, dag, true);
  }
}
