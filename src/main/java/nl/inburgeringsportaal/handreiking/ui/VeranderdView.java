package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Linkknop;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.handreiking.Regelmoment;
import nl.inburgeringsportaal.handreiking.Verandering;

/** What became different in the handreiking since a day, the last first, with the way to the old and the new text. */
@Route(HandreikingRoute.VERANDERD)
@AnonymousAllowed
@StyleSheet(AntwoordDelen.STIJL)
@StyleSheet(RedactieView.STIJL)
class VeranderdView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final String SINDS = "sinds";
  private static final int MEESTE = 200;

  private final transient HandreikingService service;
  private final Datumveld sinds = new Datumveld(getTranslation("handreiking.veranderd.sinds"));
  private final Div uitkomst = new Div();

  VeranderdView(HandreikingService service) {
    this.service = service;
    addClassNames("pagina", "handreiking", "handreiking-vraag", "veranderd");
    Nav kruimel = new Nav(new Anchor(HandreikingRoute.PAD, getTranslation("handreiking.terug")));
    kruimel.addClassNames("kruimel", "niet-afdrukken");
    kruimel.getElement().setAttribute("aria-label", getTranslation("handreiking.kruimel"));
    sinds.setMax(service.dag(Regelmoment.VANDAAG));
    sinds.addValueChangeListener(
        wijziging -> {
          if (wijziging.isFromClient() && !sinds.isInvalid() && wijziging.getValue() != null) {
            UI.getCurrent()
                .navigate(VeranderdView.class, QueryParameters.of(SINDS, wijziging.getValue().toString()));
          }
        });
    add(
        kruimel,
        new Paginakop(getTranslation("handreiking.veranderd.titel"))
            .samenvatting(getTranslation("handreiking.veranderd.uitleg"))
            .actie(new Linkknop()),
        sinds,
        uitkomst);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    LocalDate dag =
        gebeurtenis.getLocation().getQueryParameters().getSingleParameter(SINDS).flatMap(Dagtekst::lees)
            .orElseGet(() -> service.dag(Regelmoment.VANDAAG).minusYears(1));
    sinds.setValue(dag);
    List<Verandering> alle = service.veranderd(dag);
    uitkomst.removeAll();
    if (alle.isEmpty()) {
      uitkomst.add(
          new LegeToestand(
              VaadinIcon.CHECK_CIRCLE_O,
              getTranslation("handreiking.veranderd.niets", Datums.lang(dag, getLocale())),
              null));
      return;
    }
    if (alle.size() > MEESTE) {
      uitkomst.add(new Paragraph(getTranslation("handreiking.veranderd.meeste", MEESTE)));
    }
    Map<LocalDate, List<Verandering>> perDag =
        alle.stream()
            .limit(MEESTE)
            .collect(
                Collectors.groupingBy(
                    Verandering::dag, () -> new TreeMap<>((a, b) -> b.compareTo(a)), Collectors.toList()));
    perDag.forEach((van, deel) -> uitkomst.add(dag(van, deel)));
  }

  private Section dag(LocalDate dag, List<Verandering> deel) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("veranderingen");
    deel.forEach(een -> lijst.add(regel(een)));
    return new Section(
        new H2(getTranslation("handreiking.veranderd.vanaf", Datums.lang(dag, getLocale()))), lijst);
  }

  private ListItem regel(Verandering een) {
    Anchor vraag = AntwoordDelen.nederlands(new Anchor(adres(een, een.nieuw() != null), een.vraag().vraag()));
    Div kop = new Div(vraag, soort(een));
    kop.addClassName("stand");
    ListItem regel = new ListItem(kop);
    if (een.oud() != null && een.nieuw() != null) {
      // Made when it is opened: a year can hold a hundred of them.
      Details verschil = new Details(getTranslation("handreiking.veranderd.verschil"));
      verschil.addClassName("vraag");
      verschil.addOpenedChangeListener(
          open -> {
            if (open.isOpened() && verschil.getContent().findAny().isEmpty()) {
              verschil.add(new Verschilblok(RedactieTeksten.velden(een.oud()), RedactieTeksten.velden(een.nieuw())));
            }
          });
      regel.add(verschil, oud(een));
    } else if (een.oud() != null) {
      regel.add(oud(een));
    }
    return regel;
  }

  private Component oud(Verandering een) {
    return new Anchor(adres(een, false), getTranslation("handreiking.veranderd.oud"));
  }

  private static String adres(Verandering een, boolean nieuw) {
    return HandreikingRoute.vraag(een.vraag().slug(), nieuw ? een.dag() : een.dag().minusDays(1));
  }

  private Statusbadge soort(Verandering een) {
    String sleutel =
        een.oud() == null ? "nieuw" : een.nieuw() == null ? "vervallen" : een.isDoorRegel() ? "regel" : "gewijzigd";
    Statusbadge.Soort soort = een.nieuw() == null ? Statusbadge.Soort.BIJNA : Statusbadge.Soort.ACTIEF;
    return new Statusbadge(getTranslation("handreiking.veranderd.soort." + sleutel), soort);
  }
}
