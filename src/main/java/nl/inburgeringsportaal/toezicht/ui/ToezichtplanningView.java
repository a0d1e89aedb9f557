package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.keurmerk.KeurmerkRoute;
import nl.inburgeringsportaal.toezicht.Plangrond;
import nl.inburgeringsportaal.toezicht.ToezichtFilter;
import nl.inburgeringsportaal.toezicht.ToezichtListItem;
import nl.inburgeringsportaal.toezicht.ToezichtplanService;
import org.springframework.data.domain.Sort;

/** The schools with the keurmerk, those that have to be visited first on top. */
@Route(ToezichtplanningView.PAD)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class ToezichtplanningView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the list. */
  static final String PAD = "toezichtplanning";

  private static final String GROND = "grond";

  private final Filterbalk filters;
  private final Lijst<ToezichtListItem, ToezichtFilter> lijst;

  ToezichtplanningView(ToezichtplanService service, Bouwstenen bouwstenen, HuidigeGebruiker.Bron bron) {
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "toezicht.planning.zoek")
            .meerkeuze(GROND, "toezicht.kolom.grond", () -> Delen.opties(Plangrond.class, "grond."))
            .schakel("te-laat", "toezicht.filter.te-laat")
            .schakel("zonder-datum", "toezicht.filter.zonder-datum")
            .schakel("aspirant", "toezicht.filter.aspirant");
    lijst = maakLijst(service, bouwstenen);
    Paginakop kop = new Paginakop(t("planning.titel")).samenvatting(t("planning.uitleg"));
    if (!bron.bereik(Rol.INSPECTEUR_BOW).isNiets()) {
      kop.actie(new Button(t("criteria.titel"), klik -> UI.getCurrent().navigate(CriteriaView.class)))
          .actie(new Button(t("belangen.titel"), klik -> UI.getCurrent().navigate(BelangenView.class)));
    }
    add(kop, filters, lijst);
  }

  /** Where a school stands with its visits. */
  static String adres(long taalschoolId) {
    return KeurmerkRoute.taalschool(taalschoolId) + "?" + KeurmerkRoute.TAB + "=" + Toezichttab.NAAM;
  }

  private Lijst<ToezichtListItem, ToezichtFilter> maakLijst(
      ToezichtplanService service, Bouwstenen bouwstenen) {
    Lijst<ToezichtListItem, ToezichtFilter> nieuw =
        bouwstenen
            .<ToezichtListItem, ToezichtFilter>lijst(PAD, ToezichtListItem::id, "toezicht.planning.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by("uiterlijk"))
            .filters(filters)
            .totaal("toezicht.planning.totaal")
            .alsLeeg(
                () -> new LegeToestand(VaadinIcon.CALENDAR_CLOCK, t("planning.leeg"), t("planning.leeg.uitleg")))
            .bijKiezen(
                rij ->
                    UI.getCurrent()
                        .navigate(
                            KeurmerkRoute.taalschool(rij.id()),
                            QueryParameters.of(KeurmerkRoute.TAB, Toezichttab.NAAM)));
    nieuw
        .kolom("naam", "toezicht.kolom.school")
        .tweeRegels(ToezichtListItem::naam, ToezichtListItem::plaats)
        .sorteer("naam")
        .exporteer("toezicht.kolom.school", ToezichtListItem::naam)
        .exporteer("toezicht.kolom.plaats", ToezichtListItem::plaats)
        .altijd();
    nieuw
        .kolom("uiterlijk", "toezicht.kolom.uiterlijk")
        .termijn(ToezichtListItem::uiterlijk)
        .sorteer("uiterlijk")
        .breedte("10rem")
        .altijd();
    nieuw
        .kolom("volgende", "toezicht.kolom.volgende")
        .moment(ToezichtListItem::volgende)
        .sorteer("volgende")
        .breedte("11rem");
    nieuw
        .kolom("melding", "toezicht.kolom.melding")
        .status(ToezichtplanningView::melding)
        .breedte("11rem");
    nieuw
        .kolom("laatste", "toezicht.kolom.laatste")
        .datum(rij -> rij.stand().laatste())
        .sorteer("laatste")
        .breedte("9rem");
    nieuw.kolom(GROND, "toezicht.kolom.grond").tekst(rij -> t("grond." + rij.stand().grond())).breedte("15rem");
    nieuw
        .kolom("locaties", "toezicht.kolom.locaties")
        .tekst(Delen::locaties)
        .breedte("8rem")
        .eerstVerborgen();
    nieuw
        .kolom("keurmerk", "toezicht.kolom.keurmerk")
        .tekst(rij -> I18NProvider.translate("keurmerk.status." + rij.keurmerk().bovenste()))
        .breedte("14rem")
        .eerstVerborgen();
    return nieuw;
  }

  /** What somebody has to look at. */
  private static Statusbadge.Status melding(ToezichtListItem rij) {
    if (rij.strijdig()) {
      return new Statusbadge.Status(t("melding.strijdig"), Statusbadge.Soort.LAAT);
    } else if (rij.volgende() == null) {
      return new Statusbadge.Status(t("melding.zonder-datum"), Statusbadge.Soort.RUSTIG);
    }
    return rij.isZonderDatum()
        ? new Statusbadge.Status(t("melding.te-laat-gepland"), Statusbadge.Soort.BIJNA)
        : new Statusbadge.Status(t("melding.gepland"), Statusbadge.Soort.ACTIEF);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new ToezichtFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(GROND, Plangrond.class),
            filters.aan("te-laat"),
            filters.aan("zonder-datum"),
            filters.aan("aspirant")));
  }
}
