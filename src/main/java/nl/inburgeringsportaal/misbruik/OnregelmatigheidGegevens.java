package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.opslag.LosBestand;

/**
 * An irregularity at an exam.
 *
 * @param ontvangenOp day on which DUO received it, not after today
 * @param examen which exam
 * @param soort what went wrong
 * @param kandidaten how many candidates it is about, 0 to {@value #MEESTE_KANDIDATEN}
 * @param tekst what is the matter, {@value SignaalGegevens#KORTSTE_TEKST} to {@value SignaalGegevens#LANGSTE_TEKST}
 *     characters
 * @param bijlagen files that the form has taken in
 */
public record OnregelmatigheidGegevens(
    LocalDate ontvangenOp,
    Examen examen,
    Onregelmatigheid soort,
    Integer kandidaten,
    String tekst,
    List<LosBestand> bijlagen) {
  /** The most candidates of one irregularity. */
  public static final int MEESTE_KANDIDATEN = 10_000;

  public OnregelmatigheidGegevens {
    bijlagen = List.copyOf(bijlagen);
  }

  /** Without files. */
  public OnregelmatigheidGegevens(
      LocalDate ontvangenOp, Examen examen, Onregelmatigheid soort, Integer kandidaten, String tekst) {
    this(ontvangenOp, examen, soort, kandidaten, tekst, List.of());
  }

  /** Not the text: a record is easily written to a log. */
  @Override
  public String toString() {
    return "OnregelmatigheidGegevens[" + soort + "]";
  }
}
