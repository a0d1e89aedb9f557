package nl.inburgeringsportaal.keurmerk.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.Stapsoort;

/**
 * Finds steps of a procedure by their kind and by what came before them.
 *
 * @param stappen the steps so far, the first first
 */
record Stappenrij(List<Stap> stappen) {

  boolean is(Stapsoort soort) {
    return laatste(soort).isPresent();
  }

  Optional<Stap> laatste(Stapsoort soort) {
    return laatste(stap -> stap.soort() == soort);
  }

  Optional<Stap> laatste(Predicate<Stap> waar) {
    return stappen.stream().filter(waar).reduce((eerste, laatste) -> laatste);
  }

  Optional<Stap> na(Stap stap, Stapsoort soort) {
    return stappen.stream()
        .filter(een -> een.soort() == soort && stappen.indexOf(een) > stappen.indexOf(stap))
        .reduce((eerste, laatste) -> laatste);
  }
}
