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
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.PublicatieListItem;
import nl.inburgeringsportaal.bijeenkomst.PublicatiebeheerService;

/** All publications for editors: what waits for somebody first. */
@Route(PublicatiesbeheerView.PAD)
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@StyleSheet(Delen.STIJL)
class PublicatiesbeheerView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  static final String PAD = "publicaties-beheer";

  private final transient PublicatiebeheerService service;
  private final Div inhoud = new Div();

  PublicatiesbeheerView(PublicatiebeheerService service, Klok klok) {
    this.service = service;
    addClassNames("pagina", "publicaties");
    inhoud.addClassName("stapel");
    Button nieuw =
        new Button(
            Delen.t("publicatie.nieuw"),
            VaadinIcon.PLUS.create(),
            klik -> new Publicatiedialoog(null, klok.vandaag()).open(service, PublicatiesbeheerView::naar));
    Anchor openbaar = new Anchor(BijeenkomstRoute.PUBLICATIES, Delen.t("publicatie.naar-pagina"));
    openbaar.addClassName("knop");
    add(
        new Paginakop(Delen.t("publicaties.beheer.titel"))
            .samenvatting(Delen.t("publicaties.beheer.uitleg"))
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
  public void afterNavigation(AfterNavigationEvent gebeurtenis) {
    List<PublicatieListItem> publicaties = service.list();
    inhoud.removeAll();
    inhoud.add(
        publicaties.isEmpty()
            ? new LegeToestand(
                VaadinIcon.FILE_TEXT_O,
                Delen.t("publicaties.leeg"),
                Delen.t("publicaties.beheer.leeg.uitleg"))
            : lijst(publicaties));
  }

  private Component lijst(List<PublicatieListItem> publicaties) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("kaarten");
    for (PublicatieListItem een : publicaties) {
      Anchor titel = Delen.nederlands(new Anchor(adres(een.id()), een.titel()));
      titel.addClassName("titel");
      Div woorden =
          new Div(
              titel,
              Delen.tweede(
                  Delen.t(
                      "kenmerken",
                      Delen.t("publicatiesoort." + een.soort()),
                      Delen.t("publiek." + een.publiek()),
                      Datums.lang(een.datum(), getLocale()))));
      woorden.addClassName("woorden");
      lijst.add(new ListItem(woorden, Delen.badge(een.status())));
    }
    return lijst;
  }
}
