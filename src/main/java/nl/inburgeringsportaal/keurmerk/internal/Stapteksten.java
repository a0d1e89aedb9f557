package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Bewaarvraag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of what was said with the steps of a procedure, which may name people: from the day on which it ended. That
 * the step was made, and the decision, stay.
 */
@Component
class Stapteksten implements Bewaarsoort {
  private static final String OUD =
      " from keurmerkstap_tekst x join keurmerkstap s on s.id = x.stap_id"
          + " join keurmerkprocedure k on k.id = s.procedure_id where k.afgesloten_op < :grens";

  private final JdbcClient jdbc;
  private final Bewaarvraag vraag;

  Stapteksten(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.vraag = new Bewaarvraag(jdbc, "x.stap_id", "k.afgesloten_op", OUD);
  }

  @Override
  public String categorie() {
    return "keurmerkprocedure";
  }

  @Override
  public String regel() {
    return "bewaartermijn_keurmerkprocedure_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return vraag.aantal(grens);
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    return vraag.verwijder(
        ronde, ids -> jdbc.sql("delete from keurmerkstap_tekst where stap_id in (:ids)").param("ids", ids).update());
  }
}
