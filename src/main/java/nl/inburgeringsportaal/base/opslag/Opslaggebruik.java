package nl.inburgeringsportaal.base.opslag;

import java.util.Collection;

/** A module whose objects have files in the store. Registered as a bean, so that files can be removed from under it. */
public interface Opslaggebruik {

  /**
   * Removes its references, in the transaction that removes the files.
   *
   * @param bestanden ids of files that go for good; others among them are of other modules
   */
  void maakLos(Collection<Long> bestanden);
}
