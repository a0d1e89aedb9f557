package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Geldtekst;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.rapportage.CijferlijstFilter;
import nl.inburgeringsportaal.rapportage.CijferlijstItem;
import nl.inburgeringsportaal.rapportage.CijferlijstService;
import nl.inburgeringsportaal.rapportage.Cijfersoort;
import nl.inburgeringsportaal.rapportage.Groep;
import org.springframework.data.domain.Sort;

/** The people behind a figure; the address says of which one. From a row to the file of that person. */
@Route(CijferlijstView.PAD)
@RolesAllowed(Rollen.MEDEWERKER_DUO)
class CijferlijstView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "cijferlijst";

  private final transient CijferlijstService service;
  private final transient Bouwstenen bouwstenen;

  CijferlijstView(CijferlijstService service, Bouwstenen bouwstenen) {
    this.service = service;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "vult");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    QueryParameters vraag = event.getLocation().getQueryParameters();
    try {
      CijferlijstFilter filter = filter(vraag);
      long aantal = service.count(filter); // what cannot be asked is said in words, before there is a list
      Lijst<CijferlijstItem, CijferlijstFilter> lijst = lijst(filter.soort(), aantal);
      add(terug(filter), new Paginakop(t("cijferlijst.titel")).samenvatting(samenvatting(filter)), lijst);
      lijst.toon(filter);
    } catch (OngeldigeInvoer fout) {
      Object[] argumenten = fout.argumenten();
      argumenten[0] = t("filter." + fout.veld());
      add(
          new Paginakop(t("cijferlijst.titel")),
          new Bericht(Statusbadge.Soort.LAAT, getTranslation(fout.sleutel(), argumenten)));
    }
  }

  private static CijferlijstFilter filter(QueryParameters vraag) {
    Cijfersoort soort =
        lees(vraag, Cijferlinks.SOORT, tekst -> een(Cijfersoort.values(), tekst), "rapportage.fout.soort");
    return new CijferlijstFilter(
        soort == null ? Cijfersoort.VOORTGANG : soort,
        lees(vraag, Cijferpagina.PEILDATUM, Dagtekst::lees, "rapportage.fout.geen-dag"),
        lees(vraag, Cijferlinks.GROEP, tekst -> een(Groep.values(), tekst), "rapportage.fout.geen-groep"),
        lees(vraag, Cijferlinks.VAN, CijferlijstView::jaar, "rapportage.fout.geen-jaar"),
        lees(vraag, Cijferlinks.TOT, CijferlijstView::jaar, "rapportage.fout.geen-jaar"),
        lees(vraag, Cijferlinks.DEEL, tekst -> Optional.of(tekst.toUpperCase(Locale.ROOT)), null));
  }

  private static <T> T lees(
      QueryParameters vraag, String naam, Function<String, Optional<T>> lezer, String sleutel) {
    return vraag
        .getSingleParameter(naam)
        .filter(tekst -> !tekst.isBlank())
        .map(tekst -> lezer.apply(tekst).orElseThrow(() -> new OngeldigeInvoer(naam, tekst, sleutel)))
        .orElse(null);
  }

  private static <E extends Enum<E>> Optional<E> een(E[] waarden, String naam) {
    return Arrays.stream(waarden).filter(waarde -> waarde.name().equalsIgnoreCase(naam)).findFirst();
  }

  private static Optional<Integer> jaar(String tekst) {
    return Optional.of(tekst).filter(jaar -> jaar.matches("[0-9]{4}")).map(Integer::valueOf);
  }

  private static Nav terug(CijferlijstFilter filter) {
    String dag = filter.peildatum() == null ? "" : "?" + Cijferpagina.PEILDATUM + "=" + filter.peildatum();
    String pad =
        switch (filter.soort()) {
          case VOORTGANG -> VoortgangView.PAD;
          case LENINGEN -> LeningenView.PAD;
          case ELIP -> ElipView.PAD;
        };
    Anchor link = new Anchor(pad + dag, t(pad + ".titel"));
    link.getElement().setAttribute("router-link", true);
    Nav kruimel = new Nav(link);
    kruimel.addClassNames("kruimel", "niet-afdrukken");
    kruimel.getElement().setAttribute("aria-label", t("cijferlijst.kruimel"));
    return kruimel;
  }

  /** Which figure it is, as the report names it. */
  private static String samenvatting(CijferlijstFilter filter) {
    LocalDate dag = filter.peildatum();
    return Stream.of(
            t("cijferlijst.soort." + filter.soort()),
            dag == null ? null : t("op", Cijferdelen.dag(dag)),
            filter.groep() == null ? null : t("groep." + filter.groep().naam()),
            cohort(filter),
            filter.deel() == null ? null : t("cijferlijst.deel." + filter.deel()))
        .filter(deel -> deel != null)
        .collect(Collectors.joining(" · "));
  }

  private static String cohort(CijferlijstFilter filter) {
    if (filter.cohortVan() == null || filter.cohortTotEnMet() == null) {
      return null;
    }
    return filter.cohortVan().equals(filter.cohortTotEnMet())
        ? t("cijferlijst.cohort", String.valueOf(filter.cohortVan()))
        : t("voortgang.alle", String.valueOf(filter.cohortVan()), String.valueOf(filter.cohortTotEnMet()));
  }

  private Lijst<CijferlijstItem, CijferlijstFilter> lijst(Cijfersoort soort, long aantal) {
    Lijst<CijferlijstItem, CijferlijstFilter> lijst =
        bouwstenen
            .<CijferlijstItem, CijferlijstFilter>lijst(PAD, CijferlijstItem::id, "rapportage.cijferlijst.titel")
            .bron(service::list, filter -> aantal)
            .standaard(Sort.by("naam"))
            .totaal("rapportage.cijferlijst.totaal")
            .alsLeeg(() -> new LegeToestand(VaadinIcon.USERS, t("cijferlijst.leeg"), t("cijferlijst.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate("inburgeraars/" + rij.inburgeraarId()));
    lijst
        .kolom("naam", "rapportage.cijferlijst.naam")
        .tweeRegels(CijferlijstItem::naam, rij -> rij.vnummer().gemaskeerd())
        .sorteer("naam")
        .altijd()
        .nietExporteren();
    lijst
        .kolom("gemeente", "rapportage.cijferlijst.gemeente")
        .tekst(CijferlijstItem::gemeente)
        .sorteer("gemeente")
        .nietExporteren();
    if (soort == Cijfersoort.LENINGEN) {
      lijst
          .kolom("lening", "rapportage.cijferlijst.lening")
          .tekst(CijferlijstItem::leningnummer)
          .breedte("9rem")
          .nietExporteren();
      lijst
          .kolom("opgenomen", "rapportage.kolom.bedrag")
          .tekst(rij -> Geldtekst.van(rij.opgenomen().inEuro(), getLocale()))
          .sorteer("opgenomen")
          .breedte("9rem")
          .nietExporteren();
    } else {
      lijst
          .kolom("cohort", "rapportage.kolom.cohort")
          .tekst(rij -> String.valueOf(rij.cohort()))
          .sorteer("cohort")
          .breedte("7rem")
          .nietExporteren();
    }
    return lijst;
  }
}
