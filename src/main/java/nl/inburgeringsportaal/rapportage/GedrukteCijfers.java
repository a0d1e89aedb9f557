package nl.inburgeringsportaal.rapportage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Percentages that were printed in a letter to the Tweede Kamer and that arithmetic does not give. They are a footnote
 * as long as the counts behind them are the same: the figure on the page is always the computed one.
 */
public final class GedrukteCijfers {
  private static final List<Cel> CELLEN = lees();

  /**
   * A cell of a table of a letter.
   *
   * @param brief day of the letter
   * @param peildatum day of the figure
   * @param vergelijk day beside it; null for a percentage of a whole
   * @param rij group or criterion
   * @param cohort its cohort; the first and the last one with a hyphen for a total over several
   * @param uitkomst what the percentage is of; empty for growth
   * @param aantal the count behind it
   * @param naast the other count: the whole, or for growth that of the day beside it
   * @param gedrukt what was printed
   */
  public record Cel(
      LocalDate brief,
      LocalDate peildatum,
      LocalDate vergelijk,
      String rij,
      String cohort,
      String uitkomst,
      long aantal,
      long naast,
      int gedrukt) {}

  private GedrukteCijfers() {}

  /**
   * @param rapport figures on a page
   * @return the cells of a letter that print another percentage for the same counts
   */
  public static List<Cel> bij(VoortgangRapport rapport) {
    return CELLEN.stream()
        .filter(cel -> cel.vergelijk() == null && cel.peildatum().equals(rapport.peildatum()))
        .filter(
            cel ->
                rapport.nu().regels().stream().anyMatch(rij -> is(cel, rij, String.valueOf(rij.cohort())))
                    || rapport.nu().totalen().stream().anyMatch(rij -> is(cel, rij, alle(rapport))))
        .toList();
  }

  private static String alle(VoortgangRapport rapport) {
    return rapport.cohortVan() + "-" + rapport.cohortTotEnMet();
  }

  private static boolean is(Cel cel, VoortgangRegel rij, String cohort) {
    long aantal =
        switch (cel.uitkomst()) {
          case "voldaan" -> rij.voldaan();
          case "ontheven" -> rij.ontheven();
          default -> rij.nogPlichtig();
        };
    return cel.rij().equals(rij.groep()) && cel.cohort().equals(cohort) && cel.aantal() == aantal
        && cel.naast() == rij.totaal();
  }

  /**
   * @param rapport figures on a page
   * @return the cells of a letter that print another growth between the same days for the same counts
   */
  public static List<Cel> bij(ElipRapport rapport) {
    return CELLEN.stream()
        .filter(cel -> cel.peildatum().equals(rapport.peildatum()) && cel.vergelijk() != null)
        .filter(cel -> cel.vergelijk().equals(rapport.vergelijk()))
        .filter(
            cel ->
                rapport.perCohort().stream()
                    .anyMatch(
                        rij ->
                            rij.criterium().equals(cel.rij())
                                && rij.cohort().equals(cel.cohort())
                                && rij.aantal() == cel.aantal()
                                && rij.aantalVergelijk() == cel.naast()))
        .toList();
  }

  private static List<Cel> lees() {
    try (BufferedReader lezer =
        new BufferedReader(
            new InputStreamReader(
                GedrukteCijfers.class.getResourceAsStream("/rapportage/gedrukt.csv"), StandardCharsets.UTF_8))) {
      return lezer.lines().skip(1).map(regel -> cel(Arrays.asList(regel.split(";", -1)))).toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static Cel cel(List<String> veld) {
    return new Cel(
        LocalDate.parse(veld.get(0)),
        LocalDate.parse(veld.get(1)),
        veld.get(2).isEmpty() ? null : LocalDate.parse(veld.get(2)),
        veld.get(3),
        veld.get(4),
        veld.get(5),
        Long.parseLong(veld.get(6)),
        Long.parseLong(veld.get(7)),
        Integer.parseInt(veld.get(8)));
  }
}
