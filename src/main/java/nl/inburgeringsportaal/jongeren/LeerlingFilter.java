package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;

/**
 * Filter of the list of pupils; null leaves a part out.
 *
 * @param zoek part of name or number
 * @param klas exactly this group
 * @param mentor exactly this mentor
 * @param opleidingscode exactly this education
 * @param status where the signal stands
 * @param signaalVan signal date from this day, inclusive
 * @param signaalTotEnMet signal date up to and including this day
 * @param signaalsoort only those with an open signal of this kind, also when they have left
 * @param teLaat only those whose birthday has come without a talk
 * @param ookUitgeschreven also pupils who have left
 */
public record LeerlingFilter(
    String zoek,
    String klas,
    String mentor,
    String opleidingscode,
    Signaalstatus status,
    LocalDate signaalVan,
    LocalDate signaalTotEnMet,
    Signaalsoort signaalsoort,
    boolean teLaat,
    boolean ookUitgeschreven) {

  /** Without a filter on the other signals. */
  public LeerlingFilter(
      String zoek,
      String klas,
      String mentor,
      String opleidingscode,
      Signaalstatus status,
      LocalDate signaalVan,
      LocalDate signaalTotEnMet,
      boolean teLaat,
      boolean ookUitgeschreven) {
    this(
        zoek, klas, mentor, opleidingscode, status, signaalVan, signaalTotEnMet, null, teLaat, ookUitgeschreven);
  }

  /** All pupils who have not left. */
  public static final LeerlingFilter ALLE =
      new LeerlingFilter(null, null, null, null, null, null, null, false, false);
}
