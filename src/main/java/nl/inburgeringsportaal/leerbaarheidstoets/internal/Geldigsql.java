package nl.inburgeringsportaal.leerbaarheidstoets.internal;

/** What holds on a day, as SQL: from its first day, until its end or its withdrawal, which are no longer part of it. */
final class Geldigsql {
  private Geldigsql() {}

  /**
   * @param van column with the first day
   * @param tot column with the end, exclusive, null for none
   * @param dag expression that gives a day
   * @return condition that it holds on that day
   */
  static String op(String van, String tot, String dag) {
    return van + " <= " + dag + " and " + nietVoorbij(tot, dag);
  }

  /**
   * @param einde column with a day, null for none
   * @param dag expression that gives a day
   * @return condition that the first has not come by then
   */
  static String nietVoorbij(String einde, String dag) {
    return "(" + einde + " is null or " + einde + " > " + dag + ")";
  }

  /**
   * @param alias alias of {@code certificaat}
   * @param dag expression that gives a day
   * @return condition that it holds on that day
   */
  static String certificaat(String alias, String dag) {
    return op(alias + ".geldig_van", alias + ".geldig_tot", dag) + " and "
        + nietVoorbij(alias + ".ingetrokken_op", dag);
  }

  /**
   * @param alias alias of {@code toestemming}
   * @param dag expression that gives a day
   * @return condition that it holds on that day
   */
  static String toestemming(String alias, String dag) {
    return alias + ".van <= " + dag + " and " + toestemmingLoopt(alias, dag);
  }

  /**
   * @param alias alias of {@code toestemming}
   * @param dag expression that gives a day
   * @return condition that it has not ended on that day; it may still have to begin
   */
  static String toestemmingLoopt(String alias, String dag) {
    return nietVoorbij(alias + ".tot", dag) + " and " + nietVoorbij(alias + ".ingetrokken_op", dag);
  }

  /**
   * @param begeleider expression that gives the id of a toetsbegeleider
   * @return condition that he has an account at DUO now
   */
  static String account(String begeleider) {
    return "exists (select 1 from duo_account da where da.actief_voor = " + begeleider + ")";
  }
}
