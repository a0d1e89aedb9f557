package nl.inburgeringsportaal.cursus.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.cursus.Cursisten;
import nl.inburgeringsportaal.cursus.InstellingFilter;
import nl.inburgeringsportaal.cursus.InstellingGegevens;
import nl.inburgeringsportaal.cursus.InstellingListItem;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Zicht;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads schools. */
@Component
public class Instellingzoeker {
  private static final Map<String, String> SORTERING =
      Map.of("naam", "i.naam", "plaats", "i.plaats", "nummer", "i.instellingsnummer", "cursisten", "cursisten");

  private final JdbcClient jdbc;

  Instellingzoeker(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param zicht whose learners are counted
   * @param filter which schools
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<InstellingListItem> zoek(Zicht zicht, InstellingFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<InstellingListItem> rijen =
        jdbc.sql(
                "select i.id, i.instellingsnummer, i.naam, i.plaats, i.bow_nummer, i.keurmerk, i.taalschakel,"
                    + " (select count(distinct a.inburgeraar_id)" + lopend(zicht) + ") as cursisten from instelling i"
                    + waar(zicht, filter, parameters) + volgorde(pagina.getSort()) + " limit :aantal offset :vanaf")
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query(InstellingListItem.class)
            .list();
    boolean meer = rijen.size() > pagina.getPageSize();
    return new SliceImpl<>(meer ? rijen.subList(0, pagina.getPageSize()) : rijen, pagina, meer);
  }

  /**
   * @param zicht whose learners count
   * @param filter which schools
   * @return how many there are
   */
  public long tel(Zicht zicht, InstellingFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*) from instelling i" + waar(zicht, filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  /**
   * @param id id of a school
   * @return it
   */
  public Optional<InstellingGegevens> vind(long id) {
    return jdbc.sql(
            "select id, instellingsnummer, naam, plaats, postcode, huisnummer, bow_nummer, brin, keurmerk, taalschakel"
                + " from instelling where id = ?")
        .param(id)
        .query(InstellingGegevens.class)
        .optional();
  }

  private static String lopend(Zicht zicht) {
    return " from aanbod a where a.instelling_id = i.id and " + Cursisten.loopt("a", ":dag") + " and "
        + zicht.voorwaarde("a.inburgeraar_id");
  }

  private static String waar(Zicht zicht, InstellingFilter filter, Map<String, Object> parameters) {
    parameters.putAll(zicht.parameters());
    parameters.put("dag", zicht.dag());
    List<String> delen = new ArrayList<>();
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      delen.add(
          "(i.naam like :zoek escape '!' or i.plaats like :zoek escape '!' or i.instellingsnummer like :zoek"
              + " escape '!')");
      parameters.put("zoek", "%" + filter.zoek().strip().replaceAll("([!%_])", "!$1") + "%");
    }
    if (filter.keurmerk() != null) {
      delen.add("i.keurmerk = :keurmerk");
      parameters.put("keurmerk", filter.keurmerk());
    }
    if (filter.metCursisten()) {
      delen.add("exists (select 1" + lopend(zicht) + ")");
    }
    return delen.isEmpty() ? "" : " where " + String.join(" and ", delen);
  }

  private static String volgorde(Sort sort) {
    return sort.stream()
        .filter(order -> SORTERING.containsKey(order.getProperty()))
        .map(order -> SORTERING.get(order.getProperty()) + (order.isDescending() ? " desc" : "") + ", ")
        .collect(Collectors.joining("", " order by ", "i.id"));
  }
}
