package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Artikel;
import nl.inburgeringsportaal.base.ui.OpenbareLayout;

/** Help: the own role first, then how lists work, the keys, and whom to ask. */
@Route(value = "help", layout = OpenbareLayout.class)
@AnonymousAllowed
class HelpView extends Artikel {
  private static final long serialVersionUID = 1L;
  private static final List<String> TOETSEN =
      List.of("zoeken", "tab", "overslaan", "pijlen", "spatie", "escape", "toegang");

  HelpView(HuidigeGebruiker.Bron bron) {
    titel("shell.help.titel").alinea("shell.help.inleiding");
    List<Rol> eigen = new ArrayList<>(bron.gebruiker().map(HuidigeGebruiker::rollen).orElse(java.util.Set.of()));
    eigen.sort(null);
    if (!eigen.isEmpty()) {
      kop("shell.help.uw-werk");
      eigen.forEach(this::rol);
    }
    kop("shell.help.lijsten").lijst("shell.help.lijsten.uitleg");
    kop("shell.help.toetsen").met(toetsen());
    kop("shell.help.sessie").alinea("shell.help.sessie.uitleg");
    if (eigen.isEmpty()) {
      kop("shell.help.rollen");
      List.of(Rol.values()).forEach(this::rol);
    }
    kop("shell.help.vragen").alinea("shell.help.vragen.uitleg");
  }

  private void rol(Rol rol) {
    tussenkop("base.rol." + rol.naam()).alinea("shell.welkom." + rol.naam());
  }

  private Div toetsen() {
    Element lijst = new Element("dl");
    lijst.getClassList().add("toetsen");
    for (String toets : TOETSEN) {
      lijst.appendChild(
          new Element("dt").appendChild(new Element("kbd").setText(getTranslation("shell.toets." + toets))),
          new Element("dd").setText(getTranslation("shell.toets." + toets + ".doet")));
    }
    Div deel = new Div();
    deel.getElement().appendChild(lijst);
    return deel;
  }
}
