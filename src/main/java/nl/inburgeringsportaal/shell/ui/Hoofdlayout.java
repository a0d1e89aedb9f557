package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.ui.Navigatie;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Frame of every screen for somebody who is logged in: name, navigation per role, search, user menu. */
@Layout
@PermitAll
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Hoofdlayout extends AppLayout {
  private static final long serialVersionUID = 1L;

  Hoofdlayout(HuidigeGebruiker.Bron bron, List<Navigatie> navigaties) {
    HuidigeGebruiker gebruiker = bron.verplicht();
    setPrimarySection(Section.DRAWER);
    addToNavbar(new DrawerToggle());
    SideNav menu = new SideNav();
    navigaties.stream()
        .flatMap(navigatie -> navigatie.ingangen().stream())
        .filter(ingang -> ingang.rollen().stream().anyMatch(gebruiker.rollen()::contains))
        .sorted(Comparator.comparingInt(Navigatie.Ingang::volgorde))
        .forEach(
            ingang -> {
              SideNavItem item =
                  new SideNavItem(getTranslation(ingang.sleutel()), ingang.scherm(), ingang.icoon().create());
              menu.addItem(item);
            });
    Div merk = new Div(new Span("Inburgeringsportaal"));
    Div organisatie = new Div(gebruiker.organisatienaam());
    addToDrawer(merk, organisatie, new Nav(menu));
  }
}
