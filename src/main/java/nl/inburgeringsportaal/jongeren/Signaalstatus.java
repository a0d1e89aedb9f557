package nl.inburgeringsportaal.jongeren;

/** Where the signal of a pupil stands; names as in the API and the database. */
public enum Signaalstatus {
  /** Half a year before the 18th birthday has not come yet. */
  verwacht,
  /** It is time for the talk and nothing has been planned. */
  open,
  gesprek_gepland,
  gesprek_gevoerd,
  gesloten,
  /** No talk needed on this day; the reason stands beside it. */
  niet_nodig
}
