package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.inburgeraar.Uitvoering;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever holds the test for another gemeente reaches its candidates as long as the cooperation runs; also when it was
 * agreed with a gemeente that went into it. A gemeente that went into another one decided for its own candidates only:
 * the other one decides anew.
 */
@Component
class Samenwerkingbereik implements Uitvoering {
  private final Organisaties organisaties;
  private final JdbcClient jdbc;
  private final Klok klok;

  Samenwerkingbereik(Organisaties organisaties, JdbcClient jdbc, Klok klok) {
    this.organisaties = organisaties;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public Set<Long> voor(Set<Long> uitvoerders) {
    if (uitvoerders.isEmpty()) {
      return Set.of();
    }
    LocalDate dag = klok.vandaag();
    return jdbc
        .sql(
            """
            select s.gemeente_id from lbt_samenwerking s where s.uitvoerder_id in (:organisaties)
              and s.van <= :dag and (s.tot is null or s.tot > :dag)
            """)
        .param("organisaties", organisaties.metVoorgangers(uitvoerders, dag))
        .param("dag", dag)
        .query(Long.class)
        .list()
        .stream()
        .filter(id -> !uitvoerders.contains(id))
        .collect(Collectors.toUnmodifiableSet());
  }
}
