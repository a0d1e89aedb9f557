package nl.inburgeringsportaal.cursus.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.cursus.AanbodGegevens;
import nl.inburgeringsportaal.cursus.CursistFilter;
import nl.inburgeringsportaal.cursus.CursistListItem;
import nl.inburgeringsportaal.cursus.Cursisten;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Zicht;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads offers: of a school the learners within reach, of a person all. */
@Component
public class Cursistzoeker {
  private static final Map<String, String> SORTERING =
      Map.of("naam", "p.achternaam", "begin", "a.begin", "verwachtEinde", "a.verwacht_einde");

  private final JdbcClient jdbc;

  Cursistzoeker(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param zicht who is reached
   * @param filter which learners
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<CursistListItem> zoek(Zicht zicht, CursistFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<CursistListItem> rijen =
        jdbc.sql(
                "select a.id, a.inburgeraar_id, concat_ws(', ', p.achternaam, p.voornamen) as naam, l.gemeentecode,"
                    + " l.doelgroep, a.begin, a.verwacht_einde, a.leerroute, a.bekostiging"
                    + van(zicht, filter, parameters) + volgorde(pagina.getSort()) + " limit :aantal offset :vanaf")
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query(CursistListItem.class)
            .list();
    boolean meer = rijen.size() > pagina.getPageSize();
    return new SliceImpl<>(meer ? rijen.subList(0, pagina.getPageSize()) : rijen, pagina, meer);
  }

  /**
   * @param zicht who is reached
   * @param filter which learners
   * @return how many people there are: somebody with two offers counts once
   */
  public long tel(Zicht zicht, CursistFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(distinct a.inburgeraar_id)" + van(zicht, filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  private static String van(Zicht zicht, CursistFilter filter, Map<String, Object> parameters) {
    parameters.putAll(zicht.parameters());
    parameters.put("instelling", filter.instellingId());
    parameters.put("loopt", filter.dag() == null ? zicht.dag() : filter.dag());
    return " from aanbod a join inburgeraar_persoon p on p.inburgeraar_id = a.inburgeraar_id"
        + " join inburgeraar l on l.id = a.inburgeraar_id where a.instelling_id = :instelling and "
        + Cursisten.loopt("a", ":loopt") + " and " + zicht.voorwaarde("a.inburgeraar_id")
        + (filter.geenNieuwAanbod() ? " and " + Cursisten.zonderNieuwAanbod("a", "l") : "");
  }

  private static String volgorde(Sort sort) {
    return sort.stream()
        .filter(order -> SORTERING.containsKey(order.getProperty()))
        .map(order -> SORTERING.get(order.getProperty()) + (order.isDescending() ? " desc" : "") + ", ")
        .collect(Collectors.joining("", " order by ", "a.id"));
  }

  /**
   * @param inburgeraarId a person
   * @return what he follows and followed, the newest first
   */
  public List<AanbodGegevens> van(long inburgeraarId) {
    return jdbc.sql(
            """
            select a.id, a.instelling_id, i.instellingsnummer, i.naam as instelling, i.plaats, a.begin, a.einde,
              a.verwacht_einde, a.leerroute, a.bekostiging
            from aanbod a join instelling i on i.id = a.instelling_id
            where a.inburgeraar_id = ? order by a.begin desc, a.id desc
            """)
        .param(inburgeraarId)
        .query(AanbodGegevens.class)
        .list();
  }
}
