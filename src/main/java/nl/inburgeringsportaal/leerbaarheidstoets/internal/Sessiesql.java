package nl.inburgeringsportaal.leerbaarheidstoets.internal;

/** Expressions about sessions that several queries share. */
final class Sessiesql {

  private Sessiesql() {}

  /**
   * @param dag expression that gives a day
   * @return expression that gives the percent of the seats that a measure takes on that day, the highest counts; 0 for
   *     none
   */
  static String verlaging(String dag) {
    return "coalesce((select max(m.verlaging) from capaciteitsmaatregel m where m.ingetrokken_op is null"
        + " and m.van <= %1$s and m.tot > %1$s), 0)".formatted(dag);
  }

  /**
   * @param verlaging expression that gives a percent
   * @return expression that gives how many can take the test in {@code toetslokaal k} when so much of it is not used
   */
  static String capaciteit(String verlaging) {
    return "floor(least(k.plaatsen, k.apparaten) * (100 - " + verlaging + ") / 100)";
  }

  /**
   * @param sessie alias of {@code lbt_sessie}
   * @return expression that gives the id of the version of the test in that session: its own, or the one that began
   *     last of those that hold on its day
   */
  static String versie(String sessie) {
    return """
        coalesce(%1$s.toetsversie_id, (select tv.id from toetsversie tv where %2$s
          order by tv.geldig_van desc, tv.id limit 1))"""
        .formatted(sessie, Geldigsql.op("tv.geldig_van", "tv.geldig_tot", "date(" + sessie + ".begin)"));
  }
}
