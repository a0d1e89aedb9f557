package nl.inburgeringsportaal.misbruik;

/** What somebody can do with a case. */
public enum Zaakhandeling {
  /** Link to a school, weigh, assign. */
  BEOORDELEN,
  /** Give to somebody, also after it was merged or reported: somebody has to be there for the reporter. */
  TOEWIJZEN,
  SAMENVOEGEN,
  VRAAG_STELLEN,
  /** Deal with an answer of the reporter. */
  GELEZEN,
  MELDER_ZIEN,
  SLUITEN,
  MELDEN,
  /** Answer a question of the Inspectie. */
  BEANTWOORDEN,
  ONTVANGST_BEVESTIGEN,
  ONDERZOEKEN,
  /** The Inspectie asks who reported. */
  INSPECTIEVRAAG,
  AFDOEN
}
