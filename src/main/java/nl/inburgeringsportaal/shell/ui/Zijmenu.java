package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Side navigation with what the user's roles need. The counts of open work are asked in a second request, so
 * they never hold up a page, and again only after an action that changed work.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Zijmenu extends SideNav {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Zijmenu.class);
  private static final int MEESTE = 999;
  private final transient Map<SideNavItem, Navigatie.Ingang> metAantal = new LinkedHashMap<>();

  Zijmenu(HuidigeGebruiker.Bron bron, List<Navigatie> navigaties) {
    getElement().setAttribute("aria-label", getTranslation("shell.navigatie"));
    Set<Rol> rollen = bron.gebruiker().map(HuidigeGebruiker::rollen).orElse(Set.of());
    navigaties.stream()
        .flatMap(navigatie -> navigatie.ingangen().stream())
        .filter(ingang -> ingang.isVoor(rollen))
        .sorted(Comparator.comparingInt(Navigatie.Ingang::volgorde))
        .forEach(this::voegToe);
  }

  private void voegToe(Navigatie.Ingang ingang) {
    SideNavItem item =
        new SideNavItem(getTranslation(ingang.sleutel()), ingang.scherm(), ingang.icoon().create());
    item.setMatchNested(true);
    addItem(item);
    if (ingang.aantal() != null) {
      metAantal.put(item, ingang);
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    UI ui = event.getUI();
    if (metAantal.isEmpty()) {
      return;
    }
    vraagStraks(ui);
    var luisteraar = ComponentUtil.addListener(ui, WerkGewijzigd.class, werk -> vraagStraks(ui));
    addDetachListener(
        weg -> {
          weg.unregisterListener();
          luisteraar.remove();
        });
  }

  private void vraagStraks(UI ui) {
    ui.getPage().executeJs("return true").then(Boolean.class, klaar -> toonAantallen());
  }

  void toonAantallen() {
    metAantal.forEach(
        (item, ingang) -> {
          try {
            toon(item, ingang.aantal().getAsLong());
          } catch (RuntimeException fout) {
            LOG.warn("aantal van {} is niet bekend", ingang.sleutel(), fout);
            item.setSuffixComponent(null);
          }
        });
  }

  private void toon(SideNavItem item, long aantal) {
    if (aantal == 0) {
      item.setSuffixComponent(null);
      return;
    }
    Span getal = new Span(aantal > MEESTE ? MEESTE + "+" : String.valueOf(aantal));
    getal.addClassName("portaal-aantal");
    Span woord = new Span(" " + getTranslation("shell.open-werk"));
    woord.addClassName("alleen-voorlezen");
    getal.add(woord);
    item.setSuffixComponent(getal);
  }
}
