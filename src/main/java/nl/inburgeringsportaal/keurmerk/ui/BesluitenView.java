package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.keurmerk.BesluitFilter;
import nl.inburgeringsportaal.keurmerk.BesluitListItem;
import nl.inburgeringsportaal.keurmerk.BesluitService;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Besluitstatus;
import nl.inburgeringsportaal.keurmerk.KeurmerkwerkService;
import org.springframework.data.domain.Sort;

/** Decisions: those that wait for a second person first. */
@Route(BesluitenView.PAD)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class BesluitenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the list. */
  static final String PAD = "besluiten";

  private static final String STATUS = "status";
  private static final String SOORT = "soort";

  private final Filterbalk filters;
  private final Lijst<BesluitListItem, BesluitFilter> lijst;

  BesluitenView(BesluitService service, KeurmerkwerkService werk, Bouwstenen bouwstenen) {
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "keurmerk.besluiten.zoek")
            .meerkeuze(STATUS, "keurmerk.kolom.status", () -> Delen.opties(Besluitstatus.class, "besluitstatus."))
            .meerkeuze(SOORT, "keurmerk.kolom.besluitsoort", () -> Delen.opties(Besluitsoort.class, "besluitsoort."));
    lijst = maakLijst(service, bouwstenen);
    add(
        new Paginakop(t("besluiten.titel")).samenvatting(t("besluiten.uitleg", werk.aantalTeBeslissen())),
        filters,
        lijst);
  }

  /** Where a decision stands. */
  static String adres(long id) {
    return PAD + "/" + id;
  }

  private Lijst<BesluitListItem, BesluitFilter> maakLijst(BesluitService service, Bouwstenen bouwstenen) {
    Lijst<BesluitListItem, BesluitFilter> nieuw =
        bouwstenen
            .<BesluitListItem, BesluitFilter>lijst("keurmerkbesluiten", BesluitListItem::id, "keurmerk.besluiten.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by(Sort.Order.asc("wachtend"), Sort.Order.desc("nieuwste")))
            .filters(filters)
            .totaal("keurmerk.besluiten.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.GAVEL, t("besluiten.leeg"), t("besluiten.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate(adres(rij.id())));
    nieuw
        .kolom("school", "keurmerk.kolom.school")
        .tweeRegels(BesluitListItem::school, BesluitenView::kenmerk)
        .sorteer("school")
        .exporteer("keurmerk.kolom.school", BesluitListItem::school)
        .exporteer("keurmerk.kolom.plaats", BesluitListItem::plaats)
        .altijd();
    nieuw
        .kolom(SOORT, "keurmerk.kolom.besluitsoort")
        .tekst(rij -> t("besluitsoort." + rij.soort()))
        .sorteer(SOORT)
        .breedte("12rem");
    nieuw
        .kolom(STATUS, "keurmerk.kolom.status")
        .status(rij -> Delen.status(rij.status()))
        .sorteer(STATUS)
        .breedte("11rem")
        .altijd();
    nieuw.kolom("ingang", "keurmerk.kolom.ingang").datum(BesluitListItem::ingangsdatum).sorteer("ingang")
        .breedte("9rem");
    nieuw.kolom("nummer", "keurmerk.kolom.besluitnummer").tekst(BesluitListItem::nummer).sorteer("nummer")
        .breedte("10rem");
    nieuw
        .kolom("verzonden", "keurmerk.kolom.verzonden")
        .datum(BesluitListItem::verzondenOp)
        .sorteer("verzonden")
        .breedte("9rem")
        .eerstVerborgen();
    return nieuw;
  }

  private static String kenmerk(BesluitListItem rij) {
    if (rij.teruggegeven()) {
      return t("besluit.teruggegeven");
    }
    return rij.eigen() && rij.status() != Besluitstatus.VASTGESTELD ? t("besluit.eigen") : rij.plaats();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new BesluitFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(SOORT, Besluitsoort.class),
            filters.waarden(STATUS, Besluitstatus.class),
            null));
  }
}
