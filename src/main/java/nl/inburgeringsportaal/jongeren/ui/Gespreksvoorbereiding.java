package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.handreiking.HandreikingPanelen;
import nl.inburgeringsportaal.jongeren.LeerlingDocumentService;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.SignaalGegevens;
import nl.inburgeringsportaal.jongeren.SignaalService;
import nl.inburgeringsportaal.jongeren.TermijnRoute;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;

/** What helps before and during a talk: on the page of the talk, and as a tab of the file. */
@org.springframework.stereotype.Component
class Gespreksvoorbereiding {
  private final SignaalService signalen;
  private final LeerlingPanelen panelen;
  private final HandreikingPanelen handreiking;
  private final TermijnPanelen termijnen;
  private final Opleidingscodes opleidingen;
  private final LeerlingDocumentService documenten;

  Gespreksvoorbereiding(
      SignaalService signalen,
      LeerlingPanelen panelen,
      HandreikingPanelen handreiking,
      TermijnPanelen termijnen,
      Opleidingscodes opleidingen,
      LeerlingDocumentService documenten) {
    this.signalen = signalen;
    this.panelen = panelen;
    this.handreiking = handreiking;
    this.termijnen = termijnen;
    this.opleidingen = opleidingen;
    this.documenten = documenten;
  }

  private Onderwijssoort soort(LeerlingGegevens leerling) {
    return opleidingen
        .find(leerling.opleidingscode())
        .map(Opleiding::onderwijssoort)
        .orElse(Onderwijssoort.OVERIG);
  }

  /** In short, above the form of a talk. */
  Component bovenFormulier(LeerlingGegevens leerling) {
    SignaalGegevens signaal = signalen.vanLeerling(leerling.id());
    Anchor dossier = new Anchor();
    dossier.setHref(GesprekAdres.dossier(leerling.id()));
    dossier.setText(t("jongeren.gesprek.naar-dossier", Gespreksteksten.naam(leerling)));
    Section deel =
        new Section(
            new H2(t("jongeren.gesprek.voorbereiding")),
            new Paragraph(panelen.kenmerk(leerling)),
            panelen.dagen(leerling, signaal));
    deel.addClassName("voorbereiding");
    deel.add(
        panelen.waaromNiet(leerling, signaal).orElseGet(() -> new Paragraph(t("jongeren.gesprek.waarom"))));
    if (!signaal.opmerkingen().isEmpty() && !signaal.isGecontroleerd()) {
      deel.add(new Bericht(Statusbadge.Soort.BIJNA, JongerenTeksten.tekst(signaal.opmerkingen())));
    }
    deel.add(dossier);
    return deel;
  }

  /** Beside the form of a talk: the term and the handreiking for the education of the pupil. */
  Aside zijkant(LeerlingGegevens leerling) {
    Anchor termijn = new Anchor(TermijnRoute.van(leerling).adres(), t("jongeren.gesprek.termijn"));
    termijn.setTarget(AnchorTarget.BLANK);
    Span nieuw = new Span(" " + t("jongeren.gesprek.nieuw-tabblad"));
    nieuw.addClassName("klein");
    Aside zijkant =
        new Aside(
            new H2(t("jongeren.gesprek.papier")),
            documenten(leerling),
            new H2(t("jongeren.gesprek.termijn.kop")),
            new Div(termijn, nieuw),
            new H2(t("jongeren.gesprek.handreiking")),
            handreiking.voor(soort(leerling)));
    zijkant.addClassNames("zijkant", "niet-afdrukken");
    zijkant.getElement().setAttribute("aria-label", t("jongeren.gesprek.hulp"));
    return zijkant;
  }

  /** All of it, as a tab of the file. */
  Component blad(LeerlingGegevens leerling, SignaalGegevens signaal) {
    Paragraph uitleg = new Paragraph(t("jongeren.blad.uitleg"));
    uitleg.addClassName("klein");
    Section geldt = new Section(new H2(t("jongeren.blad.geldt")));
    geldt.add(panelen.waaromNiet(leerling, signaal).orElseGet(() -> new Paragraph(t("jongeren.blad.plicht"))));
    geldt.add(handreiking.kern(soort(leerling)));
    Div blad = new Div(documenten(leerling), uitleg, geldt);
    blad.addClassNames("voorbereidingsblad", "onder-elkaar");
    if (signaal.reden() == null) {
      blad.add(new Section(new H2(t("jongeren.blad.tijd")), termijnen.kortVoor(leerling)));
    }
    blad.add(
        new Section(new H2(t("jongeren.blad.vragen")), handreiking.voor(soort(leerling))), inHetGesprek());
    return blad;
  }

  private static Component inHetGesprek() {
    UnorderedList lijst = new UnorderedList();
    List.of("brief", "wens", "plan", "afspraken", "delen")
        .forEach(punt -> lijst.add(new ListItem(t("jongeren.blad.gesprek." + punt))));
    return new Section(new H2(t("jongeren.blad.gesprek")), lijst);
  }

  private Component documenten(LeerlingGegevens leerling) {
    long id = leerling.id();
    Div links =
        new Div(
            Documentlink.pdf("jongeren.blad.download", "voorbereidingsblad", () -> documenten.voorbereiding(id)),
            Documentlink.pdf("jongeren.blad.brief", "brief-leerling", () -> documenten.brief(id, Vertaling.NL)),
            Documentlink.pdf("jongeren.blad.brief-en", "letter-pupil", () -> documenten.brief(id, Locale.ENGLISH)));
    links.addClassName("knoppen");
    return links;
  }
}
