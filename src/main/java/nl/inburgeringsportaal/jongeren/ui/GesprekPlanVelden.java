package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.jongeren.Deelnemer;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.GesprekPlan;

/** When, where and with whom: the fields of {@link GesprekPlanDialoog}; knows no service. */
class GesprekPlanVelden extends Div {
  private static final long serialVersionUID = 1L;
  private static final int KORTSTE_MINUTEN = 5;
  private static final int LANGSTE_MINUTEN = 480;
  private static final int GEWONE_MINUTEN = 30;
  private static final int STAP_MINUTEN = 15;
  private static final int LANGSTE_PLAATS = 200;
  private static final int LANGSTE_TAAL = 60;

  private final Datumveld datum = new Datumveld(getTranslation("jongeren.gesprek.veld.datum"));
  private final TimePicker tijd = new TimePicker(getTranslation("jongeren.gesprek.veld.tijd"));
  private final IntegerField duur = new IntegerField(getTranslation("jongeren.gesprek.veld.duur"));
  private final TextField plaats = new TextField(getTranslation("jongeren.gesprek.veld.plaats"));
  private final CheckboxGroup<Deelnemer> wie = new CheckboxGroup<>(getTranslation("jongeren.gesprek.veld.met-wie"));
  private final ComboBox<String> taal = new ComboBox<>(getTranslation("jongeren.gesprek.veld.taal"));

  /**
   * @param vandaag earliest day that can be chosen
   */
  GesprekPlanVelden(LocalDate vandaag) {
    addClassName("velden");
    datum.setMin(vandaag);
    datum.setI18n(datum.getI18n().setMinErrorMessage(getTranslation("jongeren.gesprek.veld.datum.verleden")));
    datum.setRequiredIndicatorVisible(true);
    tijd.setStep(Duration.ofMinutes(STAP_MINUTEN));
    tijd.setMin(LocalTime.of(7, 0));
    tijd.setMax(LocalTime.of(21, 45));
    tijd.setI18n(
        new TimePicker.TimePickerI18n()
            .setBadInputErrorMessage(getTranslation("jongeren.gesprek.veld.tijd.vorm"))
            .setMinErrorMessage(getTranslation("jongeren.gesprek.veld.tijd.grens"))
            .setMaxErrorMessage(getTranslation("jongeren.gesprek.veld.tijd.grens")));
    tijd.setHelperText(getTranslation("jongeren.gesprek.veld.tijd.hulp"));
    duur.setMin(KORTSTE_MINUTEN);
    duur.setMax(LANGSTE_MINUTEN);
    duur.setStepButtonsVisible(true);
    duur.setSuffixComponent(new Span(getTranslation("jongeren.gesprek.veld.duur.eenheid")));
    duur.setValue(GEWONE_MINUTEN);
    plaats.setMaxLength(LANGSTE_PLAATS);
    wie.setItems(Deelnemer.values());
    wie.setItemLabelGenerator(Gespreksteksten::tekst);
    wie.setItemEnabledProvider(deelnemer -> deelnemer != Deelnemer.LEERLING);
    wie.setValue(Set.of(Deelnemer.LEERLING));
    wie.addValueChangeListener(keuze -> taal.setVisible(keuze.getValue().contains(Deelnemer.TOLK)));
    taal.setItems(List.of(getTranslation("jongeren.gesprek.talen").split(",\\s*")));
    taal.setAllowCustomValue(true);
    taal.setHelperText(getTranslation("jongeren.gesprek.veld.taal.hulp"));
    taal.addCustomValueSetListener(
        getypt -> {
          String zelf = getypt.getDetail().strip();
          taal.setValue(zelf.substring(0, Math.min(zelf.length(), LANGSTE_TAAL)));
        });
    taal.setVisible(false);
    for (Component breed : List.<Component>of(plaats, wie, taal)) {
      breed.getElement().getClassList().add("breed");
    }
    add(datum, tijd, duur, plaats, wie, taal);
  }

  /**
   * @param waarschuwing what to think of on a day, shown under the field; empty on an ordinary school day
   */
  void waarschuw(Function<LocalDate, Optional<String>> waarschuwing) {
    datum.addValueChangeListener(
        keuze -> datum.setHelperText(waarschuwing.apply(keuze.getValue()).orElse(null)));
  }

  /**
   * @param voorstel day to begin with, moved to the first school day from today on; null for none
   */
  void stelVoor(LocalDate voorstel) {
    if (voorstel == null) {
      return;
    }
    LocalDate dag = voorstel.isBefore(datum.getMin()) ? datum.getMin() : voorstel;
    while (dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY) {
      dag = dag.plusDays(1);
    }
    datum.setValue(dag);
  }

  /**
   * @param gesprek talk to begin with; a day that has passed is left out
   */
  void vul(GesprekGegevens gesprek) {
    datum.setValue(gesprek.datum().isBefore(datum.getMin()) ? null : gesprek.datum());
    tijd.setValue(gesprek.begintijd());
    duur.setValue(gesprek.duurMinuten() == null ? Integer.valueOf(GEWONE_MINUTEN) : gesprek.duurMinuten());
    plaats.setValue(gesprek.plaats() == null ? "" : gesprek.plaats());
    Set<Deelnemer> met = EnumSet.of(Deelnemer.LEERLING);
    met.addAll(gesprek.deelnemers());
    wie.setValue(met);
    taal.setValue(gesprek.taalTolk());
  }

  /**
   * @param concept keeps these fields
   */
  void bewaarIn(ConceptBewaarder concept) {
    concept
        .dag("datum", datum)
        .veld("tijd", tijd, LocalTime::toString, LocalTime::parse)
        .veld("duur", duur, String::valueOf, Integer::valueOf)
        .tekst("plaats", plaats)
        .veld("wie", wie, GesprekPlanVelden::alsTekst, GesprekPlanVelden::vanTekst)
        .tekst("taal", taal);
  }

  private static String alsTekst(Set<Deelnemer> deelnemers) {
    return deelnemers.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  private static Set<Deelnemer> vanTekst(String tekst) {
    return Arrays.stream(tekst.split(",")).map(Deelnemer::valueOf).collect(Collectors.toSet());
  }

  /**
   * @return true when the fields can be sent; otherwise the first that cannot has the cursor and says why
   */
  boolean isGoed() {
    if (datum.isEmpty() && !datum.isInvalid()) {
      Veldfouten.toon(datum, getTranslation("base.datum.verplicht"));
    }
    if (!tijd.isEmpty() && duur.isEmpty() && !duur.isInvalid()) {
      Veldfouten.toon(duur, getTranslation("jongeren.gesprek.fout.duur"));
    }
    if (datum.isInvalid()) {
      Veldfouten.naar(datum);
    } else if (tijd.isInvalid()) {
      Veldfouten.naar(tijd);
    } else if (duur.isInvalid()) {
      if (duur.getErrorMessage() == null || duur.getErrorMessage().isEmpty()) {
        Veldfouten.toon(duur, getTranslation("jongeren.gesprek.fout.duur"));
      }
      Veldfouten.naar(duur);
    } else {
      return true;
    }
    return false;
  }

  /**
   * @param geweigerd what the service refused
   * @return true when it is shown at its field
   */
  boolean toonFout(OngeldigeInvoer geweigerd) {
    String tekst = getTranslation(geweigerd.sleutel(), geweigerd.argumenten());
    switch (geweigerd.veld()) {
      case "datum" -> Veldfouten.toon(datum, tekst);
      case "duur" -> Veldfouten.toon(duur, tekst);
      case "plaats" -> Veldfouten.toon(plaats, tekst);
      case "taal van de tolk" -> Veldfouten.toon(taal, tekst);
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * @param leerlingId with which pupil
   * @return what the fields say
   */
  GesprekPlan plan(long leerlingId) {
    boolean metTolk = wie.getValue().contains(Deelnemer.TOLK);
    String taalTolk = metTolk && taal.getValue() != null ? taal.getValue().strip() : "";
    return new GesprekPlan(
        leerlingId,
        datum.getValue(),
        tijd.getValue(),
        tijd.isEmpty() ? null : duur.getValue(),
        plaats.getValue().isBlank() ? null : plaats.getValue().strip(),
        Set.copyOf(wie.getValue()),
        taalTolk.isEmpty() ? null : taalTolk);
  }
}
