package nl.inburgeringsportaal.keurmerk.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.Stapsoort;

/**
 * Finds steps of a procedure by what they are about and by what came before and after them.
 *
 * @param stappen the steps so far, the first first
 */
record Stappenrij(List<Stap> stappen) {

  boolean isBeslissingOver(Stap stap, Long besluitId) {
    return stap.soort() == Stapsoort.BESLISSING_OP_BEZWAAR
        && bezwaarVoor(stap).filter(bezwaar -> besluitId.equals(bezwaar.besluitId())).isPresent();
  }

  Optional<Stap> bezwaarVoor(Stap beslissing) {
    return stappen.subList(0, stappen.indexOf(beslissing)).stream()
        .filter(stap -> stap.soort() == Stapsoort.BEZWAAR)
        .reduce((eerste, laatste) -> laatste);
  }

  /** The decision about which the court was asked last. */
  Long betwist() {
    return stappen.stream()
        .filter(stap -> stap.soort() == Stapsoort.BEROEP || stap.soort() == Stapsoort.UITSPRAAK)
        .map(Stap::besluitId)
        .filter(Objects::nonNull)
        .reduce((eerste, laatste) -> laatste)
        .orElse(null);
  }

  /** That no such step about the decision follows. */
  boolean geen(Stap stap, Stapsoort soort, Long besluitId) {
    return stappen.subList(stappen.indexOf(stap) + 1, stappen.size()).stream()
        .noneMatch(een -> een.soort() == soort && Objects.equals(een.besluitId(), besluitId));
  }

  /** When the decision was made known; of a step that names none, when the last was. */
  Optional<Stap> bekendgemaakt(Long besluitId) {
    return stappen.stream()
        .filter(stap -> stap.soort() == Stapsoort.BEKENDGEMAAKT)
        .filter(stap -> besluitId == null || besluitId.equals(stap.besluitId()))
        .reduce((eerste, laatste) -> laatste);
  }

  boolean is(Stapsoort soort) {
    return laatste(soort).isPresent();
  }

  Optional<Stap> laatste(Stapsoort soort) {
    return stappen.stream().filter(stap -> stap.soort() == soort).reduce((eerste, laatste) -> laatste);
  }

  Optional<Stap> na(Stap stap, Stapsoort soort) {
    return stappen.stream()
        .filter(een -> een.soort() == soort && stappen.indexOf(een) > stappen.indexOf(stap))
        .reduce((eerste, laatste) -> laatste);
  }
}
