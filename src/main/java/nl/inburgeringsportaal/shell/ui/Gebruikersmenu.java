package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Kleurstand;
import nl.inburgeringsportaal.toegang.Werkplek;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Name of the user with his own choices: language, light or dark, organisation, help, log out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Gebruikersmenu extends MenuBar {
  private static final long serialVersionUID = 1L;
  private final transient Werkplek werkplek;
  private final transient AuthenticationContext aanmelding;

  Gebruikersmenu(HuidigeGebruiker.Bron bron, Werkplek werkplek, AuthenticationContext aanmelding) {
    this.werkplek = werkplek;
    this.aanmelding = aanmelding;
    addClassName("portaal-menu");
    addThemeNames("tertiary", "end-aligned");
    bron.gebruiker().ifPresent(this::vul);
  }

  private void vul(HuidigeGebruiker wie) {
    Avatar beeld = new Avatar(wie.naam());
    beeld.getElement().setAttribute("aria-hidden", "true");
    Div knop = new Div(beeld, new Span(wie.naam()));
    knop.addClassName("naam");
    MenuItem hoofd = addItem(knop);
    hoofd.setAriaLabel(getTranslation("shell.gebruikersmenu", wie.naam()));
    SubMenu menu = hoofd.getSubMenu();
    talen(menu.addItem(getTranslation("shell.taal")).getSubMenu());
    kleuren(menu.addItem(getTranslation("shell.kleur")).getSubMenu());
    Map<Long, String> organisaties = werkplek.organisaties();
    if (organisaties.size() > 1) {
      SubMenu keuze = menu.addItem(getTranslation("shell.organisatie")).getSubMenu();
      organisaties.forEach(
          (id, naam) -> {
            MenuItem item = keuze.addItem(naam, klik -> Organisatiewissel.naar(werkplek, id));
            item.setCheckable(true);
            item.setChecked(id == wie.organisatieId());
          });
    }
    menu.addSeparator();
    menu.addItem(getTranslation("shell.help"), klik -> UI.getCurrent().navigate(HelpView.class));
    menu.addItem(getTranslation("shell.uitloggen"), klik -> aanmelding.logout());
  }

  private void talen(SubMenu menu) {
    // Names of languages are written in that language itself.
    taal(menu, "Nederlands", Vertaling.NL);
    taal(menu, "English", Locale.ENGLISH);
  }

  private void taal(SubMenu menu, String naam, Locale taal) {
    MenuItem item = menu.addItem(naam, klik -> kies(taal));
    item.setCheckable(true);
    item.setChecked(getLocale().getLanguage().equals(taal.getLanguage()));
  }

  private void kies(Locale taal) {
    werkplek.kiesTaal(taal);
    VaadinSession.getCurrent().setLocale(taal);
    UI.getCurrent().refreshCurrentRoute(true);
  }

  private void kleuren(SubMenu menu) {
    ColorScheme.Value nu = Kleurstand.nu(UI.getCurrent());
    for (Kleurstand stand : Kleurstand.values()) {
      MenuItem item = menu.addItem(getTranslation(stand.sleutel()));
      item.setCheckable(true);
      item.setChecked(stand.waarde() == nu);
      item.addClickListener(
          klik -> {
            stand.kies(UI.getCurrent());
            menu.getItems().forEach(ander -> ander.setChecked(ander == item));
          });
    }
  }
}
