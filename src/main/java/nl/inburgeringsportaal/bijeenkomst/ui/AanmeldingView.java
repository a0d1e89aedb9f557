package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.bijeenkomst.AanmeldService;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmelding;

/**
 * The page behind the link in a mail: confirm, see how it stands, the calendar file, cancel. Opening it changes
 * nothing, since mail servers open links too. The secret stands after the {@code #} of the address, which only the
 * browser knows: it tells it to the page.
 */
@Route(BijeenkomstRoute.AANMELDING)
@AnonymousAllowed
@StyleSheet(Delen.STIJL)
class AanmeldingView extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LANGSTE_GEHEIM = 64;
  private static final String NIEUW_GEHEIM = "history.replaceState(history.state, '', '#' + $0)";

  private final transient AanmeldService service;
  private String geheim = "";

  AanmeldingView(AanmeldService service) {
    this.service = service;
    addClassNames("pagina", "bijeenkomst");
    add(new Paginakop(Delen.t("aanmelding.titel")));
  }

  @Override
  protected void onAttach(AttachEvent gebeurtenis) {
    super.onAttach(gebeurtenis);
    getElement().executeJs("return location.hash.substring(1)").then(String.class, this::toon);
  }

  /** Shows what belongs to a secret. */
  void toon(String gegeven) {
    geheim = gegeven == null || gegeven.length() > LANGSTE_GEHEIM ? "" : gegeven;
    removeAll();
    try {
      toon(service.vind(geheim));
    } catch (NietGevonden weg) {
      add(
          new Paginakop(Delen.t("aanmelding.titel")),
          new Bericht(Statusbadge.Soort.BIJNA, Delen.t("aanmelding.onbekend")),
          new Paragraph(Delen.t("aanmelding.onbekend.uitleg")),
          new Anchor(BijeenkomstRoute.BIJEENKOMSTEN, Delen.t("naar-bijeenkomsten")));
    }
  }

  private void toon(MijnAanmelding aanmelding) {
    BijeenkomstDetail bijeenkomst = aanmelding.bijeenkomst();
    long id = bijeenkomst.gegevens().id();
    Anchor pagina = new Anchor(BijeenkomstRoute.bijeenkomst(id), Delen.t("naar-bijeenkomst"));
    add(
        new Paginakop(bijeenkomst.gegevens().titel()).samenvatting(Delen.t("aanmelding.titel")),
        stand(aanmelding));
    if (!aanmelding.bevestigd() && bijeenkomst.status() == Bijeenkomststatus.GEPUBLICEERD) {
      Button knop = new Button(Delen.t("bevestigen"), klik -> bevestig());
      knop.addThemeVariants(ButtonVariant.PRIMARY);
      add(knop, Delen.feiten(bijeenkomst, getLocale()), pagina);
      return;
    }
    add(Delen.feiten(bijeenkomst, getLocale()));
    if (bijeenkomst.gegevens().onlineAdres() != null) {
      add(new Paragraph(Delen.naarBuiten(Delen.t("deelnemen"), bijeenkomst.gegevens().onlineAdres())));
    }
    if (!bijeenkomst.materiaal().isEmpty()) {
      add(Delen.materiaal(bijeenkomst.materiaal()));
    }
    Div knoppen = new Div(Delen.agenda(() -> service.ics(geheim), id));
    knoppen.addClassName("knoppenrij");
    if (!bijeenkomst.voorbij() && bijeenkomst.status() == Bijeenkomststatus.GEPUBLICEERD) {
      knoppen.add(new Button(Delen.t("afmelden"), klik -> vraagAfmelden()));
    }
    add(knoppen, Delen.contact(bijeenkomst.gegevens()), pagina);
  }

  private static Bericht stand(MijnAanmelding aanmelding) {
    BijeenkomstDetail bijeenkomst = aanmelding.bijeenkomst();
    if (bijeenkomst.status() == Bijeenkomststatus.GEANNULEERD) {
      return new Bericht(Statusbadge.Soort.LAAT, Delen.t("geannuleerd", bijeenkomst.bericht()));
    }
    if (!aanmelding.bevestigd()) {
      return new Bericht(Statusbadge.Soort.BIJNA, Delen.t("aanmelding.bevestig"));
    }
    if (aanmelding.status() == Aanmeldstatus.WACHT) {
      return new Bericht(Statusbadge.Soort.BIJNA, Delen.t("stand.wacht", aanmelding.wachtplaats()));
    }
    return new Bericht(
        Statusbadge.Soort.KLAAR, Delen.t(aanmelding.opgeschoven() ? "stand.opgeschoven" : "stand.plaats"));
  }

  private void bevestig() {
    String nieuw = service.bevestig(geheim);
    getElement().executeJs(NIEUW_GEHEIM, nieuw);
    toon(nieuw);
  }

  private void vraagAfmelden() {
    new Beslisdialoog(Delen.t("afmelden.titel"), List.of(Delen.t("afmelden.gevolg")))
        .bijBesluit(Delen.t("afmelden"), niets -> meldAf())
        .open();
  }

  private void meldAf() {
    service.meldAf(geheim);
    removeAll();
    H2 kop = new H2(Delen.t("afgemeld"));
    kop.getElement().setAttribute("tabindex", "-1");
    add(
        new Paginakop(Delen.t("aanmelding.titel")),
        kop,
        new Paragraph(Delen.t("afgemeld.uitleg")),
        new Anchor(BijeenkomstRoute.BIJEENKOMSTEN, Delen.t("naar-bijeenkomsten")));
    kop.getElement().executeJs("this.focus()");
  }
}
