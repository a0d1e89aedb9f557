package nl.inburgeringsportaal.keurmerk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Statuses that are counted together: the words of 2021 and of 2024 for one step, and what hardly differs. */
public enum Statusgroep {
  AANVRAAG(Keurmerkstatus.AANVRAAG),
  ASPIRANT(Keurmerkstatus.ASPIRANT, Keurmerkstatus.BEPAALDE_TIJD),
  KEURMERK(Keurmerkstatus.KEURMERK, Keurmerkstatus.ONBEPAALDE_TIJD),
  /** A measure that changes nothing for who learns there. */
  MAATREGEL(Keurmerkstatus.WAARSCHUWING, Keurmerkstatus.VERBETERTERMIJN),
  GESCHORST(Keurmerkstatus.GESCHORST),
  EINDE(
      Keurmerkstatus.INGETROKKEN,
      Keurmerkstatus.VERVALLEN,
      Keurmerkstatus.BEEINDIGD,
      Keurmerkstatus.NIET_TOEGEKEND);

  private final Set<Keurmerkstatus> statussen;

  Statusgroep(Keurmerkstatus eerste, Keurmerkstatus... overige) {
    this.statussen = Collections.unmodifiableSet(EnumSet.of(eerste, overige));
  }

  /**
   * @return the statuses, or measures on top, of a school in this group
   */
  public Set<Keurmerkstatus> statussen() {
    return statussen;
  }
}
