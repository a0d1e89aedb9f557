package nl.inburgeringsportaal.levering.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Klok;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of what a handled delivery says of people: its list of problems, which holds parts of values, the name
 * that the user gave his file, and lines that still wait in a staging table. The delivery itself stays, with its
 * counts and its receipt.
 */
@Component
class Probleembewaring implements Bewaarsoort {
  /** One delivery can have a hundred thousand problems. */
  private static final int PER_KEER = 10;

  private static final String WEG =
      """
      from levering l where l.status in ('VERWERKT', 'GEWEIGERD', 'MISLUKT') and l.problemen_verwijderd_op is null
        and l.ontvangen_op < :grens
        and not exists (select 1 from opschorting o
          where o.object_soort = 'levering' and o.object_id = l.id and o.opgeheven_op is null)
      """;

  private static final List<String> DADEN =
      List.of(
          "delete from levering_fout where levering_id in (:ids)",
          "delete from levering_ontbrekend where levering_id in (:ids)",
          "update levering_bestand set bestandsnaam = null where levering_id in (:ids)");

  private final JdbcClient jdbc;
  private final Bestandssoorten soorten;
  private final Klok klok;

  Probleembewaring(JdbcClient jdbc, Bestandssoorten soorten, Klok klok) {
    this.jdbc = jdbc;
    this.soorten = soorten;
    this.klok = klok;
  }

  @Override
  public String categorie() {
    return "leveringsproblemen";
  }

  @Override
  public String regel() {
    return "bewaartermijn_leveringsproblemen_maanden";
  }

  @Override
  public String objectSoort() {
    return "levering";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*) " + WEG).param("grens", grens.atStartOfDay()).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Levering(long id, LocalDate dag) {}
    List<Levering> leveringen =
        jdbc.sql("select l.id, cast(l.ontvangen_op as date) " + WEG + " order by l.ontvangen_op, l.id limit :hoogstens")
            .param("grens", ronde.grens().atStartOfDay())
            .param("hoogstens", Math.min(PER_KEER, ronde.hoogstens()))
            .query((rij, nummer) -> new Levering(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (leveringen.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = leveringen.stream().map(Levering::id).toList();
    soorten.alle().forEach(soort -> doe("delete from " + soort.stagingtabel() + " where levering_id in (:ids)", ids));
    DADEN.forEach(daad -> doe(daad, ids));
    jdbc.sql("update levering set problemen_verwijderd_op = :nu where id in (:ids)")
        .param("nu", klok.nu())
        .param("ids", ids)
        .update();
    return Verwijderd.van(ids, leveringen.getFirst().dag(), leveringen.getLast().dag());
  }

  private void doe(String daad, List<Long> ids) {
    jdbc.sql(daad).param("ids", ids).update();
  }
}
