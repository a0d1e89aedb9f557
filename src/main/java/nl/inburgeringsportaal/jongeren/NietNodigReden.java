package nl.inburgeringsportaal.jongeren;

/** Why a pupil needs no talk on a day. */
public enum NietNodigReden {
  NIET_INBURGERINGSPLICHTIG,
  IN_PROCEDURE,
  VRIJSTELLENDE_OPLEIDING
}
