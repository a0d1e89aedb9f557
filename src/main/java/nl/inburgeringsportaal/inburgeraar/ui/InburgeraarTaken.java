package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.inburgeraar.DossierGegevens;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.InburgeraarTaak;
import nl.inburgeringsportaal.inburgeraar.InburgeraarwerkService;

/** Who waits for a klantmanager, and who waits for his PIP, in Mijn werk of a gemeente. */
@org.springframework.stereotype.Component
class InburgeraarTaken implements TaakBron {
  private final InburgeraarwerkService werk;
  private final InburgeraarService inburgeraars;
  private final Dossierdelen delen;
  private final Dossierdialogen dialogen;
  private final Gemeentenamen gemeenten;
  private final HuidigeGebruiker.Bron bron;

  InburgeraarTaken(
      InburgeraarwerkService werk,
      InburgeraarService inburgeraars,
      Dossierdelen delen,
      Dossierdialogen dialogen,
      Gemeentenamen gemeenten,
      HuidigeGebruiker.Bron bron) {
    this.werk = werk;
    this.inburgeraars = inburgeraars;
    this.delen = delen;
    this.dialogen = dialogen;
    this.gemeenten = gemeenten;
    this.bron = bron;
  }

  @Override
  public String naam() {
    return "inburgeraar";
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return werk.open(hoogstens).stream().map(this::taak).toList();
  }

  private Taak taak(InburgeraarTaak taak) {
    String gemeente = gemeenten.van(taak.gemeentecode());
    return new Taak(
        naam(),
        String.valueOf(taak.inburgeraarId()),
        taak.naam(),
        gemeente,
        t(taak.toewijzen() ? "inburgeraar.taak.toewijzen" : "inburgeraar.taak.pip"),
        gemeente,
        taak.uiterlijk());
  }

  @Override
  public long aantal() {
    return werk.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    try {
      return Optional.of(detail(inburgeraars.findById(Long.parseLong(sleutel))));
    } catch (NietGevonden | NumberFormatException weg) {
      return Optional.empty();
    }
  }

  private Component detail(DossierGegevens dossier) {
    Div detail = new Div(new Paragraph(delen.samenvatting(dossier)), delen.feiten(dossier));
    detail.addClassName("taakdetail");
    Anchor open = new Anchor(DossierView.adres(dossier.id()), t("inburgeraar.taak.open"));
    open.addClassName("knop");
    Div knoppen = new Div(open);
    knoppen.addClassName("knoppen");
    if (bron.verplicht().rollen().contains(Rol.GEMEENTEBEHEERDER)) {
      Button wijsToe =
          new Button(
              t("inburgeraar.toewijzen.knop"),
              klik ->
                  dialogen.wijsToe(
                      dossier,
                      () -> {
                        WerkGewijzigd.meld();
                        UI.getCurrent().refreshCurrentRoute(false);
                      }));
      wijsToe.addThemeVariants(ButtonVariant.PRIMARY);
      knoppen.addComponentAsFirst(wijsToe);
    }
    detail.add(knoppen, delen.gegevens(dossier));
    return detail;
  }
}
