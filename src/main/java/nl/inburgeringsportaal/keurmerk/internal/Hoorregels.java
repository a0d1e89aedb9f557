package nl.inburgeringsportaal.keurmerk.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;

/**
 * About what a school is heard. A bezwaar and a voornemen can be open side by side; a hearing counts for the one that
 * it is about and not for the other.
 */
final class Hoorregels {
  private final List<Stap> stappen;
  private final Procedureregels procedure;

  /**
   * @param stappen the steps so far, the first first
   * @param procedure what holds after them
   */
  Hoorregels(List<Stap> stappen, Procedureregels procedure) {
    this.stappen = stappen;
    this.procedure = procedure;
  }

  /**
   * @return about what the school can be heard now, a bezwaar before a voornemen
   */
  List<Stap> onderwerpen() {
    return Stream.concat(procedure.openBezwaren().stream(), procedure.voornemen().stream()).toList();
  }

  /**
   * @param nieuw a step about hearing as it is filled in
   * @return about what it is: what was chosen, or the one thing that is open
   * @throws OngeldigeInvoer when two are open and none was chosen
   * @throws RegelOvertreden when nothing is open, or not what was chosen
   */
  Stap kies(StapGegevens nieuw) {
    List<Stap> open = onderwerpen();
    if (nieuw.besluitId() == null && nieuw.voorgenomen() == null) {
      if (open.size() > 1) {
        throw new OngeldigeInvoer("over", null, "keurmerk.fout.hoor-over");
      }
      return open.stream().findFirst().orElseThrow(() -> new RegelOvertreden("keurmerk.fout.stap." + nieuw.soort()));
    }
    return open.stream()
        .filter(stap -> noemt(stap, nieuw.besluitId(), nieuw.voorgenomen()))
        .findFirst()
        .orElseThrow(() -> new RegelOvertreden("keurmerk.fout.hoor-niet-open"));
  }

  private static boolean noemt(Stap onderwerp, Long besluitId, Object voorgenomen) {
    return onderwerp.soort() == Stapsoort.BEZWAAR
        ? voorgenomen == null && onderwerp.besluitId() != null && onderwerp.besluitId().equals(besluitId)
        : besluitId == null && onderwerp.voorgenomen() == voorgenomen;
  }

  /**
   * @param onderwerp a bezwaar or a voornemen
   * @return true when the school was heard about it, or that was not needed
   */
  boolean isGehoord(Stap onderwerp) {
    return over(onderwerp).anyMatch(stap -> stap.soort() != Stapsoort.HOORZITTING_GEPLAND);
  }

  /**
   * @param gepland a step that plans a hearing
   * @return true when it is still to be held: nothing followed about the same, and that is open
   */
  boolean staat(Stap gepland) {
    return onderwerpen().stream()
        .map(onderwerp -> over(onderwerp).reduce((eerste, laatste) -> laatste))
        .flatMap(Optional::stream)
        .anyMatch(gepland::equals);
  }

  /** The steps about hearing the school about it, in order. */
  private Stream<Stap> over(Stap onderwerp) {
    return stappen.stream()
        .skip(stappen.indexOf(onderwerp) + 1L)
        .filter(stap -> stap.soort().isHoren())
        .filter(stap -> isOver(stap, onderwerp));
  }

  private boolean isOver(Stap stap, Stap onderwerp) {
    if (stap.besluitId() != null || stap.voorgenomen() != null) {
      return noemt(onderwerp, stap.besluitId(), stap.voorgenomen());
    }
    // It names nothing, as such a step did before one had to choose: then it was about the bezwaar if there was one.
    return procedure.horenVoor(stap).onderwerpen().stream().findFirst().filter(onderwerp::equals).isPresent();
  }
}
