package nl.inburgeringsportaal.regels;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.RegelOvertreden;

/**
 * All rules and educations as they stood at one moment, immutable. A computation takes one and uses it from
 * beginning to end; the effect of a proposal is the difference between the computation with two of them.
 */
public final class Regelstand {
  private final long nummer;
  private final Map<String, List<Regelwaarde>> waarden;
  private final Opleidingenlijst opleidingen;

  /**
   * @param nummer number of this state; a later state has a higher one
   * @param waarden values of all rules, those of one rule without overlap
   * @param opleidingen the educations
   */
  public Regelstand(long nummer, Collection<Regelwaarde> waarden, Opleidingenlijst opleidingen) {
    this.nummer = nummer;
    this.opleidingen = opleidingen;
    this.waarden =
        waarden.stream()
            .sorted(Comparator.comparing(waarde -> waarde.periode().van()))
            .collect(
                Collectors.groupingBy(
                    Regelwaarde::code, TreeMap::new, Collectors.toUnmodifiableList()));
  }

  /**
   * @return number of this state
   */
  public long nummer() {
    return nummer;
  }

  /**
   * @return the educations
   */
  public Opleidingenlijst opleidingen() {
    return opleidingen;
  }

  /**
   * @param code code of a rule
   * @param dag a day
   * @return what holds on that day, empty when nothing did
   */
  public Optional<Regelwaarde> waarde(String code, LocalDate dag) {
    return historie(code).stream().filter(waarde -> waarde.periode().omvat(dag)).findFirst();
  }

  /**
   * @param code code of a rule
   * @return all its values, by first day
   */
  public List<Regelwaarde> historie(String code) {
    return waarden.getOrDefault(code, List.of());
  }

  /**
   * @return the codes of all rules, in alphabetical order
   */
  public Set<String> codes() {
    return java.util.Collections.unmodifiableSet(waarden.keySet());
  }

  /**
   * @param code code of a rule that counts something
   * @param dag a day
   * @return the number that holds on that day
   * @throws RegelOvertreden when no value holds on that day
   */
  public int getal(String code, LocalDate dag) {
    return verplicht(code, dag).getal();
  }

  /**
   * @param code code of a rule
   * @param dag a day
   * @return the text that holds on that day
   * @throws RegelOvertreden when no value holds on that day
   */
  public String tekst(String code, LocalDate dag) {
    return verplicht(code, dag).waarde();
  }

  /**
   * @param code code of a rule whose value is a list of opleidingscodes
   * @param dag a day
   * @return these codes, empty when nothing holds on that day
   */
  public Set<String> opleidingscodes(String code, LocalDate dag) {
    return waarde(code, dag).stream()
        .flatMap(waarde -> Stream.of(waarde.waarde().split(",")))
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The day on which somebody reaches an age. Only for a birth on 29 February does the rule
   * {@link Regels#VERJAARDAG_29_FEBRUARI} matter, and only in a year without that day.
   *
   * @param geboren date of birth
   * @param leeftijd age in years
   * @return that birthday
   */
  public LocalDate verjaardag(LocalDate geboren, int leeftijd) {
    LocalDate dag = geboren.plusYears(leeftijd);
    boolean schrikkeldag = geboren.getMonth() == Month.FEBRUARY && geboren.getDayOfMonth() == 29;
    return schrikkeldag
            && dag.getDayOfMonth() != 29
            && Regels.OP_1_MAART.equals(tekst(Regels.VERJAARDAG_29_FEBRUARI, dag))
        ? dag.plusDays(1)
        : dag;
  }

  private Regelwaarde verplicht(String code, LocalDate dag) {
    return waarde(code, dag).orElseThrow(() -> new RegelOvertreden("regels.fout.geen-waarde", code, dag));
  }

  /** A copy in which the values of one rule are these. */
  Regelstand met(String code, List<Regelwaarde> nieuw) {
    List<Regelwaarde> alle =
        Stream.concat(
                waarden.values().stream().flatMap(List::stream).filter(waarde -> !waarde.code().equals(code)),
                nieuw.stream())
            .toList();
    return new Regelstand(nummer, alle, opleidingen);
  }

  /** A copy in which one education is this. */
  Regelstand met(Opleiding opleiding) {
    return new Regelstand(
        nummer, waarden.values().stream().flatMap(List::stream).toList(), opleidingen.met(opleiding));
  }
}
