package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import nl.inburgeringsportaal.keurmerk.Keurmerkperiode;
import nl.inburgeringsportaal.keurmerk.Schoolgrootte;
import nl.inburgeringsportaal.toezicht.Bezoekaanleiding;
import nl.inburgeringsportaal.toezicht.Plangrond;
import nl.inburgeringsportaal.toezicht.Toezichtstand;

/**
 * When a school is visited. The one place that says it; list, task and figure ask here. A term in months ends on the
 * day with the same number, or on the last day of a month that has no such day. The value of a rule is that of the
 * day from which it counts.
 */
public final class Toezichtregels {
  /** The most locations of one round, whatever the rules say. */
  static final int MEESTE_LOCATIES = 4;

  private static final String EERSTE = "toezicht_eerste_maanden";
  private static final String HERHALING = "toezicht_herhaling_maanden";
  private static final String RONDE = "toezicht_ronde_maanden";

  private Toezichtregels() {}

  /**
   * A visit that was held.
   *
   * @param begin when it began
   * @param locatieId where
   * @param aanleiding why
   * @param locatiesNodig locations of the round that it begins
   */
  public record Bezocht(LocalDateTime begin, long locatieId, Bezoekaanleiding aanleiding, int locatiesNodig) {
    LocalDate dag() {
      return begin.toLocalDate();
    }
  }

  /**
   * That an inspecteur wants a visit earlier.
   *
   * @param uiterlijk last day on which it is in time
   * @param vastgelegdOp when he said so
   * @param toelichting why, null when that was removed after its retention term
   */
  public record Vervroeging(LocalDate uiterlijk, LocalDateTime vastgelegdOp, String toelichting) {

    /** Not the text: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Vervroeging[" + uiterlijk + "]";
    }
  }

  /**
   * What is known of a school.
   *
   * @param periodes its keurmerk, the first first
   * @param bezoeken visits that were held, in any order
   * @param vervroegingen what inspecteurs asked, in any order
   * @param grootte its size, null when it is not known
   * @param locaties ids of the locations that are open
   */
  public record Feiten(
      List<Keurmerkperiode> periodes,
      List<Bezocht> bezoeken,
      List<Vervroeging> vervroegingen,
      Schoolgrootte grootte,
      Set<Long> locaties) {}

  /**
   * @param feiten what is known
   * @param peildatum a day; what happened after it does not count
   * @param regel value of a rule on a day
   * @return how the supervision stands, empty when the school has no keurmerk on that day
   */
  public static Optional<Toezichtstand> bereken(
      Feiten feiten, LocalDate peildatum, ToIntBiFunction<String, LocalDate> regel) {
    int nodig = locatiesNodig(feiten.grootte(), feiten.locaties().size(), peildatum, regel);
    return loop(feiten.periodes(), peildatum).map(loop -> bereken(feiten, loop, peildatum, nodig, regel));
  }

  private static Toezichtstand bereken(
      Feiten feiten, Loop loop, LocalDate peildatum, int nodig, ToIntBiFunction<String, LocalDate> regel) {
    List<Bezocht> bezoeken =
        feiten.bezoeken().stream()
            .filter(een -> !een.dag().isBefore(loop.begin()) && !een.dag().isAfter(peildatum))
            .sorted(Comparator.comparing(Bezocht::begin))
            .toList();
    LocalDate laatste = bezoeken.isEmpty() ? null : bezoeken.getLast().dag();
    List<Bezocht> tellen =
        bezoeken.stream().filter(een -> een.aanleiding() != Bezoekaanleiding.HERSTEL).toList();
    Toezichtstand volgensPlan = volgensPlan(tellen, loop, laatste, feiten.locaties(), nodig, regel);
    Optional<Vervroeging> eerder =
        feiten.vervroegingen().stream()
            .filter(een -> staatOpen(een, tellen, loop, peildatum))
            .min(Comparator.comparing(Vervroeging::uiterlijk));
    if (eerder.isEmpty() || !eerder.get().uiterlijk().isBefore(volgensPlan.uiterlijk())) {
      return volgensPlan;
    }
    return new Toezichtstand(
        eerder.get().uiterlijk(),
        Plangrond.VERVROEGD,
        eerder.get().vastgelegdOp().toLocalDate(),
        laatste,
        volgensPlan.locatiesNodig(),
        volgensPlan.locatiesBezocht(),
        eerder.get().toelichting());
  }

  private static Toezichtstand volgensPlan(
      List<Bezocht> tellen,
      Loop loop,
      LocalDate laatste,
      Set<Long> open,
      int nodig,
      ToIntBiFunction<String, LocalDate> regel) {
    Bezocht begin = null;
    Set<Long> bezocht = new HashSet<>();
    for (Bezocht een : tellen) {
      if (een.aanleiding() == Bezoekaanleiding.SIGNAAL && begin == null) {
        continue;
      }
      if (begin == null || isNieuweRonde(begin, een, regel)) {
        begin = een;
        bezocht.clear();
      }
      bezocht.add(een.locatieId());
      if (bezocht.size() >= nodig(begin, bezocht, open)) {
        begin = null;
        bezocht.clear();
      }
    }
    if (begin != null) {
      return stand(Plangrond.RONDE, begin.dag(), RONDE, laatste, nodig(begin, bezocht, open), bezocht.size(), regel);
    } else if (!tellen.isEmpty()) {
      return stand(Plangrond.HERHALING, tellen.getLast().dag(), HERHALING, laatste, nodig, 0, regel);
    }
    return loop.alsAspirant()
        ? stand(Plangrond.EERSTE, loop.begin(), EERSTE, laatste, nodig, 0, regel)
        : stand(Plangrond.EERSTE_ZONDER_ASPIRANT, loop.begin(), HERHALING, laatste, nodig, 0, regel);
  }

  /** A regular visit after the term of a round does not finish it: what was seen first is too long ago. */
  private static boolean isNieuweRonde(Bezocht begin, Bezocht een, ToIntBiFunction<String, LocalDate> regel) {
    LocalDate einde = begin.dag().plusMonths(regel.applyAsInt(RONDE, begin.dag()));
    return een.aanleiding() == Bezoekaanleiding.REGULIER && een.dag().isAfter(einde);
  }

  /** Nobody visits a location that closed; one that was visited before it closed counts. */
  private static int nodig(Bezocht begin, Set<Long> bezocht, Set<Long> open) {
    Set<Long> mogelijk = new HashSet<>(open);
    mogelijk.addAll(bezocht);
    return Math.max(1, Math.min(begin.locatiesNodig(), mogelijk.size()));
  }

  private static Toezichtstand stand(
      Plangrond grond,
      LocalDate basis,
      String code,
      LocalDate laatste,
      int nodig,
      int bezocht,
      ToIntBiFunction<String, LocalDate> regel) {
    return new Toezichtstand(
        basis.plusMonths(regel.applyAsInt(code, basis)), grond, basis, laatste, nodig, bezocht, null);
  }

  private static boolean staatOpen(Vervroeging wat, List<Bezocht> tellen, Loop loop, LocalDate peildatum) {
    LocalDate dag = wat.vastgelegdOp().toLocalDate();
    return !dag.isAfter(peildatum)
        && !dag.isBefore(loop.begin())
        && tellen.stream().noneMatch(een -> een.begin().isAfter(wat.vastgelegdOp()));
  }

  /** The days without a break in which a school has the keurmerk, suspended or not. */
  private record Loop(LocalDate begin, boolean alsAspirant) {}

  private static Optional<Loop> loop(List<Keurmerkperiode> periodes, LocalDate peildatum) {
    Loop loop = null;
    LocalDate tot = null;
    for (Keurmerkperiode periode : periodes) {
      if (periode.van().isAfter(peildatum)) {
        break;
      }
      boolean geldig = periode.stand().isGeldig();
      if (!geldig) {
        loop = null;
      } else if (loop == null || !periode.van().equals(tot)) {
        loop = new Loop(periode.van(), periode.stand().status().isAspirant());
      }
      tot = periode.tot();
    }
    return loop == null || (tot != null && !tot.isAfter(peildatum)) ? Optional.empty() : Optional.of(loop);
  }

  /**
   * @param grootte size of a school, null when it is not known: it then counts as small
   * @param locaties how many locations it has, at least one is visited
   * @param dag a day
   * @param regel value of a rule on a day
   * @return how many locations a round visits
   */
  static int locatiesNodig(
      Schoolgrootte grootte, int locaties, LocalDate dag, ToIntBiFunction<String, LocalDate> regel) {
    String code =
        switch (grootte) {
          case null -> "toezicht_locaties_klein";
          case KLEIN -> "toezicht_locaties_klein";
          case MIDDEL -> "toezicht_locaties_middel";
          case GROOT -> "toezicht_locaties_groot";
        };
    int volgensRegel = Math.min(regel.applyAsInt(code, dag), MEESTE_LOCATIES);
    return Math.max(1, Math.min(volgensRegel, locaties));
  }
}
