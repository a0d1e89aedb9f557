package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Set;

/** Told, in the transaction of the change, which sessions lost or kept a candidate in another way than by planning. */
public interface Sessiegevolg {

  /**
   * @param sessies ids of sessions whose seats or candidates became other ones, at least one
   */
  void gewijzigd(Set<Long> sessies);
}
