package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.keurmerk.KeurmerkRoute;
import nl.inburgeringsportaal.keurmerk.Kloksoort;
import nl.inburgeringsportaal.keurmerk.ProcedureFilter;
import nl.inburgeringsportaal.keurmerk.ProcedureListItem;
import nl.inburgeringsportaal.keurmerk.ProcedureService;
import org.springframework.data.domain.Sort;

/** Procedures, those whose term ends first on top. */
@Route(ProceduresView.PAD)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class ProceduresView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the list. */
  static final String PAD = KeurmerkRoute.PROCEDURES;

  private static final String KLOK = "klok";

  private final Filterbalk filters;
  private final Lijst<ProcedureListItem, ProcedureFilter> lijst;

  ProceduresView(ProcedureService service, Bouwstenen bouwstenen, Klok klok) {
    addClassNames("pagina", "vult");
    filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("zoek", "keurmerk.procedures.zoek")
            .meerkeuze(KLOK, "keurmerk.kolom.termijn", () -> Delen.opties(Kloksoort.class, "klok."))
            .schakel("eigen", "keurmerk.filter.eigen")
            .schakel("afgesloten", "keurmerk.filter.afgesloten");
    lijst = maakLijst(service, bouwstenen, klok);
    add(new Paginakop(t("procedures.titel")).samenvatting(t("procedures.uitleg")), filters, lijst);
  }

  /** Where a procedure stands. */
  static String adres(long id) {
    return KeurmerkRoute.procedure(id);
  }

  private static String termijn(ProcedureListItem rij, LocalDate vandaag) {
    if (rij.klok() == null) {
      return null;
    }
    String naam = t("klok." + rij.klok());
    return rij.isVoorbij(vandaag) ? t("klok.voorbij", naam, Delen.dag(rij.klokOp())) : naam;
  }

  private Lijst<ProcedureListItem, ProcedureFilter> maakLijst(
      ProcedureService service, Bouwstenen bouwstenen, Klok klok) {
    Lijst<ProcedureListItem, ProcedureFilter> nieuw =
        bouwstenen
            .<ProcedureListItem, ProcedureFilter>lijst(PAD, ProcedureListItem::id, "keurmerk.procedures.titel")
            .bron(service::list, service::count)
            .standaard(Sort.by(KLOK))
            .filters(filters)
            .totaal("keurmerk.procedures.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.GAVEL, t("procedures.leeg"), t("procedures.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate(adres(rij.id())));
    nieuw
        .kolom("school", "keurmerk.kolom.school")
        .tweeRegels(ProcedureListItem::school, ProcedureListItem::aanleiding)
        .sorteer("school")
        .exporteer("keurmerk.kolom.school", ProcedureListItem::school)
        .exporteer("keurmerk.procedure.aanleiding", ProcedureListItem::aanleiding)
        .altijd();
    nieuw
        .kolom("stand", "keurmerk.kolom.stand")
        .tekst(rij -> t("stap." + rij.stand()))
        .sorteer("stand")
        .breedte("11rem");
    nieuw
        .kolom("termijn", "keurmerk.kolom.termijn")
        .tekst(rij -> termijn(rij, klok.vandaag()))
        .breedte("13rem");
    nieuw
        .kolom(KLOK, "keurmerk.kolom.klok")
        .termijn(rij -> rij.isVoorbij(klok.vandaag()) ? null : rij.klokOp())
        .sorteer(KLOK)
        .breedte("9rem")
        .altijd();
    nieuw.kolom("behandelaar", "keurmerk.kolom.behandelaar").tekst(ProcedureListItem::behandelaar).breedte("10rem");
    nieuw
        .kolom("begonnen", "keurmerk.kolom.begonnen")
        .datum(ProcedureListItem::begonnenOp)
        .sorteer("begonnen")
        .breedte("9rem")
        .eerstVerborgen();
    return nieuw;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.lees(event.getLocation());
    lijst.toon(
        new ProcedureFilter(
            filters.waarde("zoek").orElse(null),
            filters.waarden(KLOK, Kloksoort.class),
            null,
            filters.aan("eigen"),
            filters.aan("afgesloten")));
  }
}
