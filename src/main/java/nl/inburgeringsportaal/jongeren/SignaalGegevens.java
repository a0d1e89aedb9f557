package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.util.Set;

/**
 * The signal of a pupil as it stands.
 *
 * @param datum18 18th birthday
 * @param signaaldatum first day on which the talk is due
 * @param status where it stands
 * @param reden why no talk is needed, null unless the status says so
 * @param teLaat true when the birthday has come without a talk
 * @param opmerkingen what is to be looked up
 * @param isGecontroleerd true when somebody has looked up exactly these remarks
 * @param controleDoor user name of who did, null when nobody
 * @param geslotenOp day on which the school closed it, null when it did not
 */
public record SignaalGegevens(
    LocalDate datum18,
    LocalDate signaaldatum,
    Signaalstatus status,
    NietNodigReden reden,
    boolean teLaat,
    Set<Opmerking> opmerkingen,
    boolean isGecontroleerd,
    String controleDoor,
    LocalDate geslotenOp) {}
