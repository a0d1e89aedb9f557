package nl.inburgeringsportaal.regels;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All educations as they stood at one moment. Immutable and without queries, so that a computation over
 * 100,000 pupils asks nothing of the database and sees one state from beginning to end.
 */
public final class Opleidingenlijst {
  private final Map<String, Opleiding> opCode;

  /**
   * @param opleidingen the educations, each code once
   */
  public Opleidingenlijst(Collection<Opleiding> opleidingen) {
    this.opCode =
        Collections.unmodifiableMap(
            opleidingen.stream()
                .collect(
                    Collectors.toMap(
                        Opleiding::code,
                        Function.identity(),
                        (een, ander) -> {
                          throw new IllegalArgumentException("code staat er twee keer in: " + een.code());
                        },
                        TreeMap::new)));
  }

  /**
   * @param code a code
   * @return the education, empty for a code that the portal does not know
   */
  public Optional<Opleiding> find(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(opCode.get(code));
  }

  /**
   * @return all educations, by code
   */
  public Collection<Opleiding> alle() {
    return opCode.values();
  }

  /**
   * @param code a code
   * @param dag a day
   * @return true when that education exempts temporarily on that day; false for an unknown code
   */
  public boolean isVrijstellend(String code, LocalDate dag) {
    return find(code).filter(opleiding -> opleiding.isVrijstellend(dag)).isPresent();
  }

  /**
   * @param code a code
   * @return true when the registered code must still be looked up
   */
  public boolean isCodeOnbekend(String code) {
    return find(code).filter(Opleiding::codeOnbekend).isPresent();
  }

  /**
   * @param dag a day
   * @return the codes that exempt on that day, for a condition in SQL or a bulk computation
   */
  public Set<String> vrijstellendOp(LocalDate dag) {
    return alle().stream()
        .filter(opleiding -> opleiding.isVrijstellend(dag))
        .map(Opleiding::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param opleiding an education, new or changed
   * @return the list as it would be with it
   */
  public Opleidingenlijst met(Opleiding opleiding) {
    Map<String, Opleiding> samen = new TreeMap<>(opCode);
    samen.put(opleiding.code(), opleiding);
    return new Opleidingenlijst(samen.values());
  }
}
