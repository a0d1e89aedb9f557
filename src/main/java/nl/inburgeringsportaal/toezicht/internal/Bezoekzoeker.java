package nl.inburgeringsportaal.toezicht.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.toezicht.BezoekDetail;
import nl.inburgeringsportaal.toezicht.BezoekFilter;
import nl.inburgeringsportaal.toezicht.BezoekGegevens;
import nl.inburgeringsportaal.toezicht.BezoekListItem;
import nl.inburgeringsportaal.toezicht.Bezoekaanleiding;
import nl.inburgeringsportaal.toezicht.BezoekerListItem;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;
import nl.inburgeringsportaal.toezicht.Hersteluitkomst;
import nl.inburgeringsportaal.toezicht.Toezichtoordeel;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads visits for Blik op Werk. */
@Component
public class Bezoekzoeker {
  private static final String VAN =
      " from toezichtbezoek b join taalschool t on t.id = b.taalschool_id join instelling i on i.id = t.instelling_id"
          + " join taalschool_locatie l on l.id = b.locatie_id";

  private static final String KOLOMMEN =
      "select b.id, b.taalschool_id, i.naam as school, l.plaats, l.naam as locatie, b.begin, b.einde, b.aangekondigd,"
          + " b.aanleiding, b.status, b.oordeel, if(" + Bezoeksql.HERSTEL_LOOPT + ", b.herstel_voor, null) as herstel_,"
          + " (select group_concat(g.naam order by g.naam, g.id separator ', ') from toezichtbezoek_bezoeker w"
          + " join gebruiker g on g.id = w.gebruiker_id where w.bezoek_id = b.id and w.vervangen_op is null)"
          + " as bezoekers_, (b.status = 'GEPLAND' and " + Bezoeksql.STRIJDIG + ") as strijdig_";

  private static final Map<String, String> SORTERING =
      Map.of(
          "school", "i.naam",
          "begin", "b.begin",
          "status", "b.status",
          "oordeel", "b.oordeel",
          "herstel", "herstel_ is null, herstel_");

  private final JdbcClient jdbc;
  private final Klok klok;

  Bezoekzoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param filter which visits
   * @param ik account of the reader
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<BezoekListItem> zoek(BezoekFilter filter, long ik, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    String waar = waar(filter, ik, parameters);
    return Lijstsql.deel(
        jdbc.sql(KOLOMMEN + VAN + waar + Lijstsql.pagina(pagina, SORTERING, "b.id"))
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list(),
        pagina);
  }

  /**
   * @param filter which visits
   * @param ik account of the reader
   * @return how many there are
   */
  public long tel(BezoekFilter filter, long ik) {
    Map<String, Object> parameters = new HashMap<>();
    String waar = waar(filter, ik, parameters);
    return jdbc.sql("select count(*)" + VAN + waar).params(parameters).query(Long.class).single();
  }

  private String waar(BezoekFilter filter, long ik, Map<String, Object> parameters) {
    List<String> delen = new ArrayList<>();
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      delen.add("(i.naam like :zoek escape '!' or l.plaats like :zoek escape '!' or l.naam like :zoek escape '!')");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    if (filter.statussen() != null && !filter.statussen().isEmpty()) {
      delen.add("b.status in (:statussen)");
      parameters.put("statussen", namen(filter.statussen()));
    }
    if (filter.oordelen() != null && !filter.oordelen().isEmpty()) {
      delen.add("b.oordeel in (:oordelen)");
      parameters.put("oordelen", namen(filter.oordelen()));
    }
    if (filter.taalschoolId() != null) {
      delen.add("b.taalschool_id = :school");
      parameters.put("school", filter.taalschoolId());
    }
    if (filter.vanMij()) {
      delen.add(Bezoeksql.VAN_MIJ);
      parameters.put("ik", ik);
    }
    if (filter.herstel()) {
      delen.add(Bezoeksql.HERSTEL_LOOPT);
    }
    return delen.isEmpty() ? "" : " where " + String.join(" and ", delen);
  }

  private static List<String> namen(Set<? extends Enum<?>> waarden) {
    return waarden.stream().map(Enum::name).toList();
  }

  private static BezoekListItem rij(ResultSet rij) throws SQLException {
    String oordeel = rij.getString("oordeel");
    return new BezoekListItem(
        rij.getLong("id"),
        rij.getLong("taalschool_id"),
        rij.getString("school"),
        rij.getString("plaats"),
        rij.getString("locatie"),
        rij.getObject("begin", LocalDateTime.class),
        rij.getObject("einde", LocalDateTime.class),
        rij.getBoolean("aangekondigd"),
        Bezoekaanleiding.valueOf(rij.getString("aanleiding")),
        Bezoekstatus.valueOf(rij.getString("status")),
        oordeel == null ? null : Toezichtoordeel.valueOf(oordeel),
        rij.getObject("herstel_", LocalDate.class),
        rij.getString("bezoekers_"),
        rij.getBoolean("strijdig_"));
  }

  /**
   * A visit with what its page shows besides.
   *
   * @param rij as the list has it
   * @param versie its version
   * @param locatieId where
   * @param adres of the location
   * @param criteriaversieId its set of criteria
   * @param criteriaversie name of that
   * @param voorbeeld true for example texts
   * @param herstelVoor last day of mending
   */
  public record Rij(
      BezoekListItem rij,
      int versie,
      long locatieId,
      String adres,
      long criteriaversieId,
      String criteriaversie,
      boolean voorbeeld,
      String afzegreden,
      String motivering,
      String beoordeeldDoor,
      LocalDateTime beoordeeldOp,
      String vastgesteldDoor,
      LocalDateTime vastgesteldOp,
      Hersteluitkomst hersteluitkomst,
      String hersteltekst,
      LocalDate herstelOp,
      LocalDate herstelVoor) {

    /** Not the texts: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Rij[" + rij.id() + "]";
    }
  }

  /**
   * @param id id of a visit
   * @return it
   */
  public Optional<Rij> vind(long id) {
    return jdbc.sql(
            KOLOMMEN
                + ", b.versie, b.locatie_id, concat(l.adres, ', ', l.postcode, ' ', l.plaats) as adres_,"
                + " b.criteriaversie_id, c.naam as criteria_, c.voorbeeld, x.afzegreden, x.motivering,"
                + " b.beoordeeld_door, b.beoordeeld_op, b.vastgesteld_door, b.vastgesteld_op, b.herstel_uitkomst,"
                + " x.herstel, b.herstel_op, b.herstel_voor"
                + VAN
                + " join toezichtversie c on c.id = b.criteriaversie_id"
                + " left join toezichtbezoek_tekst x on x.bezoek_id = b.id where b.id = :id")
        .param("id", id)
        .query(
            (rij, nummer) ->
                new Rij(
                    rij(rij),
                    rij.getInt("versie"),
                    rij.getLong("locatie_id"),
                    rij.getString("adres_"),
                    rij.getLong("criteriaversie_id"),
                    rij.getString("criteria_"),
                    rij.getBoolean("voorbeeld"),
                    rij.getString("afzegreden"),
                    rij.getString("motivering"),
                    rij.getString("beoordeeld_door"),
                    rij.getObject("beoordeeld_op", LocalDateTime.class),
                    rij.getString("vastgesteld_door"),
                    rij.getObject("vastgesteld_op", LocalDateTime.class),
                    rij.getString("herstel_uitkomst") == null
                        ? null
                        : Hersteluitkomst.valueOf(rij.getString("herstel_uitkomst")),
                    rij.getString("herstel"),
                    rij.getObject("herstel_op", LocalDate.class),
                    rij.getObject("herstel_voor", LocalDate.class)))
        .optional();
  }

  /**
   * @param id id of a visit
   * @return who carries it out, by name
   */
  public List<BezoekerListItem> bezoekers(long id) {
    return jdbc.sql(
            """
            select g.id, g.naam, (select group_concat(distinct o.naam order by o.naam separator ', ')
                from gebruiker_rol r join organisatie o on o.id = r.organisatie_id where r.gebruiker_id = g.id
                  and r.rol in ('inspecteur_bow', 'bezoeker_extern') and r.van <= :dag
                  and (r.tot is null or r.tot > :dag)) as organisatie_,
              exists (select 1 from belangenverstrengeling v where v.gebruiker_id = g.id
                and v.taalschool_id = b.taalschool_id and v.van <= cast(b.begin as date)
                and (v.tot is null or v.tot > cast(b.begin as date))) as strijdig_
            from toezichtbezoek_bezoeker w join toezichtbezoek b on b.id = w.bezoek_id
              join gebruiker g on g.id = w.gebruiker_id
            where w.bezoek_id = :id and w.vervangen_op is null order by g.naam, g.id
            """)
        .param("id", id)
        .param("dag", klok.vandaag())
        .query(
            (rij, nummer) ->
                new BezoekerListItem(
                    rij.getLong("id"),
                    rij.getString("naam"),
                    rij.getString("organisatie_"),
                    rij.getBoolean("strijdig_")))
        .list();
  }

  /**
   * @param id id of a visit
   * @return what came from a device and changes nothing, by moment
   */
  public List<BezoekDetail.Geweigerd> geweigerd(long id) {
    return jdbc.sql(
            """
            select g.naam as wie, k.moment, k.soort, k.criterium, k.oordeel, k.tekst, k.geweigerd as reden
            from toezichttik k join gebruiker g on g.id = k.gebruiker_id
            where k.bezoek_id = ? and k.geweigerd is not null order by k.moment, k.id
            """)
        .param(id)
        .query(BezoekDetail.Geweigerd.class)
        .list();
  }

  /**
   * @param rij a visit
   * @param bezoekers who carries it out
   * @return it as it is planned
   */
  public static BezoekGegevens gegevens(Rij rij, List<BezoekerListItem> bezoekers) {
    BezoekListItem kort = rij.rij();
    return new BezoekGegevens(
        kort.id(),
        rij.versie(),
        kort.taalschoolId(),
        rij.locatieId(),
        kort.aanleiding(),
        kort.begin(),
        kort.einde(),
        kort.aangekondigd(),
        bezoekers.stream().map(BezoekerListItem::gebruikerId).collect(Collectors.toSet()));
  }

  /**
   * @param van first day, inclusive
   * @param totEnMet last day, inclusive
   * @param bekend moment in UTC whose knowledge counts, null for now
   * @return how many visits were held
   */
  public long gehouden(LocalDate van, LocalDate totEnMet, LocalDateTime bekend) {
    Peilmoment moment = new Peilmoment(totEnMet, bekend);
    return jdbc.sql("select count(*) from " + moment.tabel("toezichtbezoek") + " b where " + Bezoeksql.GEHOUDEN
            + " and b.begin >= :van and b.begin < :tot")
        .params(moment.parameters())
        .param("van", van.atStartOfDay())
        .param("tot", totEnMet.plusDays(1).atStartOfDay())
        .query(Long.class)
        .single();
  }
}
