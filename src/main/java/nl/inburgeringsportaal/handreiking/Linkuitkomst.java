package nl.inburgeringsportaal.handreiking;

/** How an address in an answer answered. */
public enum Linkuitkomst {
  /** It works. */
  GOED,
  /** The server says that there is no such page (404 or 410). */
  NIET_GEVONDEN,
  /** The server answers with another fault. */
  FOUT,
  /** No answer in time. */
  ONBEREIKBAAR,
  /** Not https, or an address within a private network: it is not asked. */
  NIET_TOEGESTAAN
}
