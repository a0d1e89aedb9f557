package nl.inburgeringsportaal.inburgeraar.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.Regime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Retention of persons whose duty has ended. The term runs from the day on which it did: voldaan, ontheven or for
 * another reason, whichever was first. A volunteer without such a day stays. Who was under the law of 2013 has a term
 * of his own: the figures of its cohorts count him as long as they are reported.
 *
 * <p>Who he was goes for good. His rows of dates keep their history in the database, and say of nobody who he is.
 */
class InburgeraarBewaring implements Bewaarsoort {
  /** The day on which the duty ended; null while it runs. */
  private static final String EINDE =
      "least(coalesce(i.voldaan_op, '9999-12-31'), coalesce(i.ontheven_op, '9999-12-31'),"
          + " coalesce(i.einde_overig_op, '9999-12-31'))";

  private static final String WEG =
      " from inburgeraar i where i.regime = :regime and "
          + EINDE
          + """
           < :grens
            and not exists (select 1 from opschorting o
              where o.object_soort = 'inburgeraar' and o.object_id = i.id and o.opgeheven_op is null)
          """;

  /** Whose rows go first: what refers to others. */
  private static final List<String> TABELLEN =
      List.of(
          "inburgeraar_doel",
          "inburgeraar_correctie",
          "inburgeraar_toewijzing",
          "inburgeraar_pip",
          "inzage",
          "inburgeraar_stand",
          "inburgeraar_contact",
          "inburgeraar_persoon");

  private final JdbcClient jdbc;
  private final Wijzigingslog wijzigingslog;
  private final Regime regime;
  private final String categorie;
  private final String regel;

  /**
   * @param regime of whom
   * @param categorie name of what is kept
   * @param regel code of the rule with the term
   */
  InburgeraarBewaring(
      JdbcClient jdbc, Wijzigingslog wijzigingslog, Regime regime, String categorie, String regel) {
    this.jdbc = jdbc;
    this.wijzigingslog = wijzigingslog;
    this.regime = regime;
    this.categorie = categorie;
    this.regel = regel;
  }

  /** One for each law. */
  @Configuration
  static class PerRegime {

    @Bean
    InburgeraarBewaring inburgeraarBewaring(JdbcClient jdbc, Wijzigingslog wijzigingslog) {
      return new InburgeraarBewaring(
          jdbc, wijzigingslog, Regime.WI2021, "inburgeraar", "bewaartermijn_inburgeraar_maanden");
    }

    @Bean
    InburgeraarBewaring inburgeraarWi2013Bewaring(JdbcClient jdbc, Wijzigingslog wijzigingslog) {
      return new InburgeraarBewaring(
          jdbc, wijzigingslog, Regime.WI2013, "inburgeraar-wi2013", "bewaartermijn_inburgeraar_wi2013_maanden");
    }
  }

  @Override
  public String categorie() {
    return categorie;
  }

  @Override
  public String regel() {
    return regel;
  }

  @Override
  public String objectSoort() {
    return InburgeraarService.OBJECT;
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + WEG)
        .param("grens", grens)
        .param("regime", regime.name())
        .query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Uit(long id, LocalDate dag) {}
    List<Uit> mensen =
        jdbc.sql("select i.id, cast(" + EINDE + " as date) as einde" + WEG + " order by einde, i.id limit :hoogstens")
            .param("grens", ronde.grens())
            .param("regime", regime.name())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Uit(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (mensen.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = mensen.stream().map(Uit::id).toList();
    wijzigingslog.vergeet(InburgeraarService.OBJECT, ids);
    TABELLEN.forEach(
        tabel -> jdbc.sql("delete from " + tabel + " where inburgeraar_id in (:ids)").param("ids", ids).update());
    jdbc.sql("delete from inburgeraar where id in (:ids)").param("ids", ids).update();
    return Verwijderd.van(ids, mensen.getFirst().dag(), mensen.getLast().dag());
  }
}
