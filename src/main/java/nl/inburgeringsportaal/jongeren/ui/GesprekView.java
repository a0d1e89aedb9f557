package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
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
import nl.inburgeringsportaal.handreiking.HandreikingPanelen;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.SignaalGegevens;
import nl.inburgeringsportaal.jongeren.SignaalService;
import nl.inburgeringsportaal.jongeren.TermijnRoute;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Opleiding;
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
  private final transient SignaalService signalen;
  private final transient LeerlingPanelen panelen;
  private final transient HandreikingPanelen handreiking;
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
      SignaalService signalen,
      LeerlingPanelen panelen,
      HandreikingPanelen handreiking,
      Regels regels,
      Conceptlezer concepten) {
    this.diensten = diensten;
    this.planner = planner;
    this.signalen = signalen;
    this.panelen = panelen;
    this.handreiking = handreiking;
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
        new GesprekFormulier(diensten, gesprek, leerling, leerling.geboortedatum().plusYears(leeftijd));
    concept = diensten.bouwstenen().concept(Conceptlezer.sleutel(id));
    formulier.bewaarIn(concept);
    fout.removeAll();
    Div midden = new Div(voorbereiding(leerling), concept, formulier, fout, knoppen(gesprek, leerling));
    midden.addClassName("midden");
    Div blad = new Div(midden, zijkant(leerling));
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

  private Component voorbereiding(LeerlingGegevens leerling) {
    SignaalGegevens signaal = signalen.vanLeerling(leerling.id());
    Anchor dossier = new Anchor();
    dossier.setHref(GesprekAdres.dossier(leerling.id()));
    dossier.setText(getTranslation("jongeren.gesprek.naar-dossier", Gespreksteksten.naam(leerling)));
    Section deel =
        new Section(
            new H2(getTranslation("jongeren.gesprek.voorbereiding")),
            new Paragraph(panelen.kenmerk(leerling)),
            panelen.dagen(leerling, signaal));
    deel.addClassName("voorbereiding");
    deel.add(
        panelen
            .waaromNiet(leerling, signaal)
            .orElseGet(() -> new Paragraph(getTranslation("jongeren.gesprek.waarom"))));
    if (!signaal.opmerkingen().isEmpty() && !signaal.isGecontroleerd()) {
      deel.add(new Bericht(Statusbadge.Soort.BIJNA, JongerenTeksten.tekst(signaal.opmerkingen())));
    }
    deel.add(dossier);
    return deel;
  }

  private Aside zijkant(LeerlingGegevens leerling) {
    Onderwijssoort soort =
        diensten
            .opleidingen()
            .find(leerling.opleidingscode())
            .map(Opleiding::onderwijssoort)
            .orElse(Onderwijssoort.OVERIG);
    Anchor termijn =
        new Anchor(TermijnRoute.van(leerling).adres(), getTranslation("jongeren.gesprek.termijn"));
    termijn.setTarget(AnchorTarget.BLANK);
    Span nieuw = new Span(" " + getTranslation("jongeren.gesprek.nieuw-tabblad"));
    nieuw.addClassName("klein");
    Aside zijkant =
        new Aside(
            new H2(getTranslation("jongeren.gesprek.termijn.kop")),
            new Div(termijn, nieuw),
            new H2(getTranslation("jongeren.gesprek.handreiking")),
            handreiking.voor(soort));
    zijkant.addClassNames("zijkant", "niet-afdrukken");
    zijkant.getElement().setAttribute("aria-label", getTranslation("jongeren.gesprek.hulp"));
    return zijkant;
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
    Paginakop kop = kop(gesprek, leerling).actie(druk);
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
    add(new GesprekVerslagblad(gesprek, leerling, diensten, planner, this::toon));
  }

  private void drukAf() {
    diensten.leeslog().noteer(Leeslog.Handeling.AFGEDRUKT, Gespreksdiensten.OBJECT, id, null, "verslag");
    getElement().executeJs("window.print()");
  }
}
