package nl.inburgeringsportaal.jongeren;

/**
 * Counts of the signals of the 18th birthday of some pupils. A pupil counts once.
 *
 * @param leerlingen all of them
 * @param nietNodig for whom no talk is needed, as it stands now
 * @param vertrokken for whom a talk was needed, but who left before its day without one
 * @param gevoerd with a talk held, here or elsewhere
 * @param opTijd of those, on or before the day on which the talk was due
 * @param voorVerjaardag of those with a talk held, before the 18th birthday, or by a pupil who began after it
 * @param gepland without a talk held, with one planned
 * @param teLaat without a talk held, whose birthday has come
 */
public record Signaaltelling(
    long leerlingen,
    long nietNodig,
    long vertrokken,
    long gevoerd,
    long opTijd,
    long voorVerjaardag,
    long gepland,
    long teLaat) {

  /** Nobody. */
  public static final Signaaltelling NIEMAND = new Signaaltelling(0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * @return how many pupils needed a talk
   */
  public long nodig() {
    return leerlingen - nietNodig - vertrokken;
  }

  /**
   * @return how many have no talk, held or planned
   */
  public long open() {
    return nodig() - gevoerd - gepland;
  }

  /**
   * @return of how many it is certain whether the talk was before the birthday: it was held, or the birthday has come
   */
  public long beslist() {
    return gevoerd + teLaat;
  }

  /**
   * @return share of {@link #beslist} with a talk before the birthday, in whole percents, half up; null when there are
   *     none
   */
  public Long procentVoorVerjaardag() {
    return beslist() == 0 ? null : Math.round(100.0 * voorVerjaardag / beslist());
  }

  /**
   * @param ander counts of other pupils
   * @return both together
   */
  public Signaaltelling plus(Signaaltelling ander) {
    return new Signaaltelling(
        leerlingen + ander.leerlingen,
        nietNodig + ander.nietNodig,
        vertrokken + ander.vertrokken,
        gevoerd + ander.gevoerd,
        opTijd + ander.opTijd,
        voorVerjaardag + ander.voorVerjaardag,
        gepland + ander.gepland,
        teLaat + ander.teLaat);
  }
}
