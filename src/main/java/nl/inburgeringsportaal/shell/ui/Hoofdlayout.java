package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.ui.Merk;
import nl.inburgeringsportaal.base.ui.OpenbareLayout;
import nl.inburgeringsportaal.base.ui.Paginatitel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Frame of every screen for somebody who is logged in: skip link, brand, who is at work for whom, navigation
 * per role, search, user menu, and the page itself in {@code main}. Also carries the error pages. A visitor who is
 * not logged in gets the frame of the public pages in its place: a page that everybody may read has one address.
 */
@Layout
@AnonymousAllowed
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Hoofdlayout extends AppLayout implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private static final String INHOUD = "#inhoud";
  private final Main inhoud = new Main();
  private final OpenbareLayout openbaar;
  private final transient Sessieduur sessieduur;
  private String pad;

  Hoofdlayout(
      HuidigeGebruiker.Bron bron,
      AuthenticationContext aanmelding,
      ObjectProvider<Zijmenu> menu,
      ObjectProvider<Zoekveld> zoek,
      ObjectProvider<Gebruikersmenu> gebruikersmenu,
      Sessieduur sessieduur) {
    this.sessieduur = sessieduur;
    addClassName("portaal");
    if (bron.gebruiker().isEmpty() && !aanmelding.isAuthenticated()) {
      openbaar = new OpenbareLayout();
      setContent(openbaar);
      // There is nothing in it, and open it would lie over the page.
      setDrawerOpened(false);
      return;
    }
    openbaar = null;
    setPrimarySection(Section.DRAWER);
    setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.menu")));
    inhoud.addClassName("portaal-inhoud");
    inhoud.setId("inhoud");
    inhoud.getElement().setAttribute("tabindex", "-1");
    setContent(inhoud);

    Anchor overslaan = new Anchor(INHOUD, getTranslation("base.naar-inhoud"));
    overslaan.addClassName("naar-inhoud");
    overslaan.setRouterIgnore(true);
    DrawerToggle lade = new DrawerToggle();
    lade.setAriaLabel(getTranslation("shell.menu"));
    Header balk = new Header(lade, zoek.getObject(), gebruikersmenu.getObject());
    balk.addClassName("portaal-balk");
    balk.getElement().setAttribute("role", "banner");
    addToNavbar(overslaan, balk);

    var boven = new com.vaadin.flow.component.html.Section(new Merk(""));
    boven.addClassName("portaal-lade");
    boven.getElement().setAttribute("aria-label", getTranslation("shell.werkplek"));
    bron.gebruiker().ifPresent(wie -> boven.add(werkplek(wie)));
    Div links = new Div(boven, menu.getObject());
    addToDrawer(new Scroller(links));
  }

  private Div werkplek(HuidigeGebruiker wie) {
    Div organisatie = new Div(wie.organisatienaam());
    Div rol =
        new Div(
            wie.rollen().stream()
                .sorted()
                .map(r -> getTranslation("base.rol." + r.naam()))
                .collect(Collectors.joining(", ")));
    rol.addClassName("rol");
    Div deel = new Div(organisatie, rol);
    deel.addClassName("portaal-werkplek");
    return deel;
  }

  @Override
  public void showRouterLayoutContent(HasElement scherm) {
    if (openbaar != null) {
      openbaar.showRouterLayoutContent(scherm);
      return;
    }
    inhoud.getElement().removeAllChildren();
    if (scherm != null) {
      inhoud.getElement().appendChild(scherm.getElement());
    }
  }

  @Override
  public void removeRouterLayoutContent(HasElement scherm) {
    if (openbaar != null) {
      openbaar.removeRouterLayoutContent(scherm);
      return;
    }
    inhoud.getElement().removeAllChildren();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (openbaar == null) {
      sessieduur.bewaak(this);
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    if (openbaar != null) {
      return;
    }
    Paginatitel.zet(this, inhoud);
    String nieuw = event.getLocation().getPath();
    if (pad != null && !pad.equals(nieuw)) {
      if (isOverlay()) {
        setDrawerOpened(false);
      }
      // A screen reader goes on from the top of the new page, unless the page already chose a place.
      inhoud
          .getElement()
          .executeJs("if (!this.contains(document.activeElement)) this.focus({preventScroll: true})");
    }
    pad = nieuw;
  }
}
