package nl.inburgeringsportaal.inburgeraar.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;

/** The tabs of a file; the address names them in lower case. */
enum Tabblad {
  OVERZICHT,
  TERMIJN,
  CONTACT(Rol.KLANTMANAGER),
  HISTORIE,
  CORRECTIES(Rol.MEDEWERKER_DUO);

  private final Set<Rol> alleenVoor;

  Tabblad(Rol... alleenVoor) {
    this.alleenVoor = Set.of(alleenVoor);
  }

  String adres() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tabs that somebody has. */
  static List<Tabblad> voor(Set<Rol> rollen) {
    return Arrays.stream(values())
        .filter(tab -> tab.alleenVoor.isEmpty() || tab.alleenVoor.stream().anyMatch(rollen::contains))
        .toList();
  }

  /** The tab of an address; one that is unknown, or not for the reader, is the first. */
  static Tabblad van(String adres, Set<Rol> rollen) {
    return voor(rollen).stream().filter(tab -> tab.adres().equals(adres)).findFirst().orElse(OVERZICHT);
  }
}
