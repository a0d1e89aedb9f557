package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.SignaalGegevens;
import nl.inburgeringsportaal.jongeren.SignaalService;
import nl.inburgeringsportaal.jongeren.Signaalstatus;

/** The file of a pupil: how it stands, talks, remaining term, notes and history, each under its own tab. */
@Route("leerlingen")
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
class LeerlingView extends Div implements HasUrlParameter<String> {
  private static final long serialVersionUID = 1L;

  private final transient LeerlingService leerlingen;
  private final transient SignaalService signalen;
  private final transient GesprekOverzicht gesprekken;
  private final transient LeerlingPanelen panelen;
  private final transient LeerlingTabbladen tabbladen;
  private final transient LeerlingFormulieren formulieren;
  private final transient Gespreksplanner planner;
  private final transient Leerlingsignalen leerlingsignalen;

  LeerlingView(
      LeerlingService leerlingen,
      SignaalService signalen,
      GesprekOverzicht gesprekken,
      LeerlingPanelen panelen,
      LeerlingTabbladen tabbladen,
      LeerlingFormulieren formulieren,
      Gespreksplanner planner,
      Leerlingsignalen leerlingsignalen) {
    this.leerlingsignalen = leerlingsignalen;
    this.leerlingen = leerlingen;
    this.signalen = signalen;
    this.gesprekken = gesprekken;
    this.panelen = panelen;
    this.tabbladen = tabbladen;
    this.formulieren = formulieren;
    this.planner = planner;
    addClassName("pagina");
  }

  static String naam(LeerlingGegevens leerling) {
    return leerling.roepnaam() == null
        ? leerling.achternaam()
        : leerling.roepnaam() + " " + leerling.achternaam();
  }

  @Override
  public void setParameter(BeforeEvent event, String parameter) {
    Location adres = event.getLocation();
    LeerlingGegevens leerling = leerlingen.findById(id(parameter));
    Map<String, java.util.List<String>> vraag = adres.getQueryParameters().getParameters();
    toon(leerling, vraag.getOrDefault("tab", java.util.List.of("overzicht")).getFirst());
    if (vraag.containsKey("wijzig")) {
      formulieren.wijzig(leerling, id -> naar(id, "overzicht"));
    }
  }

  private static long id(String parameter) {
    try {
      return Long.parseLong(parameter);
    } catch (NumberFormatException geenGetal) {
      throw new NietGevonden();
    }
  }

  private void toon(LeerlingGegevens leerling, String tab) {
    SignaalGegevens signaal = signalen.vanLeerling(leerling.id());
    removeAll();
    Statusbadge.Status status = JongerenTeksten.badge(signaal.status(), signaal.teLaat());
    Div stand = new Div(new Statusbadge(status.tekst(), status.soort()));
    panelen.waaromNiet(leerling, signaal).ifPresent(stand::add);
    stand.addClassName("stand");
    add(kop(leerling, signaal), stand, panelen.dagen(leerling, signaal));
    add(
        leerlingsignalen.van(leerling, () -> opnieuw(leerling)), controle(leerling, signaal), tabs(leerling, tab));
    Component inhoud = tabbladen.inhoud(LeerlingTabbladen.Tabblad.van(tab), leerling, signaal);
    Section paneel = new Section(inhoud);
    paneel.getElement().setAttribute("aria-label", getTranslation("jongeren.tab." + tabnaam(tab)));
    add(paneel);
  }

  private static String tabnaam(String tab) {
    return LeerlingTabbladen.Tabblad.van(tab).adres();
  }

  private Paginakop kop(LeerlingGegevens leerling, SignaalGegevens signaal) {
    Paginakop kop = new Paginakop(naam(leerling)).samenvatting(panelen.kenmerk(leerling));
    kop.hoofdactie(hoofdactie(leerling, signaal));
    if (signaal.status() == Signaalstatus.gesprek_gevoerd) {
      kop.actie(new Button(getTranslation("jongeren.signaal.sluit"), klik -> sluit(leerling)));
    } else if (signaal.status() != Signaalstatus.gesloten) {
      kop.actie(
          new Button(
              getTranslation("jongeren.taak.elders"),
              klik -> planner.elders(leerling.id(), naam(leerling), () -> opnieuw(leerling))));
    }
    kop.actie(
        new Button(
            getTranslation("jongeren.leerlingsignaal.brief.noteer"),
            klik -> leerlingsignalen.noteerBrief(leerling, () -> opnieuw(leerling))));
    kop.actie(
        new Button(
            getTranslation("jongeren.dossier.wijzig"),
            VaadinIcon.EDIT.create(),
            klik -> formulieren.wijzig(leerling, id -> opnieuw(leerling))));
    return kop;
  }

  private Button hoofdactie(LeerlingGegevens leerling, SignaalGegevens signaal) {
    Button knop;
    if (signaal.status() == Signaalstatus.gesprek_gepland) {
      knop = new Button(getTranslation("jongeren.taak.vastleggen"), klik -> naarGesprek(leerling));
    } else {
      LocalDate vandaag = panelen.vandaag();
      LocalDate voorstel = signaal.signaaldatum().isBefore(vandaag) ? vandaag : signaal.signaaldatum();
      knop =
          new Button(
              getTranslation("jongeren.taak.plannen"),
              klik -> planner.plan(leerling.id(), naam(leerling), voorstel, () -> opnieuw(leerling)));
    }
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    return knop;
  }

  private void naarGesprek(LeerlingGegevens leerling) {
    gesprekken.vanLeerling(leerling.id()).stream()
        .filter(gesprek -> gesprek.status() == Gespreksstatus.GEPLAND)
        .findFirst()
        .ifPresent(gesprek -> UI.getCurrent().navigate("gesprekken/" + gesprek.id()));
  }

  private void sluit(LeerlingGegevens leerling) {
    signalen.sluit(leerling.id());
    Melding.gelukt(
        getTranslation("jongeren.signaal.gesloten"),
        () -> {
          signalen.heropen(leerling.id());
          opnieuw(leerling);
        });
    opnieuw(leerling);
  }

  private Component controle(LeerlingGegevens leerling, SignaalGegevens signaal) {
    Section blok = new Section();
    blok.setVisible(!signaal.opmerkingen().isEmpty());
    blok.addClassName("let-op");
    blok.add(new H2(getTranslation("jongeren.controle.titel")));
    signaal.opmerkingen().forEach(opmerking -> blok.add(new Paragraph(JongerenTeksten.tekst(opmerking))));
    if (signaal.isGecontroleerd()) {
      blok.add(new Paragraph(getTranslation("jongeren.controle.door", panelen.wie(signaal.controleDoor()))));
    } else {
      blok.add(
          new Button(
              getTranslation("jongeren.controle.klopt"),
              klik -> {
                signalen.gecontroleerd(leerling.id());
                Melding.gelukt(getTranslation("jongeren.controle.gedaan"));
                opnieuw(leerling);
              }));
    }
    return blok;
  }

  private Tabbladen tabs(LeerlingGegevens leerling, String gekozen) {
    Tabbladen tabs = new Tabbladen(getTranslation("jongeren.tabs"));
    for (LeerlingTabbladen.Tabblad tabblad : LeerlingTabbladen.Tabblad.values()) {
      RouterLink link =
          new RouterLink(
              getTranslation("jongeren.tab." + tabblad.adres()), LeerlingView.class, String.valueOf(leerling.id()));
      link.setQueryParameters(QueryParameters.of("tab", tabblad.adres()));
      tabs.tabblad(link, tabblad.adres().equals(tabnaam(gekozen)));
    }
    return tabs;
  }

  private static void opnieuw(LeerlingGegevens leerling) {
    WerkGewijzigd.meld();
    UI.getCurrent().refreshCurrentRoute(false);
  }

  private static void naar(long id, String tab) {
    UI.getCurrent().navigate("leerlingen/" + id, QueryParameters.of("tab", tab));
  }
}
