package nl.inburgeringsportaal.inburgeraar;

import java.time.LocalDate;

/**
 * The duty of a person, with its dated facts; a fact counts from its own day, inclusive.
 *
 * @param vrijwillig true for somebody who integrates without a duty
 * @param begin first day of the duty, null only for a volunteer
 * @param kennisgeving day of DUO's letter, may be null
 * @param tienWekenBegin day on which the ten weeks began when DUO gave one, may be null
 * @param voldaanOp day on which the duty was met, may be null
 * @param voldaanReden how, null without a day
 * @param onthevenOp day of the full dispensation, may be null
 * @param eindeOverigOp day on which the duty ended for another reason, may be null
 * @param eindeOverigReden why, null without a day
 * @param vrijgesteldVan first day of a temporary exemption, may be null
 * @param vrijgesteldTotEnMet its last day, inclusive as DUO has it; null for until further notice
 */
public record Plicht(
    boolean vrijwillig,
    LocalDate begin,
    LocalDate kennisgeving,
    LocalDate tienWekenBegin,
    LocalDate voldaanOp,
    VoldaanReden voldaanReden,
    LocalDate onthevenOp,
    LocalDate eindeOverigOp,
    EindeReden eindeOverigReden,
    LocalDate vrijgesteldVan,
    LocalDate vrijgesteldTotEnMet) {

  /**
   * @param dag a day
   * @return how the duty stood on that day
   */
  public Plichtstatus status(LocalDate dag) {
    if (isGeweest(eindeOverigOp, dag)) {
      return Plichtstatus.GEEINDIGD;
    } else if (isGeweest(voldaanOp, dag)) {
      return Plichtstatus.VOLDAAN;
    } else if (isGeweest(onthevenOp, dag)) {
      return Plichtstatus.ONTHEVEN;
    } else if (vrijwillig) {
      return Plichtstatus.VRIJWILLIG;
    } else if (begin.isAfter(dag)) {
      return Plichtstatus.NOG_NIET;
    }
    boolean vrijgesteld =
        isGeweest(vrijgesteldVan, dag) && (vrijgesteldTotEnMet == null || !vrijgesteldTotEnMet.isBefore(dag));
    return vrijgesteld ? Plichtstatus.VRIJGESTELD : Plichtstatus.PLICHTIG;
  }

  /**
   * @return day on which the ten weeks for the PIP began, null when they have not
   */
  public LocalDate tienWekenVan() {
    return tienWekenBegin == null ? kennisgeving : tienWekenBegin;
  }

  private static boolean isGeweest(LocalDate feit, LocalDate dag) {
    return feit != null && !feit.isAfter(dag);
  }
}
