package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.toezicht.BelangFilter;
import nl.inburgeringsportaal.toezicht.BelangGegevens;
import nl.inburgeringsportaal.toezicht.BelangListItem;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ties between visitors and schools. */
@Component
public class Belangboek {
  private static final String VAN =
      " from belangenverstrengeling v join gebruiker g on g.id = v.gebruiker_id join taalschool t"
          + " on t.id = v.taalschool_id join instelling i on i.id = t.instelling_id";

  private static final String KOLOMMEN =
      "select v.id, v.versie, v.gebruiker_id, g.naam, (select group_concat(distinct o.naam order by o.naam separator"
          + " ', ') from gebruiker_rol r join organisatie o on o.id = r.organisatie_id where r.gebruiker_id = g.id"
          + " and r.rol in ('inspecteur_bow', 'bezoeker_extern') and r.van <= :vandaag"
          + " and (r.tot is null or r.tot > :vandaag)) as organisatie_, v.taalschool_id, i.naam as school, v.van,"
          + " v.tot - interval 1 day as tm_, v.toelichting, (select count(*) from toezichtbezoek b join"
          + " toezichtbezoek_bezoeker w on w.bezoek_id = b.id where w.gebruiker_id = v.gebruiker_id"
          + " and w.vervangen_op is null and b.status = 'GEPLAND' and b.taalschool_id = v.taalschool_id"
          + " and cast(b.begin as date) >= v.van and (v.tot is null or cast(b.begin as date) < v.tot)) as bezoeken_";

  private static final Map<String, String> SORTERING =
      Map.of("naam", "g.naam", "school", "i.naam", "van", "v.van", "totEnMet", "v.tot is null, v.tot");

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Toezichtgrendel grendel;
  private final Klok klok;

  Belangboek(JdbcClient jdbc, IdBlokken ids, Toezichtgrendel grendel, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.grendel = grendel;
    this.klok = klok;
  }

  /**
   * @param filter which ties
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<BelangListItem> zoek(BelangFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    String waar = waar(filter, parameters);
    return Lijstsql.deel(
        jdbc.sql(KOLOMMEN + VAN + waar + Lijstsql.pagina(pagina, SORTERING, "v.id"))
            .params(parameters)
            .param("vandaag", klok.vandaag())
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query(
                (rij, nummer) ->
                    new BelangListItem(
                        rij.getLong("id"),
                        rij.getInt("versie"),
                        rij.getLong("gebruiker_id"),
                        rij.getString("naam"),
                        rij.getString("organisatie_"),
                        rij.getLong("taalschool_id"),
                        rij.getString("school"),
                        rij.getObject("van", LocalDate.class),
                        rij.getObject("tm_", LocalDate.class),
                        rij.getString("toelichting"),
                        rij.getLong("bezoeken_")))
            .list(),
        pagina);
  }

  /**
   * @param filter which ties
   * @return how many there are
   */
  public long tel(BelangFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    String waar = waar(filter, parameters);
    return jdbc.sql("select count(*)" + VAN + waar).params(parameters).query(Long.class).single();
  }

  private String waar(BelangFilter filter, Map<String, Object> parameters) {
    List<String> delen = new ArrayList<>();
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      delen.add("(g.naam like :zoek escape '!' or i.naam like :zoek escape '!')");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    if (filter.geldig()) {
      delen.add("v.van <= :dag and (v.tot is null or v.tot > :dag)");
      parameters.put("dag", klok.vandaag());
    }
    return delen.isEmpty() ? "" : " where " + String.join(" and ", delen);
  }

  /**
   * Adds or changes ties. Who is planned at that school already stays so, and it is somebody's work to replace him.
   *
   * @param nieuw ties, checked
   * @throws NietGevonden when account, school or ties do not exist
   * @throws GelijktijdigGewijzigd when they were changed since the form was filled
   */
  public void bewaar(BelangGegevens nieuw) {
    grendel.doe(
        List.of(nieuw.gebruikerId()),
        null,
        () -> {
          int geschreven =
              jdbc.sql(
                      nieuw.id() == null
                          ? """
                            insert into belangenverstrengeling (id, gebruiker_id, taalschool_id, van, tot, toelichting,
                              gewijzigd_door)
                            select :id, :wie, t.id, :van, :tot, :tekst, :door from taalschool t where t.id = :school
                            """
                          : """
                            update belangenverstrengeling set van = :van, tot = :tot, toelichting = :tekst,
                              versie = versie + 1, gewijzigd_door = :door
                            where id = :id and versie = :versie and gebruiker_id = :wie and taalschool_id = :school
                            """)
                  .param("id", nieuw.id() == null ? ids.volgende("belangenverstrengeling_seq") : nieuw.id())
                  .param("versie", nieuw.versie())
                  .param("wie", nieuw.gebruikerId())
                  .param("school", nieuw.taalschoolId())
                  .param("van", nieuw.van())
                  .param("tot", nieuw.totEnMet() == null ? null : nieuw.totEnMet().plusDays(1))
                  .param("tekst", nieuw.toelichting())
                  .param("door", Wijzigingsspoor.actor())
                  .update();
          if (geschreven == 0) {
            throw nieuw.id() != null && bestaat(nieuw.id()) ? new GelijktijdigGewijzigd() : new NietGevonden();
          }
          return null;
        });
  }

  private boolean bestaat(long id) {
    return jdbc.sql("select exists (select 1 from belangenverstrengeling where id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  /**
   * @param zoek part of a name, may be null
   * @param pagina page
   * @return schools with a file, by name
   */
  public List<nl.inburgeringsportaal.toezicht.SchoolKeuze> scholen(String zoek, Pageable pagina) {
    return jdbc.sql(
            """
            select t.id, i.naam, i.plaats from taalschool t join instelling i on i.id = t.instelling_id
            where i.naam like :zoek escape '!' order by i.naam, t.id limit :aantal offset :vanaf
            """)
        .param("zoek", Lijstsql.bevat(zoek == null ? "" : zoek))
        .param("aantal", pagina.getPageSize())
        .param("vanaf", pagina.getOffset())
        .query(nl.inburgeringsportaal.toezicht.SchoolKeuze.class)
        .list();
  }
}
