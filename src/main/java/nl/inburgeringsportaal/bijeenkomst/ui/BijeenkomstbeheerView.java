package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstbeheerService;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import nl.inburgeringsportaal.bijeenkomst.DeelnemerService;

/** One meeting for editors: announce, change, cancel, copy; participants with attendance; material. */
@Route(BijeenkomstenbeheerView.PAD + "/:" + BijeenkomstbeheerView.ID)
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@StyleSheet(Delen.STIJL)
class BijeenkomstbeheerView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the meeting. */
  static final String ID = "id";

  private static final String DEEL = "deel";
  private static final String MATERIAAL = "materiaal";

  private final transient BijeenkomstbeheerService service;
  private final transient DeelnemerService deelnemers;
  private long id;
  private boolean materiaal;

  BijeenkomstbeheerView(BijeenkomstbeheerService service, DeelnemerService deelnemers) {
    this.service = service;
    this.deelnemers = deelnemers;
    addClassNames("pagina", "bijeenkomst");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    id = Delen.id(gebeurtenis.getRouteParameters().get(ID).orElse(""));
    materiaal =
        gebeurtenis
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(DEEL)
            .filter(MATERIAAL::equals)
            .isPresent();
    toon();
  }

  private void toon() {
    BijeenkomstDetail bijeenkomst = service.findById(id);
    BijeenkomstGegevens gegevens = bijeenkomst.gegevens();
    removeAll();
    add(
        Delen.kruimel(BijeenkomstenbeheerView.PAD, Delen.t("beheer.titel")),
        kop(bijeenkomst),
        Delen.badge(
            bijeenkomst.status(),
            bijeenkomst.aanmelden(),
            gegevens.plaatsen(),
            bijeenkomst.bezet(),
            bijeenkomst.wachtend()));
    if (bijeenkomst.status() == Bijeenkomststatus.GEANNULEERD) {
      add(new Bericht(Statusbadge.Soort.LAAT, Delen.t("geannuleerd", bijeenkomst.bericht())));
    }
    add(Delen.feiten(bijeenkomst, getLocale()), Delen.contact(gegevens));
    RouteParameters zelf = new RouteParameters(new RouteParam(ID, id));
    RouterLink mensen = new RouterLink(Delen.t("beheer.deelnemers"), BijeenkomstbeheerView.class, zelf);
    RouterLink stukken = new RouterLink(Delen.t("materiaal"), BijeenkomstbeheerView.class, zelf);
    stukken.setQueryParameters(QueryParameters.of(DEEL, MATERIAAL));
    add(new Tabbladen(gegevens.titel()).tabblad(mensen, !materiaal).tabblad(stukken, materiaal));
    add(materiaal ? new Materiaaldeel(service, bijeenkomst) : new Deelnemersdeel(deelnemers, bijeenkomst));
  }

  private Paginakop kop(BijeenkomstDetail bijeenkomst) {
    BijeenkomstGegevens gegevens = bijeenkomst.gegevens();
    Paginakop kop =
        new Paginakop(gegevens.titel())
            .samenvatting(
                Delen.t(
                    "regel", Delen.t("soort." + gegevens.soort()), Delen.t("publiek." + gegevens.publiek())));
    boolean gepubliceerd = bijeenkomst.status() == Bijeenkomststatus.GEPUBLICEERD;
    if (bijeenkomst.status() == Bijeenkomststatus.CONCEPT) {
      kop.hoofdactie(new Button(Delen.t("beheer.publiceer"), klik -> publiceer()));
    } else {
      Anchor pagina = new Anchor(BijeenkomstRoute.bijeenkomst(id), Delen.t("naar-bijeenkomst"));
      pagina.addClassName("knop");
      kop.actie(pagina);
    }
    if (bijeenkomst.status() != Bijeenkomststatus.GEANNULEERD && !bijeenkomst.voorbij()) {
      kop.actie(
          new Button(
              Delen.t("beheer.wijzig"),
              klik -> new Bijeenkomstdialoog(gegevens).open(service, gepubliceerd, zelfde -> toon())));
    }
    if (gepubliceerd && !bijeenkomst.voorbij()) {
      kop.actie(new Button(Delen.t("beheer.annuleer"), klik -> annuleer(bijeenkomst)));
    }
    return kop.actie(
        new Button(Delen.t("beheer.kopieer"), klik -> BijeenkomstenbeheerView.naar(service.kopieer(id))));
  }

  private void publiceer() {
    service.publiceer(id);
    Melding.gelukt(Delen.t("beheer.gepubliceerd"));
    toon();
  }

  private void annuleer(BijeenkomstDetail bijeenkomst) {
    new Beslisdialoog(
            Delen.t("beheer.annuleer.titel"),
            List.of(Delen.t("beheer.annuleer.gevolg", bijeenkomst.bezet() + bijeenkomst.wachtend())))
        .motivering(Delen.t("beheer.annuleer.bericht"), 1, BijeenkomstbeheerService.LANGSTE_BERICHT)
        .onherroepelijk()
        .bijBesluit(
            Delen.t("beheer.annuleer"),
            bericht -> {
              service.annuleer(id, bericht);
              toon();
            })
        .open();
  }
}
