package nl.inburgeringsportaal.handreiking;

/** How near a source is to the rule itself; shown with the source, so a reader can weigh it. */
public enum Bronwijze {
  /** Text of the law or of a government body, read as it stands. */
  OFFICIEEL,
  /** Law or government page that was read through a summary which cites it. */
  SAMENVATTING,
  /** Trade body, publisher or another party. */
  ORGANISATIE,
  /** A choice of this portal where the sources are silent. */
  WERKREGEL
}
