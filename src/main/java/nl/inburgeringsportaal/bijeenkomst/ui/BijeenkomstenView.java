package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Linkknop;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstFilter;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstListItem;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstService;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import nl.inburgeringsportaal.bijeenkomst.Publiek;

/** Meetings to come, and those that are over with what is left of them. Everybody may read it. */
@Route(BijeenkomstRoute.BIJEENKOMSTEN)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class BijeenkomstenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final String DEEL = "deel";
  private static final String VOORBIJ = "voorbij";
  private static final String VOOR = "voor";
  private static final String MAAND = "maand";

  private final transient BijeenkomstService service;
  private final transient Klok klok;
  private final Div inhoud = new Div();

  BijeenkomstenView(BijeenkomstService service, Klok klok, HuidigeGebruiker.Bron bron) {
    this.service = service;
    this.klok = klok;
    addClassNames("pagina", "bijeenkomsten");
    inhoud.addClassName("stapel");
    Paginakop kop = new Paginakop(Delen.t("titel")).samenvatting(Delen.t("uitleg"));
    if (bron.gebruiker().isPresent()) {
      Anchor mijn = new Anchor(BijeenkomstRoute.MIJN, Delen.t("mijn.titel"));
      mijn.addClassName("knop");
      kop.actie(mijn);
    }
    add(kop.actie(new Linkknop()), inhoud);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    QueryParameters adres = gebeurtenis.getLocation().getQueryParameters();
    boolean voorbij = adres.getSingleParameter(DEEL).filter(VOORBIJ::equals).isPresent();
    Publiek publiek =
        adres.getSingleParameter(VOOR).flatMap(waarde -> Arrays.stream(Publiek.values())
            .filter(een -> een != Publiek.IEDEREEN && waarde(een).equals(waarde)).findFirst()).orElse(null);
    YearMonth maand = adres.getSingleParameter(MAAND).map(BijeenkomstenView::maand).orElse(null);
    List<BijeenkomstListItem> alle = service.list(new BijeenkomstFilter(voorbij, publiek, null));
    inhoud.removeAll();
    inhoud.add(tabs(voorbij), voor(adres), maanden(adres, alle));
    List<BijeenkomstListItem> gekozen =
        maand == null ? alle : alle.stream().filter(een -> YearMonth.from(een.begin()).equals(maand)).toList();
    inhoud.add(gekozen.isEmpty() ? leeg(voorbij, publiek != null || maand != null) : lijst(gekozen, voorbij));
  }

  private static String waarde(Publiek publiek) {
    return publiek.name().toLowerCase(Locale.ROOT);
  }

  private static YearMonth maand(String tekst) {
    try {
      return YearMonth.parse(tekst);
    } catch (DateTimeException geenMaand) {
      return null;
    }
  }

  private static Component tabs(boolean voorbij) {
    RouterLink straks = new RouterLink(Delen.t("deel.straks"), BijeenkomstenView.class);
    RouterLink geweest = new RouterLink(Delen.t("deel.voorbij"), BijeenkomstenView.class);
    geweest.setQueryParameters(QueryParameters.of(DEEL, VOORBIJ));
    return new Tabbladen(Delen.t("titel")).tabblad(straks, !voorbij).tabblad(geweest, voorbij);
  }

  private static Component voor(QueryParameters adres) {
    Map<String, String> keuzes = new LinkedHashMap<>();
    keuzes.put("", Delen.t("publiek.IEDEREEN"));
    keuzes.put(waarde(Publiek.SCHOOL), Delen.t("publiek.SCHOOL"));
    keuzes.put(waarde(Publiek.GEMEENTE), Delen.t("publiek.GEMEENTE"));
    return new Keuzelinks(Delen.t("voor"), BijeenkomstenView.class, adres, VOOR, keuzes);
  }

  private Component maanden(QueryParameters adres, List<BijeenkomstListItem> alle) {
    Map<String, String> keuzes = new LinkedHashMap<>();
    keuzes.put("", Delen.t("maand.alle"));
    DateTimeFormatter vorm = DateTimeFormatter.ofPattern("MMMM yyyy", getLocale());
    alle.stream()
        .map(een -> YearMonth.from(een.begin()))
        .distinct()
        .forEach(maand -> keuzes.put(maand.toString(), vorm.format(maand)));
    Keuzelinks links = new Keuzelinks(Delen.t("maand"), BijeenkomstenView.class, adres, MAAND, keuzes);
    links.setVisible(keuzes.size() > 2);
    return links;
  }

  private static Component leeg(boolean voorbij, boolean gefilterd) {
    return new LegeToestand(
        VaadinIcon.CALENDAR,
        Delen.t(gefilterd ? "leeg.filter" : voorbij ? "leeg.voorbij" : "leeg.straks"),
        gefilterd || voorbij ? null : Delen.t("leeg.straks.uitleg"));
  }

  private Component lijst(List<BijeenkomstListItem> bijeenkomsten, boolean voorbij) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("kaarten");
    bijeenkomsten.forEach(een -> lijst.add(kaart(een, voorbij)));
    return lijst;
  }

  private ListItem kaart(BijeenkomstListItem een, boolean voorbij) {
    Locale taal = getLocale();
    Span dag = new Span(String.valueOf(een.begin().getDayOfMonth()));
    dag.addClassName("dag");
    Span maand = new Span(DateTimeFormatter.ofPattern("MMM", taal).format(een.begin()));
    Div blad = new Div(dag, maand);
    blad.addClassName("kalenderblad");
    blad.getElement().setAttribute("aria-hidden", "true");
    Anchor titel = Delen.nederlands(new Anchor(BijeenkomstRoute.bijeenkomst(een.id()), een.titel()));
    titel.addClassName("titel");
    Paragraph wanneer =
        new Paragraph(
            Delen.t("regel", Delen.dag(een.begin(), taal), Delen.tijden(een.begin(), een.einde(), taal)));
    Div woorden =
        new Div(
            titel,
            wanneer,
            Delen.tweede(
                Delen.t(
                    "kenmerken",
                    Delen.t("soort." + een.soort()),
                    Delen.t("publiek." + een.publiek()),
                    Delen.waar(een.plaats(), een.online()))));
    woorden.addClassName("woorden");
    ListItem kaart = new ListItem(blad, woorden);
    if (!voorbij || een.status() == Bijeenkomststatus.GEANNULEERD) {
      boolean open = een.aanmeldenTot().isAfter(klok.nu());
      kaart.add(Delen.badge(een.status(), open, een.plaatsen(), een.bezet(), een.wachtend()));
    } else if (een.materialen() > 0) {
      kaart.add(Delen.tweede(Delen.t("materialen", een.materialen())));
    }
    return kaart;
  }
}
