package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Linkknop;
import nl.inburgeringsportaal.base.ui.Opmaaktekst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.PublicatieDetail;
import nl.inburgeringsportaal.bijeenkomst.PublicatieGegevens;
import nl.inburgeringsportaal.bijeenkomst.PublicatieService;
import nl.inburgeringsportaal.bijeenkomst.Publicatiestatus;

/** One publication, to read, share, print and take along as PDF. Everybody may read it. */
@Route(BijeenkomstRoute.PUBLICATIES + "/:" + PublicatieView.ID)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class PublicatieView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id by which readers know it. */
  static final String ID = "id";

  private final transient PublicatieService service;
  private final transient Klok klok;

  PublicatieView(PublicatieService service, Klok klok) {
    this.service = service;
    this.klok = klok;
    addClassNames("pagina", "publicatie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent gebeurtenis) {
    long id = Delen.id(gebeurtenis.getRouteParameters().get(ID).orElse(""));
    PublicatieDetail publicatie = service.findById(id);
    PublicatieGegevens gegevens = publicatie.gegevens();
    removeAll();
    Paginakop kop =
        new Paginakop(gegevens.titel())
            .samenvatting(
                Delen.t(
                    "publicatie.van",
                    Delen.t("publicatiesoort." + gegevens.soort()),
                    Datums.lang(gegevens.datum(), getLocale()),
                    publicatie.nummer()));
    add(Delen.kruimel(BijeenkomstRoute.PUBLICATIES, Delen.t("publicaties.titel")), kop);
    if (publicatie.status() == Publicatiestatus.INGETROKKEN) {
      add(new Bericht(Statusbadge.Soort.LAAT, Delen.t("publicatie.ingetrokken", publicatie.intrekreden())));
      return;
    }
    kop.actie(
            Delen.bestand(
                Delen.t("publicatie.pdf"), "publicatie-" + id + ".pdf", "application/pdf", () -> service.pdf(id)))
        .actie(new Linkknop())
        .actie(Delen.afdrukken());
    LocalDate einde = gegevens.geldigTot();
    if (einde != null && !einde.isAfter(klok.vandaag())) {
      add(
          new Bericht(
              Statusbadge.Soort.BIJNA,
              Delen.t("publicatie.verlopen", Datums.lang(einde.minusDays(1), getLocale()))));
    }
    add(inhoud(gegevens));
  }

  /** What it says, as readers see it. */
  static Div inhoud(PublicatieGegevens gegevens) {
    Paragraph kort = Delen.nederlands(new Paragraph(gegevens.samenvatting()));
    kort.addClassName("inleiding");
    Div inhoud = new Div(kort, Delen.nederlands(new Opmaaktekst(gegevens.tekst(), 2)));
    inhoud.addClassName("leestekst");
    return inhoud;
  }
}
