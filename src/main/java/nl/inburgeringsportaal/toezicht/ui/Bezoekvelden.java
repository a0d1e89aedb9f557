package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.keurmerk.LocatieGegevens;
import nl.inburgeringsportaal.toezicht.BezoekGegevens;
import nl.inburgeringsportaal.toezicht.Bezoekaanleiding;
import nl.inburgeringsportaal.toezicht.BezoekerKeuze;
import nl.inburgeringsportaal.toezicht.BezoekplanService;

/** The fields of a visit. Who can carry it out follows from its time and from whether the school is told. */
final class Bezoekvelden {
  private static final LocalTime BEGIN = LocalTime.of(9, 30);
  private static final LocalTime EINDE = LocalTime.of(12, 0);
  private static final Duration STAP = Duration.ofMinutes(15);

  private final BezoekplanService plannen;
  private final long taalschoolId;
  private final BezoekGegevens nu;
  // No Select: its required mark is no good to a screen reader.
  private final ComboBox<LocatieGegevens> locatie = new ComboBox<>();
  private final Select<Bezoekaanleiding> aanleiding = new Select<>();
  private final Datumveld dag = new Datumveld(t("veld.dag"));
  private final TimePicker begin = tijd("veld.begin", BEGIN);
  private final TimePicker einde = tijd("veld.einde", EINDE);
  private final Checkbox aangekondigd = new Checkbox(t("veld.aangekondigd"), true);
  private final MultiSelectComboBox<BezoekerKeuze> bezoekers = new MultiSelectComboBox<>(t("kolom.bezoekers"));

  /**
   * @param plannen says who can carry it out
   * @param locaties locations of the school
   * @param taalschoolId the school
   * @param nu what there is, null for a new visit
   */
  Bezoekvelden(BezoekplanService plannen, List<LocatieGegevens> locaties, long taalschoolId, BezoekGegevens nu) {
    this.plannen = plannen;
    this.taalschoolId = taalschoolId;
    this.nu = nu;
    locatie.setLabel(t("kolom.locatie"));
    locatie.setItems(
        locaties.stream()
            .filter(een -> een.geslotenOp() == null || (nu != null && een.id().equals(nu.locatieId())))
            .toList());
    locatie.setItemLabelGenerator(een -> een == null ? "" : t("locatie", een.naam(), een.plaats()));
    locatie.setRequiredIndicatorVisible(true);
    locatie.setHelperText(locaties.isEmpty() ? t("veld.locatie.geen") : null);
    aanleiding.setLabel(t("kolom.aanleiding"));
    aanleiding.setItems(Bezoekaanleiding.values());
    aanleiding.setItemLabelGenerator(een -> t("aanleiding." + een));
    aanleiding.setValue(Bezoekaanleiding.REGULIER);
    dag.setRequiredIndicatorVisible(true);
    aangekondigd.setHelperText(t("veld.aangekondigd.hulp"));
    bezoekers.setRequiredIndicatorVisible(true);
    bezoekers.setHelperText(t("veld.bezoekers.eerst"));
    bezoekers.setItemLabelGenerator(
        een ->
            een.bezwaar() == null
                ? t("bezoeker", een.naam(), een.organisatie())
                : t("bezoeker.niet", een.naam(), een.organisatie(), t("bezwaar." + een.bezwaar())));
    vul();
    dag.addValueChangeListener(keuze -> opnieuw());
    begin.addValueChangeListener(keuze -> opnieuw());
    einde.addValueChangeListener(keuze -> opnieuw());
    aangekondigd.addValueChangeListener(keuze -> opnieuw());
  }

  private static TimePicker tijd(String sleutel, LocalTime waarde) {
    TimePicker veld = new TimePicker(t(sleutel), waarde);
    veld.setStep(STAP);
    veld.setLocale(Delen.taal());
    veld.setRequiredIndicatorVisible(true);
    return veld;
  }

  private void vul() {
    if (nu == null) {
      locatie.getListDataView().getItems().findFirst().ifPresent(locatie::setValue);
      return;
    }
    locatie
        .getListDataView()
        .getItems()
        .filter(een -> een.id().equals(nu.locatieId()))
        .findFirst()
        .ifPresent(locatie::setValue);
    aanleiding.setValue(nu.aanleiding());
    dag.setValue(nu.begin().toLocalDate());
    begin.setValue(nu.begin().toLocalTime());
    einde.setValue(nu.einde().toLocalTime());
    aangekondigd.setValue(nu.aangekondigd());
    kies(nu.bezoekers());
  }

  private void opnieuw() {
    kies(bezoekers.getValue().stream().map(BezoekerKeuze::id).collect(Collectors.toSet()));
  }

  private void kies(Set<Long> gekozen) {
    LocalDateTime van = moment(begin.getValue());
    LocalDateTime tot = moment(einde.getValue());
    List<BezoekerKeuze> alle =
        plannen.bezoekers(nu == null ? null : nu.id(), taalschoolId, van, tot, aangekondigd.getValue());
    bezoekers.setItems(alle);
    bezoekers.setValue(alle.stream().filter(een -> gekozen.contains(een.id())).collect(Collectors.toSet()));
    bezoekers.setHelperText(alle.isEmpty() ? t("veld.bezoekers.eerst") : null);
  }

  private LocalDateTime moment(LocalTime tijd) {
    LocalDate wanneer = dag.getValue();
    return wanneer == null || tijd == null ? null : wanneer.atTime(tijd);
  }

  Invoerdialoog in(Invoerdialoog dialoog) {
    return dialoog
        .breed("locatie", locatie)
        .veld("aanleiding", aanleiding)
        .veld("dag", dag)
        .veld("begin", begin)
        .veld("einde", einde)
        .breed("aangekondigd", aangekondigd)
        .breed("bezoekers", bezoekers);
  }

  /** What was filled in. */
  BezoekGegevens gegevens() {
    return new BezoekGegevens(
        nu == null ? null : nu.id(),
        nu == null ? 0 : nu.versie(),
        taalschoolId,
        locatie.getValue() == null ? null : locatie.getValue().id(),
        aanleiding.getValue(),
        moment(begin.getValue()),
        moment(einde.getValue()),
        aangekondigd.getValue(),
        bezoekers.getValue().stream().map(BezoekerKeuze::id).collect(Collectors.toSet()));
  }
}
