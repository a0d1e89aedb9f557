package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * That DUO gave somebody an account for the test platform.
 *
 * @param id id
 * @param verleendOp when
 * @param ingetrokkenOp when DUO took it back, null when it did not
 * @param intrekreden why
 */
public record DuoaccountGegevens(long id, LocalDate verleendOp, LocalDate ingetrokkenOp, String intrekreden) {}
