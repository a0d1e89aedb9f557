package nl.inburgeringsportaal.base;

/**
 * The read log: who saw what. A line is written in the transaction of the reading itself; when it cannot be
 * written nothing is shown. Filled in by the module {@code audit}.
 */
public interface Leeslog {

  /** What somebody did. */
  enum Handeling {
    GERAADPLEEGD,
    GEZOCHT,
    GEEXPORTEERD,
    AFGEDRUKT,
    GEDOWNLOAD,
    INGELOGD,
    UITGELOGD,
    GEWEIGERD
  }

  /**
   * Writes a line for the current user.
   *
   * @param handeling what he did
   * @param objectSoort kind of object, such as {@code leerling}
   * @param objectId id of the one record, null for a list
   * @param voorOrganisatieId organisation that it served, null for the own one
   * @param omschrijving filter, columns and count; never a name or number of a person; may be null
   */
  void noteer(
      Handeling handeling, String objectSoort, Long objectId, Long voorOrganisatieId, String omschrijving);

  /**
   * The same with what he wanted it for, where a purpose is asked.
   *
   * @param handeling what he did
   * @param objectSoort kind of object
   * @param objectId id of the one record, null for a list
   * @param voorOrganisatieId organisation that it served, null for the own one
   * @param omschrijving filter, columns and count; never a name or number of a person; may be null
   * @param doel why, in his own words; may be null
   */
  void noteer(
      Handeling handeling,
      String objectSoort,
      Long objectId,
      Long voorOrganisatieId,
      String omschrijving,
      String doel);
}
