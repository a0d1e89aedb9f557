package nl.inburgeringsportaal.keurmerk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.keurmerk.Kloksoort;
import nl.inburgeringsportaal.keurmerk.ProcedureFilter;
import nl.inburgeringsportaal.keurmerk.ProcedureListItem;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads procedures. */
@Component
public class Procedurezoeker {
  private static final String KOLOMMEN =
      "select k.*, i.naam as school_, i.plaats as plaats_, g.naam as behandelaar_";

  private static final String VAN =
      " from keurmerkprocedure k join taalschool t on t.id = k.taalschool_id join instelling i"
          + " on i.id = t.instelling_id left join gebruiker g on g.id = k.behandelaar_id";

  private static final Map<String, String> SORTERING =
      Map.of(
          "school", "i.naam",
          "stand", "k.stand",
          "klok", "k.klok_op is null, k.klok_op",
          "begonnen", "k.begonnen_op",
          "afgesloten", "k.afgesloten_op");

  private final JdbcClient jdbc;

  Procedurezoeker(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param wie id of the account of the user
   * @param filter which procedures
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<ProcedureListItem> zoek(long wie, ProcedureFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<ProcedureListItem> rijen =
        jdbc.sql(KOLOMMEN + VAN + waar(wie, filter, parameters) + volgorde(pagina.getSort())
                + " limit :aantal offset :vanaf")
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list();
    boolean meer = rijen.size() > pagina.getPageSize();
    return new SliceImpl<>(meer ? rijen.subList(0, pagina.getPageSize()) : rijen, pagina, meer);
  }

  /**
   * @param wie id of the account of the user
   * @param filter which procedures
   * @return how many there are
   */
  public long tel(long wie, ProcedureFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(wie, filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  /**
   * @param id id of a procedure
   * @return it
   */
  public Optional<ProcedureListItem> vind(long id) {
    return jdbc.sql(KOLOMMEN + VAN + " where k.id = ?").param(id).query((rij, nummer) -> rij(rij)).optional();
  }

  private static String waar(long wie, ProcedureFilter filter, Map<String, Object> parameters) {
    List<String> delen = new ArrayList<>();
    delen.add("k.afgesloten_op is " + (filter.afgesloten() ? "not null" : "null"));
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      delen.add(
          "(i.naam like :zoek escape '!' or i.plaats like :zoek escape '!' or k.aanleiding like :zoek escape '!')");
      parameters.put("zoek", Taalschoolzoeker.deel(filter.zoek()));
    }
    if (filter.klokken() != null && !filter.klokken().isEmpty()) {
      delen.add("k.klok_soort in (:klokken)");
      parameters.put("klokken", filter.klokken().stream().map(Enum::name).toList());
    }
    if (filter.taalschoolId() != null) {
      delen.add("k.taalschool_id = :school");
      parameters.put("school", filter.taalschoolId());
    }
    if (filter.eigen()) {
      delen.add("k.behandelaar_id = :wie");
      parameters.put("wie", wie);
    }
    return " where " + String.join(" and ", delen);
  }

  private static String volgorde(Sort sort) {
    return sort.stream()
        .filter(order -> SORTERING.containsKey(order.getProperty()))
        .map(order -> SORTERING.get(order.getProperty()) + (order.isDescending() ? " desc, " : ", "))
        .collect(Collectors.joining("", " order by ", "k.id"));
  }

  private static ProcedureListItem rij(ResultSet rij) throws SQLException {
    String klok = rij.getString("klok_soort");
    return new ProcedureListItem(
        rij.getLong("id"),
        rij.getLong("taalschool_id"),
        rij.getString("school_"),
        rij.getString("plaats_"),
        rij.getString("aanleiding"),
        Stapsoort.valueOf(rij.getString("stand")),
        klok == null ? null : Kloksoort.valueOf(klok),
        rij.getObject("klok_op", LocalDate.class),
        rij.getObject("begonnen_op", LocalDate.class),
        rij.getObject("afgesloten_op", LocalDate.class),
        rij.getObject("behandelaar_id", Long.class),
        rij.getString("behandelaar_"));
  }
}
