package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retention of drafts that nobody came back to. A draft has no id: the register counts them per account. */
@Component
class Conceptbewaring implements Bewaarsoort {
  private final JdbcClient jdbc;

  Conceptbewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String categorie() {
    return "concept";
  }

  @Override
  public String regel() {
    return "bewaartermijn_concept_dagen";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*) from concept where bijgewerkt < :grens")
        .param("grens", grens.atStartOfDay())
        .query(Long.class)
        .single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Concept(long gebruiker, long organisatie, String sleutel, LocalDate dag) {}
    List<Concept> concepten =
        jdbc.sql(
                """
                select gebruiker_id, organisatie_id, sleutel, cast(bijgewerkt as date) from concept
                where bijgewerkt < :grens order by bijgewerkt limit :hoogstens
                """)
            .param("grens", ronde.grens().atStartOfDay())
            .param("hoogstens", ronde.hoogstens())
            .query(
                (rij, nummer) ->
                    new Concept(rij.getLong(1), rij.getLong(2), rij.getString(3), rij.getObject(4, LocalDate.class)))
            .list();
    if (concepten.isEmpty()) {
      return Verwijderd.NIETS;
    }
    for (Concept concept : concepten) {
      jdbc.sql("delete from concept where gebruiker_id = ? and organisatie_id = ? and sleutel = ?")
          .params(concept.gebruiker(), concept.organisatie(), concept.sleutel())
          .update();
    }
    return Verwijderd.van(
        concepten.stream().map(Concept::gebruiker).toList(),
        concepten.getFirst().dag(),
        concepten.getLast().dag());
  }
}
