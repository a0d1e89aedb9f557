package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.dag;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.jaNee;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.laatsteDag;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.taal;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.woord;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Afstand;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Termijn;
import nl.inburgeringsportaal.inburgeraar.DossierGegevens;
import nl.inburgeringsportaal.inburgeraar.Plicht;
import nl.inburgeringsportaal.inburgeraar.Regime;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** The parts of which a file is made. */
@org.springframework.stereotype.Component
class Dossierdelen {
  private final Gemeentenamen gemeenten;
  private final Gebruikers gebruikers;
  private final Dossierdialogen dialogen;
  private final Klok klok;

  Dossierdelen(Gemeentenamen gemeenten, Gebruikers gebruikers, Dossierdialogen dialogen, Klok klok) {
    this.gemeenten = gemeenten;
    this.gebruikers = gebruikers;
    this.dialogen = dialogen;
    this.klok = klok;
  }

  /** "32 jaar · Utrecht · Asielstatushouder · Wi2021". */
  String samenvatting(DossierGegevens dossier) {
    int leeftijd = Period.between(dossier.geboortedatum(), klok.vandaag()).getYears();
    return String.join(
        " · ",
        t("inburgeraar.leeftijd", leeftijd),
        gemeenten.van(dossier.gemeentecode()),
        woord(dossier.doelgroep()),
        woord(dossier.regime()));
  }

  /** How the duty stands, the numbers, and what the reader must know before anything else. */
  Component wie(DossierGegevens dossier) {
    Statusbadge.Status status = InburgeraarTeksten.badge(dossier.plicht().status(klok.vandaag()));
    Div regel = new Div(new Statusbadge(status.tekst(), status.soort()));
    regel.addClassName("persoonregel");
    if (dossier.geheim()) {
      regel.add(new Statusbadge(t("inburgeraar.geheim"), Statusbadge.Soort.BIJNA));
    }
    regel.add(new Span(t("inburgeraar.vnummer", dossier.vnummer().cijfers())));
    if (dossier.bsn() != null) {
      Button toon = new Button(t("inburgeraar.bsn.toon"), klik -> dialogen.toonBsn(dossier.id()));
      toon.addThemeVariants(ButtonVariant.TERTIARY);
      regel.add(new Span(t("inburgeraar.bsn", dossier.bsn())), toon);
    }
    regel.add(new Span(t("inburgeraar.dossiernummer", String.valueOf(dossier.id()))));
    return regel;
  }

  /** What a klantmanager looks for first: the ten weeks, the term, whose file it is. */
  Component feiten(DossierGegevens dossier) {
    LocalDate vandaag = klok.vandaag();
    Feiten feiten = new Feiten();
    LocalDate tienWeken = dossier.tienWekenTotEnMet(vandaag);
    if (tienWeken != null) {
      feiten.feit(
          t("inburgeraar.feit.tien-weken"),
          Datums.kort(tienWeken, taal()),
          Afstand.van(vandaag, tienWeken).alsTermijn(taal()),
          Termijn.Druk.van(tienWeken, vandaag));
    }
    LocalDate einde = laatsteDag(dossier.termijnEinde());
    feiten.feit(
        t("inburgeraar.veld.termijn-tot-en-met"),
        einde == null ? null : Datums.kort(einde, taal()),
        einde == null ? t("inburgeraar.feit.geen-termijn") : Afstand.van(vandaag, einde).alsDag(taal()));
    if (dossier.klantmanagerId() != null) {
      String naam = gebruikers.namen(Set.of(dossier.klantmanagerId())).get(dossier.klantmanagerId());
      feiten.feit(
          t("inburgeraar.veld.klantmanager"), naam, dossier.eigen() ? t("inburgeraar.feit.eigen") : null);
    } else if (dossier.regime() == Regime.WI2021) {
      feiten.feit(t("inburgeraar.veld.klantmanager"), null, t("inburgeraar.feit.niet-toegewezen"));
    }
    return feiten;
  }

  /** Everything that DUO delivered, a line each. */
  Component gegevens(DossierGegevens dossier) {
    Gegevenslijst lijst =
        new Gegevenslijst()
            .gegeven(t("inburgeraar.veld.geboortedatum"), dag(dossier.geboortedatum()))
            .gegeven(t("inburgeraar.veld.regime"), woord(dossier.regime()))
            .gegeven(t("inburgeraar.veld.doelgroep"), woord(dossier.doelgroep()))
            .gegeven(t("inburgeraar.veld.gemeente"), gemeenten.van(dossier.gemeentecode()));
    if (dossier.coa()) {
      String waar = gemeenten.van(dossier.koppelgemeente());
      lijst.gegeven(
          t("inburgeraar.veld.coa"),
          waar == null ? t("inburgeraar.coa.niet-gekoppeld") : t("inburgeraar.coa.gekoppeld", waar));
    }
    if (dossier.analfabeet() != null) {
      lijst.gegeven(t("inburgeraar.veld.analfabeet"), jaNee(dossier.analfabeet()));
    }
    return lijst;
  }

  /** The duty and what happened to it; what did not happen is left out. */
  Component plicht(Plicht plicht) {
    Gegevenslijst lijst =
        new Gegevenslijst()
            .gegeven(t("inburgeraar.veld.plicht"), woord(plicht.status(klok.vandaag())))
            .gegeven(t("inburgeraar.veld.plicht-begin"), dag(plicht.begin()))
            .gegeven(t("inburgeraar.veld.kennisgeving"), dag(plicht.kennisgeving()));
    feit(lijst, "voldaan", plicht.voldaanOp(), woord(plicht.voldaanReden()));
    feit(lijst, "ontheven", plicht.onthevenOp(), null);
    feit(lijst, "einde-overig", plicht.eindeOverigOp(), woord(plicht.eindeOverigReden()));
    if (plicht.vrijgesteldVan() != null) {
      LocalDate tot = plicht.vrijgesteldTotEnMet();
      lijst.gegeven(
          t("inburgeraar.veld.vrijgesteld"),
          tot == null
              ? t("inburgeraar.vanaf", dag(plicht.vrijgesteldVan()))
              : t("inburgeraar.van-tot", dag(plicht.vrijgesteldVan()), dag(tot)));
    }
    return lijst;
  }

  private static void feit(Gegevenslijst lijst, String veld, LocalDate op, String reden) {
    if (op != null) {
      lijst.gegeven(
          t("inburgeraar.veld." + veld), reden == null ? dag(op) : String.join(" · ", List.of(dag(op), reden)));
    }
  }

  LocalDate vandaag() {
    return klok.vandaag();
  }
}
