package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.PerVerzoek;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.toezicht.Toezichttaak;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the open work about the supervision: visits as one query, schools to plan from the plan itself. */
@Component
public class Toezichtwerkzoeker {
  private static final String VAN =
      " from toezichtbezoek b join taalschool t on t.id = b.taalschool_id join instelling i on i.id = t.instelling_id"
          + " where ";

  private static final String WERK =
      "select 'BEZOEK' as soort, b.id, i.naam as school, i.plaats, cast(b.begin as date) as uiterlijk" + VAN
          + Bezoeksql.VAN_MIJ + " and b.status = 'GEPLAND' and b.begin < :morgen"
          + " union all select 'NIET_AFGEROND', b.id, i.naam, i.plaats, cast(b.begin as date)" + VAN
          + "b.status = 'GEPLAND' and b.begin < :vandaag and not " + Bezoeksql.VAN_MIJ
          + " union all select 'BEOORDELEN', b.id, i.naam, i.plaats, null" + VAN + "b.status = 'UITGEVOERD'"
          + " union all select 'VASTSTELLEN', b.id, i.naam, i.plaats, null" + VAN
          + "b.status = 'BEOORDEELD' and b.beoordeeld_door <> :wie"
          + " union all select 'HERSTEL', b.id, i.naam, i.plaats, b.herstel_voor" + VAN + Bezoeksql.HERSTEL_LOOPT
          + " and b.herstel_voor <= :vandaag"
          + " union all select 'STRIJDIG', b.id, i.naam, i.plaats, cast(b.begin as date)" + VAN
          + "b.status = 'GEPLAND' and " + Bezoeksql.STRIJDIG
          + " union all select 'ZONDER_KEURMERK', b.id, i.naam, i.plaats, cast(b.begin as date)" + VAN
          + "b.status = 'GEPLAND' and " + Bezoeksql.ZONDER_KEURMERK;

  private static final Comparator<Toezichttaak> VOLGORDE =
      Comparator.comparing(Toezichttaak::uiterlijk, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Toezichttaak::soort)
          .thenComparingLong(Toezichttaak::id);

  private final JdbcClient jdbc;
  private final Planlezer plan;
  private final Regels regels;
  private final Klok klok;

  Toezichtwerkzoeker(JdbcClient jdbc, Planlezer plan, Regels regels, Klok klok) {
    this.jdbc = jdbc;
    this.plan = plan;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @param ik account of the reader
   * @param wie his user name
   * @return all open work, the earliest deadline first, without one last; asked once in a request
   */
  public List<Toezichttaak> open(long ik, String wie) {
    return PerVerzoek.eens(Toezichtwerkzoeker.class, wie, () -> lees(ik, wie));
  }

  private List<Toezichttaak> lees(long ik, String wie) {
    LocalDate vandaag = klok.vandaag();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("ik", ik);
    parameters.put("wie", wie);
    parameters.put("vandaag", vandaag);
    parameters.put("morgen", vandaag.plusDays(1).atStartOfDay());
    List<Toezichttaak> alle = new ArrayList<>(jdbc.sql(WERK).params(parameters).query(Toezichttaak.class).list());
    alle.addAll(plannen(vandaag).toList());
    alle.sort(VOLGORDE);
    return List.copyOf(alle);
  }

  private Stream<Toezichttaak> plannen(LocalDate vandaag) {
    LocalDate grens = vandaag.plusDays(regels.getal("toezicht_waarschuwing_dagen", vandaag));
    return plan.alle(vandaag).stream()
        // Planned too late is planned: the list shows it, there is nothing more to do.
        .filter(een -> een.volgende() == null && !een.uiterlijk().isAfter(grens))
        .map(
            een ->
                new Toezichttaak(
                    Toezichttaak.Soort.PLANNEN, een.id(), een.naam(), een.plaats(), een.uiterlijk()));
  }
}
