package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Bewaarvraag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of documents: those of a procedure from the day on which it ended, those of a school from the day on which
 * they were received. What belongs to a procedure that goes on stays.
 */
@Component
class Documentbewaring implements Bewaarsoort {
  private static final String VANAF = "if(d.procedure_id is null, d.ontvangen_op, k.afgesloten_op)";

  private static final String OUD =
      " from taalschooldocument d left join keurmerkprocedure k on k.id = d.procedure_id where " + VANAF + " < :grens";

  private final Bewaarvraag vraag;
  private final Documentboek boek;

  Documentbewaring(JdbcClient jdbc, Documentboek boek) {
    this.vraag = new Bewaarvraag(jdbc, "d.bestand_id", VANAF, OUD);
    this.boek = boek;
  }

  @Override
  public String categorie() {
    return "taalschooldocument";
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
        ronde, ids -> boek.wis(ids));
  }
}
