package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.handreiking.Lezer;
import nl.inburgeringsportaal.handreiking.Regelmoment;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/** What can be chosen above the questions: education, reader, rules. All are links; a second click undoes a choice. */
final class Keuzebalk extends Nav {
  private static final long serialVersionUID = 1L;
  static final List<Onderwijssoort> NIET_VRIJSTELLEND =
      List.of(Onderwijssoort.PRAKTIJKONDERWIJS, Onderwijssoort.ISK, Onderwijssoort.VSO, Onderwijssoort.ENTREE);
  static final List<Onderwijssoort> VRIJSTELLEND =
      List.of(Onderwijssoort.VMBO, Onderwijssoort.HAVO, Onderwijssoort.VWO, Onderwijssoort.VAVO, Onderwijssoort.MBO);

  Keuzebalk(Keuze keuze, LocalDate vandaag) {
    getElement().setAttribute("aria-label", getTranslation("handreiking.kies"));
    add(
        groep("handreiking.niet-vrijstellend", NIET_VRIJSTELLEND, keuze.soort(), AntwoordDelen::naam, keuze::met),
        groep("handreiking.vrijstellend", VRIJSTELLEND, keuze.soort(), AntwoordDelen::naam, keuze::met),
        groep(
            "handreiking.voor-wie",
            List.of(Lezer.values()),
            keuze.lezer(),
            een -> getTranslation("handreiking.lezer." + een),
            keuze::met),
        groep(
            "handreiking.welke-regels",
            List.of(Regelmoment.DECEMBER_2021),
            keuze.moment(),
            een -> getTranslation("handreiking.regelmoment." + een),
            (Regelmoment een) -> keuze.met(een == null ? Regelmoment.VANDAAG : een)),
        dagveld(keuze, vandaag));
  }

  /** The archive by date: everything that was published can be read as it was. */
  private Component dagveld(Keuze keuze, LocalDate vandaag) {
    Datumveld dag = new Datumveld(getTranslation("handreiking.dag"));
    dag.setMax(vandaag);
    dag.setClearButtonVisible(true);
    dag.setValue(keuze.dag());
    dag.addValueChangeListener(
        wijziging -> {
          if (wijziging.isFromClient() && !dag.isInvalid()) {
            UI.getCurrent().navigate(HandreikingView.class, keuze.met(wijziging.getValue()).parameters());
          }
        });
    return new Div(dag);
  }

  private <E> Component groep(
      String sleutel, List<E> waarden, E gekozen, Function<E, String> naam, Function<E, Keuze> met) {
    Span kop = new Span(getTranslation(sleutel));
    kop.addClassName("tweede");
    Div chips = new Div();
    for (E een : waarden) {
      boolean isGekozen = een == gekozen;
      RouterLink link = new RouterLink(naam.apply(een), HandreikingView.class);
      link.setQueryParameters(met.apply(isGekozen ? null : een).parameters());
      link.addClassName("keuze");
      link.setHighlightCondition((doel, ervan) -> false);
      if (isGekozen) {
        link.addClassName("gekozen");
        link.getElement().setAttribute("aria-current", "true");
      }
      chips.add(link);
    }
    return new Div(kop, chips);
  }
}
