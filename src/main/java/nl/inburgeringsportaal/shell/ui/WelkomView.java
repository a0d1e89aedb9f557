package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;
import nl.inburgeringsportaal.base.ui.Paginakop;

/** Says per role what it will find in the portal, and leads to what works already. */
@Route("welkom")
@PermitAll
class WelkomView extends Div {
  private static final long serialVersionUID = 1L;

  WelkomView(HuidigeGebruiker.Bron bron, List<Navigatie> navigaties) {
    addClassName("pagina");
    HuidigeGebruiker wie = bron.verplicht();
    add(
        new Paginakop(getTranslation("shell.welkom.titel", wie.naam()))
            .samenvatting(getTranslation("shell.welkom.samenvatting", wie.organisatienaam())));
    wie.rollen().stream().sorted().forEach(rol -> add(deel(rol)));
    List<Navigatie.Ingang> ingangen =
        navigaties.stream()
            .flatMap(navigatie -> navigatie.ingangen().stream())
            .filter(ingang -> ingang.scherm() != WelkomView.class)
            .filter(ingang -> ingang.isVoor(wie.rollen()))
            .sorted(Comparator.comparingInt(Navigatie.Ingang::volgorde))
            .toList();
    Div nu = new Div(new H2(getTranslation("shell.welkom.nu")));
    nu.addClassName("leesbaar");
    if (ingangen.isEmpty()) {
      nu.add(new Paragraph(getTranslation("shell.welkom.nu.niets")));
    } else {
      UnorderedList lijst = new UnorderedList();
      ingangen.forEach(
          ingang -> lijst.add(new ListItem(new RouterLink(getTranslation(ingang.sleutel()), ingang.scherm()))));
      nu.add(lijst);
    }
    add(nu);
  }

  private Div deel(Rol rol) {
    Div deel =
        new Div(
            new H2(getTranslation("base.rol." + rol.naam())),
            new Paragraph(getTranslation("shell.welkom." + rol.naam())));
    deel.addClassName("leesbaar");
    return deel;
  }
}
