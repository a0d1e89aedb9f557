package nl.inburgeringsportaal.base.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table of a chapter. Each row holds the figures of the peildatum and, beside them, those of the earlier day or time.
 *
 * @param code name within the chapter: lower case with hyphens, never changed once an edition holds it
 * @param titel what it shows
 * @param tijdvak true when it counts what happened from the earlier day to the peildatum and in the time before
 *     ({@link Hoofdstukvraag#tijdvak}); false when it counts what stands on both days
 * @param rijkop what a row is about, such as Cohort
 * @param kolommen its columns
 * @param rijen its rows
 * @param totalen rows of totals under them, may be empty
 * @param diagram what of it is drawn as well, null for nothing
 * @param telt who or what counts, one sentence each: "Wie tellen mee?"
 * @param bron law, letter or rule behind it
 */
public record Hoofdstuktabel(
    String code,
    String titel,
    boolean tijdvak,
    String rijkop,
    List<Kolom> kolommen,
    List<Rij> rijen,
    List<Rij> totalen,
    Diagram diagram,
    List<String> telt,
    String bron) {

  public Hoofdstuktabel {
    kolommen = List.copyOf(kolommen);
    rijen = List.copyOf(rijen);
    totalen = List.copyOf(totalen);
    telt = List.copyOf(telt);
  }

  /** What a figure counts. */
  public enum Eenheid {
    /** Whole number. */
    AANTAL,
    /** Euros with two decimals. */
    EURO,
    /** Whole euros. */
    HELE_EURO,
    /** Whole percents; two of them are not subtracted. */
    PROCENT,
    /** Whole days; two of them are not subtracted. */
    DAGEN;

    /**
     * @return true when a difference of two of them says something by itself
     */
    public boolean heeftVerschil() {
      return this == AANTAL || this == EURO;
    }
  }

  /**
   * A column.
   *
   * @param code name within the table
   * @param kop header
   * @param eenheid what its figures count
   */
  public record Kolom(String code, String kop, Eenheid eenheid) {}

  /**
   * A row.
   *
   * @param code name within the table
   * @param naam what it is about
   * @param eenheid what its figures count when that differs from its column; null when it does not
   * @param nu figures on the peildatum, one for each column; null for one that does not exist
   * @param eerder the same on the earlier day; null when the row was not there yet
   */
  public record Rij(String code, String naam, Eenheid eenheid, List<BigDecimal> nu, List<BigDecimal> eerder) {

    public Rij {
      nu = Collections.unmodifiableList(new ArrayList<>(nu));
      eerder = eerder == null ? null : Collections.unmodifiableList(new ArrayList<>(eerder));
    }

    /**
     * @param kolom place of a column
     * @param kolommen the columns
     * @return what the figure there counts
     */
    public Eenheid eenheid(int kolom, List<Kolom> kolommen) {
      return eenheid == null ? kolommen.get(kolom).eenheid() : eenheid;
    }
  }

  /**
   * Bars from zero, one for each row and made of some columns.
   *
   * @param titel what it shows
   * @param kolommen places of the columns that add up to a bar
   */
  public record Diagram(String titel, List<Integer> kolommen) {

    public Diagram {
      kolommen = List.copyOf(kolommen);
    }
  }

  /**
   * @return what of it is drawn, a bar for each row and without the totals; empty when nothing is, or all of it is 0
   */
  public Optional<Stapelbeeld> beeld() {
    return Optional.ofNullable(diagram)
        .map(
            van ->
                new Stapelbeeld(
                    van.titel(),
                    van.kolommen().stream().map(kolom -> kolommen.get(kolom).kop()).toList(),
                    rijen.stream()
                        .map(
                            rij ->
                                new Stapelbeeld.Balk(
                                    rij.naam(),
                                    van.kolommen().stream().map(kolom -> heel(rij.nu().get(kolom))).toList()))
                        .toList()))
        .filter(beeld -> beeld.balken().stream().anyMatch(balk -> balk.som() > 0));
  }

  private static long heel(BigDecimal getal) {
    return getal == null ? 0 : getal.longValue();
  }

  /**
   * @param getallen whole numbers or amounts; null for one that does not exist
   * @return them as figures of a row
   */
  public static List<BigDecimal> cijfers(Number... getallen) {
    List<BigDecimal> cijfers = new ArrayList<>();
    for (Number getal : getallen) {
      cijfers.add(
          getal == null
              ? null
              : getal instanceof BigDecimal bedrag ? bedrag : BigDecimal.valueOf(getal.longValue()));
    }
    return cijfers;
  }

  /**
   * @param code name within the table
   * @param naam what it is about
   * @param eenheid what it counts
   * @param nu figure of the peildatum, null when it does not exist
   * @param eerder the same earlier
   * @return a row of a table with one column
   */
  public static Rij rij(String code, String naam, Eenheid eenheid, Number nu, Number eerder) {
    return new Rij(code, naam, eenheid, cijfers(nu), cijfers(eerder));
  }
}
