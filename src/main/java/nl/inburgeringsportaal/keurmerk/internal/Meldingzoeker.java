package nl.inburgeringsportaal.keurmerk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.cursus.Cursisten;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Zicht;
import nl.inburgeringsportaal.keurmerk.Cursistmelding;
import nl.inburgeringsportaal.keurmerk.Registerstatus;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what gemeenten and DUO have to know of changed keurmerken, from the periods and the offers of the day. */
@Component
public class Meldingzoeker {
  /** More than can be open at once. */
  public static final int ALLE = 10_000;

  private static final String EINDEN = "('INGETROKKEN', 'VERVALLEN', 'BEEINDIGD')";

  /**
   * No new people may begin: suspended for as long as it lasts, ended for some time. It came back: after a schorsing or
   * an end, or because what took it away was annulled, or lifted or suspended by a court before its first day.
   */
  private static final String WIJZIGING =
      """
      (select p.taalschool_id, p.status_sinds as van, 'GESCHORST' as status, false as hersteld
        from keurmerkperiode p
        where p.maatregel = 'GESCHORST' and (p.tot is null or p.tot > :dag)
        group by p.taalschool_id, p.status_sinds
      union all
      select p.taalschool_id, p.status_sinds, p.status, false from keurmerkperiode p
        where p.status in %1$s and (p.tot is null or p.tot > :dag) and p.status_sinds >= :grens and %3$s
        group by p.taalschool_id, p.status_sinds, p.status
      union all
      select p.taalschool_id, p.status_sinds, max(p.status), true from keurmerkperiode p
        where p.status in %2$s and coalesce(p.maatregel, '') <> 'GESCHORST' and (p.tot is null or p.tot > :dag)
          and p.status_sinds between :grens and :dag and exists (select 1 from keurmerkperiode v
            where v.taalschool_id = p.taalschool_id and v.tot = p.status_sinds
              and (v.maatregel = 'GESCHORST' or (v.status in %1$s and %4$s)))
        group by p.taalschool_id, p.status_sinds
      union all
      select s.taalschool_id, date(max(s.vastgelegd_op)), max(p.status), true
        from keurmerkstatus s join keurmerkstatus o on o.id = s.betreft_id
          join keurmerkperiode p on p.taalschool_id = s.taalschool_id and p.van <= :dag
            and (p.tot is null or p.tot > :dag)
        where (s.soort = 'VERNIETIGING' or (s.soort in ('OPHEFFING', 'VOORZIENING') and s.van <= o.van))
          and s.vastgelegd_op >= :grens and (o.status = 'GESCHORST' or o.status in %1$s) and %5$s
          and not exists (select 1 from keurmerkstatus n where n.betreft_id = s.id and n.soort = 'VOORZIENING_EINDE')
          and p.status in %2$s and coalesce(p.maatregel, '') <> 'GESCHORST'
        group by s.taalschool_id) w
      """
          .formatted(EINDEN, Statussen.GELDIG, Registerzoeker.isOoitOpenbaar("p"), Registerzoeker.isOoitOpenbaar("v"),
              Maatregelvragen.staat("s"));

  private static final String SCHOOL =
      " join taalschool t on t.id = w.taalschool_id join instelling i on i.id = t.instelling_id";

  private static final String KLAAR =
      """
       and not exists (select 1 from keurmerkmelding_klaar r where r.organisatie_id = o.id
        and r.taalschool_id = w.taalschool_id and r.van = w.van and r.status = if(w.hersteld, 'HERSTELD', w.status))
      """;

  private static final String AANTALLEN =
      ", count(distinct a.inburgeraar_id) as aantal_, count(distinct if(" + Cursisten.zonderNieuwAanbod("a", "l")
          + ", a.inburgeraar_id, null)) as zonder_";

  private final JdbcClient jdbc;
  private final Regels regels;
  private final Klok klok;

  Meldingzoeker(JdbcClient jdbc, Regels regels, Klok klok) {
    this.jdbc = jdbc;
    this.regels = regels;
    this.klok = klok;
  }

  private Map<String, Object> parameters(Zicht zicht) {
    LocalDate vandaag = klok.vandaag();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("dag", vandaag);
    parameters.put("grens", vandaag.minusDays(regels.getal("keurmerk_melding_dagen", vandaag)));
    if (!zicht.alles()) {
      parameters.put("gemeenten", zicht.gemeenten().keySet());
    }
    return parameters;
  }

  private static String lopend() {
    return Cursisten.loopt("a", "greatest(w.van, :dag)");
  }

  private static final String KOLOMMEN =
      "select w.taalschool_id, t.instelling_id, i.naam, i.plaats, w.status, w.van, w.hersteld, o.id as organisatie_,"
          + " o.gemeentecode, o.naam as organisatienaam_";

  private static final String GROEP = " group by w.taalschool_id, w.van, w.status, w.hersteld, o.id";

  private static final String VAN_ONS =
      " join inzage z on z.inburgeraar_id = a.inburgeraar_id and z.gemeentecode in (:gemeenten) and z.van <= :dag"
          + " and (z.tot is null or z.tot > :dag)";

  /** DUO hears of every school, a gemeente of those where its people learn. */
  private static String rijen(Zicht zicht) {
    if (zicht.alles()) {
      return KOLOMMEN + AANTALLEN + " from " + WIJZIGING + SCHOOL
          + " join organisatie o on o.soort = 'DUO' left join aanbod a on a.instelling_id = i.id and " + lopend()
          + " left join inburgeraar l on l.id = a.inburgeraar_id where o.id = (select min(d.id)"
          + " from organisatie d where d.soort = 'DUO')" + KLAAR + GROEP;
    }
    return KOLOMMEN + AANTALLEN + " from " + WIJZIGING + SCHOOL + " join aanbod a on a.instelling_id = i.id and "
        + lopend() + " join inburgeraar l on l.id = a.inburgeraar_id" + VAN_ONS
        + " join organisatie o on o.gemeentecode = z.gemeentecode and o.soort = 'GEMEENTE' where 1 = 1" + KLAAR + GROEP
        + " union all " + ookWeer();
  }

  /** A gemeente that dealt with the loss hears that it is over, also when none of its people learn there any more. */
  private static String ookWeer() {
    return KOLOMMEN + ", 0, 0 from " + WIJZIGING + SCHOOL
        + " join keurmerkmelding_klaar k on k.taalschool_id = w.taalschool_id and k.van <= w.van"
        + " and k.status <> 'HERSTELD' and not exists (select 1 from keurmerkmelding_klaar h"
        + " where h.organisatie_id = k.organisatie_id and h.taalschool_id = k.taalschool_id and h.status = 'HERSTELD'"
        + " and h.van >= k.van and h.van < w.van)"
        + " join organisatie o on o.id = k.organisatie_id and o.soort = 'GEMEENTE'"
        + " and o.gemeentecode in (:gemeenten) where w.hersteld and not exists (select 1 from aanbod a" + VAN_ONS
        + " where a.instelling_id = i.id and z.gemeentecode = o.gemeentecode and " + lopend() + ")" + KLAAR + GROEP;
  }

  /**
   * @param zicht whom the user reaches
   * @param hoogstens the most rows that are wanted
   * @return what is to be looked at, the earliest first
   */
  public List<Cursistmelding> open(Zicht zicht, int hoogstens) {
    if (!zicht.alles() && zicht.gemeenten().isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select * from (" + rijen(zicht) + ") alle order by van, taalschool_id, organisatie_ limit :hoogstens")
        .params(parameters(zicht))
        .param("hoogstens", hoogstens)
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  /**
   * @param zicht whom the user reaches
   * @return how many there are
   */
  public long aantal(Zicht zicht) {
    if (!zicht.alles() && zicht.gemeenten().isEmpty()) {
      return 0;
    }
    return jdbc.sql("select count(*) from (" + rijen(zicht) + ") alle")
        .params(parameters(zicht))
        .query(Long.class)
        .single();
  }

  private static Cursistmelding rij(ResultSet rij) throws SQLException {
    return new Cursistmelding(
        rij.getLong("taalschool_id"),
        rij.getLong("instelling_id"),
        rij.getString("naam"),
        rij.getString("plaats"),
        Registerstatus.valueOf(rij.getString("status")),
        rij.getObject("van", LocalDate.class),
        rij.getBoolean("hersteld"),
        rij.getLong("organisatie_"),
        rij.getString("gemeentecode"),
        rij.getString("organisatienaam_"),
        rij.getLong("aantal_"),
        rij.getLong("zonder_"));
  }

  /**
   * @param melding a message that is dealt with; twice is the same as once
   */
  public void klaar(Cursistmelding melding) {
    jdbc.sql(
            """
            insert ignore into keurmerkmelding_klaar (organisatie_id, taalschool_id, van, status, moment,
              gewijzigd_door) values (:organisatie, :school, :van, :status, :nu, :door)
            """)
        .param("organisatie", melding.organisatieId())
        .param("school", melding.taalschoolId())
        .param("van", melding.van())
        .param("status", melding.hersteld() ? "HERSTELD" : melding.status().name())
        .param("nu", klok.nu())
        .param("door", Wijzigingsspoor.actor())
        .update();
  }
}
