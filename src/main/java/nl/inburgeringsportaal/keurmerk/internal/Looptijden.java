package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Looptijd;
import nl.inburgeringsportaal.keurmerk.Procedurecijfers;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import nl.inburgeringsportaal.keurmerk.Uitkomst;

/** Counts what happened in procedures in a period, and how long it took, from their steps. */
final class Looptijden {
  private final LocalDate van;
  private final LocalDate totEnMet;
  private final Duren totBesluit = new Duren();
  private final Duren besluit = new Duren();
  private final Duren beslissing = new Duren();
  private final List<Procedurestap> inPeriode = new ArrayList<>();

  private Looptijden(LocalDate van, LocalDate totEnMet) {
    this.van = van;
    this.totEnMet = totEnMet;
  }

  /**
   * A step as it counts here.
   *
   * @param procedureId the procedure
   * @param soort which step
   * @param datum its day
   * @param uiterlijk last day of the term that began with it, null for none
   * @param voorgenomen what a voornemen announces, else null
   * @param besluitsoort what the decision that it is about does, null for none
   * @param overBesluit the decision that is contested with it, null for none: of a decision on a bezwaar that of the
   *     bezwaar
   * @param spoed true when that decision did not wait for a zienswijze
   * @param uitkomst of a ruling, else null
   */
  record Procedurestap(
      long procedureId,
      Stapsoort soort,
      LocalDate datum,
      LocalDate uiterlijk,
      Besluitsoort voorgenomen,
      Besluitsoort besluitsoort,
      Long overBesluit,
      boolean spoed,
      Uitkomst uitkomst) {

    private boolean isOver(Procedurestap ander) {
      return Objects.equals(overBesluit, ander.overBesluit);
    }
  }

  /**
   * @param procedures the steps per procedure, in the order in which they were written down
   * @param van first day, inclusive
   * @param totEnMet last day, inclusive; steps of later days have not happened
   * @return the figures
   */
  static Procedurecijfers tel(Iterable<List<Procedurestap>> procedures, LocalDate van, LocalDate totEnMet) {
    Looptijden tijden = new Looptijden(van, totEnMet);
    procedures.forEach(
        stappen -> tijden.voegToe(stappen.stream().filter(stap -> !stap.datum().isAfter(totEnMet)).toList()));
    return tijden.cijfers();
  }

  private void voegToe(List<Procedurestap> stappen) {
    boolean dicht = !stappen.isEmpty() && stappen.getLast().soort() == Stapsoort.AFGESLOTEN;
    for (int i = 0; i < stappen.size(); i++) {
      Procedurestap stap = stappen.get(i);
      List<Procedurestap> daarna = stappen.subList(i + 1, stappen.size());
      // What a court says of deciding too late says nothing of the decision.
      boolean overHetTalmen = stap.soort() == Stapsoort.UITSPRAAK && heeftOpenBezwaar(stap, stappen.subList(0, i));
      if (isInPeriode(stap) && !overHetTalmen) {
        inPeriode.add(stap);
      }
      switch (stap.soort()) {
        case ONDERZOEK -> totBesluit.meet(stap, null, eerste(daarna, Stapsoort.BEKENDGEMAAKT, een -> true), dicht);
        case ZIENSWIJZE -> meetZienswijze(stap, stappen.subList(0, i), daarna, dicht);
        case BEZWAAR -> meetBezwaar(stap, daarna, dicht);
        default -> {
          // Begins no part that is measured.
        }
      }
    }
  }

  private static boolean heeftOpenBezwaar(Procedurestap over, List<Procedurestap> tot) {
    return tot.stream()
        .filter(stap -> stap.soort() == Stapsoort.BEZWAAR || stap.soort() == Stapsoort.BESLISSING_OP_BEZWAAR)
        .filter(over::isOver)
        .reduce((eerste, laatste) -> laatste)
        .filter(stap -> stap.soort() == Stapsoort.BEZWAAR)
        .isPresent();
  }

  /** Until the decision that the voornemen was waiting for; none is due when that was given up. */
  private void meetZienswijze(
      Procedurestap zienswijze, List<Procedurestap> tot, List<Procedurestap> daarna, boolean dicht) {
    Besluitsoort voorgenomen =
        tot.stream()
            .filter(stap -> stap.soort() == Stapsoort.VOORNEMEN)
            .reduce((eerste, laatste) -> laatste)
            .map(Procedurestap::voorgenomen)
            .orElseThrow();
    Optional<Procedurestap> einde =
        eerste(daarna, Stapsoort.BESLUIT, een -> een.besluitsoort().beantwoordt(voorgenomen, een.spoed()));
    Optional<Procedurestap> opgegeven = eerste(daarna, Stapsoort.VOORNEMEN_INGETROKKEN, een -> true);
    boolean eerder =
        opgegeven.isPresent()
            && (einde.isEmpty() || daarna.indexOf(opgegeven.get()) < daarna.indexOf(einde.get()));
    besluit.meet(zienswijze, zienswijze.uiterlijk(), eerder ? Optional.empty() : einde, dicht || eerder);
  }

  private void meetBezwaar(Procedurestap bezwaar, List<Procedurestap> daarna, boolean dicht) {
    Optional<Procedurestap> einde = eerste(daarna, Stapsoort.BESLISSING_OP_BEZWAAR, bezwaar::isOver);
    List<Procedurestap> tot = einde.map(een -> daarna.subList(0, daarna.indexOf(een))).orElse(daarna);
    LocalDate uiterlijk =
        eerste(tot, Stapsoort.VERDAGING, bezwaar::isOver).map(Procedurestap::uiterlijk).orElse(bezwaar.uiterlijk());
    beslissing.meet(bezwaar, uiterlijk, einde, dicht);
  }

  private boolean isInPeriode(Procedurestap stap) {
    return !stap.datum().isBefore(van) && !stap.datum().isAfter(totEnMet);
  }

  private static Optional<Procedurestap> eerste(
      List<Procedurestap> stappen, Stapsoort soort, Predicate<Procedurestap> waar) {
    return stappen.stream().filter(stap -> stap.soort() == soort && waar.test(stap)).findFirst();
  }

  private Procedurecijfers cijfers() {
    return new Procedurecijfers(
        totBesluit.looptijd(),
        besluit.looptijd(),
        beslissing.looptijd(),
        tel(Stapsoort.BEZWAAR, stap -> true),
        tel(Stapsoort.BESLISSING_OP_BEZWAAR, stap -> stap.besluitsoort() == Besluitsoort.HANDHAVEN),
        tel(Stapsoort.BESLISSING_OP_BEZWAAR, stap -> stap.besluitsoort() == Besluitsoort.HERROEPEN),
        tel(Stapsoort.BEROEP, stap -> true) + tel(Stapsoort.HOGER_BEROEP, stap -> true),
        tel(Stapsoort.UITSPRAAK, stap -> stap.uitkomst() == Uitkomst.VERNIETIGD),
        tel(Stapsoort.UITSPRAAK, stap -> stap.uitkomst() == Uitkomst.IN_STAND),
        tel(Stapsoort.VOORZIENING, stap -> true));
  }

  private long tel(Stapsoort soort, Predicate<Procedurestap> waar) {
    return inPeriode.stream().filter(stap -> stap.soort() == soort && waar.test(stap)).count();
  }

  /** How long one part took in all procedures. */
  private final class Duren {
    private final List<Long> dagen = new ArrayList<>();
    private long teLaat;
    private long loopt;
    private long looptTeLaat;

    private void meet(Procedurestap begin, LocalDate uiterlijk, Optional<Procedurestap> einde, boolean dicht) {
      if (einde.isPresent()) {
        LocalDate dag = einde.get().datum();
        if (isInPeriode(einde.get())) {
          dagen.add(ChronoUnit.DAYS.between(begin.datum(), dag));
          teLaat += isNa(dag, uiterlijk);
        }
      } else if (!dicht) {
        loopt++;
        looptTeLaat += isNa(totEnMet, uiterlijk);
      }
    }

    private static int isNa(LocalDate dag, LocalDate uiterlijk) {
      return uiterlijk != null && dag.isAfter(uiterlijk) ? 1 : 0;
    }

    private Looptijd looptijd() {
      List<Long> oplopend = dagen.stream().sorted().toList();
      return new Looptijd(
          oplopend.size(),
          oplopend.isEmpty() ? null : oplopend.get((oplopend.size() - 1) / 2),
          oplopend.isEmpty() ? null : oplopend.getLast(),
          teLaat,
          loopt,
          looptTeLaat);
    }
  }
}
