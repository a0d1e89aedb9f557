package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.VeranderingBron;
import nl.inburgeringsportaal.jongeren.Antwoordwijziging;
import nl.inburgeringsportaal.jongeren.GemeenteantwoordService;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.stereotype.Component;

/** Answers of a gemeente to a talk that the school shared. */
@Component
class Antwoordveranderingen implements VeranderingBron {
  private final GemeenteantwoordService antwoorden;
  private final Organisaties organisaties;

  Antwoordveranderingen(GemeenteantwoordService antwoorden, Organisaties organisaties) {
    this.antwoorden = antwoorden;
    this.organisaties = organisaties;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.SCHOOLFUNCTIONARIS);
  }

  @Override
  public List<Verandering> laatste(int hoogstens) {
    return antwoorden.laatste(hoogstens).stream().map(this::verandering).toList();
  }

  private Verandering verandering(Antwoordwijziging antwoord) {
    String gemeente =
        organisaties.gemeente(antwoord.gemeentecode()).map(deel -> deel.naam()).orElse(antwoord.gemeentecode());
    return new Verandering(
        "antwoord-" + antwoord.gesprekId(),
        antwoord.leerling(),
        antwoord.klas(),
        t("jongeren.antwoord.veranderd", gemeente),
        t("jongeren.antwoord.veranderd.contact", antwoord.contact()),
        antwoord.moment(),
        GesprekAdres.van(antwoord.gesprekId()));
  }
}
