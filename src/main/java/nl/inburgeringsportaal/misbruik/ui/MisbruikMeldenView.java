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
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Paginataal;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.misbruik.AnoniemeMeldingService;
import nl.inburgeringsportaal.misbruik.SignaalGegevens;
import nl.inburgeringsportaal.misbruik.Signaalbron;

/** Reporting about a taalschool, for everybody, without a login and without a name. */
@Route(MisbruikMeldenView.PAD)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class MisbruikMeldenView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "misbruik-melden";

  private static final List<String> BELOFTEN =
      List.of("melden.belofte.naam", "melden.belofte.adres", "melden.belofte.code", "melden.belofte.taal");

  private final transient AnoniemeMeldingService service;
  private final Paginataal talen = new Paginataal();
  private final Paginakop paginakop = new Paginakop("");
  private final UnorderedList beloften = new UnorderedList();
  private final Anchor alGemeld = new Anchor();
  private final TextField waarover = new TextField();
  private final TextArea tekst = Delen.verhaal("veld.wat", "veld.wat.hulp", SignaalGegevens.LANGSTE_TEKST);
  private final RadioButtonGroup<Signaalbron> bron = new RadioButtonGroup<>();
  private final TextField naam = new TextField();
  private final TextField contact = new TextField();
  private final Bijlagenveld bijlagen;
  private final Div melding = new Div();
  private final Button knop = new Button();
  private final Div inhoud = Delen.stapel();
  private final transient Map<String, Component> velden = new LinkedHashMap<>();
  private String code;

  MisbruikMeldenView(AnoniemeMeldingService service, Bouwstenen bouwstenen) {
    this.service = service;
    bijlagen = Delen.bijlagenVanBezoeker(service, bouwstenen);
    addClassNames("pagina", "misbruikzaak", "misbruik-melden");
    add(talen, paginakop, beloften, new Paragraph(alGemeld), inhoud);
    bouw();
  }

  private void bouw() {
    waarover.setMaxLength(SignaalGegevens.LANGSTE_WAAROVER);
    waarover.setRequiredIndicatorVisible(true);
    bron.setItems(
        Signaalbron.ONBEKEND, Signaalbron.INBURGERAAR, Signaalbron.PERSONEEL, Signaalbron.GEMEENTE, Signaalbron.PERS,
        Signaalbron.OVERIG);
    bron.setValue(Signaalbron.ONBEKEND);
    bron.addClassName("onder-elkaar-keuzes");
    naam.setMaxLength(SignaalGegevens.LANGSTE_NAAM);
    naam.setAutocomplete(Autocomplete.OFF);
    contact.setMaxLength(SignaalGegevens.LANGSTE_NAAM);
    contact.setAutocomplete(Autocomplete.OFF);
    melding.getElement().setAttribute("role", "status");
    velden.put("waarover", waarover);
    velden.put("tekst", tekst);
    velden.put("naam", naam);
    velden.put("contact", contact);
    knop.addClickListener(klik -> stuur());
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    knop.setDisableOnClick(true);
    knop.addClickListener(klik -> knop.setEnabled(true));
    inhoud.add(waarover, tekst, bijlagen, bron, naam, contact, melding, knop);
  }

  /** Who chooses another language goes on with what he typed and added. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    talen.lees(event.getLocation(), this);
    talen.getElement().setAttribute("aria-label", t("melden.taal"));
    paginakop.titel(t("melden.titel"));
    paginakop.samenvatting(t("melden.uitleg"));
    beloften.removeAll();
    BELOFTEN.forEach(een -> beloften.add(new ListItem(t(een))));
    alGemeld.setHref(talen.adres(MijnMeldingView.PAD));
    alGemeld.setText(t("melden.al-gemeld"));
    waarover.setLabel(t("veld.waarover"));
    waarover.setHelperText(t("veld.waarover.hulp"));
    tekst.setLabel(t("veld.wat"));
    tekst.setHelperText(t("veld.wat.hulp"));
    bijlagen.teksten(t("veld.bijlagen"), t("veld.bijlagen.bezoeker"));
    bron.setLabel(t("veld.wie"));
    bron.setItemLabelGenerator(een -> t("ik-ben." + een));
    naam.setLabel(t("veld.naam-vrij"));
    contact.setLabel(t("veld.contact-vrij"));
    contact.setHelperText(t("veld.contact-vrij.hulp"));
    knop.setText(t("melden"));
    wisFouten();
    if (code != null) {
      klaar();
    }
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    talen.laatLos();
  }

  private void wisFouten() {
    melding.removeAll();
    velden.values().forEach(veld -> ((HasValidationProperties) veld).setInvalid(false));
  }

  private void stuur() {
    wisFouten();
    try {
      code =
          service.meld(
              new SignaalGegevens(
                  bron.getValue(),
                  null,
                  waarover.getValue(),
                  tekst.getValue(),
                  naam.getValue(),
                  contact.getValue(),
                  bijlagen.bestanden(),
                  talen.taal()),
              VaadinRequest.getCurrent().getRemoteAddr());
      klaar();
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

  private void klaar() {
    inhoud.removeAll();
    H2 kop = new H2(t("melden.klaar"));
    kop.getElement().setAttribute("tabindex", "-1");
    Paragraph groot = new Paragraph(code);
    groot.addClassName("meldcode");
    groot.getElement().setAttribute("dir", "ltr");
    inhoud.add(
        kop,
        new Paragraph(t("melden.code")),
        groot,
        new Paragraph(t("melden.code.uitleg")),
        new Anchor(talen.adres(MijnMeldingView.PAD), t("melden.naar-stand")));
    kop.getElement().executeJs("this.focus()");
  }
}
