package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static nl.inburgeringsportaal.leerbaarheidstoets.ui.Kandidaatteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Afstand;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Termijn;
import nl.inburgeringsportaal.inburgeraar.Contactkaart;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatPlaatsing;
import nl.inburgeringsportaal.leerbaarheidstoets.Kandidaatstand;
import nl.inburgeringsportaal.leerbaarheidstoets.UitslagGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.WensGegevens;

/** A candidate beside the list or in the dossier: how he stands, his appointments, what he needs, the outcome. */
@SpringComponent
class Kandidaatdelen {
  private final HuidigeGebruiker.Bron bron;
  private final Kandidaatdialogen dialogen;
  private final Kandidaatteksten teksten;
  private final Contactkaart contact;
  private final Klok klok;

  Kandidaatdelen(
      HuidigeGebruiker.Bron bron,
      Kandidaatdialogen dialogen,
      Kandidaatteksten teksten,
      Contactkaart contact,
      Klok klok) {
    this.bron = bron;
    this.dialogen = dialogen;
    this.teksten = teksten;
    this.contact = contact;
    this.klok = klok;
  }

  boolean heeft(Rol rol) {
    return bron.verplicht().rollen().contains(rol);
  }

  Component detail(KandidaatGegevens wie, Runnable gewijzigd) {
    KandidaatListItem nu = wie.nu();
    Statusbadge.Status stand = Kandidaatteksten.status(nu.stand());
    Paragraph waar =
        new Paragraph(
            t("geboren", teksten.gemeente(nu.gemeentecode()), Datums.kort(wie.geboortedatum(), Delen.taal())));
    waar.addClassName("tweede");
    Div deel = new Div(new Div(new H2(nu.naam()), waar), new Statusbadge(stand.tekst(), stand.soort()));
    deel.addClassNames("stapel", "begeleider");
    if (wie.ingetrokkenOp() != null) {
      deel.add(
          new Bericht(Statusbadge.Soort.BIJNA, t("ingetrokken", Datums.lang(wie.ingetrokkenOp(), Delen.taal()))));
    }
    deel.add(feiten(wie));
    Div acties = acties(wie, gewijzigd);
    if (acties.getComponentCount() > 0) {
      deel.add(acties);
    }
    if (wie.overslaan() != null) {
      deel.add(grond(wie));
    }
    if (wie.uitslag() != null) {
      deel.add(sectie("deel.uitslag", uitslag(wie)));
    }
    deel.add(sectie("deel.afspraken", afspraken(wie.plaatsingen())), sectie("deel.wensen", wensen(wie, gewijzigd)));
    if (heeft(Rol.KLANTMANAGER) || heeft(Rol.TOETSPLANNER)) {
      deel.add(sectie("deel.contact", contact.kaart(nu.inburgeraarId(), wie.eigen(), gewijzigd)));
    }
    return deel;
  }

  private Feiten feiten(KandidaatGegevens wie) {
    KandidaatListItem nu = wie.nu();
    Feiten feiten = new Feiten();
    LocalDate laatste = nu.tienWekenTotEnMet();
    if (laatste != null && nu.stand().isOpen()) {
      feiten.feit(
          t("kolom.tienweken"),
          Datums.kort(laatste, Delen.taal()),
          Afstand.van(klok.vandaag(), laatste).alsTermijn(Delen.taal()),
          Termijn.Druk.van(laatste, klok.vandaag()));
    }
    feiten.feit(t("kolom.examennummer"), nu.examennummer() == null ? t("geen-nummer") : nu.examennummer(), null);
    feiten.feit(
        t("kolom.aangemeld"),
        Datums.kort(nu.aangemeldOp(), Delen.taal()),
        wie.gevraagd() ? t("door-gemeente") : t("door-duo"));
    return feiten;
  }

  private Div acties(KandidaatGegevens wie, Runnable gewijzigd) {
    Div acties = Delen.knoppen();
    Kandidaatstand stand = wie.nu().stand();
    if (wie.eigen() && wie.overslaan() != null) {
      acties.add(new Button(t("overslaan.terug"), klik -> dialogen.trekOverslaanIn(wie.nu(), gewijzigd)));
    } else if (wie.eigen()
        && (stand == Kandidaatstand.TE_PLANNEN
            || stand == Kandidaatstand.OPNIEUW
            || stand == Kandidaatstand.INGEPLAND)) {
      acties.add(new Button(t("overslaan.knop"), klik -> dialogen.slaOver(wie.nu(), gewijzigd)));
    }
    if (wie.dossier()) {
      acties.add(Delen.knoplink("inburgeraars/" + wie.nu().inburgeraarId(), t("naar-dossier")));
    }
    return acties;
  }

  private static Component grond(KandidaatGegevens wie) {
    String dag = Datums.lang(wie.overslaan().beslotenOp(), Delen.taal());
    Div blok = new Div(new Paragraph(t("overslaan.grond." + wie.overslaan().grond()) + " " + t("overslaan.op", dag)));
    if (wie.overslaan().toelichting() != null) {
      blok.add(new Paragraph(wie.overslaan().toelichting()));
    }
    blok.add(new Paragraph(t("overslaan.alleen-u")));
    return sectie("overslaan.titel", blok);
  }

  /** The outcome with the sentence that it is no route; earlier ones below it. */
  Component uitslag(KandidaatGegevens wie) {
    UitslagGegevens nu = wie.uitslag();
    Paragraph groot = new Paragraph(Kandidaatteksten.resultaat(nu));
    groot.addClassName("uitslag");
    Div blok = new Div(groot);
    String scores = Kandidaatteksten.scores(nu);
    String dag = t("uitslag.op", Datums.lang(nu.datumAfname(), Delen.taal()));
    blok.add(new Paragraph(scores == null ? dag : scores + " " + dag));
    blok.add(new Bericht(Statusbadge.Soort.RUSTIG, t("uitslag.geen-route")));
    if (!wie.eerdereUitslagen().isEmpty()) {
      UnorderedList lijst = new UnorderedList();
      lijst.addClassName("feitenlijst");
      for (UitslagGegevens eerder : wie.eerdereUitslagen()) {
        String score = Kandidaatteksten.scores(eerder);
        String wanneer = t("uitslag.op", Datums.kort(eerder.datumAfname(), Delen.taal()));
        lijst.add(regel(Kandidaatteksten.resultaat(eerder), score == null ? wanneer : score + " " + wanneer, null));
      }
      blok.add(new Paragraph(t("uitslag.eerder")), lijst);
    }
    return blok;
  }

  static Component afspraken(List<KandidaatPlaatsing> plaatsingen) {
    if (plaatsingen.isEmpty()) {
      Paragraph niets = new Paragraph(t("afspraken.geen"));
      niets.addClassName("tweede");
      return niets;
    }
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    for (KandidaatPlaatsing een : plaatsingen) {
      lijst.add(regel(Delen.wanneer(een.begin(), een.einde()), waar(een), badge(een)));
    }
    return lijst;
  }

  private static String waar(KandidaatPlaatsing een) {
    String plaats = t("afspraak.waar", een.locatie(), een.lokaal());
    if (een.uitgenodigdOp() == null || een.beeindigdReden() != null) {
      return plaats;
    }
    String dag = DateTimeFormatter.ofPattern("d MMM yyyy", Delen.taal()).format(een.uitgenodigdOp());
    return plaats + " · " + t("afspraak.uitgenodigd", dag);
  }

  private static Statusbadge badge(KandidaatPlaatsing een) {
    if (een.beeindigdReden() != null) {
      return new Statusbadge(t("afspraak.einde." + een.beeindigdReden()), Statusbadge.Soort.RUSTIG);
    }
    return new Statusbadge(
        t("afspraak.stand." + een.status()),
        switch (een.status()) {
          case INGEPLAND, VERSCHENEN -> Statusbadge.Soort.ACTIEF;
          case AFGENOMEN -> Statusbadge.Soort.KLAAR;
          default -> Statusbadge.Soort.BIJNA;
        });
  }

  private Component wensen(KandidaatGegevens wie, Runnable gewijzigd) {
    WensGegevens wens = wie.wens();
    Gegevenslijst lijst =
        new Gegevenslijst()
            .gegeven(t("wens.taal"), Kandidaatteksten.taal(wens.instructietaal()))
            .gegeven(t("wens.tolk"), wens.tolkTaal() == null ? t("geen") : Kandidaatteksten.taal(wens.tolkTaal()))
            .gegeven(t("wens.rolstoel"), t(wens.rolstoel() ? "ja" : "nee"))
            .gegeven(t("wens.voorzieningen"), Kandidaatteksten.voorzieningen(wens));
    Div blok = new Div(lijst);
    blok.addClassNames("leesbaar", "onder-elkaar");
    if (!heeft(Rol.MEDEWERKER_DUO)) {
      Button wijzig = new Button(t("wens.knop"), klik -> dialogen.wijzigWensen(wie, gewijzigd));
      wijzig.addThemeVariants(ButtonVariant.TERTIARY);
      blok.add(new Div(wijzig));
    }
    return blok;
  }

  static ListItem regel(String wat, String toelichting, Statusbadge stand) {
    Span eerste = new Span(wat);
    eerste.addClassName("wat");
    Span tweede = new Span(toelichting);
    tweede.addClassName("tweede");
    Div woorden = new Div(eerste, tweede);
    woorden.addClassName("woorden");
    ListItem regel = new ListItem(woorden);
    if (stand != null) {
      regel.add(stand);
    }
    return regel;
  }

  static Section sectie(String kop, Component inhoud) {
    return new Section(new H3(t(kop)), inhoud);
  }
}
