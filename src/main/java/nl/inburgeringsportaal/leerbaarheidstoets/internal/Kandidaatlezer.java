package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatPlaatsing;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtDeelnamestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtResultaat;
import nl.inburgeringsportaal.leerbaarheidstoets.OverslaanGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.Overslaangrond;
import nl.inburgeringsportaal.leerbaarheidstoets.UitslagGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorziening;
import nl.inburgeringsportaal.leerbaarheidstoets.WensGegevens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is kept of one candidate; who may see which part of it is decided by whoever asks. */
@Component
public class Kandidaatlezer {
  private final JdbcClient jdbc;

  Kandidaatlezer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The facts of a deelname that are in no list.
   *
   * @param geboortedatum date of birth of the person
   * @param ingetrokkenOp day on which DUO withdrew the number, may be null
   * @param gevraagd true when his gemeente signed him up
   */
  public record Feiten(LocalDate geboortedatum, LocalDate ingetrokkenOp, boolean gevraagd) {}

  /**
   * @param deelnameId id of a deelname
   * @return its facts
   */
  public Feiten feiten(long deelnameId) {
    return jdbc.sql(
            """
            select p.geboortedatum, d.ingetrokken_op, d.herkomst = 'GEMEENTE' as gevraagd from lbt_deelname d
              join inburgeraar_persoon p on p.inburgeraar_id = d.inburgeraar_id where d.id = ?
            """)
        .param(deelnameId)
        .query(Feiten.class)
        .single();
  }

  /**
   * A number that went to another person takes no seats of the one before along.
   *
   * @param deelnameId id of a deelname
   * @return seats that the candidate has or had with it, the latest first
   */
  public List<KandidaatPlaatsing> plaatsingen(long deelnameId) {
    return jdbc.sql(
            """
            select p.id, p.sessie_id, s.begin, s.einde, l.naam as locatie, z.naam as lokaal, p.status,
              p.beeindigd_reden, p.uitgenodigd_op
            from lbt_deelname d
              join lbt_plaatsing p on p.deelname_id = d.id and p.inburgeraar_id = d.inburgeraar_id
              join lbt_sessie s on s.id = p.sessie_id join toetslokaal z on z.id = s.lokaal_id
              join toetslocatie l on l.id = z.locatie_id
            where d.id = ? order by s.begin desc, p.id desc
            """)
        .param(deelnameId)
        .query(
            (rij, nummer) ->
                new KandidaatPlaatsing(
                    rij.getLong("id"),
                    rij.getLong("sessie_id"),
                    rij.getObject("begin", LocalDateTime.class),
                    rij.getObject("einde", LocalDateTime.class),
                    rij.getString("locatie"),
                    rij.getString("lokaal"),
                    LbtDeelnamestatus.valueOf(rij.getString("status")),
                    rij.getString("beeindigd_reden"),
                    rij.getObject("uitgenodigd_op", LocalDateTime.class)))
        .list();
  }

  /**
   * @param deelnameId id of a deelname
   * @param inburgeraarId whose it is
   * @return what he needs on the day
   */
  public WensGegevens wens(long deelnameId, long inburgeraarId) {
    return jdbc.sql("select * from lbt_wens where inburgeraar_id = ?")
        .param(inburgeraarId)
        .query(
            (rij, nummer) ->
                new WensGegevens(
                    deelnameId,
                    rij.getInt("versie"),
                    rij.getString("instructietaal"),
                    rij.getString("tolk_taal"),
                    rij.getBoolean("rolstoel"),
                    voorzieningen(rij.getString("voorzieningen"))))
        .optional()
        .orElseGet(() -> new WensGegevens(deelnameId, 0, null, null, false, Set.of()));
  }

  private static Set<Voorziening> voorzieningen(String tekst) {
    return tekst == null || tekst.isEmpty()
        ? Set.of()
        : Arrays.stream(tekst.split(",")).map(Voorziening::valueOf).collect(Collectors.toSet());
  }

  /**
   * @param deelnameId id of a deelname
   * @return why he need not take the test, empty when that was not decided
   */
  public Optional<OverslaanGegevens> overslaan(long deelnameId) {
    return jdbc.sql(
            "select grond, toelichting, besloten_op from lbt_overslaan where deelname_id = ?"
                + " and ingetrokken_op is null order by id desc limit 1")
        .param(deelnameId)
        .query(
            (rij, nummer) ->
                new OverslaanGegevens(
                    Overslaangrond.valueOf(rij.getString("grond")),
                    rij.getString("toelichting"),
                    rij.getObject("besloten_op", LocalDate.class)))
        .optional();
  }

  /**
   * @param deelnameId id of a deelname
   * @return its outcome, empty when there is none
   */
  public Optional<UitslagGegevens> uitslag(long deelnameId) {
    return jdbc.sql("select * from lbt_uitslag where deelname_id = ?")
        .param(deelnameId)
        .query((rij, nummer) -> uitslag(rij))
        .optional();
  }

  /**
   * @param deelnameId id of a deelname
   * @return outcomes that DUO replaced, the latest first
   */
  public List<UitslagGegevens> eerder(long deelnameId) {
    return jdbc.sql(
            "select e.* from lbt_uitslag_eerder e join lbt_uitslag u on u.id = e.uitslag_id"
                + " where u.deelname_id = ? order by e.gold_tot desc, e.id desc")
        .param(deelnameId)
        .query((rij, nummer) -> uitslag(rij))
        .list();
  }

  static UitslagGegevens uitslag(ResultSet rij) throws SQLException {
    return new UitslagGegevens(
        LbtResultaat.valueOf(rij.getString("resultaat")),
        rij.getBigDecimal("behaalde_score"),
        rij.getBigDecimal("benodigde_score"),
        rij.getObject("datum_afname", LocalDate.class));
  }
}
