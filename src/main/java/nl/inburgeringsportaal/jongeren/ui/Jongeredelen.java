package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.datum;
import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Afstand;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.inburgeraar.InburgeraarListItem;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.jongeren.AntwoordGegevens;
import nl.inburgeringsportaal.jongeren.JongereGegevens;
import nl.inburgeringsportaal.jongeren.JongereListItem;
import nl.inburgeringsportaal.jongeren.OverdrachtGegevens;
import nl.inburgeringsportaal.jongeren.Overdrachtstatus;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** A youth as a gemeente sees him: beside the list, beside a task, and in the file of the person that he is. */
@org.springframework.stereotype.Component
class Jongeredelen {
  private static final String DOSSIER = "inburgeraars/";

  private final JongereTeksten teksten;
  private final Jongeredialogen dialogen;
  private final InburgeraarService inburgeraars;
  private final Gebruikers gebruikers;
  private final Klok klok;

  Jongeredelen(
      JongereTeksten teksten,
      Jongeredialogen dialogen,
      InburgeraarService inburgeraars,
      Gebruikers gebruikers,
      Klok klok) {
    this.teksten = teksten;
    this.dialogen = dialogen;
    this.inburgeraars = inburgeraars;
    this.gebruikers = gebruikers;
    this.klok = klok;
  }

  /** Everything about a youth, with what can be done. */
  Component detail(JongereGegevens alles, Runnable opnieuw) {
    JongereListItem jongere = alles.jongere();
    Statusbadge.Status stand = JongereTeksten.badge(jongere.stand());
    Paragraph waar =
        new Paragraph(
            t("jongeren.jongere.van-school", jongere.school(), teksten.gemeente(jongere.gemeentecode())));
    Div detail =
        new Div(
            new H2(jongere.kenmerk()),
            waar,
            new Statusbadge(stand.tekst(), stand.soort()),
            feiten(jongere),
            antwoord(alles, opnieuw),
            koppeling(alles, opnieuw));
    detail.addClassName("jongeredetail");
    if (alles.koppeling() != null) {
      detail.add(voorstel(alles, opnieuw));
    }
    return detail;
  }

  /** What the school shared. */
  Feiten feiten(JongereListItem jongere) {
    LocalDate einde = jongere.verwachtEinde();
    return new Feiten()
        .feit(t("jongeren.jongere.filter.opleiding"), teksten.opleiding(jongere.opleidingscode()), null)
        .feit(
            t("jongeren.jongere.filter.einde"),
            einde == null ? t("jongeren.jongere.einde-onbekend") : datum(einde),
            einde == null ? null : Afstand.van(klok.vandaag(), einde).alsDag(Gespreksteksten.taal()))
        .feit(t("jongeren.jongere.kolom.gesprek"), datum(jongere.gevoerdOp()), null);
  }

  private Section antwoord(JongereGegevens alles, Runnable opnieuw) {
    Section deel = new Section(new H3(t("jongeren.jongere.antwoord")));
    AntwoordGegevens antwoord = alles.antwoord();
    Button knop =
        new Button(
            t(antwoord == null ? "jongeren.jongere.antwoord.knop" : "jongeren.jongere.antwoord.wijzig"),
            klik -> dialogen.antwoord(alles.jongere(), antwoord, opnieuw));
    if (antwoord == null) {
      knop.addThemeVariants(ButtonVariant.PRIMARY);
      deel.add(new Paragraph(t("jongeren.jongere.antwoord.geen")), knoppen(knop));
      return deel;
    }
    deel.add(
        new Paragraph(
            t(
                "jongeren.jongere.antwoord.contact",
                antwoord.naam(),
                Datums.kort(antwoord.beantwoordOp(), Gespreksteksten.taal()))),
        Antwoordblok.bereik(antwoord));
    if (antwoord.bericht() != null) {
      Paragraph bericht = new Paragraph(antwoord.bericht());
      bericht.addClassName("zoals-getypt");
      deel.add(bericht);
    }
    deel.add(
        knoppen(
            knop,
            new Button(
                t("jongeren.jongere.antwoord.verwijder"),
                klik -> dialogen.verwijderAntwoord(alles.jongere(), antwoord, opnieuw))));
    return deel;
  }

  private Section koppeling(JongereGegevens alles, Runnable opnieuw) {
    Section deel = new Section(new H3(t("jongeren.jongere.koppeling")));
    if (alles.koppeling() == null) {
      deel.add(
          new Paragraph(t("jongeren.jongere.koppeling.geen")),
          new Paragraph(t("jongeren.jongere.bel", alles.jongere().kenmerk())),
          knoppen(
              new Button(t("jongeren.jongere.koppel.knop"), klik -> dialogen.koppel(alles.jongere(), opnieuw))));
      return deel;
    }
    Optional<InburgeraarListItem> wie = inburgeraars.vind(alles.koppeling().inburgeraarId(), null);
    deel.add(
        wie.<Component>map(persoon -> new Anchor(DOSSIER + persoon.id(), persoon.naam()))
            .orElseGet(() -> new Paragraph(t("jongeren.jongere.koppeling.niet-meer"))),
        new Paragraph(
            t(
                "jongeren.jongere.koppeling.sinds",
                datum(alles.koppeling().gekoppeldOp()),
                door(alles.koppeling().door()))),
        knoppen(
            new Button(t("jongeren.jongere.ontkoppel.knop"), klik -> dialogen.ontkoppel(alles.jongere(), opnieuw))));
    return deel;
  }

  private Section voorstel(JongereGegevens alles, Runnable opnieuw) {
    Section deel = new Section(new H3(t("jongeren.jongere.voorstel")));
    OverdrachtGegevens voorstel = alles.overdracht();
    if (voorstel == null) {
      deel.add(
          new Paragraph(t("jongeren.jongere.voorstel.geen")),
          knoppen(
              new Button(t("jongeren.jongere.voorstel.knop"), klik -> dialogen.stelVoor(alles.jongere(), opnieuw))));
      return deel;
    }
    deel.add(new Paragraph(tekst(voorstel)));
    if (voorstel.status() == Overdrachtstatus.VOORGESTELD) {
      deel.add(
          knoppen(
              new Button(
                  t("jongeren.jongere.voorstel.intrekken"),
                  klik -> dialogen.trekVoorstelIn(alles.jongere(), opnieuw))));
    }
    return deel;
  }

  /** The proposal to the intake as a sentence. */
  String tekst(OverdrachtGegevens voorstel) {
    return t(
        "jongeren.jongere.voorstel." + voorstel.status(),
        datum(voorstel.voorgesteldOp()),
        door(voorstel.voorgesteldDoor()));
  }

  private String door(String gebruikersnaam) {
    return gebruikers.weergave(gebruikersnaam, Gespreksteksten.taal());
  }

  private static Div knoppen(Component... knoppen) {
    Div rij = new Div(knoppen);
    rij.addClassName("knoppen");
    return rij;
  }
}
