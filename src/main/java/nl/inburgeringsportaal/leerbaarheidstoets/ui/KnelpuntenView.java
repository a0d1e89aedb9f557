package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntService;
import nl.inburgeringsportaal.leerbaarheidstoets.Knelpuntsoort;
import org.springframework.data.domain.Sort;

/** Obstacles that gemeenten report; DUO says which are a reason for an overrun of the ten weeks. */
@Route(KnelpuntenView.PAD)
@RolesAllowed({Rollen.MEDEWERKER_DUO, Rollen.GEMEENTEBEHEERDER})
@StyleSheet(Delen.STIJL)
class KnelpuntenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "lbt-knelpunten";

  private static final String SOORT = "soort";
  private static final String OPGELOST = "opgelost";

  private final transient KnelpuntService service;
  private final Filterbalk filters;
  private final Lijst<KnelpuntListItem, KnelpuntFilter> lijst;

  KnelpuntenView(KnelpuntService service, Bouwstenen bouwstenen) {
    this.service = service;
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "lbt-landelijk.knelpunten.zoek")
            .keuze(SOORT, "lbt-landelijk.kolom.soort", KnelpuntenView::soorten)
            .schakel(OPGELOST, "lbt-landelijk.filter.opgelost");
    lijst = maakLijst(bouwstenen);
    Button nieuw =
        new Button(Landelijk.t("knelpunt.nieuw"), VaadinIcon.PLUS.create(), klik -> dialoog().open());
    add(
        new Paginakop(Landelijk.t("knelpunten.titel")).samenvatting(Landelijk.t("knelpunten.uitleg")).hoofdactie(nieuw),
        Landelijk.tabbladen(true),
        filters,
        lijst);
  }

  private Knelpuntdialoog dialoog() {
    return new Knelpuntdialoog(
        service,
        () -> {
          Melding.gelukt(Landelijk.t("knelpunt.bewaard"));
          lijst.ververs();
        });
  }

  private static List<Filterbalk.Optie> soorten() {
    return Arrays.stream(Knelpuntsoort.values())
        .map(soort -> new Filterbalk.Optie(soort.name(), Landelijk.t("soort." + soort)))
        .toList();
  }

  private Lijst<KnelpuntListItem, KnelpuntFilter> maakLijst(Bouwstenen bouwstenen) {
    Lijst<KnelpuntListItem, KnelpuntFilter> nieuw =
        bouwstenen
            .<KnelpuntListItem, KnelpuntFilter>lijst(
                "lbt-knelpunten", KnelpuntListItem::id, "lbt-landelijk.knelpunten.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by(Sort.Direction.DESC, "van"))
            .filters(filters)
            .totaal("lbt-landelijk.knelpunten.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.CHECK_CIRCLE_O,
                        Landelijk.t("knelpunten.leeg"),
                        Landelijk.t("knelpunten.leeg.uitleg")))
            .bijKiezen(rij -> wijzig(rij.id()));
    nieuw
        .kolom("gemeente", "lbt-landelijk.kolom.gemeente")
        .tweeRegels(
            KnelpuntListItem::gemeente,
            rij -> Landelijk.t("soort." + rij.soort()),
            KnelpuntListItem::omschrijving)
        .sorteer("gemeente")
        .exporteer("lbt-landelijk.kolom.gemeente", KnelpuntListItem::gemeente)
        .exporteer("lbt-landelijk.kolom.soort", rij -> Landelijk.t("soort." + rij.soort()))
        .altijd();
    nieuw.kolom("omschrijving", "lbt-landelijk.kolom.omschrijving").tekst(KnelpuntListItem::omschrijving);
    nieuw.kolom("van", "lbt-landelijk.kolom.sinds").datum(KnelpuntListItem::van).sorteer("van").breedte("8.5rem");
    nieuw
        .kolom("tot", "lbt-landelijk.kolom.opgelost")
        .datum(KnelpuntListItem::tot)
        .sorteer("tot")
        .breedte("8.5rem")
        .eerstVerborgen();
    nieuw
        .kolom("verschoont", "lbt-landelijk.kolom.tien-weken")
        .status(
            rij ->
                rij.verschoont()
                    ? new Statusbadge.Status(Landelijk.t("verschoont"), Statusbadge.Soort.ACTIEF)
                    : new Statusbadge.Status(Landelijk.t("verschoont-niet"), Statusbadge.Soort.RUSTIG))
        .sorteer("verschoont")
        .breedte("11rem");
    return nieuw;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new KnelpuntFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(SOORT, Knelpuntsoort.class).stream().findFirst().orElse(null),
            filters.aan(OPGELOST)));
  }

  private void wijzig(long id) {
    try {
      dialoog().vul(service.findById(id)).open();
    } catch (NietGevonden weg) {
      Melding.fout(Delen.t("weg"));
    }
  }
}
