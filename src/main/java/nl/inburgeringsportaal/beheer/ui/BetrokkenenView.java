package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.audit.BetrokkeneListItem;
import nl.inburgeringsportaal.audit.BetrokkenenService;
import nl.inburgeringsportaal.audit.LogFilter;
import nl.inburgeringsportaal.audit.Logboek;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.toegang.GebruikerNaam;

/** Whom a data breach may be about: which files were opened in a period, as a list to export. */
@Route(BetrokkenenView.PAD)
@RolesAllowed(Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING)
@StyleSheet(BeheerNavigatie.STIJL)
class BetrokkenenView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  static final String PAD = "logboek/betrokkenen";
  private static final int DAGEN = 30;

  private final transient Logboek logboek;
  private final transient Klok klok;
  private final Filterbalk filters;
  private final Lijst<BetrokkeneListItem, LogFilter> lijst;
  private Location adres = new Location("");

  BetrokkenenView(BetrokkenenService betrokkenen, Logboek logboek, Bouwstenen bouwstenen, Klok klok) {
    this.logboek = logboek;
    this.klok = klok;
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk("betrokkenen")
            .dag("van", "beheer.logboek.van")
            .dag("tot", "beheer.logboek.tot")
            .kiezer(
                "persoon",
                "beheer.logboek.persoon",
                (zoek, pagina) -> logboek.personen(zoek, pagina).stream().map(LogboekView::optie).toList(),
                waarde -> persoon(waarde).map(GebruikerNaam::naam))
            .keuze("soort", "beheer.logboek.soort", () -> LogboekView.soorten(logboek));
    lijst = bouwstenen.lijst("betrokkenen", BetrokkeneListItem::sleutel, "beheer.betrokkenen.titel");
    lijst
        .kolom("object", "beheer.logboek.waarvan")
        .tweeRegels(rij -> LogboekView.soort(rij.objectSoort()), rij -> String.valueOf(rij.objectId()))
        .exporteer("beheer.logboek.soort", BetrokkeneListItem::objectSoort)
        .exporteer("beheer.logboek.id", BetrokkeneListItem::objectId)
        .altijd();
    lijst
        .kolom("keren", "beheer.logboek.keren")
        .tekst(rij -> String.valueOf(rij.keren()))
        .exporteer("beheer.logboek.keren", BetrokkeneListItem::keren);
    lijst
        .kolom("mensen", "beheer.betrokkenen.mensen")
        .tekst(rij -> String.valueOf(rij.mensen()))
        .exporteer("beheer.betrokkenen.mensen", BetrokkeneListItem::mensen);
    lijst
        .kolom("gewijzigd", "beheer.handeling.GEWIJZIGD")
        .tekst(rij -> getTranslation(rij.gewijzigd() ? "beheer.ja" : "beheer.nee"))
        .exporteer("beheer.handeling.GEWIJZIGD", BetrokkeneListItem::gewijzigd);
    lijst.kolom("eerste", "beheer.betrokkenen.eerst").moment(BetrokkeneListItem::eerste).eerstVerborgen();
    lijst.kolom("laatste", "beheer.logboek.laatst").moment(BetrokkeneListItem::laatste).altijd();
    lijst
        .bron(betrokkenen::list, betrokkenen::count)
        .filters(filters)
        .idEigenschap("sleutel")
        .totaal("beheer.betrokkenen.totaal")
        .bijKiezen(this::naarLogboek)
        .alsLeeg(
            () ->
                new LegeToestand(
                    VaadinIcon.EYE,
                    getTranslation("beheer.betrokkenen.leeg"),
                    getTranslation("beheer.betrokkenen.leeg-uitleg")));
    add(
        new Paginakop(getTranslation("beheer.betrokkenen.titel"))
            .samenvatting(getTranslation("beheer.betrokkenen.uitleg"))
            .actie(new RouterLink(getTranslation("beheer.betrokkenen.terug"), LogboekView.class)),
        filters,
        lijst);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    adres = event.getLocation();
    filters.lees(adres);
    Optional<GebruikerNaam> persoon = filters.waarde("persoon").flatMap(this::persoon);
    Gronden.eis(persoon, adres, () -> toon(persoon));
  }

  /** Without a period the last thirty days: nobody means the whole log. */
  private void toon(Optional<GebruikerNaam> persoon) {
    boolean zonderPeriode = filters.dag("van").isEmpty() && filters.dag("tot").isEmpty();
    lijst.toon(
        new LogFilter(
            zonderPeriode ? klok.vandaag().minusDays(DAGEN) : filters.dag("van").orElse(null),
            filters.dag("tot").orElse(null),
            persoon.map(GebruikerNaam::gebruikersnaam).orElse(null),
            persoon.flatMap(Gronden::voor).orElse(null),
            null,
            filters.waarde("soort").orElse(null),
            null));
  }

  private void naarLogboek(BetrokkeneListItem rij) {
    UI.getCurrent()
        .navigate(
            LogboekView.class,
            QueryParameters.simple(Map.of("soort", rij.objectSoort(), "id", String.valueOf(rij.objectId()))));
  }

  private Optional<GebruikerNaam> persoon(String waarde) {
    return Lijstpagina.id(waarde).flatMap(logboek::persoon);
  }
}
