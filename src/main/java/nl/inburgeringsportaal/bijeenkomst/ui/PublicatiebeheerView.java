package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.PublicatieDetail;
import nl.inburgeringsportaal.bijeenkomst.PublicatieGegevens;
import nl.inburgeringsportaal.bijeenkomst.PublicatiebeheerService;

/** One version of a publication for editors: as readers will see it, with what can be done. */
@Route(PublicatiesbeheerView.PAD + "/:" + PublicatiebeheerView.ID)
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@StyleSheet(Delen.STIJL)
class PublicatiebeheerView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the version. */
  static final String ID = "id";

  private final transient PublicatiebeheerService service;
  private final transient HuidigeGebruiker.Bron bron;
  private final transient Klok klok;
  private long id;

  PublicatiebeheerView(PublicatiebeheerService service, HuidigeGebruiker.Bron bron, Klok klok) {
    this.service = service;
    this.bron = bron;
    this.klok = klok;
    addClassNames("pagina", "publicatie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    id = Delen.id(gebeurtenis.getRouteParameters().get(ID).orElse(""));
    toon();
  }

  private void toon() {
    PublicatieDetail publicatie = service.findById(id);
    PublicatieGegevens gegevens = publicatie.gegevens();
    boolean zelf = publicatie.schrijverId() == bron.verplicht().id();
    removeAll();
    Paginakop kop =
        new Paginakop(gegevens.titel())
            .samenvatting(
                Delen.t(
                    "publicatie.van",
                    Delen.t("publicatiesoort." + gegevens.soort()),
                    Datums.lang(gegevens.datum(), getLocale()),
                    publicatie.nummer()));
    add(
        Delen.kruimel(PublicatiesbeheerView.PAD, Delen.t("publicaties.beheer.titel")),
        kop,
        Delen.badge(publicatie.status()));
    switch (publicatie.status()) {
      case INGEZONDEN -> {
        add(new Bericht(Statusbadge.Soort.ACTIEF, Delen.t("publicatie.ingezonden")));
        kop.hoofdactie(new Button(Delen.t("publicatie.neem-over"), klik -> wijzig(gegevens)));
        kop.actie(new Button(Delen.t("publicatie.wijs-af"), klik -> verwijder()));
      }
      case CONCEPT -> {
        kop.hoofdactie(
            new Button(
                Delen.t("publicatie.bied-aan"),
                klik -> doe(() -> service.biedAan(id), "publicatie.aangeboden")));
        kop.actie(new Button(Delen.t("publicatie.wijzig"), klik -> wijzig(gegevens)));
        kop.actie(new Button(Delen.t("publicatie.verwijder"), klik -> verwijder()));
      }
      case TER_CONTROLE -> {
        if (zelf) {
          add(new Bericht(Statusbadge.Soort.ACTIEF, Delen.t("publicatie.wacht")));
        } else {
          kop.hoofdactie(
              new Button(
                  Delen.t("publicatie.publiceer"),
                  klik -> doe(() -> service.publiceer(id), "publicatie.gepubliceerd")));
        }
        kop.actie(
            new Button(
                Delen.t("publicatie.geef-terug"),
                klik -> doe(() -> service.geefTerug(id), "publicatie.teruggegeven")));
      }
      default -> openbaar(kop, publicatie);
    }
    add(PublicatieView.inhoud(gegevens));
  }

  private void openbaar(Paginakop kop, PublicatieDetail publicatie) {
    Anchor pagina =
        new Anchor(BijeenkomstRoute.publicatie(publicatie.reeksId()), Delen.t("publicatie.naar-pagina"));
    pagina.addClassName("knop");
    kop.actie(pagina);
    switch (publicatie.status()) {
      case GEPUBLICEERD -> {
        kop.actie(volgende());
        kop.actie(new Button(Delen.t("publicatie.trek-in"), klik -> trekIn()));
      }
      case INGETROKKEN -> {
        add(new Bericht(Statusbadge.Soort.LAAT, Delen.t("publicatie.ingetrokken", publicatie.intrekreden())));
        kop.actie(volgende());
      }
      default -> add(new Bericht(Statusbadge.Soort.RUSTIG, Delen.t("publicatie.vervangen")));
    }
  }

  private Button volgende() {
    return new Button(
        Delen.t("publicatie.nieuwe-versie"), klik -> PublicatiesbeheerView.naar(service.nieuweVersie(id)));
  }

  private void wijzig(PublicatieGegevens gegevens) {
    new Publicatiedialoog(gegevens, klok.vandaag())
        .open(
            service,
            zelfde -> {
              WerkGewijzigd.meld();
              toon();
            });
  }

  private void doe(Runnable daad, String sleutel) {
    daad.run();
    Melding.gelukt(Delen.t(sleutel));
    WerkGewijzigd.meld();
    toon();
  }

  private void verwijder() {
    new Beslisdialoog(Delen.t("publicatie.verwijder.titel"), List.of(Delen.t("publicatie.verwijder.gevolg")))
        .onherroepelijk()
        .bijBesluit(
            Delen.t("publicatie.verwijder"),
            niets -> {
              service.verwijder(id);
              WerkGewijzigd.meld();
              getUI().ifPresent(ui -> ui.navigate(PublicatiesbeheerView.PAD));
            })
        .open();
  }

  private void trekIn() {
    new Beslisdialoog(Delen.t("publicatie.trek-in.titel"), List.of(Delen.t("publicatie.trek-in.gevolg")))
        .motivering(Delen.t("publicatie.trek-in.reden"), 1, PublicatiebeheerService.LANGSTE_SAMENVATTING)
        .bijBesluit(
            Delen.t("publicatie.trek-in"),
            reden -> {
              service.trekIn(id, reden);
              toon();
            })
        .open();
  }
}
