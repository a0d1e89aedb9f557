package nl.inburgeringsportaal.inburgeraar;

import java.util.Set;
import nl.inburgeringsportaal.base.Persoonsgegevens;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Zichtbaar;

/**
 * How to reach a person. With {@code geheim} only his own klantmanager sees where he is.
 *
 * @param id id of the person
 * @param versie version that was read
 * @param adres street and number, may be null
 * @param postcode postcode, may be null
 * @param plaats town, may be null
 * @param telefoon telephone number, may be null
 * @param email address for mail, may be null
 * @param taal language in which he is spoken to, may be null
 * @param tolk true when an interpreter is needed
 * @param geheim true when his address may be known to his own klantmanager only
 * @param verborgen names of components that the reader did not see; empty in place of null
 */
@Persoonsgegevens
public record ContactGegevens(
    @Zichtbaar long id,
    @Zichtbaar int versie,
    @Zichtbaar(voor = {Rol.KLANTMANAGER, Rol.TOETSPLANNER}, mits = VINDBAAR) String adres,
    @Zichtbaar(voor = {Rol.KLANTMANAGER, Rol.TOETSPLANNER}, mits = VINDBAAR) String postcode,
    @Zichtbaar(voor = {Rol.KLANTMANAGER, Rol.TOETSPLANNER}, mits = VINDBAAR) String plaats,
    @Zichtbaar(voor = {Rol.KLANTMANAGER, Rol.TOETSPLANNER}, mits = VINDBAAR) String telefoon,
    @Zichtbaar(voor = {Rol.KLANTMANAGER, Rol.TOETSPLANNER}, mits = VINDBAAR) String email,
    @Zichtbaar(voor = {Rol.KLANTMANAGER, Rol.TOETSPLANNER}) String taal,
    @Zichtbaar(voor = {Rol.KLANTMANAGER, Rol.TOETSPLANNER}) boolean tolk,
    @Zichtbaar(voor = {Rol.KLANTMANAGER, Rol.TOETSPLANNER}) boolean geheim,
    @Zichtbaar Set<String> verborgen) {

  /** The condition under which somebody may know where a person is. */
  public static final String VINDBAAR = "vindbaar";

  public ContactGegevens {
    verborgen = verborgen == null ? Set.of() : Set.copyOf(verborgen);
  }

  /**
   * @param id id of a person of whom nothing was ever written down
   * @return contact data without any value
   */
  public static ContactGegevens leeg(long id) {
    return new ContactGegevens(id, 0, null, null, null, null, null, null, false, false, Set.of());
  }

  /**
   * @param verborgen names of components that the reader does not see
   * @return the same with those names
   */
  public ContactGegevens met(Set<String> verborgen) {
    return new ContactGegevens(
        id, versie, adres, postcode, plaats, telefoon, email, taal, tolk, geheim, verborgen);
  }
}
