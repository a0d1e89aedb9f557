package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.keurmerk.BesluitDetail;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.BesluitService;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Betreft;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;

/** The draft of a decision as a form: the fields that its kind has. What is refused is said at its field. */
class Besluitformulier extends Div {
  private static final long serialVersionUID = 1L;
  private static final int REGELS = 8;

  private final transient BesluitGegevens nu;
  private final FormLayout velden = new FormLayout();
  private final Div fout = new Div();
  private final Map<String, Component> opNaam = new LinkedHashMap<>();
  private final ComboBox<Keurmerkstatus> doel = new ComboBox<>();
  private final ComboBox<Betreft> betreft = new ComboBox<>();
  private final Datumveld ingang = new Datumveld(t("kolom.ingang"));
  private final Datumveld herziening = new Datumveld(t("veld.herziening"));
  private final TextField grond = new TextField(t("veld.rechtsgrond"));
  private final TextArea motivering = tekstvak("veld.motivering", BesluitService.LANGSTE_MOTIVERING);
  private final TextArea spoed = tekstvak("veld.spoedreden", BesluitService.LANGSTE_TEKST);
  private final TextArea publicatie = tekstvak("veld.publicatietekst", BesluitService.LANGSTE_TEKST);

  private final ConceptBewaarder concept;

  Besluitformulier(BesluitService service, BesluitDetail besluit, ConceptBewaarder concept, Runnable klaar) {
    nu = besluit.gegevens();
    this.concept = concept;
    addClassNames("onder-elkaar", "besluitformulier");
    velden.setAutoResponsive(true);
    velden.setColumnWidth("15rem");
    velden.setMaxColumns(2);
    velden.setExpandFields(true);
    velden.setExpandColumns(true);
    fout.setVisible(false);
    vul();
    kiesBetreft(besluit.betreffen());
    Button bewaar = new Button(t("besluit.bewaar"), klik -> bewaar(service, klaar));
    bewaar.setDisableOnClick(true);
    bewaar.addClickListener(klik -> bewaar.setEnabled(true));
    add(new H2(t("besluit.tekst")), concept, fout, velden, Delen.knoppen(bewaar));
    concept
        .dag("ingangsdatum", ingang)
        .tekst("rechtsgrond", grond)
        .tekst("motivering", motivering)
        .tekst("spoedreden", spoed)
        .tekst("publicatietekst", publicatie);
    if (nu.soort().kentHerziening()) {
      concept.dag("herziening", herziening);
    }
    concept.herstel();
  }

  private static TextArea tekstvak(String label, int langste) {
    TextArea vak = new TextArea(t(label));
    vak.setMaxLength(langste);
    vak.setMinRows(REGELS / 2);
    vak.setValueChangeMode(ValueChangeMode.LAZY);
    return vak;
  }

  private void vul() {
    Besluitsoort soort = nu.soort();
    if (soort == Besluitsoort.TOEKENNEN) {
      doel.setLabel(t("veld.doelstatus"));
      doel.setItems(Arrays.stream(Keurmerkstatus.values()).filter(Keurmerkstatus::isGeldig).toList());
      doel.setItemLabelGenerator(een -> t("status." + een));
      doel.setRequiredIndicatorVisible(true);
      doel.setValue(nu.doelstatus());
      veld("doelstatus", doel, false);
    }
    ingang.setRequiredIndicatorVisible(true);
    ingang.setHelperText(t("veld.ingang.hulp"));
    ingang.setValue(nu.ingangsdatum());
    veld("ingangsdatum", ingang, false);
    if (soort.kentHerziening()) {
      herziening.setRequiredIndicatorVisible(true);
      herziening.setHelperText(t("veld.herziening.hulp"));
      herziening.setValue(nu.herzieningOp());
      veld("herziening", herziening, false);
    }
    grond.setMaxLength(BesluitService.LANGSTE_GROND);
    grond.setRequiredIndicatorVisible(true);
    grond.setHelperText(t("veld.rechtsgrond.hulp"));
    grond.setValue(leeg(nu.rechtsgrond()));
    veld("rechtsgrond", grond, true);
    motivering.setMinRows(REGELS);
    motivering.setRequiredIndicatorVisible(true);
    motivering.setHelperText(t("veld.motivering.hulp"));
    motivering.setValue(leeg(nu.motivering()));
    veld("motivering", motivering, true);
    if (soort == Besluitsoort.SCHORSEN) {
      spoed.setHelperText(t("veld.spoedreden.hulp"));
      spoed.setValue(leeg(nu.spoedreden()));
      veld("spoedreden", spoed, true);
    }
    publicatie.setHelperText(t("veld.publicatietekst.hulp"));
    publicatie.setValue(leeg(nu.publicatietekst()));
    veld("publicatietekst", publicatie, true);
  }

  /** Only where there is something to choose. */
  private void kiesBetreft(List<Betreft> keuzes) {
    if (keuzes.size() < 2) {
      return;
    }
    betreft.setLabel(t("veld.betreft"));
    betreft.setItems(keuzes);
    betreft.setItemLabelGenerator(
        een -> t("besluit.met-nummer", t("besluitsoort." + een.soort()), een.nummer()));
    betreft.setRequiredIndicatorVisible(true);
    keuzes.stream()
        .filter(een -> nu.betreftId() != null && een.besluitId() == nu.betreftId())
        .findFirst()
        .ifPresent(betreft::setValue);
    opNaam.put("betreft", betreft);
    velden.addComponentAsFirst(betreft);
  }

  private Long betreftId() {
    return betreft.getValue() == null ? nu.betreftId() : Long.valueOf(betreft.getValue().besluitId());
  }

  private static String leeg(String tekst) {
    return tekst == null ? "" : tekst;
  }

  private void veld(String naam, Component veld, boolean breed) {
    opNaam.put(naam, veld);
    velden.add(veld, breed ? 2 : 1);
  }

  private void bewaar(BesluitService service, Runnable klaar) {
    fout.setVisible(false);
    try {
      service.save(
          new BesluitGegevens(
              nu.id(), nu.versie(), nu.procedureId(), nu.soort(), doel.getValue(), betreftId(), ingang.getValue(),
              herziening.getValue(), grond.getValue(), motivering.getValue(), spoed.getValue(),
              publicatie.getValue()));
      concept.klaar();
      Melding.gelukt(t("besluit.bewaard"));
      klaar.run();
    } catch (OngeldigeInvoer ongeldig) {
      toon(ongeldig);
    } catch (DomeinFout geweigerd) {
      meld(getTranslation(geweigerd.sleutel(), geweigerd.argumenten()));
    }
  }

  private void toon(OngeldigeInvoer ongeldig) {
    Component veld = opNaam.get(ongeldig.veld());
    Object[] argumenten = ongeldig.argumenten();
    if (veld instanceof HasLabel label) {
      argumenten[0] = label.getLabel();
    }
    String tekst = getTranslation(ongeldig.sleutel(), argumenten);
    if (veld instanceof HasValidationProperties controle) {
      controle.setErrorMessage(tekst);
      controle.setInvalid(true);
    } else {
      meld(tekst);
    }
  }

  private void meld(String tekst) {
    fout.removeAll();
    fout.add(new Bericht(Statusbadge.Soort.LAAT, tekst));
    fout.setVisible(true);
  }
}
