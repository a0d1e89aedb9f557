package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.audit.Inzage;
import nl.inburgeringsportaal.audit.LogFilter;
import nl.inburgeringsportaal.audit.Logboek;
import nl.inburgeringsportaal.audit.Loghandeling;
import nl.inburgeringsportaal.audit.Logregel;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.base.ui.Statusbadge.Status;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.toegang.GebruikerNaam;

/** Who saw what and who changed what. Looking at one colleague asks why; the question itself is in the log. */
@Route(LogboekView.PAD)
@RolesAllowed({Rollen.PORTAALBEHEERDER, Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING})
@StyleSheet(BeheerNavigatie.STIJL)
class LogboekView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  static final String PAD = "logboek";

  private final transient Logboek logboek;
  private final Filterbalk filters;
  private final Lijst<Logregel, LogFilter> lijst;
  private final Details wieZag = new Details();
  private final Div gemist = new Div();
  private Location adres = new Location("");

  LogboekView(Logboek logboek, Bouwstenen bouwstenen, HuidigeGebruiker.Bron bron) {
    this.logboek = logboek;
    addClassNames("pagina", "vult");
    boolean metInhoud = !bron.verplicht().rollen().contains(Rol.PORTAALBEHEERDER);
    filters =
        bouwstenen
            .filterbalk("logboek")
            .dag("van", "beheer.logboek.van")
            .dag("tot", "beheer.logboek.tot")
            .kiezer(
                "persoon",
                "beheer.logboek.persoon",
                (zoek, pagina) -> logboek.personen(zoek, pagina).stream().map(LogboekView::optie).toList(),
                waarde -> persoon(waarde).map(GebruikerNaam::naam))
            .keuze("handeling", "beheer.logboek.handeling", LogboekView::handelingen)
            .keuze("soort", "beheer.logboek.soort", () -> soorten(logboek))
            .zoek("id", "beheer.logboek.id");
    lijst = lijst(bouwstenen, metInhoud);
    wieZag.addClassName("wie-zag");
    wieZag.setSummaryText(getTranslation("beheer.logboek.wie-zag"));
    wieZag.addOpenedChangeListener(open -> toonWieZag(open.isOpened()));
    Paginakop kop =
        new Paginakop(getTranslation("beheer.logboek.titel"))
            .samenvatting(getTranslation(metInhoud ? "beheer.logboek.uitleg-fg" : "beheer.logboek.uitleg"));
    if (bron.verplicht().rollen().contains(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING)) {
      kop.actie(new RouterLink(getTranslation("beheer.betrokkenen.titel"), BetrokkenenView.class));
    }
    add(
        kop,
        filters,
        gemist,
        wieZag,
        lijst);
  }

  private Lijst<Logregel, LogFilter> lijst(Bouwstenen bouwstenen, boolean metInhoud) {
    Lijst<Logregel, LogFilter> tabel = bouwstenen.lijst("logboek", Logregel::sleutel, "beheer.logboek.titel");
    tabel.kolom("moment", "beheer.logboek.moment").moment(Logregel::moment).breedte("8rem").altijd();
    tabel
        .kolom("wie", "beheer.logboek.wie")
        .tweeRegels(rij -> rij.naam() == null ? rij.gebruikersnaam() : rij.naam(), Logregel::organisatie)
        .exporteer("beheer.logboek.wie", Logregel::naam)
        .exporteer("beheer.kolom.gebruikersnaam", Logregel::gebruikersnaam)
        .exporteer("beheer.kolom.organisatie", Logregel::organisatie)
        .altijd();
    tabel.kolom("handeling", "beheer.logboek.handeling").status(LogboekView::status).breedte("9rem").altijd();
    tabel
        .kolom("object", "beheer.logboek.waarvan")
        .tweeRegels(rij -> soort(rij.objectSoort()), LogboekView::nummer)
        .exporteer("beheer.logboek.soort", Logregel::objectSoort)
        .exporteer("beheer.logboek.id", Logregel::objectId);
    if (metInhoud) {
      tabel.kolom("wat", "beheer.logboek.wat").tweeRegels(Logregel::omschrijving, Logregel::doel)
          .exporteer("beheer.logboek.wat", Logregel::omschrijving)
          .exporteer("beheer.logboek.doel", Logregel::doel);
    }
    tabel
        .kolom("verwerking", "beheer.logboek.verwerking")
        .tekst(rij -> rij.verwerking() == null ? null : BeheerTeksten.t("verwerking." + rij.verwerking()))
        .exporteer("beheer.logboek.verwerking", Logregel::verwerking)
        .eerstVerborgen();
    tabel.kolom("voor", "beheer.logboek.voor").tekst(Logregel::voorOrganisatie).eerstVerborgen();
    tabel.kolom("rol", "beheer.kolom.rol").tekst(LogboekView::rollen).eerstVerborgen();
    tabel.kolom("herkomst", "beheer.logboek.herkomst").tekst(Logregel::herkomst).eerstVerborgen();
    return tabel
        .bron(logboek::list, logboek::count)
        .filters(filters)
        .idEigenschap("sleutel")
        .totaal("beheer.logboek.totaal")
        .bijKiezen(LogboekView::naarObject)
        .alsLeeg(
            () ->
                new LegeToestand(
                    VaadinIcon.EYE,
                    getTranslation("beheer.logboek.leeg"),
                    getTranslation("beheer.logboek.leeg-uitleg")));
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    adres = event.getLocation();
    filters.lees(adres);
    Optional<GebruikerNaam> persoon = filters.waarde("persoon").flatMap(this::persoon);
    Gronden.eis(persoon, adres, () -> toon(persoon));
  }

  private void toon(Optional<GebruikerNaam> persoon) {
    LogFilter filter =
        new LogFilter(
            filters.dag("van").orElse(null),
            filters.dag("tot").orElse(null),
            persoon.map(GebruikerNaam::gebruikersnaam).orElse(null),
            persoon.flatMap(Gronden::voor).orElse(null),
            filters.waarden("handeling", Loghandeling.class).stream().findFirst().orElse(null),
            filters.waarde("soort").orElse(null),
            filters.waarde("soort").flatMap(soort -> objectId()).orElse(null));
    toonGemist(filter);
    wieZag.setOpened(false);
    wieZag.setVisible(filter.objectId() != null);
    wieZag.setOpened(filter.objectId() != null);
    lijst.toon(filter);
  }

  /** A number that cannot be used is said: without it the list would look like the answer. */
  private void toonGemist(LogFilter filter) {
    boolean gemistNummer = filters.waarde("id").isPresent() && filter.objectId() == null;
    gemist.removeAll();
    gemist.setVisible(gemistNummer);
    if (gemistNummer) {
      gemist.add(new Bericht(Soort.BIJNA, getTranslation("beheer.logboek.nummer-gemist")));
    }
  }

  /** A line leads to everything about the same file: who has seen or changed it. */
  private static void naarObject(Logregel regel) {
    if (regel.objectId() != null) {
      UI.getCurrent()
          .navigate(
              LogboekView.class,
              QueryParameters.simple(Map.of("soort", regel.objectSoort(), "id", String.valueOf(regel.objectId()))));
    }
  }

  private Optional<Long> objectId() {
    return filters.waarde("id").flatMap(Lijstpagina::id);
  }

  private void toonWieZag(boolean open) {
    wieZag.removeAll();
    if (!open) {
      return;
    }
    objectId()
        .ifPresent(
            id -> {
              List<Inzage> mensen = logboek.wieZag(filters.waarde("soort").orElseThrow(), id);
              wieZag.add(
                  new Tabel(
                      getTranslation("beheer.logboek.wie-zag-aantal", mensen.size()),
                      List.of(
                          getTranslation("beheer.logboek.wie"),
                          getTranslation("beheer.kolom.organisatie"),
                          getTranslation("beheer.logboek.keren"),
                          getTranslation("beheer.logboek.laatst")),
                      mensen.stream().map(this::rij).toList()));
            });
  }

  private List<String> rij(Inzage inzage) {
    return Arrays.asList(
        inzage.naam() == null ? inzage.gebruikersnaam() : inzage.naam(),
        inzage.organisatie(),
        String.valueOf(inzage.keren()),
        Datums.kort(inzage.laatste(), getLocale()));
  }

  private Optional<GebruikerNaam> persoon(String waarde) {
    return Lijstpagina.id(waarde).flatMap(logboek::persoon);
  }

  static Filterbalk.Optie optie(GebruikerNaam wie) {
    return new Filterbalk.Optie(String.valueOf(wie.id()), wie.naam());
  }

  private static List<Filterbalk.Optie> handelingen() {
    return Arrays.stream(Loghandeling.values())
        .map(handeling -> new Filterbalk.Optie(handeling.name(), status(handeling).tekst()))
        .toList();
  }

  static List<Filterbalk.Optie> soorten(Logboek logboek) {
    return logboek.soorten().stream().map(soort -> new Filterbalk.Optie(soort, soort(soort))).toList();
  }

  static String soort(String soort) {
    return BeheerTeksten.misschien("beheer.logsoort." + soort, soort);
  }

  private static String nummer(Logregel regel) {
    return regel.objectId() == null ? null : String.valueOf(regel.objectId());
  }

  private static String rollen(Logregel regel) {
    return regel.rol() == null
        ? null
        : Arrays.stream(regel.rol().split(",")).map(BeheerTeksten::rol).collect(Collectors.joining(", "));
  }

  private static Status status(Logregel regel) {
    return status(regel.handeling());
  }

  private static Status status(Loghandeling handeling) {
    Soort soort =
        switch (handeling) {
          case GEWEIGERD -> Soort.LAAT;
          case GEEXPORTEERD, GEDOWNLOAD, AFGEDRUKT -> Soort.BIJNA;
          case GEWIJZIGD -> Soort.ACTIEF;
          default -> Soort.RUSTIG;
        };
    return new Status(BeheerTeksten.t("beheer.handeling." + handeling.name()), soort);
  }
}
