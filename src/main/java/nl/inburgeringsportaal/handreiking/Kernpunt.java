package nl.inburgeringsportaal.handreiking;

/** What somebody wants to know of an education at one glance, in the order in which it is shown. */
public enum Kernpunt {
  /** Exemption while somebody is enrolled. */
  VRIJSTELLING,
  /** The same for the profile vervolgonderwijs of the vso. */
  PROFIEL_VERVOLGONDERWIJS,
  /** The same for the profile arbeidsmarkt of the vso. */
  PROFIEL_ARBEIDSMARKT,
  /** The same for the profile dagbesteding of the vso. */
  PROFIEL_DAGBESTEDING,
  /** Exemption by the diploma. */
  DIPLOMA,
  /** Finishing the education first, as written in the PIP. */
  AFMAKEN,
  /** A longer term because of the education. */
  VERLENGING,
  /** Lessons that count for the Z-route. */
  SCHOOLUREN,
  /** Dispensation because of a lasting limitation. */
  ONTHEFFING
}
