package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.Jongerestand;
import nl.inburgeringsportaal.organisatie.GemeenteGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import org.springframework.stereotype.Component;

/** The words for a youth as a gemeente sees him. */
@Component
class JongereTeksten {
  private final Organisaties organisaties;
  private final Opleidingscodes opleidingen;

  JongereTeksten(Organisaties organisaties, Opleidingscodes opleidingen) {
    this.organisaties = organisaties;
    this.opleidingen = opleidingen;
  }

  /** Name of a gemeente, the code itself when the portal does not know it. */
  String gemeente(String code) {
    return organisaties.gemeente(code).map(GemeenteGegevens::naam).orElse(code);
  }

  /** Name of an education, the code itself when the portal does not know it. */
  String opleiding(String code) {
    return opleidingen.find(code).map(Opleiding::naam).orElse(code);
  }

  /** All educations to filter by, by name. */
  List<Filterbalk.Optie> opleidingen() {
    return opleidingen.all().stream()
        .map(opleiding -> new Filterbalk.Optie(opleiding.code(), opleiding.naam()))
        .sorted((een, ander) -> een.tekst().compareToIgnoreCase(ander.tekst()))
        .toList();
  }

  static List<Filterbalk.Optie> standen() {
    return Arrays.stream(Jongerestand.values())
        .map(stand -> new Filterbalk.Optie(stand.name(), t("jongeren.jongere.stand." + stand)))
        .toList();
  }

  static Statusbadge.Status badge(Jongerestand stand) {
    Statusbadge.Soort soort =
        switch (stand) {
          case NIEUW -> Statusbadge.Soort.ACTIEF;
          case BEANTWOORD -> Statusbadge.Soort.RUSTIG;
          case GEKOPPELD -> Statusbadge.Soort.KLAAR;
        };
    return new Statusbadge.Status(t("jongeren.jongere.stand." + stand), soort);
  }
}
