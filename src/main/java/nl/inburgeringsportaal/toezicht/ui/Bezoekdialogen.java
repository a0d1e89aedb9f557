package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.keurmerk.KeurmerkRoute;
import nl.inburgeringsportaal.keurmerk.ProcedureService;
import nl.inburgeringsportaal.keurmerk.TaalschooldeelService;
import nl.inburgeringsportaal.toezicht.BezoekDetail;
import nl.inburgeringsportaal.toezicht.BezoekGegevens;
import nl.inburgeringsportaal.toezicht.BezoekService;
import nl.inburgeringsportaal.toezicht.BezoekoordeelService;
import nl.inburgeringsportaal.toezicht.BezoekplanService;
import nl.inburgeringsportaal.toezicht.Hersteluitkomst;
import nl.inburgeringsportaal.toezicht.Toezichtoordeel;

/** What can be done with a visit, each as a dialog. */
@org.springframework.stereotype.Component
class Bezoekdialogen {
  private final BezoekService bezoeken;
  private final BezoekplanService plannen;
  private final BezoekoordeelService oordelen;
  private final TaalschooldeelService scholen;
  private final ProcedureService procedures;
  private final Bouwstenen bouwstenen;

  Bezoekdialogen(
      BezoekService bezoeken,
      BezoekplanService plannen,
      BezoekoordeelService oordelen,
      TaalschooldeelService scholen,
      ProcedureService procedures,
      Bouwstenen bouwstenen) {
    this.bezoeken = bezoeken;
    this.plannen = plannen;
    this.oordelen = oordelen;
    this.scholen = scholen;
    this.procedures = procedures;
    this.bouwstenen = bouwstenen;
  }

  /** Plans a visit and goes to it. */
  void plan(long taalschoolId) {
    Bezoekvelden velden = new Bezoekvelden(plannen, scholen.locaties(taalschoolId), taalschoolId, null);
    velden
        .in(new Invoerdialoog(t("plannen.knop")))
        .bijOpslaan(
            t("plannen.knop"),
            () -> UI.getCurrent().navigate(ToezichtbezoekenView.adres(plannen.save(velden.gegevens()))))
        .open();
  }

  void wijzig(BezoekGegevens nu, Runnable klaar) {
    Bezoekvelden velden = new Bezoekvelden(plannen, scholen.locaties(nu.taalschoolId()), nu.taalschoolId(), nu);
    velden
        .in(new Invoerdialoog(t("wijzigen.knop")))
        .bijOpslaan(
            t("opslaan"),
            () -> {
              plannen.save(velden.gegevens());
              klaar.run();
            })
        .open();
  }

  void zegAf(BezoekDetail bezoek, Runnable klaar) {
    new Beslisdialoog(t("afzeggen.titel"), List.of(t("afzeggen.gevolg"), t("afzeggen.gevolg.plan")))
        .motivering(t("veld.reden"), 1, BezoekplanService.LANGSTE_REDEN)
        .bijBesluit(
            t("afzeggen.knop"),
            reden -> {
              plannen.zegAf(bezoek.rij().id(), bezoek.gegevens().versie(), reden);
              klaar.run();
            })
        .open();
  }

  void uitgevoerd(BezoekDetail bezoek, Runnable klaar) {
    new Beslisdialoog(t("uitgevoerd.titel"), List.of(t("uitgevoerd.gevolg"), t("uitgevoerd.gevolg.plan")))
        .bijBesluit(
            t("uitgevoerd.knop"),
            reden -> {
              plannen.meldUitgevoerd(bezoek.rij().id(), bezoek.gegevens().versie());
              klaar.run();
            })
        .open();
  }

  void vervroeg(long taalschoolId, Runnable klaar) {
    Datumveld dag = new Datumveld(t("kolom.uiterlijk"));
    dag.setRequiredIndicatorVisible(true);
    TextField reden = new TextField(t("veld.reden"));
    reden.setMaxLength(BezoekplanService.LANGSTE_REDEN);
    reden.setHelperText(t("veld.reden.hulp"));
    reden.setRequiredIndicatorVisible(true);
    new Invoerdialoog(t("vervroegen.knop"))
        .boven(new Paragraph(t("vervroegen.uitleg")))
        .veld("uiterlijk", dag)
        .breed("reden", reden)
        .bijOpslaan(
            t("vervroegen.knop"),
            () -> {
              plannen.vervroeg(taalschoolId, dag.getValue(), reden.getValue());
              klaar.run();
            })
        .onthoud(bouwstenen.concept("toezichtvervroeging-" + taalschoolId))
        .open();
  }

  void beoordeel(BezoekDetail bezoek, Runnable klaar) {
    RadioButtonGroup<Toezichtoordeel> oordeel = new RadioButtonGroup<>(t("kolom.oordeel"));
    oordeel.setItems(Toezichtoordeel.values());
    oordeel.setItemLabelGenerator(een -> t("oordeel." + een));
    oordeel.setRequiredIndicatorVisible(true);
    Datumveld herstel = new Datumveld(t("kolom.herstel"));
    herstel.setHelperText(t("veld.herstel.hulp"));
    TextArea waarom = new TextArea(t("veld.motivering"));
    waarom.setMaxLength(BezoekoordeelService.LANGSTE_MOTIVERING);
    waarom.setMinRows(6);
    waarom.setHelperText(t("veld.motivering.hulp"));
    waarom.setRequiredIndicatorVisible(true);
    oordeel.addValueChangeListener(
        keuze -> herstel.setVisible(keuze.getValue() == Toezichtoordeel.HERSTEL_NODIG));
    herstel.setVisible(false);
    oordeel.setValue(bezoek.rij().oordeel());
    herstel.setValue(bezoek.herstelVoor());
    waarom.setValue(bezoek.motivering() == null ? "" : bezoek.motivering());
    long nogNiet = bezoek.formulier().aantal(null);
    Invoerdialoog dialoog = new Invoerdialoog(t("beoordelen.knop"));
    if (nogNiet > 0) {
      dialoog.boven(new Paragraph(t("beoordelen.nog-niet", nogNiet)));
    }
    AtomicInteger versie = new AtomicInteger(bezoek.gegevens().versie());
    Div gewijzigd = new Div();
    dialoog
        .onder(gewijzigd)
        .bijConflict(
            () -> {
              toonGewijzigd(bezoek.rij().id(), versie, gewijzigd);
              klaar.run();
            })
        .breed("oordeel", oordeel)
        .veld("herstelVoor", herstel)
        .breed("motivering", waarom)
        .bijOpslaan(
            t("opslaan"),
            () -> {
              oordelen.beoordeel(
                  bezoek.rij().id(), versie.get(), oordeel.getValue(), waarom.getValue(), herstel.getValue());
              klaar.run();
            })
        .onthoud(bouwstenen.concept("toezichtoordeel-" + bezoek.rij().id()))
        .open();
  }

  /** What was typed stays; what is seen now stands under it, and saving again is about that. */
  private void toonGewijzigd(long id, AtomicInteger versie, Div plek) {
    BezoekDetail nu = bezoeken.findById(id);
    plek.removeAll();
    if (nu.kan().contains(BezoekDetail.Handeling.BEOORDELEN)) {
      versie.set(nu.gegevens().versie());
      plek.add(new Bericht(Statusbadge.Soort.LAAT, t("beoordelen.gewijzigd")), BezoekView.gezien(nu));
    } else {
      plek.add(new Bericht(Statusbadge.Soort.LAAT, t("fout.status." + nu.rij().status())));
    }
  }

  void stelVast(BezoekDetail bezoek, Runnable klaar) {
    new Beslisdialoog(
            t("vaststellen.titel"),
            List.of(
                t("vaststellen.gevolg", t("oordeel." + bezoek.rij().oordeel())),
                t("vaststellen.gevolg." + bezoek.rij().oordeel())))
        .onherroepelijk()
        .bijBesluit(
            t("vaststellen.knop"),
            reden -> {
              oordelen.stelVast(bezoek.rij().id(), bezoek.gegevens().versie());
              klaar.run();
            })
        .open();
  }

  void herstel(BezoekDetail bezoek, Runnable klaar) {
    RadioButtonGroup<Hersteluitkomst> uitkomst = new RadioButtonGroup<>(t("herstel.uitkomst"));
    uitkomst.setItems(Hersteluitkomst.values());
    uitkomst.setItemLabelGenerator(een -> t("uitkomst." + een));
    uitkomst.setRequiredIndicatorVisible(true);
    TextArea tekst = new TextArea(t("herstel.tekst"));
    tekst.setMaxLength(BezoekoordeelService.LANGSTE_HERSTEL);
    tekst.setHelperText(t("geen-namen"));
    tekst.setMinRows(3);
    tekst.setRequiredIndicatorVisible(true);
    new Invoerdialoog(t("herstel.knop"))
        .breed("uitkomst", uitkomst)
        .breed("tekst", tekst)
        .bijOpslaan(
            t("opslaan"),
            () -> {
              oordelen.rondHerstelAf(
                  bezoek.rij().id(), bezoek.gegevens().versie(), uitkomst.getValue(), tekst.getValue());
              klaar.run();
            })
        .onthoud(bouwstenen.concept("toezichtherstel-" + bezoek.rij().id()))
        .open();
  }

  /** Begins a procedure at the school, with the visit as its ground. */
  void procedure(BezoekDetail bezoek) {
    TextField waarom = new TextField(t("procedure.aanleiding"));
    waarom.setMaxLength(ProcedureService.LANGSTE_AANLEIDING);
    waarom.setValue(t("procedure.voorstel", Delen.dag(bezoek.rij().begin().toLocalDate())));
    waarom.setHelperText(t("geen-namen"));
    waarom.setRequiredIndicatorVisible(true);
    new Invoerdialoog(t("procedure.begin"))
        .breed("aanleiding", waarom)
        .bijOpslaan(
            t("procedure.begin"),
            () ->
                UI.getCurrent()
                    .navigate(
                        KeurmerkRoute.procedure(
                            procedures.begin(bezoek.rij().taalschoolId(), waarom.getValue()))))
        .open();
  }
}
