package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleidervoorstelGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleidervoorstelService;
import nl.inburgeringsportaal.leerbaarheidstoets.CertificaatGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.CertificaatService;
import nl.inburgeringsportaal.leerbaarheidstoets.DeelnameListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.DuoaccountService;
import nl.inburgeringsportaal.leerbaarheidstoets.ToestemmingGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.ToestemmingService;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingListItem;
import nl.inburgeringsportaal.toegang.GebruikerNaam;

/** What a gemeente, Bureau ICE and DUO do with a toetsbegeleider, each in a dialog that says what will happen. */
@SpringComponent
class Begeleiderdialogen {
  private final BegeleidervoorstelService voorstellen;
  private final ToestemmingService toestemmingen;
  private final CertificaatService certificaten;
  private final DuoaccountService accounts;
  private final Klok klok;

  Begeleiderdialogen(
      BegeleidervoorstelService voorstellen,
      ToestemmingService toestemmingen,
      CertificaatService certificaten,
      DuoaccountService accounts,
      Klok klok) {
    this.voorstellen = voorstellen;
    this.toestemmingen = toestemmingen;
    this.certificaten = certificaten;
    this.accounts = accounts;
    this.klok = klok;
  }

  void stelVoor(LongConsumer klaar) {
    ComboBox<Long> gemeente = gemeenten();
    TextField naam = new TextField(Delen.t("kolom.naam"));
    naam.setMaxLength(BegeleidervoorstelService.LANGSTE_NAAM);
    naam.setRequiredIndicatorVisible(true);
    EmailField mail = new EmailField(Delen.t("veld.mail"));
    mail.setHelperText(Delen.t("veld.mail.hulp"));
    mail.setRequiredIndicatorVisible(true);
    ComboBox<GebruikerNaam> account = new ComboBox<>(Delen.t("veld.account"));
    account.setItemLabelGenerator(GebruikerNaam::naam);
    account.setHelperText(Delen.t("veld.account.hulp"));
    account.setClearButtonVisible(true);
    gemeente.addValueChangeListener(keuze -> vulAccounts(account, keuze.getValue()));
    vulAccounts(account, gemeente.getValue());
    account.addValueChangeListener(
        keuze -> {
          if (keuze.getValue() != null && naam.isEmpty()) {
            naam.setValue(keuze.getValue().naam());
          }
        });
    new Invoerdialoog(Delen.t("voorstel.titel"))
        .boven(new Paragraph(Delen.t("voorstel.uitleg")))
        .breed("naam", naam)
        .breed("mail", mail)
        .veld("gemeente", gemeente)
        .veld("gebruikerId", account)
        .bijOpslaan(
            Delen.t("voorstel.knop"),
            () -> {
              Long wie = account.getValue() == null ? null : account.getValue().id();
              long id =
                  voorstellen.stelVoor(
                      new BegeleidervoorstelGegevens(gekozen(gemeente), naam.getValue(), mail.getValue(), wie));
              Melding.gelukt(Delen.t("voorstel.gelukt"));
              klaar.accept(id);
            })
        .open();
  }

  private void vulAccounts(ComboBox<GebruikerNaam> account, Long gemeente) {
    account.setItems(gemeente == null ? List.of() : voorstellen.accounts(gemeente));
  }

  /** The gemeenten for which the reader works; chosen already when it is one. */
  private ComboBox<Long> gemeenten() {
    Map<Long, String> namen = voorstellen.gemeenten();
    ComboBox<Long> veld = new ComboBox<>(Delen.t("kolom.gemeente"));
    veld.setItems(namen.keySet());
    veld.setItemLabelGenerator(namen::get);
    veld.setRequiredIndicatorVisible(true);
    if (namen.size() == 1) {
      veld.setValue(namen.keySet().iterator().next());
    }
    return veld;
  }

  private static long gekozen(ComboBox<Long> gemeente) {
    if (gemeente.getValue() == null) {
      throw new OngeldigeInvoer("gemeente", null, "fout.verplicht");
    }
    return gemeente.getValue();
  }

  void meldAan(BegeleiderListItem wie, Runnable klaar) {
    ComboBox<TrainingListItem> training = new ComboBox<>(Delen.t("training"));
    training.setItems(voorstellen.trainingen());
    training.setItemLabelGenerator(
        een ->
            Delen.t(
                "training.keuze", een.naam(), Delen.wanneer(een.begin(), een.einde()), Delen.waar(een.plaats())));
    training.setRequiredIndicatorVisible(true);
    training.addValueChangeListener(keuze -> training.setHelperText(plaats(keuze.getValue())));
    new Invoerdialoog(Delen.t("training.aanmelden.titel", wie.naam()))
        .breed("training", training)
        .bijOpslaan(
            Delen.t("training.aanmelden"),
            () -> {
              if (training.getValue() == null) {
                throw new OngeldigeInvoer("training", null, "fout.verplicht");
              }
              boolean plaats = voorstellen.meldAan(wie.id(), training.getValue().id());
              Melding.gelukt(Delen.t(plaats ? "training.geplaatst" : "training.wacht"));
              klaar.run();
            })
        .open();
  }

  private static String plaats(TrainingListItem training) {
    if (training == null) {
      return null;
    }
    int vrij = training.plaatsen() - training.bezet();
    return vrij > 0 && training.wachtend() == 0
        ? Delen.t("training.vrij", vrij)
        : Delen.t("training.vol", training.wachtend());
  }

  void meldAf(DeelnameListItem deelname, Runnable klaar) {
    new Beslisdialoog(
            Delen.t("training.afmelden.titel"), List.of(Delen.t("training.afmelden.gevolg", deelname.training())))
        .bijBesluit(
            Delen.t("training.afmelden"),
            niets -> {
              voorstellen.meldAf(deelname.id());
              klaar.run();
            })
        .open();
  }

  void trekTerug(BegeleiderListItem wie, Runnable klaar) {
    metReden(
        "terugtrekken",
        List.of(
            Delen.t("terugtrekken.gevolg.training"),
            Delen.t("terugtrekken.gevolg.account"),
            Delen.t("terugtrekken.gevolg.blijft")),
        reden -> voorstellen.trekTerug(wie.id(), reden),
        klaar);
  }

  void geefToestemming(BegeleiderListItem wie, Runnable klaar) {
    ComboBox<Long> gemeente = gemeenten();
    Periodevelden dagen = new Periodevelden();
    dagen
        .in(
            new Invoerdialoog(Delen.t("toestemming.titel", wie.naam()))
                .boven(new Paragraph(Delen.t("toestemming.uitleg")))
                .breed("gemeente", gemeente))
        .bijOpslaan(
            Delen.t("toestemming.geven"),
            () -> {
              toestemmingen.geef(wie.id(), gekozen(gemeente), dagen.van.getValue(), dagen.tot());
              Melding.gelukt(Delen.t("toestemming.gelukt"));
              klaar.run();
            })
        .open();
  }

  void geefOpNummer(LongConsumer klaar) {
    ComboBox<Long> gemeente = gemeenten();
    TextField nummer = new TextField(Delen.t("veld.nummer"));
    nummer.setRequiredIndicatorVisible(true);
    nummer.setHelperText(Delen.t("veld.nummer.hulp"));
    Periodevelden dagen = new Periodevelden();
    dagen
        .in(
            new Invoerdialoog(Delen.t("op-nummer.titel"))
                .boven(new Paragraph(Delen.t("op-nummer.uitleg")))
                .breed("nummer", nummer)
                .breed("gemeente", gemeente))
        .bijOpslaan(
            Delen.t("toestemming.geven"),
            () -> {
              long id =
                  toestemmingen.geefOpNummer(nummer.getValue(), gekozen(gemeente), dagen.van.getValue(), dagen.tot());
              Melding.gelukt(Delen.t("toestemming.gelukt"));
              klaar.accept(id);
            })
        .open();
  }

  void trekToestemmingIn(ToestemmingGegevens toestemming, Runnable klaar) {
    metReden(
        "toestemming.intrekken",
        List.of(Delen.t("toestemming.intrekken.gevolg", toestemming.organisatie()), Delen.t("gevolg.account")),
        reden -> toestemmingen.trekIn(toestemming.id(), reden),
        klaar);
  }

  void geefUit(BegeleiderListItem wie, Runnable klaar) {
    Periodevelden dagen = new Periodevelden();
    dagen
        .in(
            new Invoerdialoog(Delen.t("certificaat.titel", wie.naam()))
                .boven(new Paragraph(Delen.t("certificaat.uitleg"))))
        .bijOpslaan(
            Delen.t("certificaat.uitgeven"),
            () -> {
              certificaten.geefUit(wie.id(), dagen.van.getValue(), dagen.tot());
              Melding.gelukt(Delen.t("certificaat.gelukt"));
              klaar.run();
            })
        .open();
  }

  void trekCertificaatIn(CertificaatGegevens certificaat, Runnable klaar) {
    metReden(
        "certificaat.intrekken",
        List.of(
            Delen.t("certificaat.intrekken.gevolg", certificaat.nummer()),
            Delen.t("certificaat.intrekken.opnieuw"),
            Delen.t("gevolg.account")),
        reden -> certificaten.trekIn(certificaat.id(), reden),
        klaar);
  }

  void verleen(BegeleiderListItem wie, Runnable klaar) {
    new Beslisdialoog(
            Delen.t("account.verlenen.titel", wie.naam()),
            List.of(Delen.t("account.verlenen.gevolg"), Delen.t("account.verlenen.optimum")))
        .bijBesluit(
            Delen.t("account.verlenen"),
            niets -> {
              accounts.verleen(wie.id());
              klaar.run();
            })
        .open();
  }

  void trekAccountIn(BegeleiderListItem wie, Runnable klaar) {
    metReden(
        "account.intrekken",
        List.of(Delen.t("account.intrekken.gevolg"), Delen.t("account.intrekken.optimum")),
        reden -> accounts.trekIn(wie.id(), reden),
        klaar);
  }

  private static void metReden(String sleutel, List<String> gevolgen, Consumer<String> doen, Runnable klaar) {
    new Beslisdialoog(Delen.t(sleutel), gevolgen)
        .motivering(Delen.t("reden"), 1, BegeleidervoorstelService.LANGSTE_REDEN)
        .onherroepelijk()
        .bijBesluit(
            Delen.t(sleutel),
            reden -> {
              doen.accept(reden);
              klaar.run();
            })
        .open();
  }

  /** From a day on, and if wanted until a last day. */
  private final class Periodevelden {
    private final Datumveld van = new Datumveld(Delen.t("veld.van"));
    private final Datumveld laatste = new Datumveld(Delen.t("veld.laatste-dag"));

    Periodevelden() {
      van.setValue(klok.vandaag());
      van.setRequiredIndicatorVisible(true);
      laatste.setHelperText(Delen.t("veld.laatste-dag.hulp"));
      laatste.setClearButtonVisible(true);
    }

    Invoerdialoog in(Invoerdialoog dialoog) {
      return dialoog.veld("van", van).veld("tot", laatste);
    }

    java.time.LocalDate tot() {
      return Delen.naLaatste(laatste.getValue());
    }
  }
}
