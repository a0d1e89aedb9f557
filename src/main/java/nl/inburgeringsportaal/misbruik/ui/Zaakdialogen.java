package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Consumer;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.misbruik.Afsluitgrond;
import nl.inburgeringsportaal.misbruik.Behandelaar;
import nl.inburgeringsportaal.misbruik.BeoordelingGegevens;
import nl.inburgeringsportaal.misbruik.InspectiemeldingService;
import nl.inburgeringsportaal.misbruik.Meldergegevens;
import nl.inburgeringsportaal.misbruik.MisbruikbijlageService;
import nl.inburgeringsportaal.misbruik.MisbruiksignaalService;
import nl.inburgeringsportaal.misbruik.SchoolKeuze;
import nl.inburgeringsportaal.misbruik.SignaalGegevens;
import nl.inburgeringsportaal.misbruik.Uitkomst;
import nl.inburgeringsportaal.misbruik.ZaakDetail;
import nl.inburgeringsportaal.misbruik.ZaakbehandelService;
import nl.inburgeringsportaal.misbruik.Zaakhandeling;
import nl.inburgeringsportaal.misbruik.Zwaarte;
import org.springframework.data.domain.PageRequest;

/** Everything that can be done with a case, as a dialog that says what will happen. */
@SpringComponent
class Zaakdialogen {
  private final MisbruiksignaalService signalen;
  private final ZaakbehandelService behandeling;
  private final InspectiemeldingService meldingen;
  private final MisbruikbijlageService bijlagen;
  private final Bouwstenen bouwstenen;
  private final Klok klok;

  Zaakdialogen(
      MisbruiksignaalService signalen,
      ZaakbehandelService behandeling,
      InspectiemeldingService meldingen,
      MisbruikbijlageService bijlagen,
      Bouwstenen bouwstenen,
      Klok klok) {
    this.signalen = signalen;
    this.behandeling = behandeling;
    this.meldingen = meldingen;
    this.bijlagen = bijlagen;
    this.bouwstenen = bouwstenen;
    this.klok = klok;
  }

  /** Opens the dialog; what comes after it worked is {@code klaar}. */
  void open(Zaakhandeling wat, ZaakDetail zaak, Runnable klaar) {
    long id = zaak.rij().id();
    Dialog dialoog =
        switch (wat) {
          case BEOORDELEN -> beoordelen(zaak, klaar);
          case TOEWIJZEN -> toewijzen(zaak, klaar);
          case SAMENVOEGEN -> samenvoegen(zaak, klaar);
          case SLUITEN -> sluiten(zaak, klaar);
          case MELDEN -> melden(zaak, klaar);
          case VRAAG_STELLEN -> bericht(wat, "veld.vraag", "vraag", tekst -> signalen.vraag(id, tekst), klaar);
          case BEANTWOORDEN -> beantwoorden(zaak, klaar);
          case INSPECTIEVRAAG -> inspectievraag(id, klaar);
          case GELEZEN -> bevestig(wat, () -> signalen.gelezen(id, zaak.versie()), klaar);
          case MELDER_ZIEN -> melder(id);
          case ONTVANGST_BEVESTIGEN ->
              bevestig(wat, () -> meldingen.bevestigOntvangst(id, zaak.versie()), klaar);
          case ONDERZOEKEN -> bevestig(wat, () -> meldingen.onderzoek(id, zaak.versie()), klaar);
          case AFDOEN -> afdoen(zaak, klaar);
        };
    if (dialoog instanceof Invoerdialoog formulier) {
      formulier.onthoud(bouwstenen.concept("misbruik-" + wat + "-" + id));
    }
    dialoog.open();
  }

  private static Beslisdialoog bevestig(Zaakhandeling wat, Runnable doen, Runnable klaar) {
    return new Beslisdialoog(t("handeling." + wat), List.of(t("gevolg." + wat)))
        .bijBesluit(
            t("handeling." + wat),
            niets -> {
              doen.run();
              klaar.run();
            });
  }

  private static Invoerdialoog bericht(
      Zaakhandeling wat, String label, String veld, Consumer<String> doen, Runnable klaar) {
    TextArea tekst = Delen.verhaal(label, null, MisbruiksignaalService.LANGSTE_BERICHT);
    return new Invoerdialoog(t("handeling." + wat))
        .boven(new Paragraph(t("gevolg." + wat)))
        .breed(veld, tekst)
        .bijOpslaan(
            t("versturen"),
            () -> {
              doen.accept(tekst.getValue());
              klaar.run();
            });
  }

  private Invoerdialoog beantwoorden(ZaakDetail zaak, Runnable klaar) {
    Inspectiebijlagen mee = new Inspectiebijlagen(zaak, bijlagen, bouwstenen);
    return mee.in(
        bericht(
            Zaakhandeling.BEANTWOORDEN,
            "veld.antwoord",
            "antwoord",
            tekst -> behandeling.beantwoord(zaak.rij().id(), tekst, mee.keuze()),
            klaar));
  }

  private Invoerdialoog inspectievraag(long id, Runnable klaar) {
    Bijlagenveld met = Delen.bijlagen("veld.bijlagen", bijlagen, bouwstenen);
    return bericht(
            Zaakhandeling.INSPECTIEVRAAG,
            "veld.vraag",
            "vraag",
            tekst -> meldingen.vraag(id, tekst, met.bestanden()),
            klaar)
        .breed("bijlagen", met);
  }

  private Invoerdialoog beoordelen(ZaakDetail zaak, Runnable klaar) {
    ComboBox<SchoolKeuze> school = new ComboBox<>(t("kolom.school"));
    school.setItemLabelGenerator(een -> t("school.met-plaats", een.naam(), een.plaats()));
    school.setItems(
        vraag ->
            signalen
                .scholen(vraag.getFilter().orElse(""), PageRequest.of(vraag.getPage(), vraag.getPageSize()))
                .stream());
    school.setHelperText(t("school.hulp", zaak.rij().waarover() == null ? t("verwijderd") : zaak.rij().waarover()));
    school.setClearButtonVisible(true);
    if (zaak.rij().taalschoolId() != null) {
      signalen.school(zaak.rij().taalschoolId()).ifPresent(school::setValue);
    }
    ComboBox<Zwaarte> zwaarte = Delen.keuze("kolom.zwaarte", "zwaarte.", List.of(Zwaarte.values()));
    zwaarte.setRequiredIndicatorVisible(false);
    zwaarte.setValue(zaak.rij().zwaarte());
    ComboBox<Behandelaar> wie = behandelaar(zaak);
    return new Invoerdialoog(t("handeling.BEOORDELEN"))
        .breed("taalschool", school)
        .veld("zwaarte", zwaarte)
        .veld("behandelaar", wie)
        .bijOpslaan(
            t("opslaan"),
            () -> {
              signalen.beoordeel(
                  zaak.rij().id(),
                  new BeoordelingGegevens(
                      zaak.versie(),
                      school.getValue() == null ? null : school.getValue().id(),
                      zwaarte.getValue(),
                      wie.getOptionalValue().map(Behandelaar::id).orElse(null)));
              klaar.run();
            });
  }

  private ComboBox<Behandelaar> behandelaar(ZaakDetail zaak) {
    List<Behandelaar> mensen = signalen.behandelaars();
    ComboBox<Behandelaar> wie = new ComboBox<>(t("kolom.behandelaar"));
    wie.setItems(mensen);
    wie.setItemLabelGenerator(Behandelaar::naam);
    wie.setClearButtonVisible(true);
    mensen.stream()
        .filter(een -> zaak.behandelaarId() != null && een.id() == zaak.behandelaarId())
        .findFirst()
        .ifPresent(wie::setValue);
    return wie;
  }

  private Invoerdialoog toewijzen(ZaakDetail zaak, Runnable klaar) {
    ComboBox<Behandelaar> wie = behandelaar(zaak);
    return new Invoerdialoog(t("handeling.TOEWIJZEN"))
        .boven(new Paragraph(t("gevolg.TOEWIJZEN")))
        .breed("behandelaar", wie)
        .bijOpslaan(
            t("opslaan"),
            () -> {
              Long id = wie.getOptionalValue().map(Behandelaar::id).orElse(null);
              signalen.wijsToe(zaak.rij().id(), zaak.versie(), id);
              klaar.run();
            });
  }

  private Invoerdialoog samenvoegen(ZaakDetail zaak, Runnable klaar) {
    IntegerField nummer = new IntegerField(t("veld.hoofdzaak"));
    nummer.setHelperText(t("veld.hoofdzaak.hulp"));
    nummer.setRequiredIndicatorVisible(true);
    return new Invoerdialoog(t("handeling.SAMENVOEGEN"))
        .boven(new Paragraph(t("gevolg.SAMENVOEGEN")))
        .breed("hoofdzaak", nummer)
        .bijOpslaan(
            t("handeling.SAMENVOEGEN"),
            () -> {
              if (nummer.getValue() == null) {
                throw new OngeldigeInvoer("hoofdzaak", null, "fout.verplicht");
              }
              signalen.voegSamen(zaak.rij().id(), zaak.versie(), nummer.getValue());
              klaar.run();
            });
  }

  private Invoerdialoog sluiten(ZaakDetail zaak, Runnable klaar) {
    ComboBox<Afsluitgrond> grond =
        Delen.keuze("veld.grond", "afsluitgrond.", Afsluitgrond.voor(zaak.rij().soort()));
    TextArea besluit = Delen.verhaal("veld.besluit", "veld.besluit.hulp", MisbruiksignaalService.LANGSTE_BERICHT);
    return new Invoerdialoog(t("handeling.SLUITEN"))
        .boven(new Paragraph(t("gevolg.SLUITEN")))
        .breed("grond", grond)
        .breed("besluit", besluit)
        .bijOpslaan(
            t("handeling.SLUITEN"),
            () -> {
              behandeling.sluit(zaak.rij().id(), zaak.versie(), grond.getValue(), besluit.getValue());
              klaar.run();
            });
  }

  private Invoerdialoog melden(ZaakDetail zaak, Runnable klaar) {
    Datumveld gemeld = new Datumveld(t("veld.gemeld"));
    gemeld.setRequiredIndicatorVisible(true);
    gemeld.setValue(klok.vandaag());
    TextArea omschrijving = Delen.verhaal("veld.omschrijving", "veld.omschrijving.hulp", SignaalGegevens.LANGSTE_TEKST);
    Inspectiebijlagen mee = new Inspectiebijlagen(zaak, bijlagen, bouwstenen);
    return mee.in(new Invoerdialoog(t("handeling.MELDEN"))
        .boven(new Paragraph(t("gevolg.MELDEN")))
        .veld("gemeld", gemeld)
        .breed("omschrijving", omschrijving)
        .bijOpslaan(
            t("handeling.MELDEN"),
            () -> {
              behandeling.meldBijInspectie(
                  zaak.rij().id(), zaak.versie(), gemeld.getValue(), omschrijving.getValue(), mee.keuze());
              klaar.run();
            }));
  }

  private Invoerdialoog afdoen(ZaakDetail zaak, Runnable klaar) {
    ComboBox<Uitkomst> uitkomst = Delen.keuze("veld.uitkomst", "uitkomst.", List.of(Uitkomst.values()));
    TextArea conclusie = Delen.verhaal("veld.conclusie", null, MisbruiksignaalService.LANGSTE_BERICHT);
    return new Invoerdialoog(t("handeling.AFDOEN"))
        .boven(new Paragraph(t("gevolg.AFDOEN")))
        .breed("uitkomst", uitkomst)
        .breed("conclusie", conclusie)
        .bijOpslaan(
            t("handeling.AFDOEN"),
            () -> {
              meldingen.doeAf(zaak.rij().id(), zaak.versie(), uitkomst.getValue(), conclusie.getValue());
              klaar.run();
            });
  }

  /** Reading is the event: it happens when this is opened. */
  private Dialog melder(long id) {
    Meldergegevens wie = signalen.melder(id);
    return new Beslisdialoog(t("handeling.MELDER_ZIEN"), List.of(t("gevolg.MELDER_ZIEN")))
        .met(
            new Gegevenslijst()
                .gegeven(t("veld.naam"), wie.naam() == null ? t("niet-gegeven") : wie.naam())
                .gegeven(t("veld.contact"), wie.contact() == null ? t("niet-gegeven") : wie.contact()))
        .bijBesluit(t("gelezen"), niets -> { });
  }
}
