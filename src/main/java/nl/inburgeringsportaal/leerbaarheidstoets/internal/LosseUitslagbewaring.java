package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Bewaarvraag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retention of outcomes whose number nobody has, from the day on which they came in. */
@Component
class LosseUitslagbewaring implements Bewaarsoort {
  private static final String OUD = " from lbt_uitslag u where u.deelname_id is null and date(u.ontvangen_op) < :grens";

  private final JdbcClient jdbc;
  private final Bewaarvraag vraag;

  LosseUitslagbewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.vraag = new Bewaarvraag(jdbc, "u.id", "date(u.ontvangen_op)", OUD);
  }

  @Override
  public String categorie() {
    return "lbt-uitslag-los";
  }

  @Override
  public String regel() {
    return "bewaartermijn_lbt_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return vraag.aantal(grens);
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    return vraag.verwijder(
        ronde, ids -> jdbc.sql("delete from lbt_uitslag where id in (:ids)").param("ids", ids).update());
  }
}
