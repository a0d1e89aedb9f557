package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.GeraakteSessie;
import nl.inburgeringsportaal.leerbaarheidstoets.KnellendeSessie;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.Openingstijd;
import nl.inburgeringsportaal.leerbaarheidstoets.SluitingGegevens;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists buildings, keeps their closings and tells which sessions those hit. */
@Component
public class Locatieboek {
  private static final String IN_GEBRUIK =
      " from toetslokaal k where k.locatie_id = l.id and (k.gesloten_vanaf is null or k.gesloten_vanaf > :dag)";

  private static final String RIJ =
      """
      select l.id, l.naam, o.naam as gemeente, l.adres, l.plaats, l.gesloten_vanaf,
        (select count(*)%1$s) as lokalen, (select coalesce(sum(least(k.plaatsen, k.apparaten)), 0)%1$s) as plaatsen,
        (select coalesce(max(k.rolstoel), 0)%1$s) as rolstoel,
        (select count(*) from lbt_sessie s join toetslokaal z on z.id = s.lokaal_id
          where z.locatie_id = l.id and s.status in ('GEPLAND', 'KLAARGEZET') and s.begin > :nu) as sessies
      """
          .formatted(IN_GEBRUIK);

  private static final String VAN = " from toetslocatie l join organisatie o on o.id = l.organisatie_id where ";

  private static final String GERAAKT =
      """
      select s.id, s.begin, s.einde, k.naam as lokaal, s.bezet from lbt_sessie s
        join toetslokaal k on k.id = s.lokaal_id join toetslocatie l on l.id = k.locatie_id
      where s.status in ('GEPLAND', 'KLAARGEZET') and s.begin >= :vandaag and k.locatie_id = :locatie and %s
      order by s.begin, s.id
      """;

  private static final Map<String, String> SORTERING =
      Map.of("naam", "l.naam", "plaats", "l.plaats", "plaatsen", "plaatsen", "sessies", "sessies");

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Locatieboek(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * @param bereik gemeenten whose buildings are seen
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<LocatieListItem> zoek(Bereik bereik, LocatieFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<LocatieListItem> rijen =
        jdbc.sql(RIJ + VAN + waar(bereik, filter, parameters)
            + Lijstsql.pagina(pagina, SORTERING, "l.id"))
            .params(parameters)
            .param("nu", klok.nu())
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query(LocatieListItem.class)
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param bereik gemeenten whose buildings are seen
   * @param filter which ones
   * @return how many there are
   */
  public long tel(Bereik bereik, LocatieFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(bereik, filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  private String waar(Bereik bereik, LocatieFilter filter, Map<String, Object> parameters) {
    parameters.put("dag", klok.vandaag());
    Bereik.Voorwaarde eigen = bereik.voorwaarde("l.organisatie_id", null);
    parameters.putAll(eigen.parameters());
    StringBuilder waar = new StringBuilder(eigen.tekst());
    if (!filter.ookGesloten()) {
      waar.append(" and (l.gesloten_vanaf is null or l.gesloten_vanaf > :dag)");
    }
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      waar.append(" and (l.naam like :zoek escape '!' or l.plaats like :zoek escape '!')");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    return waar.toString();
  }

  /**
   * @param locatieId id of a building
   * @return its closings that are not over, the first first
   */
  public List<SluitingGegevens> sluitingen(long locatieId) {
    return jdbc.sql(
            """
            select id, locatie_id, lokaal_id, van, tot, omschrijving from toetslocatie_sluiting
            where locatie_id = ? and tot > ? order by van, id
            """)
        .params(locatieId, klok.vandaag())
        .query(SluitingGegevens.class)
        .list();
  }

  /**
   * @param sluitingId id of a closing
   * @return it, empty when there is none
   */
  public Optional<SluitingGegevens> sluiting(long sluitingId) {
    return jdbc.sql("select id, locatie_id, lokaal_id, van, tot, omschrijving from toetslocatie_sluiting where id = ?")
        .param(sluitingId)
        .query(SluitingGegevens.class)
        .optional();
  }

  /**
   * @param sluiting a new closing
   * @return its id
   */
  public long voegToe(SluitingGegevens sluiting) {
    long id = ids.volgende("toetslocatie_sluiting_seq");
    jdbc.sql(
            """
            insert into toetslocatie_sluiting (id, locatie_id, lokaal_id, van, tot, omschrijving, gewijzigd_door)
            values (:id, :locatie, :lokaal, :van, :tot, :omschrijving, :wie)
            """)
        .param("id", id)
        .param("locatie", sluiting.locatieId())
        .param("lokaal", sluiting.lokaalId())
        .param("van", sluiting.van())
        .param("tot", sluiting.tot())
        .param("omschrijving", sluiting.omschrijving())
        .param("wie", Wijzigingsspoor.actor())
        .update();
    return id;
  }

  /**
   * @param sluitingId id of a closing that does not take place
   */
  public void verwijder(long sluitingId) {
    jdbc.sql("delete from toetslocatie_sluiting where id = ?").param(sluitingId).update();
  }

  /**
   * @param locatieId id of a building
   * @return planned sessions there that cannot be held where they are planned
   */
  public List<GeraakteSessie> geraakt(long locatieId) {
    return geraakt(locatieId, "not " + Sessiesql.HOUDBAAR, Map.of());
  }

  /**
   * @param locatieId id of a building
   * @param lokaalId id of a room in it, null for all
   * @param van first day
   * @param tot end, exclusive, null for no end
   * @return planned sessions there on those days
   */
  public List<GeraakteSessie> opDagen(long locatieId, Long lokaalId, LocalDate van, LocalDate tot) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("lokaal", lokaalId);
    parameters.put("van", van.atStartOfDay());
    parameters.put("tot", tot == null ? LocalDateTime.of(9999, 1, 1, 0, 0) : tot.atStartOfDay());
    return geraakt(
        locatieId, "(:lokaal is null or k.id = :lokaal) and s.begin >= :van and s.begin < :tot", parameters);
  }

  private List<GeraakteSessie> geraakt(long locatieId, String waar, Map<String, Object> parameters) {
    return jdbc.sql(GERAAKT.formatted(waar))
        .params(new HashMap<>(parameters))
        .param("vandaag", klok.vandaag())
        .param("locatie", locatieId)
        .query(GeraakteSessie.class)
        .list();
  }

  /**
   * @param locatieId id of a building
   * @param uren its opening hours as they would become
   * @return planned sessions there that would fall outside of them
   */
  public List<GeraakteSessie> buiten(long locatieId, Map<DayOfWeek, Openingstijd> uren) {
    return opDagen(locatieId, null, klok.vandaag(), null).stream()
        .filter(
            sessie -> {
              Openingstijd open = uren.get(sessie.begin().getDayOfWeek());
              return open == null
                  || sessie.begin().toLocalTime().isBefore(open.van())
                  || sessie.einde().toLocalTime().isAfter(open.tot());
            })
        .toList();
  }

  /**
   * @param lokaal a room as it would become
   * @return sessions to come in it that would no longer fit, the first first. Somebody with a wheelchair for whom it is
   *     closed already is no reason to keep it as it is
   */
  public List<KnellendeSessie> knellend(LokaalGegevens lokaal) {
    String plaatsen = Sessiesql.capaciteit(":plaatsen", Sessiesql.verlaging("date(s.begin)"));
    return jdbc.sql(
            "select * from (select s.id, s.begin, s.einde, s.bezet, " + plaatsen + " as plaatsen,"
                + " if(:rolstoel or not k.rolstoel, 0, " + Sessiesql.ROLSTOELEN + ") as rolstoelen from lbt_sessie s"
                + " join toetslokaal k on k.id = s.lokaal_id where k.id = :lokaal"
                + " and s.status in ('GEPLAND', 'KLAARGEZET') and " + Sessiesql.TE_BEGINNEN
                + ") v where v.bezet > v.plaatsen or v.rolstoelen > 0 order by v.begin, v.id")
        .param("plaatsen", Math.min(lokaal.plaatsen(), lokaal.apparaten()))
        .param("rolstoel", lokaal.rolstoel())
        .param("lokaal", lokaal.id())
        .param("vandaag", klok.vandaag())
        .query(KnellendeSessie.class)
        .list();
  }

  /**
   * Gives the sessions to come in a room as many seats as it has; they fit.
   *
   * @param lokaalId id of a room
   */
  public void pasPlaatsenAan(long lokaalId) {
    jdbc.sql(
            "update lbt_sessie s join toetslokaal k on k.id = s.lokaal_id set s.plaatsen = least(s.gewenste_plaatsen, "
                + Sessiesql.capaciteit(Sessiesql.verlaging("date(s.begin)")) + "), s.versie = s.versie + 1,"
                + " s.gewijzigd_door = :wie where k.id = :lokaal and s.status in ('CONCEPT', 'GEPLAND', 'KLAARGEZET')"
                + " and " + Sessiesql.TE_BEGINNEN)
        .param("lokaal", lokaalId)
        .param("vandaag", klok.vandaag())
        .param("wie", Wijzigingsspoor.actor())
        .update();
  }

  /**
   * @param locatieId id of a building
   * @return organisation of the gemeente that plans there, empty when there is no such building
   */
  public Optional<Long> gemeente(long locatieId) {
    return jdbc.sql("select organisatie_id from toetslocatie where id = ?")
        .param(locatieId)
        .query(Long.class)
        .optional();
  }

  /**
   * @param locatieId id of a building
   * @return ids of its rooms
   */
  public List<Long> lokalen(long locatieId) {
    return jdbc.sql("select id from toetslokaal where locatie_id = ? order by id")
        .param(locatieId)
        .query(Long.class)
        .list();
  }

  /**
   * @param locatieId id of a building
   * @return ids of the planned sessions in it whose test may still begin
   */
  public List<Long> sessies(long locatieId) {
    return jdbc.sql(
            """
            select s.id from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id
            where k.locatie_id = ? and s.status in ('GEPLAND', 'KLAARGEZET') and s.begin >= ?
            """)
        .params(locatieId, klok.vandaag())
        .query(Long.class)
        .list();
  }
}
