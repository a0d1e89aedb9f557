package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.handreiking.ConceptGegevens;
import nl.inburgeringsportaal.handreiking.ConceptInhoud;
import nl.inburgeringsportaal.handreiking.ConceptService;
import nl.inburgeringsportaal.handreiking.Conceptstatus;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;

/**
 * One draft: while it is written the fields with the page as a reader will see it beside them; after that the page and
 * what is different from the version before.
 */
@Route(ConceptView.PAD)
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@StyleSheet(AntwoordDelen.STIJL)
@StyleSheet(RedactieView.STIJL)
class ConceptView extends Div implements HasUrlParameter<String> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "handreiking-concept";

  private final transient ConceptService service;
  private final transient Conceptdelen delen;
  private final transient Bouwstenen bouwstenen;
  private final transient Vertaling vertaling;
  private final Section voorbeeld = new Section();
  private transient ConceptGegevens concept;
  private ConceptFormulier formulier;
  private ConceptBewaarder bewaarder;

  ConceptView(ConceptService service, Conceptdelen delen, Bouwstenen bouwstenen, Vertaling vertaling) {
    this.service = service;
    this.delen = delen;
    this.bouwstenen = bouwstenen;
    this.vertaling = vertaling;
    addClassNames("pagina", "handreiking", "handreiking-vraag", "concept-pagina");
  }

  @Override
  public void setParameter(BeforeEvent gebeurtenis, String parameter) {
    try {
      toon(service.findById(Long.parseLong(parameter)));
    } catch (NumberFormatException geenGetal) {
      throw new NietGevonden();
    }
  }

  private void toon(ConceptGegevens gelezen) {
    concept = gelezen;
    removeAll();
    formulier = null;
    Div naast = new Div();
    naast.addClassName("naast-elkaar");
    add(kruimel(), kop(), delen.stand(concept));
    if (concept.status().isBewerkbaar()) {
      formulier = delen.formulier(this::toonVoorbeeld);
      formulier.toon(concept.inhoud());
      bewaarder = bouwstenen.concept("handreiking-concept-" + concept.id());
      formulier.bewaarTussentijds(bewaarder);
      add(bewaarder);
      naast.add(formulier);
      bewaarder.herstel();
    } else {
      naast.add(delen.verschil(concept));
    }
    naast.add(voorbeeld);
    add(naast, delen.onderaan(concept, this::opnieuw));
    toonVoorbeeld();
  }

  private Nav kruimel() {
    Nav nav = new Nav(new Anchor(RedactieView.PAD, getTranslation("handreiking.beheer.titel")));
    nav.addClassNames("kruimel", "niet-afdrukken");
    nav.getElement().setAttribute("aria-label", getTranslation("handreiking.kruimel"));
    return nav;
  }

  private Paginakop kop() {
    String wie = delen.naam(concept.geschrevenDoor());
    String wanneer = Datums.kort(concept.geschrevenOp(), getLocale());
    Paginakop kop =
        new Paginakop(concept.inhoud().vraag())
            .samenvatting(
                concept.opNummer() == 0
                    ? RedactieTeksten.t("concept.nieuw", concept.slug(), wie, wanneer)
                    : RedactieTeksten.t("concept.op", String.valueOf(concept.opNummer()), wie, wanneer));
    Conceptstatus status = concept.status();
    if (status.isBewerkbaar()) {
      kop.hoofdactie(new Button(RedactieTeksten.t("knop.opslaan"), klik -> slaOp()));
      kop.actie(
          new Button(
              RedactieTeksten.t("knop.indienen"),
              klik -> {
                if (slaOp()) {
                  delen.dienIn(concept, this::opnieuw);
                }
              }));
    } else if (status == Conceptstatus.TER_BEOORDELING && !concept.eigen()) {
      kop.hoofdactie(new Button(RedactieTeksten.t("knop.goedkeuren"), klik -> delen.keurGoed(concept, this::opnieuw)));
      kop.actie(new Button(RedactieTeksten.t("knop.terugsturen"), klik -> delen.stuurTerug(concept, this::opnieuw)));
    } else if (status == Conceptstatus.GOEDGEKEURD) {
      kop.hoofdactie(new Button(RedactieTeksten.t("knop.publiceren"), klik -> delen.publiceer(concept, this::opnieuw)));
    }
    boolean wacht = status == Conceptstatus.TER_BEOORDELING && concept.eigen();
    if (wacht || status == Conceptstatus.GOEDGEKEURD) {
      kop.actie(new Button(RedactieTeksten.t("knop.heropenen"), klik -> delen.heropen(concept, this::opnieuw)));
    }
    if (status.isOpen()) {
      kop.actie(
          new Button(
              RedactieTeksten.t("knop.intrekken"),
              VaadinIcon.TRASH.create(),
              klik -> delen.trekIn(concept, this::weg)));
    }
    return kop;
  }

  private void toonVoorbeeld() {
    ConceptInhoud nu = formulier == null ? concept.inhoud() : formulier.inhoud();
    voorbeeld.removeAll();
    voorbeeld.addClassName("voorbeeld");
    voorbeeld.getElement().setAttribute("aria-label", RedactieTeksten.t("voorbeeld"));
    HandreikingAntwoord antwoord = service.voorbeeld(concept.slug(), nu);
    Div bovenaan = new Div(RedactieTeksten.t("voorbeeld"));
    bovenaan.addClassName("tweede");
    voorbeeld.add(bovenaan, AntwoordDelen.nederlands(new H2(antwoord.vraag().vraag())));
    if (nu.vervalt()) {
      voorbeeld.add(new Bericht(Statusbadge.Soort.BIJNA, RedactieTeksten.t("vervalt.uitleg")));
    }
    voorbeeld.add(new Antwoordblad(antwoord, getLocale()));
  }

  /** Gives whether it was saved. */
  private boolean slaOp() {
    ConceptInhoud mijn = formulier.inhoud();
    try {
      formulier.wisFouten();
      concept = service.save(concept.id(), concept.versie(), mijn);
      bewaarder.klaar();
      WerkGewijzigd.meld();
      Melding.gelukt(RedactieTeksten.t("opgeslagen"));
      return true;
    } catch (OngeldigeInvoer fout) {
      formulier.toonFout(fout, vertaling.tekst(fout, getLocale()));
    } catch (GelijktijdigGewijzigd fout) {
      vraagConflict(mijn);
    }
    return false;
  }

  private void vraagConflict(ConceptInhoud mijn) {
    ConceptGegevens nu = service.findById(concept.id());
    delen
        .conflict(nu, mijn)
        .bijMijne(
            () -> {
              concept = nu;
              slaOp();
            })
        .bijHunne(
            () -> {
              bewaarder.klaar();
              toon(nu);
            })
        .open();
  }

  private void opnieuw() {
    WerkGewijzigd.meld();
    toon(service.findById(concept.id()));
  }

  private void weg() {
    WerkGewijzigd.meld();
    UI.getCurrent().navigate(RedactieView.PAD);
  }
}
