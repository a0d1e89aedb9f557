package nl.inburgeringsportaal.keurmerk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.keurmerk.BesluitFilter;
import nl.inburgeringsportaal.keurmerk.BesluitListItem;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Besluitstatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of decisions. */
@Component
public class Besluitzoeker {
  private static final String KOLOMMEN =
      "select b.id, coalesce(b.schoolnaam, i.naam) as school_, i.plaats, b.soort, b.status, b.nummer, b.ingangsdatum,"
          + " b.verzonden_op, b.teruggegeven is not null as terug_, exists (select 1 from keurmerkbesluit_auteur a"
          + " where a.besluit_id = b.id and a.gebruikersnaam = :wie) as eigen_";

  private static final String VAN =
      " from keurmerkbesluit b join taalschool t on t.id = b.taalschool_id join instelling i on i.id = t.instelling_id";

  private static final Map<String, String> SORTERING =
      Map.of(
          "school", "school_",
          "soort", "b.soort",
          "status", "b.status",
          "nummer", "b.nummer",
          "ingang", "b.ingangsdatum",
          "verzonden", "b.verzonden_op",
          "wachtend", "field(b.status, 'TER_BESLISSING', 'CONCEPT', 'VASTGESTELD')",
          "nieuwste", "b.id");

  private final JdbcClient jdbc;

  Besluitzoeker(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param wie user name of the reader
   * @param filter which decisions
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<BesluitListItem> zoek(String wie, BesluitFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<BesluitListItem> rijen =
        jdbc.sql(KOLOMMEN + VAN + waar(filter, parameters) + volgorde(pagina.getSort())
                + " limit :aantal offset :vanaf")
            .params(parameters)
            .param("wie", wie)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list();
    boolean meer = rijen.size() > pagina.getPageSize();
    return new SliceImpl<>(meer ? rijen.subList(0, pagina.getPageSize()) : rijen, pagina, meer);
  }

  /**
   * @param filter which decisions
   * @return how many there are
   */
  public long tel(BesluitFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(filter, parameters)).params(parameters).query(Long.class).single();
  }

  private static String waar(BesluitFilter filter, Map<String, Object> parameters) {
    List<String> delen = new ArrayList<>();
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      delen.add(
          "(i.naam like :zoek escape '!' or b.schoolnaam like :zoek escape '!' or b.nummer like :zoek escape '!')");
      parameters.put("zoek", Taalschoolzoeker.deel(filter.zoek()));
    }
    if (filter.soorten() != null && !filter.soorten().isEmpty()) {
      delen.add("b.soort in (:soorten)");
      parameters.put("soorten", filter.soorten().stream().map(Enum::name).toList());
    }
    if (filter.statussen() != null && !filter.statussen().isEmpty()) {
      delen.add("b.status in (:statussen)");
      parameters.put("statussen", filter.statussen().stream().map(Enum::name).toList());
    }
    if (filter.procedureId() != null) {
      delen.add("b.procedure_id = :procedure");
      parameters.put("procedure", filter.procedureId());
    }
    return delen.isEmpty() ? "" : " where " + String.join(" and ", delen);
  }

  private static String volgorde(Sort sort) {
    return sort.stream()
        .filter(order -> SORTERING.containsKey(order.getProperty()))
        .map(order -> SORTERING.get(order.getProperty()) + (order.isDescending() ? " desc, " : ", "))
        .collect(Collectors.joining("", " order by ", "b.id"));
  }

  private static BesluitListItem rij(ResultSet rij) throws SQLException {
    return new BesluitListItem(
        rij.getLong("id"),
        rij.getString("school_"),
        rij.getString("plaats"),
        Besluitsoort.valueOf(rij.getString("soort")),
        Besluitstatus.valueOf(rij.getString("status")),
        rij.getString("nummer"),
        rij.getObject("ingangsdatum", LocalDate.class),
        rij.getObject("verzonden_op", LocalDate.class),
        rij.getBoolean("eigen_"),
        rij.getBoolean("terug_"));
  }
}
