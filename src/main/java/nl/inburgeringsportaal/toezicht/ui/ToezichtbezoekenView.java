package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

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
import nl.inburgeringsportaal.toezicht.BezoekFilter;
import nl.inburgeringsportaal.toezicht.BezoekListItem;
import nl.inburgeringsportaal.toezicht.BezoekService;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;
import nl.inburgeringsportaal.toezicht.Toezichtoordeel;
import org.springframework.data.domain.Sort;

/** Visits, planned and held. */
@Route(ToezichtbezoekenView.PAD)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class ToezichtbezoekenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the list. */
  static final String PAD = "toezichtbezoeken";

  private static final String STATUS = "status";
  private static final String OORDEEL = "oordeel";

  private final Filterbalk filters;
  private final Lijst<BezoekListItem, BezoekFilter> lijst;

  ToezichtbezoekenView(BezoekService service, Bouwstenen bouwstenen) {
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "toezicht.bezoeken.zoek")
            .meerkeuze(STATUS, "toezicht.kolom.status", () -> Delen.opties(Bezoekstatus.class, "status."))
            .meerkeuze(OORDEEL, "toezicht.kolom.oordeel", () -> Delen.opties(Toezichtoordeel.class, "oordeel."))
            .schakel("mij", "toezicht.filter.mij")
            .schakel("herstel", "toezicht.filter.herstel");
    lijst = maakLijst(service, bouwstenen);
    add(new Paginakop(t("bezoeken.titel")).samenvatting(t("bezoeken.uitleg")), filters, lijst);
  }

  /** Where a visit stands. */
  static String adres(long id) {
    return PAD + "/" + id;
  }

  private Lijst<BezoekListItem, BezoekFilter> maakLijst(BezoekService service, Bouwstenen bouwstenen) {
    Lijst<BezoekListItem, BezoekFilter> nieuw =
        bouwstenen
            .<BezoekListItem, BezoekFilter>lijst(PAD, BezoekListItem::id, "toezicht.bezoeken.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by(Sort.Direction.DESC, "begin"))
            .filters(filters)
            .totaal("toezicht.bezoeken.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.EYE, t("bezoeken.leeg"), t("bezoeken.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate(adres(rij.id())));
    nieuw
        .kolom("school", "toezicht.kolom.school")
        .tweeRegels(BezoekListItem::school, rij -> t("locatie", rij.locatie(), rij.plaats()))
        .sorteer("school")
        .exporteer("toezicht.kolom.school", BezoekListItem::school)
        .exporteer("toezicht.kolom.locatie", BezoekListItem::locatie)
        .exporteer("toezicht.kolom.plaats", BezoekListItem::plaats)
        .altijd();
    nieuw.kolom("begin", "toezicht.kolom.begin").moment(BezoekListItem::begin).sorteer("begin").breedte("11rem");
    nieuw
        .kolom(STATUS, "toezicht.kolom.status")
        .status(rij -> Delen.status(rij.status()))
        .sorteer(STATUS)
        .breedte("10rem")
        .altijd();
    nieuw
        .kolom(OORDEEL, "toezicht.kolom.oordeel")
        .status(rij -> Delen.oordeel(rij.oordeel()))
        .sorteer(OORDEEL)
        .breedte("10rem");
    nieuw
        .kolom("herstel", "toezicht.kolom.herstel")
        .termijn(BezoekListItem::herstelVoor)
        .sorteer("herstel")
        .breedte("10rem");
    nieuw
        .kolom("bezoekers", "toezicht.kolom.bezoekers")
        .tekst(rij -> rij.strijdig() ? t("bezoekers.strijdig", rij.bezoekers()) : rij.bezoekers())
        .breedte("14rem");
    nieuw
        .kolom("aankondiging", "toezicht.kolom.aankondiging")
        .tekst(rij -> t(rij.aangekondigd() ? "aangekondigd" : "onaangekondigd"))
        .breedte("10rem")
        .eerstVerborgen();
    nieuw
        .kolom("aanleiding", "toezicht.kolom.aanleiding")
        .tekst(rij -> t("aanleiding." + rij.aanleiding()))
        .breedte("10rem")
        .eerstVerborgen();
    return nieuw;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new BezoekFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(STATUS, Bezoekstatus.class),
            filters.waarden(OORDEEL, Toezichtoordeel.class),
            null,
            filters.aan("mij"),
            filters.aan("herstel")));
  }
}
