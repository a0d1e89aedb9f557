package nl.inburgeringsportaal.misbruik;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a case is closed without a report to the Inspectie. */
public enum Afsluitgrond {
  /** Too little to go on. */
  ONVOLDOENDE(Zaaksoort.TAALSCHOOL),
  /** It turned out not to be so. */
  ONGEGROND(Zaaksoort.TAALSCHOOL, Zaaksoort.EXAMEN, Zaaksoort.LBT),
  /** The school mended it. */
  HERSTELD(Zaaksoort.TAALSCHOOL),
  /** It became a procedure about the keurmerk. */
  PROCEDURE(Zaaksoort.TAALSCHOOL),
  /** Somebody else is to handle it. */
  NIET_BEVOEGD(Zaaksoort.TAALSCHOOL, Zaaksoort.EXAMEN),
  /** The exam of who it is about does not count. */
  EXAMEN_ONGELDIG(Zaaksoort.EXAMEN),
  /** It happened, and the outcome of the exam stands. */
  EXAMEN_GELDIG(Zaaksoort.EXAMEN),
  /** Handled with the incident itself. */
  BIJ_INCIDENT(Zaaksoort.LBT);

  private final Set<Zaaksoort> soorten;

  Afsluitgrond(Zaaksoort eerste, Zaaksoort... meer) {
    this.soorten = EnumSet.of(eerste, meer);
  }

  /**
   * @param soort what a case is about
   * @return the reasons that fit it
   */
  public static List<Afsluitgrond> voor(Zaaksoort soort) {
    return Arrays.stream(values()).filter(grond -> grond.soorten.contains(soort)).toList();
  }
}
