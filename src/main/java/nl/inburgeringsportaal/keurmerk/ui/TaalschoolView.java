package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.keurmerk.KeurmerkRoute;
import nl.inburgeringsportaal.keurmerk.ProcedureService;
import nl.inburgeringsportaal.keurmerk.TaalschoolDetail;
import nl.inburgeringsportaal.keurmerk.TaalschoolListItem;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;
import nl.inburgeringsportaal.keurmerk.Taalschooltab;

/** The file of a taalschool: how it stands on top, each part under its own tab. */
@Route(TaalscholenView.PAD + "/:" + TaalschoolView.ID)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class TaalschoolView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the school. */
  static final String ID = "id";

  private enum Tab {
    STATUS,
    PROCEDURES,
    GEGEVENS,
    CURSISTEN,
    DOCUMENTEN
  }

  private final transient TaalschoolService service;
  private final transient ProcedureService procedures;
  private final transient Taalschooldelen delen;
  private final transient Documentdeel documenten;
  private final transient Verbanddeel verbanden;
  private final transient List<Taalschooltab> anderen;

  TaalschoolView(
      TaalschoolService service,
      ProcedureService procedures,
      Taalschooldelen delen,
      Documentdeel documenten,
      Verbanddeel verbanden,
      List<Taalschooltab> anderen) {
    this.service = service;
    this.procedures = procedures;
    this.delen = delen;
    this.documenten = documenten;
    this.verbanden = verbanden;
    this.anderen = anderen;
    addClassNames("pagina", "taalschool");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new);
    String gevraagd = event.getLocation().getQueryParameters().getSingleParameter(KeurmerkRoute.TAB).orElse("");
    TaalschoolDetail school = service.findById(id);
    TaalschoolListItem rij = school.rij();
    removeAll();
    Button nieuw = new Button(t("procedure.begin"), klik -> begin(id));
    add(
        Delen.kruimel(TaalscholenView.PAD, t("taalscholen.titel")),
        new Paginakop(rij.naam()).samenvatting(t("school.samenvatting", rij.plaats(), rij.instellingsnummer()))
            .actie(new Anchor(RegisterschoolView.adres(rij.instellingsnummer()), t("school.register")))
            .hoofdactie(nieuw),
        feiten(school));
    if (rij.verschil()) {
      add(
          new Bericht(
              Statusbadge.Soort.BIJNA,
              t(Boolean.TRUE.equals(school.keurmerkBijDuo()) ? "verschil.duo-ja" : "verschil.duo-nee")));
    }
    add(verbanden.berichten(id));
    toonTabs(gevraagd, school);
  }

  /** A tab as it stands on the page, of this module or of a higher one. */
  private record Blad(String adres, String tekst, Supplier<Component> inhoud) {}

  private void toonTabs(String gevraagd, TaalschoolDetail school) {
    long id = school.rij().id();
    List<Blad> bladen = new ArrayList<>();
    for (Tab een : Tab.values()) {
      bladen.add(new Blad(adres(een), t("school.tab." + een), () -> inhoud(een, school)));
    }
    for (Taalschooltab een : anderen) {
      bladen.add(new Blad(een.naam(), getTranslation(een.sleutel()), () -> een.inhoud(id)));
    }
    Blad gekozen =
        bladen.stream().filter(een -> een.adres().equals(gevraagd)).findFirst().orElse(bladen.getFirst());
    Tabbladen tabs = new Tabbladen(t("school.tabs"));
    for (Blad een : bladen) {
      RouterLink link =
          new RouterLink(een.tekst(), TaalschoolView.class, new RouteParameters(ID, String.valueOf(id)));
      link.setQueryParameters(QueryParameters.of(KeurmerkRoute.TAB, een.adres()));
      tabs.tabblad(link, een == gekozen);
    }
    Section paneel = new Section(gekozen.inhoud().get());
    paneel.getElement().setAttribute("aria-label", gekozen.tekst());
    add(tabs, paneel);
  }

  private static String adres(Tab tab) {
    return tab.name().toLowerCase(java.util.Locale.ROOT);
  }

  private Component inhoud(Tab tab, TaalschoolDetail school) {
    return switch (tab) {
      case STATUS -> delen.status(school.rij().id());
      case PROCEDURES -> delen.procedures(school.rij().id());
      case GEGEVENS -> delen.gegevens(school, TaalschoolView::opnieuw);
      case CURSISTEN -> delen.cursisten(school.rij().id());
      case DOCUMENTEN -> documenten.vanSchool(school.rij().id(), TaalschoolView::opnieuw);
    };
  }

  private static Feiten feiten(TaalschoolDetail school) {
    TaalschoolListItem rij = school.rij();
    boolean metMaatregel = rij.maatregel() != null && rij.status() != null;
    String onder = metMaatregel ? t("school.onder", t("status." + rij.status())) : null;
    return new Feiten()
        .feit(
            t("kolom.status"),
            Delen.status(rij.stand()).tekst(),
            rij.sinds() == null ? null : t("school.sinds", Delen.dag(rij.sinds())))
        .feit(t("school.bij-duo"), duo(school.keurmerkBijDuo()), onder)
        .feit(t("kolom.cursisten"), String.valueOf(rij.cursisten()), null)
        .feit(t("kolom.signalen"), String.valueOf(rij.signalen()), null)
        .feit(t("kolom.klok"), Delen.dag(rij.klok()), rij.klok() == null ? t("school.geen-klok") : null);
  }

  private static String duo(Boolean keurmerk) {
    return keurmerk == null ? t("duo.onbekend") : t(keurmerk ? "duo.ja" : "duo.nee");
  }

  private void begin(long id) {
    TextField waarom = new TextField(t("procedure.aanleiding"));
    waarom.setMaxLength(ProcedureService.LANGSTE_AANLEIDING);
    waarom.setHelperText(t("procedure.aanleiding.hulp"));
    waarom.setRequiredIndicatorVisible(true);
    new Invoerdialoog(t("procedure.begin"))
        .breed("aanleiding", waarom)
        .bijOpslaan(
            t("procedure.begin"),
            () -> UI.getCurrent().navigate(ProceduresView.adres(procedures.begin(id, waarom.getValue()))))
        .open();
  }

  private static void opnieuw() {
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
