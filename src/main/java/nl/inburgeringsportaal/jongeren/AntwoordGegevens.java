package nl.inburgeringsportaal.jongeren;

import java.time.LocalDateTime;

/**
 * Whom a school can reach at the gemeente about a youth: work data of an employee.
 *
 * @param jongereId the youth
 * @param versie version for the next change, 0 for a new answer
 * @param gemeentecode gemeente that answered, null for a new answer
 * @param naam name of the employee, 1 to 200 characters
 * @param email his address at work, at most 254 characters; may be null when there is a telephone
 * @param telefoon his number at work, at most 20 characters; may be null when there is an address
 * @param bericht short message for the school, at most 1,000 characters, may be null
 * @param beantwoordOp when it was answered or changed last, null for a new answer
 */
public record AntwoordGegevens(
    long jongereId,
    int versie,
    String gemeentecode,
    String naam,
    String email,
    String telefoon,
    String bericht,
    LocalDateTime beantwoordOp) {}
