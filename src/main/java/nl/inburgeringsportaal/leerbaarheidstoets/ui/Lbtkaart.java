package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static nl.inburgeringsportaal.leerbaarheidstoets.ui.Kandidaatteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.inburgeraar.Dossierkaart;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatService;

/** In the file of a person: how he stands with the leerbaarheidstoets, his appointments and the outcome. */
@org.springframework.stereotype.Component
class Lbtkaart implements Dossierkaart {
  private final KandidaatService kandidaten;
  private final Kandidaatdelen delen;

  Lbtkaart(KandidaatService kandidaten, Kandidaatdelen delen) {
    this.kandidaten = kandidaten;
    this.delen = delen;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);
  }

  @Override
  public Optional<Component> kaart(long inburgeraarId) {
    List<KandidaatGegevens> alle = kandidaten.vanInburgeraar(inburgeraarId);
    if (alle.isEmpty()) {
      return Optional.empty();
    }
    Section kaart = new Section(new H2(t("kaart.titel")));
    kaart.addClassNames("onder-elkaar", "lbtkaart");
    for (KandidaatGegevens een : alle) {
      Statusbadge.Status stand = Kandidaatteksten.status(een.nu().stand());
      String nummer = een.nu().examennummer() == null ? t("geen-nummer") : een.nu().examennummer();
      kaart.add(new Statusbadge(stand.tekst(), stand.soort()), new Paragraph(t("kaart.nummer", nummer)));
      if (een.uitslag() != null) {
        kaart.add(delen.uitslag(een));
      }
      if (!een.plaatsingen().isEmpty()) {
        kaart.add(Kandidaatdelen.afspraken(een.plaatsingen()));
      }
      kaart.add(new Anchor(KandidatenView.adres(een.nu().id()), t("kaart.open")));
    }
    return Optional.of(kaart);
  }
}
