package nl.inburgeringsportaal.jongeren.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.jongeren.JongereFilter;
import nl.inburgeringsportaal.jongeren.JongereListItem;
import nl.inburgeringsportaal.jongeren.JongereTaak;
import nl.inburgeringsportaal.jongeren.Jongerestand;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The youths that a gemeente sees: the list, one of them, and the work they give. */
@Component
public class JongereZoeker {

  /** An answer or a link of a gemeente that he has left is nobody's any more. */
  private static final String VAN =
      JongereToegang.VAN
          + """
             join organisatie s on s.id = j.school_id
             left join jongere_antwoord a on a.jongere_id = j.id and a.gemeentecode in (:gemeenten)
             left join jongere_koppeling k on k.jongere_id = j.id and k.gemeentecode in (:gemeenten)
            where
            """;

  private static final String STAND =
      "case when k.jongere_id is not null then 'GEKOPPELD' when a.jongere_id is not null then 'BEANTWOORD'"
          + " else 'NIEUW' end";

  private static final String KOLOMMEN =
      "select j.id, j.kenmerk, s.naam as school_, " + JongereToegang.GEMEENTE
          + " as gemeente_, l.opleidingscode, l.verwacht_einde, g.gevoerd_op, g.gedeeld_op, " + STAND + " as stand_";

  private static final Map<String, String> SORTERING =
      Map.of(
          "kenmerk", "j.kenmerk",
          "school", "s.naam",
          "opleiding", "l.opleidingscode",
          "einde", "l.verwacht_einde is null, l.verwacht_einde",
          "gesprek", "g.gevoerd_op",
          "gedeeld", "g.gedeeld_op",
          "stand", STAND);

  private static final String OPEN =
      "(a.jongere_id is null and k.jongere_id is null or k.jongere_id is null and l.verwacht_einde <= :tot)";

  private static final String INGETROKKEN =
      " from jongere j where j.ingetrokken_gemeente in (:gemeenten) and j.ingetrokken_gezien_op is null";

  private static final String WERK =
      "select j.id, j.kenmerk, " + JongereToegang.GEMEENTE + " as gemeente_, l.opleidingscode,"
          + " if(l.verwacht_einde <= :tot, l.verwacht_einde, null) as uiterlijk_,"
          + " if(a.jongere_id is null, 'JONGERE_NIEUW', 'JONGERE_EINDE') as soort_"
          + VAN + JongereToegang.ZICHTBAAR + " and " + OPEN
          + " union all select j.id, j.kenmerk, j.ingetrokken_gemeente, null, null, 'JONGERE_INGETROKKEN'"
          + INGETROKKEN
          + " order by uiterlijk_ is null, uiterlijk_, kenmerk limit :hoogstens";

  private final JdbcClient jdbc;
  private final Regels regels;
  private final Klok klok;

  JongereZoeker(JdbcClient jdbc, Regels regels, Klok klok) {
    this.jdbc = jdbc;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @param gemeenten codes of gemeenten that the user serves, at least one
   * @param filter which youths
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<JongereListItem> zoek(Set<String> gemeenten, JongereFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<JongereListItem> rijen =
        jdbc.sql(
                KOLOMMEN + VAN + waar(gemeenten, filter, parameters)
            + Lijstsql.pagina(pagina, SORTERING, "j.id"))
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param gemeenten codes of gemeenten that the user serves, at least one
   * @param filter which youths
   * @return how many there are
   */
  public long tel(Set<String> gemeenten, JongereFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(gemeenten, filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  /**
   * @param gemeenten codes of gemeenten that the user serves, at least one
   * @param id id of a youth
   * @return his row, empty when they do not see him
   */
  public Optional<JongereListItem> vind(Set<String> gemeenten, long id) {
    return jdbc.sql(KOLOMMEN + VAN + JongereToegang.ZICHTBAAR + " and j.id = :id")
        .param("gemeenten", gemeenten)
        .param("id", id)
        .query((rij, nummer) -> rij(rij))
        .optional();
  }

  /**
   * @param gemeenten codes of gemeenten that the user serves, at least one
   * @param inburgeraarId a person
   * @return youths who are linked to him, the last talk first
   */
  public List<JongereListItem> vanInburgeraar(Set<String> gemeenten, long inburgeraarId) {
    return jdbc.sql(
            KOLOMMEN + VAN + JongereToegang.ZICHTBAAR
                + " and k.inburgeraar_id = :persoon order by g.gevoerd_op desc, j.id desc")
        .param("gemeenten", gemeenten)
        .param("persoon", inburgeraarId)
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  /**
   * @param gemeenten codes of gemeenten that the user serves, at least one
   * @param hoogstens the most rows
   * @return open work, the earliest deadline first
   */
  public List<JongereTaak> werk(Set<String> gemeenten, int hoogstens) {
    return jdbc.sql(WERK)
        .param("gemeenten", gemeenten)
        .param("tot", tot())
        .param("hoogstens", hoogstens)
        .query(
            (rij, nummer) ->
                new JongereTaak(
                    JongereTaak.Soort.valueOf(rij.getString("soort_")),
                    rij.getLong("id"),
                    rij.getString("kenmerk"),
                    rij.getString("gemeente_"),
                    rij.getString("opleidingscode"),
                    rij.getObject("uiterlijk_", LocalDate.class)))
        .list();
  }

  /**
   * @param gemeenten codes of gemeenten that the user serves, at least one
   * @return how much work is open
   */
  public long telWerk(Set<String> gemeenten) {
    return jdbc.sql(
            "select (select count(*)" + VAN + JongereToegang.ZICHTBAAR + " and " + OPEN + ") + (select count(*)"
                + INGETROKKEN + ")")
        .param("gemeenten", gemeenten)
        .param("tot", tot())
        .query(Long.class)
        .single();
  }

  private LocalDate tot() {
    LocalDate vandaag = klok.vandaag();
    return vandaag.plusMonths(regels.getal(Regels.JONGERE_MAANDEN_VOOR_EINDE_OPLEIDING, vandaag));
  }

  private static String waar(Set<String> gemeenten, JongereFilter filter, Map<String, Object> parameters) {
    Set<String> gekozen =
        filter.gemeenten().isEmpty()
            ? gemeenten
            : gemeenten.stream().filter(filter.gemeenten()::contains).collect(Collectors.toSet());
    parameters.put("gemeenten", gekozen.isEmpty() ? gemeenten : gekozen);
    List<String> delen = new ArrayList<>(List.of(JongereToegang.ZICHTBAAR));
    if (gekozen.isEmpty()) {
      delen.add("1 = 0");
    }
    if (filter.kenmerk() != null) {
      delen.add("j.kenmerk like :kenmerk escape '!'");
      parameters.put("kenmerk", Lijstsql.bevat(filter.kenmerk().toUpperCase()));
    }
    if (filter.stand() != null) {
      delen.add(STAND + " = :stand");
      parameters.put("stand", filter.stand().name());
    }
    if (filter.opleidingscode() != null) {
      delen.add("l.opleidingscode = :opleiding");
      parameters.put("opleiding", filter.opleidingscode());
    }
    if (filter.eindeTotEnMet() != null) {
      delen.add("l.verwacht_einde <= :einde");
      parameters.put("einde", filter.eindeTotEnMet());
    }
    return String.join(" and ", delen);
  }

  private static JongereListItem rij(ResultSet rij) throws SQLException {
    return new JongereListItem(
        rij.getLong("id"),
        rij.getString("kenmerk"),
        rij.getString("school_"),
        rij.getString("gemeente_"),
        rij.getString("opleidingscode"),
        rij.getObject("verwacht_einde", LocalDate.class),
        rij.getObject("gevoerd_op", LocalDate.class),
        rij.getObject("gedeeld_op", LocalDate.class),
        Jongerestand.valueOf(rij.getString("stand_")));
  }
}
