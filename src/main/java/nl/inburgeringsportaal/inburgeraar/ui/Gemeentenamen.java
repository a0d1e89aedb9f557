package nl.inburgeringsportaal.inburgeraar.ui;

import nl.inburgeringsportaal.organisatie.GemeenteGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.stereotype.Component;

/** Names of gemeenten for codes, from what is kept in memory. */
@Component
class Gemeentenamen {
  private final Organisaties organisaties;

  Gemeentenamen(Organisaties organisaties) {
    this.organisaties = organisaties;
  }

  /** The name, null for no code. */
  String van(String code) {
    return code == null ? null : organisaties.gemeente(code).map(GemeenteGegevens::naam).orElse(code);
  }
}
