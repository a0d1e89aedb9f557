package nl.inburgeringsportaal.misbruik.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.misbruik.SignaalGegevens;

/** What holds for whatever is filled in about a case. */
public final class Zaakinvoer {

  private Zaakinvoer() {}

  /**
   * @param veld name of the field
   * @param waarde what was chosen
   * @return it
   * @throws OngeldigeInvoer when nothing was
   */
  public static <T> T verplicht(String veld, T waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
    return waarde;
  }

  /**
   * @param veld name of the field
   * @param tekst what was filled in
   * @param langste most characters
   * @return it without spaces around it
   * @throws OngeldigeInvoer when it is empty or too long
   */
  public static String tekst(String veld, String tekst, int langste) {
    String kaal = tekst == null ? "" : tekst.strip();
    if (kaal.isEmpty() || kaal.length() > langste) {
      throw new OngeldigeInvoer(veld, null, "fout.lengte", langste);
    }
    return kaal;
  }

  /**
   * @param veld name of the field
   * @param tekst what was filled in, may be null
   * @param langste most characters
   * @return it without spaces around it, null when there is nothing
   * @throws OngeldigeInvoer when it is too long
   */
  public static String misschien(String veld, String tekst, int langste) {
    return tekst == null || tekst.isBlank() ? null : tekst(veld, tekst, langste);
  }

  /**
   * @param veld name of the field
   * @param tekst what is the matter
   * @return it without spaces around it
   * @throws OngeldigeInvoer when it is too short to say anything, or too long
   */
  public static String verhaal(String veld, String tekst) {
    String kaal = tekst == null ? "" : tekst.strip();
    if (kaal.length() < SignaalGegevens.KORTSTE_TEKST || kaal.length() > SignaalGegevens.LANGSTE_TEKST) {
      throw new OngeldigeInvoer(
          veld, null, "misbruik.fout.verhaal", SignaalGegevens.KORTSTE_TEKST, SignaalGegevens.LANGSTE_TEKST);
    }
    return kaal;
  }

  /**
   * @param veld name of the field
   * @param dag what was filled in
   * @param vandaag today
   * @return it
   * @throws OngeldigeInvoer when it is missing or after today
   */
  public static LocalDate voorbij(String veld, LocalDate dag, LocalDate vandaag) {
    if (verplicht(veld, dag).isAfter(vandaag)) {
      throw new OngeldigeInvoer(veld, dag, "misbruik.fout.toekomst", vandaag);
    }
    return dag;
  }

  /**
   * @param veld name of the field
   * @param dag what was filled in
   * @param eerste first day that it can be
   * @param regel key of the message that says why
   * @throws OngeldigeInvoer when it is before that day
   */
  public static void nietEerder(String veld, LocalDate dag, LocalDate eerste, String regel) {
    if (dag.isBefore(eerste)) {
      throw new OngeldigeInvoer(veld, dag, regel, eerste);
    }
  }
}
