package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.jongeren.Klasplan;
import nl.inburgeringsportaal.jongeren.KlasplanListItem;
import nl.inburgeringsportaal.jongeren.Klasplanvoorbeeld;
import nl.inburgeringsportaal.regels.Schoolregio;

/** Plans the talks of a klas or a mentor: fields, what it will do with a count, and earlier plans to undo. */
class KlasplanDialoog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final String KLAS = "klas";
  private static final String MENTOR = "mentor";

  private final transient Klasdiensten diensten;
  private final transient Runnable klaar;
  private final RadioButtonGroup<String> voor = new RadioButtonGroup<>(t("voor"));
  private final ComboBox<String> groep = new ComboBox<>();
  private final Datumveld datum = new Datumveld(getTranslation("jongeren.gesprek.veld.datum"));
  private final TimePicker begin = new TimePicker(t("begin"), LocalTime.of(9, 0));
  private final TimePicker einde = new TimePicker(t("einde"), LocalTime.of(16, 0));
  private final IntegerField duur = getal("duur", 30, 5, 480);
  private final IntegerField pauze = getal("pauze", 5, 0, 120);
  private final TextField plaats = new TextField(getTranslation("jongeren.gesprek.veld.plaats"));
  private final Div gevolg = new Div();
  private final Button plan = new Button(t("knop"));

  KlasplanDialoog(Klasdiensten diensten, Runnable klaar) {
    this.diensten = diensten;
    this.klaar = klaar;
    addClassNames("formulierdialoog", "klasplan");
    setHeaderTitle(t("titel"));
    setWidth("44rem");
    setCloseOnOutsideClick(false);
    voor.setItems(KLAS, MENTOR);
    voor.setItemLabelGenerator(keuze -> getTranslation("jongeren.veld." + keuze));
    voor.setValue(KLAS);
    voor.addValueChangeListener(keuze -> groepen());
    groepen();
    datum.setMin(diensten.klok().vandaag());
    datum.setValue(diensten.klok().vandaag());
    plaats.setMaxLength(200);
    Div velden = new Div(voor, groep, datum, begin, einde, duur, pauze, plaats);
    velden.addClassName("velden");
    List.<AbstractField<?, ?>>of(groep, datum, begin, einde, duur, pauze)
        .forEach(veld -> veld.addValueChangeListener(wijziging -> toon()));
    gevolg.getElement().setAttribute("aria-live", "polite");
    add(velden, gevolg, eerder(), regio());
    plan.addThemeVariants(ButtonVariant.PRIMARY);
    plan.setDisableOnClick(true);
    plan.addClickListener(klik -> plan());
    getFooter().add(new Button(getTranslation("base.annuleren"), klik -> close()), plan);
    toon();
  }

  private IntegerField getal(String sleutel, int waarde, int minst, int meest) {
    IntegerField veld = new IntegerField(t(sleutel));
    veld.setMin(minst);
    veld.setMax(meest);
    veld.setValue(waarde);
    veld.setStepButtonsVisible(true);
    return veld;
  }

  private void groepen() {
    boolean klas = KLAS.equals(voor.getValue());
    groep.setLabel(getTranslation("jongeren.veld." + voor.getValue()));
    groep.setItems(klas ? diensten.leerlingen().klassen() : diensten.leerlingen().mentoren());
  }

  private Klasplan gevraagd() {
    boolean klas = KLAS.equals(voor.getValue());
    return new Klasplan(
        klas ? groep.getValue() : null,
        klas ? null : groep.getValue(),
        datum.getValue(),
        begin.getValue(),
        einde.getValue(),
        Objects.requireNonNullElse(duur.getValue(), 0),
        Objects.requireNonNullElse(pauze.getValue(), 0),
        plaats.getValue().isBlank() ? null : plaats.getValue().strip());
  }

  private void toon() {
    gevolg.removeAll();
    plan.setEnabled(false);
    if (groep.isEmpty() || datum.isEmpty()) {
      gevolg.add(new Paragraph(t("kies")));
      return;
    }
    try {
      Klasplanvoorbeeld voorbeeld = diensten.plannen().voorbeeld(gevraagd());
      Schooldagteksten.gespreksdag(diensten.dagen(), datum.getValue())
          .ifPresent(tekst -> gevolg.add(new Bericht(Statusbadge.Soort.BIJNA, tekst)));
      gevolg.add(new H3(t("gevolg", voorbeeld.gesprekken().size(), voorbeeld.overgeslagen().size())));
      gevolg.add(gesprekken(voorbeeld), overgeslagen(voorbeeld));
      plan.setEnabled(!voorbeeld.gesprekken().isEmpty());
    } catch (DomeinFout fout) {
      gevolg.add(new Bericht(Statusbadge.Soort.LAAT, vertaald(fout)));
    }
  }

  private Component gesprekken(Klasplanvoorbeeld voorbeeld) {
    UnorderedList lijst = new UnorderedList();
    for (Klasplanvoorbeeld.Gesprek gesprek : voorbeeld.gesprekken()) {
      lijst.add(new ListItem(t("regel", Gespreksteksten.tijd(gesprek.begintijd()), gesprek.naam())));
    }
    return lijst;
  }

  private Component overgeslagen(Klasplanvoorbeeld voorbeeld) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("klein");
    for (Klasplanvoorbeeld.Overgeslagen deel : voorbeeld.overgeslagen()) {
      lijst.add(new ListItem(t("overgeslagen", deel.naam(), t("waarom." + deel.waarom()))));
    }
    return lijst;
  }

  private void plan() {
    try {
      long id = diensten.plannen().plan(gevraagd());
      close();
      WerkGewijzigd.meld();
      Melding.gelukt(t("gepland"), () -> ongedaan(id));
      klaar.run();
    } catch (DomeinFout fout) {
      gevolg.removeAll();
      gevolg.add(new Bericht(Statusbadge.Soort.LAAT, vertaald(fout)));
      plan.setEnabled(true);
    }
  }

  private void ongedaan(long id) {
    try {
      diensten.plannen().maakOngedaan(id);
      WerkGewijzigd.meld();
      Melding.gelukt(t("ongedaan"));
      klaar.run();
    } catch (DomeinFout gewijzigd) {
      Melding.fout(t("niet-ongedaan"));
    }
  }

  /** Plans of the user himself of which nobody has touched a talk. */
  private Component eerder() {
    List<KlasplanListItem> plannen = diensten.plannen().ongedaanTeMaken();
    Div blok = new Div();
    blok.setVisible(!plannen.isEmpty());
    blok.add(new H3(t("eerder")));
    for (KlasplanListItem eerder : plannen) {
      Button weg =
          new Button(
              t("maak-ongedaan"),
              klik -> {
                close();
                ongedaan(eerder.id());
              });
      weg.addThemeVariants(ButtonVariant.TERTIARY);
      String dag = Datums.lang(eerder.datum(), UI.getCurrent().getLocale());
      weg.setAriaLabel(t("maak-ongedaan-van", dag));
      Div regel = new Div(new Paragraph(t("eerder.regel", dag, eerder.aantal())), weg);
      regel.addClassName("klasplan-eerder");
      blok.add(regel);
    }
    return blok;
  }

  /** The region decides which holidays are looked at; its administrator sets it, others read it. */
  private Component regio() {
    Schoolregio nu = diensten.dagen().regio().orElse(null);
    if (!diensten.magRegioInstellen()) {
      Paragraph tekst =
          new Paragraph(nu == null ? t("regio.onbekend") : t("regio.is", getTranslation("jongeren.regio." + nu)));
      tekst.addClassName("klein");
      return tekst;
    }
    Select<Schoolregio> keuze = new Select<>();
    keuze.setLabel(t("regio"));
    keuze.setHelperText(t("regio.hulp"));
    keuze.setItems(Schoolregio.values());
    keuze.setItemLabelGenerator(regio -> getTranslation("jongeren.regio." + regio));
    keuze.setValue(nu);
    keuze.addValueChangeListener(
        wijziging -> {
          diensten.dagen().stelRegioIn(wijziging.getValue());
          toon();
        });
    return keuze;
  }

  private String vertaald(DomeinFout fout) {
    return diensten.vertaling().tekst(fout, UI.getCurrent().getLocale());
  }

  private String t(String sleutel, Object... argumenten) {
    return getTranslation("jongeren.klasplan." + sleutel, argumenten);
  }
}
