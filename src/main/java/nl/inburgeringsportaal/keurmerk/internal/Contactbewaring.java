package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Bewaarvraag;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of the people to speak at a taalschool: from the day on which it lost its keurmerk, or did not get it. As
 * long as it has one, Blik op Werk takes away who left.
 */
@Component
class Contactbewaring implements Bewaarsoort {
  private static final String EINDE =
      Arrays.stream(Keurmerkstatus.values())
          .filter(Keurmerkstatus::isEinde)
          .map(een -> "'" + een + "'")
          .collect(Collectors.joining(", "));

  private static final String OUD =
      " from taalschool_contact c join keurmerkperiode p on p.taalschool_id = c.taalschool_id and p.tot is null"
          + " where p.status in (" + EINDE + ") and p.status_sinds < :grens";

  private final JdbcClient jdbc;
  private final Bewaarvraag vraag;

  Contactbewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.vraag = new Bewaarvraag(jdbc, "c.id", "p.status_sinds", OUD);
  }

  @Override
  public String categorie() {
    return "keurmerkcontact";
  }

  @Override
  public String regel() {
    return "bewaartermijn_keurmerkcontact_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return vraag.aantal(grens);
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    return vraag.verwijder(
        ronde, ids -> jdbc.sql("delete from taalschool_contact where id in (:ids)").param("ids", ids).update());
  }
}
