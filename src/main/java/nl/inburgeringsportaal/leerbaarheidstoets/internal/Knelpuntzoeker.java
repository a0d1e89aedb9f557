package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Knelpuntsoort;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the obstacles of gemeenten. */
@Component
public class Knelpuntzoeker {
  private static final Map<String, String> SORTERING =
      Map.of("gemeente", "o.naam", "soort", "k.soort", "van", "k.van", "tot", "k.tot", "verschoont", "k.verschoont");

  private final JdbcClient jdbc;
  private final Klok klok;

  Knelpuntzoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param bereik gemeenten that are seen
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<KnelpuntListItem> zoek(Bereik bereik, KnelpuntFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<KnelpuntListItem> rijen =
        jdbc.sql("select k.*, o.naam as gemeente" + van(bereik, filter, parameters) + volgorde(pagina.getSort())
                + " limit :aantal offset :vanaf")
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query(
                (rij, nummer) ->
                    new KnelpuntListItem(
                        rij.getLong("id"),
                        rij.getInt("versie"),
                        rij.getLong("organisatie_id"),
                        rij.getString("gemeente"),
                        Knelpuntsoort.valueOf(rij.getString("soort")),
                        rij.getString("omschrijving"),
                        rij.getObject("van", LocalDate.class),
                        rij.getObject("tot", LocalDate.class),
                        rij.getBoolean("verschoont")))
            .list();
    boolean meer = rijen.size() > pagina.getPageSize();
    return new SliceImpl<>(meer ? rijen.subList(0, pagina.getPageSize()) : rijen, pagina, meer);
  }

  /**
   * @param bereik gemeenten that are seen
   * @param filter which ones
   * @return how many there are
   */
  public long tel(Bereik bereik, KnelpuntFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + van(bereik, filter, parameters)).params(parameters).query(Long.class).single();
  }

  /**
   * @param bereik gemeenten that are reached
   * @param zoek part of a name, may be null
   * @param pagina page
   * @return those gemeenten by name
   */
  public List<OrganisatieNaam> gemeenten(Bereik bereik, String zoek, Pageable pagina) {
    Bereik.Voorwaarde waar = bereik.voorwaarde("o.id", null);
    return jdbc.sql(
            "select o.id, o.naam, o.plaats from organisatie o where o.soort = 'GEMEENTE' and " + waar.tekst()
                + " and o.naam like :zoek order by o.naam, o.id limit :aantal offset :vanaf")
        .params(waar.parameters())
        .param("zoek", deel(zoek == null ? "" : zoek))
        .param("aantal", pagina.getPageSize())
        .param("vanaf", pagina.getOffset())
        .query(
            (rij, nummer) ->
                new OrganisatieNaam(
                    rij.getLong("id"), Organisatiesoort.GEMEENTE, rij.getString("naam"), rij.getString("plaats")))
        .list();
  }

  static String deel(String zoek) {
    return "%" + zoek.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }

  private String van(Bereik bereik, KnelpuntFilter filter, Map<String, Object> parameters) {
    Bereik.Voorwaarde waar = bereik.voorwaarde("k.organisatie_id", null);
    parameters.putAll(waar.parameters());
    parameters.put("dag", klok.vandaag());
    StringBuilder tekst =
        new StringBuilder(" from lbt_knelpunt k join organisatie o on o.id = k.organisatie_id where ")
            .append(waar.tekst())
            .append(filter.opgelost() ? " and k.tot <= :dag" : " and (k.tot is null or k.tot > :dag)");
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      tekst.append(" and (o.naam like :zoek or k.omschrijving like :zoek)");
      parameters.put("zoek", deel(filter.zoek()));
    }
    if (filter.soort() != null) {
      tekst.append(" and k.soort = :soort");
      parameters.put("soort", filter.soort().name());
    }
    return tekst.toString();
  }

  private static String volgorde(Sort sort) {
    return sort.stream()
        .filter(order -> SORTERING.containsKey(order.getProperty()))
        .map(order -> SORTERING.get(order.getProperty()) + (order.isDescending() ? " desc" : "") + ", ")
        .collect(Collectors.joining("", " order by ", "k.id"));
  }
}
