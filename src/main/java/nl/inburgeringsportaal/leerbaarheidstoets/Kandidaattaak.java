package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * Open work around candidates, counted: in Mijn werk stands that it is there, the list says who.
 *
 * @param soort what is to be done
 * @param aantal how many, at least 1
 * @param uiterlijk the earliest last day, null for none
 */
public record Kandidaattaak(Soort soort, long aantal, LocalDate uiterlijk) {

  /** What is to be done. */
  public enum Soort {
    /** DUO: a gemeente signed somebody up who has no number. */
    NUMMER_UITGEVEN,
    /** DUO: an outcome or number to look at. */
    UITSLAG_CONTROLEREN,
    /** Gemeente: candidates whose ten weeks end soon or ended, without a place. */
    ZONDER_PLAATS
  }
}
