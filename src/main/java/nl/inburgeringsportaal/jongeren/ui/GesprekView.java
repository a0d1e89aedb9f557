package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingDocumentService;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.regels.Regels;

/**
 * One talk. While it is planned: the form to record it, with the handreiking for the pupil's education beside
 * it. Afterwards: the record, to read and to print.
 */
@Route(GesprekAdres.PAD + "/:" + GesprekView.ID)
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@StyleSheet(GesprekAdres.STIJL)
class GesprekView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the talk. */
  static final String ID = "id";

  private final transient Gespreksdiensten diensten;
  private final transient Gespreksplanner planner;
  private final transient LeerlingPanelen panelen;
  private final transient Gespreksvoorbereiding voorbereiding;
  private final transient LeerlingDocumentService documenten;
  private final transient TermijnPanelen termijnen;
  private final transient Regels regels;
  private final transient Conceptlezer concepten;
  private final Div fout = new Div();
  private GesprekFormulier formulier;
  private ConceptBewaarder concept;
  private long id;
  private int versie;

  GesprekView(
      Gespreksdiensten diensten,
      Gespreksplanner planner,
      LeerlingPanelen panelen,
      Gespreksvoorbereiding voorbereiding,
      LeerlingDocumentService documenten,
      TermijnPanelen termijnen,
      Regels regels,
      Conceptlezer concepten) {
    this.diensten = diensten;
    this.planner = planner;
    this.panelen = panelen;
    this.voorbereiding = voorbereiding;
    this.documenten = documenten;
    this.termijnen = termijnen;
    this.regels = regels;
    this.concepten = concepten;
    addClassNames("pagina", "gesprekpagina");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      id = Long.parseLong(event.getRouteParameters().get(ID).orElse(""));
    } catch (NumberFormatException geenGetal) {
      throw new NietGevonden();
    }
    toon();
  }

  private void toon() {
    GesprekGegevens gesprek = diensten.overzicht().findById(id);
    LeerlingGegevens leerling = diensten.leerlingen().findById(gesprek.leerlingId());
    removeAll();
    add(terug());
    if (gesprek.status() == Gespreksstatus.GEPLAND) {
      toonFormulier(gesprek, leerling);
    } else {
      toonVerslag(gesprek, leerling);
    }
  }

  private Nav terug() {
    Anchor alle = new Anchor(GesprekAdres.PAD, getTranslation("jongeren.gesprek.terug"));
    Nav nav = new Nav(alle);
    nav.addClassName("niet-afdrukken");
    nav.getElement().setAttribute("aria-label", getTranslation("jongeren.gesprek.kruimel"));
    return nav;
  }

  private Paginakop kop(GesprekGegevens gesprek, LeerlingGegevens leerling) {
    return new Paginakop(getTranslation("jongeren.gesprek.met", Gespreksteksten.naam(leerling)))
        .samenvatting(
            getTranslation(
                "jongeren.gesprek.kop",
                Gespreksteksten.dag(gesprek.datum()),
                Gespreksteksten.tijd(gesprek.begintijd(), gesprek.duurMinuten()),
                gesprek.plaats() == null ? getTranslation("jongeren.gesprek.zonder-plaats") : gesprek.plaats()));
  }

  private void toonFormulier(GesprekGegevens gesprek, LeerlingGegevens leerling) {
    versie = gesprek.versie();
    LocalDate vandaag = diensten.klok().vandaag();
    int leeftijd = regels.getal(Regels.LEEFTIJD_EIGEN_TOESTEMMING, vandaag);
    formulier =
        new GesprekFormulier(
            diensten,
            gesprek,
            leerling,
            leerling.geboortedatum().plusYears(leeftijd),
            new Leerlingplanveld(leerling, termijnen, diensten.opleidingen(), vandaag));
    concept = diensten.bouwstenen().concept(Conceptlezer.sleutel(id));
    formulier.bewaarIn(concept);
    fout.removeAll();
    Div midden = new Div(voorbereiding.bovenFormulier(leerling), concept, formulier, fout, knoppen(gesprek, leerling));
    midden.addClassName("midden");
    Div blad = new Div(midden, voorbereiding.zijkant(leerling));
    blad.addClassName("gesprekblad");
    String naam = Gespreksteksten.naam(leerling);
    add(
        kop(gesprek, leerling)
            .actie(
                new Button(
                    getTranslation("jongeren.gesprek.verplaats.knop"),
                    klik -> planner.verplaats(diensten.overzicht().findById(id), naam, this::toon)))
            .actie(Agendabestand.link(diensten, id, gesprek.datum())),
        blad);
    concept.herstel();
  }

  private Component knoppen(GesprekGegevens gesprek, LeerlingGegevens leerling) {
    Button vastleggen = new Button(getTranslation("jongeren.gesprek.vastleggen"));
    vastleggen.addThemeVariants(ButtonVariant.PRIMARY);
    vastleggen.setDisableOnClick(true);
    vastleggen.addClickListener(
        klik -> {
          try {
            legVast(leerling);
          } finally {
            vastleggen.setEnabled(true);
          }
        });
    Div knoppen =
        new Div(
            vastleggen,
            new Button(
                getTranslation("jongeren.gesprek.niet-door.knop"),
                klik -> planner.gingNietDoor(gesprek, this::toon)),
            new Button(
                getTranslation("jongeren.gesprek.elders.knop"),
                klik -> planner.elders(leerling.id(), Gespreksteksten.naam(leerling), this::toon)));
    knoppen.addClassName("knoppen");
    return knoppen;
  }

  private void legVast(LeerlingGegevens leerling) {
    fout.removeAll();
    if (!formulier.isGoed()) {
      return;
    }
    try {
      diensten.gesprekken().legVast(id, versie, formulier.vastlegging());
    } catch (GelijktijdigGewijzigd conflict) {
      toonConflict();
      return;
    } catch (DomeinFout geweigerd) {
      fout.add(
          new Bericht(
              Statusbadge.Soort.LAAT, getTranslation(geweigerd.sleutel(), geweigerd.argumenten())));
      return;
    }
    concept.klaar();
    WerkGewijzigd.meld();
    Melding.gelukt(
        getTranslation("jongeren.gesprek.vastgelegd"),
        getTranslation("jongeren.gesprek.naar-dossier", Gespreksteksten.naam(leerling)),
        GesprekAdres.dossier(leerling.id()));
    toon();
    getElement().callJsFunction("scrollIntoView");
  }

  /** A colleague was first. Everything typed is still in the form and in the draft. */
  private void toonConflict() {
    GesprekGegevens nu = diensten.overzicht().findById(id);
    if (nu.status() == Gespreksstatus.GEPLAND) {
      versie = nu.versie();
      fout.add(
          new Bericht(
              Statusbadge.Soort.BIJNA,
              getTranslation(
                  "jongeren.gesprek.conflict.verplaatst",
                  diensten.wie(nu),
                  Gespreksteksten.dag(nu.datum()),
                  Gespreksteksten.tijd(nu.begintijd()))));
      return;
    }
    fout.add(
        new Bericht(
            Statusbadge.Soort.LAAT,
            getTranslation(
                "jongeren.gesprek.conflict.afgerond", diensten.wie(nu), Gespreksteksten.tekst(nu.status())),
            new Button(getTranslation("jongeren.gesprek.conflict.toon"), klik -> toon())));
  }

  private void toonVerslag(GesprekGegevens gesprek, LeerlingGegevens leerling) {
    Button druk =
        new Button(getTranslation("jongeren.gesprek.afdrukken"), VaadinIcon.PRINT.create(), klik -> drukAf());
    long gesprekId = gesprek.id();
    Paginakop kop =
        kop(gesprek, leerling)
            .actie(Documentlink.pdf("jongeren.verslag.download", "verslag", () -> documenten.verslag(gesprekId)))
            .actie(druk);
    if (gesprek.status() == Gespreksstatus.NIET_DOORGEGAAN) {
      kop.hoofdactie(
          new Button(
              getTranslation("jongeren.gesprek.plan.nieuw"),
              klik ->
                  planner.plan(
                      leerling.id(),
                      Gespreksteksten.naam(leerling),
                      diensten.klok().vandaag(),
                      () -> UI.getCurrent().navigate(GesprekAdres.dossier(leerling.id())))));
    }
    Paragraph kenmerk = new Paragraph(panelen.kenmerk(leerling));
    kenmerk.addClassName("klein");
    add(kop, kenmerk);
    concepten.nietOpgeslagen(id).ifPresent(this::add);
    add(new GesprekVerslagblad(gesprek, leerling, diensten, termijnen, planner, this::toon));
  }

  private void drukAf() {
    diensten.leeslog().noteer(Leeslog.Handeling.AFGEDRUKT, GesprekOverzicht.OBJECT, id, null, "verslag");
    getElement().executeJs("window.print()");
  }
}
