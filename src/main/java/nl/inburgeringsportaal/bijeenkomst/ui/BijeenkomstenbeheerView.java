package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstFilter;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstListItem;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstbeheerService;

/** All meetings for editors, drafts included. */
@Route(BijeenkomstenbeheerView.PAD)
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@StyleSheet(Delen.STIJL)
class BijeenkomstenbeheerView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  static final String PAD = "bijeenkomsten-beheer";
  private static final String DEEL = "deel";
  private static final String VOORBIJ = "voorbij";

  private final transient BijeenkomstbeheerService service;
  private final transient Klok klok;
  private final Div inhoud = new Div();

  BijeenkomstenbeheerView(BijeenkomstbeheerService service, Klok klok) {
    this.service = service;
    this.klok = klok;
    addClassNames("pagina", "bijeenkomsten");
    inhoud.addClassName("stapel");
    Button nieuw =
        new Button(
            Delen.t("beheer.nieuw"),
            VaadinIcon.PLUS.create(),
            klik -> new Bijeenkomstdialoog(null).open(service, false, BijeenkomstenbeheerView::naar));
    Anchor openbaar = new Anchor(BijeenkomstRoute.BIJEENKOMSTEN, Delen.t("publicatie.naar-pagina"));
    openbaar.addClassName("knop");
    add(
        new Paginakop(Delen.t("beheer.titel"))
            .samenvatting(Delen.t("beheer.uitleg"))
            .hoofdactie(nieuw)
            .actie(openbaar),
        inhoud);
  }

  static String adres(long id) {
    return PAD + "/" + id;
  }

  static void naar(long id) {
    UI.getCurrent().navigate(adres(id));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    boolean voorbij =
        gebeurtenis.getLocation().getQueryParameters().getSingleParameter(DEEL).filter(VOORBIJ::equals).isPresent();
    RouterLink straks = new RouterLink(Delen.t("deel.straks"), BijeenkomstenbeheerView.class);
    RouterLink geweest = new RouterLink(Delen.t("deel.voorbij"), BijeenkomstenbeheerView.class);
    geweest.setQueryParameters(QueryParameters.of(DEEL, VOORBIJ));
    inhoud.removeAll();
    inhoud.add(new Tabbladen(Delen.t("beheer.titel")).tabblad(straks, !voorbij).tabblad(geweest, voorbij));
    inhoud.add(lijst(service.list(new BijeenkomstFilter(voorbij, null, null))));
  }

  private Component lijst(List<BijeenkomstListItem> bijeenkomsten) {
    if (bijeenkomsten.isEmpty()) {
      return new LegeToestand(VaadinIcon.CALENDAR, Delen.t("beheer.leeg"), Delen.t("beheer.leeg.uitleg"));
    }
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("kaarten");
    for (BijeenkomstListItem een : bijeenkomsten) {
      Anchor titel = Delen.nederlands(new Anchor(adres(een.id()), een.titel()));
      titel.addClassName("titel");
      Div woorden =
          new Div(
              titel,
              Delen.tweede(
                  Delen.t(
                      "kenmerken",
                      Delen.t("soort." + een.soort()),
                      Delen.dag(een.begin(), getLocale()),
                      Delen.tijden(een.begin(), een.einde(), getLocale()))),
              Delen.tweede(Delen.t("beheer.aantallen", een.bezet(), een.wachtend())));
      woorden.addClassName("woorden");
      boolean open = een.aanmeldenTot().isAfter(klok.nu());
      lijst.add(
          new ListItem(
              woorden, Delen.badge(een.status(), open, een.plaatsen(), een.bezet(), een.wachtend())));
    }
    return lijst;
  }
}
