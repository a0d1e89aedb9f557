package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * That somebody need not take the test, and why; only for his klantmanager.
 *
 * @param grond ground of the law
 * @param toelichting what there is to say about it, may be null
 * @param beslotenOp day of the decision
 */
public record OverslaanGegevens(Overslaangrond grond, String toelichting, LocalDate beslotenOp) {

  /** Not the ground: a record is easily written to a log. */
  @Override
  public String toString() {
    return "OverslaanGegevens[]";
  }
}
