package nl.inburgeringsportaal.keurmerk;

import java.util.Set;
import nl.inburgeringsportaal.cursus.Leerroute;

/**
 * What Blik op Werk fills in about a taalschool; number, name and place are those of DUO.
 *
 * @param id id
 * @param versie version that was read
 * @param rechtspersoon legal entity, up to 200 characters, may be null
 * @param kvkNummer eight digits, may be null
 * @param grootte group by size, may be null
 * @param leerroutes routes that it offers
 */
public record TaalschoolGegevens(
    long id, int versie, String rechtspersoon, String kvkNummer, Schoolgrootte grootte, Set<Leerroute> leerroutes) {

  public TaalschoolGegevens {
    leerroutes = Set.copyOf(leerroutes);
  }
}
