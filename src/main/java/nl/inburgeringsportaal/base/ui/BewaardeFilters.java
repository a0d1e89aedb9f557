package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import nl.inburgeringsportaal.base.Voorkeuren;

/** The filters that the user kept for a list, each with its name; hidden when there is none. */
final class BewaardeFilters extends Uitklap {
  private static final long serialVersionUID = 1L;

  private final String lijst;
  private final transient Voorkeuren voorkeuren;
  private final transient Consumer<QueryParameters> ga;

  /**
   * @param lijst the list
   * @param voorkeuren where they are kept
   * @param ga shows the list with one of them
   */
  BewaardeFilters(String lijst, Voorkeuren voorkeuren, Consumer<QueryParameters> ga) {
    super(I18NProvider.translate("base.filter.bewaard"), I18NProvider.translate("base.filter.bewaard"));
    this.lijst = lijst;
    this.voorkeuren = voorkeuren;
    this.ga = ga;
    addThemeVariants(ButtonVariant.TERTIARY);
    setVisible(false);
  }

  /** Keeps a filter by the name that the user gives it. */
  void vraagNaam(QueryParameters filter) {
    Naamdialoog.vraag(
        "base.filter.opslaan",
        "base.filter.naam",
        naam -> {
          voorkeuren.bewaarFilter(lijst, naam, filter.getQueryString());
          Melding.gelukt(getTranslation("base.filter.opgeslagen", naam));
          toon();
        });
  }

  /** Shows what is kept now. */
  void toon() {
    List<Voorkeuren.OpgeslagenFilter> filters = voorkeuren.filters(lijst);
    setVisible(!filters.isEmpty());
    if (!filters.isEmpty()) {
      met(filters.stream().map(this::rij).toArray(Div[]::new));
    }
  }

  private Div rij(Voorkeuren.OpgeslagenFilter filter) {
    Button kies =
        new Button(
            filter.naam(),
            klik -> {
              sluit();
              ga.accept(QueryParameters.fromString(filter.inhoud()));
            });
    kies.addThemeVariants(ButtonVariant.TERTIARY);
    Button weg = new Button(VaadinIcon.TRASH.create(), klik -> verwijder(filter));
    weg.addThemeVariants(ButtonVariant.TERTIARY);
    weg.setAriaLabel(getTranslation("base.filter.verwijder", filter.naam()));
    Div rij = new Div(kies, weg);
    rij.addClassName("bewaard-filter");
    return rij;
  }

  private void verwijder(Voorkeuren.OpgeslagenFilter filter) {
    voorkeuren.verwijderFilter(filter.id());
    sluit();
    toon();
    Melding.gelukt(
        getTranslation("base.filter.verwijderd", filter.naam()),
        () -> {
          voorkeuren.bewaarFilter(lijst, filter.naam(), filter.inhoud());
          toon();
        });
  }
}
