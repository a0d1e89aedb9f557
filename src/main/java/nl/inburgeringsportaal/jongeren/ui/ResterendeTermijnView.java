package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.TermijnRoute;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.regels.Opleidingscodes;

/**
 * How much of the three years is left under a plan of educations. Each change is answered at once and stands
 * in the address; nothing is stored.
 */
@Route(TermijnRoute.PAD)
@RolesAllowed({Rollen.SCHOOLFUNCTIONARIS, Rollen.KLANTMANAGER})
@StyleSheet(TermijnPaneel.STIJL)
class ResterendeTermijnView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Day of the letter in which the calculation example stands. */
  static final LocalDate DAG_VAN_DE_BRIEF = LocalDate.of(2021, 12, 17);

  /** The example of the letter: a year of ISK, then a year of entree. */
  static final TermijnRoute VOORBEELD =
      new TermijnRoute(
          LocalDate.of(2004, 9, 1),
          LocalDate.of(2022, 9, 1),
          List.of(
              new Termijnberekening.Opleiding("ISK", LocalDate.of(2022, 9, 1), LocalDate.of(2023, 8, 31)),
              new Termijnberekening.Opleiding("ENTREE", LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31))),
          DAG_VAN_DE_BRIEF);

  private final transient TermijnPanelen panelen;
  private final Datumveld geboren = new Datumveld(getTranslation("jongeren.termijn.veld.geboren"));
  private final Datumveld begin = new Datumveld(getTranslation("jongeren.termijn.veld.begin"));
  private final RadioButtonGroup<Regelkeuze> regels = new RadioButtonGroup<>();
  private final TermijnPlanveld plan;
  private final Div uitkomst = new Div();
  private final transient List<List<Termijnberekening.Opleiding>> naast = new ArrayList<>();
  private final Button ernaast = new Button(getTranslation("jongeren.termijn.ernaast"), klik -> zetErnaast());
  private boolean vult;

  /** Whose rules are used. */
  private enum Regelkeuze {
    VANDAAG,
    BRIEF
  }

  ResterendeTermijnView(TermijnPanelen panelen, Opleidingscodes opleidingen, Klok klok) {
    this.panelen = panelen;
    this.plan = new TermijnPlanveld(opleidingen, this::gewijzigd);
    addClassNames("pagina", "termijnpagina");
    geboren.setMax(klok.vandaag());
    geboren.setRequiredIndicatorVisible(true);
    geboren.addValueChangeListener(wijziging -> gewijzigd());
    begin.setClearButtonVisible(true);
    begin.setHelperText(getTranslation("jongeren.termijn.veld.begin.hulp"));
    begin.addValueChangeListener(wijziging -> gewijzigd());
    regels.setLabel(getTranslation("jongeren.termijn.regels"));
    regels.setItems(Regelkeuze.values());
    regels.setItemLabelGenerator(keuze -> getTranslation("jongeren.termijn.regels." + keuze));
    regels.setValue(Regelkeuze.VANDAAG);
    regels.addValueChangeListener(wijziging -> gewijzigd());
    H2 kop = new H2(getTranslation("jongeren.termijn.invullen"));
    Div velden = new Div(geboren, begin);
    velden.addClassName("velden");
    Div formulier = new Div(kop, velden, plan, regels, knoppen());
    formulier.addClassNames("formulier", "niet-afdrukken");
    uitkomst.addClassName("uitkomst");
    Div blad = new Div(formulier, uitkomst);
    blad.addClassName("termijnblad");
    add(
        new Paginakop(getTranslation("jongeren.termijn.titel"))
            .samenvatting(getTranslation("jongeren.termijn.samenvatting")),
        blad);
  }

  private Component knoppen() {
    Button leeg =
        new Button(
            getTranslation("jongeren.termijn.leegmaken"), klik -> UI.getCurrent().navigate(TermijnRoute.PAD));
    leeg.addThemeVariants(ButtonVariant.TERTIARY);
    Div knoppen = new Div(ernaast, voorbeeld(), leeg);
    knoppen.addClassName("knoppen");
    return knoppen;
  }

  private Button voorbeeld() {
    return new Button(
        getTranslation("jongeren.termijn.voorbeeld"),
        klik -> UI.getCurrent().navigate(TermijnRoute.PAD, QueryParameters.simple(VOORBEELD.parameters())));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    TermijnRoute route = TermijnRoute.van(event.getLocation().getQueryParameters().getParameters());
    vult = true;
    geboren.setValue(route.geboortedatum());
    begin.setValue(route.termijnBegin());
    plan.vul(route.opleidingen());
    naast.clear();
    naast.addAll(route.naast());
    regels.setValue(DAG_VAN_DE_BRIEF.equals(route.regeldatum()) ? Regelkeuze.BRIEF : Regelkeuze.VANDAAG);
    vult = false;
    toon(route());
  }

  private void gewijzigd() {
    if (vult) {
      return;
    }
    TermijnRoute route = route();
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(TermijnRoute.PAD, QueryParameters.simple(route.parameters())));
    toon(route);
  }

  private TermijnRoute route() {
    return new TermijnRoute(
        geboren.getValue(),
        begin.getValue(),
        plan.plan(),
        regels.getValue() == Regelkeuze.BRIEF ? DAG_VAN_DE_BRIEF : null,
        naast);
  }

  /** What was filled in stays to go on with; a copy of it is what is compared with. */
  private void zetErnaast() {
    naast.add(plan.plan());
    gewijzigd();
  }

  private void verderMet(int plek) {
    List<Termijnberekening.Opleiding> dit = plan.plan();
    vult = true;
    plan.vul(naast.get(plek));
    vult = false;
    naast.set(plek, dit);
    gewijzigd();
  }

  private void haalWeg(int plek) {
    naast.remove(plek);
    gewijzigd();
  }

  private void toon(TermijnRoute route) {
    uitkomst.removeAll();
    plan.wisFouten();
    ernaast.setEnabled(route.geboortedatum() != null && naast.size() < TermijnRoute.NAAST);
    if (route.geboortedatum() == null) {
      uitkomst.add(
          new LegeToestand(
              VaadinIcon.CALENDAR_USER,
              getTranslation("jongeren.termijn.leeg"),
              getTranslation("jongeren.termijn.leeg.uitleg"),
              voorbeeld()));
      return;
    }
    try {
      uitkomst.add(panelen.uitkomst(route));
      if (!naast.isEmpty()) {
        uitkomst.addComponentAsFirst(panelen.vergelijking(route, this::verderMet, this::haalWeg));
      }
    } catch (OngeldigeInvoer fout) {
      String tekst = getTranslation(fout.sleutel(), Gespreksteksten.leesbaar(fout.argumenten()));
      plan.toonFout(fout, tekst);
      uitkomst.add(new Bericht(Statusbadge.Soort.LAAT, tekst));
    }
  }
}
