package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Publiekstaal;
import nl.inburgeringsportaal.base.opslag.LosBestand;

/**
 * A signal that is sent in.
 *
 * @param bron what kind of reporter
 * @param ontvangenOp day of receipt, not after today; null for today
 * @param waarover which school, in the reporter's words: 1 to {@value #LANGSTE_WAAROVER} characters
 * @param tekst what is the matter: {@value #KORTSTE_TEKST} to {@value #LANGSTE_TEKST} characters
 * @param naam name of the reporter, null or at most {@value #LANGSTE_NAAM} characters
 * @param contact how to reach him, null or at most {@value #LANGSTE_NAAM} characters
 * @param bijlagen files that the form has taken in
 * @param taal language of the public form, null for a signal from elsewhere
 */
public record SignaalGegevens(
    Signaalbron bron,
    LocalDate ontvangenOp,
    String waarover,
    String tekst,
    String naam,
    String contact,
    List<LosBestand> bijlagen,
    Publiekstaal taal) {
  /** The most characters of which school it is about. */
  public static final int LANGSTE_WAAROVER = 200;

  /** The fewest characters that can say what is the matter. */
  public static final int KORTSTE_TEKST = 20;

  /** The most characters of what is the matter. */
  public static final int LANGSTE_TEKST = 4_000;

  /** The most characters of a name, and of an address. */
  public static final int LANGSTE_NAAM = 200;

  public SignaalGegevens {
    bijlagen = List.copyOf(bijlagen);
  }

  /** From elsewhere than the public form. */
  public SignaalGegevens(
      Signaalbron bron,
      LocalDate ontvangenOp,
      String waarover,
      String tekst,
      String naam,
      String contact,
      List<LosBestand> bijlagen) {
    this(bron, ontvangenOp, waarover, tekst, naam, contact, bijlagen, null);
  }

  /** Without files. */
  public SignaalGegevens(
      Signaalbron bron, LocalDate ontvangenOp, String waarover, String tekst, String naam, String contact) {
    this(bron, ontvangenOp, waarover, tekst, naam, contact, List.of());
  }

  /** Neither the reporter nor the text: a record is easily written to a log. */
  @Override
  public String toString() {
    return "SignaalGegevens[" + bron + "]";
  }
}
