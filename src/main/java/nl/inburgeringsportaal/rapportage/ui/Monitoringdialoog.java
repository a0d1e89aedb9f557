package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.rapportage.MonitoringGegevens;
import nl.inburgeringsportaal.rapportage.MonitoringService;
import nl.inburgeringsportaal.rapportage.Monitoringsoort;
import nl.inburgeringsportaal.rapportage.Monitoringstatus;

/** What is filled in of an indicator or a study. */
final class Monitoringdialoog {
  private static final int REGELS = 3;

  private final MonitoringGegevens van;
  private final Select<Monitoringsoort> soort = new Select<>();
  private final TextField titel = new TextField(t("monitoring.kolom.titel"));
  private final TextArea omschrijving = new TextArea(t("monitoring.kolom.omschrijving"));
  private final TextField uitvoerder = new TextField(t("monitoring.kolom.uitvoerder"));
  private final ComboBox<String> hoofdstuk = new ComboBox<>(t("brief.blad.hoofdstuk"));
  private final Select<Monitoringstatus> status = new Select<>();
  private final Datumveld gepland = new Datumveld(t("monitoring.kolom.gepland"));
  private final Datumveld gereed = new Datumveld(t("monitoring.kolom.gereed"));

  /**
   * @param van what there is, null for a new one
   * @param hoofdstukken codes of the chapters
   */
  Monitoringdialoog(MonitoringGegevens van, List<String> hoofdstukken) {
    this.van = van;
    soort.setLabel(t("monitoring.kolom.soort"));
    soort.setItems(Monitoringsoort.values());
    soort.setItemLabelGenerator(een -> t("monitoring.soort." + een));
    soort.setValue(Monitoringsoort.INDICATOR);
    titel.setMaxLength(MonitoringService.LANGSTE_TITEL);
    titel.setRequiredIndicatorVisible(true);
    omschrijving.setMaxLength(MonitoringService.LANGSTE_OMSCHRIJVING);
    omschrijving.setMinRows(REGELS);
    omschrijving.setRequiredIndicatorVisible(true);
    uitvoerder.setMaxLength(MonitoringService.LANGSTE_UITVOERDER);
    hoofdstuk.setItems(hoofdstukken);
    hoofdstuk.setItemLabelGenerator(Cijferdelen::hoofdstuk);
    hoofdstuk.setClearButtonVisible(true);
    status.setLabel(t("monitoring.kolom.status"));
    status.setItems(Monitoringstatus.values());
    status.setItemLabelGenerator(een -> t("monitoring.status." + een));
    status.setValue(Monitoringstatus.GEPLAND);
    status.addValueChangeListener(keus -> toonGereed());
    gepland.setClearButtonVisible(true);
    gereed.setRequiredIndicatorVisible(true);
    if (van != null) {
      soort.setValue(van.soort());
      titel.setValue(van.titel());
      omschrijving.setValue(van.omschrijving());
      uitvoerder.setValue(van.uitvoerder() == null ? "" : van.uitvoerder());
      hoofdstuk.setValue(van.hoofdstuk());
      status.setValue(van.status());
      gepland.setValue(van.geplandOp());
      gereed.setValue(van.gereedOp());
    }
    toonGereed();
  }

  private void toonGereed() {
    gereed.setVisible(status.getValue() == Monitoringstatus.GEREED);
  }

  /**
   * @param service keeps it
   * @param klaar afterwards
   * @return the dialog
   */
  Invoerdialoog maak(MonitoringService service, Runnable klaar) {
    return new Invoerdialoog(t(van == null ? "monitoring.nieuw" : "monitoring.wijzig"))
        .breed("titel", titel)
        .breed("omschrijving", omschrijving)
        .veld("soort", soort)
        .veld("uitvoerder", uitvoerder)
        .veld("hoofdstuk", hoofdstuk)
        .veld("status", status)
        .veld("geplandOp", gepland)
        .veld("gereedOp", gereed)
        .bijOpslaan(
            t("bewaar"),
            () -> {
              service.save(
                  new MonitoringGegevens(
                      van == null ? null : van.id(),
                      van == null ? 0 : van.versie(),
                      soort.getValue(),
                      titel.getValue(),
                      omschrijving.getValue(),
                      uitvoerder.getValue(),
                      hoofdstuk.getValue(),
                      status.getValue(),
                      gepland.getValue(),
                      gereed.getValue()));
              klaar.run();
            });
  }
}
