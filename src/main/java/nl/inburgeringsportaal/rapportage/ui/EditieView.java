package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.rapportage.BriefbestandService;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.EditieDetail;
import nl.inburgeringsportaal.rapportage.EditieService;
import nl.inburgeringsportaal.rapportage.Editieverschil;
import nl.inburgeringsportaal.rapportage.internal.Brieftabel;

/** One edition of the letter: write its texts, establish it, and see what would be counted otherwise since. */
@Route(EditiesView.PAD + "/:" + EditieView.ID)
@RolesAllowed(Rollen.BELEID_SZW)
@StyleSheet(Cijferdelen.STIJL)
class EditieView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the edition. */
  static final String ID = "id";

  private static final String TOON = "toon";
  private static final String VERSCHIL = "verschil";

  private final transient EditieService service;
  private final transient BriefbestandService bestanden;
  private final transient Vertaling woorden;
  private long id;
  private boolean verschil;

  EditieView(EditieService service, BriefbestandService bestanden, Vertaling woorden) {
    this.service = service;
    this.bestanden = bestanden;
    this.woorden = woorden;
    addClassNames("pagina", "cijferpagina");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id =
        event
            .getRouteParameters()
            .get(ID)
            .filter(tekst -> tekst.matches("[0-9]{1,18}"))
            .map(Long::valueOf)
            .orElseThrow(NietGevonden::new);
    verschil =
        event.getLocation().getQueryParameters().getSingleParameter(TOON).filter(VERSCHIL::equals).isPresent();
    toon();
  }

  private void toon() {
    EditieDetail editie = service.findById(id);
    Briefinhoud brief = editie.inhoud();
    removeAll();
    Nav kruimel = new Nav(new Anchor(EditiesView.PAD, t("editie.edities")));
    kruimel.addClassNames("kruimel", "niet-afdrukken");
    kruimel.getElement().setAttribute("aria-label", t("editie.kruimel"));
    Paginakop kop =
        new Paginakop(brief.titel())
            .samenvatting(t("op.naast", Cijferdelen.dag(brief.peildatum()), Cijferdelen.dag(brief.vergelijk())));
    kop.actie(
        new Button(
            t("exporteer"),
            VaadinIcon.DOWNLOAD.create(),
            klik -> new Briefuitvoer(bestanden, brief, editie, Vertaling.NL).open()));
    add(kruimel, kop);
    if (editie.isConcept()) {
      concept(kop, editie);
    } else {
      vastgesteld(editie);
    }
    add(
        verschil && !editie.isConcept()
            ? verschillen(brief)
            : new Briefblad(
                brief,
                woorden,
                Vertaling.NL,
                EditiesView.adres(id),
                editie.isConcept() ? code -> schrijf(editie, code) : null));
  }

  private void concept(Paginakop kop, EditieDetail editie) {
    kop.hoofdactie(new Button(t("editie.stel-vast"), VaadinIcon.CHECK.create(), klik -> stelVast(editie)));
    kop.actie(
        new Button(
            t("editie.wijzig"), klik -> Editiedialoog.wijzig(service, editie, zelfde -> toon()).open()));
    kop.actie(new Button(t("editie.verwijder"), klik -> verwijder(editie)));
    add(new Bericht(Statusbadge.Soort.ACTIEF, t("editie.is-concept")));
  }

  private void vastgesteld(EditieDetail editie) {
    add(
        new Bericht(
            Statusbadge.Soort.KLAAR,
            t("editie.vastgesteld", Datums.kort(editie.vastgesteldOp(), getLocale()), editie.vastgesteldDoor())));
    if (!editie.ongeschonden()) {
      add(new Bericht(Statusbadge.Soort.LAAT, t("editie.geschonden")));
    }
    Paragraph som = new Paragraph(t("editie.som", editie.sha256()));
    som.addClassNames("klein", "som");
    add(
        som,
        new Tabbladen(t("editie.delen"))
            .tabblad(link(t("editie.brief"), null), !verschil)
            .tabblad(link(t("editie.verschil"), VERSCHIL), verschil));
  }

  private RouterLink link(String tekst, String deel) {
    RouterLink link = new RouterLink(tekst, EditieView.class, new RouteParameters(ID, String.valueOf(id)));
    if (deel != null) {
      link.setQueryParameters(QueryParameters.of(TOON, deel));
    }
    return link;
  }

  private Component verschillen(Briefinhoud brief) {
    List<Editieverschil> lijst = service.verschillen(id);
    if (lijst.isEmpty()) {
      return new Bericht(Statusbadge.Soort.KLAAR, t("editie.verschil.geen"));
    }
    Brieftabel vorm = new Brieftabel(brief, woorden, Vertaling.NL);
    Tabel tabel =
        new Tabel(
            t("editie.verschil.tabel"),
            List.of(
                t("brief.blad.hoofdstuk"), t("brief.blad.tabel"), t("editie.verschil.cijfer"), t("editie.verschil.dag"),
                t("editie.verschil.vastgesteld"), t("editie.verschil.nu")),
            lijst.stream()
                .map(
                    een ->
                        List.of(
                            een.hoofdstuk(),
                            een.tabel(),
                            t("editie.verschil.rij", een.rij(), een.kolom()),
                            vorm.dagen(een.van(), een.totEnMet()),
                            vorm.cijfer(een.vastgesteld(), een.eenheid()),
                            vorm.cijfer(een.nu(), een.eenheid())))
                .toList());
    Div deel = new Div(new Paragraph(t("editie.verschil.uitleg", lijst.size())), tabel);
    deel.addClassName("onder-elkaar");
    return deel;
  }

  private void schrijf(EditieDetail editie, String code) {
    Briefinhoud brief = editie.inhoud();
    String titel = Cijferdelen.hoofdstuk(code);
    String tekst =
        switch (code) {
          case EditieService.INLEIDING -> brief.inleiding();
          case EditieService.SLOT -> brief.slot();
          default ->
              brief.hoofdstukken().stream()
                  .filter(deel -> deel.cijfers().code().equals(code))
                  .findFirst()
                  .map(Briefinhoud.Deel::tekst)
                  .orElse(null);
        };
    Editiedialoog.tekst(
            service,
            editie,
            code,
            titel,
            tekst,
            () -> {
              Melding.gelukt(t("editie.tekst.bewaard"));
              toon();
            })
        .open();
  }

  private void stelVast(EditieDetail editie) {
    new Beslisdialoog(
            t("editie.stel-vast.titel"),
            List.of(
                t("editie.stel-vast.cijfers"), t("editie.stel-vast.teksten"), t("editie.stel-vast.later")))
        .onherroepelijk()
        .bijBesluit(
            t("editie.stel-vast"),
            niets -> {
              service.stelVast(id, editie.stand(), editie.cijferkenmerk());
              Melding.gelukt(t("editie.stel-vast.gelukt"));
              toon();
            })
        .open();
  }

  private void verwijder(EditieDetail editie) {
    new Beslisdialoog(t("editie.verwijder.titel"), List.of(t("editie.verwijder.gevolg")))
        .onherroepelijk()
        .bijBesluit(
            t("editie.verwijder"),
            niets -> {
              service.verwijder(id, editie.stand());
              getUI().ifPresent(ui -> ui.navigate(EditiesView.PAD));
            })
        .open();
  }
}
