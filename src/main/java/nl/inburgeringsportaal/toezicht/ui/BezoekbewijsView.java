package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.toezicht.BewijsinvoerService;
import nl.inburgeringsportaal.toezicht.Bezoekblad;
import nl.inburgeringsportaal.toezicht.Bezoekformulier.Criteriumstand;
import nl.inburgeringsportaal.toezicht.BezoekformulierService;

/** Adds photos and documents to an own visit. Unlike its form this needs a connection. */
@Route(BezoekbewijsView.PAD + "/:" + BezoekbewijsView.ID)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BEZOEKER_EXTERN})
@StyleSheet(Delen.STIJL)
class BezoekbewijsView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page; not below that of the form, where the service worker stands. */
  static final String PAD = "bezoekbewijs";

  /** Route parameter with the id of the visit. */
  static final String ID = "id";

  private final transient BewijsinvoerService service;
  private final transient BezoekformulierService formulieren;
  private final transient Bouwstenen bouwstenen;

  BezoekbewijsView(BewijsinvoerService service, BezoekformulierService formulieren, Bouwstenen bouwstenen) {
    this.service = service;
    this.formulieren = formulieren;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "bezoekbewijs");
  }

  static String adres(long id) {
    return PAD + "/" + id;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon(event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new));
  }

  private void toon(long id) {
    Bezoekblad blad = formulieren.stand(id);
    removeAll();
    ComboBox<Criteriumstand> criterium = new ComboBox<>(t("bewijs.criterium"));
    criterium.setItems(blad.formulier().criteria());
    criterium.setItemLabelGenerator(een -> t("criterium", een.nummer(), een.tekst()));
    criterium.setHelperText(t("bewijs.criterium.hulp"));
    criterium.setClearButtonVisible(true);
    criterium.setWidth("min(40rem, 100%)");
    Bijlagenveld bestanden =
        bouwstenen.bijlagen(
            t("bewijs.bestanden"),
            BewijsinvoerService.MEESTE,
            (inzending, nummer) -> service.neemAan(id, inzending));
    Div melding = new Div();
    melding.getElement().setAttribute("role", "status");
    Button knop = new Button(t("bewijs.voeg-toe"));
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    knop.setDisableOnClick(true);
    knop.addClickListener(
        klik -> {
          melding.removeAll();
          try {
            Integer welk = criterium.getOptionalValue().map(Criteriumstand::nummer).orElse(null);
            int aantal = bestanden.bestanden().size();
            service.voegToe(id, welk, bestanden.bestanden());
            Melding.gelukt(t("bewijs.klaar", aantal));
            toon(id);
          } catch (DomeinFout geweigerd) {
            melding.add(
                new Bericht(Statusbadge.Soort.LAAT, getTranslation(geweigerd.sleutel(), geweigerd.argumenten())));
          } finally {
            knop.setEnabled(true);
          }
        });
    add(
        Delen.kruimel(BezoekbladView.adres(id), t("bewijs.naar-formulier")),
        new Paginakop(t("bewijs.titel")).samenvatting(t("bewijs.uitleg", blad.school(), blad.locatie())),
        new Paragraph(t("bewijs.eigen", service.aantal(id))),
        Delen.stapel(criterium, bestanden, melding, knop));
  }
}
