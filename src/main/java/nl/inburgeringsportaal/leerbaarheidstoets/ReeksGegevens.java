package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;

/**
 * Sessions that are planned together, on the same day of the week.
 *
 * @param eerste the first session, with its day; a new one
 * @param laatste last day that may be used, inclusive, at most a year later
 * @param weken every how many weeks, at least 1
 */
public record ReeksGegevens(SessieGegevens eerste, LocalDate laatste, int weken) {}
