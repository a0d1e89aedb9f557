package nl.inburgeringsportaal.misbruik;

import java.time.LocalDateTime;

/**
 * A question or an answer.
 *
 * @param vraag true for a question, false for an answer
 * @param moment when it was written
 * @param tekst what it says
 */
public record Zaakbericht(boolean vraag, LocalDateTime moment, String tekst) {

  /** Not the text: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Zaakbericht[" + moment + "]";
  }
}
