package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.inburgeringsportaal.base.Periode;

/**
 * An answer about the term in words, the same on a screen and in a document.
 *
 * @param tekst gives the text of a key with its arguments, in the language of the reader
 * @param opleiding gives the name of an education for its code
 * @param taal language of the reader, for days
 */
public record Termijnwoorden(
    BiFunction<String, Object[], String> tekst, UnaryOperator<String> opleiding, Locale taal) {

  private String t(String sleutel, Object... argumenten) {
    return tekst.apply(sleutel, argumenten);
  }

  /**
   * @param dag a day
   * @return "23 november 2026"
   */
  public String datum(LocalDate dag) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", taal).format(dag);
  }

  /**
   * @param uitkomst an answer
   * @return the answer in one sentence
   */
  public String kort(Termijnberekening.Uitkomst uitkomst) {
    int jaren = Period.between(uitkomst.termijn().van(), uitkomst.termijn().tot()).getYears();
    if (uitkomst.vrijgesteldTotEinde()) {
      return t(
          "jongeren.termijn.vrijgesteld",
          opleiding.apply(uitkomst.opleidingen().getLast().opleiding().opleidingscode()));
    }
    return uitkomst.isVoorbij()
        ? t("jongeren.termijn.niets", jaren)
        : t("jongeren.termijn.rest", duur(uitkomst.rest()), jaren);
  }

  /**
   * @param periode a length
   * @return "2 jaar, 3 maanden en 1 dag"; empty for zero
   */
  public String duur(Period periode) {
    List<String> delen = new ArrayList<>();
    if (periode.getYears() > 0) {
      delen.add(t("jongeren.termijn.jaren", periode.getYears()));
    }
    if (periode.getMonths() > 0) {
      delen.add(t("jongeren.termijn.maanden", periode.getMonths()));
    }
    if (periode.getDays() > 0) {
      delen.add(t("jongeren.termijn.dagen", periode.getDays()));
    }
    return delen.size() < 2
        ? String.join("", delen)
        : t("jongeren.termijn.en", String.join(", ", delen.subList(0, delen.size() - 1)), delen.getLast());
  }

  /**
   * @param keuze what a choice leaves
   * @return the sentences that say it
   */
  public List<String> keuze(Termijnkeuzes.Uitkomst keuze) {
    List<String> zinnen = new ArrayList<>();
    String sleutel = "jongeren.termijn.keuze." + keuze.keuze();
    if (keuze.naastSchool() != null) {
      zinnen.add(periode(sleutel + ".naast", keuze.naastSchool()));
    }
    zinnen.add(
        keuze.zonderSchool() == null
            ? t(sleutel + ".niets")
            : periode(sleutel + ".zonder", keuze.zonderSchool()));
    zinnen.add(t(sleutel + ".uitleg"));
    return zinnen;
  }

  private String periode(String sleutel, Periode periode) {
    return t(
        sleutel,
        duur(Termijnkeuzes.Uitkomst.lengte(periode)),
        datum(periode.van()),
        datum(periode.tot().minusDays(1)));
  }
}
