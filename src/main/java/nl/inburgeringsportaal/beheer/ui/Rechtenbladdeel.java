package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.toegang.Rechtenblad;
import nl.inburgeringsportaal.toegang.WaarnemingListItem;

/** What somebody may do in plain words: where, in which roles, since when, by whom, until when, for which groups. */
class Rechtenbladdeel extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param blad whose rights
   * @param vandaag today
   */
  Rechtenbladdeel(Rechtenblad blad, LocalDate vandaag) {
    addClassNames("stapel", "rechtenblad");
    if (!blad.actief()) {
      add(new Bericht(Soort.LAAT, getTranslation("beheer.rechten.gesloten")));
    }
    if (blad.plaatsen().isEmpty()) {
      add(new Paragraph(getTranslation("beheer.rechten.niets")));
    }
    blad.plaatsen().forEach(plaats -> add(plaats(plaats, vandaag)));
    if (!blad.waarnemingen().isEmpty()) {
      add(waarnemingen(blad));
    }
  }

  private Section plaats(Rechtenblad.Plaats plaats, LocalDate vandaag) {
    H2 kop = new H2(plaats.naam());
    Paragraph soort = new Paragraph(BeheerTeksten.soort(plaats.soort()));
    soort.addClassName("tweede");
    Section deel = new Section(kop, soort);
    deel.addClassName("stapel");
    plaats.rollen().forEach(recht -> deel.add(recht(recht, vandaag)));
    if (!plaats.groepen().isEmpty()) {
      deel.add(
          new Bericht(
              Soort.ACTIEF, getTranslation("beheer.rechten.klassen", String.join(", ", plaats.groepen()))));
    }
    return deel;
  }

  private Div recht(Rechtenblad.Recht recht, LocalDate vandaag) {
    Statusbadge.Status geldig = BeheerTeksten.geldigheid(recht.van(), recht.tot(), vandaag);
    Div kop = new Div(new H3(BeheerTeksten.rol(recht.rol())), new Statusbadge(geldig.tekst(), geldig.soort()));
    kop.addClassName("knoppen");
    Paragraph sinds = new Paragraph(sinds(recht));
    sinds.addClassName("tweede");
    Div deel = new Div(kop, sinds, lijst("toegang.mag." + recht.rol().naam()));
    deel.addClassNames("stapel", "recht");
    if (recht.organisatiebeheerder()) {
      deel.add(lijst("toegang.mag.organisatiebeheerder"));
    }
    if (!recht.gemeenten().isEmpty()) {
      deel.add(
          new Paragraph(getTranslation("beheer.rechten.mandaten", String.join(", ", recht.gemeenten()))));
    }
    return deel;
  }

  private String sinds(Rechtenblad.Recht recht) {
    List<String> delen = new ArrayList<>();
    delen.add(BeheerTeksten.periode(recht.van(), recht.tot()));
    delen.add(
        recht.gegevenDoor() == null
            ? getTranslation("beheer.rechten.door-provider")
            : getTranslation("beheer.rechten.door", recht.gegevenDoor()));
    return String.join(" · ", delen);
  }

  private UnorderedList lijst(String sleutel) {
    return new UnorderedList(
        getTranslation(sleutel).lines().map(ListItem::new).toArray(ListItem[]::new));
  }

  private Section waarnemingen(Rechtenblad blad) {
    Regellijst regels = new Regellijst(getTranslation("beheer.waarnemen.titel"));
    for (WaarnemingListItem waarneming : blad.waarnemingen()) {
      boolean zelf = waarneming.afwezigeId() == blad.gebruikerId();
      regels.add(
          Regellijst.regel(
              zelf
                  ? getTranslation("beheer.waarnemen.door", waarneming.waarnemer())
                  : getTranslation("beheer.waarnemen.voor", waarneming.afwezige()),
              BeheerTeksten.periode(waarneming.van(), waarneming.tot()),
              null,
              List.of()));
    }
    Section deel = new Section(new H2(getTranslation("beheer.waarnemen.titel")), regels);
    deel.addClassName("stapel");
    return deel;
  }

  /** When somebody logged in last, as a line under a title. */
  static String ingelogd(Rechtenblad blad) {
    return blad.laatstIngelogd() == null
        ? BeheerTeksten.t("beheer.gebruikers.nooit-ingelogd")
        : BeheerTeksten.t(
            "beheer.gebruikers.ingelogd", Datums.kort(blad.laatstIngelogd(), BeheerTeksten.taal()));
  }
}
