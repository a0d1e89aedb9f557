package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.leerbaarheidstoets.ControleFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.ControleListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Controlesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtResultaat;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Outcomes and numbers that DUO has to look at. A missing sitting that came afterwards is nothing to look at. */
@Component
public class Controlezoeker {
  private static final String KOLOMMEN = "select c.*, concat_ws(' ', p.voornamen, p.achternaam) as kandidaat,"
      + " concat_ws(' ', a.voornamen, a.achternaam) as ander, (select e.resultaat from lbt_uitslag_eerder e"
      + " where e.uitslag_id = c.uitslag_id order by e.gold_tot desc, e.id desc limit 1) as eerder";

  private static final String WERK =
      """
      select u.id, u.id as uitslag_id, u.controle as soort, u.examennummer, d.inburgeraar_id, null as ander_id,
        u.resultaat, u.behaalde_score, u.benodigde_score, u.datum_afname, u.ontvangen_op, u.afgehandeld_op,
        u.afhandeling
      from lbt_uitslag u left join lbt_deelname d on d.id = u.deelname_id
      where u.controle is not null and u.afgehandeld_op is %1$s null
        and not (u.controle = 'ZONDER_AFNAME' and exists (select 1 from lbt_plaatsing g
          where g.deelname_id = d.id and g.beeindigd_op is null and g.status = 'AFGENOMEN'))
      """;

  private static final String VREEMD =
      """
      union all
      select d.id, u.id, 'ANDER_PERSOON', d.examennummer, d.inburgeraar_id, d.geleverd_voor, u.resultaat,
        u.behaalde_score, u.benodigde_score, u.datum_afname, null, null, null
      from lbt_deelname d left join lbt_uitslag u on u.deelname_id = d.id where d.geleverd_voor is not null
      """;

  private static final String WIE =
      " c left join inburgeraar_persoon p on p.inburgeraar_id = c.inburgeraar_id"
          + " left join inburgeraar_persoon a on a.inburgeraar_id = c.ander_id";

  private final JdbcClient jdbc;

  Controlezoeker(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param filter which work
   * @param pagina page; what came first comes first, or last when the sort is descending
   * @return the rows of the page, and one more when there are more
   */
  public List<ControleListItem> zoek(ControleFilter filter, Pageable pagina) {
    boolean terug = pagina.getSort().stream().findFirst().filter(orde -> orde.isDescending()).isPresent();
    return jdbc.sql(KOLOMMEN + van(filter) + " order by c.ontvangen_op" + (terug ? " desc" : "")
            + ", c.soort, c.id limit :aantal offset :vanaf")
        .params(parameters(filter))
        .param("aantal", pagina.getPageSize() + 1)
        .param("vanaf", pagina.getOffset())
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  /**
   * @param filter which work
   * @return how much there is
   */
  public long tel(ControleFilter filter) {
    return jdbc.sql("select count(*)" + van(filter)).params(parameters(filter)).query(Long.class).single();
  }

  /**
   * @param sleutel what tells it apart, as in an address
   * @return that work, open or handled; empty when there is none
   */
  public Optional<ControleListItem> vind(String sleutel) {
    if (!sleutel.matches("[un]\\d{1,18}")) {
      return Optional.empty();
    }
    String vreemd = sleutel.startsWith("n") ? "=" : "<>";
    for (boolean afgehandeld : new boolean[] {false, true}) {
      Optional<ControleListItem> gevonden =
          jdbc.sql(KOLOMMEN + van(new ControleFilter(null, afgehandeld)) + " where c.id = :id and c.soort " + vreemd
                  + " 'ANDER_PERSOON'")
              .param("id", Long.valueOf(sleutel.substring(1)))
              .query((rij, nummer) -> rij(rij))
              .optional();
      if (gevonden.isPresent()) {
        return gevonden;
      }
    }
    return Optional.empty();
  }

  private static String van(ControleFilter filter) {
    return " from (" + WERK.formatted(filter.afgehandeld() ? "not" : "") + (filter.afgehandeld() ? "" : VREEMD) + ")"
        + WIE + (filter.soort() == null ? "" : " where c.soort = :soort");
  }

  private static Map<String, Object> parameters(ControleFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    if (filter.soort() != null) {
      parameters.put("soort", filter.soort().name());
    }
    return parameters;
  }

  private static ControleListItem rij(java.sql.ResultSet rij) throws java.sql.SQLException {
    String eerder = rij.getString("eerder");
    return new ControleListItem(
        rij.getLong("id"),
        Controlesoort.valueOf(rij.getString("soort")),
        rij.getString("examennummer"),
        leeg(rij.getString("kandidaat")),
        leeg(rij.getString("ander")),
        rij.getString("resultaat") == null ? null : Kandidaatlezer.uitslag(rij),
        eerder == null ? null : LbtResultaat.valueOf(eerder),
        rij.getObject("ontvangen_op", LocalDateTime.class),
        rij.getObject("afgehandeld_op", LocalDateTime.class),
        rij.getString("afhandeling"));
  }

  private static String leeg(String tekst) {
    return tekst == null || tekst.isEmpty() ? null : tekst;
  }
}
