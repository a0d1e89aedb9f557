package nl.inburgeringsportaal.inburgeraar;

import java.util.Set;

/** That a gemeente lets another one do a part of its work for its persons; a bean of the module that keeps it. */
public interface Uitvoering {

  /**
   * @param organisaties ids of gemeenten
   * @return ids of the gemeenten for which one of them does that work today; without themselves
   */
  Set<Long> voor(Set<Long> organisaties);
}
