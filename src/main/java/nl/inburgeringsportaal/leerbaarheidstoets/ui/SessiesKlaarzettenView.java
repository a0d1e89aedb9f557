package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieService;
import org.springframework.data.domain.Sort;

/** For DUO: sessions to come that are not ready, with what each lacks. A session that lacks nothing is not here. */
@Route(SessiesKlaarzettenView.PAD)
@RolesAllowed(Rollen.MEDEWERKER_DUO)
@StyleSheet(Delen.STIJL)
class SessiesKlaarzettenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "sessies-klaarzetten";

  private static final String VAN = "van";
  private static final String TOT = "tot";

  private final Filterbalk filters;
  private final Lijst<SessieListItem, SessieFilter> lijst;

  SessiesKlaarzettenView(SessieService service, Bouwstenen bouwstenen) {
    addClassNames("pagina", "vult");
    filters =
        bouwstenen.filterbalk(PAD).dag(VAN, "lbt-landelijk.filter.van").dag(TOT, "lbt-landelijk.filter.tot");
    lijst =
        bouwstenen
            .<SessieListItem, SessieFilter>lijst(PAD, SessieListItem::id, "lbt-landelijk.klaarzetten.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("begin"))
            .filters(filters)
            .totaal("lbt-landelijk.klaarzetten.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.CHECK_CIRCLE_O,
                        Landelijk.t("klaarzetten.leeg"),
                        Landelijk.t("klaarzetten.leeg.uitleg")));
    kolommen();
    add(
        new Paginakop(Landelijk.t("klaarzetten.titel")).samenvatting(Landelijk.t("klaarzetten.uitleg")),
        filters,
        lijst);
  }

  private void kolommen() {
    lijst
        .kolom("gemeente", "lbt-landelijk.kolom.gemeente")
        .tweeRegels(
            SessieListItem::gemeente,
            rij -> Plandelen.wanneer(rij.begin(), rij.einde()),
            rij -> Plandelen.mist(rij.mist()))
        .sorteer("gemeente")
        .exporteer("lbt-landelijk.kolom.gemeente", SessieListItem::gemeente)
        .exporteer("lbt-landelijk.kolom.sessie", SessieListItem::begin)
        .altijd();
    lijst
        .kolom("begin", "lbt-landelijk.kolom.sessie")
        .termijn(rij -> rij.begin().toLocalDate())
        .sorteer("begin")
        .breedte("10rem")
        .nietExporteren();
    lijst
        .kolom("mist", "lbt-landelijk.kolom.mist")
        .tekst(rij -> Plandelen.mist(rij.mist()));
    lijst
        .kolom("locatie", "lbtplanning.kolom.locatie")
        .tweeRegels(SessieListItem::locatie, rij -> rij.lokaal() + " · " + rij.plaats())
        .sorteer("locatie");
    lijst
        .kolom("bezet", "lbtplanning.kolom.bezet")
        .tekst(rij -> Plandelen.t("bezet-van", rij.bezet(), rij.plaatsen()))
        .sorteer("bezet")
        .breedte("8rem");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new SessieFilter(
            filters.dag(VAN).orElse(null),
            filters.dag(TOT).map(dag -> dag.plusDays(1)).orElse(null),
            Set.of(),
            null,
            null,
            true));
  }
}
