package nl.inburgeringsportaal.cursus.ui;

import static nl.inburgeringsportaal.cursus.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.cursus.CursistFilter;
import nl.inburgeringsportaal.cursus.CursistListItem;
import nl.inburgeringsportaal.cursus.CursistService;
import nl.inburgeringsportaal.cursus.InstellingGegevens;
import nl.inburgeringsportaal.cursus.InstellingRoute;
import nl.inburgeringsportaal.cursus.InstellingService;
import nl.inburgeringsportaal.cursus.Instellingkaart;
import nl.inburgeringsportaal.organisatie.GemeenteGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.data.domain.Sort;

/** One school as DUO knows it, and for who may see names the people within reach who learn there today. */
@Route(InstellingRoute.PAD + "/:" + InstellingView.ID)
@RolesAllowed({Rollen.MEDEWERKER_DUO, Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
class InstellingView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the school. */
  static final String ID = "id";

  private static final String GEEN_NIEUW = "geen-nieuw-aanbod";

  private final transient InstellingService instellingen;
  private final transient CursistService cursisten;
  private final transient Organisaties organisaties;
  private final transient List<Instellingkaart> kaarten;
  private final transient Bouwstenen bouwstenen;
  private final boolean metNamen;

  InstellingView(
      InstellingService instellingen,
      CursistService cursisten,
      Organisaties organisaties,
      List<Instellingkaart> kaarten,
      Bouwstenen bouwstenen,
      HuidigeGebruiker.Bron bron) {
    this.instellingen = instellingen;
    this.cursisten = cursisten;
    this.organisaties = organisaties;
    this.kaarten = kaarten;
    this.bouwstenen = bouwstenen;
    this.metNamen =
        bron.verplicht().rollen().stream().anyMatch(rol -> rol == Rol.KLANTMANAGER || rol == Rol.MEDEWERKER_DUO);
    addClassNames("pagina", "vult");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InstellingGegevens school =
        instellingen.findById(event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new));
    removeAll();
    Nav kruimel = new Nav(new Anchor(InstellingRoute.PAD, t("scholen.titel")));
    kruimel.addClassNames("kruimel", "niet-afdrukken");
    kruimel.getElement().setAttribute("aria-label", t("kruimel"));
    add(kruimel, new Paginakop(school.naam()).samenvatting(school.plaats()), feiten(school));
    kaarten.stream().flatMap(kaart -> kaart.kaart(school).stream()).forEach(this::add);
    if (metNamen) {
      Filterbalk filters =
          bouwstenen.filterbalk(CursistService.OBJECT).schakel(GEEN_NIEUW, "cursus.filter.geen-nieuw-aanbod");
      filters.lees(event.getLocation());
      Lijst<CursistListItem, CursistFilter> lijst = maakLijst(filters);
      add(filters, lijst);
      lijst.toon(new CursistFilter(school.id(), null, null, filters.aan(GEEN_NIEUW)));
    }
  }

  private static Feiten feiten(InstellingGegevens school) {
    return new Feiten()
        .feit(t("kolom.nummer"), school.instellingsnummer(), null)
        .feit(t("kolom.keurmerk"), Delen.jaNee(school.keurmerk()), t("volgens-duo"))
        .feit(t("kolom.taalschakel"), Delen.jaNee(school.taalschakel()), t("volgens-duo"))
        .feit(t("kolom.bow"), school.bowNummer(), null);
  }

  private Lijst<CursistListItem, CursistFilter> maakLijst(Filterbalk filters) {
    Lijst<CursistListItem, CursistFilter> nieuw =
        bouwstenen
            .<CursistListItem, CursistFilter>lijst(
                CursistService.OBJECT, CursistListItem::id, "cursus.cursisten.titel")
            .bron(cursisten::list, cursisten::count)
            .standaard(Sort.by("naam"))
            .filters(filters)
            .totaal("cursus.cursisten.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.USERS, t("cursisten.leeg"), t("cursisten.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate("inburgeraars/" + rij.inburgeraarId()));
    nieuw
        .kolom("naam", "cursus.kolom.naam")
        .tweeRegels(CursistListItem::naam, rij -> gemeente(rij.gemeentecode()))
        .sorteer("naam")
        .exporteer("cursus.kolom.naam", CursistListItem::naam)
        .exporteer("cursus.kolom.gemeente", rij -> gemeente(rij.gemeentecode()))
        .altijd();
    nieuw.kolom("leerroute", "cursus.kolom.leerroute").tekst(rij -> Delen.woord("leerroute", rij.leerroute()));
    nieuw
        .kolom("bekostiging", "cursus.kolom.bekostiging")
        .tekst(rij -> Delen.woord("bekostiging", rij.bekostiging()))
        .breedte("10rem");
    nieuw.kolom("begin", "cursus.kolom.begin").datum(CursistListItem::begin).sorteer("begin").breedte("9rem");
    nieuw
        .kolom("verwacht", "cursus.kolom.verwacht")
        .datum(CursistListItem::verwachtEinde)
        .sorteer("verwachtEinde")
        .breedte("9rem");
    return nieuw;
  }

  private String gemeente(String code) {
    return organisaties.gemeente(code).map(GemeenteGegevens::naam).orElse(code);
  }
}
