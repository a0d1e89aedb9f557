package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.GereedheidFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.GereedheidListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.GereedheidService;
import nl.inburgeringsportaal.leerbaarheidstoets.Gereedheidstap;
import nl.inburgeringsportaal.leerbaarheidstoets.Gereedheidstelling;
import org.springframework.data.domain.Sort;

/** Which gemeenten are ready for the leerbaarheidstoets, and what the others still have to arrange. */
@Route(GereedheidView.PAD)
@RolesAllowed({Rollen.MEDEWERKER_DUO, Rollen.GEMEENTEBEHEERDER})
@StyleSheet(Delen.STIJL)
class GereedheidView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "lbt-gereedheid";

  private static final String MIST = "mist";
  private static final String OPEN = "open";

  private final transient GereedheidService service;
  private final Div stand = new Div();
  private final Filterbalk filters;
  private final Lijst<GereedheidListItem, GereedheidFilter> lijst;

  GereedheidView(GereedheidService service, Bouwstenen bouwstenen) {
    this.service = service;
    addClassNames("pagina", "vult");
    stand.addClassName("alleen-ruim");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "lbt-landelijk.zoek-gemeente")
            .keuze(MIST, "leerbaarheidstoets.filter.mist", GereedheidView::stappen)
            .schakel(OPEN, "lbt-landelijk.filter.niet-gereed");
    lijst = maakLijst(bouwstenen);
    add(
        new Paginakop(Landelijk.t("gereedheid.titel")).samenvatting(Landelijk.t("gereedheid.uitleg")),
        Landelijk.tabbladen(false),
        stand,
        filters,
        lijst);
  }

  private static List<Filterbalk.Optie> stappen() {
    return Arrays.stream(Gereedheidstap.values())
        .map(stap -> new Filterbalk.Optie(stap.name(), Landelijk.t("stap." + stap)))
        .toList();
  }

  private Lijst<GereedheidListItem, GereedheidFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<GereedheidListItem, GereedheidFilter> nieuw =
        bouwstenen
            .<GereedheidListItem, GereedheidFilter>lijst(
                "lbt-gereedheid", GereedheidListItem::gemeentecode, "lbt-landelijk.gereedheid.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("gemeente"))
            .filters(filters)
            .totaal("lbt-landelijk.gereedheid.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.CHECK_CIRCLE_O,
                        Landelijk.t("gereedheid.leeg"),
                        Landelijk.t("gereedheid.leeg.uitleg")));
    nieuw
        .kolom("gemeente", "lbt-landelijk.kolom.gemeente")
        .tweeRegels(GereedheidListItem::gemeente, GereedheidView::wie, GereedheidView::mist)
        .sorteer("gemeente")
        .exporteer("lbt-landelijk.kolom.gemeente", GereedheidListItem::gemeente)
        .exporteer("lbt-landelijk.kolom.code", GereedheidListItem::gemeentecode)
        .exporteer("lbt-landelijk.kolom.uitvoerder", GereedheidListItem::uitvoerder)
        .altijd();
    nieuw
        .kolom("stand", "lbt-landelijk.kolom.stand")
        .status(GereedheidView::status)
        .sorteer("stand")
        .breedte("9.5rem")
        .altijd();
    nieuw.kolom("mist", "lbt-landelijk.kolom.mist").tekst(GereedheidView::mist);
    nieuw
        .kolom("begeleiders", "lbt-landelijk.kolom.begeleiders")
        .getal(GereedheidListItem::metAccount)
        .breedte("8rem")
        .eerstVerborgen();
    nieuw
        .kolom("lokalen", "lbt-landelijk.kolom.lokalen")
        .getal(GereedheidListItem::lokalen)
        .breedte("6.5rem")
        .eerstVerborgen();
    nieuw
        .kolom("sessie", "lbt-landelijk.kolom.eerste-sessie")
        .datum(GereedheidListItem::eersteSessie)
        .sorteer("sessie")
        .breedte("8.5rem");
    nieuw
        .kolom("knelpunten", "lbt-landelijk.kolom.knelpunten")
        .getal(GereedheidListItem::knelpunten)
        .sorteer("knelpunten")
        .breedte("8rem");
    return nieuw;
  }

  private static String wie(GereedheidListItem rij) {
    if (rij.organisatieId() == null) {
      return Landelijk.t("niet-aangesloten");
    }
    return rij.uitvoerder() == null ? null : Landelijk.t("uitvoering-door", rij.uitvoerder());
  }

  private static String mist(GereedheidListItem rij) {
    if (rij.ontbreekt().size() == Gereedheidstap.values().length) {
      return Landelijk.t("alles");
    }
    return rij.gereed()
        ? Landelijk.t("niets")
        : rij.ontbreekt().stream().map(stap -> Landelijk.t("stap." + stap)).collect(Collectors.joining(", "));
  }

  private static Statusbadge.Status status(GereedheidListItem rij) {
    if (rij.gereed()) {
      return new Statusbadge.Status(Landelijk.t("gereed"), Statusbadge.Soort.KLAAR);
    } else if (rij.ontbreekt().size() == Gereedheidstap.values().length) {
      return new Statusbadge.Status(Landelijk.t("niet-begonnen"), Statusbadge.Soort.LAAT);
    }
    return new Statusbadge.Status(Landelijk.t("nog-stappen", rij.ontbreekt().size()), Statusbadge.Soort.BIJNA);
  }

  private Feiten feiten() {
    Gereedheidstelling nu = service.stand();
    Feiten feiten =
        new Feiten()
            .feit(
                Landelijk.t("gereed"),
                String.valueOf(nu.gereed()),
                Landelijk.t("van-gemeenten", nu.gemeenten()));
    for (Gereedheidstap stap : Gereedheidstap.values()) {
      feiten.feit(
          Landelijk.t("zonder." + stap), String.valueOf(nu.mist().get(stap)), Landelijk.t("zonder-uitleg." + stap));
    }
    return feiten;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    stand.removeAll();
    stand.add(feiten());
    filters.lees(event.getLocation());
    lijst.toon(
        new GereedheidFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(MIST, Gereedheidstap.class).stream().findFirst().orElse(null),
            filters.aan(OPEN)));
  }
}
