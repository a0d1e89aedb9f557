package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An outcome, or a number, that DUO has to look at.
 *
 * @param id id of the outcome; of the deelname for {@link Controlesoort#ANDER_PERSOON}
 * @param soort why
 * @param examennummer number of the test
 * @param kandidaat who has the number, null when nobody has
 * @param ander for whom else it was delivered, null for nobody
 * @param uitslag the outcome, null when there is none
 * @param eerder the outcome that it took the place of, null for none
 * @param ontvangenOp when it came in, null when that is not known
 * @param afgehandeldOp when it was handled, null while it is open
 * @param afhandeling what was decided, null when nothing was said
 */
public record ControleListItem(
    long id,
    Controlesoort soort,
    String examennummer,
    String kandidaat,
    String ander,
    UitslagGegevens uitslag,
    LbtResultaat eerder,
    LocalDateTime ontvangenOp,
    LocalDateTime afgehandeldOp,
    String afhandeling) {

  /**
   * @return what tells the rows of one list apart, for an address
   */
  public String sleutel() {
    return soort == Controlesoort.ANDER_PERSOON ? "n" + id : "u" + id;
  }

  /**
   * @return day on which it came in, null when that is not known
   */
  public LocalDate dag() {
    return ontvangenOp == null ? null : ontvangenOp.toLocalDate();
  }

  /** Not the number or the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "ControleListItem[" + sleutel() + "]";
  }
}
