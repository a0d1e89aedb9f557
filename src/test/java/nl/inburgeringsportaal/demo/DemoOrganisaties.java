package nl.inburgeringsportaal.demo;

import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.organisatie.internal.Organisatie;
import nl.inburgeringsportaal.organisatie.internal.OrganisatieRepository;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** Organisations that take part and of which the demo has no account: real gemeenten, invented schools. */
@TestComponent
@Order(15)
class DemoOrganisaties implements DemoStap {
  private static final List<List<String>> DEELNEMERS =
      List.of(
          List.of("GEMEENTE", "Gemeente Amersfoort", "Amersfoort", "GM0307"),
          List.of("GEMEENTE", "Gemeente Zeist", "Zeist", "GM0355"),
          List.of("GEMEENTE", "Gemeente Nieuwegein", "Nieuwegein", "GM0356"),
          List.of("GEMEENTE", "Gemeente Deventer", "Deventer", "GM0150"),
          List.of("GEMEENTE", "Gemeente Kampen", "Kampen", "GM0166"),
          List.of("GEMEENTE", "Gemeente Apeldoorn", "Apeldoorn", "GM0200"),
          List.of("SCHOOL", "Eemland Taalcentrum ISK", "Amersfoort", "GM0307"),
          List.of("SCHOOL", "De Werkplaats Praktijkonderwijs", "Zeist", "GM0355"),
          List.of("SCHOOL", "Vaartrijk Entree-opleidingen", "Nieuwegein", "GM0356"),
          List.of("SCHOOL", "Hanze Taalklas", "Deventer", "GM0150"),
          List.of("SCHOOL", "De Koggeschool vso", "Kampen", "GM0166"),
          List.of("SCHOOL", "Veluwe Internationale Schakelklas", "Apeldoorn", "GM0200"));

  private final OrganisatieRepository organisaties;

  DemoOrganisaties(OrganisatieRepository organisaties) {
    this.organisaties = organisaties;
  }

  @Override
  public void maak() {
    String laatste = DEELNEMERS.getLast().get(1);
    if (organisaties.findAll().stream().anyMatch(deel -> deel.gegevens().naam().equals(laatste))) {
      return;
    }
    DEELNEMERS.forEach(
        deel ->
            organisaties.save(
                new Organisatie(
                    new OrganisatieGegevens(
                        null, 0, Organisatiesoort.valueOf(deel.get(0)), deel.get(1), deel.get(2), deel.get(3), null,
                        null, null, null),
                    deel.get(1).toLowerCase(Locale.ROOT).replace(' ', '-'))));
  }
}
