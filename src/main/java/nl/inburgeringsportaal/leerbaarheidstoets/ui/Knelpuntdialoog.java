package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntService;
import nl.inburgeringsportaal.leerbaarheidstoets.Knelpuntsoort;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import org.springframework.data.domain.PageRequest;

/** Reports an obstacle, changes it, or says that it is over. */
class Knelpuntdialoog {
  private static final int REGELS = 3;

  private final KnelpuntService service;
  private final Runnable klaar;
  private final ComboBox<OrganisatieNaam> gemeente = new ComboBox<>(Landelijk.t("kolom.gemeente"));
  private final Select<Knelpuntsoort> soort = new Select<>();
  private final TextArea omschrijving = new TextArea(Landelijk.t("kolom.omschrijving"));
  private final Datumveld van = new Datumveld(Landelijk.t("kolom.sinds"));
  private final Datumveld tot = new Datumveld(Landelijk.t("veld.opgelost-op"));
  private final Checkbox verschoont = new Checkbox(Landelijk.t("veld.verschoont"));
  private KnelpuntGegevens vooraf;

  Knelpuntdialoog(KnelpuntService service, Runnable klaar) {
    this.service = service;
    this.klaar = klaar;
    gemeente.setItemLabelGenerator(OrganisatieNaam::naam);
    gemeente.setRequiredIndicatorVisible(true);
    gemeente.setItems(
        vraag ->
            service
                .gemeenten(vraag.getFilter().orElse(""), PageRequest.of(vraag.getPage(), vraag.getPageSize()))
                .stream());
    soort.setLabel(Landelijk.t("kolom.soort"));
    soort.setItems(Knelpuntsoort.values());
    soort.setItemLabelGenerator(een -> Landelijk.t("soort." + een));
    soort.setRequiredIndicatorVisible(true);
    omschrijving.setMaxLength(KnelpuntService.LANGSTE_OMSCHRIJVING);
    omschrijving.setMinRows(REGELS);
    omschrijving.setHelperText(Landelijk.t("veld.omschrijving.hulp"));
    omschrijving.setRequiredIndicatorVisible(true);
    van.setRequiredIndicatorVisible(true);
    tot.setHelperText(Landelijk.t("veld.opgelost-op.hulp"));
    tot.setClearButtonVisible(true);
    verschoont.setVisible(service.magVerschonen());
    List<OrganisatieNaam> eerste = service.gemeenten("", PageRequest.of(0, 2));
    if (eerste.size() == 1) {
      gemeente.setValue(eerste.getFirst());
    }
  }

  /** Fills the form with what there is; the gemeente stays as it is. */
  Knelpuntdialoog vul(KnelpuntGegevens gegevens) {
    vooraf = gegevens;
    gemeente.setVisible(false);
    soort.setValue(gegevens.soort());
    omschrijving.setValue(gegevens.omschrijving());
    van.setValue(gegevens.van());
    tot.setValue(gegevens.tot());
    verschoont.setValue(gegevens.verschoont());
    return this;
  }

  void open() {
    new Invoerdialoog(Landelijk.t(vooraf == null ? "knelpunt.nieuw" : "knelpunt.wijzigen"))
        .breed("gemeente", gemeente)
        .breed("soort", soort)
        .breed("omschrijving", omschrijving)
        .veld("van", van)
        .veld("tot", tot)
        .breed("verschoont", verschoont)
        .bijOpslaan(
            Delen.t("opslaan"),
            () -> {
              service.save(gegevens());
              klaar.run();
            })
        .open();
  }

  private KnelpuntGegevens gegevens() {
    return new KnelpuntGegevens(
        vooraf == null ? null : vooraf.id(),
        vooraf == null ? 0 : vooraf.versie(),
        gemeente.getValue() == null ? null : gemeente.getValue().id(),
        soort.getValue(),
        omschrijving.getValue(),
        van.getValue(),
        tot.getValue(),
        verschoont.getValue());
  }
}
