package nl.inburgeringsportaal.jongeren.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that says which youths a gemeente sees: those whose school shares the talk today, and who live there as
 * the school knows it. Read from the talk and the pupil each time, so that a withdrawal or another woongemeente counts
 * at once. {@link #ZICHTBAAR} gives both "may I open this one?" and "which rows come back?".
 */
@Component
public class JongereToegang {

  /** The talk {@code g} and the pupil {@code l} of a youth {@code j}. */
  static final String VAN =
      """
       from jongere j
        join gesprek g on g.id = j.gesprek_id
        join leerling l on l.id = j.leerling_id
      """;

  /** The gemeente where he lives, else the one that the school chose when it shared. */
  static final String GEMEENTE = "coalesce(l.woongemeente, g.deel_gemeente)";

  /** True for what a user sees who serves the {@code gemeenten}. Not on {@link #GEMEENTE}, which has no index. */
  static final String ZICHTBAAR =
      """
       g.status = 'GEVOERD' and g.delen <> 'NIET' and g.delen_ingetrokken_op is null
        and (l.woongemeente in (:gemeenten) or (l.woongemeente is null and g.deel_gemeente in (:gemeenten)))
      """;

  private final HuidigeGebruiker.Bron bron;
  private final Organisaties organisaties;
  private final JdbcClient jdbc;
  private final Klok klok;

  JongereToegang(HuidigeGebruiker.Bron bron, Organisaties organisaties, JdbcClient jdbc, Klok klok) {
    this.bron = bron;
    this.organisaties = organisaties;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * A youth that the user may see.
   *
   * @param id id
   * @param gemeentecode gemeente that sees him, of today
   * @param organisatieId its organisation
   */
  public record Opening(long id, String gemeentecode, long organisatieId) {}

  /**
   * @return per code of a gemeente the organisation that does its work; also codes of gemeenten that went into it
   */
  public Map<String, Long> gemeenten() {
    Set<Long> bereikt =
        bron.bereik(Rol.KLANTMANAGER).organisaties().entrySet().stream()
            // Youths have no groups: whoever is limited to some reaches none.
            .filter(deel -> deel.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Map<String, Long> eigen = new TreeMap<>();
    organisaties.gemeentecodes(bereikt).forEach((organisatie, code) -> eigen.put(code, organisatie));
    if (eigen.isEmpty()) {
      return eigen;
    }
    Map<String, Long> alle = new TreeMap<>();
    organisaties
        .codesMetVoorgangers(eigen.keySet(), klok.vandaag())
        .forEach((code, nu) -> alle.put(code, eigen.get(nu)));
    return alle;
  }

  /**
   * @return values for {@code :gemeenten}; for whoever reaches none a code that no gemeente has
   */
  Set<String> codes() {
    Set<String> codes = gemeenten().keySet();
    return codes.isEmpty() ? Set.of("-") : codes;
  }

  /**
   * @param id id of a youth
   * @return the youth
   * @throws NietGevonden when he does not exist, is not shared any more or is not of a gemeente of the user
   */
  public Opening eis(long id) {
    Map<String, Long> gemeenten = gemeenten();
    if (gemeenten.isEmpty()) {
      throw new NietGevonden();
    }
    String code =
        jdbc.sql("select " + GEMEENTE + VAN + " where j.id = :id and" + ZICHTBAAR)
            .param("id", id)
            .param("gemeenten", gemeenten.keySet())
            .query(String.class)
            .optional()
            .orElseThrow(NietGevonden::new);
    return new Opening(id, organisaties.opvolger(code, klok.vandaag()), gemeenten.get(code));
  }
}
