package nl.inburgeringsportaal.bijeenkomst.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstFilter;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstListItem;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomstsoort;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import nl.inburgeringsportaal.bijeenkomst.Materiaal;
import nl.inburgeringsportaal.bijeenkomst.Publiek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where meetings and their material are kept. */
@Component
public class Bijeenkomstboek {
  private static final int MEESTE = 200;

  private static final String AANTALLEN =
      """
      (select count(*) from bijeenkomst_aanmelding a where a.bijeenkomst_id = b.id and a.status = 'GEPLAATST'
        and not a.ter_plaatse) bezet,
      (select count(*) from bijeenkomst_aanmelding a where a.bijeenkomst_id = b.id and a.status = 'WACHT') wachtend
      """;

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Bijeenkomstboek(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * @param filter which ones
   * @param ookConcepten true for editors
   * @return at most 200
   */
  public List<BijeenkomstListItem> list(BijeenkomstFilter filter, boolean ookConcepten) {
    StringBuilder waar = new StringBuilder(filter.voorbij() ? "b.einde <= :nu" : "b.einde > :nu");
    Map<String, Object> parameters = new HashMap<>(Map.of("nu", klok.nu(), "meeste", MEESTE));
    if (!ookConcepten) {
      waar.append(" and b.status <> 'CONCEPT'");
    }
    if (filter.publiek() != null) {
      waar.append(" and b.doelgroep in (:publiek, 'IEDEREEN')");
      parameters.put("publiek", filter.publiek().name());
    }
    if (filter.maand() != null) {
      waar.append(" and b.begin >= :van and b.begin < :tot");
      parameters.put("van", filter.maand().atDay(1).atStartOfDay());
      parameters.put("tot", filter.maand().plusMonths(1).atDay(1).atStartOfDay());
    }
    return jdbc.sql(
            "select b.*, (select count(*) from bijeenkomst_materiaal m where m.bijeenkomst_id = b.id) materialen, "
                + AANTALLEN
                + " from bijeenkomst b where "
                + waar
                + (filter.voorbij() ? " order by b.begin desc, b.id desc" : " order by b.begin, b.id")
                + " limit :meeste")
        .params(parameters)
        .query((rij, nummer) -> listItem(rij))
        .list();
  }

  private static BijeenkomstListItem listItem(ResultSet rij) throws SQLException {
    return new BijeenkomstListItem(
        rij.getLong("id"),
        Bijeenkomstsoort.valueOf(rij.getString("soort")),
        rij.getString("titel"),
        Publiek.valueOf(rij.getString("doelgroep")),
        rij.getObject("begin", LocalDateTime.class),
        rij.getObject("einde", LocalDateTime.class),
        rij.getString("plaats"),
        rij.getString("online_adres") != null,
        Bijeenkomststatus.valueOf(rij.getString("status")),
        rij.getObject("plaatsen", Integer.class),
        rij.getLong("bezet"),
        rij.getLong("wachtend"),
        rij.getObject("aanmelden_tot", LocalDateTime.class),
        rij.getLong("materialen"));
  }

  /**
   * @param id id of a meeting
   * @return the whole of it, for an editor or a participant; empty when it does not exist
   */
  public Optional<BijeenkomstDetail> find(long id) {
    return find(List.of(id)).stream().findFirst();
  }

  /** Several in one go, the first meeting first. */
  List<BijeenkomstDetail> find(List<Long> welke) {
    if (welke.isEmpty()) {
      return List.of();
    }
    record Stuk(long bijeenkomstId, Materiaal materiaal) {}
    Map<Long, List<Materiaal>> materiaal =
        jdbc.sql(
                "select bijeenkomst_id, titel, adres from bijeenkomst_materiaal where bijeenkomst_id in (:ids)"
                    + " order by id")
            .param("ids", welke)
            .query(
                (rij, nummer) ->
                    new Stuk(rij.getLong(1), new Materiaal(rij.getString(2), rij.getString(3))))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Stuk::bijeenkomstId, Collectors.mapping(Stuk::materiaal, Collectors.toList())));
    return jdbc.sql("select b.*, " + AANTALLEN + " from bijeenkomst b where b.id in (:ids) order by b.begin, b.id")
        .param("ids", welke)
        .query((rij, nummer) -> detail(rij, materiaal.getOrDefault(rij.getLong("id"), List.of())))
        .list();
  }

  private BijeenkomstDetail detail(ResultSet rij, List<Materiaal> materiaal) throws SQLException {
    BijeenkomstGegevens gegevens =
        new BijeenkomstGegevens(
            rij.getLong("id"),
            rij.getInt("versie"),
            Bijeenkomstsoort.valueOf(rij.getString("soort")),
            rij.getString("titel"),
            rij.getString("omschrijving"),
            Publiek.valueOf(rij.getString("doelgroep")),
            rij.getObject("begin", LocalDateTime.class),
            rij.getObject("einde", LocalDateTime.class),
            rij.getString("plaats"),
            rij.getString("online_adres"),
            rij.getObject("plaatsen", Integer.class),
            rij.getObject("aanmelden_tot", LocalDateTime.class),
            rij.getString("contact"));
    Bijeenkomststatus status = Bijeenkomststatus.valueOf(rij.getString("status"));
    LocalDateTime nu = klok.nu();
    return new BijeenkomstDetail(
        gegevens,
        status,
        rij.getString("bericht"),
        gegevens.onlineAdres() != null,
        rij.getLong("bezet"),
        rij.getLong("wachtend"),
        status == Bijeenkomststatus.GEPUBLICEERD && !gegevens.begin().toLocalDate().isAfter(klok.vandaag()),
        !gegevens.einde().isAfter(nu),
        status == Bijeenkomststatus.GEPUBLICEERD && gegevens.aanmeldenTot().isAfter(nu),
        rij.getInt("ics_volgnummer"),
        materiaal,
        rij.getBoolean("materiaal_openbaar"));
  }

  /**
   * @param gegevens a new meeting
   * @return its id
   */
  public long voegToe(BijeenkomstGegevens gegevens) {
    long id = ids.volgende("bijeenkomst_seq");
    jdbc.sql(
            """
            insert into bijeenkomst (id, soort, titel, omschrijving, doelgroep, begin, einde, plaats, online_adres,
              plaatsen, aanmelden_tot, contact, status, gewijzigd_door)
            values (:id, :soort, :titel, :omschrijving, :publiek, :begin, :einde, :plaats, :online, :plaatsen,
              :aanmeldenTot, :contact, 'CONCEPT', :wie)
            """)
        .params(velden(gegevens))
        .param("id", id)
        .update();
    return id;
  }

  /**
   * @param gegevens what it becomes
   * @param verplaatst true when calendars must take another time or place
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public void werkBij(BijeenkomstGegevens gegevens, boolean verplaatst) {
    int gewijzigd =
        jdbc.sql(
                """
                update bijeenkomst set soort = :soort, titel = :titel, omschrijving = :omschrijving,
                  doelgroep = :publiek, begin = :begin, einde = :einde, plaats = :plaats, online_adres = :online,
                  plaatsen = :plaatsen, aanmelden_tot = :aanmeldenTot, contact = :contact,
                  ics_volgnummer = ics_volgnummer + :erbij, versie = versie + 1, gewijzigd_door = :wie
                where id = :id and versie = :versie and status <> 'GEANNULEERD'
                """)
            .params(velden(gegevens))
            .param("erbij", verplaatst ? 1 : 0)
            .param("id", gegevens.id())
            .param("versie", gegevens.versie())
            .update();
    if (gewijzigd == 0) {
      throw new GelijktijdigGewijzigd();
    }
  }

  private static Map<String, Object> velden(BijeenkomstGegevens gegevens) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("soort", gegevens.soort().name());
    velden.put("titel", gegevens.titel());
    velden.put("omschrijving", gegevens.omschrijving());
    velden.put("publiek", gegevens.publiek().name());
    velden.put("begin", gegevens.begin());
    velden.put("einde", gegevens.einde());
    velden.put("plaats", gegevens.plaats());
    velden.put("online", gegevens.onlineAdres());
    velden.put("plaatsen", gegevens.plaatsen());
    velden.put("aanmeldenTot", gegevens.aanmeldenTot());
    velden.put("contact", gegevens.contact());
    velden.put("wie", Wijzigingsspoor.actor());
    return velden;
  }

  /**
   * @param id id of a meeting
   * @param van how it must stand
   * @param naar how it will stand
   * @param bericht why, null for none
   * @return false when it stands otherwise
   */
  public boolean wijzig(long id, Bijeenkomststatus van, Bijeenkomststatus naar, String bericht) {
    return jdbc.sql(
                """
                update bijeenkomst set status = :naar, bericht = :bericht, ics_volgnummer = ics_volgnummer + 1,
                  versie = versie + 1, gewijzigd_door = :wie
                where id = :id and status = :van
                """)
            .param("naar", naar.name())
            .param("bericht", bericht)
            .param("wie", Wijzigingsspoor.actor())
            .param("id", id)
            .param("van", van.name())
            .update()
        == 1;
  }

  /**
   * Replaces the material.
   *
   * @param id id of a meeting
   * @param materiaal all of it
   * @param openbaar true when everybody may see it
   */
  public void zetMateriaal(long id, List<Materiaal> materiaal, boolean openbaar) {
    String wie = Wijzigingsspoor.actor();
    jdbc.sql("update bijeenkomst set materiaal_openbaar = ?, versie = versie + 1, gewijzigd_door = ? where id = ?")
        .params(openbaar, wie, id)
        .update();
    jdbc.sql("delete from bijeenkomst_materiaal where bijeenkomst_id = ?").param(id).update();
    for (Materiaal deel : materiaal) {
      jdbc.sql(
              """
              insert into bijeenkomst_materiaal (id, bijeenkomst_id, titel, adres, gewijzigd_door)
              values (?, ?, ?, ?, ?)
              """)
          .params(ids.volgende("bijeenkomst_materiaal_seq"), id, deel.titel(), deel.adres(), wie)
          .update();
    }
  }
}
