package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;

/**
 * How much of the inburgeringstermijn is left after a plan of educations.
 *
 * <p>The term is three years and starts the day after the PIP's dagtekening (Wet inburgering 2021 art. 11);
 * its end is exclusive, as DUO stores it. Time in an education that does not exempt counts as used; time in
 * one that exempts does not, since there is no duty while the temporary exemption holds. Whether a
 * non-exempting education can lead to an extension depends on the rules of the day (Besluit art. 4.3 lid 2,
 * Regeling art. 4.2, since 1 January 2023); its length is not known and never shown as a number.
 */
public final class Termijnberekening {

  private Termijnberekening() {}

  /**
   * An education in the plan.
   *
   * @param opleidingscode code of the education
   * @param begin first day
   * @param einde last day, inclusive, as a school writes it
   */
  public record Opleiding(String opleidingscode, LocalDate begin, LocalDate einde) {}

  /**
   * What the pupil asks.
   *
   * @param geboortedatum date of birth
   * @param termijnBegin expected first day of the term, null to derive it from the birthday
   * @param opleidingen plan, in any order, without overlap
   */
  public record Plan(LocalDate geboortedatum, LocalDate termijnBegin, List<Opleiding> opleidingen) {}

  /** The rules on the day of the question. */
  public interface Regels {

    /**
     * @param geboortedatum date of birth
     * @return the birthday on which the duty can start
     */
    LocalDate datum18(LocalDate geboortedatum);

    /**
     * @return length of the term in years
     */
    int termijnJaren();

    /**
     * @return days in which the gemeente makes the PIP
     */
    int intakeDagen();

    /**
     * @return months after the birthday within which an exempting education must have started
     */
    int maandenStartVrijstellend();

    /**
     * @param opleidingscode a code
     * @param dag a day
     * @return true when that education exempts on that day
     */
    boolean isVrijstellend(String opleidingscode, LocalDate dag);

    /**
     * @param opleidingscode a code
     * @return true when the rules of the day name it as a ground for an extension
     */
    boolean isVerlengingMogelijk(String opleidingscode);
  }

  /** What happens on a date; each is a text in the bundles with an explanation. */
  public enum Gebeurtenis {
    WORDT_18,
    KENNISGEVING_VERWACHT,
    PIP_UITERLIJK,
    TERMIJN_BEGIN,
    OPLEIDING_BEGIN,
    OPLEIDING_EINDE,
    TERMIJN_EINDE
  }

  /**
   * A date on the time line.
   *
   * @param datum the day; for the end of the term the last day that still belongs to it
   * @param gebeurtenis what happens
   * @param opleidingscode the education that it is about, null for none
   * @param geschat true when the date follows from an assumption and not from a decision
   * @param regel code of the rule parameter that it was computed with, null for none
   */
  public record Stap(
      LocalDate datum, Gebeurtenis gebeurtenis, String opleidingscode, boolean geschat, String regel) {}

  /** What an education does with the term. */
  public enum Werking {
    /** Does not exempt: the time counts as used. */
    TELT_MEE,
    /** Does not exempt, but lies before the start of the term, so it uses nothing. */
    VOOR_DE_TERMIJN,
    /** Exempts while it lasts and for good on the diploma. */
    VRIJGESTELD,
    /** Would exempt, but starts later than the law allows; to be asked at DUO. */
    VRIJSTELLING_TE_LAAT
  }

  /**
   * An education with what it does.
   *
   * @param opleiding the education
   * @param werking its effect on the term
   * @param verlengingMogelijk true when it is a ground to ask DUO for an extension of unknown length
   */
  public record Beoordeling(Opleiding opleiding, Werking werking, boolean verlengingMogelijk) {}

  /**
   * The answer.
   *
   * @param termijn the term, end exclusive
   * @param peil first day after the plan, from which the rest is counted
   * @param rest what is left of the term then; zero when it is over
   * @param isVoorbij true when the term ends before the plan does
   * @param vrijgesteldTotEinde true when the plan ends in an education that exempts, so that no term runs
   *     then and the diploma ends the duty
   * @param opleidingen the educations in order with their effect
   * @param stappen all dates in order
   */
  public record Uitkomst(
      Periode termijn,
      LocalDate peil,
      Period rest,
      boolean isVoorbij,
      boolean vrijgesteldTotEinde,
      List<Beoordeling> opleidingen,
      List<Stap> stappen) {}

  /**
   * @param plan what the pupil asks
   * @param regels the rules on the day of the question
   * @return how much of the term is left
   * @throws OngeldigeInvoer when an education ends before it begins, two overlap, or a date is missing
   */
  public static Uitkomst bereken(Plan plan, Regels regels) {
    List<Opleiding> opleidingen = gecontroleerd(plan);
    LocalDate datum18 = regels.datum18(plan.geboortedatum());
    LocalDate pipUiterlijk = datum18.plusDays(regels.intakeDagen());
    boolean geschat = plan.termijnBegin() == null;
    LocalDate begin = geschat ? pipUiterlijk.plusDays(1) : plan.termijnBegin();
    Periode termijn = new Periode(begin, begin.plusYears(regels.termijnJaren()));

    List<Beoordeling> beoordeeld =
        opleidingen.stream()
            .map(opleiding -> beoordeel(opleiding, termijn, datum18, regels))
            .toList();
    LocalDate peil = peil(termijn, opleidingen);
    boolean voorbij = !peil.isBefore(termijn.tot());
    boolean vrijgesteld =
        !beoordeeld.isEmpty() && beoordeeld.getLast().werking() == Werking.VRIJGESTELD;
    return new Uitkomst(
        termijn,
        peil,
        voorbij ? Period.ZERO : peil.until(termijn.tot()),
        voorbij,
        vrijgesteld,
        beoordeeld,
        stappen(datum18, pipUiterlijk, termijn, geschat, opleidingen));
  }

  private static List<Opleiding> gecontroleerd(Plan plan) {
    if (plan.geboortedatum() == null) {
      throw new OngeldigeInvoer("geboortedatum", null, "fout.verplicht");
    }
    List<Opleiding> opleidingen =
        plan.opleidingen().stream().sorted(Comparator.comparing(Opleiding::begin)).toList();
    LocalDate vorigEinde = null;
    for (Opleiding opleiding : opleidingen) {
      if (opleiding.einde().isBefore(opleiding.begin())) {
        throw new OngeldigeInvoer("einde", opleiding.einde(), "jongeren.termijn.fout.volgorde", opleiding.begin());
      }
      if (vorigEinde != null && !opleiding.begin().isAfter(vorigEinde)) {
        throw new OngeldigeInvoer("begin", opleiding.begin(), "jongeren.termijn.fout.overlap", vorigEinde);
      }
      vorigEinde = opleiding.einde();
    }
    return opleidingen;
  }

  private static Beoordeling beoordeel(
      Opleiding opleiding, Periode termijn, LocalDate datum18, Regels regels) {
    if (regels.isVrijstellend(opleiding.opleidingscode(), opleiding.begin())) {
      LocalDate uiterlijk = datum18.plusMonths(regels.maandenStartVrijstellend());
      boolean opTijd = !opleiding.begin().isAfter(uiterlijk);
      return new Beoordeling(opleiding, opTijd ? Werking.VRIJGESTELD : Werking.VRIJSTELLING_TE_LAAT, false);
    }
    boolean ervoor = opleiding.einde().isBefore(termijn.van());
    return new Beoordeling(
        opleiding,
        ervoor ? Werking.VOOR_DE_TERMIJN : Werking.TELT_MEE,
        !ervoor && regels.isVerlengingMogelijk(opleiding.opleidingscode()));
  }

  private static LocalDate peil(Periode termijn, List<Opleiding> opleidingen) {
    LocalDate naPlan = opleidingen.isEmpty() ? termijn.van() : opleidingen.getLast().einde().plusDays(1);
    return naPlan.isBefore(termijn.van()) ? termijn.van() : naPlan;
  }

  private static List<Stap> stappen(
      LocalDate datum18, LocalDate pip, Periode termijn, boolean geschat, List<Opleiding> opleidingen) {
    List<Stap> stappen = new ArrayList<>();
    stappen.add(new Stap(datum18, Gebeurtenis.WORDT_18, null, false, "leeftijd_inburgeringsplicht"));
    if (geschat) {
      stappen.add(new Stap(datum18, Gebeurtenis.KENNISGEVING_VERWACHT, null, true, null));
      stappen.add(new Stap(pip, Gebeurtenis.PIP_UITERLIJK, null, true, "intake_termijn_dagen"));
    }
    stappen.add(new Stap(termijn.van(), Gebeurtenis.TERMIJN_BEGIN, null, geschat, null));
    for (Opleiding opleiding : opleidingen) {
      String code = opleiding.opleidingscode();
      stappen.add(new Stap(opleiding.begin(), Gebeurtenis.OPLEIDING_BEGIN, code, false, null));
      stappen.add(new Stap(opleiding.einde(), Gebeurtenis.OPLEIDING_EINDE, code, false, null));
    }
    stappen.add(
        new Stap(
            termijn.tot().minusDays(1),
            Gebeurtenis.TERMIJN_EINDE,
            null,
            geschat,
            "inburgeringstermijn_jaren"));
    stappen.sort(Comparator.comparing(Stap::datum).thenComparing(Stap::gebeurtenis));
    return List.copyOf(stappen);
  }
}
