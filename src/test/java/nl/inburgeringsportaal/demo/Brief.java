package nl.inburgeringsportaal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The printed figures of the letter to the Tweede Kamer of December 2021, as they stand in its tables. */
public final class Brief {
  /** Day of the tables about progress and about nearly used loans. */
  public static final LocalDate PEILDATUM = LocalDate.of(2021, 11, 1);

  /** Day beside it. */
  public static final LocalDate EERDER = LocalDate.of(2021, 5, 1);

  /** Day of the table about loans. */
  public static final LocalDate LENINGEN = LocalDate.of(2021, 9, 1);

  private Brief() {}

  /**
   * @param tabel name of a table without {@code .csv}
   * @return its rows without the header; a field that is missing at the end of a row is empty
   */
  public static List<List<String>> tabel(String tabel) {
    try (BufferedReader lezer =
        new BufferedReader(
            new InputStreamReader(
                Brief.class.getResourceAsStream("/brief/" + tabel + ".csv"), StandardCharsets.UTF_8))) {
      return lezer.lines().skip(1).map(regel -> List.of(regel.split(",", -1))).toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** How many of a cohort and group had an outcome; 0 for a cohort that the letter does not have. */
  static int voortgang(String groep, int cohort, String uitkomst) {
    return rij("tabel1-voortgang", rij -> rij.subList(1, 4).equals(List.of(groep, String.valueOf(cohort), uitkomst)))
        .mapToInt(rij -> Integer.parseInt(rij.get(4)))
        .sum();
  }

  /** How many of a cohort counted by a criterion, earlier and on the peildatum. */
  static int[] elip(String tabel, int cohort) {
    return rij(tabel, rij -> rij.get(1).equals(String.valueOf(cohort)))
        .map(rij -> new int[] {Integer.parseInt(rij.get(2)), Integer.parseInt(rij.get(3))})
        .findFirst()
        .orElse(new int[2]);
  }

  /** How many loans were in a row, and how many euros. */
  static long[] leningen(String categorie) {
    return rij("tabel2-leningen", rij -> rij.get(1).equals(categorie))
        .map(rij -> new long[] {Long.parseLong(rij.get(2)), Long.parseLong(rij.get(3))})
        .findFirst()
        .orElseThrow();
  }

  /** How many persons were in the joint group. */
  static int doelgroep() {
    return rij("elip-doelgroep", rij -> rij.get(1).equals("doelgroep_begeleiding"))
        .mapToInt(rij -> Integer.parseInt(rij.get(2)))
        .sum();
  }

  /** How often something came to light between {@link #EERDER} and {@link #PEILDATUM}, both inclusive. */
  public static int misbruik(String soort) {
    return rij("misbruik", rij -> rij.get(2).equals(soort)).mapToInt(rij -> Integer.parseInt(rij.get(3))).sum();
  }

  private static Stream<List<String>> rij(String tabel, java.util.function.Predicate<List<String>> welke) {
    return tabel(tabel).stream().filter(welke);
  }
}
