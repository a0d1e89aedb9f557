package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.ui.Afstand;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;

/** A talk beside the list: when, where, with whom, what was agreed, and what can be done with it. */
class GesprekDetail extends Div {
  private static final long serialVersionUID = 1L;

  private final transient GesprekGegevens gesprek;
  private final transient Gespreksdiensten diensten;
  private final transient Gespreksplanner planner;
  private final transient Runnable opnieuw;
  private final String naam;
  private final String gemeente;

  /**
   * @param gesprek the talk
   * @param leerling the pupil; reading his file is an event in the read log
   * @param diensten what the detail asks
   * @param planner opens the dialogs
   * @param opnieuw shows the talk again after a change
   */
  GesprekDetail(
      GesprekGegevens gesprek,
      LeerlingGegevens leerling,
      Gespreksdiensten diensten,
      Gespreksplanner planner,
      Runnable opnieuw) {
    this.gesprek = gesprek;
    this.diensten = diensten;
    this.planner = planner;
    this.opnieuw = opnieuw;
    this.naam = Gespreksteksten.naam(leerling);
    this.gemeente = diensten.gemeente(leerling.woongemeente());
    addClassName("gesprekdetail");
    String opleiding = diensten.opleiding(leerling.opleidingscode());
    add(
        new H2(naam),
        new Paragraph(leerling.klas() == null ? opleiding : leerling.klas() + " · " + opleiding),
        Gespreksteksten.badge(gesprek, diensten.klok().vandaag()),
        feiten(),
        acties());
    if (!gesprek.afspraken().isEmpty()) {
      add(deel("jongeren.gesprek.afspraken", new Afspraken(diensten, gesprek.afspraken())));
    }
    if (gesprek.status() == Gespreksstatus.GEVOERD) {
      add(delen());
    }
    Anchor dossier =
        new Anchor(
            GesprekAdres.dossier(leerling.id()), getTranslation("jongeren.gesprek.naar-dossier", naam));
    add(dossier);
  }

  private Feiten feiten() {
    LocalDate vandaag = diensten.klok().vandaag();
    Feiten feiten = new Feiten();
    feiten.feit(
        getTranslation("jongeren.gesprek.feit.wanneer"),
        Gespreksteksten.dag(gesprek.datum()),
        getTranslation(
            "jongeren.gesprek.feit.tijd",
            Gespreksteksten.tijd(gesprek.begintijd(), gesprek.duurMinuten()),
            Afstand.van(vandaag, gesprek.datum()).alsDag(Gespreksteksten.taal())));
    feiten.feit(
        getTranslation("jongeren.gesprek.feit.waar"),
        gesprek.plaats() == null ? getTranslation("jongeren.gesprek.plaats-onbekend") : gesprek.plaats(),
        null);
    feiten.feit(
        getTranslation("jongeren.gesprek.feit.met-wie"),
        Gespreksteksten.tekst(gesprek.deelnemers()),
        gesprek.taalTolk() == null ? null : getTranslation("jongeren.gesprek.tolk-in", gesprek.taalTolk()));
    if (gesprek.nietDoorgegaanReden() != null) {
      feiten.feit(
          getTranslation("jongeren.gesprek.feit.niet-doorgegaan"),
          Gespreksteksten.tekst(gesprek.nietDoorgegaanReden()),
          gesprek.toelichting());
    }
    if (gesprek.eldersDoor() != null) {
      feiten.feit(
          getTranslation("jongeren.gesprek.feit.elders"),
          Gespreksteksten.tekst(gesprek.eldersDoor()),
          gesprek.toelichting());
    }
    return feiten;
  }

  private Div acties() {
    boolean gepland = gesprek.status() == Gespreksstatus.GEPLAND;
    Button open =
        new Button(
            getTranslation(gepland ? "jongeren.gesprek.vastleggen" : "jongeren.gesprek.open"),
            klik -> UI.getCurrent().navigate(GesprekAdres.van(gesprek.id())));
    open.addThemeVariants(ButtonVariant.PRIMARY);
    Div acties = new Div(open);
    acties.addClassName("knoppen");
    if (gepland) {
      acties.add(
          new Button(
              getTranslation("jongeren.gesprek.verplaats.knop"), klik -> planner.verplaats(gesprek, naam, opnieuw)),
          new Button(
              getTranslation("jongeren.gesprek.niet-door.knop"), klik -> planner.gingNietDoor(gesprek, opnieuw)));
    }
    if (gepland || gesprek.status() == Gespreksstatus.NIET_DOORGEGAAN) {
      acties.add(Agendabestand.link(diensten, gesprek.id(), gesprek.datum()));
    }
    return acties;
  }

  private Section delen() {
    Section deel =
        deel("jongeren.gesprek.gedeeld.titel", new Paragraph(Gespreksteksten.gedeeld(gesprek, gemeente)));
    if (Gespreksteksten.isGedeeld(gesprek)) {
      Antwoordblok.van(diensten, gesprek).ifPresent(deel::add);
      deel.add(
          new Button(
              getTranslation("jongeren.gesprek.intrekken.knop"),
              klik -> planner.trekDelenIn(gesprek, gemeente, opnieuw)));
    }
    return deel;
  }

  private Section deel(String titelsleutel, com.vaadin.flow.component.Component inhoud) {
    return new Section(new H3(getTranslation(titelsleutel)), inhoud);
  }
}
