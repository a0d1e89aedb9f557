package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
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
   * @param deelnames ids of deelnames, at least one
   * @return the facts of each
   */
  public Map<Long, Feiten> feiten(Collection<Long> deelnames) {
    Map<Long, Feiten> feiten = new HashMap<>();
    jdbc.sql(
            """
            select d.id, p.geboortedatum, d.ingetrokken_op, d.herkomst = 'GEMEENTE' as gevraagd from lbt_deelname d
              join inburgeraar_persoon p on p.inburgeraar_id = d.inburgeraar_id where d.id in (:deelnames)
            """)
        .param("deelnames", deelnames)
        .query(
            (rij, nummer) ->
                feiten.put(
                    rij.getLong("id"),
                    new Feiten(
                        rij.getObject("geboortedatum", LocalDate.class),
                        rij.getObject("ingetrokken_op", LocalDate.class),
                        rij.getBoolean("gevraagd"))))
        .list();
    return feiten;
  }

  /**
   * A number that went to another person takes no seats of the one before along.
   *
   * @param deelnames ids of deelnames, at least one
   * @return of each the seats that the candidate has or had with it, the latest first
   */
  public Map<Long, List<KandidaatPlaatsing>> plaatsingen(Collection<Long> deelnames) {
    return perDeelname(
        """
        select d.id as deelname_id, p.id, p.sessie_id, s.begin, s.einde, l.naam as locatie, z.naam as lokaal, p.status,
          p.beeindigd_reden, p.uitgenodigd_op
        from lbt_deelname d
          join lbt_plaatsing p on p.deelname_id = d.id and p.inburgeraar_id = d.inburgeraar_id
          join lbt_sessie s on s.id = p.sessie_id join toetslokaal z on z.id = s.lokaal_id
          join toetslocatie l on l.id = z.locatie_id
        where d.id in (:deelnames) order by s.begin desc, p.id desc
        """,
        deelnames,
        rij ->
            new KandidaatPlaatsing(
                rij.getLong("id"),
                rij.getLong("sessie_id"),
                rij.getObject("begin", LocalDateTime.class),
                rij.getObject("einde", LocalDateTime.class),
                rij.getString("locatie"),
                rij.getString("lokaal"),
                LbtDeelnamestatus.valueOf(rij.getString("status")),
                rij.getString("beeindigd_reden"),
                rij.getObject("uitgenodigd_op", LocalDateTime.class)));
  }

  /** What is read from one row. */
  private interface Lezer<T> {
    T lees(ResultSet rij) throws SQLException;
  }

  private <T> Map<Long, List<T>> perDeelname(String sql, Collection<Long> deelnames, Lezer<T> lezer) {
    Map<Long, List<T>> perDeelname = new HashMap<>();
    if (!deelnames.isEmpty()) {
      jdbc.sql(sql)
          .param("deelnames", deelnames)
          .query(
              (rij, nummer) ->
                  perDeelname
                      .computeIfAbsent(rij.getLong("deelname_id"), nieuw -> new ArrayList<>())
                      .add(lezer.lees(rij)))
          .list();
    }
    return perDeelname;
  }

  /**
   * @param inburgeraarId a person
   * @return what he needs on the day, for a deelname of his
   */
  public LongFunction<WensGegevens> wens(long inburgeraarId) {
    return jdbc.sql("select * from lbt_wens where inburgeraar_id = ?")
        .param(inburgeraarId)
        .query(
            (rij, nummer) -> {
              int versie = rij.getInt("versie");
              String instructietaal = rij.getString("instructietaal");
              String tolk = rij.getString("tolk_taal");
              boolean rolstoel = rij.getBoolean("rolstoel");
              Set<Voorziening> voorzieningen = voorzieningen(rij.getString("voorzieningen"));
              return (LongFunction<WensGegevens>)
                  deelname -> new WensGegevens(deelname, versie, instructietaal, tolk, rolstoel, voorzieningen);
            })
        .optional()
        .orElse(deelname -> new WensGegevens(deelname, 0, null, null, false, Set.of()));
  }

  private static Set<Voorziening> voorzieningen(String tekst) {
    return tekst == null || tekst.isEmpty()
        ? Set.of()
        : Arrays.stream(tekst.split(",")).map(Voorziening::valueOf).collect(Collectors.toSet());
  }

  /**
   * @param deelnames ids of deelnames
   * @return why these need not take the test, the latest decision first; only those of whom that was decided
   */
  public Map<Long, List<OverslaanGegevens>> overslaan(Collection<Long> deelnames) {
    return perDeelname(
        "select deelname_id, grond, toelichting, besloten_op from lbt_overslaan where deelname_id in (:deelnames)"
            + " and ingetrokken_op is null order by id desc",
        deelnames,
        rij ->
            new OverslaanGegevens(
                Overslaangrond.valueOf(rij.getString("grond")),
                rij.getString("toelichting"),
                rij.getObject("besloten_op", LocalDate.class)));
  }

  /**
   * @param deelnames ids of deelnames
   * @return the outcome, at most one, of each that has one
   */
  public Map<Long, List<UitslagGegevens>> uitslag(Collection<Long> deelnames) {
    return perDeelname(
        "select * from lbt_uitslag where deelname_id in (:deelnames)", deelnames, Kandidaatlezer::uitslag);
  }

  /**
   * @param deelnames ids of deelnames
   * @return of each the outcomes that DUO replaced, the latest first
   */
  public Map<Long, List<UitslagGegevens>> eerder(Collection<Long> deelnames) {
    return perDeelname(
        "select u.deelname_id, e.* from lbt_uitslag_eerder e join lbt_uitslag u on u.id = e.uitslag_id"
            + " where u.deelname_id in (:deelnames) order by e.gold_tot desc, e.id desc",
        deelnames,
        Kandidaatlezer::uitslag);
  }

  static UitslagGegevens uitslag(ResultSet rij) throws SQLException {
    return new UitslagGegevens(
        LbtResultaat.valueOf(rij.getString("resultaat")),
        rij.getBigDecimal("behaalde_score"),
        rij.getBigDecimal("benodigde_score"),
        rij.getObject("datum_afname", LocalDate.class));
  }
}
