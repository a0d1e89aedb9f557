package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.misbruik.MisbruikzaakService;
import nl.inburgeringsportaal.misbruik.ZaakFilter;
import nl.inburgeringsportaal.misbruik.ZaakListItem;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zwaarte;
import org.springframework.data.domain.Sort;

/** The register of misuse: for each party the cases that it handles or received. */
@Route(MisbruikView.PAD)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW, Rollen.MEDEWERKER_DUO, Rollen.INSPECTIE_SZW})
@StyleSheet(Delen.STIJL)
class MisbruikView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the register. */
  static final String PAD = "misbruik";

  private static final String SOORT = "soort";
  private static final String ZWAARTE = "zwaarte";
  private static final String ONTVANGEN = "ontvangen";
  private static final String GEMELD = "gemeld";

  private final Filterbalk filters;
  private final Lijst<ZaakListItem, ZaakFilter> lijst;

  MisbruikView(MisbruikzaakService service, Begindialogen dialogen, Lezer lezer, Bouwstenen bouwstenen) {
    addClassNames("pagina", "vult");
    Lezer.Partij partij = lezer.partij();
    boolean bow = partij == Lezer.Partij.BLIK_OP_WERK;
    filters = bouwstenen.filterbalk(PAD).zoek("zoek", "misbruik.zoek");
    if (bow) {
      filters.meerkeuze(ZWAARTE, "misbruik.kolom.zwaarte", () -> Delen.opties(Zwaarte.class, "zwaarte."));
      filters.schakel("nieuw", "misbruik.filter.nieuw").schakel("eigen", "misbruik.filter.eigen");
    } else {
      filters.meerkeuze(SOORT, "misbruik.kolom.soort", () -> Delen.opties(Zaaksoort.class, "soort."));
    }
    filters.schakel("afgesloten", "misbruik.filter.afgesloten");
    lijst = maakLijst(service, bouwstenen, bow, partij);
    Button nieuw = new Button(t("begin." + partij), VaadinIcon.PLUS.create(), klik -> dialogen.open(partij));
    add(
        new Paginakop(t("titel." + partij)).samenvatting(t("uitleg." + partij)).hoofdactie(nieuw), filters, lijst);
  }

  /** Where a case stands. */
  static String adres(long id) {
    return PAD + "/" + id;
  }

  private Lijst<ZaakListItem, ZaakFilter> maakLijst(
      MisbruikzaakService service, Bouwstenen bouwstenen, boolean bow, Lezer.Partij partij) {
    Lijst<ZaakListItem, ZaakFilter> nieuw =
        bouwstenen
            .<ZaakListItem, ZaakFilter>lijst("misbruik", ZaakListItem::id, "misbruik.lijst")
            .bron(service::list, service::count)
            .standaard(
                Sort.by(Sort.Direction.DESC, partij == Lezer.Partij.INSPECTIE ? GEMELD : ONTVANGEN))
            .filters(filters)
            .totaal("misbruik.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.FLAG_O, t("leeg"), t("leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate(adres(rij.id())));
    nieuw
        .kolom("onderwerp", "misbruik.kolom.onderwerp")
        .tweeRegels(Delen::onderwerp, Delen::kenmerk)
        .sorteer("school")
        .exporteer("misbruik.kolom.onderwerp", Delen::onderwerp)
        .exporteer("misbruik.kolom.kenmerk", Delen::kenmerk)
        .altijd();
    nieuw.kolom("nummer", "misbruik.kolom.nummer").tekst(rij -> String.valueOf(rij.id())).sorteer("nummer")
        .breedte("7rem");
    nieuw.kolom("stand", "misbruik.kolom.stand").status(Delen::status).breedte("14rem").altijd();
    if (bow) {
      nieuw
          .kolom(ZWAARTE, "misbruik.kolom.zwaarte")
          .tekst(rij -> rij.zwaarte() == null ? null : t("zwaarte." + rij.zwaarte()))
          .sorteer(ZWAARTE)
          .breedte("8rem");
      nieuw
          .kolom("behandelaar", "misbruik.kolom.behandelaar")
          .tekst(ZaakListItem::behandelaar)
          .sorteer("behandelaar")
          .breedte("11rem");
    } else {
      nieuw.kolom(SOORT, "misbruik.kolom.soort").tekst(rij -> t("soort." + rij.soort())).breedte("10rem");
    }
    nieuw.kolom(ONTVANGEN, "misbruik.kolom.ontvangen").datum(ZaakListItem::ontvangenOp).sorteer(ONTVANGEN)
        .breedte("9rem");
    var gemeld =
        nieuw.kolom(GEMELD, "misbruik.kolom.gemeld").datum(ZaakListItem::gemeldOp).sorteer(GEMELD).breedte("9rem");
    if (partij == Lezer.Partij.INSPECTIE) {
      nieuw
          .kolom("melder", "misbruik.kolom.melder")
          .tekst(rij -> rij.melder() == null ? null : t("melder." + rij.melder()))
          .breedte("9rem");
    } else {
      gemeld.eerstVerborgen();
    }
    return nieuw;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new ZaakFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(SOORT, Zaaksoort.class),
            filters.waarden(ZWAARTE, Zwaarte.class),
            filters.aan("nieuw"),
            filters.aan("eigen"),
            filters.aan("afgesloten")));
  }
}
