package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.misbruik.Bijlagekeuze;
import nl.inburgeringsportaal.misbruik.MisbruikbijlageService;
import nl.inburgeringsportaal.misbruik.ZaakDetail;
import nl.inburgeringsportaal.misbruik.Zaakbijlage;

/** Which files go along to the Inspectie: somebody chooses each, nothing goes by itself. */
final class Inspectiebijlagen {
  private final CheckboxGroup<Zaakbijlage> vanZaak = new CheckboxGroup<>(t("veld.mee"));
  private final Bijlagenveld nieuw;

  Inspectiebijlagen(ZaakDetail zaak, MisbruikbijlageService service, Bouwstenen bouwstenen) {
    List<Zaakbijlage> nogNiet = zaak.bijlagen().stream().filter(een -> !een.gedeeld()).toList();
    vanZaak.setItems(nogNiet);
    vanZaak.setItemLabelGenerator(
        een -> t("bijlage.keuze", een.bestand().naam(), t("bijlage.herkomst." + een.herkomst())));
    vanZaak.setHelperText(t("veld.mee.hulp"));
    vanZaak.setVisible(!nogNiet.isEmpty());
    vanZaak.addClassName("onder-elkaar-keuzes");
    nieuw = Delen.bijlagen("veld.bijlagen-nieuw", service, bouwstenen);
  }

  /** The same dialog, with the choice in it. */
  Invoerdialoog in(Invoerdialoog dialoog) {
    return dialoog.breed("mee", vanZaak).breed("bijlagen", nieuw);
  }

  Bijlagekeuze keuze() {
    return new Bijlagekeuze(
        vanZaak.getValue().stream().map(een -> een.bestand().id()).collect(Collectors.toSet()), nieuw.bestanden());
  }
}
