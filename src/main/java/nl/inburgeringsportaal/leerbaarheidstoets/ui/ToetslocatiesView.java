package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.DetailNaastLijst;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieService;
import org.springframework.data.domain.Sort;

/** Where the test is held: buildings with their rooms, opening days and closings, the selected one beside the list. */
@Route(ToetslocatiesView.PAD)
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER})
@StyleSheet(Delen.STIJL)
@StyleSheet(Plandelen.STIJL)
class ToetslocatiesView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "toetslocaties";

  private static final String KEUZE = "gekozen";
  private static final String GESLOTEN = "gesloten";

  private final transient LocatieService service;
  private final transient Locatiedelen delen;
  private final Filterbalk filters;
  private final Lijst<LocatieListItem, LocatieFilter> lijst;
  private final DetailNaastLijst naast;
  private QueryParameters vraag = QueryParameters.empty();
  private transient LocatieFilter getoond;
  private Long gekozen;

  ToetslocatiesView(LocatieService service, Locatiedelen delen, Locatiedialogen dialogen, Bouwstenen bouwstenen) {
    this.service = service;
    this.delen = delen;
    addClassName("vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "lbtplanning.locaties.zoek")
            .schakel(GESLOTEN, "lbtplanning.locaties.gesloten");
    lijst = maakLijst(bouwstenen);
    Paginakop kop =
        new Paginakop(Plandelen.t("locaties.titel"))
            .samenvatting(Plandelen.t("locaties.uitleg"))
            .hoofdactie(
                new Button(
                    Plandelen.t("locatie.nieuw"),
                    VaadinIcon.PLUS.create(),
                    klik -> dialogen.locatie(null, this::naarNieuw)));
    Div pagina = new Div(kop, filters, lijst);
    pagina.addClassNames("pagina", "vult");
    naast = new DetailNaastLijst(pagina, () -> ga(vraag.excluding(KEUZE)));
    naast.setSizeFull();
    add(naast);
  }

  /** Where a building stands. */
  static String adres(long id) {
    return PAD + "?" + KEUZE + "=" + id;
  }

  private Lijst<LocatieListItem, LocatieFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<LocatieListItem, LocatieFilter> nieuw =
        bouwstenen
            .<LocatieListItem, LocatieFilter>lijst(PAD, LocatieListItem::id, "lbtplanning.locaties.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("naam"))
            .filters(filters)
            .totaal("lbtplanning.locaties.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.BUILDING, Plandelen.t("locaties.leeg"), Plandelen.t("locaties.leeg.uitleg")))
            .bijKiezen(rij -> ga(vraag.merging(KEUZE, String.valueOf(rij.id()))));
    nieuw
        .kolom("naam", "lbtplanning.veld.naam")
        .tweeRegels(LocatieListItem::naam, rij -> rij.adres() + ", " + rij.plaats())
        .sorteer("naam")
        .exporteer("lbtplanning.veld.naam", LocatieListItem::naam)
        .exporteer("lbtplanning.veld.adres", LocatieListItem::adres)
        .exporteer("lbtplanning.veld.plaats", LocatieListItem::plaats)
        .altijd();
    nieuw.kolom("lokalen", "lbtplanning.kolom.lokalen").getal(LocatieListItem::lokalen).breedte("6.5rem");
    nieuw
        .kolom("plaatsen", "lbtplanning.kolom.plaatsen")
        .getal(LocatieListItem::plaatsen)
        .sorteer("plaatsen")
        .breedte("6.5rem");
    nieuw
        .kolom("sessies", "lbtplanning.kolom.sessies")
        .getal(LocatieListItem::sessies)
        .sorteer("sessies")
        .breedte("8rem");
    nieuw
        .kolom("gesloten", "lbtplanning.veld.gesloten-vanaf")
        .datum(LocatieListItem::geslotenVanaf)
        .breedte("9rem")
        .eerstVerborgen();
    return nieuw;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    vraag = event.getLocation().getQueryParameters();
    filters.lees(event.getLocation());
    toon(false);
  }

  private void opnieuw() {
    WerkGewijzigd.meld();
    toon(true);
    naast.houdFocus();
  }

  private void toon(boolean gewijzigd) {
    Long gevraagd = vraag.getSingleParameter(KEUZE).flatMap(Delen::id).orElse(null);
    LocatieFilter filter = new LocatieFilter(filters.waarde("zoek").orElse(null), filters.aan(GESLOTEN));
    lijst.markeer(gevraagd);
    if (gewijzigd) {
      lijst.ververs();
    } else if (!filter.equals(getoond)) {
      lijst.toon(filter);
      getoond = filter;
    }
    if (gevraagd == null) {
      naast.verberg();
    } else if (gewijzigd || !gevraagd.equals(gekozen)) {
      toonDetail(gevraagd);
    }
    gekozen = gevraagd;
  }

  private void toonDetail(long id) {
    try {
      LocatieDetail locatie = service.findById(id);
      naast.toon(locatie.gegevens().naam(), delen.detail(locatie, this::opnieuw));
    } catch (NietGevonden weg) {
      naast.toon(
          Plandelen.t("weg"),
          new LegeToestand(VaadinIcon.BUILDING, Plandelen.t("weg"), Plandelen.t("weg.uitleg")));
    }
  }

  private void naarNieuw(long id) {
    getoond = null;
    gekozen = null;
    ga(QueryParameters.of(KEUZE, String.valueOf(id)));
  }

  private static void ga(QueryParameters parameters) {
    UI.getCurrent().navigate(PAD, parameters);
  }
}
