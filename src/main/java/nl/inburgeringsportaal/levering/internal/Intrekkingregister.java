package nl.inburgeringsportaal.levering.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.levering.Intrekking;
import nl.inburgeringsportaal.levering.IntrekkingGegevens;
import nl.inburgeringsportaal.levering.Intrekkingstatus;
import nl.inburgeringsportaal.levering.Leveringstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of withdrawals, as people propose and judge them. */
@Component
public class Intrekkingregister {
  private static final String VRAAG =
      """
      select c.id, c.trekt_in, c.status, c.geleverd_door as voorgesteld_door, c.ontvangen_op, i.reden,
        d.geleverd_door, i.ronde, i.veranderd, i.beoordeeld_door, i.beoordeeld_op, i.reden_afwijzing, c.geannuleerd,
        (select count(distinct l.id) from levering l join levering_bestand b on b.levering_id = l.id
          join levering_bestand e on e.levering_id = d.id and e.naam = b.naam
          where l.organisatie_id = d.organisatie_id and l.status = 'VERWERKT' and l.trekt_in is null
            and l.verwerkt_op > d.verwerkt_op) as later
      from levering c join levering_intrekking i on i.levering_id = c.id join levering d on d.id = c.trekt_in
      where c.organisatie_id = :organisatie and\s""";

  private static final String TE_BEOORDELEN =
      "c.status = 'WACHT' and c.geleverd_door <> :wie and d.geleverd_door <> :wie";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;
  private final Beurten beurten;
  private final LeveringMotor motor;

  Intrekkingregister(JdbcClient jdbc, IdBlokken ids, Klok klok, Beurten beurten, LeveringMotor motor) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
    this.beurten = beurten;
    this.motor = motor;
  }

  /** Lets the engine look for it, after the transaction. */
  public void wek() {
    motor.wek();
  }

  /**
   * @return true when the deliverer's delivery came to its end, changed something, says when, and takes nothing back
   */
  public boolean isIntrekbaar(long id, long organisatieId) {
    return jdbc.sql(
                """
                select count(*) from levering l where l.id = ? and l.organisatie_id = ? and l.status = 'VERWERKT'
                  and l.trekt_in is null and l.verwerken_begin is not null
                  and exists (select 1 from levering_bestand b where b.levering_id = l.id and b.nieuw + b.gewijzigd > 0)
                """)
            .params(id, organisatieId)
            .query(Integer.class)
            .single()
        == 1;
  }

  /**
   * @return id of the new correcting delivery, which takes its place in the row
   * @throws org.springframework.dao.DuplicateKeyException when there is one already
   */
  public long maak(long ingetrokken, HuidigeGebruiker wie, String reden) {
    long id = ids.volgende("levering_seq");
    long nummer = beurten.volgendNummer(wie.organisatieId());
    jdbc.sql(
            """
            insert into levering (id, organisatie_id, geleverd_door, kanaal, volgnummer, ontvangen_op, dag, standdatum,
              soort, modus, status, bevestigd, klaargezet, trekt_in)
            select :id, d.organisatie_id, :door, 'SCHERM', :nummer, :nu, :dag, d.standdatum, 'CORRECTIE', 'ALLES',
              'ONTVANGEN', false, true, d.id
            from levering d where d.id = :ingetrokken
            """)
        .param("id", id)
        .param("door", wie.gebruikersnaam())
        .param("nummer", nummer)
        .param("nu", klok.nu())
        .param("dag", klok.vandaag())
        .param("ingetrokken", ingetrokken)
        .update();
    // The receipt names the file that is taken back; there is no upload of its own.
    jdbc.sql(
            """
            insert into levering_bestand (levering_id, naam, volgorde, bestandsnaam, bytes, delen, sha256, leesbaar,
              kolommen, gelezen, totalen)
            select :id, b.naam, b.volgorde, b.bestandsnaam, b.bytes, 0, b.sha256, true, b.kolommen, b.gelezen, b.totalen
            from levering_bestand b where b.levering_id = :ingetrokken
            """)
        .param("id", id)
        .param("ingetrokken", ingetrokken)
        .update();
    jdbc.sql("insert into levering_intrekking (levering_id, reden) values (?, ?)").params(id, reden).update();
    return id;
  }

  /**
   * @return false when it did not wait, or for other consequences
   */
  public boolean keurGoed(long id, int ronde, HuidigeGebruiker wie) {
    int geraakt =
        jdbc.sql(
                """
                update levering c join levering_intrekking i on i.levering_id = c.id
                set c.status = 'ONTVANGEN', c.bevestigd = true, c.volgnummer = :nummer, i.beoordeeld_door = :wie,
                  i.beoordeeld_op = :nu, i.goedgekeurd = true, i.veranderd = false
                where c.id = :id and c.status = 'WACHT' and i.ronde = :ronde
                """)
            .param("id", id)
            .param("ronde", ronde)
            .param("nummer", beurten.volgendNummer(wie.organisatieId()))
            .param("wie", wie.gebruikersnaam())
            .param("nu", klok.nu())
            .update();
    return geraakt > 0;
  }

  /**
   * @return false when it did not wait
   */
  public boolean wijsAf(long id, String reden, HuidigeGebruiker wie) {
    int geraakt =
        jdbc.sql(
                """
                update levering c join levering_intrekking i on i.levering_id = c.id
                set c.status = 'GEWEIGERD', c.geannuleerd = true, c.afgerond_op = :nu, i.beoordeeld_door = :wie,
                  i.beoordeeld_op = :nu, i.goedgekeurd = false, i.reden_afwijzing = :reden
                where c.id = :id and c.status = 'WACHT'
                """)
            .param("id", id)
            .param("wie", wie.gebruikersnaam())
            .param("nu", klok.nu())
            .param("reden", reden)
            .update();
    return geraakt > 0;
  }

  /**
   * @return false when it did not wait
   */
  public boolean telOpnieuw(long id, HuidigeGebruiker wie) {
    return jdbc.sql("update levering set status = 'ONTVANGEN', volgnummer = ? where id = ? and status = 'WACHT'")
            .params(beurten.volgendNummer(wie.organisatieId()), id)
            .update()
        > 0;
  }

  /**
   * @return a withdrawal by its own id
   */
  public Optional<IntrekkingGegevens> vind(long id, long organisatieId) {
    return met("c.id = :id", id, organisatieId);
  }

  /**
   * @return the last withdrawal of a delivery
   */
  public Optional<IntrekkingGegevens> van(long ingetrokken, long organisatieId) {
    return met("c.trekt_in = :id order by c.id desc limit 1", ingetrokken, organisatieId);
  }

  private Optional<IntrekkingGegevens> met(String waar, long id, long organisatieId) {
    return jdbc.sql(VRAAG + waar)
        .param("organisatie", organisatieId)
        .param("id", id)
        .query((rij, nummer) -> kaal(rij))
        .optional()
        .map(this::metGevolgen);
  }

  /**
   * @return withdrawals that wait for somebody, the oldest first; without what they change
   */
  public List<IntrekkingGegevens> teBeoordelen(HuidigeGebruiker wie, int hoogstens) {
    return jdbc.sql(VRAAG + TE_BEOORDELEN + " order by c.ontvangen_op, c.id limit :hoogstens")
        .param("organisatie", wie.organisatieId())
        .param("wie", wie.gebruikersnaam())
        .param("hoogstens", hoogstens)
        .query((rij, nummer) -> kaal(rij))
        .list();
  }

  /**
   * @return how many wait for somebody
   */
  public long aantalTeBeoordelen(HuidigeGebruiker wie) {
    return jdbc.sql("select count(*) from levering c join levering d on d.id = c.trekt_in"
            + " where c.organisatie_id = :organisatie and " + TE_BEOORDELEN)
        .param("organisatie", wie.organisatieId())
        .param("wie", wie.gebruikersnaam())
        .query(Long.class)
        .single();
  }

  private IntrekkingGegevens metGevolgen(IntrekkingGegevens een) {
    List<IntrekkingGegevens.Gevolg> gevolgen =
        jdbc.sql(
                """
                select t.bestand, t.tabel, t.verwijderd, t.teruggezet, t.blijft from levering_intrekking_telling t
                  join levering_bestand b on b.levering_id = t.levering_id and b.naam = t.bestand
                where t.levering_id = ? order by b.volgorde, t.bestand, t.tabel
                """)
            .param(een.id())
            .query((rij, nummer) ->
                new IntrekkingGegevens.Gevolg(
                    rij.getString(1),
                    new Intrekking.Telling(rij.getString(2), rij.getLong(3), rij.getLong(4), rij.getLong(5))))
            .list();
    List<Intrekking.Beletsel> beletsels =
        jdbc.sql("select sleutel, aantal from levering_intrekking_beletsel where levering_id = ? order by 1, bestand")
            .param(een.id())
            .query(Intrekking.Beletsel.class)
            .list();
    Intrekkingstatus status =
        een.status() == Intrekkingstatus.AFGEWEZEN && !beletsels.isEmpty() ? Intrekkingstatus.KAN_NIET : een.status();
    return new IntrekkingGegevens(
        een.id(), een.ingetrokken(), status, een.voorgesteldDoor(), een.voorgesteldOp(), een.reden(),
        een.geleverdDoor(), een.ronde(), een.veranderd(), een.beoordeeldDoor(), een.beoordeeldOp(),
        een.redenAfwijzing(), een.later(), gevolgen, beletsels);
  }

  private static IntrekkingGegevens kaal(ResultSet rij) throws SQLException {
    return new IntrekkingGegevens(
        rij.getLong("id"),
        rij.getLong("trekt_in"),
        switch (Leveringstatus.valueOf(rij.getString("status"))) {
          case WACHT -> Intrekkingstatus.VOORGESTELD;
          case VERWERKT -> Intrekkingstatus.UITGEVOERD;
          case GEWEIGERD -> Intrekkingstatus.AFGEWEZEN;
          case MISLUKT -> Intrekkingstatus.MISLUKT;
          default -> Intrekkingstatus.BEZIG;
        },
        rij.getString("voorgesteld_door"),
        rij.getObject("ontvangen_op", LocalDateTime.class),
        rij.getString("reden"),
        rij.getString("geleverd_door"),
        rij.getInt("ronde"),
        rij.getBoolean("veranderd"),
        rij.getString("beoordeeld_door"),
        rij.getObject("beoordeeld_op", LocalDateTime.class),
        rij.getString("reden_afwijzing"),
        rij.getLong("later"),
        List.of(),
        List.of());
  }
}
