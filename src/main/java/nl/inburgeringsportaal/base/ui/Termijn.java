package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A deadline: the day and how far off it is, {@code 12 mrt 2027 (over 3 weken)}. What presses says so in
 * words and with a shape as well as in colour.
 */
public class Termijn extends Span {
  private static final long serialVersionUID = 1L;

  /** A deadline presses from this many days before its last day. */
  public static final int BIJNA_DAGEN = 14;

  /**
   * @param dag last day on which it is in time
   * @param vandaag today
   */
  public Termijn(LocalDate dag, LocalDate vandaag) {
    Locale taal = getLocale();
    addClassNames("termijn", "op-een-regel", Druk.van(dag, vandaag).klasse());
    Span wanneer = new Span(Datums.kort(dag, taal));
    wanneer.addClassName("dag");
    Span afstand = new Span("(" + Afstand.van(vandaag, dag).alsTermijn(taal) + ")");
    afstand.addClassName("afstand");
    add(wanneer, afstand);
  }

  /** How hard a deadline presses. */
  public enum Druk {
    LAAT("laat"),
    BIJNA("bijna"),
    RUIM("ruim");

    private final String klasse;

    Druk(String klasse) {
      this.klasse = klasse;
    }

    /**
     * @return CSS class of delen.css
     */
    public String klasse() {
      return klasse;
    }

    /**
     * @param dag last day on which it is in time
     * @param vandaag today
     * @return late when the day has passed, soon within {@link #BIJNA_DAGEN} days
     */
    public static Druk van(LocalDate dag, LocalDate vandaag) {
      if (dag.isBefore(vandaag)) {
        return LAAT;
      }
      return dag.isAfter(vandaag.plusDays(BIJNA_DAGEN)) ? RUIM : BIJNA;
    }
  }
}
