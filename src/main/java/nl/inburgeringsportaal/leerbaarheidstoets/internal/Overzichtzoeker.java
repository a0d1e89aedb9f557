package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtOverzicht;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts sessions, seats, people and outcomes. */
@Component
public class Overzichtzoeker {
  private static final int HONDERD = 100;

  private static final String MAANDEN =
      """
      select extract(year_month from e.begin) as maand,
        sum(e.status <> 'GEANNULEERD') as sessies, sum(e.status = 'GEANNULEERD') as geannuleerd,
        sum(if(e.status = 'GEANNULEERD', 0, e.plaatsen)) as plaatsen,
        sum(if(e.status = 'GEANNULEERD', 0, e.bezet)) as bezet,
        sum(p.verschenen) as verschenen, sum(p.niet_verschenen) as niet_verschenen, sum(p.afgenomen) as afgenomen,
        sum(p.wachtdagen) as wachtdagen
      from lbt_sessie e left join (
        select p.sessie_id, sum(p.status in ('VERSCHENEN', 'AFGENOMEN', 'AFGEBROKEN')) as verschenen,
          sum(p.status = 'NIET_VERSCHENEN') as niet_verschenen, sum(p.status = 'AFGENOMEN') as afgenomen,
          sum(if(p.status = 'AFGENOMEN', datediff(s.begin, d.aangemeld_op), 0)) as wachtdagen
        from lbt_plaatsing p join lbt_sessie s on s.id = p.sessie_id join lbt_deelname d on d.id = p.deelname_id
        where p.beeindigd_op is null and s.begin >= :van and s.begin < :tot
        group by p.sessie_id
      ) p on p.sessie_id = e.id
      where e.begin >= :van and e.begin < :tot and e.status <> 'CONCEPT' and %s
      group by maand order by maand
      """;

  private static final String UITKOMSTEN =
      """
      select v.code, sum(u.resultaat = 'B1_HAALBAAR') as haalbaar,
        sum(u.resultaat = 'B1_NIET_HAALBAAR') as niet_haalbaar, sum(u.resultaat = 'ONBEKEND') as onbekend,
        sum(u.id is null) as zonder
      from lbt_plaatsing p join lbt_sessie e on e.id = p.sessie_id
        left join toetsversie v on v.id = %s
        left join lbt_uitslag u on u.deelname_id = p.deelname_id and u.datum_afname <= coalesce(:op, u.datum_afname)
      where p.status = 'AFGENOMEN' and p.beeindigd_op is null and e.begin >= :van and e.begin < :tot and %s
      group by v.id, v.code order by v.geldig_van, v.code
      """;

  private final JdbcClient jdbc;

  Overzichtzoeker(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param bereik gemeenten that hold the sessions
   * @param van first day
   * @param tot exclusive
   * @return the figures
   */
  public LbtOverzicht overzicht(Bereik bereik, LocalDate van, LocalDate tot) {
    return overzicht(bereik, van, tot, null);
  }

  /**
   * @param bereik gemeenten that hold the sessions
   * @param van first day
   * @param tot exclusive
   * @param op last day on which an outcome was registered that counts; null for all
   * @return the figures
   */
  public LbtOverzicht overzicht(Bereik bereik, LocalDate van, LocalDate tot, LocalDate op) {
    Bereik.Voorwaarde waar = bereik.voorwaarde("e.organisatie_id", null);
    Map<String, Object> parameters = new HashMap<>(waar.parameters());
    parameters.put("van", van);
    parameters.put("tot", tot);
    parameters.put("op", op);
    List<LbtOverzicht.Maand> maanden =
        jdbc.sql(MAANDEN.formatted(waar.tekst()))
            .params(parameters)
            .query(
                (rij, nummer) -> {
                  int maand = rij.getInt("maand");
                  return new LbtOverzicht.Maand(
                      YearMonth.of(maand / HONDERD, maand % HONDERD),
                      rij.getLong("sessies"),
                      rij.getLong("geannuleerd"),
                      rij.getLong("plaatsen"),
                      rij.getLong("bezet"),
                      rij.getLong("verschenen"),
                      rij.getLong("niet_verschenen"),
                      rij.getLong("afgenomen"),
                      rij.getLong("wachtdagen"));
                })
            .list();
    List<LbtOverzicht.Uitkomst> uitkomsten =
        jdbc.sql(UITKOMSTEN.formatted(Sessiesql.versie("e"), waar.tekst()))
            .params(parameters)
            .query(
                (rij, nummer) ->
                    new LbtOverzicht.Uitkomst(
                        rij.getString("code"),
                        rij.getLong("haalbaar"),
                        rij.getLong("niet_haalbaar"),
                        rij.getLong("onbekend"),
                        rij.getLong("zonder")))
            .list();
    return new LbtOverzicht(van, tot, maanden, uitkomsten);
  }

  /**
   * @param bereik gemeenten that are reached
   * @param zoek part of a name, may be null
   * @param pagina page
   * @return those that hold sessions, by name
   */
  public List<OrganisatieNaam> gemeenten(Bereik bereik, String zoek, Pageable pagina) {
    Bereik.Voorwaarde waar = bereik.voorwaarde("o.id", null);
    return jdbc.sql(
            "select o.id, o.naam, o.plaats from organisatie o where " + waar.tekst()
                + " and o.naam like :zoek escape '!'"
                + " and exists (select 1 from lbt_sessie e where e.organisatie_id = o.id)"
                + " order by o.naam, o.id limit :aantal offset :vanaf")
        .params(waar.parameters())
        .param("zoek", Lijstsql.bevat(zoek == null ? "" : zoek))
        .param("aantal", pagina.getPageSize())
        .param("vanaf", pagina.getOffset())
        .query(
            (rij, nummer) ->
                new OrganisatieNaam(
                    rij.getLong("id"), Organisatiesoort.GEMEENTE, rij.getString("naam"), rij.getString("plaats")))
        .list();
  }
}
