package nl.inburgeringsportaal.taak.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.DetailNaastLijst;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Geheugenpagina;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.TaakBron.Taak;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.base.ui.VeranderingBron.Verandering;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** Mijn werk: what needs the user, by deadline, with the task beside the list where it can be done. */
@Route("mijn-werk")
@PermitAll
class MijnWerkView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final String TAAK = "taak";
  private static final String VERANDERD = "veranderd";

  private final transient Werklijst werk;
  private final Paginakop kop = new Paginakop(getTranslation("taak.titel"));
  private final Filterbalk filters;
  private final Lijst<Taak, Werklijst.Filter> lijst;
  private final Tabbladen tabs = new Tabbladen(getTranslation("taak.titel"));
  private final transient Bouwstenen bouwstenen;
  private final Div links;

  /** A table costs much memory in every session: it is there once somebody asks for it. */
  private Veranderlijst veranderd;
  private final DetailNaastLijst naast;
  private transient List<Taak> taken = List.of();
  private Location adres = new Location("mijn-werk");
  private String geopend;

  MijnWerkView(Werklijst werk, Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    this.werk = werk;
    filters =
        bouwstenen
            .filterbalk("mijn-werk")
            .keuze("groep", "taak.filter.groep", () -> verschillend(Taak::groep))
            .keuze("periode", "taak.filter.periode", this::periodes)
            .keuze("soort", "taak.filter.soort", () -> verschillend(Taak::wat));
    lijst =
        bouwstenen
            .<Taak, Werklijst.Filter>lijst("mijn-werk", Werklijst::adres, "taak.titel")
            .bron(this::pagina, filter -> werk.kies(taken, filter).size())
            .filters(filters)
            .totaal("taak.totaal")
            .idEigenschap("sleutel")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.CHECK_CIRCLE_O,
                        getTranslation("taak.leeg"),
                        getTranslation("taak.leeg.uitleg")))
            .bijKiezen(taak -> ga(Werklijst.adres(taak)));
    lijst
        .kolom("onderwerp", "taak.kolom.onderwerp")
        .tweeRegels(Taak::onderwerp, Taak::kenmerk, Taak::wat)
        .sorteer("onderwerp")
        .exporteer("taak.kolom.onderwerp", Taak::onderwerp)
        .exporteer("taak.kolom.kenmerk", Taak::kenmerk)
        .altijd();
    lijst.kolom("wat", "taak.kolom.wat").tekst(Taak::wat).sorteer("wat");
    lijst
        .kolom("uiterlijk", "taak.kolom.uiterlijk")
        .termijn(Taak::uiterlijk)
        .sorteer("uiterlijk")
        .breedte("8.75rem")
        .altijd();
    tabs.setVisible(werk.kentVeranderingen());
    links = new Div(kop, tabs, filters, lijst);
    links.addClassNames("pagina", "vult");
    naast = new DetailNaastLijst(links, () -> ga(null));
    setSizeFull();
    add(naast);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    adres = event.getLocation();
    taken = werk.alles();
    filters.lees(adres);
    kop.samenvatting(samenvatting());
    if (toonVeranderd()) {
      return;
    }
    String gekozen = adres.getQueryParameters().getSingleParameter(TAAK).orElse(null);
    lijst.toon(
        new Werklijst.Filter(
            filters.waarde("groep").orElse(null),
            filters.waarde("soort").orElse(null),
            filters.waarden("periode", Werklijst.Periode.class).stream().findFirst().orElse(null)));
    lijst.markeer(gekozen);
    toonDetail(gekozen);
  }

  /** Fills the tabs; true when the one with the changes is the one that the address asks for. */
  private boolean toonVeranderd() {
    List<Verandering> veranderingen = werk.veranderd();
    boolean gevraagd = werk.kentVeranderingen() && adres.getQueryParameters().getParameters().containsKey(VERANDERD);
    RouterLink verschillen =
        new RouterLink(getTranslation("taak.tab.veranderd", veranderingen.size()), MijnWerkView.class);
    verschillen.setQueryParameters(QueryParameters.of(VERANDERD, "ja"));
    tabs.removeAll();
    tabs.tabblad(
            new RouterLink(getTranslation("taak.tab.te-doen", taken.size()), MijnWerkView.class), !gevraagd)
        .tabblad(verschillen, gevraagd);
    filters.setVisible(!gevraagd);
    lijst.setVisible(!gevraagd);
    if (gevraagd && veranderd == null) {
      veranderd = new Veranderlijst(bouwstenen);
      links.add(veranderd);
    } else if (veranderd != null) {
      veranderd.setVisible(gevraagd);
    }
    if (gevraagd) {
      geopend = null;
      naast.verberg();
      veranderd.toon(veranderingen);
    }
    return gevraagd;
  }

  private void toonDetail(String gekozen) {
    if (gekozen == null) {
      geopend = null;
      naast.verberg();
      return;
    }
    if (gekozen.equals(geopend)) {
      return;
    }
    Optional<Taak> taak = taken.stream().filter(t -> Werklijst.adres(t).equals(gekozen)).findFirst();
    werk.detail(gekozen)
        .ifPresentOrElse(
            detail -> {
              geopend = gekozen;
              naast.toon(taak.map(Taak::onderwerp).orElse(getTranslation("taak.titel")), detail);
            },
            () -> {
              geopend = null;
              naast.toon(
                  getTranslation("taak.klaar"),
                  new LegeToestand(
                      VaadinIcon.CHECK_CIRCLE_O,
                      getTranslation("taak.klaar"),
                      getTranslation("taak.klaar.uitleg")));
            });
  }

  private String samenvatting() {
    long laat = werk.kies(taken, new Werklijst.Filter(null, null, Werklijst.Periode.TE_LAAT)).size();
    long week = werk.kies(taken, new Werklijst.Filter(null, null, Werklijst.Periode.WEEK)).size();
    return taken.isEmpty() ? null : getTranslation("taak.samenvatting", taken.size(), laat, week - laat);
  }

  private void ga(String taak) {
    UI.getCurrent()
        .navigate(
            MijnWerkView.class,
            taak == null
                ? adres.getQueryParameters().excluding(TAAK)
                : adres.getQueryParameters().excluding(TAAK).merging(TAAK, taak));
  }

  private Slice<Taak> pagina(Werklijst.Filter filter, Pageable pagina) {
    return Geheugenpagina.van(werk.kies(taken, filter), pagina, MijnWerkView::op);
  }

  private static Comparator<Taak> op(String eigenschap) {
    return switch (eigenschap) {
      case "onderwerp" -> Comparator.comparing(Taak::onderwerp);
      case "wat" -> Comparator.comparing(Taak::wat);
      case "uiterlijk" -> Comparator.comparing(Taak::uiterlijk, Comparator.nullsLast(Comparator.naturalOrder()));
      default -> null;
    };
  }

  private List<Filterbalk.Optie> verschillend(Function<Taak, String> deel) {
    return taken.stream()
        .map(deel)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map(tekst -> new Filterbalk.Optie(tekst, tekst))
        .toList();
  }

  private List<Filterbalk.Optie> periodes() {
    return Stream.of(Werklijst.Periode.values())
        .map(
            periode ->
                new Filterbalk.Optie(
                    periode.name(), getTranslation("taak.periode." + periode.name().toLowerCase(Locale.ROOT))))
        .toList();
  }
}
