package nl.inburgeringsportaal.levering.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.levering.Toepasser.Aantallen;
import nl.inburgeringsportaal.levering.Controletotaal;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of deliveries and their files, as the engine reads and writes them. */
@Component
class LeveringOpslag {
  private static final String TAAK =
      "select id, organisatie_id, geleverd_door, dag, standdatum, soort, modus, status, bevestigd, klaargezet,"
          + " trekt_in from levering";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  LeveringOpslag(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * @return id of a new delivery that is coming in
   */
  long maak(
      long organisatieId, String door, boolean scherm, LocalDate standdatum, Leveringsoort soort, Leveringmodus modus) {
    long id = ids.volgende("levering_seq");
    jdbc.sql(
            """
            insert into levering (id, organisatie_id, geleverd_door, kanaal, ontvangen_op, dag, standdatum, soort,
              modus, status, bevestigd)
            values (:id, :organisatie, :door, :kanaal, :nu, :dag, :standdatum, :soort, :modus, 'ONTVANGST', :bevestigd)
            """)
        .param("id", id)
        .param("organisatie", organisatieId)
        .param("door", door)
        .param("kanaal", scherm ? "SCHERM" : "API")
        .param("nu", klok.nu())
        .param("dag", klok.vandaag())
        .param("standdatum", standdatum)
        .param("soort", soort.name())
        .param("modus", modus.name())
        .param("bevestigd", !scherm)
        .update();
    return id;
  }

  /** Adds a file that has been stored. */
  void voegToe(long id, String naam, int volgorde, String bestandsnaam, InhoudOpslag.Opgeslagen inhoud) {
    jdbc.sql(
            """
            insert into levering_bestand (levering_id, naam, volgorde, bestandsnaam, bytes, delen, sha256)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(id, naam, volgorde, bestandsnaam, inhoud.bytes(), inhoud.delen(), inhoud.sha256())
        .update();
  }

  /** The delivery is complete and takes its place in the row. */
  void ontvangen(long id, long volgnummer) {
    jdbc.sql("update levering set status = 'ONTVANGEN', volgnummer = ?, ontvangen_op = ? where id = ?")
        .params(volgnummer, klok.nu(), id)
        .update();
  }

  /**
   * The user on the page said that it may be applied: it takes its place in the row anew.
   *
   * @return false when it was not waiting for him
   */
  boolean bevestig(long id, Leveringmodus modus, long volgnummer) {
    return jdbc.sql(
                """
                update levering set status = 'ONTVANGEN', bevestigd = true, modus = ?, volgnummer = ?
                where id = ? and status = 'WACHT' and trekt_in is null
                """)
            .params(modus.name(), volgnummer, id)
            .update()
        == 1;
  }

  /**
   * The user on the page does not want it.
   *
   * @return false when it was not waiting for him
   */
  boolean annuleer(long id) {
    return jdbc.sql(
                """
                update levering set status = 'GEWEIGERD', geannuleerd = true, afgerond_op = ?
                where id = ? and status = 'WACHT' and trekt_in is null
                """)
            .params(klok.nu(), id)
            .update()
        == 1;
  }

  /** Takes away everything of a delivery that was never complete. */
  void verwerp(long id) {
    jdbc.sql("delete from levering_inhoud where levering_id = ?").param(id).update();
    jdbc.sql("delete from levering_bestand where levering_id = ?").param(id).update();
    jdbc.sql("delete from levering where id = ? and status = 'ONTVANGST'").param(id).update();
  }

  /**
   * @return true when this complete delivery is of that organisation
   */
  boolean isVan(long id, long organisatieId) {
    return jdbc.sql("select count(*) from levering where id = ? and organisatie_id = ? and status <> 'ONTVANGST'")
            .params(id, organisatieId)
            .query(Integer.class)
            .single()
        == 1;
  }

  /**
   * @return the delivery of a deliverer that is next, empty when there is none
   */
  Optional<Taak> volgende(long organisatieId) {
    return jdbc.sql(
            TAAK
                + " where organisatie_id = ? and status in ('ONTVANGEN', 'CONTROLEREN', 'VERWERKEN')"
                + " order by volgnummer limit 1")
        .param(organisatieId)
        .query(LeveringOpslag::taak)
        .optional();
  }

  /**
   * @return the files of a delivery, in the order in which they are handled
   */
  List<Bestand> bestanden(long id) {
    return jdbc.sql("select * from levering_bestand where levering_id = ? order by volgorde, naam")
        .param(id)
        .query(LeveringOpslag::bestand)
        .list();
  }

  /**
   * @return a file of a delivery
   */
  Bestand bestand(long id, String naam) {
    return jdbc.sql("select * from levering_bestand where levering_id = ? and naam = ?")
        .params(id, naam)
        .query(LeveringOpslag::bestand)
        .single();
  }

  /** A phase begins. */
  void fase(long id, Leveringstatus status, long totaal) {
    jdbc.sql(
            "update levering set status = ?, gedaan = 0, totaal = ?, fase_begin = ?, verwerken_begin ="
                + " if(status = 'CONTROLEREN', null, verwerken_begin) where id = ?")
        .params(status.name(), totaal, klok.nu(), id)
        .update();
  }

  /** Its first change follows; to be called before the transaction of that change. */
  void begint(long id) {
    jdbc.sql("update levering set verwerken_begin = utc_timestamp(6) where id = ?").param(id).update();
  }

  /** How far the phase is. */
  void gedaan(long id, long gedaan) {
    jdbc.sql("update levering set gedaan = ? where id = ?").params(gedaan, id).update();
  }

  /** What reading a file gave. */
  void gelezen(
      Bestand bestand,
      boolean leesbaar,
      List<String> kolommen,
      long gelezen,
      long nietOpgeschreven,
      List<Controletotaal> totalen) {
    jdbc.sql(
            """
            update levering_bestand
            set leesbaar = ?, kolommen = ?, gelezen = ?, fouten_niet_opgeschreven = ?, totalen = ?
            where levering_id = ? and naam = ?
            """)
        .params(
            leesbaar,
            String.join(",", kolommen),
            gelezen,
            nietOpgeschreven,
            Controletotalen.schrijf(totalen),
            bestand.leveringId(),
            bestand.naam())
        .update();
  }

  /** All files are in the staging tables. */
  void klaargezet(long id) {
    jdbc.sql("update levering set klaargezet = true, gedaan = totaal where id = ?").param(id).update();
  }

  /** What applying a file gave; the rest of its good lines changed nothing. */
  void toegepast(Bestand bestand, Aantallen aantallen) {
    jdbc.sql(
            """
            update levering_bestand set nieuw = ?, gewijzigd = ?, ongewijzigd = gelezen - geweigerd - ? - ?
            where levering_id = ? and naam = ?
            """)
        .params(
            aantallen.nieuw(),
            aantallen.gewijzigd(),
            aantallen.nieuw(),
            aantallen.gewijzigd(),
            bestand.leveringId(),
            bestand.naam())
        .update();
  }

  /** Nothing more will happen to it, or it waits for the user. */
  void naar(long id, Leveringstatus status) {
    jdbc.sql("update levering set status = ?, gedaan = totaal, afgerond_op = ? where id = ?")
        .params(status.name(), status.isEind() ? klok.nu() : null, id)
        .update();
  }

  /**
   * Everything of it has been applied. Whoever asks about it meanwhile waits for the end of this transaction: the
   * moment is taken while the row is held, so that no answer given before it looks further than to the begin.
   */
  void verwerkt(long id) {
    jdbc.sql("select id from levering where id = ? for update").param(id).query(Long.class).single();
    jdbc.sql("update levering set verwerkt_op = utc_timestamp(6) where id = ?").param(id).update();
    naar(id, Leveringstatus.VERWERKT);
  }

  /** The portal failed. */
  void mislukt(long id, String referentie) {
    jdbc.sql("update levering set status = 'MISLUKT', afgerond_op = ?, referentie = ? where id = ?")
        .params(klok.nu(), referentie, id)
        .update();
  }

  /**
   * @return how often handling it has failed now
   */
  int nogEenPoging(long id) {
    jdbc.sql("update levering set pogingen = pogingen + 1 where id = ?").param(id).update();
    return jdbc.sql("select pogingen from levering where id = ?").param(id).query(Integer.class).single();
  }

  private static Taak taak(ResultSet rij, int nummer) throws SQLException {
    return new Taak(
        rij.getLong("id"),
        rij.getLong("organisatie_id"),
        rij.getString("geleverd_door"),
        rij.getObject("dag", LocalDate.class),
        rij.getObject("standdatum", LocalDate.class),
        Leveringsoort.valueOf(rij.getString("soort")),
        Leveringmodus.valueOf(rij.getString("modus")),
        Leveringstatus.valueOf(rij.getString("status")),
        rij.getBoolean("bevestigd"),
        rij.getBoolean("klaargezet"),
        rij.getObject("trekt_in", Long.class));
  }

  private static Bestand bestand(ResultSet rij, int nummer) throws SQLException {
    String kolommen = rij.getString("kolommen");
    return new Bestand(
        rij.getLong("levering_id"),
        rij.getString("naam"),
        rij.getLong("bytes"),
        rij.getInt("delen"),
        rij.getString("sha256"),
        rij.getBoolean("leesbaar"),
        kolommen == null || kolommen.isEmpty() ? List.of() : Arrays.asList(kolommen.split(",")),
        rij.getLong("gelezen"),
        rij.getLong("geweigerd"),
        rij.getLong("fouten"));
  }
}
