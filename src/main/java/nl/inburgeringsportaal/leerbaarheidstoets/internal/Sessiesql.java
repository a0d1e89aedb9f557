package nl.inburgeringsportaal.leerbaarheidstoets.internal;

/** Expressions about sessions that several queries share. */
final class Sessiesql {

  /** Condition that the test of {@code lbt_sessie s} may still begin: until its day is over, {@code :vandaag} today. */
  static final String TE_BEGINNEN = "s.begin >= :vandaag";

  /** Condition that {@code lbt_sessie s} falls within the opening hours of {@code toetslocatie l}. */
  private static final String BINNEN_UREN =
      """
      exists (select 1 from toetslocatie_openingstijd ot where ot.locatie_id = l.id
        and ot.weekdag = weekday(s.begin) + 1 and ot.van <= time(s.begin) and ot.tot >= time(s.einde))""";

  /** Condition that {@code lbt_sessie s} can be held in {@code toetslokaal k} of {@code toetslocatie l}. */
  static final String HOUDBAAR = "(" + Gemeentesql.bruikbaar("date(s.begin)") + " and " + BINNEN_UREN + ")";

  /** How many people with a wheelchair have a seat in {@code lbt_sessie s} for which they were planned. */
  static final String ROLSTOELEN =
      """
      (select count(*) from lbt_plaatsing pr join lbt_wens wr on wr.inburgeraar_id = pr.inburgeraar_id
        where pr.sessie_id = s.id and pr.beeindigd_op is null and not pr.ter_plaatse and wr.rolstoel)""";

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
    return capaciteit("least(k.plaatsen, k.apparaten)", verlaging);
  }

  /**
   * @param plaatsen expression that gives the seats of a room
   * @param verlaging expression that gives a percent
   * @return expression that gives how many can take the test in it when so much of it is not used
   */
  static String capaciteit(String plaatsen, String verlaging) {
    return "floor(" + plaatsen + " * (100 - " + verlaging + ") / 100)";
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
