package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Knelpuntsoort;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
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
        jdbc.sql("select k.*, o.naam as gemeente" + van(bereik, filter, parameters)
            + Lijstsql.pagina(pagina, SORTERING, "k.id"))
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
    return Lijstsql.deel(rijen, pagina);
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
                + " and o.naam like :zoek escape '!' order by o.naam, o.id limit :aantal offset :vanaf")
        .params(waar.parameters())
        .param("zoek", Lijstsql.bevat(zoek == null ? "" : zoek))
        .param("aantal", pagina.getPageSize())
        .param("vanaf", pagina.getOffset())
        .query(
            (rij, nummer) ->
                new OrganisatieNaam(
                    rij.getLong("id"), Organisatiesoort.GEMEENTE, rij.getString("naam"), rij.getString("plaats")))
        .list();
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
      tekst.append(" and (o.naam like :zoek escape '!' or k.omschrijving like :zoek escape '!')");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    if (filter.soort() != null) {
      tekst.append(" and k.soort = :soort");
      parameters.put("soort", filter.soort().name());
    }
    return tekst.toString();
  }

}
