package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;

/**
 * How far background work is: a number, a percentage and the time that is left. Read aloud at each tenth, not
 * at each step.
 */
public class Voortgangspaneel extends Div {
  private static final long serialVersionUID = 1L;
  private static final int STAP = 10;

  private final Span stand = new Span();
  private final Span rest = new Span();
  private final ProgressBar balk = new ProgressBar();
  private final Span stem = new Span();
  private int gezegd = -1;

  /**
   * @param wat what is being done
   */
  public Voortgangspaneel(String wat) {
    addClassName("voortgang");
    Span titel = new Span(wat);
    titel.addClassName("titel");
    balk.getElement().setAttribute("aria-label", wat);
    Div regel = new Div(titel, stand);
    regel.addClassName("regel");
    rest.addClassName("klein");
    stem.addClassName("alleen-voorlezen");
    stem.getElement().setAttribute("aria-live", "polite");
    add(regel, balk, rest, stem);
    onbepaald();
  }

  /** It has begun; nothing is known about how far it is. */
  public void onbepaald() {
    balk.setIndeterminate(true);
    stand.setText(getTranslation("base.voortgang.begonnen"));
    rest.setText("");
  }

  /**
   * @param klaar how many are done
   * @param totaal how many there are, at least 1
   * @param bezig how long it has been going on, for an estimate of what is left; null for none
   */
  public void toon(long klaar, long totaal, Duration bezig) {
    int procent = (int) (Math.min(klaar, totaal) * 100 / totaal);
    balk.setIndeterminate(false);
    balk.setValue(procent / 100.0);
    stand.setText(getTranslation("base.voortgang.stand", klaar, totaal, procent));
    rest.setText(bezig == null || klaar == 0 ? "" : resttekst(rest(klaar, totaal, bezig)));
    if (procent / STAP != gezegd) {
      gezegd = procent / STAP;
      stem.setText(getTranslation("base.voortgang.stem", procent));
    }
  }

  /**
   * @param tekst how it ended
   */
  public void klaar(String tekst) {
    balk.setIndeterminate(false);
    balk.setValue(1);
    stand.setText(tekst);
    rest.setText("");
    stem.setText(tekst);
  }

  /**
   * @param klaar how many are done, at least 1
   * @param totaal how many there are
   * @param bezig how long these took
   * @return how long the others will take at the same pace
   */
  static Duration rest(long klaar, long totaal, Duration bezig) {
    return Duration.ofMillis(bezig.toMillis() * Math.max(0, totaal - klaar) / klaar);
  }

  private String resttekst(Duration over) {
    return over.compareTo(Duration.ofMinutes(1)) < 0
        ? getTranslation("base.voortgang.minder-dan-minuut")
        : getTranslation("base.voortgang.minuten", over.plusSeconds(30).toMinutes());
  }
}
