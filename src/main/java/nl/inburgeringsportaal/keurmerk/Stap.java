package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A step of a procedure as it was written down.
 *
 * @param id id
 * @param soort which step
 * @param datum day of the fact
 * @param tijdstip time of receipt, may be null
 * @param uiterlijk last day of the term that began with it as it was told then, may be null
 * @param teLaat true when it came in after the term
 * @param voorgenomen what a voornemen announces, or that about which a hearing is; else null
 * @param besluitId the decision that it is about, may be null
 * @param besluitnummer its number, may be null
 * @param spoed true for a decision that did not wait for a zienswijze
 * @param uitkomst of a ruling, else null
 * @param tekst what was said with it, null when nothing was or when it was removed after its term
 * @param vastgelegdOp when it was written down
 * @param door user name of who did that
 */
public record Stap(
    long id,
    Stapsoort soort,
    LocalDate datum,
    LocalTime tijdstip,
    LocalDate uiterlijk,
    boolean teLaat,
    Besluitsoort voorgenomen,
    Long besluitId,
    String besluitnummer,
    boolean spoed,
    Uitkomst uitkomst,
    String tekst,
    LocalDateTime vastgelegdOp,
    String door) {}
