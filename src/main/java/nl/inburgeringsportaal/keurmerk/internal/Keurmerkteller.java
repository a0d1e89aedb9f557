package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkcijfers;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.Procedurecijfers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts published decisions and what happened in procedures. How a school stood follows from its history, as
 * everywhere.
 */
@Component
public class Keurmerkteller {
  private static final List<Keurmerkstatus> EERSTE_STAP =
      List.of(Keurmerkstatus.ASPIRANT, Keurmerkstatus.BEPAALDE_TIJD);

  private final JdbcClient jdbc;

  Keurmerkteller(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Besluit(long school, Besluitsoort soort, LocalDate ingang) {}

  /**
   * @param van first day, inclusive
   * @param totEnMet last day, inclusive
   * @param bekendOp what had been published by then, Dutch time; null for now
   * @return the decisions that took effect on those days
   */
  public Keurmerkcijfers tel(LocalDate van, LocalDate totEnMet, LocalDateTime bekendOp) {
    List<Besluit> besluiten =
        jdbc.sql(
                """
                select b.taalschool_id, b.soort, b.ingangsdatum from keurmerkbesluit b
                where b.status = 'VASTGESTELD' and b.soort in ('SCHORSEN', 'INTREKKEN')
                  and b.ingangsdatum between :van and :tot and b.gepubliceerd_op <= coalesce(:bekend, b.gepubliceerd_op)
                """)
            .param("van", van)
            .param("tot", totEnMet)
            .param("bekend", bekendOp)
            .query(
                (rij, nummer) ->
                    new Besluit(
                        rij.getLong(1), Besluitsoort.valueOf(rij.getString(2)), rij.getObject(3, LocalDate.class)))
            .list();
    List<Besluit> weg = besluiten.stream().filter(een -> een.soort() == Besluitsoort.INTREKKEN).toList();
    return new Keurmerkcijfers(besluiten.size() - weg.size(), weg.size(), aspiranten(weg, bekendOp));
  }

  /**
   * @param van first day, inclusive
   * @param totEnMet last day, inclusive
   * @param bekendOp what had been written down by then, Dutch time; null for now
   * @return what happened in procedures on those days
   */
  public Procedurecijfers procedures(LocalDate van, LocalDate totEnMet, LocalDateTime bekendOp) {
    return Looptijden.tel(
        jdbc.sql(
                """
                select s.procedure_id, s.soort, s.datum, s.uiterlijk, s.besluitsoort as voorgenomen,
                  b.soort as besluitsoort,
                  if(s.soort = 'BESLISSING_OP_BEZWAAR', b.betreft_id, s.besluit_id) as over_besluit,
                  b.spoedreden is not null as spoed, s.uitkomst
                from keurmerkprocedure p join keurmerkstap s on s.procedure_id = p.id
                  left join keurmerkbesluit b on b.id = s.besluit_id
                where p.begonnen_op <= :tot and (p.afgesloten_op is null or p.afgesloten_op >= :van)
                  and s.vastgelegd_op <= coalesce(:bekend, s.vastgelegd_op)
                order by s.procedure_id, s.vastgelegd_op, s.id
                """)
            .param("van", van)
            .param("tot", totEnMet)
            .param("bekend", bekendOp)
            .query(Looptijden.Procedurestap.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Looptijden.Procedurestap::procedureId))
            .values(),
        van,
        totEnMet);
  }

  private long aspiranten(List<Besluit> weg, LocalDateTime bekendOp) {
    if (weg.isEmpty()) {
      return 0;
    }
    record Rij(long taalschoolId, long id, String soort, String status, LocalDate van, Long betreftId, Long besluitId,
        LocalDateTime vastgelegdOp) {
      private Statusrij rij() {
        Statusrij.Soort wat = Statusrij.Soort.valueOf(soort);
        return new Statusrij(id, wat, Taalschoolzoeker.status(status), van, betreftId, besluitId, vastgelegdOp);
      }
    }
    Map<Long, List<Statusrij>> perSchool =
        jdbc.sql(
                "select taalschool_id, id, soort, status, van, betreft_id, besluit_id, vastgelegd_op"
                    + " from keurmerkstatus where taalschool_id in (:scholen)")
            .param("scholen", weg.stream().map(Besluit::school).distinct().toList())
            .query(Rij.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Rij::taalschoolId, Collectors.mapping(Rij::rij, Collectors.toList())));
    return weg.stream()
        .filter(
            een -> {
              Keurmerkhistorie alles = new Keurmerkhistorie(perSchool.getOrDefault(een.school(), List.of()));
              Keurmerkhistorie toen = bekendOp == null ? alles : alles.bekendOp(bekendOp);
              return EERSTE_STAP.contains(toen.op(een.ingang().minusDays(1)).status());
            })
        .count();
  }
}
