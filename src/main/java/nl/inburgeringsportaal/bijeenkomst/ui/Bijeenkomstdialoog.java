package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstbeheerService;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomstsoort;
import nl.inburgeringsportaal.bijeenkomst.Publiek;

/** What an editor fills in about a meeting. */
final class Bijeenkomstdialoog {
  private static final Duration STAP = Duration.ofMinutes(15);

  private final ComboBox<Bijeenkomstsoort> soort = new ComboBox<>(Delen.t("veld.bijeenkomstsoort"));
  private final ComboBox<Publiek> publiek = new ComboBox<>(Delen.t("voor"));
  private final TextField titel = new TextField(Delen.t("veld.titel"));
  private final TextArea omschrijving = new TextArea(Delen.t("veld.omschrijving"));
  private final DateTimePicker begin = moment("veld.begin");
  private final DateTimePicker einde = moment("veld.einde");
  private final DateTimePicker aanmeldenTot = moment("aanmelden-tot");
  private final TextField plaats = new TextField(Delen.t("veld.plaats"));
  private final TextField online = new TextField(Delen.t("veld.online"));
  private final IntegerField plaatsen = new IntegerField(Delen.t("plaatsen"));
  private final TextField contact = new TextField(Delen.t("contact"));
  private final BijeenkomstGegevens van;

  /**
   * @param van what there is, null for a new meeting
   */
  Bijeenkomstdialoog(BijeenkomstGegevens van) {
    this.van = van;
    soort.setItems(Bijeenkomstsoort.values());
    soort.setItemLabelGenerator(een -> Delen.t("soort." + een));
    publiek.setItems(Publiek.values());
    publiek.setItemLabelGenerator(een -> Delen.t("publiek." + een));
    titel.setMaxLength(BijeenkomstbeheerService.LANGSTE_TITEL);
    titel.setRequiredIndicatorVisible(true);
    omschrijving.setMaxLength(BijeenkomstbeheerService.LANGSTE_OMSCHRIJVING);
    omschrijving.setMinRows(4);
    omschrijving.setRequiredIndicatorVisible(true);
    plaats.setMaxLength(BijeenkomstbeheerService.LANGSTE_REGEL);
    plaats.setHelperText(Delen.t("veld.plaats.hulp"));
    online.setHelperText(Delen.t("veld.online.hulp"));
    plaatsen.setHelperText(Delen.t("veld.plaatsen.hulp"));
    plaatsen.setMin(1);
    plaatsen.setMax(BijeenkomstbeheerService.MEESTE_PLAATSEN);
    contact.setMaxLength(BijeenkomstbeheerService.LANGSTE_REGEL);
    contact.setRequiredIndicatorVisible(true);
    contact.setHelperText(Delen.t("veld.contact.hulp"));
    begin.addValueChangeListener(wijziging -> vulAan(wijziging.getValue()));
    soort.setValue(Bijeenkomstsoort.WEBINAR);
    publiek.setValue(Publiek.IEDEREEN);
    if (van != null) {
      soort.setValue(van.soort());
      publiek.setValue(van.publiek());
      titel.setValue(van.titel());
      omschrijving.setValue(van.omschrijving());
      einde.setValue(van.einde());
      aanmeldenTot.setValue(van.aanmeldenTot());
      begin.setValue(van.begin());
      plaats.setValue(van.plaats() == null ? "" : van.plaats());
      online.setValue(van.onlineAdres() == null ? "" : van.onlineAdres());
      plaatsen.setValue(van.plaatsen());
      contact.setValue(van.contact());
    }
  }

  private static DateTimePicker moment(String sleutel) {
    DateTimePicker veld = new DateTimePicker(Delen.t(sleutel));
    veld.setStep(STAP);
    veld.setDatePickerI18n(new Datumveld(null).getI18n());
    veld.setDateAriaLabel(Delen.t("veld.dag"));
    veld.setTimeAriaLabel(Delen.t("veld.tijd"));
    return veld;
  }

  /** Most last an hour and a half, and sign-up is open until they begin. */
  private void vulAan(LocalDateTime moment) {
    if (moment != null && einde.isEmpty()) {
      einde.setValue(moment.plusMinutes(90));
    }
    if (moment != null && aanmeldenTot.isEmpty()) {
      aanmeldenTot.setValue(moment);
    }
  }

  /**
   * @param service saves it
   * @param gepubliceerd true when people may have signed up
   * @param klaar gets the id
   */
  void open(BijeenkomstbeheerService service, boolean gepubliceerd, LongConsumer klaar) {
    Invoerdialoog dialoog =
        new Invoerdialoog(Delen.t(van == null ? "beheer.nieuw" : "beheer.wijzig"))
            .breed("titel", titel)
            .veld("soort", soort)
            .veld("publiek", publiek)
            .breed("omschrijving", omschrijving)
            .veld("begin", begin)
            .veld("einde", einde)
            .veld("plaats", plaats)
            .veld("onlineAdres", online)
            .veld("plaatsen", plaatsen)
            .veld("aanmeldenTot", aanmeldenTot)
            .breed("contact", contact);
    if (gepubliceerd) {
      dialoog.boven(new Bericht(Statusbadge.Soort.ACTIEF, Delen.t("beheer.wijzig.gevolg")));
    }
    dialoog.bijOpslaan(Delen.t("beheer.opslaan"), () -> klaar.accept(service.save(gegevens()))).open();
  }

  private BijeenkomstGegevens gegevens() {
    return new BijeenkomstGegevens(
        van == null ? null : van.id(),
        van == null ? 0 : van.versie(),
        soort.getValue(),
        titel.getValue(),
        omschrijving.getValue(),
        publiek.getValue(),
        begin.getValue(),
        einde.getValue(),
        plaats.getValue(),
        online.getValue(),
        plaatsen.getValue(),
        aanmeldenTot.getValue(),
        contact.getValue());
  }
}
