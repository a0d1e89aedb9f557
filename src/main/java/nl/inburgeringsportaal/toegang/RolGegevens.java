package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Rol;

/**
 * A role of an account in an organisation.
 *
 * @param id id
 * @param versie version
 * @param gebruikerId the account
 * @param organisatieId in which organisation
 * @param organisatienaam its name
 * @param rol the role
 * @param van first day, inclusive
 * @param tot exclusive, null for until further notice
 * @param gegevenDoor account of who gave or extended it, null for the first administrator of an installation
 * @param organisatiebeheerder true when he administers the people of that organisation as long as he has the role
 */
public record RolGegevens(
    long id,
    int versie,
    long gebruikerId,
    long organisatieId,
    String organisatienaam,
    Rol rol,
    LocalDate van,
    LocalDate tot,
    Long gegevenDoor,
    boolean organisatiebeheerder) {}
