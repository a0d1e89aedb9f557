package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.PerVerzoek;
import nl.inburgeringsportaal.inburgeraar.Uitvoering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever holds the test for another gemeente reaches its candidates as long as the cooperation runs; also when it was
 * agreed with a gemeente that went into it. A gemeente that went into another one decided for its own candidates only:
 * the other one decides anew.
 */
@Component
class Samenwerkingbereik implements Uitvoering {
  private final JdbcClient jdbc;
  private final Klok klok;

  Samenwerkingbereik(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public Set<Long> voor(Set<Long> organisaties) {
    if (organisaties.isEmpty()) {
      return Set.of();
    }
    return PerVerzoek.eens(
        Samenwerkingbereik.class, new TreeSet<>(organisaties).toString(), () -> lees(organisaties));
  }

  private Set<Long> lees(Set<Long> organisaties) {
    return jdbc
        .sql(
            """
            select s.gemeente_id from lbt_samenwerking s where s.van <= :dag and (s.tot is null or s.tot > :dag)
              and (s.uitvoerder_id in (:organisaties)
                or %s in (select og.gemeentecode from organisatie og where og.id in (:organisaties)))
            """
                .formatted(Gemeentesql.vanOrganisatie("s.uitvoerder_id", ":dag")))
        .param("organisaties", organisaties)
        .param("dag", klok.vandaag())
        .query(Long.class)
        .list()
        .stream()
        .filter(id -> !organisaties.contains(id))
        .collect(Collectors.toUnmodifiableSet());
  }
}
