package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.jongeren.Delen;
import nl.inburgeringsportaal.jongeren.GesprekPlan;
import nl.inburgeringsportaal.jongeren.GesprekVastlegging;
import nl.inburgeringsportaal.jongeren.Leerlingplan;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.jongeren.ToestemmingVan;
import org.springframework.stereotype.Component;

/** The rules for planning a talk, for its record and for sharing that it took place. */
@Component
public class Gesprekcontrole {
  private final Klok klok;
  private final Schoolregels regels;

  Gesprekcontrole(Klok klok, Schoolregels regels) {
    this.klok = klok;
    this.regels = regels;
  }

  /**
   * @param plan a talk to plan or move
   * @throws OngeldigeInvoer naming field, value and rule
   */
  public void controleer(GesprekPlan plan) {
    if (plan.datum() == null) {
      throw new OngeldigeInvoer("datum", null, "fout.verplicht");
    }
    if (plan.datum().isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer("datum", plan.datum(), "jongeren.gesprek.fout.verleden");
    }
    if (plan.begintijd() != null
        && (plan.duurMinuten() == null || plan.duurMinuten() < 5 || plan.duurMinuten() > 480)) {
      throw new OngeldigeInvoer("duur", plan.duurMinuten(), "jongeren.gesprek.fout.duur");
    }
    lengte("plaats", plan.plaats(), 200);
    lengte("taal van de tolk", plan.taalTolk(), 60);
  }

  /**
   * @param dag day on which a talk was held
   * @throws OngeldigeInvoer when it is missing or in the future
   */
  public void controleerGevoerd(LocalDate dag) {
    if (dag == null) {
      throw new OngeldigeInvoer("gevoerd op", null, "fout.verplicht");
    }
    if (dag.isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer("gevoerd op", dag, "jongeren.gesprek.fout.toekomst");
    }
  }

  /**
   * @param vastlegging the record of a talk
   * @param geboortedatum of the pupil
   * @throws OngeldigeInvoer naming field, value and rule
   * @throws RegelOvertreden when sharing lacks consent, a legal basis or a gemeente
   */
  public void controleer(GesprekVastlegging vastlegging, LocalDate geboortedatum) {
    controleerGevoerd(vastlegging.gevoerdOp());
    if (vastlegging.uitgelegd() == null || vastlegging.uitgelegd().isBlank()) {
      throw new OngeldigeInvoer("wat is uitgelegd", null, "fout.verplicht");
    }
    lengte("wat is uitgelegd", vastlegging.uitgelegd(), 4000);
    lengte("wat wil de leerling", vastlegging.wens(), 4000);
    for (GesprekVastlegging.Afspraak afspraak : vastlegging.afspraken()) {
      if (afspraak.wat() == null || afspraak.wat().isBlank() || afspraak.wat().length() > 500) {
        throw new OngeldigeInvoer("afspraak", afspraak.wat(), "fout.lengte", 500);
      }
    }
    if (vastlegging.plan() != null) {
      controleer(vastlegging.plan(), geboortedatum);
    }
    if (vastlegging.delen() == Delen.NIET) {
      return;
    }
    if (vastlegging.woongemeente() == null) {
      throw new RegelOvertreden("jongeren.gesprek.fout.delen-zonder-gemeente");
    }
    if (vastlegging.delen() == Delen.GRONDSLAG) {
      if (vastlegging.grondslag() == null || vastlegging.grondslag().isBlank()) {
        throw new RegelOvertreden("jongeren.gesprek.fout.delen-zonder-grondslag");
      }
      lengte("grondslag", vastlegging.grondslag(), 200);
      return;
    }
    if (vastlegging.toestemmingVan() == null || vastlegging.toestemmingOp() == null) {
      throw new RegelOvertreden("jongeren.gesprek.fout.delen-zonder-toestemming");
    }
    controleerGevoerd(vastlegging.toestemmingOp());
    LocalDate zestien = geboortedatum.plusYears(regels.leeftijdEigenToestemming(vastlegging.toestemmingOp()));
    boolean zelf = vastlegging.toestemmingVan() == ToestemmingVan.LEERLING;
    if (zelf == vastlegging.toestemmingOp().isBefore(zestien)) {
      throw new RegelOvertreden("jongeren.gesprek.fout.toestemming-leeftijd");
    }
  }

  private void controleer(Leerlingplan plan, LocalDate geboortedatum) {
    int aantal = plan.opleidingen().size();
    if (aantal > Leerlingplan.MEESTE_OPLEIDINGEN) {
      throw new OngeldigeInvoer("plan", aantal, "jongeren.plan.fout.aantal", Leerlingplan.MEESTE_OPLEIDINGEN);
    }
    for (Termijnberekening.Opleiding opleiding : plan.opleidingen()) {
      if (!regels.isBekend(opleiding.opleidingscode())) {
        throw new OngeldigeInvoer("opleiding", opleiding.opleidingscode(), "jongeren.plan.fout.onbekend");
      }
    }
    Termijnberekening.bereken(plan.plan(geboortedatum), regels.termijn(plan.regeldatum()));
  }

  private static void lengte(String veld, String waarde, int hoogstens) {
    if (waarde != null && waarde.length() > hoogstens) {
      throw new OngeldigeInvoer(veld, waarde, "jongeren.fout.te-lang", hoogstens);
    }
  }
}
