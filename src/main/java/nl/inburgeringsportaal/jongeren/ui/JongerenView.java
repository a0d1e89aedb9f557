package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.jongeren.JongereFilter;
import nl.inburgeringsportaal.jongeren.JongereListItem;
import nl.inburgeringsportaal.jongeren.JongereService;
import nl.inburgeringsportaal.jongeren.Jongerestand;
import org.springframework.data.domain.Sort;

/**
 * Youths whose school shared with the gemeente that a talk was held, with the selected one beside the list. The address
 * holds filters and selection; no name stands on this page but that of who was linked.
 */
@Route(JongerenView.PAD)
@RolesAllowed(Rollen.KLANTMANAGER)
class JongerenView extends Lijstpagina<JongereListItem, JongereFilter> {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "jongeren";

  private static final String KEUZE = "jongere";
  private static final String STAND = "stand";
  private static final String OPLEIDING = "opleiding";
  private static final String EINDE = "einde";
  private static final String GEMEENTE = "gemeente";

  private final transient JongereService jongeren;
  private final transient Jongeredelen delen;
  private final transient JongereTeksten teksten;
  private final transient Klok klok;
  private final Set<String> gemeenten;

  JongerenView(
      JongereService jongeren, Jongeredelen delen, JongereTeksten teksten, Bouwstenen bouwstenen, Klok klok) {
    this.jongeren = jongeren;
    this.delen = delen;
    this.teksten = teksten;
    this.klok = klok;
    this.gemeenten = jongeren.gemeenten();
    Filterbalk filters =
        bouwstenen
            .filterbalk(PAD)
            .zoek("kenmerk", "jongeren.jongere.zoek")
            .keuze(STAND, "jongeren.jongere.filter.stand", JongereTeksten::standen)
            .keuze(OPLEIDING, "jongeren.jongere.filter.opleiding", teksten::opleidingen)
            .keuze(EINDE, "jongeren.jongere.filter.einde", JongerenView::eindes);
    List<Filterbalk.Optie> namen = gemeenteopties();
    if (namen.size() > 1) {
      filters.keuze(GEMEENTE, "jongeren.jongere.filter.gemeente", () -> namen);
    }
    bouw(
        new Paginakop(getTranslation("jongeren.jongere.titel"))
            .samenvatting(getTranslation("jongeren.jongere.uitleg")),
        filters,
        lijst(bouwstenen, filters, namen.size() > 1));
  }

  /** Where a youth stands. */
  static String adres(long id) {
    return adres(PAD, id);
  }

  private List<Filterbalk.Optie> gemeenteopties() {
    return gemeenten.stream()
        .map(code -> new Filterbalk.Optie(code, teksten.gemeente(code)))
        .sorted(Comparator.comparing(Filterbalk.Optie::tekst))
        .toList();
  }

  private static List<Filterbalk.Optie> eindes() {
    return Stream.of("3", "6", "12")
        .map(
            maanden ->
                new Filterbalk.Optie(
                    maanden,
                    Gespreksteksten.t("jongeren.jongere.filter.einde.binnen", Integer.valueOf(maanden))))
        .toList();
  }

  private Lijst<JongereListItem, JongereFilter> lijst(
      Bouwstenen bouwstenen, Filterbalk filters, boolean meerGemeenten) {
    Lijst<JongereListItem, JongereFilter> nieuw =
        bouwstenen
            .<JongereListItem, JongereFilter>lijst(PAD, JongereListItem::id, "jongeren.jongere.titel")
            .bron(jongeren::list, jongeren::count)
            .standaard(Sort.by(Sort.Direction.DESC, "gedeeld"))
            .filters(filters)
            .totaal("jongeren.jongere.totaal")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.ACADEMY_CAP,
                        getTranslation("jongeren.jongere.leeg"),
                        getTranslation("jongeren.jongere.leeg.uitleg")))
            .bijKiezen(rij -> kies(rij.id()));
    nieuw
        .kolom("kenmerk", "jongeren.jongere.kolom.kenmerk")
        .tweeRegels(
            JongereListItem::kenmerk,
            rij -> meerGemeenten ? rij.school() + " · " + teksten.gemeente(rij.gemeentecode()) : rij.school())
        .sorteer("kenmerk")
        .exporteer("jongeren.jongere.kolom.kenmerk", JongereListItem::kenmerk)
        .exporteer("jongeren.jongere.kolom.school", JongereListItem::school)
        .exporteer("jongeren.jongere.filter.gemeente", rij -> teksten.gemeente(rij.gemeentecode()))
        .altijd();
    nieuw
        .kolom(STAND, "jongeren.jongere.filter.stand")
        .status(rij -> JongereTeksten.badge(rij.stand()))
        .sorteer(STAND)
        .breedte("9.5rem")
        .altijd();
    nieuw
        .kolom(OPLEIDING, "jongeren.jongere.filter.opleiding")
        .tekst(rij -> teksten.opleiding(rij.opleidingscode()))
        .sorteer(OPLEIDING);
    nieuw
        .kolom(EINDE, "jongeren.jongere.filter.einde")
        .datum(JongereListItem::verwachtEinde)
        .sorteer(EINDE)
        .breedte("8.5rem");
    nieuw
        .kolom("gesprek", "jongeren.jongere.kolom.gesprek")
        .datum(JongereListItem::gevoerdOp)
        .sorteer("gesprek")
        .breedte("8.5rem");
    nieuw
        .kolom("gedeeld", "jongeren.jongere.kolom.gedeeld")
        .datum(JongereListItem::gedeeldOp)
        .sorteer("gedeeld")
        .breedte("8.5rem")
        .eerstVerborgen();
    return nieuw;
  }

  @Override
  protected JongereFilter filter(Filterbalk filters) {
    return new JongereFilter(
        filters.waarde("kenmerk").orElse(null),
        filters.waarden(STAND, Jongerestand.class).stream().findFirst().orElse(null),
        filters.waarde(OPLEIDING).orElse(null),
        filters.waarde(EINDE).flatMap(Lijstpagina::id).map(this::binnen).orElse(null),
        filters.waarde(GEMEENTE).map(Set::of).orElse(null));
  }

  private LocalDate binnen(long maanden) {
    return klok.vandaag().plusMonths(Math.clamp(maanden, 0, 1_200));
  }

  @Override
  protected String nietGevonden() {
    return "jongeren.jongere.weg.uitleg";
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    return id(gekozen)
        .map(jongeren::findById)
        .map(jongere -> new Detail(jongere.jongere().kenmerk(), delen.detail(jongere, this::ververs)));
  }
}
