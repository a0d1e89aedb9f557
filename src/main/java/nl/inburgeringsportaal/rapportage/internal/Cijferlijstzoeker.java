package nl.inburgeringsportaal.rapportage.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Bedrag;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.elip.Elipdoelgroep;
import nl.inburgeringsportaal.inburgeraar.Doelgroep;
import nl.inburgeringsportaal.inburgeraar.Wi2013;
import nl.inburgeringsportaal.lening.Leningstand;
import nl.inburgeringsportaal.rapportage.CijferlijstFilter;
import nl.inburgeringsportaal.rapportage.CijferlijstItem;
import nl.inburgeringsportaal.rapportage.Groep;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in a population of a report: the same SQL that the report counts. */
@Component
public class Cijferlijstzoeker {
  private static final Map<String, String> SORTERING =
      Map.of("naam", "p.achternaam", "gemeente", "g.naam", "cohort", "b.cohort", "opgenomen", "b.opgenomen");

  private final JdbcClient jdbc;
  private final Regels regels;

  Cijferlijstzoeker(JdbcClient jdbc, Regels regels) {
    this.jdbc = jdbc;
    this.regels = regels;
  }

  private record Bevolking(String sql, Map<String, Object> parameters) {}

  /**
   * @param moment the day
   * @param filter which of them
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<CijferlijstItem> zoek(Peilmoment moment, CijferlijstFilter filter, Pageable pagina) {
    Bevolking wie = bevolking(moment, filter);
    List<CijferlijstItem> rijen =
        jdbc.sql(
                "select b.id, b.inburgeraar_id, concat_ws(', ', p.achternaam, p.voornamen) as naam, p.vnummer,"
                    + " coalesce(g.naam, l.gemeentecode) as gemeente, b.cohort, b.termijn_einde, b.leningnummer,"
                    + " b.opgenomen from (" + wie.sql() + ") b join inburgeraar l on l.id = b.inburgeraar_id"
                    + " join inburgeraar_persoon p on p.inburgeraar_id = l.id"
                    + " left join gemeente g on g.code = l.gemeentecode"
                    + Lijstsql.pagina(pagina, SORTERING, "b.id"))
            .params(wie.parameters())
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query(
                (rij, nummer) ->
                    new CijferlijstItem(
                        rij.getLong("id"),
                        rij.getLong("inburgeraar_id"),
                        rij.getString("naam"),
                        new Vnummer(rij.getString("vnummer")),
                        rij.getString("gemeente"),
                        rij.getObject("cohort", Integer.class),
                        rij.getObject("termijn_einde", LocalDate.class),
                        rij.getString("leningnummer"),
                        rij.getObject("opgenomen") == null ? null : new Bedrag(rij.getLong("opgenomen"))))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param moment the day
   * @param filter which of them
   * @return how many there are
   */
  public long tel(Peilmoment moment, CijferlijstFilter filter) {
    Bevolking wie = bevolking(moment, filter);
    return jdbc.sql("select count(*) from (" + wie.sql() + ") b").params(wie.parameters()).query(Long.class).single();
  }

  private Bevolking bevolking(Peilmoment moment, CijferlijstFilter filter) {
    Map<String, Object> parameters = new HashMap<>(moment.parameters());
    List<String> waar = new ArrayList<>(List.of("true"));
    String van =
        switch (filter.soort()) {
          case VOORTGANG -> {
            cohorten(filter, waar, parameters);
            if (filter.groep() != null && filter.groep() != Groep.TOTAAL) {
              waar.add("v.doelgroep in (:groep)");
              parameters.put("groep", doelgroepen(filter.groep()));
            }
            gelijk("v.uitkomst", filter.deel(), waar, parameters);
            yield "select v.inburgeraar_id as id, v.inburgeraar_id, v.cohort, v.termijn_einde, null as leningnummer,"
                + " null as opgenomen from (" + Wi2013.voortgang(moment) + ") v";
          }
          case LENINGEN -> {
            gelijk("v.stand", filter.deel(), waar, parameters);
            yield "select v.lening_id as id, v.inburgeraar_id, null as cohort, null as termijn_einde, n.leningnummer,"
                + " v.opgenomen from (" + Leningstand.opgenomen(moment)
                + ") v left join lening_nummer n on n.lening_id = v.lening_id";
          }
          case ELIP -> {
            Elipdoelgroep groep = Elipdoelgroep.van(moment, regels);
            parameters.putAll(groep.parameters());
            cohorten(filter, waar, parameters);
            if (filter.deel() != null) {
              waar.add(criterium(filter.deel()));
            }
            yield "select v.inburgeraar_id as id, v.inburgeraar_id, v.cohort, null as termijn_einde,"
                + " null as leningnummer, null as opgenomen from (" + groep.sql() + ") v";
          }
        };
    return new Bevolking(van + " where " + String.join(" and ", waar), parameters);
  }

  private static String criterium(String deel) {
    return switch (deel) {
      case "MINSTENS_9500" -> "v.minstens";
      case "OVERLAP" -> "v.minstens and v.einde_termijn";
      default -> "v.einde_termijn";
    };
  }

  private static List<String> doelgroepen(Groep groep) {
    return Arrays.stream(Doelgroep.values()).filter(groep::omvat).map(Enum::name).toList();
  }

  private static void cohorten(CijferlijstFilter filter, List<String> waar, Map<String, Object> parameters) {
    if (filter.cohortVan() != null) {
      waar.add("v.cohort >= :cohortVan");
      parameters.put("cohortVan", filter.cohortVan());
    }
    if (filter.cohortTotEnMet() != null) {
      waar.add("v.cohort <= :cohortTot");
      parameters.put("cohortTot", filter.cohortTotEnMet());
    }
  }

  private static void gelijk(String kolom, String waarde, List<String> waar, Map<String, Object> parameters) {
    if (waarde != null) {
      waar.add(kolom + " = :deel");
      parameters.put("deel", waarde);
    }
  }
}
