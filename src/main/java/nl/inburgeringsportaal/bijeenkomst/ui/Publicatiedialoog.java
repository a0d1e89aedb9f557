package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.bijeenkomst.PublicatieGegevens;
import nl.inburgeringsportaal.bijeenkomst.PublicatiebeheerService;
import nl.inburgeringsportaal.bijeenkomst.Publicatiesoort;
import nl.inburgeringsportaal.bijeenkomst.Publiek;

/** What an editor fills in about a publication. The last day is asked, since that is how people say it. */
final class Publicatiedialoog {
  private final ComboBox<Publicatiesoort> soort = new ComboBox<>(Delen.t("veld.publicatiesoort"));
  private final ComboBox<Publiek> publiek = new ComboBox<>(Delen.t("voor"));
  private final TextField titel = new TextField(Delen.t("veld.titel"));
  private final TextArea samenvatting = new TextArea(Delen.t("veld.samenvatting"));
  private final TextArea tekst = new TextArea(Delen.t("veld.tekst"));
  private final TextField thema = new TextField(Delen.t("thema"));
  private final Datumveld datum = new Datumveld(Delen.t("veld.datum"));
  private final Datumveld laatste = new Datumveld(Delen.t("veld.laatste-dag"));
  private final PublicatieGegevens van;

  /**
   * @param van what there is, null for a new publication
   * @param vandaag today
   */
  Publicatiedialoog(PublicatieGegevens van, LocalDate vandaag) {
    this.van = van;
    soort.setItems(Publicatiesoort.values());
    soort.setItemLabelGenerator(een -> Delen.t("publicatiesoort." + een));
    publiek.setItems(Publiek.values());
    publiek.setItemLabelGenerator(een -> Delen.t("publiek." + een));
    titel.setMaxLength(PublicatiebeheerService.LANGSTE_TITEL);
    titel.setRequiredIndicatorVisible(true);
    samenvatting.setMaxLength(PublicatiebeheerService.LANGSTE_SAMENVATTING);
    samenvatting.setRequiredIndicatorVisible(true);
    tekst.setMaxLength(PublicatiebeheerService.LANGSTE_TEKST);
    tekst.setMinRows(10);
    tekst.setMaxRows(24);
    tekst.setHelperText(Delen.t("veld.tekst.hulp"));
    tekst.setRequiredIndicatorVisible(true);
    thema.setMaxLength(PublicatiebeheerService.LANGSTE_THEMA);
    thema.setHelperText(Delen.t("thema.hulp"));
    laatste.setHelperText(Delen.t("veld.laatste-dag.hulp"));
    laatste.setClearButtonVisible(true);
    soort.setValue(van == null ? Publicatiesoort.FACTSHEET : van.soort());
    publiek.setValue(van == null ? Publiek.IEDEREEN : van.publiek());
    datum.setValue(van == null ? vandaag : van.datum());
    if (van != null) {
      titel.setValue(van.titel());
      samenvatting.setValue(van.samenvatting());
      tekst.setValue(van.tekst());
      thema.setValue(van.thema() == null ? "" : van.thema());
      laatste.setValue(van.geldigTot() == null ? null : van.geldigTot().minusDays(1));
    }
  }

  /**
   * @param service saves it
   * @param klaar gets the id of the version
   */
  void open(PublicatiebeheerService service, LongConsumer klaar) {
    Invoerdialoog dialoog =
        new Invoerdialoog(Delen.t(van == null ? "publicatie.nieuw" : "publicatie.wijzig"))
            .breed("titel", titel)
            .veld("soort", soort)
            .veld("publiek", publiek)
            .breed("samenvatting", samenvatting)
            .breed("tekst", tekst)
            .veld("thema", thema)
            .veld("datum", datum)
            .veld("geldigTot", laatste)
            .bijOpslaan(Delen.t("beheer.opslaan"), () -> klaar.accept(service.save(gegevens())));
    dialoog.setWidth("min(56rem, 96vw)");
    dialoog.open();
  }

  private PublicatieGegevens gegevens() {
    return new PublicatieGegevens(
        van == null ? null : van.id(),
        van == null ? 0 : van.versie(),
        soort.getValue(),
        titel.getValue(),
        samenvatting.getValue(),
        tekst.getValue(),
        publiek.getValue(),
        thema.getValue(),
        datum.getValue(),
        laatste.getValue() == null ? null : laatste.getValue().plusDays(1));
  }
}
