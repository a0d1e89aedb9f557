package nl.inburgeringsportaal.jongeren;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody at the school should look up: it changes no status, but gives a task "controleer". */
public enum Opmerking {
  /** The education is registered under a code that is still to be looked up (ISK has none of its own). */
  CODE_ONBEKEND,
  /** In procedure: a permit may come any day and changes the answer. */
  STATUS_IN_PROCEDURE,
  STATUS_ONBEKEND,
  /** The exempting education has no begin date, so the rule on the start cannot be checked. */
  VRIJSTELLING_BEGIN_ONBEKEND,
  /** The education changed after the last talk, so what was said then may no longer hold. */
  OPLEIDING_ANDERS_NA_GESPREK,
  /** The exempting education started later than the law allows after the 18th birthday. */
  VRIJSTELLING_TE_LAAT_BEGONNEN;

  /**
   * @param opmerkingen remarks
   * @return their names in alphabetical order with commas, as they are stored
   */
  public static String alsTekst(Set<Opmerking> opmerkingen) {
    return opmerkingen.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  /**
   * @param tekst stored text, null or empty for none
   * @return the remarks
   */
  public static Set<Opmerking> vanTekst(String tekst) {
    Set<Opmerking> opmerkingen = EnumSet.noneOf(Opmerking.class);
    if (tekst != null && !tekst.isEmpty()) {
      Arrays.stream(tekst.split(",")).map(Opmerking::valueOf).forEach(opmerkingen::add);
    }
    return opmerkingen;
  }
}
