package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.Stapsoort;

/**
 * What is contested about one decision: bezwaar, beroep, hoger beroep and the suspension by a court. Decisions of one
 * procedure are contested apart from each other; what follows about one says nothing about another.
 */
final class Geschil {
  private final long besluitId;
  private final Stappenrij rij;

  /**
   * @param besluitId the decision
   * @param stappen all steps of the procedure, the first first
   */
  Geschil(long besluitId, List<Stap> stappen) {
    this.besluitId = besluitId;
    this.rij =
        new Stappenrij(
            stappen.stream()
                .filter(stap -> stap.overBesluit() != null && stap.overBesluit() == besluitId)
                .filter(stap -> !stap.soort().isHoren())
                .toList());
  }

  long besluitId() {
    return besluitId;
  }

  /**
   * @param soort a step about a decision
   * @param vandaag today
   * @return true when it can be written down now
   */
  boolean kan(Stapsoort soort, LocalDate vandaag) {
    return switch (soort) {
      case BEZWAAR -> rij.is(Stapsoort.BEKENDGEMAAKT) && openBezwaar().isEmpty();
      case VERDAGING -> openBezwaar().isPresent() && verdaging().isEmpty();
      case BEROEP -> openBeroep().isEmpty() && (isBeslist() || isTeLaatBeslist(vandaag));
      case HOGER_BEROEP -> laatsteBeroep().isPresent() && openBeroep().isEmpty() && !isInHogerBeroep();
      case UITSPRAAK -> openBeroep().isPresent();
      case VOORZIENING -> rij.is(Stapsoort.BEKENDGEMAAKT) && openVoorziening().isEmpty();
      case VOORZIENING_EINDE -> openVoorziening().isPresent();
      case ONDERZOEK, VOORNEMEN, VOORNEMEN_INGETROKKEN, ZIENSWIJZE, HOORZITTING_GEPLAND, HOORZITTING,
              HOORZITTING_AFGEZIEN, BESLUIT, BEKENDGEMAAKT, BESLISSING_OP_BEZWAAR, AFGESLOTEN ->
          false;
    };
  }

  /**
   * @return the bezwaar on which no decision was taken yet
   */
  Optional<Stap> openBezwaar() {
    return rij.laatste(Stapsoort.BEZWAAR).filter(stap -> rij.na(stap, Stapsoort.BESLISSING_OP_BEZWAAR).isEmpty());
  }

  /** That the decision on the open bezwaar takes longer. */
  private Optional<Stap> verdaging() {
    return openBezwaar().flatMap(bezwaar -> rij.na(bezwaar, Stapsoort.VERDAGING));
  }

  /**
   * @return last day to decide on the open bezwaar
   */
  Optional<LocalDate> beslistermijn() {
    return verdaging().or(this::openBezwaar).map(Stap::uiterlijk);
  }

  /**
   * @return true when a decision was taken on a bezwaar
   */
  boolean isBeslist() {
    return rij.is(Stapsoort.BESLISSING_OP_BEZWAAR);
  }

  private boolean isTeLaatBeslist(LocalDate vandaag) {
    return beslistermijn().filter(dag -> dag.isBefore(vandaag)).isPresent();
  }

  /**
   * @return the beroep or hoger beroep on which no court ruled yet
   */
  Optional<Stap> openBeroep() {
    return laatsteBeroep().filter(stap -> rij.na(stap, Stapsoort.UITSPRAAK).isEmpty());
  }

  private Optional<Stap> laatsteBeroep() {
    return rij.laatste(stap -> stap.soort() == Stapsoort.BEROEP || stap.soort() == Stapsoort.HOGER_BEROEP);
  }

  /**
   * @return the suspension by a court that has not ended
   */
  Optional<Stap> openVoorziening() {
    return rij.laatste(Stapsoort.VOORZIENING).filter(stap -> rij.na(stap, Stapsoort.VOORZIENING_EINDE).isEmpty());
  }

  /**
   * @return when the decision was made known
   */
  Optional<Stap> bekendgemaakt() {
    return rij.laatste(Stapsoort.BEKENDGEMAAKT);
  }

  /**
   * @return true when the higher court was asked last: nothing is open against what that rules
   */
  boolean isInHogerBeroep() {
    return laatsteBeroep().filter(stap -> stap.soort() == Stapsoort.HOGER_BEROEP).isPresent();
  }

  /**
   * @param soort a step that can be written down now
   * @return first day on which it can have happened: that of what it answers; empty when it answers nothing
   */
  Optional<LocalDate> vroegst(Stapsoort soort) {
    Optional<Stap> erop =
        switch (soort) {
      case BEZWAAR, VOORZIENING -> bekendgemaakt();
      case VERDAGING -> openBezwaar();
      case BEROEP -> openBezwaar().or(() -> rij.laatste(Stapsoort.BESLISSING_OP_BEZWAAR));
      case UITSPRAAK -> openBeroep();
      case HOGER_BEROEP -> rij.laatste(Stapsoort.UITSPRAAK);
      case VOORZIENING_EINDE -> openVoorziening();
      default -> Optional.empty();
    };
    return erop.map(Stap::datum);
  }

  /**
   * @param soort how the school or one of both goes on
   * @return last day on which that can be, null when no term runs for it
   */
  LocalDate uiterlijk(Stapsoort soort) {
    Optional<Stap> termijn =
        switch (soort) {
          case BEZWAAR -> bekendgemaakt();
          case BEROEP ->
              rij.laatste(Stapsoort.BESLISSING_OP_BEZWAAR).filter(stap -> openBezwaar().isEmpty());
          case HOGER_BEROEP -> rij.laatste(Stapsoort.UITSPRAAK);
          default -> Optional.empty();
        };
    return termijn.map(Stap::uiterlijk).orElse(null);
  }

  /**
   * @param stap a step about the decision
   * @return true when the term that began with it has not been ended by what followed
   */
  boolean loopt(Stap stap) {
    return switch (stap.soort()) {
      case BEKENDGEMAAKT -> rij.na(stap, Stapsoort.BEZWAAR).isEmpty();
      case BEZWAAR -> openBezwaar().filter(stap::equals).isPresent() && verdaging().isEmpty();
      case VERDAGING -> verdaging().filter(stap::equals).isPresent();
      case BESLISSING_OP_BEZWAAR -> rij.na(stap, Stapsoort.BEROEP).isEmpty();
      case UITSPRAAK -> rij.na(stap, Stapsoort.HOGER_BEROEP).isEmpty();
      default -> false;
    };
  }
}
