package nl.inburgeringsportaal.regels;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.inburgeringsportaal.base.Periode;

/**
 * An education as the portal knows it by its code. Whether it exempts temporarily depends on the day.
 *
 * @param code code, such as {@code VMBO_GT}
 * @param naam name, Dutch
 * @param onderwijssoort kind of education
 * @param codeOnbekend true when the registered code of the pupil must still be looked up
 * @param bron where name and kind come from
 * @param versie version of this description, for a proposal to change it
 * @param vrijstellingen spans in which it exempts, by first day, without overlap; none means never
 */
public record Opleiding(
    String code,
    String naam,
    Onderwijssoort onderwijssoort,
    boolean codeOnbekend,
    String bron,
    int versie,
    List<Vrijstelling> vrijstellingen) {

  /** First day of a span that has always held so far. */
  public static final LocalDate ALTIJD = LocalDate.of(1900, 1, 1);

  public Opleiding {
    vrijstellingen =
        vrijstellingen.stream().sorted(Comparator.comparing(deel -> deel.periode().van())).toList();
  }

  /**
   * @param dag a day
   * @return true when the education exempts temporarily on that day
   */
  public boolean isVrijstellend(LocalDate dag) {
    return vrijstellingen.stream().anyMatch(deel -> deel.periode().omvat(dag));
  }

  /**
   * A span in which an education exempts.
   *
   * @param periode first day inclusive, end exclusive; {@link #ALTIJD} as first day means always so far
   * @param bron why it exempts
   */
  public record Vrijstelling(Periode periode, String bron) {}
}
