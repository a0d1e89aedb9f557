package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;

/**
 * What somebody may do, on one page.
 *
 * @param gebruikerId whose page
 * @param naam name as colleagues write it
 * @param gebruikersnaam name to log in with
 * @param actief false when the account is closed
 * @param laatstIngelogd when he logged in last, null for never
 * @param plaatsen where he works, by name of the organisation
 * @param waarnemingen substitutions by and for him that are not over, in these organisations
 */
public record Rechtenblad(
    long gebruikerId,
    String naam,
    String gebruikersnaam,
    boolean actief,
    LocalDateTime laatstIngelogd,
    List<Plaats> plaatsen,
    List<WaarnemingListItem> waarnemingen) {

  /**
   * An organisation in which he has a role now or later.
   *
   * @param organisatieId id
   * @param naam its name
   * @param soort its kind
   * @param rollen his roles there that are not over
   * @param groepen groups (klassen) to which he is limited there, empty for no limit
   */
  public record Plaats(
      long organisatieId, String naam, Organisatiesoort soort, List<Recht> rollen, Set<String> groepen) {}

  /**
   * A role, and how he came by it.
   *
   * @param rol the role
   * @param van first day, inclusive
   * @param tot exclusive, null for until further notice
   * @param gegevenDoor name of who gave or extended it, null when the portal does not know
   * @param organisatiebeheerder true when he administers the people of the organisation as long as he has it
   * @param gemeenten names of the gemeenten for which he works with it by a mandate of today
   */
  public record Recht(
      Rol rol,
      LocalDate van,
      LocalDate tot,
      String gegevenDoor,
      boolean organisatiebeheerder,
      List<String> gemeenten) {}
}
