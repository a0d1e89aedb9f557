package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieBegeleider;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieOpDag;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions. */
@Component
public class Sessiezoeker {
  private static final String VAN =
      """
       from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id join toetslocatie l on l.id = k.locatie_id
        join organisatie o on o.id = s.organisatie_id
      """;

  /** What a session lacks whose test may still begin; nothing is asked of the others. */
  private static final String MIST =
      "if(s.status in ('GEPLAND', 'KLAARGEZET') and " + Sessiesql.TE_BEGINNEN + ", " + Klaarzetter.mist()
          + ", '') as mist";

  private static final String RIJ =
      """
      select s.id, s.begin, s.einde, s.plaatsen, s.bezet, s.status, s.reeks_id, o.naam as gemeente, l.naam as locatie,
        l.plaats, k.naam as lokaal,
        (select group_concat(b.naam order by b.naam separator ', ') from lbt_sessie_begeleider x
          join toetsbegeleider b on b.id = x.toetsbegeleider_id
          where x.sessie_id = s.id and x.vervangen_op is null) as begeleiders,
      """
          + MIST;

  private static final Map<String, String> SORTERING =
      Map.of(
          "begin", "s.begin",
          "locatie", "l.naam",
          "gemeente", "o.naam",
          "bezet", "s.bezet",
          "status",
              "field(s.status, 'CONCEPT', 'GEPLAND', 'KLAARGEZET', 'BEZIG', 'AFGEROND', 'UITSLAGEN_BEKEND',"
                  + " 'GEANNULEERD')");

  private final JdbcClient jdbc;
  private final Klok klok;

  Sessiezoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param bereik gemeenten whose sessions are seen
   * @param concepten gemeenten whose drafts are seen too
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<SessieListItem> zoek(Bereik bereik, Bereik concepten, SessieFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<SessieListItem> rijen =
        jdbc.sql(RIJ + VAN + waar(bereik, concepten, filter, parameters)
                + Lijstsql.pagina(pagina, SORTERING, "s.id"))
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> listItem(rij))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param bereik gemeenten whose sessions are seen
   * @param concepten gemeenten whose drafts are seen too
   * @param filter which ones
   * @return how many there are
   */
  public long tel(Bereik bereik, Bereik concepten, SessieFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(bereik, concepten, filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  /**
   * @param bereik gemeenten whose sessions are asked for
   * @param van first day, null for today
   * @param tot end, exclusive, null for no limit
   * @param hoogstens the most sessions
   * @return sessions to come in which candidates can be placed, the first first
   */
  public List<SessieListItem> open(Bereik bereik, LocalDate van, LocalDate tot, int hoogstens) {
    Set<LbtSessiestatus> status = Set.of(LbtSessiestatus.GEPLAND, LbtSessiestatus.KLAARGEZET);
    SessieFilter filter = new SessieFilter(van, tot, status, null, null, false).vanaf(klok.vandaag());
    return zoek(bereik, Bereik.niets(), filter, PageRequest.of(0, hoogstens, Sort.by("begin"))).getContent();
  }

  /**
   * @param bereik gemeenten whose sessions are seen, with their drafts
   * @param sessies ids of sessions
   * @return true when all of them are seen
   */
  public boolean zijnGezien(Bereik bereik, Set<Long> sessies) {
    Map<String, Object> parameters = new HashMap<>();
    return sessies.isEmpty()
        || jdbc.sql("select count(*) from lbt_sessie s where s.id in (:sessies) and "
                    + zicht(bereik, bereik, parameters))
                .params(parameters)
                .param("sessies", sessies)
                .query(Long.class)
                .single()
            == sessies.size();
  }

  private String waar(Bereik bereik, Bereik concepten, SessieFilter filter, Map<String, Object> parameters) {
    parameters.put("vandaag", klok.vandaag());
    StringBuilder waar = new StringBuilder(" where " + zicht(bereik, concepten, parameters));
    if (filter.van() != null) {
      waar.append(" and s.begin >= :van");
      parameters.put("van", filter.van().atStartOfDay());
    }
    if (filter.tot() != null) {
      waar.append(" and s.begin < :tot");
      parameters.put("tot", filter.tot().atStartOfDay());
    }
    if (filter.status().isEmpty()) {
      waar.append(" and s.status <> 'GEANNULEERD'");
    } else {
      waar.append(" and s.status in (:status)");
      parameters.put("status", filter.status().stream().map(Enum::name).sorted().toList());
    }
    if (filter.locatieId() != null) {
      waar.append(" and k.locatie_id = :locatie");
      parameters.put("locatie", filter.locatieId());
    }
    if (filter.begeleiderId() != null) {
      waar.append(
          " and exists (select 1 from lbt_sessie_begeleider f where f.sessie_id = s.id and f.vervangen_op is null"
              + " and f.toetsbegeleider_id = :begeleider)");
      parameters.put("begeleider", filter.begeleiderId());
    }
    if (filter.nietKlaar()) {
      waar.append(" and s.status = 'GEPLAND' and " + Sessiesql.TE_BEGINNEN);
    }
    return waar.toString();
  }

  private static String zicht(Bereik bereik, Bereik concepten, Map<String, Object> parameters) {
    Bereik.Voorwaarde eigen = bereik.voorwaarde("s.organisatie_id", null);
    parameters.putAll(eigen.parameters());
    if (concepten.isNiets()) {
      return eigen.tekst() + " and s.status <> 'CONCEPT'";
    } else if (concepten.equals(bereik)) {
      return eigen.tekst();
    }
    parameters.put("concepten", concepten.organisaties().keySet());
    return eigen.tekst() + " and (s.status <> 'CONCEPT' or s.organisatie_id in (:concepten))";
  }

  private static SessieListItem listItem(ResultSet rij) throws SQLException {
    return new SessieListItem(
        rij.getLong("id"),
        rij.getString("gemeente"),
        rij.getString("locatie"),
        rij.getString("plaats"),
        rij.getString("lokaal"),
        rij.getObject("begin", LocalDateTime.class),
        rij.getObject("einde", LocalDateTime.class),
        rij.getInt("plaatsen"),
        rij.getInt("bezet"),
        LbtSessiestatus.valueOf(rij.getString("status")),
        rij.getString("begeleiders"),
        Klaarzetter.lees(rij.getString("mist")),
        rij.getObject("reeks_id") != null);
  }

  /**
   * @param bereik gemeenten whose sessions are seen, without drafts
   * @param van first day
   * @param tot end, exclusive, null for no limit
   * @param pagina page; the order is fixed
   * @return sessions as the API gives them, also cancelled ones
   */
  public Slice<SessieOpDag> opDag(Bereik bereik, LocalDate van, LocalDate tot, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    String zicht = zicht(bereik, Bereik.niets(), parameters);
    if (tot != null) {
      parameters.put("tot", tot.atStartOfDay());
    }
    List<SessieOpDag> rijen =
        jdbc.sql(
                "select s.id, s.begin, s.einde, s.plaatsen, s.bezet, s.status, o.gemeentecode, l.naam as locatie" + VAN
                    + " where " + zicht + " and s.begin >= :van" + (tot == null ? "" : " and s.begin < :tot")
                    + " order by s.begin, s.id limit :aantal offset :vanaf")
            .params(parameters)
            .param("van", van.atStartOfDay())
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query(
                (rij, nummer) ->
                    new SessieOpDag(
                        rij.getLong("id"),
                        rij.getString("gemeentecode"),
                        rij.getString("locatie"),
                        moment(rij, "begin"),
                        moment(rij, "einde"),
                        rij.getInt("plaatsen"),
                        rij.getInt("bezet"),
                        rij.getString("status").toLowerCase(Locale.ROOT)))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  private static OffsetDateTime moment(ResultSet rij, String kolom) throws SQLException {
    return rij.getObject(kolom, LocalDateTime.class).atZone(Klok.ZONE).toOffsetDateTime();
  }

  /**
   * @param bereik gemeenten whose sessions are seen
   * @param concepten gemeenten whose drafts are seen too
   * @param id id of a session
   * @return it
   * @throws NietGevonden when it is not seen
   */
  public SessieDetail vind(Bereik bereik, Bereik concepten, long id) {
    Map<String, Object> parameters = new HashMap<>();
    return lees(zicht(bereik, concepten, parameters), parameters, id).orElseThrow(NietGevonden::new);
  }

  /**
   * @param id id of a session, whoever may see it
   * @return it
   * @throws NietGevonden when there is none
   */
  SessieDetail detail(long id) {
    return lees("1 = 1", new HashMap<>(), id).orElseThrow(NietGevonden::new);
  }

  private Optional<SessieDetail> lees(String zicht, Map<String, Object> parameters, long id) {
    parameters.put("vandaag", klok.vandaag());
    return jdbc.sql(
            """
            select s.*, k.naam as lokaal, k.rolstoel, k.locatie_id, l.naam as locatie,
              concat(l.adres, ', ', l.postcode, ' ', l.plaats) as waar, o.naam as gemeente,
            """
                + "(select v.code from toetsversie v where v.id = " + Sessiesql.versie("s") + ") as toetsversie,"
                + """
                           (select count(*) from lbt_sessie r where r.reeks_id = s.reeks_id) as in_reeks,
            """
                + MIST + VAN + " where s.id = :id and " + zicht)
        .params(parameters)
        .param("id", id)
        .query((rij, nummer) -> detail(rij))
        .optional();
  }

  private SessieDetail detail(ResultSet rij) throws SQLException {
    long id = rij.getLong("id");
    List<SessieBegeleider> begeleiders = begeleiders(id);
    SessieGegevens gegevens =
        new SessieGegevens(
            id,
            rij.getInt("versie"),
            rij.getLong("organisatie_id"),
            rij.getLong("lokaal_id"),
            rij.getObject("begin", LocalDateTime.class),
            rij.getObject("einde", LocalDateTime.class),
            rij.getInt("gewenste_plaatsen"),
            rij.getObject("toetsversie_id", Long.class),
            rij.getString("opmerking"),
            begeleiders.stream()
                .filter(een -> een.vervangenOp() == null)
                .map(SessieBegeleider::begeleiderId)
                .toList());
    return new SessieDetail(
        gegevens,
        LbtSessiestatus.valueOf(rij.getString("status")),
        rij.getInt("plaatsen"),
        rij.getInt("bezet"),
        rij.getString("gemeente"),
        rij.getLong("locatie_id"),
        rij.getString("locatie"),
        rij.getString("waar"),
        rij.getString("lokaal"),
        rij.getBoolean("rolstoel"),
        rij.getString("toetsversie"),
        begeleiders,
        Klaarzetter.lees(rij.getString("mist")),
        rij.getString("annuleerreden"),
        rij.getInt("in_reeks"),
        !gegevens.begin().isAfter(klok.nu()));
  }

  private List<SessieBegeleider> begeleiders(long id) {
    return jdbc.sql("select sb.toetsbegeleider_id, b.naam, sb.toegewezen_op, sb.vervangen_op, "
                + Klaarzetter.mistBegeleider()
                + " as mist from lbt_sessie_begeleider sb join toetsbegeleider b on b.id = sb.toetsbegeleider_id"
                + " join lbt_sessie s on s.id = sb.sessie_id where sb.sessie_id = ?"
                + " order by sb.vervangen_op is not null, sb.vervangen_op desc, b.naam, sb.id")
        .param(id)
        .query(
            (rij, nummer) ->
                new SessieBegeleider(
                    rij.getLong("toetsbegeleider_id"),
                    rij.getString("naam"),
                    rij.getObject("toegewezen_op", LocalDateTime.class),
                    rij.getObject("vervangen_op", LocalDateTime.class),
                    Klaarzetter.lees(rij.getString("mist"))))
        .list();
  }

  /**
   * @param id id of a session
   * @return ids of who supervises it
   */
  List<Long> actief(long id) {
    return jdbc.sql(
            "select toetsbegeleider_id from lbt_sessie_begeleider where sessie_id = ? and vervangen_op is null"
                + " order by toetsbegeleider_id")
        .param(id)
        .query(Long.class)
        .list();
  }

  /**
   * @param id id of a session
   * @return ids of the candidates who have a seat in it
   */
  List<Long> deelnames(long id) {
    return jdbc.sql("select deelname_id from lbt_plaatsing where sessie_id = ? and beeindigd_op is null")
        .param(id)
        .query(Long.class)
        .list();
  }
}
