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
 * @param genomen what that decision does, null for none
 * @param betreftId the earlier decision that that one is about, may be null
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
    Besluitsoort genomen,
    Long betreftId,
    boolean spoed,
    Uitkomst uitkomst,
    String tekst,
    LocalDateTime vastgelegdOp,
    String door) {

  /**
   * @return the decision that is contested with it, null for none: of a decision on a bezwaar that of the bezwaar
   */
  public Long overBesluit() {
    return soort == Stapsoort.BESLISSING_OP_BEZWAAR ? betreftId : besluitId;
  }

  /**
   * @param voorgenomen what an open voornemen announces
   * @return true when it needs no decision any more after this step
   */
  public boolean beantwoordt(Besluitsoort voorgenomen) {
    return soort == Stapsoort.VOORNEMEN_INGETROKKEN
        || soort == Stapsoort.BESLUIT && genomen.beantwoordt(voorgenomen, spoed);
  }
}
