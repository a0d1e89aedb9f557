package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.html.Span;

/** A status: a word with a shape; the colour only repeats what both say. */
public class Statusbadge extends Span {
  private static final long serialVersionUID = 1L;

  /** What a status means for the reader. */
  public enum Soort {
    /** Open ring: nothing to do. */
    RUSTIG("rustig"),
    /** Filled dot: it runs. */
    ACTIEF("actief"),
    /** Diamond: attention, soon. */
    BIJNA("bijna"),
    /** Triangle: late or refused. */
    LAAT("laat"),
    /** Tick: done. */
    KLAAR("klaar");

    private final String klasse;

    Soort(String klasse) {
      this.klasse = klasse;
    }

    /**
     * @return CSS class of delen.css
     */
    public String klasse() {
      return klasse;
    }
  }

  /**
   * A status as a value, for a column of a {@link Lijst}.
   *
   * @param tekst the word, in the language of the reader
   * @param soort what it means
   */
  public record Status(String tekst, Soort soort) {}

  /**
   * @param tekst the word, in the language of the reader
   * @param soort what it means
   */
  public Statusbadge(String tekst, Soort soort) {
    super(tekst);
    addClassNames("status", soort.klasse());
  }
}
