package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Conflictdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.beheer.BeheerhistorieService;
import nl.inburgeringsportaal.toegang.Accountstatus;
import nl.inburgeringsportaal.toegang.GebruikerGegevens;
import nl.inburgeringsportaal.toegang.GebruikerService;
import nl.inburgeringsportaal.toegang.Gebruikers;
import nl.inburgeringsportaal.toegang.IdentiteitService;
import nl.inburgeringsportaal.toegang.RechtenRoute;

/** What stands beside the list of accounts, and its form. */
@SpringComponent
class Gebruikerdelen {
  private final GebruikerService service;
  private final IdentiteitService identiteit;
  private final Uitnodigdeel uitnodigen;
  private final Roldelen rollen;
  private final Waarneemdelen waarnemingen;
  private final BeheerhistorieService historie;
  private final Gebruikers gebruikers;
  private final HuidigeGebruiker.Bron bron;

  Gebruikerdelen(
      GebruikerService service,
      IdentiteitService identiteit,
      Uitnodigdeel uitnodigen,
      Roldelen rollen,
      Waarneemdelen waarnemingen,
      BeheerhistorieService historie,
      Gebruikers gebruikers,
      HuidigeGebruiker.Bron bron) {
    this.service = service;
    this.identiteit = identiteit;
    this.uitnodigen = uitnodigen;
    this.rollen = rollen;
    this.waarnemingen = waarnemingen;
    this.historie = historie;
    this.gebruikers = gebruikers;
    this.bron = bron;
  }

  Component detail(GebruikerGegevens gegevens, Runnable gewijzigd) {
    boolean ik = gegevens.id() == bron.verplicht().id();
    Accountstatus status = identiteit.standen(List.of(gegevens.id())).get(gegevens.id());
    Div deel = new Div(new H2(gegevens.naam()));
    deel.addClassName("stapel");
    if (ik) {
      deel.add(new Bericht(Soort.ACTIEF, BeheerTeksten.t("beheer.gebruikers.eigen")));
    }
    deel.add(
        new Feiten()
            .feit(BeheerTeksten.t("beheer.kolom.gebruikersnaam"), gegevens.gebruikersnaam(), gegevens.email())
            .feit(
                BeheerTeksten.t("beheer.gebruikers.account"),
                BeheerTeksten.stand(status).tekst(),
                Uitnodigdeel.toelichting(gegevens, status)));
    BeheerTeksten.wachtend(status).ifPresent(tekst -> deel.add(new Bericht(Soort.BIJNA, tekst)));
    Anchor log =
        new Anchor(LogboekView.PAD + "?persoon=" + gegevens.id(), BeheerTeksten.t("beheer.gebruikers.log"));
    log.addClassName("knop");
    Anchor blad = new Anchor(RechtenRoute.van(gegevens.id()), BeheerTeksten.t("beheer.rechten.van-wie"));
    blad.addClassName("knop");
    Div knoppen =
        new Div(new Button(BeheerTeksten.t("beheer.wijzigen"), klik -> wijzig(gegevens, ik, gewijzigd)), blad, log);
    knoppen.addClassName("knoppen");
    if (!ik && identiteit.stand().ingesteld() && gegevens.laatstIngelogd() == null) {
      uitnodigen.knoppen(gegevens, true, gewijzigd).forEach(knoppen::add);
    }
    deel.add(knoppen, rollen.deel(gegevens.id(), ik, gewijzigd), waarnemingen.deel(gegevens.id(), gewijzigd));
    deel.add(new HistorieDeel(() -> historie.gebruiker(gegevens.id()), gebruikers));
    return deel;
  }

  void nieuw(LongConsumer toegevoegd) {
    TextField gebruikersnaam = new TextField(BeheerTeksten.t("beheer.kolom.gebruikersnaam"));
    gebruikersnaam.setMaxLength(100);
    gebruikersnaam.setRequiredIndicatorVisible(true);
    gebruikersnaam.setHelperText(BeheerTeksten.t("beheer.gebruikers.gebruikersnaam-hulp"));
    TextField naam = naam();
    EmailField email = email();
    new Invoerdialoog(BeheerTeksten.t("beheer.gebruikers.nieuw"))
        .veld("naam", naam)
        .veld("gebruikersnaam", gebruikersnaam)
        .veld("email", email)
        .bijOpslaan(
            BeheerTeksten.t("beheer.toevoegen"),
            () -> {
              GebruikerGegevens nieuw =
                  service.save(
                      new GebruikerGegevens(
                          null,
                          0,
                          gebruikersnaam.getValue().strip(),
                          naam.getValue().strip(),
                          leeg(email),
                          true,
                          null));
              Melding.gelukt(BeheerTeksten.t("beheer.gebruikers.toegevoegd", nieuw.naam()));
              toegevoegd.accept(nieuw.id());
            })
        .open();
  }

  private void wijzig(GebruikerGegevens gelezen, boolean ik, Runnable gewijzigd) {
    TextField naam = naam();
    naam.setValue(gelezen.naam());
    EmailField email = email();
    email.setValue(gelezen.email() == null ? "" : gelezen.email());
    Checkbox actief = new Checkbox(BeheerTeksten.t("beheer.gebruikers.mag-inloggen"), gelezen.actief());
    actief.setHelperText(BeheerTeksten.t("beheer.gebruikers.sluiten-hulp"));
    actief.setVisible(!ik);
    Invoerdialoog dialoog = new Invoerdialoog(BeheerTeksten.t("beheer.gebruikers.wijzigen", gelezen.naam()));
    dialoog.veld("naam", naam).veld("email", email).breed("actief", actief);
    Formulier formulier = new Formulier(naam, email, actief);
    dialoog.bijConflict(() -> conflict(gelezen.id(), formulier, dialoog, gewijzigd));
    dialoog
        .bijOpslaan(
            BeheerTeksten.t("base.opslaan"), () -> bewaar(gelezen, gelezen.versie(), formulier, gewijzigd))
        .open();
  }

  private record Formulier(TextField naam, EmailField email, Checkbox actief) {}

  private void bewaar(GebruikerGegevens begin, int versie, Formulier formulier, Runnable gewijzigd) {
    GebruikerGegevens nu =
        service.save(
            new GebruikerGegevens(
                begin.id(),
                versie,
                begin.gebruikersnaam(),
                formulier.naam().getValue().strip(),
                leeg(formulier.email()),
                formulier.actief().getValue(),
                null));
    Melding.gelukt(BeheerTeksten.t("beheer.gebruikers.gewijzigd", nu.naam()));
    gewijzigd.run();
  }

  private void conflict(long id, Formulier formulier, Invoerdialoog dialoog, Runnable gewijzigd) {
    GebruikerGegevens hun = service.findById(id);
    Wijziging laatste = historie.gebruiker(id).stream().findFirst().orElse(null);
    String wie =
        laatste == null
            ? BeheerTeksten.t("beheer.iemand")
            : gebruikers.find(laatste.wie()).map(deel -> deel.naam()).orElse(laatste.wie());
    String wanneer =
        laatste == null ? BeheerTeksten.t("beheer.zojuist") : Datums.kort(laatste.moment(), BeheerTeksten.taal());
    new Conflictdialoog(
            wie,
            wanneer,
            List.of(
                new Conflictdialoog.Veld(formulier.naam().getLabel(), formulier.naam().getValue(), hun.naam()),
                new Conflictdialoog.Veld(formulier.email().getLabel(), leeg(formulier.email()), hun.email()),
                new Conflictdialoog.Veld(
                    formulier.actief().getLabel(),
                    jaNee(formulier.actief().getValue()),
                    jaNee(hun.actief()))))
        .bijMijne(() -> dialoog.probeer(() -> bewaar(hun, hun.versie(), formulier, gewijzigd), true))
        .bijHunne(
            () -> {
              dialoog.close();
              gewijzigd.run();
            })
        .open();
  }

  private static String jaNee(boolean waarde) {
    return BeheerTeksten.t(waarde ? "beheer.ja" : "beheer.nee");
  }

  private static TextField naam() {
    TextField veld = new TextField(BeheerTeksten.t("beheer.kolom.naam"));
    veld.setMaxLength(200);
    veld.setRequiredIndicatorVisible(true);
    return veld;
  }

  private static EmailField email() {
    EmailField veld = new EmailField(BeheerTeksten.t("beheer.kolom.email"));
    veld.setMaxLength(254);
    return veld;
  }

  private static String leeg(EmailField veld) {
    return veld.getValue().isBlank() ? null : veld.getValue().strip();
  }
}
