package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Linkknop;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.bijeenkomst.AanmeldService;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstService;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmeldingService;

/** One meeting: what, when, where, signing up, and what is left of it. Everybody may read it. */
@Route(BijeenkomstRoute.BIJEENKOMSTEN + "/:" + BijeenkomstView.ID)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class BijeenkomstView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the meeting. */
  static final String ID = "id";

  private final transient BijeenkomstService service;
  private final transient AanmeldService aanmelden;
  private final transient MijnAanmeldingService mijn;
  private final transient HuidigeGebruiker.Bron bron;
  private long id;

  BijeenkomstView(
      BijeenkomstService service,
      AanmeldService aanmelden,
      MijnAanmeldingService mijn,
      HuidigeGebruiker.Bron bron) {
    this.service = service;
    this.aanmelden = aanmelden;
    this.mijn = mijn;
    this.bron = bron;
    addClassNames("pagina", "bijeenkomst");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    id = Delen.id(gebeurtenis.getRouteParameters().get(ID).orElse(""));
    toon();
  }

  private void toon() {
    BijeenkomstDetail bijeenkomst = service.findById(id);
    BijeenkomstGegevens gegevens = bijeenkomst.gegevens();
    removeAll();
    Paginakop kop =
        new Paginakop(gegevens.titel())
            .samenvatting(
                Delen.t(
                    "regel", Delen.t("soort." + gegevens.soort()), Delen.t("publiek." + gegevens.publiek())));
    if (!bijeenkomst.voorbij()) {
      kop.actie(Delen.agenda(() -> service.ics(id), id));
    }
    add(Delen.kruimelBijeenkomsten(), kop.actie(new Linkknop()).actie(Delen.afdrukken()));
    if (bijeenkomst.status() == Bijeenkomststatus.GEANNULEERD) {
      add(new Bericht(Statusbadge.Soort.LAAT, Delen.t("geannuleerd", bijeenkomst.bericht())));
    }
    Paragraph tekst = Delen.nederlands(new Paragraph(gegevens.omschrijving()));
    tekst.addClassName("omschrijving");
    add(Delen.feiten(bijeenkomst, getLocale()), tekst, Delen.contact(gegevens));
    if (bijeenkomst.voorbij()) {
      add(naafloop(bijeenkomst));
    } else if (bijeenkomst.status() == Bijeenkomststatus.GEPUBLICEERD) {
      Component deel =
          bron.gebruiker().isPresent()
              ? new EigenAanmelding(mijn, bijeenkomst, this::toon)
              : new Aanmeldformulier(aanmelden, bijeenkomst);
      add(new Section(new H2(Delen.t("aanmelden")), deel));
    }
  }

  private Component naafloop(BijeenkomstDetail bijeenkomst) {
    if (bijeenkomst.materiaal().isEmpty()) {
      return new Bericht(
          Statusbadge.Soort.RUSTIG,
          Delen.t(bijeenkomst.materiaalOpenbaar() ? "voorbij" : "voorbij.deelnemers"));
    }
    return Delen.materiaal(bijeenkomst.materiaal());
  }
}
