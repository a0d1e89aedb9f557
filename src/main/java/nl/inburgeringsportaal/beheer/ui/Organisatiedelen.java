package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Conflictdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.beheer.BeheerhistorieService;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.OrganisatieService;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.toegang.GebruikerNaam;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** What stands beside the list of organisations, and its form. */
@SpringComponent
class Organisatiedelen {
  private final OrganisatieService service;
  private final Organisaties organisaties;
  private final Mandaatdelen mandaten;
  private final BeheerhistorieService historie;
  private final Gebruikers gebruikers;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  Organisatiedelen(
      OrganisatieService service,
      Organisaties organisaties,
      Mandaatdelen mandaten,
      BeheerhistorieService historie,
      Gebruikers gebruikers,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.service = service;
    this.organisaties = organisaties;
    this.mandaten = mandaten;
    this.historie = historie;
    this.gebruikers = gebruikers;
    this.bron = bron;
    this.klok = klok;
  }

  Component detail(OrganisatieGegevens gegevens, Runnable gewijzigd) {
    Div deel = new Div();
    deel.addClassName("stapel");
    Paragraph soort = new Paragraph(BeheerTeksten.soort(gegevens.soort()));
    soort.addClassName("tweede");
    deel.add(new Div(new H2(gegevens.naam()), soort));
    Feiten feiten =
        new Feiten()
            .feit(BeheerTeksten.t("beheer.kolom.plaats"), gegevens.plaats(), gemeentenaam(gegevens.gemeentecode()))
            .feit(
                BeheerTeksten.t("beheer.kolom.stand"),
                BeheerTeksten.actief(gegevens.actiefVan(), gegevens.actiefTot(), klok.vandaag()).tekst(),
                BeheerTeksten.periode(gegevens.actiefVan(), gegevens.actiefTot()));
    if (gegevens.brin() != null) {
      feiten.feit(BeheerTeksten.t("beheer.kolom.brin"), gegevens.brin(), null);
    }
    Button wijzig = new Button(BeheerTeksten.t("beheer.wijzigen"), klik -> wijzig(gegevens, gewijzigd));
    Anchor mensen =
        new Anchor(
            GebruikersView.PAD + "?organisatie=" + gegevens.id(), BeheerTeksten.t("beheer.organisaties.gebruikers"));
    mensen.addClassName("knop");
    Div acties = new Div(wijzig, mensen);
    acties.addClassName("knoppen");
    deel.add(feiten, acties);
    if (gegevens.soort() == Organisatiesoort.UITVOERINGSORGANISATIE) {
      deel.add(mandaten.deel(gegevens.id(), gewijzigd));
    }
    deel.add(new HistorieDeel(() -> historie.organisatie(gegevens.id()), gebruikers));
    return deel;
  }

  void nieuw(LongConsumer toegevoegd) {
    OrganisatieFormulier formulier = new OrganisatieFormulier(organisaties, null, false);
    Invoerdialoog dialoog = new Invoerdialoog(BeheerTeksten.t("beheer.organisaties.nieuw"));
    formulier.inDialoog(dialoog);
    dialoog
        .bijOpslaan(
            BeheerTeksten.t("beheer.toevoegen"),
            () -> {
              OrganisatieGegevens nieuw = service.save(formulier.gegevens(null, 0));
              Melding.gelukt(BeheerTeksten.t("beheer.organisaties.toegevoegd", nieuw.naam()));
              toegevoegd.accept(nieuw.id());
            })
        .open();
  }

  private void wijzig(OrganisatieGegevens gelezen, Runnable gewijzigd) {
    boolean eigen = gelezen.id() == bron.verplicht().organisatieId();
    OrganisatieFormulier formulier = new OrganisatieFormulier(organisaties, gelezen, eigen);
    Invoerdialoog dialoog = new Invoerdialoog(BeheerTeksten.t("beheer.organisaties.wijzigen", gelezen.naam()));
    formulier.inDialoog(dialoog);
    dialoog.bijConflict(() -> conflict(gelezen.id(), formulier, dialoog, gewijzigd));
    dialoog
        .bijOpslaan(
            BeheerTeksten.t("base.opslaan"), () -> bewaar(formulier, gelezen.id(), gelezen.versie(), gewijzigd))
        .open();
  }

  private void bewaar(OrganisatieFormulier formulier, long id, int versie, Runnable gewijzigd) {
    OrganisatieGegevens nu = service.save(formulier.gegevens(id, versie));
    Melding.gelukt(BeheerTeksten.t("beheer.organisaties.gewijzigd", nu.naam()));
    gewijzigd.run();
  }

  private void conflict(long id, OrganisatieFormulier formulier, Invoerdialoog dialoog, Runnable gewijzigd) {
    OrganisatieGegevens hun = service.findById(id);
    Wijziging laatste = historie.organisatie(id).stream().findFirst().orElseThrow();
    GebruikerNaam wie = gebruikers.find(laatste.wie()).orElse(null);
    new Conflictdialoog(
            wie == null ? laatste.wie() : wie.naam(),
            Datums.kort(laatste.moment(), BeheerTeksten.taal()),
            List.copyOf(formulier.vergelijk(hun)))
        .bijMijne(
            () -> {
              if (dialoog.probeer(() -> bewaar(formulier, id, hun.versie(), gewijzigd), true)) {
                dialoog.close();
              }
            })
        .bijHunne(
            () -> {
              dialoog.close();
              gewijzigd.run();
            })
        .open();
  }

  private String gemeentenaam(String code) {
    return code == null
        ? null
        : organisaties.gemeente(code).map(gemeente -> gemeente.naam() + " (" + code + ")").orElse(code);
  }
}
