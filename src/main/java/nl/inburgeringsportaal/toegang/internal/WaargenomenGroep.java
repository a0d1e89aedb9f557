package nl.inburgeringsportaal.toegang.internal;

/** A group of somebody who is replaced, as the query gives it. */
public interface WaargenomenGroep {

  /**
   * @return who is away
   */
  long getAfwezigeId();

  /**
   * @return one of his groups, null when he has no limit
   */
  String getGroep();
}
