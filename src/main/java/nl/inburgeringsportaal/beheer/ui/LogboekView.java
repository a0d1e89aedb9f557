package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
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
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
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
  private static final int GROND = 200;

  private final transient Logboek logboek;
  private final Filterbalk filters;
  private final Lijst<Logregel, LogFilter> lijst;
  private final Details wieZag = new Details();
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
            .keuze("soort", "beheer.logboek.soort", this::soorten)
            .zoek("id", "beheer.logboek.id");
    lijst = lijst(bouwstenen, metInhoud);
    wieZag.addClassName("wie-zag");
    wieZag.setSummaryText(getTranslation("beheer.logboek.wie-zag"));
    wieZag.addOpenedChangeListener(open -> toonWieZag(open.isOpened()));
    add(
        new Paginakop(getTranslation("beheer.logboek.titel"))
            .samenvatting(getTranslation(metInhoud ? "beheer.logboek.uitleg-fg" : "beheer.logboek.uitleg")),
        filters,
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
    tabel.kolom("voor", "beheer.logboek.voor").tekst(Logregel::voorOrganisatie).eerstVerborgen();
    tabel.kolom("rol", "beheer.kolom.rol").tekst(LogboekView::rollen).eerstVerborgen();
    tabel.kolom("herkomst", "beheer.logboek.herkomst").tekst(Logregel::herkomst).eerstVerborgen();
    return tabel
        .bron(logboek::list, logboek::count)
        .filters(filters)
        .idEigenschap("sleutel")
        .totaal("beheer.logboek.totaal")
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
    if (persoon.isPresent() && !gronden().containsKey(persoon.get().id())) {
      vraagGrond(persoon.get());
    } else {
      toon(persoon);
    }
  }

  private void toon(Optional<GebruikerNaam> persoon) {
    LogFilter filter =
        new LogFilter(
            filters.dag("van").orElse(null),
            filters.dag("tot").orElse(null),
            persoon.map(GebruikerNaam::gebruikersnaam).orElse(null),
            persoon.map(wie -> gronden().get(wie.id())).orElse(null),
            filters.waarden("handeling", Loghandeling.class).stream().findFirst().orElse(null),
            filters.waarde("soort").orElse(null),
            filters.waarde("soort").flatMap(soort -> objectId()).orElse(null));
    wieZag.setOpened(false);
    wieZag.setVisible(filter.objectId() != null);
    lijst.toon(filter);
  }

  private Optional<Long> objectId() {
    return filters.waarde("id").flatMap(Lijstpagina::id);
  }

  /** Grounds that were given on this page, per account: asked once per colleague, not per click. */
  private static Map<Long, String> gronden() {
    UI ui = UI.getCurrent();
    Gronden bekend = ComponentUtil.getData(ui, Gronden.class);
    if (bekend == null) {
      bekend = new Gronden(new HashMap<>());
      ComponentUtil.setData(ui, Gronden.class, bekend);
    }
    return bekend.perAccount();
  }

  private record Gronden(Map<Long, String> perAccount) {}

  private void vraagGrond(GebruikerNaam persoon) {
    Beslisdialoog dialoog =
        new Beslisdialoog(
                getTranslation("beheer.logboek.grond-titel", persoon.naam()),
                List.of(getTranslation("beheer.logboek.grond-gevolg")))
            .motivering(getTranslation("beheer.logboek.grond"), 5, GROND)
            .bijBesluit(
                getTranslation("beheer.logboek.grond-knop"),
                grond -> {
                  gronden().put(persoon.id(), grond);
                  toon(Optional.of(persoon));
                });
    dialoog.addOpenedChangeListener(
        open -> {
          if (!open.isOpened() && !gronden().containsKey(persoon.id())) {
            UI.getCurrent().navigate(adres.getPath(), adres.getQueryParameters().excluding("persoon"));
          }
        });
    dialoog.open();
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

  private static Filterbalk.Optie optie(GebruikerNaam wie) {
    return new Filterbalk.Optie(String.valueOf(wie.id()), wie.naam());
  }

  private static List<Filterbalk.Optie> handelingen() {
    return Arrays.stream(Loghandeling.values())
        .map(handeling -> new Filterbalk.Optie(handeling.name(), status(handeling).tekst()))
        .toList();
  }

  private List<Filterbalk.Optie> soorten() {
    return logboek.soorten().stream().map(soort -> new Filterbalk.Optie(soort, soort(soort))).toList();
  }

  private static String soort(String soort) {
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
