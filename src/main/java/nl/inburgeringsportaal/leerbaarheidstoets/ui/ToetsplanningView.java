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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieService;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

/**
 * Sessions of the test as a week, a month or a list. The address holds how they are shown, from which day and which
 * ones.
 */
@Route(PlanningAdres.PAD)
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER, Rollen.KLANTMANAGER})
@StyleSheet(Delen.STIJL)
@StyleSheet(Plandelen.STIJL)
class ToetsplanningView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient SessieService service;
  private final transient Klok klok;
  private final Filterbalk filters;
  private final Div tabs = new Div();
  private final Sessiekalender kalender = new Sessiekalender();
  private final Lijst<SessieListItem, SessieFilter> lijst;
  private transient PlanningAdres adres = new PlanningAdres(QueryParameters.empty());

  ToetsplanningView(
      SessieService service,
      Sessiedialogen dialogen,
      Bouwstenen bouwstenen,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.service = service;
    this.klok = klok;
    addClassNames("pagina", "vult", "toetsplanning");
    Paginakop kop =
        new Paginakop(Plandelen.t("planning.titel")).samenvatting(Plandelen.t("planning.uitleg"));
    boolean plant =
        bron.verplicht().rollen().stream().anyMatch(rol -> rol == Rol.TOETSPLANNER || rol == Rol.GEMEENTEBEHEERDER);
    if (plant) {
      kop.hoofdactie(
          new Button(
              Plandelen.t("sessie.nieuw"),
              VaadinIcon.PLUS.create(),
              klik -> dialogen.nieuw(id -> UI.getCurrent().navigate(ToetssessieView.adres(id)), this::toon)));
      kop.actie(Delen.knoplink(PlaatsvoorstelView.PAD, Plandelen.t("voorstel.titel")));
    }
    filters =
        bouwstenen
            .filterbalk(PlanningAdres.PAD)
            .keuze(PlanningAdres.LOCATIE, "lbtplanning.filter.locatie", () -> opties(service.locaties()))
            .meerkeuze(PlanningAdres.STATUS, "lbtplanning.filter.status", ToetsplanningView::statussen)
            .keuze(PlanningAdres.BEGELEIDER, "lbtplanning.filter.begeleider", () -> opties(service.begeleiders()))
            .schakel(PlanningAdres.NIET_KLAAR, "lbtplanning.filter.niet-klaar")
            .schakel(PlanningAdres.VOORBIJ, "lbtplanning.filter.voorbij");
    lijst = maakLijst(bouwstenen);
    add(kop, tabs, filters, kalender, lijst);
  }

  private static List<Filterbalk.Optie> opties(Map<Long, String> namen) {
    return namen.entrySet().stream()
        .map(een -> new Filterbalk.Optie(String.valueOf(een.getKey()), een.getValue()))
        .toList();
  }

  private static List<Filterbalk.Optie> statussen() {
    return Arrays.stream(LbtSessiestatus.values())
        .map(een -> new Filterbalk.Optie(een.name(), Plandelen.t("status." + een)))
        .toList();
  }

  private Lijst<SessieListItem, SessieFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<SessieListItem, SessieFilter> nieuw =
        bouwstenen
            .<SessieListItem, SessieFilter>lijst("toetssessies", SessieListItem::id, "lbtplanning.planning.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("begin"))
            .filters(filters)
            .totaal("lbtplanning.planning.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.CALENDAR, Plandelen.t("planning.leeg"), Plandelen.t("planning.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate(ToetssessieView.adres(rij.id())));
    nieuw
        .kolom("begin", "lbtplanning.kolom.wanneer")
        .tweeRegels(
            rij -> Plandelen.dag(rij.begin().toLocalDate()), rij -> Plandelen.uren(rij.begin(), rij.einde()))
        .sorteer("begin")
        .exporteer("lbtplanning.veld.begin", SessieListItem::begin)
        .exporteer("lbtplanning.veld.einde", SessieListItem::einde)
        .altijd();
    nieuw
        .kolom("locatie", "lbtplanning.kolom.locatie")
        .tweeRegels(SessieListItem::locatie, rij -> rij.lokaal() + " · " + rij.plaats())
        .sorteer("locatie")
        .exporteer("lbtplanning.kolom.locatie", SessieListItem::locatie)
        .exporteer("lbtplanning.kolom.lokaal", SessieListItem::lokaal);
    nieuw
        .kolom("bezet", "lbtplanning.kolom.bezet")
        .tekst(rij -> Plandelen.t("bezet-van", rij.bezet(), rij.plaatsen()))
        .sorteer("bezet")
        .breedte("7rem");
    nieuw
        .kolom(PlanningAdres.STATUS, "lbtplanning.filter.status")
        .status(rij -> Plandelen.status(rij.status()))
        .sorteer("status")
        .breedte("10rem")
        .altijd();
    nieuw.kolom("mist", "lbtplanning.kolom.mist").tekst(rij -> Plandelen.mist(rij.mist()));
    nieuw.kolom(PlanningAdres.BEGELEIDER, "lbtplanning.kolom.begeleiders").tekst(SessieListItem::begeleiders);
    nieuw.kolom("gemeente", "lbtplanning.veld.gemeente").tekst(SessieListItem::gemeente).sorteer("gemeente")
        .eerstVerborgen();
    return nieuw;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    adres = new PlanningAdres(event.getLocation().getQueryParameters());
    filters.lees(event.getLocation());
    toon();
  }

  private void toon() {
    LocalDate vandaag = klok.vandaag();
    toonTabs();
    boolean alsLijst = adres.weergave() == PlanningAdres.Weergave.LIJST;
    lijst.setVisible(alsLijst);
    kalender.setVisible(!alsLijst);
    setClassName("vult", alsLijst);
    if (alsLijst) {
      boolean voorbij = filters.aan(PlanningAdres.VOORBIJ);
      lijst.standaard(voorbij ? Sort.by(Sort.Direction.DESC, "begin") : Sort.by("begin"));
      lijst.toon(filter(voorbij ? null : vandaag, voorbij ? vandaag : null));
      return;
    }
    LocalDate eerste = adres.eerste(vandaag).with(DayOfWeek.MONDAY);
    LocalDate einde =
        adres.weergave() == PlanningAdres.Weergave.MAAND
            ? adres.eerste(vandaag).plusMonths(1).minusDays(1).with(DayOfWeek.SUNDAY).plusDays(1)
            : eerste.plusWeeks(1);
    Slice<SessieListItem> sessies = service.kalender(filter(eerste, einde));
    kalender.toon(new Sessiekalender.Stand(adres, vandaag, sessies.getContent(), sessies.hasNext()));
  }

  private void toonTabs() {
    Tabbladen nieuw = new Tabbladen(Plandelen.t("weergave"));
    for (PlanningAdres.Weergave een : PlanningAdres.Weergave.values()) {
      nieuw.tabblad(adres.naar(een, Plandelen.t("weergave." + een)), een == adres.weergave());
    }
    tabs.removeAll();
    tabs.add(nieuw);
  }

  private SessieFilter filter(LocalDate van, LocalDate tot) {
    return new SessieFilter(
        van,
        tot,
        filters.waarden(PlanningAdres.STATUS, LbtSessiestatus.class),
        filters.waarde(PlanningAdres.LOCATIE).flatMap(Delen::id).orElse(null),
        filters.waarde(PlanningAdres.BEGELEIDER).flatMap(Delen::id).orElse(null),
        filters.aan(PlanningAdres.NIET_KLAAR));
  }
}
