package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.handreiking.ConceptKeuze;
import nl.inburgeringsportaal.handreiking.ConceptListItem;
import nl.inburgeringsportaal.handreiking.ConceptService;
import nl.inburgeringsportaal.handreiking.ConceptlijstService;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The drafts as work, with what can be chosen of them; and how a new question begins. */
@SpringComponent
class Conceptlijst {
  static final String KEUZE = "keuze";
  private static final int MEESTE = 100;
  private static final int LANGSTE_VRAAG = 200;
  private static final int LANGSTE_SLUG = 80;

  private final ConceptlijstService lijst;
  private final ConceptService concepten;
  private final Gebruikers gebruikers;

  Conceptlijst(ConceptlijstService lijst, ConceptService concepten, Gebruikers gebruikers) {
    this.lijst = lijst;
    this.concepten = concepten;
    this.gebruikers = gebruikers;
  }

  Component toon(ConceptKeuze keuze) {
    List<ConceptListItem> rijen =
        lijst
            .list(keuze, PageRequest.of(0, MEESTE, Sort.by(Sort.Order.desc("geschrevenOp"), Sort.Order.desc("id"))))
            .getContent();
    return new Div(
        keuzes(keuze),
        rijen.isEmpty()
            ? new LegeToestand(
                VaadinIcon.EDIT, RedactieTeksten.t("leeg." + keuze), RedactieTeksten.t("leeg.uitleg"))
            : rijen(rijen));
  }

  private Component keuzes(ConceptKeuze gekozen) {
    Nav keuzes = new Nav();
    keuzes.addClassName("keuzes");
    keuzes.getElement().setAttribute("aria-label", RedactieTeksten.t("keuzes"));
    for (ConceptKeuze een : ConceptKeuze.values()) {
      RouterLink link = new RouterLink(RedactieTeksten.t("keuze." + een), RedactieView.class);
      link.setQueryParameters(QueryParameters.of(KEUZE, een.name().toLowerCase(Locale.ROOT)));
      link.setHighlightCondition((doel, ervan) -> false);
      link.addClassName("keuze");
      if (een == gekozen) {
        link.addClassName("gekozen");
        link.getElement().setAttribute("aria-current", "true");
      }
      keuzes.add(link);
    }
    return keuzes;
  }

  private Component rijen(List<ConceptListItem> rijen) {
    Map<Long, String> namen =
        gebruikers.namen(rijen.stream().map(ConceptListItem::geschrevenDoor).distinct().toList());
    Locale taal = UI.getCurrent().getLocale();
    UnorderedList lijstje = new UnorderedList();
    lijstje.addClassName("inbreng");
    for (ConceptListItem rij : rijen) {
      Anchor vraag = new Anchor(ConceptView.PAD + "/" + rij.id(), rij.vraag());
      Span wie =
          new Span(
              RedactieTeksten.t(
                  "rij",
                  rij.opNummer() == 0
                      ? RedactieTeksten.t("rij.nieuw")
                      : RedactieTeksten.t("rij.op", String.valueOf(rij.opNummer())),
                  namen.getOrDefault(rij.geschrevenDoor(), "-"),
                  Datums.kort(rij.geschrevenOp(), taal)));
      wie.addClassName("tweede");
      Div woorden = new Div(AntwoordDelen.nederlands(vraag), wie);
      Div stand = new Div(RedactieTeksten.badge(rij.status()));
      if (rij.gaatIn() != null) {
        Span dag = new Span(RedactieTeksten.t("gaat-in", RedactieTeksten.dag(rij.gaatIn())));
        dag.addClassName("tweede");
        stand.add(dag);
      }
      lijstje.add(new ListItem(woorden, stand));
    }
    return lijstje;
  }

  /** Asks for a new question; its name in addresses is proposed from it and stays for good. */
  void vraagNieuw() {
    TextField vraag = new TextField(RedactieTeksten.t("veld.vraag"));
    TextField slug = new TextField(RedactieTeksten.t("nieuw.slug"));
    vraag.setMaxLength(LANGSTE_VRAAG);
    vraag.setWidthFull();
    vraag.setRequiredIndicatorVisible(true);
    vraag.setValueChangeMode(ValueChangeMode.LAZY);
    slug.setMaxLength(LANGSTE_SLUG);
    slug.setWidthFull();
    slug.setHelperText(RedactieTeksten.t("nieuw.slug.hulp"));
    vraag.addValueChangeListener(wijziging -> slug.setValue(concepten.slugvoorstel(vraag.getValue())));
    new Beslisdialoog(RedactieTeksten.t("nieuw.titel"), List.of())
        .met(vraag, slug)
        .bijBesluit(
            RedactieTeksten.t("nieuw.begin"),
            niets -> {
              long id = concepten.beginNieuw(vraag.getValue(), slug.getValue().strip());
              UI.getCurrent().navigate(ConceptView.PAD + "/" + id);
            })
        .open();
    vraag.focus();
  }
}
