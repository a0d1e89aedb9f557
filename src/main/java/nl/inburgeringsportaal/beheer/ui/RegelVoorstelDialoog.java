package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.regels.Parameterwijziging;
import nl.inburgeringsportaal.regels.RegelService;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelwaarde;

/** Proposes another value of a rule: the value, from which day, the source, and first its effect. */
@SpringComponent
class RegelVoorstelDialoog {
  private final RegelService regels;
  private final Opleidingscodes opleidingen;
  private final Bouwstenen bouwstenen;
  private final Klok klok;

  RegelVoorstelDialoog(RegelService regels, Opleidingscodes opleidingen, Bouwstenen bouwstenen, Klok klok) {
    this.regels = regels;
    this.opleidingen = opleidingen;
    this.bouwstenen = bouwstenen;
    this.klok = klok;
  }

  private record Waardeveld(Component veld, Supplier<String> waarde) {}

  void open(String code, List<Regelwaarde> historie, Runnable gewijzigd) {
    Regelwaarde nu =
        historie.stream()
            .filter(waarde -> waarde.periode().omvat(klok.vandaag()))
            .findFirst()
            .orElse(historie.getFirst());
    Invoerdialoog dialoog = new Invoerdialoog(BeheerTeksten.t("beheer.regels.voorstel", BeheerTeksten.regel(code)));
    Datumveld van = new Datumveld(BeheerTeksten.t("beheer.kolom.geldig-vanaf"));
    van.setRequiredIndicatorVisible(true);
    van.setHelperText(BeheerTeksten.t("beheer.regels.vanaf-hulp"));
    Checkbox teBevestigen = new Checkbox(BeheerTeksten.t("beheer.regels.nog-te-bevestigen"), nu.teBevestigen());
    TextArea bron = bron();
    Waardeveld waarde = waardeveld(nu);
    ConceptBewaarder concept =
        bouwstenen.concept("regelvoorstel-" + code).dag("van", van).tekst("bron", bron).vink("open", teBevestigen);
    if (waarde.veld() instanceof TextField tekst) {
      concept.tekst("waarde", tekst);
    }
    dialoog
        .boven(
            new Paragraph(
                BeheerTeksten.t(
                    "beheer.regels.nu",
                    BeheerTeksten.waarde(nu),
                    BeheerTeksten.periode(nu.periode().van(), nu.periode().tot()))),
            concept)
        .veld("waarde", waarde.veld())
        .veld("geldigVan", van)
        .breed("teBevestigen", teBevestigen)
        .breed("bron", bron);
    Supplier<Parameterwijziging> wijziging =
        () -> new Parameterwijziging(code, waarde.waarde().get(), van.getValue(), teBevestigen.getValue());
    Voorbeeldstap stap = new Voorbeeldstap(dialoog, () -> regels.voorbeeld(wijziging.get()));
    for (Component veld : List.of(waarde.veld(), van, teBevestigen)) {
      ((HasValue<?, ?>) veld).addValueChangeListener(anders -> stap.opnieuw());
    }
    dialoog
        .bijOpslaan(
            BeheerTeksten.t("beheer.voorstellen.indienen"),
            () -> {
              regels.stelVoor(wijziging.get(), bron.getValue());
              concept.klaar();
              Melding.gelukt(
                  BeheerTeksten.t("beheer.voorstellen.ingediend"),
                  BeheerTeksten.t("beheer.voorstellen.bekijk-voorstel"),
                  VoorstellenView.PAD + "?code=" + code);
              gewijzigd.run();
            })
        .open();
    concept.herstel();
  }

  static TextArea bron() {
    TextArea bron = new TextArea(BeheerTeksten.t("beheer.kolom.bron"));
    bron.setMaxLength(500);
    bron.setMinRows(2);
    bron.setRequiredIndicatorVisible(true);
    bron.setHelperText(BeheerTeksten.t("beheer.voorstellen.bron-hulp"));
    return bron;
  }

  private Waardeveld waardeveld(Regelwaarde nu) {
    String label = BeheerTeksten.t("beheer.kolom.nieuwe-waarde");
    return switch (nu.eenheid()) {
      case DAGEN, MAANDEN, JAREN, EURO, AANTAL, TEKST -> tekstveld(label, nu);
      case KEUZE -> keuzeveld(label, nu);
      case CODES -> codesveld(label, nu);
    };
  }

  private static Waardeveld tekstveld(String label, Regelwaarde nu) {
    TextField veld = new TextField(label);
    veld.setMaxLength(200);
    veld.setValue(nu.waarde());
    veld.setRequiredIndicatorVisible(true);
    veld.setValueChangeMode(ValueChangeMode.LAZY);
    if (nu.eenheid().isGetal()) {
      veld.setAllowedCharPattern("[0-9]");
      veld.setHelperText(BeheerTeksten.t("beheer.eenheid." + nu.eenheid().name()));
    }
    return new Waardeveld(veld, () -> veld.getValue().strip());
  }

  private static Waardeveld keuzeveld(String label, Regelwaarde nu) {
    Select<String> veld = new Select<>();
    veld.setLabel(label);
    veld.setItems(Regels.keuzes(nu.code()));
    veld.setItemLabelGenerator(keuze -> BeheerTeksten.t("regels.keuze." + keuze));
    veld.setValue(nu.waarde());
    return new Waardeveld(veld, veld::getValue);
  }

  private Waardeveld codesveld(String label, Regelwaarde nu) {
    MultiSelectComboBox<String> veld = new MultiSelectComboBox<>(label);
    veld.setItems(opleidingen.all().stream().map(Opleiding::code).toList());
    veld.setItemLabelGenerator(code -> opleidingen.find(code).map(Opleiding::naam).orElse(code));
    Set<String> gekozen = Arrays.stream(nu.waarde().split(",")).map(String::strip).collect(Collectors.toSet());
    veld.setValue(gekozen);
    return new Waardeveld(veld, () -> String.join(",", new TreeSet<>(veld.getValue())));
  }
}
