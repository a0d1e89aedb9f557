package nl.inburgeringsportaal.toegang;

import java.time.LocalDateTime;

/**
 * How an account stands, with what is still to be passed on to the identity provider.
 *
 * @param stand how far it is
 * @param uitgenodigdOp when the last invitation was passed on, null for never
 * @param uitkomst code of what went wrong with, or is special about, the last invitation; null for nothing
 * @param open how many changes of this person wait to be passed on
 * @param mislukt how many could not be passed on and need somebody
 */
public record Accountstatus(
    Accountstand stand, LocalDateTime uitgenodigdOp, String uitkomst, long open, long mislukt) {}
