package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Bewaarvraag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retention of ties between visitors and schools: from the day on which they ended. */
@Component
class Belangbewaring implements Bewaarsoort {
  private static final String OUD = " from belangenverstrengeling where tot < :grens";

  private final JdbcClient jdbc;
  private final Bewaarvraag vraag;

  Belangbewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.vraag = new Bewaarvraag(jdbc, "id", "tot", OUD);
  }

  @Override
  public String categorie() {
    return "belangenverstrengeling";
  }

  @Override
  public String regel() {
    return "bewaartermijn_toezichtbezoek_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return vraag.aantal(grens);
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    return vraag.verwijder(
        ronde, ids -> jdbc.sql("delete from belangenverstrengeling where id in (:ids)").param("ids", ids).update());
  }
}
