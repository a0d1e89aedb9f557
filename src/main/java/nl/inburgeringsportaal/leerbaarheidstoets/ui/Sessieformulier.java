package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieService;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.ReeksDag;
import nl.inburgeringsportaal.leerbaarheidstoets.ReeksGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieplanService;
import nl.inburgeringsportaal.leerbaarheidstoets.ToetsversieGegevens;

/** The fields of a session. With a last day it is a series; its days are shown before it is planned. */
final class Sessieformulier {
  private static final int DUUR = 2;

  private final SessieplanService plannen;
  private final SessieGegevens van;
  private final ComboBox<Long> gemeente;
  private final ComboBox<LokaalKeuze> lokaal = new ComboBox<>(Plandelen.t("veld.lokaal"));
  private final Datumveld dag = new Datumveld(Plandelen.t("veld.dag"));
  private final TimePicker begin = Plandelen.tijdveld("veld.begin");
  private final TimePicker einde = Plandelen.tijdveld("veld.einde");
  private final IntegerField plaatsen = new IntegerField(Plandelen.t("kolom.plaatsen"));
  private final MultiSelectComboBox<BegeleiderKeuze> begeleiders = Sessiedialogen.begeleiders();
  private final Select<ToetsversieGegevens> versie = new Select<>();
  private final TextField opmerking = new TextField(Plandelen.t("veld.opmerking"));
  private final Datumveld herhaal = new Datumveld(Plandelen.t("veld.herhaal"));
  private final IntegerField weken = new IntegerField(Plandelen.t("veld.weken"));
  private final Div onder = new Div();
  private Button knop;

  /**
   * @param plannen says what can be chosen and what follows
   * @param van what there is, null for a new session
   */
  Sessieformulier(SessieplanService plannen, SessieGegevens van) {
    this.plannen = plannen;
    this.van = van;
    gemeente = Plandelen.gemeenten(plannen.gemeenten());
    lokaal.setItemLabelGenerator(
        een -> Plandelen.t("lokaal.keuze", een.locatie(), een.naam(), een.plaatsen()));
    lokaal.setRequiredIndicatorVisible(true);
    dag.setRequiredIndicatorVisible(true);
    plaatsen.setMin(1);
    plaatsen.setMax(LocatieService.MEESTE_PLAATSEN);
    plaatsen.setStepButtonsVisible(true);
    plaatsen.setRequiredIndicatorVisible(true);
    versie.setLabel(Plandelen.t("veld.toetsversie"));
    versie.setEmptySelectionAllowed(true);
    versie.setEmptySelectionCaption(Plandelen.t("veld.toetsversie.dag"));
    versie.setItemLabelGenerator(een -> een == null ? Plandelen.t("veld.toetsversie.dag") : een.code());
    opmerking.setMaxLength(SessieplanService.LANGSTE_OPMERKING);
    opmerking.setHelperText(Plandelen.t("veld.opmerking.hulp"));
    herhaal.setHelperText(Plandelen.t("veld.herhaal.hulp"));
    herhaal.setClearButtonVisible(true);
    herhaal.setVisible(van == null);
    weken.setMin(1);
    weken.setMax(ReeksGegevens.MEESTE_WEKEN);
    weken.setStepButtonsVisible(true);
    weken.setValue(1);
    weken.setVisible(false);
    onder.addClassName("reeksdagen");
    vul();
    luister();
  }

  private void vul() {
    List<LokaalKeuze> lokalen = plannen.lokalen();
    if (van == null) {
      lokaal.setItems(lokalen.stream().filter(een -> een.gemeenteId() == gemeenteId()).toList());
      begin.setValue(LocalTime.of(9, 0));
      einde.setValue(LocalTime.of(9 + DUUR, 0));
      return;
    }
    gemeente.setVisible(false);
    lokaal.setItems(lokalen);
    lokalen.stream().filter(een -> een.id() == van.lokaalId()).findFirst().ifPresent(lokaal::setValue);
    dag.setValue(van.begin().toLocalDate());
    begin.setValue(van.begin().toLocalTime());
    einde.setValue(van.einde().toLocalTime());
    plaatsen.setValue(van.plaatsen());
    opmerking.setValue(van.opmerking() == null ? "" : van.opmerking());
    List<ToetsversieGegevens> versies = plannen.versies(van.begin().toLocalDate());
    versie.setItems(versies);
    versies.stream().filter(een -> een.id().equals(van.toetsversieId())).findFirst().ifPresent(versie::setValue);
    kiesBegeleiders(Set.copyOf(van.begeleiders()));
  }

  private long gemeenteId() {
    if (van != null) {
      return van.gemeenteId();
    }
    return gemeente.getValue() == null ? 0 : gemeente.getValue();
  }

  private void luister() {
    gemeente.addValueChangeListener(
        keuze -> {
          lokaal.setItems(plannen.lokalen().stream().filter(een -> een.gemeenteId() == gemeenteId()).toList());
          opnieuw();
        });
    lokaal.addValueChangeListener(
        keuze -> {
          if (keuze.getValue() != null && plaatsen.isEmpty()) {
            plaatsen.setValue(keuze.getValue().plaatsen());
          }
          gevolg();
        });
    dag.addValueChangeListener(
        keuze -> {
          versie.setItems(keuze.getValue() == null ? List.of() : plannen.versies(keuze.getValue()));
          opnieuw();
        });
    begin.addValueChangeListener(
        keuze -> {
          boolean later = keuze.getValue() != null && keuze.getValue().getHour() + DUUR < 24;
          if (later && (einde.getValue() == null || !einde.getValue().isAfter(keuze.getValue()))) {
            einde.setValue(keuze.getValue().plusHours(DUUR));
          }
          opnieuw();
        });
    einde.addValueChangeListener(keuze -> opnieuw());
    begeleiders.addValueChangeListener(keuze -> gevolg());
    herhaal.addValueChangeListener(
        keuze -> {
          weken.setVisible(isReeks());
          gevolg();
        });
    weken.addValueChangeListener(keuze -> gevolg());
  }

  private void opnieuw() {
    kiesBegeleiders(begeleiders.getValue().stream().map(BegeleiderKeuze::id).collect(Collectors.toSet()));
    gevolg();
  }

  private boolean isCompleet() {
    return gemeenteId() != 0 && !dag.isEmpty() && !begin.isEmpty() && !einde.isEmpty();
  }

  private void kiesBegeleiders(Set<Long> gekozen) {
    List<BegeleiderKeuze> keuzes = isCompleet() ? plannen.begeleiders(met(0, gekozen.stream().toList())) : List.of();
    begeleiders.setItems(keuzes);
    begeleiders.setValue(keuzes.stream().filter(een -> gekozen.contains(een.id())).collect(Collectors.toSet()));
  }

  private SessieGegevens met(long lokaalId, List<Long> wie) {
    return new SessieGegevens(
        van == null ? null : van.id(),
        van == null ? 0 : van.versie(),
        gemeenteId(),
        lokaalId,
        moment(begin.getValue()),
        moment(einde.getValue()),
        plaatsen.getValue() == null ? 1 : plaatsen.getValue(),
        versie.getValue() == null ? null : versie.getValue().id(),
        opmerking.getValue(),
        wie);
  }

  private LocalDateTime moment(LocalTime tijd) {
    return dag.getValue() == null || tijd == null ? null : LocalDateTime.of(dag.getValue(), tijd);
  }

  /** What was filled in. */
  SessieGegevens gegevens() {
    Plandelen.gekozen("gemeente", gemeenteId() == 0 ? null : gemeenteId());
    Plandelen.gekozen("plaatsen", plaatsen.getValue());
    Plandelen.gekozen("dag", dag.getValue());
    return met(Plandelen.gekozen("lokaalId", lokaal.getValue()).id(), Sessiedialogen.ids(begeleiders.getValue()));
  }

  boolean isReeks() {
    return herhaal.getValue() != null;
  }

  ReeksGegevens reeks() {
    return new ReeksGegevens(gegevens(), herhaal.getValue(), Plandelen.gekozen("weken", weken.getValue()));
  }

  /** The button that plans; it says how many sessions there will be. */
  void knop(Button knop) {
    this.knop = knop;
  }

  /** What follows from what is filled in so far: the days of a series, or who is told when it moves. */
  private void gevolg() {
    onder.removeAll();
    if (!isCompleet() || lokaal.isEmpty() || plaatsen.isEmpty()) {
      return;
    }
    try {
      if (van != null) {
        onder.add(Sessiedialogen.gevolg(plannen.gevolgVanVerplaatsen(gegevens())));
      } else if (isReeks()) {
        toonDagen(plannen.dagen(reeks()));
      } else if (knop != null) {
        knop.setText(Plandelen.t("sessie.plannen"));
      }
    } catch (DomeinFout nogNiet) {
      onder.add(new Paragraph(I18NProvider.translate(nogNiet.sleutel(), nogNiet.argumenten())));
    }
  }

  private void toonDagen(List<ReeksDag> dagen) {
    long vrij = dagen.stream().filter(een -> een.bezwaar() == null).count();
    UnorderedList lijst = new UnorderedList();
    for (ReeksDag een : dagen) {
      LocalDate datum = een.dag();
      String wat =
          een.bezwaar() == null
              ? Plandelen.dag(datum)
              : Plandelen.t(
                  "reeks.niet", Plandelen.dag(datum), I18NProvider.translate(een.bezwaar(), een.argumenten()));
      ListItem punt = new ListItem(wat);
      punt.addClassName(een.bezwaar() == null ? "wel" : "niet");
      lijst.add(punt);
    }
    onder.add(new Paragraph(Plandelen.t("reeks.dagen", vrij, dagen.size() - vrij)), lijst);
    if (knop != null) {
      knop.setText(Plandelen.t("reeks.plannen", vrij));
    }
  }

  Invoerdialoog in(Invoerdialoog dialoog) {
    return dialoog
        .breed("gemeente", gemeente)
        .breed("lokaalId", lokaal)
        .veld("dag", dag)
        .veld("plaatsen", plaatsen)
        .veld("begin", begin)
        .veld("einde", einde)
        .breed("begeleiders", begeleiders)
        .veld("toetsversieId", versie)
        .veld("laatste", herhaal)
        .veld("weken", weken)
        .breed("opmerking", opmerking)
        .onder(onder);
  }
}
