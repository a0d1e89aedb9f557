package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.misbruik.AnoniemeMeldingService;
import nl.inburgeringsportaal.misbruik.SignaalGegevens;
import nl.inburgeringsportaal.misbruik.Signaalbron;

/** Reporting about a taalschool, for everybody, without a login and without a name. */
@Route(MisbruikMeldenView.PAD)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class MisbruikMeldenView extends Div {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "misbruik-melden";

  private final transient AnoniemeMeldingService service;
  private final TextField waarover = new TextField(t("veld.waarover"));
  private final TextArea tekst = Delen.verhaal("veld.wat", "veld.wat.hulp", SignaalGegevens.LANGSTE_TEKST);
  private final RadioButtonGroup<Signaalbron> bron = new RadioButtonGroup<>(t("veld.wie"));
  private final TextField naam = new TextField(t("veld.naam-vrij"));
  private final TextField contact = new TextField(t("veld.contact-vrij"));
  private final Bijlagenveld bijlagen;
  private final Div melding = new Div();
  private final Div inhoud = Delen.stapel();
  private final transient Map<String, Component> velden = new LinkedHashMap<>();

  MisbruikMeldenView(AnoniemeMeldingService service, Bouwstenen bouwstenen) {
    this.service = service;
    bijlagen = Delen.bijlagenVanBezoeker(service, bouwstenen);
    addClassNames("pagina", "misbruikzaak", "misbruik-melden");
    UnorderedList beloften = new UnorderedList();
    Stream.of("melden.belofte.naam", "melden.belofte.adres", "melden.belofte.code", "melden.belofte.taal")
        .forEach(een -> beloften.add(new ListItem(t(een))));
    add(
        new Paginakop(t("melden.titel")).samenvatting(t("melden.uitleg")),
        beloften,
        new Paragraph(new Anchor(MijnMeldingView.PAD, t("melden.al-gemeld"))),
        inhoud);
    bouw();
  }

  private void bouw() {
    waarover.setMaxLength(SignaalGegevens.LANGSTE_WAAROVER);
    waarover.setRequiredIndicatorVisible(true);
    waarover.setHelperText(t("veld.waarover.hulp"));
    bron.setItems(
        Signaalbron.ONBEKEND, Signaalbron.INBURGERAAR, Signaalbron.PERSONEEL, Signaalbron.GEMEENTE, Signaalbron.PERS,
        Signaalbron.OVERIG);
    bron.setItemLabelGenerator(een -> t("ik-ben." + een));
    bron.setValue(Signaalbron.ONBEKEND);
    bron.addClassName("onder-elkaar-keuzes");
    naam.setMaxLength(SignaalGegevens.LANGSTE_NAAM);
    naam.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    contact.setMaxLength(SignaalGegevens.LANGSTE_NAAM);
    contact.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    contact.setHelperText(t("veld.contact-vrij.hulp"));
    melding.getElement().setAttribute("role", "status");
    velden.put("waarover", waarover);
    velden.put("tekst", tekst);
    velden.put("naam", naam);
    velden.put("contact", contact);
    Button knop = new Button(t("melden"), klik -> stuur());
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    knop.setDisableOnClick(true);
    knop.addClickListener(klik -> knop.setEnabled(true));
    inhoud.add(waarover, tekst, bijlagen, bron, naam, contact, melding, knop);
  }

  private void stuur() {
    melding.removeAll();
    velden.values().forEach(veld -> ((HasValidationProperties) veld).setInvalid(false));
    try {
      klaar(
          service.meld(
              new SignaalGegevens(
                  bron.getValue(),
                  null,
                  waarover.getValue(),
                  tekst.getValue(),
                  naam.getValue(),
                  contact.getValue(),
                  bijlagen.bestanden()),
              VaadinRequest.getCurrent().getRemoteAddr()));
    } catch (OngeldigeInvoer ongeldig) {
      wijsAan(ongeldig);
    } catch (DomeinFout geweigerd) {
      melding.add(
          new Bericht(Statusbadge.Soort.LAAT, getTranslation(geweigerd.sleutel(), geweigerd.argumenten())));
    }
  }

  private void wijsAan(OngeldigeInvoer ongeldig) {
    Component veld = velden.get(ongeldig.veld());
    Object[] argumenten = ongeldig.argumenten();
    if (veld == null) {
      melding.add(new Bericht(Statusbadge.Soort.LAAT, getTranslation(ongeldig.sleutel(), argumenten)));
      return;
    }
    argumenten[0] = ((HasLabel) veld).getLabel();
    ((HasValidationProperties) veld).setErrorMessage(getTranslation(ongeldig.sleutel(), argumenten));
    ((HasValidationProperties) veld).setInvalid(true);
    ((Focusable<?>) veld).focus();
  }

  private void klaar(String code) {
    inhoud.removeAll();
    H2 kop = new H2(t("melden.klaar"));
    kop.getElement().setAttribute("tabindex", "-1");
    Paragraph groot = new Paragraph(code);
    groot.addClassName("meldcode");
    inhoud.add(
        kop,
        new Paragraph(t("melden.code")),
        groot,
        new Paragraph(t("melden.code.uitleg")),
        new Anchor(MijnMeldingView.PAD, t("melden.naar-stand")));
    kop.getElement().executeJs("this.focus()");
  }
}
