package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmelding;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmeldingService;

/** For which meetings the user signed up, and how that stands. */
@Route(BijeenkomstRoute.MIJN)
@PermitAll
@StyleSheet(Delen.STIJL)
class MijnAanmeldingenView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;

  private final transient MijnAanmeldingService service;
  private final Div inhoud = new Div();

  MijnAanmeldingenView(MijnAanmeldingService service) {
    this.service = service;
    addClassNames("pagina", "bijeenkomsten");
    inhoud.addClassName("stapel");
    add(
        Delen.kruimelBijeenkomsten(),
        new Paginakop(Delen.t("mijn.titel")).samenvatting(Delen.t("mijn.uitleg")),
        inhoud);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent gebeurtenis) {
    List<MijnAanmelding> aanmeldingen = service.list();
    inhoud.removeAll();
    if (aanmeldingen.isEmpty()) {
      inhoud.add(
          new LegeToestand(
              VaadinIcon.CALENDAR,
              Delen.t("mijn.leeg"),
              Delen.t("mijn.leeg.uitleg"),
              new Anchor(BijeenkomstRoute.BIJEENKOMSTEN, Delen.t("naar-bijeenkomsten"))));
      return;
    }
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("kaarten");
    aanmeldingen.forEach(aanmelding -> lijst.add(kaart(aanmelding)));
    inhoud.add(lijst);
  }

  private ListItem kaart(MijnAanmelding aanmelding) {
    BijeenkomstGegevens gegevens = aanmelding.bijeenkomst().gegevens();
    Anchor titel =
        Delen.nederlands(new Anchor(BijeenkomstRoute.bijeenkomst(gegevens.id()), gegevens.titel()));
    titel.addClassName("titel");
    Div woorden =
        new Div(
            titel,
            new Paragraph(
                Delen.t(
                    "regel",
                    Delen.dag(gegevens.begin(), getLocale()),
                    Delen.tijden(gegevens.begin(), gegevens.einde(), getLocale()))),
            Delen.tweede(Delen.waar(gegevens.plaats(), aanmelding.bijeenkomst().online())));
    woorden.addClassName("woorden");
    if (aanmelding.bijeenkomst().voorbij()) {
      aanmelding.bijeenkomst().materiaal().stream()
          .map(deel -> Delen.naarBuiten(deel.titel(), deel.adres()))
          .forEach(woorden::add);
    } else if (gegevens.onlineAdres() != null) {
      woorden.add(Delen.naarBuiten(Delen.t("deelnemen"), gegevens.onlineAdres()));
    }
    return new ListItem(woorden, badge(aanmelding));
  }

  private static Component badge(MijnAanmelding aanmelding) {
    if (aanmelding.bijeenkomst().status() == Bijeenkomststatus.GEANNULEERD) {
      return new Statusbadge(Delen.t("status.GEANNULEERD"), Statusbadge.Soort.LAAT);
    }
    if (aanmelding.bijeenkomst().voorbij()) {
      return new Statusbadge(Delen.t("geweest"), Statusbadge.Soort.RUSTIG);
    }
    return aanmelding.status() == Aanmeldstatus.GEPLAATST
        ? new Statusbadge(Delen.t("aanmeldstatus.GEPLAATST"), Statusbadge.Soort.KLAAR)
        : new Statusbadge(Delen.t("wacht.nummer", aanmelding.wachtplaats()), Statusbadge.Soort.BIJNA);
  }
}
