package nl.inburgeringsportaal.bijeenkomst.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.DeelnemerListItem;
import nl.inburgeringsportaal.bijeenkomst.Deelnemersoort;
import nl.inburgeringsportaal.bijeenkomst.Opkomst;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sign-ups. Those that were cancelled or given up hold no person and are not read. */
@Component
public class Plaatslezer {
  private static final String PLAATS =
      """
      select a.id, a.bijeenkomst_id, a.volgnummer, a.soort, a.status, a.bevestigd_op, a.opgeschoven_op, a.gebruiker_id,
        a.mail
      from bijeenkomst_aanmelding a where a.status in ('GEPLAATST', 'WACHT') and\s""";

  private final JdbcClient jdbc;

  Plaatslezer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private List<Plaats> lees(String waar, Map<String, ?> parameters) {
    return jdbc.sql(PLAATS + waar).params(parameters).query((rij, nummer) -> plaats(rij)).list();
  }

  private static Plaats plaats(ResultSet rij) throws SQLException {
    return new Plaats(
        rij.getLong("id"),
        rij.getLong("bijeenkomst_id"),
        rij.getInt("volgnummer"),
        Deelnemersoort.valueOf(rij.getString("soort")),
        Aanmeldstatus.valueOf(rij.getString("status")),
        rij.getObject("bevestigd_op") != null,
        rij.getObject("opgeschoven_op") != null,
        rij.getObject("gebruiker_id", Long.class),
        rij.getString("mail"));
  }

  Optional<Plaats> vanId(long id) {
    return lees("a.id = :id", Map.of("id", id)).stream().findFirst();
  }

  Optional<Plaats> vanBevestigcode(String code) {
    return lees("a.bevestigcode = :code", Map.of("code", code)).stream().findFirst();
  }

  Optional<Plaats> vanBeheercode(String code) {
    return lees("a.beheercode = :code and a.bevestigd_op is not null", Map.of("code", code)).stream().findFirst();
  }

  Optional<Plaats> vanAdres(long bijeenkomstId, String mailsleutel) {
    return lees(
            "a.bijeenkomst_id = :id and a.mailsleutel = :sleutel",
            Map.of("id", bijeenkomstId, "sleutel", mailsleutel))
        .stream()
        .findFirst();
  }

  Optional<Plaats> vanGebruiker(long bijeenkomstId, long gebruikerId) {
    return lees(
            "a.bijeenkomst_id = :id and a.gebruiker_id = :wie", Map.of("id", bijeenkomstId, "wie", gebruikerId))
        .stream()
        .findFirst();
  }

  /** Confirmed and on the waiting list, in order of arrival. */
  List<Plaats> wachtenden(long bijeenkomstId, long hoogstens) {
    return lees(
        "a.bijeenkomst_id = :id and a.status = 'WACHT' and a.bevestigd_op is not null order by a.volgnummer"
            + " limit :hoogstens",
        Map.of("id", bijeenkomstId, "hoogstens", hoogstens));
  }

  /** Everybody who takes part or waits, and has confirmed. */
  List<Plaats> bevestigden(long bijeenkomstId) {
    return lees(
        "a.bijeenkomst_id = :id and a.bevestigd_op is not null and not a.ter_plaatse order by a.volgnummer",
        Map.of("id", bijeenkomstId));
  }

  /** Confirmed seats of meetings that begin on one of these days, both inclusive, and were not reminded so yet. */
  List<Plaats> teHerinneren(Herinnering kolom, LocalDate van, LocalDate totEnMet, LocalDateTime aangemeldVoor) {
    return lees(
        """
        a.status = 'GEPLAATST' and a.bevestigd_op is not null and not a.ter_plaatse and a.mail is not null
          and a.aangemeld_op < :aangemeld and a.%s is null
          and exists (select 1 from bijeenkomst b where b.id = a.bijeenkomst_id and b.status = 'GEPUBLICEERD'
            and b.begin >= :van and b.begin < :tot)
        order by a.bijeenkomst_id, a.volgnummer
        """
            .formatted(kolom.kolom()),
        Map.of(
            "van", van.atStartOfDay(), "tot", totEnMet.plusDays(1).atStartOfDay(), "aangemeld", aangemeldVoor));
  }

  /** Of an account, for meetings that end after that moment. */
  List<Plaats> vanGebruiker(long gebruikerId, LocalDateTime vanaf) {
    return lees(
        "a.gebruiker_id = :wie and exists (select 1 from bijeenkomst b where b.id = a.bijeenkomst_id"
            + " and b.einde > :vanaf)",
        Map.of("wie", gebruikerId, "vanaf", vanaf));
  }

  /** Place on the waiting list from 1; 0 with a seat. */
  int wachtplaats(Plaats plaats) {
    return wachtplaatsen(List.of(plaats)).getOrDefault(plaats.id(), 0);
  }

  /** Places on the waiting list by id, from 1; who has a seat is left out. */
  Map<Long, Integer> wachtplaatsen(List<Plaats> plaatsen) {
    List<Long> wachtend =
        plaatsen.stream().filter(plaats -> plaats.status() == Aanmeldstatus.WACHT).map(Plaats::id).toList();
    if (wachtend.isEmpty()) {
      return Map.of();
    }
    Map<Long, Integer> gevonden = new HashMap<>();
    jdbc.sql(
            """
            select a.id, count(*) from bijeenkomst_aanmelding a
              join bijeenkomst_aanmelding v on v.bijeenkomst_id = a.bijeenkomst_id and v.status = 'WACHT'
                and v.volgnummer <= a.volgnummer
            where a.id in (:ids) group by a.id
            """)
        .param("ids", wachtend)
        .query((RowCallbackHandler) rij -> gevonden.put(rij.getLong(1), rij.getInt(2)));
    return gevonden;
  }

  /**
   * @param bijeenkomstId id of a meeting
   * @return who takes part and who waits, in order of arrival
   */
  public List<DeelnemerListItem> deelnemers(long bijeenkomstId) {
    return jdbc.sql(
            """
            select * from bijeenkomst_aanmelding where bijeenkomst_id = ? and status in ('GEPLAATST', 'WACHT')
            order by status, naam is null, naam, volgnummer
            """)
        .param(bijeenkomstId)
        .query(
            (rij, nummer) ->
                new DeelnemerListItem(
                    rij.getLong("id"),
                    rij.getInt("volgnummer"),
                    rij.getString("naam"),
                    rij.getString("organisatie"),
                    Deelnemersoort.valueOf(rij.getString("soort")),
                    rij.getString("functie"),
                    rij.getString("mail"),
                    Aanmeldstatus.valueOf(rij.getString("status")),
                    rij.getObject("bevestigd_op") != null,
                    rij.getObject("aanwezig", Boolean.class),
                    rij.getBoolean("ter_plaatse")))
        .list();
  }

  /**
   * @param bijeenkomstId id of a meeting
   * @return how many came, per kind of organisation
   */
  public List<Opkomst> opkomst(long bijeenkomstId) {
    return jdbc.sql(
            """
            select soort, count(*), coalesce(sum(aanwezig = 1), 0), coalesce(sum(aanwezig = 0), 0)
            from bijeenkomst_aanmelding
            where bijeenkomst_id = ? and status = 'GEPLAATST' and bevestigd_op is not null group by soort order by soort
            """)
        .param(bijeenkomstId)
        .query(
            (rij, nummer) ->
                new Opkomst(
                    Deelnemersoort.valueOf(rij.getString(1)), rij.getLong(2), rij.getLong(3), rij.getLong(4)))
        .list();
  }

  /**
   * Notes whether somebody was there.
   *
   * @param bijeenkomstId id of a meeting
   * @param plaatsId id of a sign-up for it
   * @param aanwezig null: not noted
   * @param wie user name of who notes it
   * @return false when there is no such seat
   */
  public boolean noteer(long bijeenkomstId, long plaatsId, Boolean aanwezig, String wie) {
    return jdbc.sql(
                """
                update bijeenkomst_aanmelding set aanwezig = :aanwezig, versie = versie + 1, gewijzigd_door = :wie
                where id = :id and bijeenkomst_id = :bijeenkomst and status = 'GEPLAATST'
                """)
            .param("aanwezig", aanwezig)
            .param("wie", wie)
            .param("id", plaatsId)
            .param("bijeenkomst", bijeenkomstId)
            .update()
        == 1;
  }
}
