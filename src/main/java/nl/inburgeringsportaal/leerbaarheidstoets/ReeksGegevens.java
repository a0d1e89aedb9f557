package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * Sessions that are planned together, on the same day of the week.
 *
 * @param eerste the first session, with its day; a new one
 * @param laatste last day that may be used, inclusive, at most a year later
 * @param weken every how many weeks, 1 to {@value #MEESTE_WEKEN}
 */
public record ReeksGegevens(SessieGegevens eerste, LocalDate laatste, int weken) {
  /** The most weeks from one session of a series to the next. */
  public static final int MEESTE_WEKEN = 8;
}
