package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Kleurstand;
import nl.inburgeringsportaal.base.ui.Uitklap;
import nl.inburgeringsportaal.taak.AgendaRoute;
import nl.inburgeringsportaal.toegang.Accounthandeling;
import nl.inburgeringsportaal.toegang.RechtenRoute;
import nl.inburgeringsportaal.toegang.Werkplek;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Name of the user with his own choices: language, light or dark, organisation, help, log out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Gebruikersmenu extends Div {
  private static final long serialVersionUID = 1L;
  private static final String HELP = "help";
  private final transient Werkplek werkplek;

  Gebruikersmenu(HuidigeGebruiker.Bron bron, Werkplek werkplek, AuthenticationContext aanmelding) {
    this.werkplek = werkplek;
    addClassName("portaal-menu");
    bron.gebruiker().ifPresent(wie -> add(menu(wie, aanmelding)));
  }

  private Uitklap menu(HuidigeGebruiker wie, AuthenticationContext aanmelding) {
    String naam = getTranslation("shell.gebruikersmenu", wie.naam());
    Uitklap menu = new Uitklap("", naam).rechts();
    menu.addThemeVariants(ButtonVariant.TERTIARY);
    menu.setAriaLabel(naam);
    Avatar beeld = new Avatar(wie.naam());
    beeld.setAbbreviation(voorletters(wie.naam()));
    beeld.getElement().setAttribute("aria-hidden", "true");
    menu.setPrefixComponent(beeld);
    Span tekst = new Span(wie.naam());
    tekst.addClassName("naam");
    menu.getElement().appendChild(tekst.getElement());

    Div kop = new Div(new Div(wie.naam()), new Div(wie.organisatienaam()));
    kop.getComponentAt(0).getElement().getClassList().add("wie");
    kop.getComponentAt(1).getElement().getClassList().add("klein");
    Div paneel = new Div(kop, talen(), kleuren());
    paneel.addClassName("gebruikerspaneel");
    if (werkplek.organisaties().size() > 1) {
      paneel.add(organisaties(wie));
    }
    List<Accounthandeling> account = werkplek.accounthandelingen();
    if (!account.isEmpty()) {
      paneel.add(account(account));
    }
    Button uit = new Button(getTranslation("shell.uitloggen"), klik -> aanmelding.logout());
    Anchor rechten = new Anchor(RechtenRoute.MIJN, getTranslation("shell.mijn-rechten"));
    Anchor agenda = new Anchor(AgendaRoute.PAD, getTranslation("shell.agenda-en-mail"));
    Div onder = new Div(agenda, rechten, new Anchor(HELP, getTranslation("shell.help")), uit);
    onder.addClassName("onder");
    paneel.add(onder);
    return menu.met(paneel);
  }

  /** First and last name; the small words between say nothing in so little room. */
  static String voorletters(String naam) {
    String[] delen = naam.strip().split("\\s+");
    String eerste = delen[0].substring(0, 1);
    return (delen.length == 1 ? eerste : eerste + delen[delen.length - 1].charAt(0)).toUpperCase(Vertaling.NL);
  }

  private Component talen() {
    // Names of languages are written in that language itself.
    return groep("shell.taal", List.of(taal("Nederlands", Vertaling.NL), taal("English", Locale.ENGLISH)));
  }

  private Button taal(String naam, Locale taal) {
    Button knop = keuze(naam, getLocale().getLanguage().equals(taal.getLanguage()));
    knop.getElement().setAttribute("lang", taal.getLanguage());
    knop.addClickListener(
        klik -> {
          werkplek.kiesTaal(taal);
          VaadinSession.getCurrent().setLocale(taal);
          UI.getCurrent().refreshCurrentRoute(true);
        });
    return knop;
  }

  private Component kleuren() {
    List<Button> knoppen = new ArrayList<>();
    for (Kleurstand stand : Kleurstand.values()) {
      Button knop = keuze(getTranslation(stand.sleutel()), stand.waarde() == Kleurstand.nu(UI.getCurrent()));
      knop.addClickListener(
          klik -> {
            stand.kies(UI.getCurrent());
            knoppen.forEach(ander -> druk(ander, ander == knop));
          });
      knoppen.add(knop);
    }
    return groep("shell.kleur", knoppen);
  }

  private Component organisaties(HuidigeGebruiker wie) {
    List<Button> knoppen = new ArrayList<>();
    werkplek
        .organisaties()
        .forEach(
            (id, naam) -> {
              Button knop = keuze(naam, id == wie.organisatieId());
              knop.addClickListener(klik -> Organisatiewissel.naar(werkplek, id));
              knoppen.add(knop);
            });
    return groep("shell.organisatie", knoppen);
  }

  /** These lead away from the portal, and back to it. */
  private Component account(List<Accounthandeling> handelingen) {
    Div keuzes = new Div();
    keuzes.addClassName("keuzes");
    handelingen.forEach(
        handeling -> {
          Anchor weg = new Anchor(handeling.pad(), getTranslation("shell.account." + handeling.naam()));
          weg.setRouterIgnore(true);
          keuzes.add(weg);
        });
    FieldSet groep = new FieldSet(getTranslation("shell.account"), keuzes);
    groep.addClassName("groep");
    return groep;
  }

  private Component groep(String sleutel, List<Button> knoppen) {
    Div keuzes = new Div();
    keuzes.addClassName("keuzes");
    knoppen.forEach(keuzes::add);
    FieldSet groep = new FieldSet(getTranslation(sleutel), keuzes);
    groep.addClassName("groep");
    return groep;
  }

  private static Button keuze(String naam, boolean gekozen) {
    Button knop = new Button(naam);
    druk(knop, gekozen);
    return knop;
  }

  private static void druk(Button knop, boolean gekozen) {
    knop.getElement().setAttribute("aria-pressed", String.valueOf(gekozen));
  }
}
