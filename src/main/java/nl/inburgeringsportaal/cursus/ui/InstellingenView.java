package nl.inburgeringsportaal.cursus.ui;

import static nl.inburgeringsportaal.cursus.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.cursus.InstellingFilter;
import nl.inburgeringsportaal.cursus.InstellingListItem;
import nl.inburgeringsportaal.cursus.InstellingRoute;
import nl.inburgeringsportaal.cursus.InstellingService;
import org.springframework.data.domain.Sort;

/** The schools that DUO knows, with how many people within reach learn there. */
@Route(InstellingRoute.PAD)
@RolesAllowed({Rollen.MEDEWERKER_DUO, Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
class InstellingenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final String JA = "J";
  private static final String NEE = "N";

  private final Filterbalk filters;
  private final Lijst<InstellingListItem, InstellingFilter> lijst;

  InstellingenView(InstellingService service, Bouwstenen bouwstenen) {
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(InstellingRoute.PAD)
            .zoek("zoek", "cursus.scholen.zoek")
            .keuze("keurmerk", "cursus.kolom.keurmerk", InstellingenView::keuzes)
            .schakel("cursisten", "cursus.filter.cursisten");
    lijst = maakLijst(service, bouwstenen);
    add(new Paginakop(t("scholen.titel")).samenvatting(t("scholen.uitleg")), filters, lijst);
  }

  private static List<Filterbalk.Optie> keuzes() {
    return List.of(
        new Filterbalk.Optie(JA, t("keurmerk.ja")), new Filterbalk.Optie(NEE, t("keurmerk.nee")));
  }

  private Lijst<InstellingListItem, InstellingFilter> maakLijst(InstellingService service, Bouwstenen bouwstenen) {
    Lijst<InstellingListItem, InstellingFilter> nieuw =
        bouwstenen
            .<InstellingListItem, InstellingFilter>lijst(
                InstellingRoute.PAD, InstellingListItem::id, "cursus.scholen.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("naam"))
            .filters(filters)
            .totaal("cursus.scholen.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.BUILDING_O, t("scholen.leeg"), t("scholen.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate(InstellingRoute.instelling(rij.id())));
    nieuw
        .kolom("naam", "cursus.kolom.school")
        .tweeRegels(InstellingListItem::naam, InstellingListItem::plaats)
        .sorteer("naam")
        .exporteer("cursus.kolom.school", InstellingListItem::naam)
        .exporteer("cursus.kolom.plaats", InstellingListItem::plaats)
        .altijd();
    nieuw
        .kolom("nummer", "cursus.kolom.nummer")
        .tekst(InstellingListItem::instellingsnummer)
        .sorteer("nummer")
        .breedte("9rem");
    nieuw
        .kolom("keurmerk", "cursus.kolom.keurmerk")
        .tekst(rij -> Delen.jaNee(rij.keurmerk()))
        .breedte("11rem");
    nieuw
        .kolom("taalschakel", "cursus.kolom.taalschakel")
        .tekst(rij -> Delen.jaNee(rij.taalschakel()))
        .breedte("11rem")
        .eerstVerborgen();
    nieuw.kolom("bow", "cursus.kolom.bow").tekst(InstellingListItem::bowNummer).breedte("9rem").eerstVerborgen();
    nieuw
        .kolom("cursisten", "cursus.kolom.cursisten")
        .getal(InstellingListItem::cursisten)
        .sorteer("cursisten")
        .breedte("8rem");
    return nieuw;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new InstellingFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarde("keurmerk").filter(w -> w.equals(JA) || w.equals(NEE)).map(JA::equals).orElse(null),
            filters.aan("cursisten")));
  }
}
