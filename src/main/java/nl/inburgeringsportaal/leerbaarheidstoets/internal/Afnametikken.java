package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamestand;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnametik;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where taps are kept, those that counted and those that did not, and what those of a session come to. */
@Component
class Afnametikken {
  /** Reasons that were decided when a tap came in: they hold whatever comes later. */
  private static final Set<String> VAST =
      Set.of(
          "vervangen", "buiten-termijn", "geannuleerd", "afgesloten", "onbekend-nummer", "al-hier", "elders-gepland",
          "niet-planbaar", "geen-toestemming", "geen-certificaat", "vol", "niet-open");

  private final JdbcClient jdbc;
  private final JdbcTemplate bundels;
  private final IdBlokken ids;
  private final Klok klok;

  Afnametikken(JdbcClient jdbc, JdbcTemplate bundels, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.bundels = bundels;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * What a session is at this moment, for taps.
   *
   * @param teruggezetOp when it fell back from ready, null when it did not
   */
  record Sessie(
      long id,
      long organisatieId,
      LocalDateTime begin,
      LbtSessiestatus status,
      LocalDateTime klaargezetOp,
      LocalDateTime teruggezetOp,
      LocalDateTime afgerondOp) {

    boolean isOpen() {
      return status == LbtSessiestatus.GEPLAND
          || status == LbtSessiestatus.KLAARGEZET
          || status == LbtSessiestatus.BEZIG;
    }

    /** Also while it was ready: a tap that a device could only send later counts as it was made. */
    boolean isKlaargezet(LocalDateTime moment) {
      boolean was =
          klaargezetOp != null
              && teruggezetOp != null
              && !moment.isBefore(klaargezetOp)
              && moment.isBefore(teruggezetOp);
      return status == LbtSessiestatus.KLAARGEZET || status == LbtSessiestatus.BEZIG || was;
    }
  }

  Sessie sessie(long id) {
    return jdbc.sql(
            """
            select id, organisatie_id, begin, status, klaargezet_op, teruggezet_op, afgerond_op
            from lbt_sessie where id = ?
            """)
        .param(id)
        .query(
            (rij, nummer) ->
                new Sessie(
                    rij.getLong("id"),
                    rij.getLong("organisatie_id"),
                    rij.getObject("begin", LocalDateTime.class),
                    LbtSessiestatus.valueOf(rij.getString("status")),
                    rij.getObject("klaargezet_op", LocalDateTime.class),
                    rij.getObject("teruggezet_op", LocalDateTime.class),
                    rij.getObject("afgerond_op", LocalDateTime.class)))
        .single();
  }

  /** Those of the keys that are kept already. */
  Set<UUID> bekend(Collection<UUID> sleutels) {
    return sleutels.isEmpty()
        ? Set.of()
        : new HashSet<>(
            jdbc.sql("select sleutel from lbt_gebeurtenis where sleutel in (:sleutels)")
                .param("sleutels", sleutels.stream().map(UUID::toString).toList())
                .query((rij, nummer) -> UUID.fromString(rij.getString(1)))
                .list());
  }

  /**
   * A tap as it is kept.
   *
   * @param plaatsingId the placement that it is about, null for the session
   * @param reden null when nothing is known against it yet
   */
  record Bewaard(Afnametik tik, Long plaatsingId, String reden) {}

  /** Keeps taps. */
  void bewaar(long sessieId, long begeleiderId, List<Bewaard> rijen) {
    LocalDateTime nu = klok.nu();
    bundels.batchUpdate(
        """
        insert into lbt_gebeurtenis (id, sessie_id, plaatsing_id, toetsbegeleider_id, sleutel, soort, waarde, moment,
          ontvangen_op, geweigerd) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rijen.stream()
            .map(
                rij ->
                    new Object[] {
                      ids.volgende("lbt_gebeurtenis_seq"),
                      sessieId,
                      rij.plaatsingId(),
                      begeleiderId,
                      rij.tik().sleutel().toString(),
                      rij.tik().soort().name(),
                      rij.tik().waarde(),
                      rij.tik().moment(),
                      nu,
                      rij.reden()
                    })
            .toList());
  }

  /** The taps of a session. */
  List<Afnameverloop.Tik> van(long sessieId) {
    return jdbc.sql("select * from lbt_gebeurtenis where sessie_id = ? order by moment, sleutel")
        .param(sessieId)
        .query(
            (rij, nummer) -> {
              String geweigerd = rij.getString("geweigerd");
              return new Afnameverloop.Tik(
                  UUID.fromString(rij.getString("sleutel")),
                  Afnamesoort.valueOf(rij.getString("soort")),
                  rij.getObject("plaatsing_id", Long.class),
                  rij.getLong("toetsbegeleider_id"),
                  rij.getString("waarde"),
                  rij.getObject("moment", LocalDateTime.class),
                  geweigerd != null && VAST.contains(geweigerd) ? geweigerd : null);
            })
        .list();
  }

  /** What the taps of a session that is not closed come to. */
  Afnameverloop speel(Sessie sessie, List<Afnameverloop.Tik> tikken) {
    List<Long> plaatsingen =
        jdbc.sql("select id from lbt_plaatsing where sessie_id = ? and beeindigd_op is null order by id")
            .param(sessie.id())
            .query(Long.class)
            .list();
    return Afnameverloop.speel(
        new Afnameverloop.Begin(
            sessie.begin().toLocalDate(),
            sessie.begin(),
            plaatsingen,
            begeleiders(sessie.id()),
            sessie::isKlaargezet),
        tikken);
  }

  /** Who supervises a session now. */
  Set<Long> begeleiders(long sessieId) {
    return new HashSet<>(
        jdbc.sql(
                "select toetsbegeleider_id from lbt_sessie_begeleider where sessie_id = ? and vervangen_op is null")
            .param(sessieId)
            .query(Long.class)
            .list());
  }

  /** Notes of each tap whether it counts, now that more of them are known. */
  void noteerGeweigerd(long sessieId, Map<UUID, String> geweigerd) {
    Map<String, String> staat =
        jdbc.sql("select sleutel, geweigerd from lbt_gebeurtenis where sessie_id = ?")
            .param(sessieId)
            .query((rij, nummer) -> Arrays.asList(rij.getString(1), rij.getString(2)))
            .list()
            .stream()
            .collect(Collectors.toMap(List::getFirst, rij -> Objects.toString(rij.getLast(), "")));
    List<Object[]> anders = new ArrayList<>();
    staat.forEach(
        (sleutel, was) -> {
          String wordt = geweigerd.getOrDefault(UUID.fromString(sleutel), "");
          if (!wordt.equals(was)) {
            anders.add(new Object[] {wordt, sleutel});
          }
        });
    bundels.batchUpdate("update lbt_gebeurtenis set geweigerd = nullif(?, '') where sleutel = ?", anders);
  }

  /** The taps of a session that changed nothing, the last first. */
  List<Afnamestand.Geweigerd> geweigerd(long sessieId) {
    return jdbc.sql(
            """
            select g.sleutel, g.soort, g.plaatsing_id, g.moment, g.geweigerd, t.naam
            from lbt_gebeurtenis g join toetsbegeleider t on t.id = g.toetsbegeleider_id
            where g.sessie_id = ? and g.geweigerd is not null order by g.moment desc, g.id desc
            """)
        .param(sessieId)
        .query(
            (rij, nummer) ->
                new Afnamestand.Geweigerd(
                    UUID.fromString(rij.getString("sleutel")),
                    Afnamesoort.valueOf(rij.getString("soort")),
                    rij.getObject("plaatsing_id", Long.class),
                    rij.getObject("moment", LocalDateTime.class),
                    rij.getString("geweigerd"),
                    rij.getString("naam")))
        .list();
  }
}
