package nl.inburgeringsportaal.base.ui;

import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;

/** What a module lets people search from the top bar, always in the scope of the current user. */
public interface ZoekBron {

  /**
   * @return key of what is searched, as it stands in "Zoek in …", such as {@code leerlingen}
   */
  String sleutel();

  /**
   * @return the roles that may search it
   */
  Set<Rol> rollen();

  /**
   * @return place among the other sources, low first
   */
  int volgorde();

  /**
   * Searching persons is an event in the read log; the source writes it.
   *
   * @param tekst what was typed, at least two characters, without spaces at the ends
   * @param hoogstens the most hits that are wanted
   * @return hits, the best first
   */
  List<Treffer> zoek(String tekst, int hoogstens);

  /**
   * @param tekst what was typed
   * @return where all hits of this source stand, relative to the portal
   */
  String alles(String tekst);

  /**
   * A hit.
   *
   * @param titel what it is
   * @param ondertitel what makes it different
   * @param adres where it stands, relative to the portal, such as {@code leerlingen/12}
   */
  record Treffer(String titel, String ondertitel, String adres) {}
}
