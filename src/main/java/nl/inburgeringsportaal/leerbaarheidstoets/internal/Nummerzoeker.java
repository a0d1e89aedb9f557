package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.inburgeraar.TienWeken;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtDeelnamestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.NummerFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.NummerListItem;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to take the test, with and without a number; for DUO, which reaches everybody. */
@Component
public class Nummerzoeker {
  /**
   * Of the law of 2021, under the duty and still without a PIP; or signed up by his gemeente. Whoever has a number, an
   * outcome or need not take the test is left out.
   */
  private static final String ZONDER =
      """
       from inburgeraar l join inburgeraar_persoon p on p.inburgeraar_id = l.id
        left join lbt_deelname d on d.open_voor = l.id and d.examennummer is null
      where (d.id is not null and d.status <> 'OVERGESLAGEN'
          or d.id is null and l.regime = 'WI2021' and not l.vrijwillig and l.plicht_begin <= :dag
            and l.termijn_begin is null
            and %s
            and not exists (select 1 from inburgeraar_pip x where x.inburgeraar_id = l.id))
        and not exists (select 1 from lbt_deelname e where e.inburgeraar_id = l.id and e.examennummer is not null
          and %s)
      """
          .formatted(Deelnamesql.PLICHT_LOOPT, Deelnamesql.TELT);

  private static final String MET =
      """
       from lbt_deelname d join inburgeraar l on l.id = d.inburgeraar_id
        join inburgeraar_persoon p on p.inburgeraar_id = l.id
      where d.examennummer is not null and d.ingetrokken_op is """;

  private static final String KOLOMMEN =
      "select l.id as inburgeraar_id, d.id as deelname_id, concat_ws(' ', p.voornamen, p.achternaam) as naam, "
          + Personenbereik.GEMEENTECODE
          + " as gemeente, d.herkomst, d.aangemeld_op, d.examennummer, d.ingetrokken_op, d.status, "
          + Kandidaatzoeker.TIEN_WEKEN_VAN + " as tien_weken";

  private static final Map<String, String> SORTERING =
      Map.of(
          "naam", "p.achternaam",
          "aangemeld", "d.aangemeld_op is null, d.aangemeld_op",
          "tienweken", Kandidaatzoeker.TIEN_WEKEN_VAN + " is null, " + Kandidaatzoeker.TIEN_WEKEN_VAN);

  private final JdbcClient jdbc;
  private final Klok klok;

  Nummerzoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param filter whose numbers
   * @param pagina page and sort
   * @return the rows of the page, and one more when there are more
   */
  public List<NummerListItem> zoek(NummerFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql(KOLOMMEN + van(filter, parameters)
            + Lijstsql.pagina(pagina, SORTERING, "l.id, d.id"))
        .params(parameters)
        .param("aantal", pagina.getPageSize() + 1)
        .param("vanaf", pagina.getOffset())
        .query(
            (rij, nummer) -> {
              LocalDate tienWeken = rij.getObject("tien_weken", LocalDate.class);
              String status = rij.getString("status");
              return new NummerListItem(
                  rij.getLong("inburgeraar_id"),
                  rij.getObject("deelname_id", Long.class),
                  rij.getString("naam"),
                  rij.getString("gemeente"),
                  "GEMEENTE".equals(rij.getString("herkomst")),
                  rij.getObject("aangemeld_op", LocalDate.class),
                  rij.getString("examennummer"),
                  rij.getObject("ingetrokken_op", LocalDate.class),
                  status == null ? null : LbtDeelnamestatus.valueOf(status),
                  tienWeken == null ? null : TienWeken.laatsteDag(tienWeken));
            })
        .list();
  }

  /**
   * @param filter whose numbers
   * @return how many there are
   */
  public long tel(NummerFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + van(filter, parameters)).params(parameters).query(Long.class).single();
  }

  /**
   * @param filter whose numbers
   * @param hoogstens most persons
   * @return ids of persons without a number, the earliest ten weeks first
   */
  public List<Long> zonder(NummerFilter filter, int hoogstens) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select l.id" + van(filter, parameters)
            + Lijstsql.volgorde(Sort.by("tienweken"), SORTERING, "l.id, d.id")
            + " limit :hoogstens")
        .params(parameters)
        .param("hoogstens", hoogstens)
        .query(Long.class)
        .list();
  }

  /**
   * @param personen ids of persons, at least one
   * @return those of them who are without a number now, with the deelname that waits for one or null
   */
  public Map<Long, Long> wachtend(List<Long> personen) {
    Map<Long, Long> wachtend = new HashMap<>();
    jdbc.sql("select l.id, d.id as deelname" + ZONDER + " and l.id in (:personen)")
        .param("dag", klok.vandaag())
        .param("personen", personen)
        .query((rij, nummer) -> wachtend.put(rij.getLong(1), rij.getObject(2, Long.class)))
        .list();
    return wachtend;
  }

  private String van(NummerFilter filter, Map<String, Object> parameters) {
    List<String> delen = new ArrayList<>();
    switch (filter.stand()) {
      case ZONDER -> {
        delen.add(ZONDER);
        parameters.put("dag", klok.vandaag());
      }
      case MET -> delen.add(MET + " null");
      case INGETROKKEN -> delen.add(MET + " not null");
    }
    if (filter.zoek() != null) {
      delen.add("concat_ws(' ', p.voornamen, p.achternaam) like :zoek escape '!'");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    if (filter.nummer() != null) {
      delen.add(Deelnamesql.NUMMER);
      parameters.putAll(Deelnamesql.nummer(filter.nummer()));
    }
    if (!filter.gemeenten().isEmpty()) {
      delen.add(Personenbereik.GEMEENTECODE + " in (:gemeenten)");
      parameters.put("gemeenten", filter.gemeenten());
    }
    if (filter.gevraagd()) {
      delen.add("d.herkomst = 'GEMEENTE'");
    }
    return String.join(" and ", delen);
  }

}
