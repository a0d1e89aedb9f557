package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.DetailNaastLijst;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.GesprekFilter;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.GesprekListItem;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.taak.AgendaRoute;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

/**
 * The school's talks, as a list or as a week, with the selected one beside it. The address holds filters, view
 * and selection. Without a period the talks from today on are shown, and what still has to be recorded is told
 * above them.
 */
@Route(GesprekAdres.PAD)
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@StyleSheet(GesprekAdres.STIJL)
class GesprekkenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private static final int MEESTE_PER_WEEK = 200;

  private final transient Gespreksdiensten diensten;
  private final transient Gespreksplanner planner;
  private final Paginakop kop = new Paginakop(getTranslation("jongeren.gesprek.titel"));
  private final Div nogVastleggen = new Div();
  private final Nav weergaven = new Nav();
  private final Filterbalk filters;
  private final Lijst<GesprekListItem, GesprekFilter> lijst;
  private final GesprekWeek week = new GesprekWeek();
  private final DetailNaastLijst naast;
  private transient GesprekAdres adres = new GesprekAdres(QueryParameters.empty());
  private transient GesprekFilter getoond;
  private Long gekozen;

  GesprekkenView(Gespreksdiensten diensten, Gespreksplanner planner, Klasdiensten klas) {
    this.diensten = diensten;
    this.planner = planner;
    addClassNames("gesprekkenpagina", "vult");
    kop.hoofdactie(
        new Button(
            getTranslation("jongeren.gesprek.plan.knop"),
            VaadinIcon.CALENDAR_CLOCK.create(),
            klik -> planner.plan(this::opnieuw)));
    kop.actie(
        new Button(
            getTranslation("jongeren.klasplan.open"),
            VaadinIcon.GROUP.create(),
            klik -> new KlasplanDialoog(klas, this::opnieuw).open()));
    Anchor agenda = new Anchor(AgendaRoute.PAD, getTranslation("jongeren.gesprek.agenda.koppel"));
    agenda.addClassName("knop");
    kop.actie(agenda);
    filters =
        diensten
            .bouwstenen()
            .filterbalk(GesprekAdres.PAD)
            .keuze(GesprekAdres.PERIODE, "jongeren.gesprek.filter.periode", this::periodes)
            .keuze(GesprekAdres.STATUS, "jongeren.gesprek.filter.status", GesprekkenView::statussen)
            .keuze(GesprekAdres.KLAS, "jongeren.gesprek.filter.klas", this::klassen);
    lijst = maakLijst();
    weergaven.addClassName("weergaven");
    weergaven.getElement().setAttribute("aria-label", getTranslation("jongeren.gesprek.weergave"));
    Div balk = new Div(filters, weergaven);
    balk.addClassName("gesprekbalk");
    Div pagina = new Div(kop, nogVastleggen, balk, lijst, week);
    pagina.addClassNames("pagina", "vult");
    naast = new DetailNaastLijst(pagina, () -> ga(adres.vraag().excluding(GesprekAdres.KEUZE)));
    naast.setMasterSize("min(100vw, 30rem)");
    add(naast);
  }

  private Lijst<GesprekListItem, GesprekFilter> maakLijst() {
    LocalDate vandaag = diensten.klok().vandaag();
    Lijst<GesprekListItem, GesprekFilter> nieuw =
        diensten
            .bouwstenen()
            .<GesprekListItem, GesprekFilter>lijst(GesprekAdres.PAD, GesprekListItem::id, "jongeren.gesprek.titel")
            .bron(diensten.overzicht()::list, diensten.overzicht()::count)
            .filters(filters)
            .totaal("jongeren.gesprek.lijst.totaal")
            .alsLeeg(this::leeg)
            .bijKiezen(rij -> ga(adres.vraag().merging(GesprekAdres.KEUZE, String.valueOf(rij.id()))));
    nieuw
        .kolom("wanneer", "jongeren.gesprek.kolom.wanneer")
        .tweeRegels(rij -> Gespreksteksten.dag(rij.datum()), rij -> Gespreksteksten.tijd(rij.begintijd()))
        .sorteer("datum")
        .exporteer("jongeren.gesprek.kolom.datum", GesprekListItem::datum)
        .exporteer(
            "jongeren.gesprek.kolom.tijd",
            rij -> rij.begintijd() == null ? null : Gespreksteksten.tijd(rij.begintijd()))
        .altijd();
    nieuw
        .kolom("leerling", "jongeren.gesprek.kolom.leerling")
        .tweeRegels(GesprekListItem::naam, GesprekListItem::klas)
        .sorteer("naam")
        .exporteer("jongeren.gesprek.kolom.leerling", GesprekListItem::naam)
        .exporteer("jongeren.gesprek.filter.klas", GesprekListItem::klas)
        .altijd();
    nieuw
        .kolom(GesprekAdres.STATUS, "jongeren.gesprek.filter.status")
        .status(rij -> Gespreksteksten.badge(rij.status(), rij.datum(), vandaag))
        .sorteer(GesprekAdres.STATUS)
        .altijd();
    nieuw.kolom("plaats", "jongeren.gesprek.kolom.plaats").tekst(GesprekListItem::plaats);
    return nieuw;
  }

  private Component leeg() {
    return new LegeToestand(
        VaadinIcon.CALENDAR_CLOCK,
        getTranslation("jongeren.gesprek.lijst.leeg"),
        getTranslation("jongeren.gesprek.lijst.leeg.uitleg"),
        new Button(
            getTranslation("jongeren.gesprek.lijst.toon-alles"),
            klik -> ga(adres.vraag().merging(GesprekAdres.PERIODE, "alles"))));
  }

  private List<Filterbalk.Optie> periodes() {
    return Stream.of("week", "vier-weken", "voorbij", "alles")
        .map(waarde -> new Filterbalk.Optie(waarde, getTranslation("jongeren.gesprek.periode." + waarde)))
        .toList();
  }

  private static List<Filterbalk.Optie> statussen() {
    return Arrays.stream(Gespreksstatus.values())
        .map(status -> new Filterbalk.Optie(status.name(), Gespreksteksten.tekst(status)))
        .toList();
  }

  private List<Filterbalk.Optie> klassen() {
    return diensten.leerlingen().klassen().stream().map(klas -> new Filterbalk.Optie(klas, klas)).toList();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    adres = new GesprekAdres(event.getLocation().getQueryParameters());
    filters.lees(event.getLocation());
    toon(false);
  }

  private void opnieuw() {
    toon(true);
  }

  /** Reads again what the address asks; rows and detail that are shown already only when they may have changed. */
  private void toon(boolean gewijzigd) {
    Long gevraagd = adres.keuze().orElse(null);
    GesprekFilter filter = adres.filter(diensten.klok().vandaag());
    toonStand(filter);
    toonWeergaven();
    lijst.setVisible(!adres.isWeek());
    week.setVisible(adres.isWeek());
    if (adres.isWeek()) {
      toonWeek(filter, gevraagd);
    } else {
      toonLijst(filter, gevraagd, gewijzigd);
    }
    toonDetail(gevraagd, gewijzigd);
  }

  private void toonStand(GesprekFilter filter) {
    LocalDate vandaag = diensten.klok().vandaag();
    kop.samenvatting(
        getTranslation(
            "jongeren.gesprek.samenvatting", diensten.overzicht().count(GesprekAdres.dezeWeek(vandaag))));
    GesprekFilter voorbij = GesprekAdres.nogVastleggen(vandaag);
    long blijvenLiggen = diensten.overzicht().count(voorbij);
    nogVastleggen.removeAll();
    nogVastleggen.setVisible(blijvenLiggen > 0 && !filter.equals(voorbij));
    if (nogVastleggen.isVisible()) {
      nogVastleggen.add(
          new Bericht(
              Statusbadge.Soort.BIJNA,
              getTranslation("jongeren.gesprek.nog-vastleggen", blijvenLiggen),
              GesprekAdres.link(
                  QueryParameters.of(GesprekAdres.PERIODE, "voorbij")
                      .merging(GesprekAdres.STATUS, Gespreksstatus.GEPLAND.name()),
                  getTranslation("jongeren.gesprek.nog-vastleggen.toon"))));
    }
  }

  private void toonWeergaven() {
    QueryParameters alsLijst = adres.vraag().excluding(GesprekAdres.WEERGAVE, GesprekAdres.WEEK);
    QueryParameters alsWeek =
        adres.vraag().excluding(GesprekAdres.PERIODE).merging(GesprekAdres.WEERGAVE, GesprekAdres.WEEK);
    weergaven.removeAll();
    weergaven.add(
        weergave("jongeren.gesprek.weergave.lijst", alsLijst, !adres.isWeek()),
        weergave("jongeren.gesprek.weergave.week", alsWeek, adres.isWeek()));
  }

  private RouterLink weergave(String sleutel, QueryParameters doel, boolean huidig) {
    RouterLink link = GesprekAdres.link(doel, getTranslation(sleutel));
    link.addClassName("keuze");
    if (huidig) {
      link.addClassName("gekozen");
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private void toonLijst(GesprekFilter filter, Long gevraagd, boolean gewijzigd) {
    lijst.markeer(gevraagd);
    if (gewijzigd || !filter.equals(getoond)) {
      Sort.Direction richting = filter.van() == null ? Sort.Direction.DESC : Sort.Direction.ASC;
      lijst.standaard(Sort.by(richting, "datum")).toon(filter);
      getoond = filter;
    }
  }

  private void toonWeek(GesprekFilter filter, Long gevraagd) {
    Slice<GesprekListItem> gesprekken =
        diensten.overzicht().list(filter, PageRequest.of(0, MEESTE_PER_WEEK, Sort.by("datum")));
    LocalDate vandaag = diensten.klok().vandaag();
    week.toon(
        new GesprekWeek.Stand(
            adres.maandag(vandaag),
            vandaag,
            gesprekken.getContent(),
            gesprekken.hasNext(),
            gevraagd,
            adres.vraag().excluding(GesprekAdres.KEUZE)));
  }

  private void toonDetail(Long gevraagd, boolean gewijzigd) {
    if (gevraagd == null) {
      naast.verberg();
    } else if (gewijzigd || !gevraagd.equals(gekozen)) {
      try {
        GesprekGegevens gesprek = diensten.overzicht().findById(gevraagd);
        LeerlingGegevens leerling = diensten.leerlingen().findById(gesprek.leerlingId());
        naast.toon(
            getTranslation("jongeren.gesprek.met", Gespreksteksten.naam(leerling)),
            new GesprekDetail(gesprek, leerling, diensten, planner, this::opnieuw));
      } catch (NietGevonden weg) {
        naast.toon(
            getTranslation("jongeren.gesprek.weg"),
            new LegeToestand(
                VaadinIcon.QUESTION_CIRCLE_O, getTranslation("jongeren.gesprek.weg"), getTranslation(weg.sleutel())));
      }
    }
    gekozen = gevraagd;
  }

  private static void ga(QueryParameters parameters) {
    UI.getCurrent().navigate(GesprekAdres.PAD, parameters);
  }
}
