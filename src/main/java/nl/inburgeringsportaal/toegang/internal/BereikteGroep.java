package nl.inburgeringsportaal.toegang.internal;

/** A group that somebody reaches with a role. */
public interface BereikteGroep {

  /**
   * @return account of whom he replaces, null when the group is his own
   */
  Long getAfwezigeId();

  /**
   * @return the group, null for no limit to groups
   */
  String getGroep();
}
