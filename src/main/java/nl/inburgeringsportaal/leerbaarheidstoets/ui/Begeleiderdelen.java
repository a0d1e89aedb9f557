package nl.inburgeringsportaal.leerbaarheidstoets.ui;

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
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Begeleiderstand;
import nl.inburgeringsportaal.leerbaarheidstoets.CertificaatGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.CertificaatService;
import nl.inburgeringsportaal.leerbaarheidstoets.DeelnameListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Deelnamestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.DuoaccountGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.ToestemmingGegevens;

/** A toetsbegeleider beside the list: how he stands, what he needs, the facts, and what this role can do. */
@SpringComponent
class Begeleiderdelen {
  private final HuidigeGebruiker.Bron bron;
  private final Begeleiderdialogen dialogen;
  private final CertificaatService certificaten;
  private final Klok klok;

  Begeleiderdelen(
      HuidigeGebruiker.Bron bron, Begeleiderdialogen dialogen, CertificaatService certificaten, Klok klok) {
    this.bron = bron;
    this.dialogen = dialogen;
    this.certificaten = certificaten;
    this.klok = klok;
  }

  /** True for who proposes people. */
  boolean isGemeente() {
    return heeft(Rol.GEMEENTEBEHEERDER) || heeft(Rol.TOETSPLANNER);
  }

  /** True for who gives permission. */
  boolean magToestemming() {
    return heeft(Rol.GEMEENTEBEHEERDER);
  }

  private boolean heeft(Rol rol) {
    return bron.verplicht().rollen().contains(rol);
  }

  Component detail(BegeleiderGegevens wie, Runnable gewijzigd) {
    BegeleiderListItem nu = wie.nu();
    Statusbadge.Status stand = Delen.status(nu.stand());
    Paragraph waar = new Paragraph(wie.mail() == null ? nu.organisatie() : nu.organisatie() + " · " + wie.mail());
    waar.addClassName("tweede");
    Div deel = new Div(new Div(new H2(nu.naam()), waar), new Statusbadge(stand.tekst(), stand.soort()));
    deel.addClassNames("stapel", "begeleider");
    if (wie.ingetrokkenOp() != null) {
      String reden = wie.intrekreden() == null ? "" : wie.intrekreden();
      String dag = Datums.lang(wie.ingetrokkenOp(), Delen.taal());
      deel.add(new Bericht(Statusbadge.Soort.LAAT, Delen.t("teruggetrokken", dag, reden)));
    }
    if (nu.accountZonderGrond()) {
      deel.add(new Bericht(Statusbadge.Soort.BIJNA, Delen.t("account-weg.uitleg")));
    }
    Feiten feiten = new Feiten();
    if (wie.ingetrokkenOp() == null) {
      feiten.feit(Delen.t("kolom.mist"), Delen.ontbreekt(nu), null);
    }
    feiten.feit(Delen.t("kolom.voorgesteld"), Datums.kort(nu.voorgesteldOp(), Delen.taal()), null);
    if (isGemeente() && wie.eigen()) {
      String account = wie.portaalnaam() == null ? Delen.t("geen-account") : wie.portaalnaam();
      feiten.feit(Delen.t("veld.account"), account, null);
    }
    deel.add(feiten);
    Div acties = acties(wie, gewijzigd);
    if (acties.getComponentCount() > 0) {
      deel.add(acties);
    }
    deel.add(trainingen(wie, gewijzigd), certificaten(wie, gewijzigd), toestemmingen(wie, gewijzigd), accounts(wie));
    return deel;
  }

  private Div acties(BegeleiderGegevens wie, Runnable gewijzigd) {
    BegeleiderListItem nu = wie.nu();
    boolean actief = wie.ingetrokkenOp() == null;
    Div acties = Delen.knoppen();
    if (actief && isGemeente() && wie.eigen()) {
      acties.add(hoofd(nu.ontbreekt().isEmpty() || nu.getraind(), "training.aanmelden", () ->
          dialogen.meldAan(nu, gewijzigd)));
    }
    if (actief && magToestemming()) {
      acties.add(hoofd(!nu.getraind() || nu.toestemmingen() > 0, "toestemming.geven", () ->
          dialogen.geefToestemming(nu, gewijzigd)));
    }
    if (actief && heeft(Rol.TRAINER_ICE) && nu.getraind()) {
      acties.add(hoofd(nu.certificaat() != null, "certificaat.uitgeven", () -> dialogen.geefUit(nu, gewijzigd)));
    }
    if (heeft(Rol.MEDEWERKER_DUO) && nu.stand() == Begeleiderstand.TOEGESTAAN) {
      acties.add(hoofd(false, "account.verlenen", () -> dialogen.verleen(nu, gewijzigd)));
    }
    if (heeft(Rol.MEDEWERKER_DUO) && nu.account()) {
      acties.add(hoofd(!nu.accountZonderGrond(), "account.intrekken", () -> dialogen.trekAccountIn(nu, gewijzigd)));
    }
    if (actief && isGemeente() && wie.eigen()) {
      acties.add(hoofd(true, "terugtrekken", () -> dialogen.trekTerug(nu, gewijzigd)));
    }
    return acties;
  }

  private static Button hoofd(boolean gewoon, String sleutel, Runnable doen) {
    Button knop = new Button(Delen.t(sleutel), klik -> doen.run());
    if (!gewoon) {
      knop.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return knop;
  }

  private Section trainingen(BegeleiderGegevens wie, Runnable gewijzigd) {
    UnorderedList lijst = lijst();
    for (DeelnameListItem een : wie.trainingen()) {
      ListItem regel = regel(een.training(), Datums.kort(een.begin().toLocalDate(), Delen.taal()), stand(een));
      boolean open = een.status() != Deelnamestatus.AFGEMELD && een.begin().isAfter(klok.nu());
      if (open && isGemeente() && wie.eigen()) {
        regel.add(klein("training.afmelden", een.training(), () -> dialogen.meldAf(een, gewijzigd)));
      }
      lijst.add(regel);
    }
    return deel("deel.trainingen", lijst);
  }

  private static Statusbadge stand(DeelnameListItem een) {
    if (een.status() != Deelnamestatus.GEPLAATST) {
      return new Statusbadge(Delen.t("deelname." + een.status()), Statusbadge.Soort.RUSTIG);
    } else if (een.uitkomst() != null) {
      return Deelnemersdeel.badge(een.uitkomst());
    } else if (Boolean.FALSE.equals(een.aanwezig())) {
      return new Statusbadge(Delen.t("afwezig"), Statusbadge.Soort.LAAT);
    }
    return new Statusbadge(Delen.t("deelname." + een.status()), Statusbadge.Soort.ACTIEF);
  }

  private Section certificaten(BegeleiderGegevens wie, Runnable gewijzigd) {
    UnorderedList lijst = lijst();
    for (CertificaatGegevens een : wie.certificaten()) {
      ListItem regel =
          regel(
              een.nummer(),
              toelichting(Delen.periode(een.geldigVan(), een.geldigTot()), een.ingetrokkenOp(), een.intrekreden()),
              geldig(een.geldigVan(), een.geldigTot(), een.ingetrokkenOp()));
      if (heeft(Rol.TRAINER_ICE) && een.ingetrokkenOp() == null) {
        regel.add(
            Delen.pdf(Delen.t("certificaat.pdf"), "certificaat-" + een.nummer() + ".pdf", () ->
                certificaten.pdf(een.id())));
        if (een.geldigTot() == null || een.geldigTot().isAfter(klok.vandaag())) {
          regel.add(
              klein("certificaat.intrekken", een.nummer(), () -> dialogen.trekCertificaatIn(een, gewijzigd)));
        }
      }
      lijst.add(regel);
    }
    return deel("deel.certificaten", lijst);
  }

  private Section toestemmingen(BegeleiderGegevens wie, Runnable gewijzigd) {
    UnorderedList lijst = lijst();
    for (ToestemmingGegevens een : wie.toestemmingen()) {
      ListItem regel =
          regel(
              een.organisatie(),
              toelichting(Delen.periode(een.van(), een.tot()), een.ingetrokkenOp(), een.intrekreden()),
              geldig(een.van(), een.tot(), een.ingetrokkenOp()));
      boolean loopt = een.ingetrokkenOp() == null && (een.tot() == null || een.tot().isAfter(klok.vandaag()));
      if (loopt && bron.bereik(Rol.GEMEENTEBEHEERDER).omvat(een.organisatieId())) {
        regel.add(
            klein("toestemming.intrekken", een.organisatie(), () -> dialogen.trekToestemmingIn(een, gewijzigd)));
      }
      lijst.add(regel);
    }
    return deel("deel.toestemmingen", lijst);
  }

  private Section accounts(BegeleiderGegevens wie) {
    UnorderedList lijst = lijst();
    for (DuoaccountGegevens een : wie.accounts()) {
      lijst.add(
          regel(
              Delen.t("account.bij-duo"),
              toelichting(Delen.periode(een.verleendOp(), null), een.ingetrokkenOp(), een.intrekreden()),
              een.ingetrokkenOp() == null
                  ? new Statusbadge(Delen.t("account.actief"), Statusbadge.Soort.KLAAR)
                  : new Statusbadge(Delen.t("ingetrokken"), Statusbadge.Soort.LAAT)));
    }
    return deel("deel.accounts", lijst);
  }

  private static String toelichting(String periode, LocalDate ingetrokken, String reden) {
    return ingetrokken == null
        ? periode
        : periode + " · " + Delen.t("ingetrokken.regel", Datums.kort(ingetrokken, Delen.taal()), reden);
  }

  private Statusbadge geldig(LocalDate van, LocalDate tot, LocalDate ingetrokken) {
    LocalDate vandaag = klok.vandaag();
    if (ingetrokken != null) {
      return new Statusbadge(Delen.t("ingetrokken"), Statusbadge.Soort.LAAT);
    } else if (van.isAfter(vandaag)) {
      return new Statusbadge(Delen.t("begint-nog"), Statusbadge.Soort.RUSTIG);
    } else if (tot != null && !tot.isAfter(vandaag)) {
      return new Statusbadge(Delen.t("verlopen"), Statusbadge.Soort.RUSTIG);
    }
    return new Statusbadge(Delen.t("geldt"), Statusbadge.Soort.KLAAR);
  }

  private static UnorderedList lijst() {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    return lijst;
  }

  private static ListItem regel(String wat, String toelichting, Statusbadge stand) {
    Span eerste = new Span(wat);
    eerste.addClassName("wat");
    Span tweede = new Span(toelichting);
    tweede.addClassName("tweede");
    Div woorden = new Div(eerste, tweede);
    woorden.addClassName("woorden");
    return new ListItem(woorden, stand);
  }

  /** A small button of a line; a screen reader hears which line. */
  private static Button klein(String sleutel, String waarvan, Runnable doen) {
    Button knop = new Button(Delen.t(sleutel), klik -> doen.run());
    knop.addThemeVariants(ButtonVariant.TERTIARY);
    knop.setAriaLabel(Delen.t("knop-van", Delen.t(sleutel), waarvan));
    return knop;
  }

  private static Section deel(String kop, UnorderedList lijst) {
    boolean leeg = lijst.getComponentCount() == 0;
    Paragraph niets = new Paragraph(Delen.t("deel.leeg"));
    niets.addClassName("tweede");
    return new Section(List.of(new H3(Delen.t(kop)), leeg ? niets : lijst).toArray(Component[]::new));
  }
}
