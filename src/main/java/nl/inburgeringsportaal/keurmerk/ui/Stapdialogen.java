package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.keurmerk.BesluitListItem;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.ProcedureDetail;
import nl.inburgeringsportaal.keurmerk.ProcedureService;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import nl.inburgeringsportaal.keurmerk.Uitkomst;

/** Writes a step of a procedure down. */
class Stapdialogen {
  private static final int REGELS = 4;

  private final ProcedureService service;
  private final Documentdeel documenten;
  private final ProcedureDetail procedure;
  private final Runnable klaar;
  private final Bouwstenen bouwstenen;

  Stapdialogen(
      ProcedureService service,
      Documentdeel documenten,
      Bouwstenen bouwstenen,
      ProcedureDetail procedure,
      Runnable klaar) {
    this.service = service;
    this.documenten = documenten;
    this.bouwstenen = bouwstenen;
    this.procedure = procedure;
    this.klaar = klaar;
  }

  void open(Stapsoort soort) {
    Datumveld dag = new Datumveld(t("stapdag." + soort));
    dag.setRequiredIndicatorVisible(true);
    TimePicker tijd = new TimePicker(t(soort == Stapsoort.HOORZITTING_GEPLAND ? "veld.tijd" : "veld.tijdstip"));
    if (soort == Stapsoort.HOORZITTING_GEPLAND) {
      tijd.setRequiredIndicatorVisible(true);
    } else {
      tijd.setHelperText(t("veld.tijdstip.hulp"));
    }
    ComboBox<Besluitsoort> voorgenomen = keuze("veld.voorgenomen", "besluitsoort.", voornemens());
    ComboBox<Uitkomst> uitkomst = keuze("veld.uitkomst", "uitkomst.", List.of(Uitkomst.values()));
    ComboBox<BesluitListItem> besluit = besluit(soort);
    TextArea tekst = new TextArea(t(soort.vraagtReden() ? "veld.uitleg" : "veld.staptekst"));
    tekst.setMaxLength(ProcedureService.LANGSTE_TEKST);
    tekst.setMinRows(REGELS);
    tekst.setRequiredIndicatorVisible(soort.vraagtReden());
    Bijlagenveld bestanden = documenten.veld("veld.stapbestanden");
    Invoerdialoog dialoog =
        new Invoerdialoog(t("stapknop." + soort)).boven(new Paragraph(t("stapuitleg." + soort))).veld("datum", dag);
    if (soort == Stapsoort.ZIENSWIJZE || soort == Stapsoort.HOORZITTING_GEPLAND) {
      dialoog.veld("tijdstip", tijd);
    }
    Optional<RadioButtonGroup<Stap>> over = soort.isHoren() ? over() : Optional.empty();
    over.ifPresent(veld -> dialoog.breed("over", veld));
    if (soort == Stapsoort.VOORNEMEN) {
      dialoog.veld("voorgenomen", voorgenomen);
    }
    if (soort == Stapsoort.UITSPRAAK) {
      dialoog.veld("uitkomst", uitkomst);
    }
    if (soort.isOverBesluit()) {
      dialoog.breed("besluit", besluit);
    }
    dialoog
        .breed("tekst", tekst)
        .breed("bestanden", bestanden)
        .bijOpslaan(
            t("stapknop." + soort),
            () -> {
              Optional<Stap> gekozen = over.map(RadioButtonGroup::getValue);
              service.voegToe(
                  procedure.rij().id(),
                  new StapGegevens(
                      soort,
                      dag.getValue(),
                      tijd.getValue(),
                      gekozen.map(Stap::voorgenomen).orElse(voorgenomen.getValue()),
                      gekozen.map(Stap::besluitId).orElse(besluit(besluit)),
                      uitkomst.getValue(),
                      tekst.getValue(),
                      bestanden.bestanden()));
              klaar.run();
            })
        .onthoud(bouwstenen.concept("keurmerkstap-" + procedure.rij().id() + "-" + soort))
        .open();
  }

  private static Long besluit(ComboBox<BesluitListItem> veld) {
    return veld.isAttached() && veld.getValue() != null ? veld.getValue().id() : null;
  }

  /** A choice only when the school can be heard about two things. */
  private Optional<RadioButtonGroup<Stap>> over() {
    if (procedure.teHoren().size() < 2) {
      return Optional.empty();
    }
    RadioButtonGroup<Stap> veld = new RadioButtonGroup<>(t("veld.hoor-over"));
    veld.setItems(procedure.teHoren());
    veld.setItemLabelGenerator(
        stap ->
            stap.soort() == Stapsoort.BEZWAAR
                ? t("hoor-over.BEZWAAR", stap.besluitnummer(), Delen.dag(stap.datum()))
                : t("hoor-over.VOORNEMEN", t("besluitsoort." + stap.voorgenomen()), Delen.dag(stap.datum())));
    veld.setRequiredIndicatorVisible(true);
    return Optional.of(veld);
  }

  private static List<Besluitsoort> voornemens() {
    return Arrays.stream(Besluitsoort.values()).filter(Besluitsoort::vraagtZienswijze).toList();
  }

  private static <E extends Enum<E>> ComboBox<E> keuze(String label, String sleutel, List<E> opties) {
    ComboBox<E> veld = new ComboBox<>();
    veld.setLabel(t(label));
    veld.setItems(opties);
    veld.setItemLabelGenerator(een -> t(sleutel + een));
    veld.setRequiredIndicatorVisible(true);
    return veld;
  }

  /** The decisions that it can be about; with one of them it is that one. */
  private ComboBox<BesluitListItem> besluit(Stapsoort soort) {
    List<Long> kan = procedure.over().getOrDefault(soort, List.of());
    List<BesluitListItem> genomen = procedure.besluiten().stream().filter(een -> kan.contains(een.id())).toList();
    ComboBox<BesluitListItem> veld = new ComboBox<>();
    veld.setLabel(t("veld.besluit"));
    veld.setItems(genomen);
    veld.setItemLabelGenerator(een -> t("besluit.met-nummer", t("besluitsoort." + een.soort()), een.nummer()));
    veld.setRequiredIndicatorVisible(true);
    if (genomen.size() == 1) {
      veld.setValue(genomen.getFirst());
    }
    return veld;
  }
}
