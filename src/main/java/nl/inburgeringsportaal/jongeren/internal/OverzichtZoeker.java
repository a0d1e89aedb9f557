package nl.inburgeringsportaal.jongeren.internal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.jongeren.Schooloverzicht;
import nl.inburgeringsportaal.jongeren.Signaaltelling;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts the signals of the pupils in a scope with one query. */
@Component
public class OverzichtZoeker {
  private static final int HONDERD = 100;

  /** {@code uiterlijk} is {@link nl.inburgeringsportaal.jongeren.Signaalberekening#uiterlijk}. */
  private static final String SQL =
      """
      select extract(year_month from x.uiterlijk) as maand, x.opleidingscode, count(*) as leerlingen,
        sum(x.niet_nodig) as niet_nodig,
        sum(x.niet_nodig = 0 and x.vertrokken) as vertrokken,
        sum(x.telt and x.gevoerd_op is not null) as gevoerd,
        sum(x.telt and x.gevoerd_op <= x.uiterlijk) as op_tijd,
        sum(x.telt and (x.gevoerd_op < x.datum18 or (x.gevoerd_op is not null and x.later_begonnen))) as voor18,
        sum(x.telt and x.gevoerd_op is null and x.gepland) as gepland,
        sum(x.telt and x.gevoerd_op is null and x.te_laat) as te_laat
      from (
        select z.*, z.niet_nodig = 0 and z.vertrokken = 0 as telt
        from (
          select y.*, y.gevoerd_op is null and coalesce(y.uitgeschreven_op <= y.uiterlijk, 0) as vertrokken
          from (
            select l.opleidingscode, l.uitgeschreven_op, s.datum18, %4$s as te_laat,
              s.status = 'niet_nodig' as niet_nodig,
              s.status = 'gesprek_gepland' as gepland, coalesce(l.begin >= s.datum18, 0) as later_begonnen,
              case when l.begin >= s.datum18 then l.begin else s.signaaldatum end as uiterlijk,
              (select min(g.gevoerd_op) from %3$s g where g.leerling_id = s.leerling_id %5$s) as gevoerd_op
            from %1$s s join %2$s l on l.id = s.leerling_id
            where %6$s and s.soort = 'ACHTTIENDE_VERJAARDAG'
              and (s.signaaldatum >= :van or l.begin >= :van) and s.signaaldatum < :tot) y
          where y.uiterlijk >= :van and y.uiterlijk < :tot) z) x
      group by maand, x.opleidingscode
      order by maand, x.opleidingscode
      """;

  private final NamedParameterJdbcTemplate jdbc;

  OverzichtZoeker(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param bereik what the user reaches
   * @param periode days on which talks are due
   * @return the counts by month and education
   */
  public Schooloverzicht tel(Bereik bereik, Periode periode) {
    Bereik.Voorwaarde scope = bereik.voorwaarde("s.school_id", "l.klas");
    String sql = SQL.formatted("signaal", "leerling", "gesprek", "s.te_laat", "", scope.tekst());
    return tel(sql, new HashMap<>(scope.parameters()), periode);
  }

  /**
   * The same for the whole country, with the talks that were held by a day.
   *
   * @param moment on which day, as known when
   * @param periode days on which talks are due
   * @return the counts by month and education
   */
  public Schooloverzicht tel(Peilmoment moment, Periode periode) {
    String sql =
        SQL.formatted(
            moment.tabel("signaal"),
            moment.tabel("leerling"),
            moment.tabel("gesprek"),
            "s.datum18 <= :peildatum and coalesce(l.begin >= s.datum18, 0) = 0",
            "and g.gevoerd_op <= :peildatum",
            "1 = 1");
    return tel(sql, moment.parameters(), periode);
  }

  private Schooloverzicht tel(String sql, Map<String, Object> waarden, Periode periode) {
    waarden.put("van", periode.van());
    waarden.put("tot", periode.tot());
    return new Schooloverzicht(
        jdbc.query(
            sql,
            waarden,
            (rij, nummer) -> {
              int maand = rij.getInt("maand");
              return new Schooloverzicht.Regel(
                  YearMonth.of(maand / HONDERD, maand % HONDERD),
                  rij.getString("opleidingscode"),
                  new Signaaltelling(
                      rij.getLong("leerlingen"),
                      rij.getLong("niet_nodig"),
                      rij.getLong("vertrokken"),
                      rij.getLong("gevoerd"),
                      rij.getLong("op_tijd"),
                      rij.getLong("voor18"),
                      rij.getLong("gepland"),
                      rij.getLong("te_laat")));
            }));
  }
}
