package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import nl.inburgeringsportaal.inburgeraar.Personenbereik;

/**
 * Which gemeente does the work on a day, as SQL: a gemeente that went into another one is followed by it, so that what
 * the first decided and planned holds for the second. Two mergers after each other are followed.
 */
final class Gemeentesql {
  private Gemeentesql() {}

  /**
   * @param code expression that gives the code of a gemeente
   * @param dag expression that gives a day
   * @return expression that gives the code of the gemeente that does its work on that day
   */
  static String opvolger(String code, String dag) {
    return """
        (select coalesce(g3.code, g2.code, g1.code) from gemeente g1
          left join gemeente g2 on g2.code = g1.opvolger and g1.geldig_tot <= %2$s
          left join gemeente g3 on g3.code = g2.opvolger and g2.geldig_tot <= %2$s
        where g1.code = %1$s)"""
        .formatted(code, dag);
  }

  /**
   * @param id expression that gives the id of the organisation of a gemeente
   * @param dag expression that gives a day
   * @return expression that gives the code of the gemeente that does its work on that day
   */
  static String vanOrganisatie(String id, String dag) {
    return opvolger("(select og.gemeentecode from organisatie og where og.id = " + id + ")", dag);
  }

  /**
   * @param dag expression that gives a day
   * @return expression that gives the code of the gemeente whose candidate {@code inburgeraar i} is on that day
   */
  static String vanKandidaat(String dag) {
    return opvolger(Personenbereik.gemeentecode("i"), dag);
  }

  /**
   * @param begeleider expression that gives the id of a toetsbegeleider
   * @param gemeente expression that gives a code, of a gemeente that does the work on that day
   * @param dag expression that gives a day
   * @return condition that he may supervise its candidates on that day
   */
  static String toegestaan(String begeleider, String gemeente, String dag) {
    return """
        exists (select 1 from toestemming tm where tm.toetsbegeleider_id = %1$s
          and %2$s and %3$s = %4$s)"""
        .formatted(
            begeleider, Geldigsql.toestemming("tm", dag), vanOrganisatie("tm.organisatie_id", dag), gemeente);
  }

  /**
   * @param begeleider expression that gives the id of a toetsbegeleider
   * @param dag expression that gives a day
   * @return condition that he has a certificate on that day
   */
  static String gecertificeerd(String begeleider, String dag) {
    return """
        exists (select 1 from certificaat ct where ct.toetsbegeleider_id = %1$s
          and %2$s)"""
        .formatted(begeleider, Geldigsql.certificaat("ct", dag));
  }

  /**
   * @param dag expression that gives a day
   * @return condition that room {@code k} in building {@code l} can be used on that day
   */
  static String bruikbaar(String dag) {
    return """
        ((l.gesloten_vanaf is null or l.gesloten_vanaf > %1$s)
          and (k.gesloten_vanaf is null or k.gesloten_vanaf > %1$s)
          and not exists (select 1 from toetslocatie_sluiting sl where sl.locatie_id = l.id
            and (sl.lokaal_id is null or sl.lokaal_id = k.id) and sl.van <= %1$s and sl.tot > %1$s))"""
        .formatted(dag);
  }
}
