package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Collection;

/** Told, in the transaction of the change, what became of candidates in another way than by planning. */
public interface Sessiegevolg {

  /**
   * @param sessies ids of sessions that lost a candidate, at least one
   */
  void gewijzigd(Collection<Long> sessies);

  /**
   * @param deelnames ids of candidates who got a number, at least one
   */
  void genummerd(Collection<Long> deelnames);
}
