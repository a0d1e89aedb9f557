package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;

/** What a step has to say before it is written down, and about which decision it is. */
final class Stapeisen {
  private final Procedureregels procedure;

  /**
   * @param procedure what may follow now
   */
  Stapeisen(Procedureregels procedure) {
    this.procedure = procedure;
  }

  /**
   * @param ruw a step as it is filled in
   * @param vandaag today
   * @return the same about the decision that it must be about
   * @throws OngeldigeInvoer when a field is missing or its day cannot be
   * @throws RegelOvertreden when it cannot follow now
   */
  StapGegevens eis(StapGegevens ruw, LocalDate vandaag) {
    if (!procedure.kan(ruw.soort(), vandaag)) {
      throw new RegelOvertreden("keurmerk.fout.stap." + ruw.soort());
    }
    verplicht("datum", ruw.datum());
    StapGegevens nieuw = metBesluit(ruw, vandaag);
    eisDag(nieuw, vandaag);
    eisVelden(nieuw);
    if (nieuw.soort() == Stapsoort.BEROEP) {
      eisBeroep(nieuw);
    }
    if (nieuw.soort() == Stapsoort.VERDAGING) {
      eisOpTijd(nieuw);
    }
    if (nieuw.soort() == Stapsoort.AFGESLOTEN) {
      eisAfgerond(vandaag);
    }
    return nieuw;
  }

  private void eisDag(StapGegevens nieuw, LocalDate vandaag) {
    vroegst(nieuw)
        .filter(nieuw.datum()::isBefore)
        .ifPresent(
            vroegst -> {
              throw new OngeldigeInvoer("datum", nieuw.datum(), "keurmerk.fout.datum-voor", vroegst.toString());
            });
    if (!nieuw.soort().magKomen() && nieuw.datum().isAfter(vandaag)) {
      throw new OngeldigeInvoer("datum", nieuw.datum(), "keurmerk.fout.datum-toekomst");
    }
  }

  /** The day of what it answers, else that on which the procedure began. */
  private Optional<LocalDate> vroegst(StapGegevens nieuw) {
    Optional<LocalDate> beantwoord =
        switch (nieuw.soort()) {
          case ZIENSWIJZE, VOORNEMEN_INGETROKKEN -> procedure.voornemen().map(Stap::datum);
          case HOORZITTING_GEPLAND, HOORZITTING, HOORZITTING_AFGEZIEN ->
              Optional.of(procedure.horen().kies(nieuw).datum());
          default -> procedure.geschilOver(nieuw.besluitId()).flatMap(geschil -> geschil.vroegst(nieuw.soort()));
        };
    return beantwoord.or(procedure::begin);
  }

  private static void eisVelden(StapGegevens nieuw) {
    if (nieuw.soort().vraagtReden()) {
      verplicht("tekst", nieuw.tekst() == null || nieuw.tekst().isBlank() ? null : nieuw.tekst());
    }
    switch (nieuw.soort()) {
      case VOORNEMEN -> {
        verplicht("voorgenomen", nieuw.voorgenomen());
        if (!nieuw.voorgenomen().vraagtZienswijze()) {
          throw new OngeldigeInvoer("voorgenomen", nieuw.voorgenomen(), "keurmerk.fout.voornemen-gunstig");
        }
      }
      case HOORZITTING_GEPLAND -> verplicht("tijdstip", nieuw.tijdstip());
      case UITSPRAAK -> verplicht("uitkomst", nieuw.uitkomst());
      default -> {
        // Needs a day, and a decision where there is one.
      }
    }
  }

  /** Against a bezwaar on which nothing was decided it is possible from the day after the term to decide. */
  private void eisBeroep(StapGegevens beroep) {
    Geschil geschil = procedure.geschil(beroep.besluitId());
    geschil
        .beslistermijn()
        .filter(uiterlijk -> !geschil.isBeslist() && !beroep.datum().isAfter(uiterlijk))
        .ifPresent(
            uiterlijk -> {
              throw new RegelOvertreden("keurmerk.fout.beroep-te-vroeg", Dagwoorden.dag(uiterlijk));
            });
  }

  /** A term that has ended cannot be made longer. */
  private void eisOpTijd(StapGegevens verdaging) {
    LocalDate uiterlijk = procedure.geschil(verdaging.besluitId()).beslistermijn().orElseThrow();
    if (verdaging.datum().isAfter(uiterlijk)) {
      throw new OngeldigeInvoer(
          "datum", verdaging.datum(), "keurmerk.fout.verdaging-te-laat", uiterlijk.toString());
    }
  }

  /** Nothing that is still open, and no term in which the school can go on, ends by closing the procedure. */
  private void eisAfgerond(LocalDate vandaag) {
    if (!procedure.openBezwaren().isEmpty()) {
      throw new RegelOvertreden("keurmerk.fout.open-bezwaar");
    }
    if (procedure.geschillen().anyMatch(geschil -> geschil.openBeroep().isPresent())) {
      throw new RegelOvertreden("keurmerk.fout.open-beroep");
    }
    if (procedure.geschillen().anyMatch(geschil -> geschil.openVoorziening().isPresent())) {
      throw new RegelOvertreden("keurmerk.fout.open-voorziening");
    }
    procedure
        .termijnVanSchool(vandaag)
        .ifPresent(
            dag -> {
              throw new RegelOvertreden("keurmerk.fout.termijn-loopt", Dagwoorden.dag(dag));
            });
  }

  /**
   * @param ruw a step that may follow
   * @param vandaag today
   * @return the same about the decision that it must be about: what was chosen, or the only one that there can be; a
   *     hearing about that of the bezwaar or about the voornemen
   * @throws OngeldigeInvoer when there are more and none was chosen
   * @throws RegelOvertreden when it cannot be about what was chosen
   */
  StapGegevens metBesluit(StapGegevens ruw, LocalDate vandaag) {
    if (ruw.soort().isHoren()) {
      Stap over = procedure.horen().kies(ruw);
      return ruw.over(over.voorgenomen(), over.besluitId());
    }
    if (!ruw.soort().isOverBesluit()) {
      return ruw;
    }
    List<Long> kan = procedure.over(ruw.soort(), vandaag);
    if (ruw.besluitId() == null && kan.size() > 1) {
      throw new OngeldigeInvoer("besluit", null, "fout.verplicht");
    }
    Long besluitId = ruw.besluitId() == null ? kan.getFirst() : ruw.besluitId();
    if (!kan.contains(besluitId)) {
      throw new RegelOvertreden("keurmerk.fout.stap." + ruw.soort());
    }
    return ruw.over(ruw.voorgenomen(), besluitId);
  }

  private static void verplicht(String veld, Object waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
  }
}
