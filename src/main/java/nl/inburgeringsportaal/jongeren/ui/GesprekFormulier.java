package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.GesprekVastlegging;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;

/** The record of a talk as it is filled in: what was explained, what the pupil wants, agreements, sharing. */
class GesprekFormulier extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LANGSTE_TEKST = 4_000;

  private final Datumveld gevoerdOp = new Datumveld(getTranslation("jongeren.gesprek.veld.gevoerd-op"));
  private final Uitlegveld uitgelegd = new Uitlegveld(LANGSTE_TEKST);
  private final TextArea wens = new TextArea(getTranslation("jongeren.gesprek.veld.wens"));
  private final Afsprakenveld afspraken = new Afsprakenveld();
  private final Leerlingplanveld plan;
  private final DelenVelden delen;

  /**
   * @param diensten what the fields ask
   * @param gesprek a planned talk
   * @param leerling the pupil
   * @param zelfVanaf birthday from which he consents himself
   * @param plan his plan
   */
  GesprekFormulier(
      Gespreksdiensten diensten,
      GesprekGegevens gesprek,
      LeerlingGegevens leerling,
      LocalDate zelfVanaf,
      Leerlingplanveld plan) {
    addClassName("gesprekformulier");
    this.plan = plan;
    delen = new DelenVelden(diensten, leerling, zelfVanaf);
    LocalDate vandaag = diensten.klok().vandaag();
    gevoerdOp.setMax(vandaag);
    gevoerdOp.setI18n(
        gevoerdOp.getI18n().setMaxErrorMessage(getTranslation("jongeren.gesprek.veld.gevoerd-op.toekomst")));
    gevoerdOp.setRequiredIndicatorVisible(true);
    gevoerdOp.setValue(gesprek.datum().isAfter(vandaag) ? vandaag : gesprek.datum());
    gevoerdOp.addValueChangeListener(wijziging -> delen.gevoerdOp(wijziging.getValue()));
    delen.gevoerdOp(gevoerdOp.getValue());
    wens.setMaxLength(LANGSTE_TEKST);
    wens.setMinRows(2);
    wens.setWidthFull();
    add(
        new H2(getTranslation("jongeren.gesprek.verslag")),
        new Bericht(Statusbadge.Soort.BIJNA, getTranslation("jongeren.gesprek.waarschuwing")),
        gevoerdOp,
        uitgelegd,
        wens,
        plan,
        afspraken,
        delen);
  }

  /**
   * @param concept keeps what is typed
   */
  void bewaarIn(ConceptBewaarder concept) {
    concept
        .dag("gevoerdOp", gevoerdOp)
        .tekst("uitgelegd", uitgelegd.tekst())
        .tekst("wens", wens)
        .veld("plan", plan, Leerlingplanveld::alsTekst, Leerlingplanveld::vanTekst)
        .veld("afspraken", afspraken, Afsprakenveld::alsTekst, Afsprakenveld::vanTekst);
    delen.bewaarIn(concept);
  }

  /**
   * @return true when the fields can be sent; otherwise the first that cannot has the cursor and says why
   */
  boolean isGoed() {
    if (gevoerdOp.isEmpty() && !gevoerdOp.isInvalid()) {
      Veldfouten.toon(gevoerdOp, getTranslation("base.datum.verplicht"));
    }
    if (gevoerdOp.isInvalid()) {
      Veldfouten.naar(gevoerdOp);
      return false;
    }
    if (uitgelegd.tekst().getValue().isBlank()) {
      Veldfouten.toon(uitgelegd.tekst(), getTranslation("jongeren.gesprek.fout.uitgelegd"));
      Veldfouten.naar(uitgelegd.tekst());
      return false;
    }
    return plan.isGoed() && afspraken.isGoed() && delen.isGoed();
  }

  /**
   * @return what the fields say
   */
  GesprekVastlegging vastlegging() {
    String gewenst = wens.getValue().strip();
    return new GesprekVastlegging(
        gevoerdOp.getValue(),
        uitgelegd.tekst().getValue().strip(),
        gewenst.isEmpty() ? null : gewenst,
        afspraken.getValue(),
        delen.keuze(),
        delen.toestemmingVan(),
        delen.toestemmingOp(),
        delen.grondslag(),
        delen.gemeente(),
        plan.getValue());
  }
}
