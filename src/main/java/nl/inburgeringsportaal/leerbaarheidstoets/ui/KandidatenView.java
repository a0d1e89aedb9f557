package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static nl.inburgeringsportaal.leerbaarheidstoets.ui.Kandidaatteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.DetailNaastLijst;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.TienWekenStand;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatService;
import nl.inburgeringsportaal.leerbaarheidstoets.Kandidaatstand;
import org.springframework.data.domain.Sort;

/**
 * Candidates for the leerbaarheidstoets, those whose ten weeks end first on top, the selected one beside the list. For
 * who plans, for the klantmanager, and for DUO, which says first what it opens a file for.
 */
@Route(KandidatenView.PAD)
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
@StyleSheet(Delen.STIJL)
@StyleSheet("context://portaal/lbt-kandidaten.css")
class KandidatenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "kandidaten";

  private static final String KEUZE = "gekozen";
  private static final String STAND = "stand";

  private final transient KandidaatService service;
  private final transient InburgeraarService inburgeraars;
  private final transient Kandidaatdelen delen;
  private final transient Kandidaatteksten teksten;
  private final transient KandidaatService.Keuzes keuzes;
  private final Filterbalk filters;
  private final Lijst<KandidaatListItem, KandidaatFilter> lijst;
  private final DetailNaastLijst naast;
  private QueryParameters vraag = QueryParameters.empty();
  private transient KandidaatFilter getoond;
  private Long gekozen;

  KandidatenView(
      KandidaatService service,
      InburgeraarService inburgeraars,
      Kandidaatdelen delen,
      Kandidaatteksten teksten,
      Kandidaatdialogen dialogen,
      Bouwstenen bouwstenen) {
    this.service = service;
    this.inburgeraars = inburgeraars;
    this.delen = delen;
    this.teksten = teksten;
    this.keuzes = service.keuzes();
    addClassName("vult");
    filters = maakFilters(bouwstenen);
    lijst = maakLijst(bouwstenen);
    Paginakop kop = new Paginakop(t("titel")).samenvatting(t("uitleg"));
    if (delen.heeft(Rol.KLANTMANAGER) || delen.heeft(Rol.TOETSPLANNER)) {
      kop.hoofdactie(
          new Button(t("aanmelden.knop"), VaadinIcon.PLUS.create(), klik -> dialogen.meldAan(this::naarNieuw)));
    }
    Div pagina = new Div(kop, filters, lijst);
    pagina.addClassNames("pagina", "vult");
    naast = new DetailNaastLijst(pagina, () -> ga(vraag.excluding(KEUZE)));
    naast.setSizeFull();
    add(naast);
  }

  /** Where a candidate stands. */
  static String adres(long id) {
    return PAD + "?" + KEUZE + "=" + id;
  }

  private Filterbalk maakFilters(Bouwstenen bouwstenen) {
    Filterbalk balk =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "lbt-kandidaten.zoek")
            .nummers(KandidaatFilter::isNummer, () -> toon(false))
            .meerkeuze(STAND, "lbt-kandidaten.kolom.stand", KandidatenView::standen)
            .schakel("zonder-nummer", "lbt-kandidaten.filter.zonder-nummer")
            .keuze("tienweken", "lbt-kandidaten.kolom.tienweken", KandidatenView::deadlines)
            .keuze("taal", "lbt-kandidaten.wens.taal", this::talen);
    if (keuzes.gemeenten().size() > 1) {
      balk.meerkeuze("gemeente", "lbt-kandidaten.kolom.gemeente", this::gemeenteopties);
    }
    return balk;
  }

  private static List<Filterbalk.Optie> standen() {
    return Arrays.stream(Kandidaatstand.values())
        .map(stand -> new Filterbalk.Optie(stand.name(), t("stand." + stand)))
        .toList();
  }

  private static List<Filterbalk.Optie> deadlines() {
    return Arrays.stream(TienWekenStand.values())
        .map(stand -> new Filterbalk.Optie(stand.name(), t("tienweken." + stand)))
        .toList();
  }

  private List<Filterbalk.Optie> talen() {
    return gesorteerd(keuzes.talen().stream().map(code -> new Filterbalk.Optie(code, Kandidaatteksten.taal(code))));
  }

  private List<Filterbalk.Optie> gemeenteopties() {
    return gesorteerd(keuzes.gemeenten().stream().map(code -> new Filterbalk.Optie(code, teksten.gemeente(code))));
  }

  private static List<Filterbalk.Optie> gesorteerd(java.util.stream.Stream<Filterbalk.Optie> opties) {
    return opties.sorted(Comparator.comparing(Filterbalk.Optie::tekst)).toList();
  }

  private Lijst<KandidaatListItem, KandidaatFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<KandidaatListItem, KandidaatFilter> nieuw =
        bouwstenen
            .<KandidaatListItem, KandidaatFilter>lijst(PAD, KandidaatListItem::id, "lbt-kandidaten.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("tienweken"))
            .filters(filters)
            .totaal("lbt-kandidaten.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.CLIPBOARD_USER, t("leeg"), t("leeg.uitleg")))
            .bijKiezen(rij -> ga(vraag.merging(KEUZE, String.valueOf(rij.id()))));
    nieuw
        .kolom("naam", "lbt-kandidaten.kolom.naam")
        .tweeRegels(
            KandidaatListItem::naam, rij -> teksten.gemeente(rij.gemeentecode()), KandidatenView::totEnMet)
        .sorteer("naam")
        .exporteer("lbt-kandidaten.kolom.naam", KandidaatListItem::naam)
        .exporteer("lbt-kandidaten.kolom.gemeente", rij -> teksten.gemeente(rij.gemeentecode()))
        .altijd();
    nieuw
        .kolom(STAND, "lbt-kandidaten.kolom.stand")
        .status(rij -> Kandidaatteksten.status(rij.stand()))
        .sorteer(STAND)
        .breedte("10.5rem")
        .altijd();
    nieuw
        .kolom("tienweken", "lbt-kandidaten.kolom.tienweken")
        .termijn(rij -> rij.stand().isOpen() ? rij.tienWekenTotEnMet() : null)
        .sorteer("tienweken")
        .breedte("9rem");
    nieuw
        .kolom("afspraak", "lbt-kandidaten.kolom.afspraak")
        .tekst(Kandidaatteksten::afspraak)
        .sorteer("afspraak")
        .breedte("10rem");
    nieuw.kolom("nodig", "lbt-kandidaten.kolom.nodig").tekst(Kandidaatteksten::nodig);
    nieuw
        .kolom("examennummer", "lbt-kandidaten.kolom.examennummer")
        .tekst(rij -> rij.examennummer() == null ? t("geen-nummer") : rij.examennummer())
        .breedte("9rem");
    nieuw
        .kolom("aangemeld", "lbt-kandidaten.kolom.aangemeld")
        .datum(KandidaatListItem::aangemeldOp)
        .sorteer("aangemeld")
        .breedte("8.5rem")
        .eerstVerborgen();
    return nieuw;
  }

  /** Where the column of the deadline does not fit. */
  private static String totEnMet(KandidaatListItem rij) {
    return rij.tienWekenTotEnMet() == null || !rij.stand().isOpen()
        ? null
        : t("tienweken.smal", Datums.kort(rij.tienWekenTotEnMet(), Delen.taal()));
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
    KandidaatFilter filter =
        new KandidaatFilter(
            filters.waarde("zoek").orElse(null),
            filters.nummer().orElse(null),
            filters.waarden(STAND, Kandidaatstand.class),
            Set.copyOf(filters.waarden("gemeente")),
            filters.waarde("taal").orElse(null),
            filters.aan("zonder-nummer"),
            filters.waarden("tienweken", TienWekenStand.class).stream().findFirst().orElse(null));
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
      long inburgeraar = service.inburgeraar(id);
      Supplier<Component> detail =
          delen.heeft(Rol.MEDEWERKER_DUO) && inburgeraars.vraagtDoel(inburgeraar)
              ? () -> vraagDoel(inburgeraar)
              : () -> detail(service.findById(id));
      naast.toon(t("kandidaat"), detail.get());
    } catch (NietGevonden | RegelOvertreden weg) {
      naast.toon(Delen.t("weg"), Delen.weg());
    }
  }

  private Component detail(KandidaatGegevens wie) {
    return delen.detail(wie, this::opnieuw);
  }

  /** Nothing of the file is shown before it has been said what it is opened for. */
  private Component vraagDoel(long inburgeraar) {
    TextField doel = new TextField(getTranslation("inburgeraar.doel.veld"));
    doel.setMaxLength(200);
    doel.setWidthFull();
    doel.setRequiredIndicatorVisible(true);
    doel.setHelperText(getTranslation("inburgeraar.doel.hulp"));
    Button open =
        new Button(
            getTranslation("inburgeraar.doel.open"),
            klik -> {
              try {
                inburgeraars.noemDoel(inburgeraar, doel.getValue());
                toonDetail(gekozen);
              } catch (OngeldigeInvoer fout) {
                doel.setErrorMessage(getTranslation(fout.sleutel(), fout.argumenten()));
                doel.setInvalid(true);
                doel.focus();
              }
            });
    open.addThemeVariants(ButtonVariant.PRIMARY);
    Div blok =
        new Div(
            new H2(getTranslation("inburgeraar.doel.titel")),
            new Paragraph(getTranslation("inburgeraar.doel.uitleg")),
            doel,
            Delen.knoppen(open));
    blok.addClassName("stapel");
    return blok;
  }

  private void naarNieuw(long id) {
    WerkGewijzigd.meld();
    getoond = null;
    ga(QueryParameters.of(KEUZE, String.valueOf(id)));
  }

  private static void ga(QueryParameters parameters) {
    UI.getCurrent().navigate(PAD, parameters);
  }
}
