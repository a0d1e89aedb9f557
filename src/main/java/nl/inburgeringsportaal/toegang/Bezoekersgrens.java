package nl.inburgeringsportaal.toegang;

/** How often a visitor without a login may do something that is kept, such as send a reaction. */
public interface Bezoekersgrens {

  /**
   * @param wat what he does; each is counted apart
   * @param adres network address from which he does it; it is not kept
   * @return false when that happened too often in this minute, on this node
   */
  boolean mag(String wat, String adres);
}
