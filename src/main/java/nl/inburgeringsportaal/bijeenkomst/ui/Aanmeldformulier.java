package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.bijeenkomst.AanmeldGegevens;
import nl.inburgeringsportaal.bijeenkomst.AanmeldService;
import nl.inburgeringsportaal.bijeenkomst.AanmeldUitkomst;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.Deelnemersoort;
import nl.inburgeringsportaal.taak.Post;

/** Signing up without an account. */
final class Aanmeldformulier extends Div {
  private static final long serialVersionUID = 1L;

  private static final String INLOGGEN = "inloggen";

  private final transient AanmeldService service;
  private final transient BijeenkomstDetail bijeenkomst;
  private final TextField naam = new TextField(Delen.t("veld.naam"));
  private final TextField organisatie = new TextField(Delen.t("veld.organisatie"));
  private final RadioButtonGroup<Deelnemersoort> soort = new RadioButtonGroup<>(Delen.t("veld.soort"));
  private final TextField functie = new TextField(Delen.t("veld.functie"));
  private final EmailField mail = new EmailField(Delen.t("veld.mail"));
  private final Checkbox akkoord = new Checkbox();
  private final Div melding = new Div();
  private final transient Map<String, Component> velden = new LinkedHashMap<>();

  Aanmeldformulier(AanmeldService service, BijeenkomstDetail bijeenkomst) {
    this.service = service;
    this.bijeenkomst = bijeenkomst;
    addClassName("aanmeldformulier");
    Anchor inloggen = new Anchor(INLOGGEN, Delen.t("inloggen"));
    inloggen.setRouterIgnore(true);
    if (!bijeenkomst.aanmelden()) {
      add(new Bericht(Statusbadge.Soort.RUSTIG, Delen.t("gesloten")));
    } else if (!service.kanZonderAccount()) {
      add(new Bericht(Statusbadge.Soort.BIJNA, Delen.t("geen-mail"), inloggen));
    } else {
      add(new Paragraph(Delen.t("met-account")), inloggen);
      if (bijeenkomst.isVol()) {
        add(new Bericht(Statusbadge.Soort.BIJNA, Delen.t("vol.uitleg", bijeenkomst.wachtend())));
      }
      bouw();
    }
  }

  private void bouw() {
    naam.setMaxLength(AanmeldService.LANGSTE_NAAM);
    naam.setRequiredIndicatorVisible(true);
    naam.getElement().setAttribute("autocomplete", "name");
    organisatie.setMaxLength(AanmeldService.LANGSTE_ORGANISATIE);
    organisatie.setRequiredIndicatorVisible(true);
    organisatie.getElement().setAttribute("autocomplete", "organization");
    soort.setItems(Deelnemersoort.values());
    soort.setItemLabelGenerator(een -> Delen.t("deelnemersoort." + een));
    soort.setRequiredIndicatorVisible(true);
    functie.setMaxLength(AanmeldService.LANGSTE_NAAM);
    functie.setHelperText(Delen.t("veld.functie.hulp"));
    mail.setMaxLength(Post.LANGSTE_ADRES);
    mail.setRequiredIndicatorVisible(true);
    mail.setHelperText(Delen.t("veld.mail.hulp"));
    mail.setErrorMessage(Delen.t("fout.mail"));
    mail.getElement().setAttribute("autocomplete", "email");
    akkoord.setLabel(Delen.t("veld.akkoord", service.bewaarmaanden()));
    melding.getElement().setAttribute("role", "status");
    velden.put("naam", naam);
    velden.put("organisatie", organisatie);
    velden.put("soort", soort);
    velden.put("functie", functie);
    velden.put("mail", mail);
    velden.put("akkoord", akkoord);
    Button knop =
        new Button(Delen.t(bijeenkomst.isVol() ? "knop.wachtlijst" : "knop.aanmelden"), klik -> stuur());
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    knop.setDisableOnClick(true);
    knop.addClickListener(klik -> knop.setEnabled(true));
    add(naam, organisatie, soort, functie, mail, akkoord, melding, knop);
  }

  private void stuur() {
    wisFouten();
    AanmeldGegevens gegevens =
        new AanmeldGegevens(
            naam.getValue(),
            organisatie.getValue(),
            soort.getValue(),
            functie.getValue(),
            mail.getValue(),
            akkoord.getValue());
    try {
      AanmeldUitkomst uitkomst =
          service.meldAan(
              bijeenkomst.gegevens().id(), gegevens, VaadinRequest.getCurrent().getRemoteAddr());
      klaar(uitkomst);
    } catch (OngeldigeInvoer ongeldig) {
      wijsAan(ongeldig);
    } catch (DomeinFout geweigerd) {
      melding.add(
          new Bericht(Statusbadge.Soort.LAAT, getTranslation(geweigerd.sleutel(), geweigerd.argumenten())));
    }
  }

  private void wisFouten() {
    melding.removeAll();
    velden.values().stream()
        .filter(HasValidationProperties.class::isInstance)
        .forEach(veld -> ((HasValidationProperties) veld).setInvalid(false));
  }

  private void wijsAan(OngeldigeInvoer ongeldig) {
    Component veld = velden.get(ongeldig.veld());
    Object[] argumenten = ongeldig.argumenten();
    if (veld instanceof HasLabel label) {
      argumenten[0] = label.getLabel();
    }
    if (veld instanceof HasValidationProperties controle) {
      controle.setErrorMessage(getTranslation(ongeldig.sleutel(), argumenten));
      controle.setInvalid(true);
    }
    if (veld instanceof Focusable<?> focus) {
      focus.focus();
    }
  }

  /** The same words for who had signed up already: only a mail tells that. */
  private void klaar(AanmeldUitkomst uitkomst) {
    removeAll();
    Bericht bericht =
        new Bericht(
            Statusbadge.Soort.BIJNA,
            uitkomst.geplaatst() ? Delen.t("bijna.plaats") : Delen.t("bijna.wachtlijst", uitkomst.wachtplaats()));
    bericht.getElement().setAttribute("tabindex", "-1");
    add(bericht, new Paragraph(Delen.t("bijna.uitleg")));
    bericht.getElement().executeJs("this.focus()");
  }
}
