package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.dag;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.laatsteDag;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.moment;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.taal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.HoeBerekend;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.inburgeraar.CorrectieGegevens;
import nl.inburgeringsportaal.inburgeraar.CorrectieService;
import nl.inburgeringsportaal.inburgeraar.DossierGegevens;
import nl.inburgeringsportaal.inburgeraar.Dossierkaart;
import nl.inburgeringsportaal.inburgeraar.InburgeraarHistorieService;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** What stands under each tab of a file. */
@org.springframework.stereotype.Component
class Dossiertabbladen {
  private static final int HISTORIE_HOOGSTENS = 200;

  private final Dossierdelen delen;
  private final Contactdeel contact;
  private final InburgeraarHistorieService historie;
  private final CorrectieService correcties;
  private final Correctiedelen correctiedelen;
  private final Gebruikers gebruikers;
  private final Wijzigingswoorden woorden;
  private final List<Dossierkaart> kaarten;

  Dossiertabbladen(
      Dossierdelen delen,
      Contactdeel contact,
      InburgeraarHistorieService historie,
      CorrectieService correcties,
      Correctiedelen correctiedelen,
      Gebruikers gebruikers,
      Wijzigingswoorden woorden,
      List<Dossierkaart> kaarten) {
    this.delen = delen;
    this.contact = contact;
    this.historie = historie;
    this.correcties = correcties;
    this.correctiedelen = correctiedelen;
    this.gebruikers = gebruikers;
    this.woorden = woorden;
    this.kaarten = kaarten;
  }

  Component inhoud(Tabblad tab, DossierGegevens dossier, Set<Rol> rollen, Runnable opnieuw) {
    return switch (tab) {
      case OVERZICHT -> overzicht(dossier, rollen);
      case TERMIJN -> termijn(dossier);
      case CONTACT -> contact.kaart(dossier.id(), dossier.eigen(), opnieuw);
      case HISTORIE -> historie(dossier.id());
      case CORRECTIES -> correcties(dossier.id());
    };
  }

  private Component overzicht(DossierGegevens dossier, Set<Rol> rollen) {
    Div naast =
        new Div(
            new Section(new H2(t("inburgeraar.overzicht.persoon")), delen.gegevens(dossier)),
            new Section(new H2(t("inburgeraar.overzicht.plicht")), delen.plicht(dossier.plicht())));
    naast.addClassName("twee-kolommen");
    Div alles = new Div();
    alles.addClassName("onder-elkaar");
    kaarten.stream()
        .filter(kaart -> kaart.rollen().stream().anyMatch(rollen::contains))
        .flatMap(kaart -> kaart.kaart(dossier.id()).stream())
        .forEach(alles::add);
    alles.add(naast);
    return alles;
  }

  private Component termijn(DossierGegevens dossier) {
    LocalDate vandaag = delen.vandaag();
    Tijdlijn lijn = new Tijdlijn();
    punt(lijn, dossier.plicht().begin(), "plicht-begin");
    punt(lijn, dossier.plicht().kennisgeving(), "kennisgeving");
    LocalDate tienWeken = dossier.tienWekenTotEnMet(vandaag);
    if (tienWeken != null) {
      LocalDate begin = dossier.plicht().tienWekenVan();
      lijn.punt(
          dag(tienWeken),
          t("inburgeraar.feit.tien-weken"),
          null,
          new HoeBerekend(
              List.of(
                  t("inburgeraar.tien-weken.begin", dag(begin)),
                  t("inburgeraar.tien-weken.dagen", dag(begin.plusDays(70))),
                  t("inburgeraar.tien-weken.einde", dag(tienWeken))),
              t("inburgeraar.tien-weken.bron")));
    }
    punt(lijn, dossier.pipOp(), "pip");
    punt(lijn, dossier.termijnBegin(), "termijn-begin");
    punt(lijn, laatsteDag(dossier.termijnEinde()), "termijn-tot-en-met");
    Div blok = new Div(lijn);
    if (dossier.termijnEinde() == null) {
      blok.addComponentAsFirst(new Paragraph(t("inburgeraar.feit.geen-termijn")));
    }
    blok.addClassName("leesbaar");
    return blok;
  }

  private static void punt(Tijdlijn lijn, LocalDate op, String veld) {
    if (op != null) {
      lijn.punt(dag(op), t("inburgeraar.veld." + veld), null);
    }
  }

  private Component historie(long id) {
    List<Wijziging> laatste = historie.van(id).stream().limit(HISTORIE_HOOGSTENS).toList();
    Map<String, String> namen =
        gebruikers.weergave(laatste.stream().map(Wijziging::wie).distinct().toList(), taal());
    Tijdlijn lijn = new Tijdlijn();
    laatste.forEach(
        wijziging ->
            lijn.punt(
                t("inburgeraar.historie.wie", moment(wijziging.moment()), namen.get(wijziging.wie())),
                woorden.van(wijziging),
                wijziging.reden()));
    Div blok = new Div(new Paragraph(t("inburgeraar.historie.uitleg")), lijn);
    blok.addClassName("leesbaar");
    return blok;
  }

  private Component correcties(long id) {
    List<CorrectieGegevens> alle = correcties.vanInburgeraar(id);
    if (alle.isEmpty()) {
      return new LegeToestand(
          VaadinIcon.EXCHANGE, t("inburgeraar.correctie.geen"), t("inburgeraar.correctie.geen.uitleg"));
    }
    Div blok = new Div();
    blok.addClassName("onder-elkaar");
    alle.forEach(correctie -> blok.add(correctiedelen.blok(correctie)));
    return blok;
  }
}
