package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * Open work around toetsbegeleiders.
 *
 * @param soort what is to be done
 * @param id id of the toetsbegeleider, or of the training
 * @param onderwerp name of the person or the training
 * @param kenmerk gemeente that proposed the person, the training in which he has a seat, or the place of the training;
 *     may be null
 * @param aantal how many wait, 0 when it is about one person
 * @param uiterlijk last day, null for none
 */
public record Lbttaak(Soort soort, long id, String onderwerp, String kenmerk, int aantal, LocalDate uiterlijk) {

  /** What is to be done. */
  public enum Soort {
    /** Bureau ICE and the gemeente: a certificate ends soon and no later one follows it. */
    CERTIFICAAT_LOOPT_AF(false),
    /** Bureau ICE: passed a training, no certificate since. */
    CERTIFICEREN(false),
    /** Bureau ICE: people wait for a seat in a training to come. */
    WACHTLIJST(true),
    /** Bureau ICE: a training has ended and an outcome is missing. */
    UITKOMST(true),
    /** The gemeente: somebody came from the waiting list of a training and has a seat now. */
    PLAATS_GEKREGEN(false),
    /** DUO: certificate and permission hold, no account. */
    ACCOUNT_VERLENEN(false),
    /** DUO: an account whose ground is gone. */
    ACCOUNT_INTREKKEN(false);

    private final boolean training;

    Soort(boolean training) {
      this.training = training;
    }

    /**
     * @return true when it is about a training, false when about a toetsbegeleider
     */
    public boolean isTraining() {
      return training;
    }
  }

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "Lbttaak[" + soort + " " + id + "]";
  }
}
