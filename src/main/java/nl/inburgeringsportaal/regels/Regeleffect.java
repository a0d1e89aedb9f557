package nl.inburgeringsportaal.regels;

import java.util.List;

/**
 * What a change of the rules would do to the work of a module; each module that computes with rules brings a
 * bean. It counts over all organisations, shows no person and changes nothing.
 */
public interface Regeleffect {

  /**
   * @param wijziging the proposed change
   * @return how many would become something else, per pair of states; empty when nothing changes
   */
  List<EffectRegel> bereken(Regelwijziging wijziging);
}
