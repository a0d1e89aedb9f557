package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingService;

/** What Bureau ICE fills in about a training. */
final class Trainingdialoog {
  private static final Duration STAP = Duration.ofMinutes(15);

  private final TextField naam = new TextField(Delen.t("kolom.naam"));
  private final DateTimePicker begin = moment("veld.begin");
  private final DateTimePicker einde = moment("veld.einde");
  private final TextField plaats = new TextField(Delen.t("veld.plaats"));
  private final TextField online = new TextField(Delen.t("veld.online"));
  private final IntegerField plaatsen = new IntegerField(Delen.t("veld.plaatsen"));
  private final TextArea programma = new TextArea(Delen.t("veld.programma"));
  private final TrainingGegevens van;

  /**
   * @param van what there is, null for a new training
   */
  Trainingdialoog(TrainingGegevens van) {
    this.van = van;
    naam.setMaxLength(TrainingService.LANGSTE_NAAM);
    naam.setRequiredIndicatorVisible(true);
    einde.setHelperText(Delen.t("veld.einde.hulp"));
    plaats.setMaxLength(TrainingService.LANGSTE_PLAATS);
    plaats.setHelperText(Delen.t("veld.plaats.hulp"));
    online.setHelperText(Delen.t("veld.online.hulp"));
    plaatsen.setMin(1);
    plaatsen.setMax(TrainingService.MEESTE_PLAATSEN);
    plaatsen.setRequiredIndicatorVisible(true);
    plaatsen.setHelperText(Delen.t("veld.plaatsen.hulp"));
    programma.setMaxLength(TrainingService.LANGSTE_PROGRAMMA);
    programma.setMinRows(4);
    programma.setRequiredIndicatorVisible(true);
    if (van != null) {
      naam.setValue(van.naam());
      begin.setValue(van.begin());
      einde.setValue(van.einde());
      plaats.setValue(van.plaats() == null ? "" : van.plaats());
      online.setValue(van.onlineAdres() == null ? "" : van.onlineAdres());
      plaatsen.setValue(van.plaatsen());
      programma.setValue(van.programma());
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

  /**
   * @param service saves it
   * @param klaar gets the id
   */
  void open(TrainingService service, LongConsumer klaar) {
    new Invoerdialoog(Delen.t(van == null ? "training.nieuw" : "training.wijzigen"))
        .breed("naam", naam)
        .veld("begin", begin)
        .veld("einde", einde)
        .veld("plaats", plaats)
        .veld("onlineAdres", online)
        .veld("plaatsen", plaatsen)
        .breed("programma", programma)
        .bijOpslaan(
            Delen.t("opslaan"),
            () -> {
              long id = service.save(gegevens());
              Melding.gelukt(Delen.t("training.bewaard"));
              klaar.accept(id);
            })
        .open();
  }

  private TrainingGegevens gegevens() {
    return new TrainingGegevens(
        van == null ? null : van.id(),
        van == null ? 0 : van.versie(),
        naam.getValue(),
        begin.getValue(),
        einde.getValue(),
        plaats.getValue(),
        online.getValue(),
        plaatsen.getValue(),
        programma.getValue());
  }
}
