package nl.inburgeringsportaal.handreiking;

/** Which rules a reader wants to see. */
public enum Regelmoment {
  /** The rules of today. */
  VANDAAG,
  /** The rules as they were announced in December 2021 and began on 1 January 2022. */
  DECEMBER_2021
}
