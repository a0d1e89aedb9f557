package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Conflictdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.handreiking.ArchiefService;
import nl.inburgeringsportaal.handreiking.Archiefversie;
import nl.inburgeringsportaal.handreiking.BeoordelingService;
import nl.inburgeringsportaal.handreiking.ConceptGegevens;
import nl.inburgeringsportaal.handreiking.ConceptInhoud;
import nl.inburgeringsportaal.handreiking.ConceptService;
import nl.inburgeringsportaal.handreiking.Conceptstatus;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.regels.Eenheid;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelwaarde;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** The parts of a draft's page, and what can be done with it, each with its consequence in words first. */
@SpringComponent
class Conceptdelen {
  private final ConceptService concepten;
  private final BeoordelingService beoordeling;
  private final ArchiefService archief;
  private final HandreikingService handreiking;
  private final Regels regels;
  private final Gebruikers gebruikers;
  private final Opmerkingdelen opmerkingen;
  private final Klok klok;

  Conceptdelen(
      ConceptService concepten,
      BeoordelingService beoordeling,
      ArchiefService archief,
      HandreikingService handreiking,
      Regels regels,
      Gebruikers gebruikers,
      Opmerkingdelen opmerkingen,
      Klok klok) {
    this.concepten = concepten;
    this.beoordeling = beoordeling;
    this.archief = archief;
    this.handreiking = handreiking;
    this.regels = regels;
    this.gebruikers = gebruikers;
    this.opmerkingen = opmerkingen;
    this.klok = klok;
  }

  private static String t(String sleutel, Object... argumenten) {
    return RedactieTeksten.t(sleutel, argumenten);
  }

  String naam(long gebruikerId) {
    return gebruikers.namen(List.of(gebruikerId)).getOrDefault(gebruikerId, "-");
  }

  ConceptFormulier formulier(Runnable gewijzigd) {
    List<Regelwaarde> waarden =
        regels.stand().codes().stream()
            .flatMap(code -> regels.waarde(code, klok.vandaag()).stream())
            .filter(waarde -> waarde.eenheid().isGetal() || waarde.eenheid() == Eenheid.TEKST)
            .toList();
    return new ConceptFormulier(handreiking.vragen(null), waarden, gewijzigd);
  }

  /** How far it is and what that means for the one who looks. */
  Component stand(ConceptGegevens concept) {
    Div stand = new Div(RedactieTeksten.badge(concept.status()));
    stand.addClassName("stand");
    if (concept.status().isOpen() && concept.opNummer() > 0) {
      int nieuwste = archief.versies(concept.slug()).getFirst().antwoord().nummer();
      if (nieuwste > concept.opNummer()) {
        stand.add(
            new Bericht(
                Statusbadge.Soort.BIJNA,
                t("stand.nieuwer", String.valueOf(nieuwste), String.valueOf(concept.opNummer())),
                new Anchor(VersiesView.adres(concept.slug()), t("knop.versies"))));
      }
    }
    if (concept.status() == Conceptstatus.TER_BEOORDELING && concept.eigen()) {
      stand.add(new Bericht(Statusbadge.Soort.ACTIEF, t("stand.eigen")));
    } else if (concept.status() == Conceptstatus.TERUGGESTUURD) {
      concept.stappen().stream()
          .filter(stap -> stap.status() == Conceptstatus.TERUGGESTUURD)
          .findFirst()
          .ifPresent(
              stap ->
                  stand.add(
                      new Bericht(Statusbadge.Soort.BIJNA, t("stand.terug", naam(stap.door()), stap.toelichting()))));
    } else if (concept.status() == Conceptstatus.GEPUBLICEERD) {
      String sleutel = concept.gaatIn().isAfter(klok.vandaag()) ? "stand.gaat-in" : "stand.geldt";
      stand.add(
          new Bericht(
              Statusbadge.Soort.KLAAR,
              t(sleutel, RedactieTeksten.dag(concept.gaatIn())),
              new Anchor(VersiesView.adres(concept.slug()), t("knop.versies"))));
    }
    return stand;
  }

  /** What is different from the version that it began from. */
  Component verschil(ConceptGegevens concept) {
    HandreikingAntwoord vorige = vorige(concept);
    HandreikingAntwoord nu = ruw(concept);
    Section deel =
        new Section(
            new H2(concept.opNummer() == 0 ? t("verschil.nieuw") : t("verschil.met", concept.opNummer())),
            new Verschilblok(RedactieTeksten.velden(vorige), RedactieTeksten.velden(nu)));
    deel.addClassName("conceptverschil");
    return deel;
  }

  private HandreikingAntwoord vorige(ConceptGegevens concept) {
    return concept.opNummer() == 0
        ? null
        : archief.versies(concept.slug()).stream()
            .map(Archiefversie::antwoord)
            .filter(versie -> versie.nummer() == concept.opNummer())
            .findFirst()
            .orElse(null);
  }

  private HandreikingAntwoord ruw(ConceptGegevens concept) {
    return concepten.voorbeeld(concept.slug(), concept.inhoud());
  }

  /** What others say about it, and what happened with it. */
  Component onderaan(ConceptGegevens concept, Runnable klaar) {
    Locale taal = UI.getCurrent().getLocale();
    Map<Long, String> namen =
        gebruikers.namen(concept.stappen().stream().map(ConceptGegevens.Stap::door).distinct().toList());
    Tijdlijn verloop = new Tijdlijn();
    for (ConceptGegevens.Stap stap : concept.stappen()) {
      verloop.punt(
          Datums.kort(stap.moment(), taal),
          t("stap", t("status." + stap.status()), namen.getOrDefault(stap.door(), "-")),
          stap.toelichting());
    }
    Div onder = new Div(opmerkingen.deel(concept, klaar), new Section(new H2(t("verloop")), verloop));
    onder.addClassName("onderaan");
    return onder;
  }

  Conflictdialoog conflict(ConceptGegevens nu, ConceptInhoud mijn) {
    Map<String, String> hun = RedactieTeksten.velden(nu.inhoud());
    return new Conflictdialoog(
        naam(nu.geschrevenDoor()),
        Datums.kort(nu.geschrevenOp(), UI.getCurrent().getLocale()),
        RedactieTeksten.velden(mijn).entrySet().stream()
            .map(veld -> new Conflictdialoog.Veld(veld.getKey(), veld.getValue(), hun.get(veld.getKey())))
            .toList());
  }

  void dienIn(ConceptGegevens concept, Runnable klaar) {
    new Beslisdialoog(t("indienen.titel"), List.of(t("indienen.gevolg"), t("indienen.vast")))
        .motivering(t("indienen.toelichting"), 0, BeoordelingService.LANGSTE_TOELICHTING)
        .vierOgen(t("vier-ogen"))
        .bijBesluit(
            t("knop.indienen"),
            tekst -> na(() -> beoordeling.dienIn(concept.id(), concept.versie(), tekst), "ingediend", klaar))
        .open();
  }

  void keurGoed(ConceptGegevens concept, Runnable klaar) {
    new Beslisdialoog(t("goedkeuren.titel"), List.of(t("goedkeuren.gevolg"), wanneer(concept)))
        .motivering(t("goedkeuren.toelichting"), 0, BeoordelingService.LANGSTE_TOELICHTING)
        .bijBesluit(
            t("knop.goedkeuren"),
            tekst -> na(() -> beoordeling.keurGoed(concept.id(), concept.versie(), tekst), "goedgekeurd", klaar))
        .open();
  }

  void stuurTerug(ConceptGegevens concept, Runnable klaar) {
    new Beslisdialoog(t("terugsturen.titel"), List.of(t("terugsturen.gevolg")))
        .motivering(t("terugsturen.toelichting"), 1, BeoordelingService.LANGSTE_TOELICHTING)
        .bijBesluit(
            t("knop.terugsturen"),
            tekst -> na(() -> beoordeling.stuurTerug(concept.id(), concept.versie(), tekst), "teruggestuurd", klaar))
        .open();
  }

  void publiceer(ConceptGegevens concept, Runnable klaar) {
    new Beslisdialoog(t("publiceren.titel"), List.of(wanneer(concept), t("publiceren.blijft"), t("publiceren.archief")))
        .bijBesluit(
            t("knop.publiceren"),
            tekst -> {
              LocalDate dag = beoordeling.publiceer(concept.id(), concept.versie());
              boolean later = dag.isAfter(klok.vandaag());
              Melding.gelukt(
                  t(later ? "gepubliceerd.later" : "gepubliceerd", RedactieTeksten.dag(dag)),
                  t("knop.bekijk"),
                  later ? VersiesView.adres(concept.slug()) : HandreikingRoute.vraag(concept.slug()));
              klaar.run();
            })
        .open();
  }

  void heropen(ConceptGegevens concept, Runnable klaar) {
    new Beslisdialoog(t("heropenen.titel"), List.of(t("heropenen.gevolg")))
        .bijBesluit(
            t("knop.heropenen"),
            tekst -> na(() -> beoordeling.heropen(concept.id(), concept.versie()), "heropend", klaar))
        .open();
  }

  void trekIn(ConceptGegevens concept, Runnable klaar) {
    new Beslisdialoog(t("intrekken.titel"), List.of(t("intrekken.gevolg")))
        .onherroepelijk()
        .bijBesluit(
            t("knop.intrekken"),
            tekst -> na(() -> concepten.trekIn(concept.id(), concept.versie()), "ingetrokken", klaar))
        .open();
  }

  private static String wanneer(ConceptGegevens concept) {
    ConceptInhoud inhoud = concept.inhoud();
    String van = inhoud.geldigVan() == null ? t("wanneer.meteen") : RedactieTeksten.dag(inhoud.geldigVan());
    return t(inhoud.vervalt() ? "wanneer.vervalt" : "wanneer", van);
  }

  private static void na(Runnable daad, String melding, Runnable klaar) {
    daad.run();
    Melding.gelukt(t(melding));
    klaar.run();
  }
}
