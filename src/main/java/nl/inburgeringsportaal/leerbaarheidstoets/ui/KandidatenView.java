package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static nl.inburgeringsportaal.leerbaarheidstoets.ui.Kandidaatteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.TienWekenStand;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatFilter;
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
class KandidatenView extends Lijstpagina<KandidaatListItem, KandidaatFilter> {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "kandidaten";

  private static final String STAND = "stand";

  private final transient KandidaatService service;
  private final transient InburgeraarService inburgeraars;
  private final transient Kandidaatdelen delen;
  private final transient Kandidaatteksten teksten;
  private final transient KandidaatService.Keuzes keuzes;

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
    Filterbalk filters = filters(bouwstenen);
    Paginakop kop = new Paginakop(t("titel")).samenvatting(t("uitleg"));
    if (delen.heeft(Rol.KLANTMANAGER) || delen.heeft(Rol.TOETSPLANNER)) {
      kop.hoofdactie(
          new Button(
              t("aanmelden.knop"),
              VaadinIcon.PLUS.create(),
              klik -> dialogen.meldAan(id -> naarNieuw(PAD, id))));
    }
    bouw(kop, filters, lijst(bouwstenen, filters));
  }

  /** Where a candidate stands. */
  static String adres(long id) {
    return adres(PAD, id);
  }

  private Filterbalk filters(Bouwstenen bouwstenen) {
    Filterbalk balk =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "lbt-kandidaten.zoek")
            .nummers(KandidaatFilter::isNummer, this::toonLijst)
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

  private Lijst<KandidaatListItem, KandidaatFilter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<KandidaatListItem, KandidaatFilter> nieuw =
        bouwstenen
            .<KandidaatListItem, KandidaatFilter>lijst(PAD, KandidaatListItem::id, "lbt-kandidaten.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("tienweken"))
            .filters(filters)
            .totaal("lbt-kandidaten.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.CLIPBOARD_USER, t("leeg"), t("leeg.uitleg")))
            .bijKiezen(rij -> kies(rij.id()));
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
  protected KandidaatFilter filter(Filterbalk filters) {
    return new KandidaatFilter(
        filters.waarde("zoek").orElse(null),
        filters.nummer().orElse(null),
        filters.waarden(STAND, Kandidaatstand.class),
        Set.copyOf(filters.waarden("gemeente")),
        filters.waarde("taal").orElse(null),
        filters.aan("zonder-nummer"),
        filters.waarden("tienweken", TienWekenStand.class).stream().findFirst().orElse(null));
  }

  @Override
  protected String nietGevonden() {
    return "leerbaarheidstoets.weg.uitleg";
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    try {
      return id(gekozen).map(id -> new Detail(t("kandidaat"), inhoud(id)));
    } catch (RegelOvertreden weg) {
      return Optional.empty();
    }
  }

  private Component inhoud(long id) {
    long inburgeraar = service.inburgeraar(id);
    return delen.heeft(Rol.MEDEWERKER_DUO) && inburgeraars.vraagtDoel(inburgeraar)
        ? vraagDoel(inburgeraar)
        : delen.detail(service.findById(id), this::ververs);
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
                toonDetail();
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
}
