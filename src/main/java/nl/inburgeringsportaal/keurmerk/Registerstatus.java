package nl.inburgeringsportaal.keurmerk;

import java.util.Locale;

/** What the public register says of a school; in addresses and in the API in lower case. */
public enum Registerstatus {
  /** First step in the words of 2021: new, not yet judged in class. */
  ASPIRANT,
  /** Has the keurmerk, in the words of 2021. */
  KEURMERK,
  /** First step in the words of 2024. */
  BEPAALDE_TIJD,
  /** Has the keurmerk, in the words of 2024. */
  ONBEPAALDE_TIJD,
  /** Has it, and no new people may begin there. */
  GESCHORST,
  /** It was taken away. */
  INGETROKKEN,
  /** It is not valid any more because of its own term. */
  VERVALLEN,
  /** The school ended it. */
  BEEINDIGD,
  /** It was asked for and refused. */
  NIET_TOEGEKEND;

  /**
   * @return the word in addresses and in the API
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param status status below a measure, null for none
   * @param maatregel the heaviest measure on top of it, null for none
   * @return what the public register says; null when it says nothing. A waarschuwing and a verbetertermijn change
   *     nothing for who chooses a school
   */
  public static Registerstatus van(Keurmerkstatus status, Keurmerkstatus maatregel) {
    if (status == null || status == Keurmerkstatus.AANVRAAG) {
      return null;
    }
    return maatregel == Keurmerkstatus.GESCHORST ? GESCHORST : valueOf(status.name());
  }
}
