package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.OpleidingscodeService;
import nl.inburgeringsportaal.regels.Opleidingwijziging;

/** Proposes a new opleidingscode, or another name, kind or exemption of one. */
@SpringComponent
class OpleidingVoorstelDialoog {
  private final OpleidingscodeService opleidingen;
  private final Bouwstenen bouwstenen;

  OpleidingVoorstelDialoog(OpleidingscodeService opleidingen, Bouwstenen bouwstenen) {
    this.opleidingen = opleidingen;
    this.bouwstenen = bouwstenen;
  }

  /**
   * @param bestaand what is changed, null for a new one
   * @param gewijzigd what to do after it was proposed
   */
  void open(Opleiding bestaand, Runnable gewijzigd) {
    TextField code = new TextField(BeheerTeksten.t("beheer.kolom.code"));
    code.setMaxLength(20);
    code.setRequiredIndicatorVisible(true);
    code.setHelperText(BeheerTeksten.t("beheer.opleidingen.code-hulp"));
    TextField naam = new TextField(BeheerTeksten.t("beheer.kolom.opleiding"));
    naam.setMaxLength(100);
    naam.setRequiredIndicatorVisible(true);
    naam.setValueChangeMode(ValueChangeMode.LAZY);
    Select<Onderwijssoort> soort = new Select<>();
    soort.setLabel(BeheerTeksten.t("beheer.kolom.onderwijssoort"));
    soort.setItems(Onderwijssoort.values());
    soort.setItemLabelGenerator(BeheerTeksten::soort);
    Checkbox onbekend = new Checkbox(BeheerTeksten.t("beheer.opleidingen.code-onbekend-vink"));
    if (bestaand != null) {
      code.setValue(bestaand.code());
      code.setReadOnly(true);
      code.setHelperText(null);
      naam.setValue(bestaand.naam());
      soort.setValue(bestaand.onderwijssoort());
      onbekend.setValue(bestaand.codeOnbekend());
    } else {
      soort.setValue(Onderwijssoort.OVERIG);
    }
    TextArea bron = RegelVoorstelDialoog.bron();
    Invoerdialoog dialoog =
        new Invoerdialoog(
            bestaand == null
                ? BeheerTeksten.t("beheer.opleidingen.nieuw")
                : BeheerTeksten.t("beheer.regels.voorstel", bestaand.naam()));
    Voorbeeldstap[] stap = new Voorbeeldstap[1];
    List<Periode> begin =
        bestaand == null
            ? List.of()
            : bestaand.vrijstellingen().stream().map(Opleiding.Vrijstelling::periode).toList();
    Periodenveld perioden =
        new Periodenveld(
            begin,
            () -> {
              if (stap[0] != null) {
                stap[0].opnieuw();
              }
            });
    ConceptBewaarder concept =
        bouwstenen
            .concept("opleidingvoorstel-" + (bestaand == null ? "nieuw" : bestaand.code()))
            .tekst("naam", naam)
            .tekst("bron", bron);
    dialoog
        .boven(concept)
        .veld("naam", naam)
        .veld("code", code)
        .veld("onderwijssoort", soort)
        .veld("codeOnbekend", onbekend)
        .breed("van", perioden)
        .breed("bron", bron);
    int versie = bestaand == null ? Opleidingwijziging.NIEUW : bestaand.versie();
    Supplier<Opleidingwijziging> wijziging =
        () ->
            new Opleidingwijziging(
                code.getValue().strip().toUpperCase(Locale.ROOT),
                versie,
                naam.getValue().strip(),
                soort.getValue(),
                onbekend.getValue(),
                perioden.waarde());
    stap[0] = new Voorbeeldstap(dialoog, () -> opleidingen.voorbeeld(wijziging.get()));
    List.<HasValue<?, ?>>of(naam, code, soort, onbekend)
        .forEach(veld -> veld.addValueChangeListener(anders -> stap[0].opnieuw()));
    dialoog
        .bijOpslaan(
            BeheerTeksten.t("beheer.voorstellen.indienen"),
            () -> {
              Opleidingwijziging nieuw = wijziging.get();
              opleidingen.stelVoor(nieuw, bron.getValue());
              concept.klaar();
              Melding.gelukt(
                  BeheerTeksten.t("beheer.voorstellen.ingediend"),
                  BeheerTeksten.t("beheer.voorstellen.bekijk-voorstel"),
                  VoorstellenView.PAD + "?code=" + nieuw.code());
              gewijzigd.run();
            })
        .open();
    concept.herstel();
  }
}
