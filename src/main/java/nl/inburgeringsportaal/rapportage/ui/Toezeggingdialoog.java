package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.rapportage.ToezeggingGegevens;
import nl.inburgeringsportaal.rapportage.ToezeggingService;
import nl.inburgeringsportaal.rapportage.Toezeggingsoort;
import nl.inburgeringsportaal.rapportage.Toezeggingstatus;

/** What is filled in of a promise or a motion. How it was met is asked only when it was. */
final class Toezeggingdialoog {
  private static final int REGELS = 3;

  private final ToezeggingGegevens van;
  private final Select<Toezeggingsoort> soort = new Select<>();
  private final TextField titel = new TextField(t("toezegging.kolom.titel"));
  private final TextArea omschrijving = new TextArea(t("toezegging.kolom.omschrijving"));
  private final TextField vindplaats = new TextField(t("toezegging.kolom.vindplaats"));
  private final ComboBox<String> hoofdstuk = new ComboBox<>(t("brief.blad.hoofdstuk"));
  private final Datumveld gedaan = new Datumveld(t("toezegging.kolom.gedaan"));
  private final Datumveld uiterlijk = new Datumveld(t("toezegging.kolom.uiterlijk"));
  private final Select<Toezeggingstatus> status = new Select<>();
  private final Datumveld afgedaan = new Datumveld(t("toezegging.kolom.afgedaan"));
  private final TextArea afdoening = new TextArea(t("toezegging.kolom.afdoening"));

  /**
   * @param van what there is, null for a new one
   * @param hoofdstukken codes of the chapters
   */
  Toezeggingdialoog(ToezeggingGegevens van, List<String> hoofdstukken) {
    this.van = van;
    soort.setLabel(t("toezegging.kolom.soort"));
    soort.setItems(Toezeggingsoort.values());
    soort.setItemLabelGenerator(een -> t("toezegging.soort." + een));
    soort.setValue(Toezeggingsoort.TOEZEGGING);
    titel.setMaxLength(ToezeggingService.LANGSTE_TITEL);
    titel.setRequiredIndicatorVisible(true);
    omschrijving.setMaxLength(ToezeggingService.LANGSTE_OMSCHRIJVING);
    omschrijving.setMinRows(REGELS);
    omschrijving.setRequiredIndicatorVisible(true);
    vindplaats.setMaxLength(ToezeggingService.LANGSTE_VINDPLAATS);
    vindplaats.setHelperText(t("toezegging.vindplaats.hulp"));
    hoofdstuk.setItems(hoofdstukken);
    hoofdstuk.setItemLabelGenerator(Cijferdelen::hoofdstuk);
    hoofdstuk.setClearButtonVisible(true);
    hoofdstuk.setHelperText(t("toezegging.hoofdstuk.hulp"));
    gedaan.setRequiredIndicatorVisible(true);
    uiterlijk.setClearButtonVisible(true);
    status.setLabel(t("toezegging.kolom.status"));
    status.setItems(Toezeggingstatus.values());
    status.setItemLabelGenerator(een -> t("toezegging.status." + een));
    status.setValue(Toezeggingstatus.OPEN);
    status.addValueChangeListener(keus -> toonAfdoening());
    afgedaan.setRequiredIndicatorVisible(true);
    afdoening.setMaxLength(ToezeggingService.LANGSTE_AFDOENING);
    afdoening.setMinRows(REGELS);
    afdoening.setRequiredIndicatorVisible(true);
    if (van != null) {
      vul();
    }
    toonAfdoening();
  }

  private void vul() {
    soort.setValue(van.soort());
    titel.setValue(van.titel());
    omschrijving.setValue(van.omschrijving());
    vindplaats.setValue(van.vindplaats() == null ? "" : van.vindplaats());
    hoofdstuk.setValue(van.hoofdstuk());
    gedaan.setValue(van.gedaanOp());
    uiterlijk.setValue(van.uiterlijk());
    status.setValue(van.status());
    afgedaan.setValue(van.afgedaanOp());
    afdoening.setValue(van.afdoening() == null ? "" : van.afdoening());
  }

  private void toonAfdoening() {
    boolean eind = status.getValue() != null && status.getValue().isEind();
    afgedaan.setVisible(eind);
    afdoening.setVisible(eind);
  }

  /**
   * @param service keeps it
   * @param klaar afterwards
   * @return the dialog
   */
  Invoerdialoog maak(ToezeggingService service, Runnable klaar) {
    Invoerdialoog dialoog =
        new Invoerdialoog(t(van == null ? "toezegging.nieuw" : "toezegging.wijzig"))
            .breed("titel", titel)
            .breed("omschrijving", omschrijving)
            .veld("soort", soort)
            .veld("vindplaats", vindplaats)
            .veld("gedaanOp", gedaan)
            .veld("uiterlijk", uiterlijk)
            .veld("hoofdstuk", hoofdstuk)
            .veld("status", status)
            .breed("afgedaanOp", afgedaan)
            .breed("afdoening", afdoening)
            .bijOpslaan(
                t("bewaar"),
                () -> {
                  service.save(gegevens());
                  klaar.run();
                });
    dialoog.setWidth("min(48rem, 96vw)");
    return dialoog;
  }

  private ToezeggingGegevens gegevens() {
    return new ToezeggingGegevens(
        van == null ? null : van.id(),
        van == null ? 0 : van.versie(),
        soort.getValue(),
        titel.getValue(),
        omschrijving.getValue(),
        vindplaats.getValue(),
        hoofdstuk.getValue(),
        gedaan.getValue(),
        uiterlijk.getValue(),
        status.getValue(),
        afgedaan.getValue(),
        afdoening.getValue());
  }
}
