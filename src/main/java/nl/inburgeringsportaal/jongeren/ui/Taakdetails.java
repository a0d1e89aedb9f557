package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.GesprekService;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.SchoolTaak;
import nl.inburgeringsportaal.jongeren.SignaalGegevens;
import nl.inburgeringsportaal.jongeren.SignaalService;

/** What stands beside the list in Mijn werk when a task of a school is chosen: the pupil and what to do. */
@org.springframework.stereotype.Component
class Taakdetails {
  private final LeerlingService leerlingen;
  private final SignaalService signalen;
  private final GesprekOverzicht overzicht;
  private final GesprekService gesprekken;
  private final LeerlingPanelen panelen;
  private final Gespreksplanner planner;
  private final Leerlingsignalen leerlingsignalen;

  Taakdetails(
      LeerlingService leerlingen,
      SignaalService signalen,
      GesprekOverzicht overzicht,
      GesprekService gesprekken,
      LeerlingPanelen panelen,
      Gespreksplanner planner,
      Leerlingsignalen leerlingsignalen) {
    this.leerlingsignalen = leerlingsignalen;
    this.leerlingen = leerlingen;
    this.signalen = signalen;
    this.overzicht = overzicht;
    this.gesprekken = gesprekken;
    this.panelen = panelen;
    this.planner = planner;
  }

  LocalDate vandaag() {
    return panelen.vandaag();
  }

  /** The detail of a task; opening it reads the file of the pupil. */
  Component van(SchoolTaak.Soort soort, long leerlingId, long id) {
    LeerlingGegevens leerling = leerlingen.findById(leerlingId);
    SignaalGegevens signaal = signalen.vanLeerling(leerlingId);
    Div inhoud = new Div(new H2(LeerlingView.naam(leerling)));
    Paragraph kenmerk = new Paragraph(panelen.kenmerk(leerling));
    kenmerk.addClassName("klein");
    inhoud.addClassName("taakdetail");
    inhoud.add(kenmerk, panelen.dagen(leerling, signaal));
    panelen.waaromNiet(leerling, signaal).ifPresent(inhoud::add);
    inhoud.add(
        switch (soort) {
          case GESPREK_PLANNEN -> plannen(leerling, signaal);
          case GESPREK -> knoppen(naarGesprek(id));
          case CONTROLEREN -> controle(leerling, signaal);
          case SIGNAAL -> leerlingsignalen.een(leerling, id, Taakdetails::opnieuw);
          case AFSPRAAK -> afspraak(leerlingId, id);
        });
    inhoud.add(new H3(t("jongeren.lijn.titel")), panelen.watKomtEraan(leerling, signaal), panelen.vragen(leerling));
    inhoud.add(new RouterLink(t("jongeren.dossier.open"), LeerlingView.class, String.valueOf(leerlingId)));
    return inhoud;
  }

  private Component plannen(LeerlingGegevens leerling, SignaalGegevens signaal) {
    LocalDate voorstel = signaal.signaaldatum().isBefore(vandaag()) ? vandaag() : signaal.signaaldatum();
    Button plan =
        new Button(
            t("jongeren.taak.plannen"),
            klik -> planner.plan(leerling.id(), LeerlingView.naam(leerling), voorstel, Taakdetails::opnieuw));
    plan.addThemeVariants(ButtonVariant.PRIMARY);
    Button elders =
        new Button(
            t("jongeren.taak.elders"),
            klik -> planner.elders(leerling.id(), LeerlingView.naam(leerling), Taakdetails::opnieuw));
    return knoppen(plan, elders);
  }

  private Component naarGesprek(long gesprekId) {
    Button vastleggen =
        new Button(
            t("jongeren.taak.vastleggen"), klik -> UI.getCurrent().navigate("gesprekken/" + gesprekId));
    vastleggen.addThemeVariants(ButtonVariant.PRIMARY);
    return vastleggen;
  }

  private Component controle(LeerlingGegevens leerling, SignaalGegevens signaal) {
    Button gezien =
        new Button(
            t("jongeren.controle.klopt"),
            klik -> {
              signalen.gecontroleerd(leerling.id());
              Melding.gelukt(t("jongeren.controle.gedaan"));
              opnieuw();
            });
    Button wijzig =
        new Button(
            t("jongeren.controle.wijzig"),
            klik -> UI.getCurrent().navigate("leerlingen/" + leerling.id(), QueryParameters.of("wijzig", "ja")));
    wijzig.addThemeVariants(ButtonVariant.PRIMARY);
    Div blok = new Div();
    signaal.opmerkingen().forEach(opmerking -> blok.add(new Paragraph(JongerenTeksten.tekst(opmerking))));
    blok.add(knoppen(wijzig, gezien));
    return blok;
  }

  private Component afspraak(long leerlingId, long afspraakId) {
    String wat =
        overzicht.vanLeerling(leerlingId).stream()
            .flatMap(gesprek -> gesprek.afspraken().stream())
            .filter(afspraak -> afspraak.id() == afspraakId)
            .map(GesprekGegevens.AfspraakGegevens::wat)
            .findFirst()
            .orElse("");
    Button gedaan =
        new Button(
            t("jongeren.afspraak.gedaan"),
            klik -> {
              gesprekken.rondAf(afspraakId, true);
              Melding.gelukt(t("jongeren.afspraak.afgerond"), () -> gesprekken.rondAf(afspraakId, false));
              opnieuw();
            });
    gedaan.addThemeVariants(ButtonVariant.PRIMARY);
    return new Div(new Paragraph(wat), knoppen(gedaan));
  }

  private static Component knoppen(Component... knoppen) {
    Div rij = new Div(knoppen);
    rij.addClassName("knoppen");
    return rij;
  }

  private static void opnieuw() {
    WerkGewijzigd.meld();
    UI.getCurrent().refreshCurrentRoute(false);
  }

  private static String t(String sleutel) {
    return I18NProvider.translate(sleutel);
  }
}
