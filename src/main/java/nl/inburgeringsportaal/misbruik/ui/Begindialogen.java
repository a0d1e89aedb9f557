package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.misbruik.BuitenmeldingGegevens;
import nl.inburgeringsportaal.misbruik.Examen;
import nl.inburgeringsportaal.misbruik.ExamenmeldingService;
import nl.inburgeringsportaal.misbruik.InspectiemeldingService;
import nl.inburgeringsportaal.misbruik.MisbruikbijlageService;
import nl.inburgeringsportaal.misbruik.MisbruiksignaalService;
import nl.inburgeringsportaal.misbruik.Onregelmatigheid;
import nl.inburgeringsportaal.misbruik.OnregelmatigheidGegevens;
import nl.inburgeringsportaal.misbruik.SignaalGegevens;
import nl.inburgeringsportaal.misbruik.Signaalbron;
import nl.inburgeringsportaal.misbruik.Zaaksoort;

/** How each party writes something new down. */
@SpringComponent
class Begindialogen {
  private final MisbruiksignaalService signalen;
  private final ExamenmeldingService examens;
  private final InspectiemeldingService meldingen;
  private final MisbruikbijlageService bijlagen;
  private final Bouwstenen bouwstenen;
  private final Klok klok;

  Begindialogen(
      MisbruiksignaalService signalen,
      ExamenmeldingService examens,
      InspectiemeldingService meldingen,
      MisbruikbijlageService bijlagen,
      Bouwstenen bouwstenen,
      Klok klok) {
    this.signalen = signalen;
    this.examens = examens;
    this.meldingen = meldingen;
    this.bijlagen = bijlagen;
    this.bouwstenen = bouwstenen;
    this.klok = klok;
  }

  void open(Lezer.Partij partij) {
    Invoerdialoog dialoog =
        switch (partij) {
          case BLIK_OP_WERK -> signaal();
          case DUO -> onregelmatigheid();
          case INSPECTIE -> vanBuiten();
        };
    // Who reported is kept encrypted with the case, and not in a draft.
    dialoog.onthoud(bouwstenen.concept("misbruik-begin-" + partij), "naam", "contact", "bron").open();
  }

  private Datumveld dag(String label) {
    Datumveld veld = new Datumveld(t(label));
    veld.setRequiredIndicatorVisible(true);
    veld.setValue(klok.vandaag());
    return veld;
  }

  private static TextField regel(String label, int langste) {
    TextField veld = new TextField(t(label));
    veld.setMaxLength(langste);
    return veld;
  }

  private static void naar(long id) {
    UI.getCurrent().navigate(MisbruikView.adres(id));
  }

  private Invoerdialoog signaal() {
    ComboBox<Signaalbron> bron =
        Delen.keuze(
            "veld.bron",
            "bron.",
            List.of(
                Signaalbron.INBURGERAAR, Signaalbron.GEMEENTE, Signaalbron.DUO, Signaalbron.PERSONEEL,
                Signaalbron.PERS, Signaalbron.BLIK_OP_WERK, Signaalbron.OVERIG, Signaalbron.ONBEKEND));
    Datumveld ontvangen = dag("veld.ontvangen");
    TextField waarover = regel("veld.waarover", SignaalGegevens.LANGSTE_WAAROVER);
    waarover.setRequiredIndicatorVisible(true);
    TextArea tekst = Delen.verhaal("veld.tekst", null, SignaalGegevens.LANGSTE_TEKST);
    TextField naam = regel("veld.naam", SignaalGegevens.LANGSTE_NAAM);
    TextField contact = regel("veld.contact", SignaalGegevens.LANGSTE_NAAM);
    naam.setHelperText(t("veld.naam.hulp"));
    Bijlagenveld met = Delen.bijlagen("veld.bijlagen", bijlagen, bouwstenen);
    return new Invoerdialoog(t("begin.BLIK_OP_WERK"))
        .veld("bron", bron)
        .veld("ontvangen", ontvangen)
        .breed("waarover", waarover)
        .breed("tekst", tekst)
        .veld("naam", naam)
        .veld("contact", contact)
        .breed("bijlagen", met)
        .bijOpslaan(
            t("vastleggen"),
            () ->
                naar(
                    signalen.meld(
                        new SignaalGegevens(
                            bron.getValue(),
                            ontvangen.getValue(),
                            waarover.getValue(),
                            tekst.getValue(),
                            naam.getValue(),
                            contact.getValue(),
                            met.bestanden()))));
  }

  private Invoerdialoog onregelmatigheid() {
    Datumveld ontvangen = dag("veld.ontvangen-duo");
    ComboBox<Examen> examen = Delen.keuze("veld.examen", "examen.", List.of(Examen.values()));
    ComboBox<Onregelmatigheid> soort =
        Delen.keuze("veld.soort", "onregelmatigheid.", List.of(Onregelmatigheid.values()));
    IntegerField kandidaten = new IntegerField(t("veld.kandidaten"));
    kandidaten.setRequiredIndicatorVisible(true);
    kandidaten.setMin(0);
    TextArea tekst = Delen.verhaal("veld.tekst", "veld.tekst.zonder-namen", SignaalGegevens.LANGSTE_TEKST);
    Bijlagenveld met = Delen.bijlagen("veld.bijlagen", bijlagen, bouwstenen);
    return new Invoerdialoog(t("begin.DUO"))
        .veld("ontvangen", ontvangen)
        .veld("examen", examen)
        .veld("soort", soort)
        .veld("kandidaten", kandidaten)
        .breed("tekst", tekst)
        .breed("bijlagen", met)
        .bijOpslaan(
            t("vastleggen"),
            () ->
                naar(
                    examens.legVast(
                        new OnregelmatigheidGegevens(
                            ontvangen.getValue(),
                            examen.getValue(),
                            soort.getValue(),
                            kandidaten.getValue(),
                            tekst.getValue(),
                            met.bestanden()))));
  }

  private Invoerdialoog vanBuiten() {
    ComboBox<Zaaksoort> soort =
        Delen.keuze("veld.over", "soort.", List.of(Zaaksoort.TAALSCHOOL, Zaaksoort.EXAMEN));
    Datumveld gemeld = dag("veld.gemeld");
    TextField bron = regel("veld.melder", SignaalGegevens.LANGSTE_NAAM);
    bron.setRequiredIndicatorVisible(true);
    TextField waarover = regel("veld.waarover-buiten", SignaalGegevens.LANGSTE_WAAROVER);
    waarover.setRequiredIndicatorVisible(true);
    TextArea omschrijving = Delen.verhaal("veld.tekst", null, SignaalGegevens.LANGSTE_TEKST);
    Bijlagenveld met = Delen.bijlagen("veld.bijlagen", bijlagen, bouwstenen);
    return new Invoerdialoog(t("begin.INSPECTIE"))
        .boven(new Paragraph(t("buiten.uitleg")))
        .veld("soort", soort)
        .veld("gemeld", gemeld)
        .breed("bron", bron)
        .breed("waarover", waarover)
        .breed("omschrijving", omschrijving)
        .breed("bijlagen", met)
        .bijOpslaan(
            t("vastleggen"),
            () ->
                naar(
                    meldingen.meldVanBuiten(
                        new BuitenmeldingGegevens(
                            soort.getValue(),
                            gemeld.getValue(),
                            bron.getValue(),
                            waarover.getValue(),
                            omschrijving.getValue(),
                            met.bestanden()))));
  }
}
