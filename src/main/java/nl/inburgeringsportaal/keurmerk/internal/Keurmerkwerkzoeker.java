package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.keurmerk.Keurmerktaak;
import nl.inburgeringsportaal.keurmerk.OvernameService;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the open work of Blik op Werk as one query. */
@Component
public class Keurmerkwerkzoeker {
  private static final String SCHOOL =
      " join taalschool t on t.id = w.taalschool_id join instelling i on i.id = t.instelling_id ";

  private static final String KLOK =
      "select 'KLOK' as soort, w.id, i.naam as school, i.plaats, w.klok_soort as kenmerk, w.klok_op as uiterlijk"
          + " from keurmerkprocedure w" + SCHOOL + "where w.afgesloten_op is null and w.klok_op <= :grens";

  private static final String BESLISSEN =
      "select 'BESLISSEN', w.id, i.naam, i.plaats, w.soort, w.ingangsdatum from keurmerkbesluit w" + SCHOOL
          + "where w.status = 'TER_BESLISSING' and not exists (select 1 from keurmerkbesluit_auteur a"
          + " where a.besluit_id = w.id and a.gebruikersnaam = :wie)";

  private static final String TERUGGEGEVEN =
      "select 'TERUGGEGEVEN', w.id, i.naam, i.plaats, w.soort, null from keurmerkbesluit w" + SCHOOL
          + "where w.status = 'CONCEPT' and w.teruggegeven is not null and exists (select 1 from"
          + " keurmerkbesluit_auteur a where a.besluit_id = w.id and a.gebruikersnaam = :wie)";

  /**
   * The day that was named last for a measure that lies on the school now: its own, or that of who extended it. Also of
   * one that lies below a heavier one; of two the earliest.
   */
  private static final String HERZIENING =
      """
      select 'HERZIENING', id, naam, plaats, status, op_ from (
        select w.taalschool_id as id, i.naam, i.plaats, r.status, coalesce((select v.herziening_op
            from keurmerkbesluit v where v.betreft_id = m.id and v.soort = 'VERLENGEN' and v.status = 'VASTGESTELD'
              and v.ingangsdatum <= :dag and not exists (select 1 from keurmerkbesluit r where r.betreft_id = v.id
                and r.soort = 'HERROEPEN' and r.status = 'VASTGESTELD') and %1$s is null
            order by v.vastgesteld_op desc, v.id desc limit 1), m.herziening_op) as op_,
          row_number() over (partition by w.taalschool_id order by op_, r.id) as nummer
        from keurmerkperiode w %2$s join keurmerkstatus r on r.taalschool_id = w.taalschool_id
          join keurmerkbesluit m on m.id = r.besluit_id
        where w.van <= :dag and (w.tot is null or w.tot > :dag) and w.maatregel in ('GESCHORST', 'VERBETERTERMIJN')
          and r.soort = 'MAATREGEL' and r.status in ('GESCHORST', 'VERBETERTERMIJN') and %3$s) her
      where nummer = 1 and op_ <= :grens
      """
          .formatted(Registerbesluiten.vernietiging("v"), SCHOOL, Maatregelvragen.ligt("r"));

  private static final String OVERNAME =
      "select 'OVERNAME', w.id, i.naam, i.plaats, cast(w.aantal as char), null from overname w" + SCHOOL
          + "where w.status = 'AANGEVRAAGD' and w.opgenomen_door <> :wie";

  private static final String OVERNAME_ZONDER =
      "select 'OVERNAME_ZONDER', z.id, z.naar, z.van, cast(z.aantal as char), null from " + Overnamezoeker.ZONDER
          + " where z.nummer = 1";

  private static final String VERSCHIL =
      "select 'VERSCHIL', t.id, i.naam, i.plaats, null, null" + Taalschoolzoeker.VAN + " where "
          + Taalschoolzoeker.VERSCHIL;

  /** Who goes on in another school keeps the keurmerk until it is ended by a decision. */
  private static final String FUSIE =
      "select 'FUSIE', t.id, i.naam, i.plaats, ai.naam, w.dag from schoolverband w" + SCHOOL
          + "join taalschool a on a.id = w.andere_id join instelling ai on ai.id = a.instelling_id"
          + " join keurmerkperiode p on p.taalschool_id = t.id and p.van <= :dag and (p.tot is null or p.tot > :dag)"
          + " where w.soort = 'FUSIE' and w.dag <= :grens and p.status in " + Statussen.GELDIG
          + " and not exists (select 1 from keurmerkperiode k where k.taalschool_id = t.id and k.van > :dag"
          + " and k.status in " + Statussen.EINDEN + ")";

  private final JdbcClient jdbc;
  private final Regels regels;
  private final Klok klok;

  Keurmerkwerkzoeker(JdbcClient jdbc, Regels regels, Klok klok) {
    this.jdbc = jdbc;
    this.regels = regels;
    this.klok = klok;
  }

  private static String alles(boolean beslist) {
    return "(" + KLOK + " union all " + TERUGGEGEVEN + " union all " + HERZIENING + " union all "
        + OVERNAME_ZONDER + " union all " + VERSCHIL + " union all " + FUSIE
        + (beslist ? " union all " + OVERNAME + " union all " + BESLISSEN : "") + ") werk";
  }

  private Map<String, Object> parameters(String wie) {
    LocalDate vandaag = klok.vandaag();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("dag", vandaag);
    parameters.put("grens", vandaag.plusDays(regels.getal("keurmerk_waarschuwing_dagen", vandaag)));
    parameters.put("wie", wie);
    parameters.put("overnamegrens", regels.getal(OvernameService.GRENS, vandaag));
    parameters.put("overnamevan", vandaag.minusDays(regels.getal("overname_dagen", vandaag)));
    return parameters;
  }

  /**
   * @param wie user name of the reader
   * @param beslist true when he decides
   * @param hoogstens the most rows that are wanted
   * @return open work, the earliest deadline first, without one last
   */
  public List<Keurmerktaak> open(String wie, boolean beslist, int hoogstens) {
    return jdbc.sql(
            "select * from " + alles(beslist) + " order by uiterlijk is null, uiterlijk, soort, id limit :hoogstens")
        .params(parameters(wie))
        .param("hoogstens", hoogstens)
        .query(Keurmerktaak.class)
        .list();
  }

  /**
   * @param wie user name of the reader
   * @param beslist true when he decides
   * @return how much is open
   */
  public long aantal(String wie, boolean beslist) {
    return jdbc.sql("select count(*) from " + alles(beslist)).params(parameters(wie)).query(Long.class).single();
  }

  /**
   * @param wie user name of the reader
   * @return how many drafts wait for him
   */
  public long teBeslissen(String wie) {
    return jdbc.sql("select count(*) from (" + BESLISSEN + ") werk")
        .param("wie", wie)
        .query(Long.class)
        .single();
  }

  /**
   * @param wie user name of the reader
   * @param beslist true when he decides
   * @param soort kind of work
   * @param id id of what it is about
   * @return it, empty when it is done
   */
  public Optional<Keurmerktaak> vind(String wie, boolean beslist, Keurmerktaak.Soort soort, long id) {
    return jdbc.sql("select * from " + alles(beslist) + " where soort = :soort and id = :id limit 1")
        .params(parameters(wie))
        .param("soort", soort.name())
        .param("id", id)
        .query(Keurmerktaak.class)
        .optional();
  }
}
