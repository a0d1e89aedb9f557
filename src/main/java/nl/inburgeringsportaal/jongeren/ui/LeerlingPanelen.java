package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Afstand;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.HoeBerekend;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Termijn;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.handreiking.HandreikingPanelen;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.NietNodigReden;
import nl.inburgeringsportaal.jongeren.SchooldagService;
import nl.inburgeringsportaal.jongeren.SignaalGegevens;
import nl.inburgeringsportaal.jongeren.Signaalberekening;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import nl.inburgeringsportaal.jongeren.TermijnService;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.organisatie.GemeenteGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelwaarde;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** The parts of which a pupil's file and the detail in Mijn werk are made. */
@org.springframework.stereotype.Component
class LeerlingPanelen {
  private final TermijnService termijnen;
  private final Opleidingscodes opleidingen;
  private final Regels regels;
  private final HandreikingPanelen handreiking;
  private final Gebruikers gebruikers;
  private final Organisaties organisaties;
  private final SchooldagService schooldagen;
  private final Klok klok;

  LeerlingPanelen(
      TermijnService termijnen,
      Opleidingscodes opleidingen,
      Regels regels,
      HandreikingPanelen handreiking,
      Gebruikers gebruikers,
      Organisaties organisaties,
      SchooldagService schooldagen,
      Klok klok) {
    this.schooldagen = schooldagen;
    this.organisaties = organisaties;
    this.gebruikers = gebruikers;
    this.termijnen = termijnen;
    this.opleidingen = opleidingen;
    this.regels = regels;
    this.handreiking = handreiking;
    this.klok = klok;
  }

  /** Name of a colleague for the user name that a row carries. */
  String wie(String gebruikersnaam) {
    return gebruikers.weergave(gebruikersnaam, taal());
  }

  LocalDate vandaag() {
    return klok.vandaag();
  }

  /** "17 jaar · PRO-5 · Praktijkonderwijs · mentor J. Bos". */
  String kenmerk(LeerlingGegevens leerling) {
    StringBuilder tekst =
        new StringBuilder(
            t("jongeren.leeftijd", Period.between(leerling.geboortedatum(), klok.vandaag()).getYears()));
    if (leerling.klas() != null) {
      tekst.append(" · ").append(leerling.klas());
    }
    tekst.append(" · ").append(opleiding(leerling));
    if (leerling.mentor() != null) {
      tekst.append(" · ").append(t("jongeren.mentor", leerling.mentor()));
    }
    return tekst.toString();
  }

  /** What the school knows of the pupil; what nobody filled in is left out, except what the signal hangs on. */
  Component gegevens(LeerlingGegevens leerling) {
    Gegevenslijst lijst =
        new Gegevenslijst()
            .gegeven(t("jongeren.veld.leerlingnummer"), leerling.leerlingnummer())
            .gegeven(t("jongeren.veld.geboortedatum"), JongerenTeksten.datumLang(leerling.geboortedatum()))
            .gegeven(t("jongeren.veld.verblijfsstatus"), JongerenTeksten.tekst(leerling.verblijfsstatus()))
            .gegeven(t("jongeren.veld.opleiding"), opleiding(leerling))
            .gegeven(
                t("jongeren.veld.begin"),
                leerling.begin() == null ? "–" : JongerenTeksten.datumLang(leerling.begin()));
    if (leerling.verwachtEinde() != null) {
      lijst.gegeven(t("jongeren.veld.verwacht-einde"), JongerenTeksten.datumLang(leerling.verwachtEinde()));
    }
    if (leerling.uitgeschrevenOp() != null) {
      lijst.gegeven(t("jongeren.veld.uitgeschreven-op"), JongerenTeksten.datumLang(leerling.uitgeschrevenOp()));
    }
    if (leerling.diploma() != null) {
      lijst.gegeven(
          t("jongeren.veld.diploma"), t("jongeren.veld.acht-jaar." + (leerling.diploma() ? "J" : "N")));
    }
    if (leerling.briefDuoOp() != null) {
      lijst.gegeven(t("jongeren.veld.brief-duo-op"), JongerenTeksten.datumLang(leerling.briefDuoOp()));
    }
    if (leerling.achtJaarLeerplichtig() != null) {
      lijst.gegeven(
          t("jongeren.veld.acht-jaar"), t("jongeren.veld.acht-jaar." + (leerling.achtJaarLeerplichtig() ? "J" : "N")));
    }
    if (leerling.voogd() != null) {
      lijst.gegeven(t("jongeren.veld.voogd"), leerling.voogd());
    }
    if (leerling.woongemeente() != null) {
      lijst.gegeven(
          t("jongeren.veld.woongemeente"),
          organisaties.gemeente(leerling.woongemeente()).map(GemeenteGegevens::naam).orElse(leerling.woongemeente()));
    }
    return lijst;
  }

  String opleiding(LeerlingGegevens leerling) {
    return opleidingen.find(leerling.opleidingscode()).map(Opleiding::naam).orElse(leerling.opleidingscode());
  }

  /** The two days that matter, with how far off they are and how they were computed. */
  Component dagen(LeerlingGegevens leerling, SignaalGegevens signaal) {
    LocalDate vandaag = klok.vandaag();
    LocalDate uiterlijk =
        Signaalberekening.uiterlijk(signaal.signaaldatum(), signaal.datum18(), leerling.begin());
    boolean teDoen = signaal.status() == Signaalstatus.open || signaal.status() == Signaalstatus.verwacht;
    LocalDate verjaardag = signaal.datum18();
    Feiten feiten =
        new Feiten()
            .feit(
                t(verjaardag.isAfter(vandaag) ? "jongeren.feit.wordt-18" : "jongeren.feit.werd-18"),
                JongerenTeksten.datumLang(verjaardag),
                Afstand.van(vandaag, verjaardag).alsDag(taal()),
                signaal.teLaat() ? Termijn.Druk.LAAT : Termijn.Druk.RUIM)
            .feit(
                t("jongeren.feit.gesprek"),
                JongerenTeksten.datumLang(uiterlijk),
                teDoen
                    ? Afstand.van(vandaag, uiterlijk).alsTermijn(taal())
                    : JongerenTeksten.tekst(signaal.status()),
                teDoen ? Termijn.Druk.van(uiterlijk, vandaag) : Termijn.Druk.RUIM);
    Div blok = new Div(feiten, hoeBerekend(signaal, uiterlijk));
    if (teDoen && uiterlijk.isAfter(vandaag)) {
      Schooldagteksten.signaaldag(schooldagen, uiterlijk)
          .ifPresent(tekst -> blok.add(new Bericht(Statusbadge.Soort.BIJNA, tekst)));
    }
    blok.addClassName("dagen");
    return blok;
  }

  private Component hoeBerekend(SignaalGegevens signaal, LocalDate uiterlijk) {
    Optional<Regelwaarde> regel = regels.waarde(Regels.SIGNAAL_MAANDEN_VOOR_18, klok.vandaag());
    List<String> stappen = new ArrayList<>();
    stappen.add(t("jongeren.hoe.datum18", JongerenTeksten.datumLang(signaal.datum18())));
    stappen.add(
        t(
            "jongeren.hoe.signaaldatum",
            regel.map(Regelwaarde::waarde).orElse("-"),
            JongerenTeksten.datumLang(signaal.signaaldatum())));
    if (!uiterlijk.equals(signaal.signaaldatum())) {
      stappen.add(t("jongeren.hoe.later-begonnen", JongerenTeksten.datumLang(uiterlijk)));
    }
    return new HoeBerekend(stappen, regel.map(Regelwaarde::bron).orElse(null));
  }

  /** Why no talk is needed, in words that can be told to the pupil; empty when one is. */
  Optional<Component> waaromNiet(LeerlingGegevens leerling, SignaalGegevens signaal) {
    if (signaal.reden() == null) {
      return Optional.empty();
    }
    boolean doorLeerplicht =
        signaal.reden() == NietNodigReden.NIET_INBURGERINGSPLICHTIG
            && !leerling.verblijfsstatus().isNietInburgeringsplichtig();
    Paragraph uitleg =
        new Paragraph(
            t(
                "jongeren.reden.uitleg." + (doorLeerplicht ? "ACHT_JAAR" : signaal.reden()),
                JongerenTeksten.tekst(leerling.verblijfsstatus()),
                opleiding(leerling)));
    uitleg.addClassName("uitleg");
    return Optional.of(uitleg);
  }

  /** From now to the end of the term, as it is to be expected today. */
  Component watKomtEraan(LeerlingGegevens leerling, SignaalGegevens signaal) {
    LocalDate vandaag = klok.vandaag();
    boolean plichtig = signaal.reden() != NietNodigReden.NIET_INBURGERINGSPLICHTIG;
    Tijdlijn lijn = new Tijdlijn();
    if (!signaal.datum18().isAfter(vandaag)) {
      lijn.punt(
          JongerenTeksten.datumLang(signaal.datum18()),
          t("jongeren.lijn.werd-18"),
          plichtig ? t("jongeren.lijn.werd-18.uitleg") : null);
    }
    lijn.nu(
        t("jongeren.lijn.signaal." + signaal.status()),
        signaal.reden() == null ? t("jongeren.lijn.signaal.uitleg") : null);
    if (signaal.datum18().isAfter(vandaag)) {
      lijn.punt(
          JongerenTeksten.datumLang(signaal.datum18()),
          t("jongeren.lijn.wordt-18"),
          plichtig ? t("jongeren.lijn.wordt-18.uitleg") : null);
    }
    if (signaal.reden() == null) {
      verwachting(leerling, lijn);
    }
    return lijn;
  }

  private void verwachting(LeerlingGegevens leerling, Tijdlijn lijn) {
    Termijnberekening.Uitkomst verwacht =
        termijnen.bereken(new Termijnberekening.Plan(leerling.geboortedatum(), null, List.of()), null);
    LocalDate eind = verwacht.termijn().tot().minusDays(1);
    if (verwacht.termijn().van().isAfter(klok.vandaag())) {
      lijn.punt(
          t("jongeren.lijn.ongeveer", JongerenTeksten.datum(verwacht.termijn().van().minusDays(1))),
          t("jongeren.lijn.intake"),
          t("jongeren.lijn.intake.uitleg"));
      lijn.punt(
          t(
              "jongeren.lijn.ongeveer-van-tot",
              JongerenTeksten.datum(verwacht.termijn().van()),
              JongerenTeksten.datum(eind)),
          t("jongeren.lijn.termijn"),
          t("jongeren.lijn.termijn.uitleg"));
    }
  }

  /** The questions that usually come, for the education of this pupil. */
  Component vragen(LeerlingGegevens leerling) {
    Onderwijssoort soort =
        opleidingen.find(leerling.opleidingscode()).map(Opleiding::onderwijssoort).orElse(Onderwijssoort.OVERIG);
    return new Div(new H3(t("jongeren.vragen.titel")), handreiking.voor(soort));
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }

  private static Locale taal() {
    return UI.getCurrent().getLocale();
  }
}
