package nl.inburgeringsportaal.keurmerk.internal;

/** Asks in SQL, for many schools at once, what {@link Keurmerkhistorie} says of one. */
final class Maatregelvragen {
  private Maatregelvragen() {}

  /**
   * @param r alias of {@code keurmerkstatus}, a row that sets a measure
   * @return that it lies on the school on {@code :dag}: it began, no court annulled or suspended it, it was not lifted,
   *     and the keurmerk did not end since
   */
  static String ligt(String r) {
    return """
        (%1$s and not exists (select 1 from keurmerkstatus %2$s where %2$s.betreft_id = %3$s.id
            and %2$s.soort = 'OPHEFFING' and %4$s)
          and not exists (select 1 from keurmerkstatus %5$s where %5$s.taalschool_id = %3$s.taalschool_id
            and %5$s.soort = 'STATUS' and %5$s.status in %7$s
            and (%5$s.van, %5$s.vastgelegd_op, %5$s.id) > (%3$s.van, %3$s.vastgelegd_op, %3$s.id) and %6$s))
        """
        .formatted(geldt(r), r + "_o", r, geldt(r + "_o"), r + "_e", geldt(r + "_e"), Statussen.EINDEN);
  }

  private static String geldt(String r) {
    return """
        (%1$s.van <= :dag and %2$s and not exists (select 1 from keurmerkstatus %3$s where %3$s.betreft_id = %1$s.id
          and %3$s.soort = 'VOORZIENING' and %3$s.van <= :dag and %4$s
          and not exists (select 1 from keurmerkstatus %5$s where %5$s.betreft_id = %3$s.id
            and %5$s.soort = 'VOORZIENING_EINDE' and %5$s.van <= :dag and %6$s)))
        """
        .formatted(r, staat(r), r + "_v", staat(r + "_v"), r + "_w", staat(r + "_w"));
  }

  /**
   * @param r alias of {@code keurmerkstatus}
   * @return that it was not annulled, or that what annulled it was
   */
  static String staat(String r) {
    return """
        not exists (select 1 from keurmerkstatus %2$s where %2$s.betreft_id = %1$s.id and %2$s.soort = 'VERNIETIGING'
          and not exists (select 1 from keurmerkstatus %3$s where %3$s.betreft_id = %2$s.id
            and %3$s.soort = 'VERNIETIGING'))
        """
        .formatted(r, r + "_x", r + "_y");
  }
}
