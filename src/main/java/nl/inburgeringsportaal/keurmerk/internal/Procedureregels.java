package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Termijnenwet;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Kloksoort;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;

/** Which step may follow on which, and which term begins with it. */
public final class Procedureregels {
  private final List<Stap> stappen;
  private final Stappenrij rij;
  private final ToIntBiFunction<String, LocalDate> regel;

  /**
   * @param stappen the steps so far, the first first
   * @param regel the number that a rule has on a day
   */
  Procedureregels(List<Stap> stappen, ToIntBiFunction<String, LocalDate> regel) {
    this.stappen = stappen;
    this.rij = new Stappenrij(stappen);
    this.regel = regel;
  }

  /**
   * @param soort a step
   * @param vandaag today
   * @return true when it can be written down now
   */
  public boolean kan(Stapsoort soort, LocalDate vandaag) {
    if (rij.is(Stapsoort.AFGESLOTEN)) {
      return false;
    }
    return switch (soort) {
      case ONDERZOEK -> stappen.isEmpty();
      case VOORNEMEN -> !stappen.isEmpty() && voornemen().isEmpty();
      case ZIENSWIJZE -> voornemen().isPresent() && zienswijze().isEmpty();
      case BEZWAAR -> rij.is(Stapsoort.BEKENDGEMAAKT) && openBezwaar().isEmpty();
      case HOORZITTING_GEPLAND, HOORZITTING, HOORZITTING_AFGEZIEN -> !horen().onderwerpen().isEmpty();
      case VERDAGING -> openBezwaar().isPresent() && rij.na(openBezwaar().get(), Stapsoort.VERDAGING).isEmpty();
      case BEROEP -> openBeroep().isEmpty() && (rij.is(Stapsoort.BESLISSING_OP_BEZWAAR) || isTeLaatBeslist(vandaag));
      case HOGER_BEROEP ->
          rij.laatste(Stapsoort.UITSPRAAK).isPresent() && openBeroep().isEmpty() && !rij.is(Stapsoort.HOGER_BEROEP);
      case UITSPRAAK -> openBeroep().isPresent();
      case VOORZIENING -> rij.is(Stapsoort.BEKENDGEMAAKT) && openVoorziening().isEmpty();
      case VOORZIENING_EINDE -> openVoorziening().isPresent();
      case AFGESLOTEN -> true;
      case BESLUIT, BEKENDGEMAAKT, BESLISSING_OP_BEZWAAR -> false;
    };
  }

  /**
   * @param nieuw a step as it is filled in
   * @param vandaag today
   * @throws OngeldigeInvoer when a field is missing or its day cannot be
   * @throws RegelOvertreden when it cannot follow now
   */
  void eis(StapGegevens nieuw, LocalDate vandaag) {
    if (!kan(nieuw.soort(), vandaag)) {
      throw new RegelOvertreden("keurmerk.fout.stap." + nieuw.soort());
    }
    verplicht("datum", nieuw.datum());
    LocalDate vorige = stappen.isEmpty() ? null : stappen.getFirst().datum();
    if (vorige != null && nieuw.datum().isBefore(vorige)) {
      throw new OngeldigeInvoer("datum", nieuw.datum(), "keurmerk.fout.datum-voor", vorige.toString());
    }
    if (!nieuw.soort().magKomen() && nieuw.datum().isAfter(vandaag)) {
      throw new OngeldigeInvoer("datum", nieuw.datum(), "keurmerk.fout.datum-toekomst");
    }
    if (nieuw.soort() == Stapsoort.VOORNEMEN) {
      verplicht("voorgenomen", nieuw.voorgenomen());
      if (!nieuw.voorgenomen().vraagtZienswijze()) {
        throw new OngeldigeInvoer("voorgenomen", nieuw.voorgenomen(), "keurmerk.fout.voornemen-gunstig");
      }
    }
    if (nieuw.soort() == Stapsoort.ZIENSWIJZE) {
      LocalDate verzonden = voornemen().orElseThrow().datum();
      if (nieuw.datum().isBefore(verzonden)) {
        throw new OngeldigeInvoer("datum", nieuw.datum(), "keurmerk.fout.datum-voor", verzonden.toString());
      }
    }
    if (nieuw.soort() == Stapsoort.HOORZITTING_GEPLAND) {
      verplicht("tijdstip", nieuw.tijdstip());
    }
    if (nieuw.soort().isHoren()) {
      LocalDate vanaf = horen().kies(nieuw).datum();
      if (nieuw.datum().isBefore(vanaf)) {
        throw new OngeldigeInvoer("datum", nieuw.datum(), "keurmerk.fout.datum-voor", vanaf.toString());
      }
    }
    if (nieuw.soort() == Stapsoort.HOORZITTING_AFGEZIEN) {
      verplicht("tekst", nieuw.tekst() == null || nieuw.tekst().isBlank() ? null : nieuw.tekst());
    }
    if (nieuw.soort() == Stapsoort.UITSPRAAK) {
      verplicht("uitkomst", nieuw.uitkomst());
    }
    if (nieuw.soort() == Stapsoort.BEZWAAR
        || nieuw.soort() == Stapsoort.BEROEP
        || nieuw.soort() == Stapsoort.VOORZIENING) {
      verplicht("besluit", nieuw.besluitId());
    }
    if (nieuw.soort() == Stapsoort.BEROEP) {
      eisBeroep(nieuw);
    }
    if (nieuw.soort() == Stapsoort.AFGESLOTEN) {
      eisAfgerond(vandaag);
    }
  }

  /** Against a bezwaar on which nothing was decided it is possible from the day after the term to decide. */
  private void eisBeroep(StapGegevens beroep) {
    boolean beslist = stappen.stream().anyMatch(stap -> rij.isBeslissingOver(stap, beroep.besluitId()));
    if (isOnbeslist(beroep.besluitId())) {
      LocalDate uiterlijk = beslistermijn().orElseThrow();
      if (!beslist && !beroep.datum().isAfter(uiterlijk)) {
        throw new RegelOvertreden("keurmerk.fout.beroep-te-vroeg", Dagwoorden.dag(uiterlijk));
      }
    } else if (!beslist) {
      throw new RegelOvertreden("keurmerk.fout.stap.BEROEP");
    }
  }

  /** Nothing that is still open, and no term in which the school can go on, ends by closing the procedure. */
  private void eisAfgerond(LocalDate vandaag) {
    if (openBezwaar().isPresent()) {
      throw new RegelOvertreden("keurmerk.fout.open-bezwaar");
    }
    if (openBeroep().isPresent()) {
      throw new RegelOvertreden("keurmerk.fout.open-beroep");
    }
    if (openVoorziening().isPresent()) {
      throw new RegelOvertreden("keurmerk.fout.open-voorziening");
    }
    klokken().stream()
        .filter(stap -> isTermijnVanSchool(stap) && !stap.uiterlijk().isBefore(vandaag))
        .map(Stap::uiterlijk)
        .max(Comparator.naturalOrder())
        .ifPresent(
            dag -> {
              throw new RegelOvertreden("keurmerk.fout.termijn-loopt", Dagwoorden.dag(dag));
            });
  }

  /**
   * @param ruw a step that may follow
   * @return the same about the decision that it must be about: a ruling about that of the appeal, the end of a
   *     voorziening about that of the voorziening, a hearing about that of the bezwaar or about the voornemen
   */
  StapGegevens metBesluit(StapGegevens ruw) {
    if (ruw.soort().isHoren()) {
      Stap over = horen().kies(ruw);
      return new StapGegevens(
          ruw.soort(), ruw.datum(), ruw.tijdstip(), over.voorgenomen(), over.besluitId(), ruw.uitkomst(), ruw.tekst());
    }
    Long besluitId =
        switch (ruw.soort()) {
          case UITSPRAAK, HOGER_BEROEP -> rij.betwist();
          case VOORZIENING_EINDE -> openVoorziening().map(Stap::besluitId).orElse(null);
          case VERDAGING -> openBezwaar().map(Stap::besluitId).orElse(null);
          default -> ruw.besluitId();
        };
    return new StapGegevens(
        ruw.soort(), ruw.datum(), ruw.tijdstip(), ruw.voorgenomen(), besluitId, ruw.uitkomst(), ruw.tekst());
  }

  /**
   * @param besluitId a decision
   * @return true when nothing was decided yet on the bezwaar against it: what a court rules then is about that, and
   *     leaves the decision as it is
   */
  boolean isOnbeslist(Long besluitId) {
    return openBezwaar().filter(stap -> stap.besluitId() != null && stap.besluitId().equals(besluitId)).isPresent();
  }

  private boolean isTeLaatBeslist(LocalDate vandaag) {
    return openBezwaar().isPresent() && beslistermijn().filter(dag -> dag.isBefore(vandaag)).isPresent();
  }

  /** Last day to decide on the open bezwaar. */
  private Optional<LocalDate> beslistermijn() {
    return openBezwaar().map(stap -> rij.na(stap, Stapsoort.VERDAGING).orElse(stap).uiterlijk());
  }

  private static void verplicht(String veld, Object waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
  }

  /**
   * @param soort a step
   * @param datum its day
   * @param besluitId the decision that it is about, null for none
   * @return last day of the term that begins with it, null when none does
   */
  LocalDate uiterlijk(Stapsoort soort, LocalDate datum, Long besluitId) {
    return switch (soort) {
      case VOORNEMEN -> Termijnenwet.werkdagen(datum, regel.applyAsInt("keurmerk_zienswijze_werkdagen", datum));
      case ZIENSWIJZE -> Termijnenwet.werkdagen(datum, regel.applyAsInt("keurmerk_besluit_werkdagen", datum));
      case BEKENDGEMAAKT -> Termijnenwet.einde(datum.plusDays(regel.applyAsInt("keurmerk_bezwaar_dagen", datum)));
      case BEZWAAR -> {
        // Counted from the end of the term for bezwaar, not from the day on which it came in.
        LocalDate begin = rij.bekendgemaakt(besluitId).map(Stap::uiterlijk).orElse(datum);
        yield Termijnenwet.einde(
            (begin.isAfter(datum) ? begin : datum)
                .plusDays(regel.applyAsInt("keurmerk_beslissing_op_bezwaar_dagen", datum)));
      }
      case VERDAGING ->
          Termijnenwet.einde(
              openBezwaar().orElseThrow().uiterlijk().plusDays(regel.applyAsInt("keurmerk_verdaging_dagen", datum)));
      case BESLISSING_OP_BEZWAAR ->
          Termijnenwet.einde(datum.plusDays(regel.applyAsInt("keurmerk_beroep_dagen", datum)));
      case UITSPRAAK ->
          rij.is(Stapsoort.HOGER_BEROEP)
              ? null
              : Termijnenwet.einde(datum.plusDays(regel.applyAsInt("keurmerk_beroep_dagen", datum)));
      case HOORZITTING_GEPLAND -> datum;
      case ONDERZOEK, HOORZITTING, HOORZITTING_AFGEZIEN, BESLUIT, BEROEP, HOGER_BEROEP, VOORZIENING,
              VOORZIENING_EINDE, AFGESLOTEN ->
          null;
    };
  }

  /**
   * @param nieuw a zienswijze or bezwaar as it is filled in
   * @return true when it came in after the last moment of the last day
   */
  boolean teLaat(StapGegevens nieuw) {
    LocalDate einde =
        switch (nieuw.soort()) {
          case ZIENSWIJZE -> voornemen().map(Stap::uiterlijk).orElse(null);
          case BEZWAAR -> rij.bekendgemaakt(nieuw.besluitId()).map(Stap::uiterlijk).orElse(null);
          case BEROEP ->
              stappen.stream()
                  .filter(stap -> rij.isBeslissingOver(stap, nieuw.besluitId()))
                  .reduce((eerste, laatste) -> laatste)
                  .filter(stap -> !isOnbeslist(nieuw.besluitId()))
                  .map(Stap::uiterlijk)
                  .orElse(null);
          case HOGER_BEROEP -> rij.laatste(Stapsoort.UITSPRAAK).map(Stap::uiterlijk).orElse(null);
          default -> null;
        };
    LocalTime tijd = nieuw.tijdstip() == null ? LocalTime.MIDNIGHT : nieuw.tijdstip();
    return einde != null && !nieuw.datum().atTime(tijd).isBefore(einde.plusDays(1).atStartOfDay());
  }

  /**
   * @param soort a step
   * @return the term that begins with it, null when none does
   */
  static Kloksoort klok(Stapsoort soort) {
    return switch (soort) {
      case VOORNEMEN -> Kloksoort.ZIENSWIJZE;
      case ZIENSWIJZE -> Kloksoort.BESLUIT;
      case BEKENDGEMAAKT -> Kloksoort.BEZWAAR;
      case BEZWAAR, VERDAGING -> Kloksoort.BESLISSING_OP_BEZWAAR;
      case BESLISSING_OP_BEZWAAR -> Kloksoort.BEROEP;
      case UITSPRAAK -> Kloksoort.HOGER_BEROEP;
      case HOORZITTING_GEPLAND -> Kloksoort.HOORZITTING;
      case ONDERZOEK, HOORZITTING, HOORZITTING_AFGEZIEN, BESLUIT, BEROEP, HOGER_BEROEP, VOORZIENING,
              VOORZIENING_EINDE, AFGESLOTEN ->
          null;
    };
  }

  /**
   * Each decision has its own terms, so several may run at once. One that asks something of Blik op Werk goes before
   * one in which the school may do something: of the first the earliest, else of the others the earliest that has not
   * passed, else the last one.
   *
   * @param vandaag today
   * @return the step whose term is to be watched
   */
  Optional<Stap> lopend(LocalDate vandaag) {
    Comparator<Stap> vroegste = Comparator.comparing(Stap::uiterlijk).thenComparingLong(Stap::id);
    List<Stap> klokken = klokken();
    return klokken.stream()
        .filter(stap -> !isTermijnVanSchool(stap))
        .min(vroegste)
        .or(() -> klokken.stream().filter(stap -> !stap.uiterlijk().isBefore(vandaag)).min(vroegste))
        .or(() -> klokken.stream().max(vroegste));
  }

  /** After its end the decision or the ruling stands, without anybody doing anything. */
  private static boolean isTermijnVanSchool(Stap stap) {
    return stap.soort() == Stapsoort.BEKENDGEMAAKT
        || stap.soort() == Stapsoort.BESLISSING_OP_BEZWAAR
        || stap.soort() == Stapsoort.UITSPRAAK;
  }

  /** The steps whose term has not been ended by what followed. */
  private List<Stap> klokken() {
    return rij.is(Stapsoort.AFGESLOTEN)
        ? List.of()
        : stappen.stream().filter(stap -> stap.uiterlijk() != null && isOpen(stap)).toList();
  }

  private boolean isOpen(Stap stap) {
    return switch (stap.soort()) {
      case VOORNEMEN -> voornemen().filter(stap::equals).isPresent() && zienswijze().isEmpty();
      case ZIENSWIJZE -> zienswijze().filter(stap::equals).isPresent();
      case BEKENDGEMAAKT -> rij.geen(stap, Stapsoort.BEZWAAR, stap.besluitId());
      case BEZWAAR -> openBezwaar().filter(stap::equals).isPresent() && rij.na(stap, Stapsoort.VERDAGING).isEmpty();
      case VERDAGING ->
          openBezwaar().flatMap(bezwaar -> rij.na(bezwaar, Stapsoort.VERDAGING)).filter(stap::equals).isPresent();
      case BESLISSING_OP_BEZWAAR ->
          rij.geen(stap, Stapsoort.BEROEP, rij.bezwaarVoor(stap).map(Stap::besluitId).orElse(null));
      case UITSPRAAK -> rij.na(stap, Stapsoort.HOGER_BEROEP).isEmpty();
      case HOORZITTING_GEPLAND -> horen().staat(stap);
      case ONDERZOEK, HOORZITTING, HOORZITTING_AFGEZIEN, BESLUIT, BEROEP, HOGER_BEROEP, VOORZIENING,
              VOORZIENING_EINDE, AFGESLOTEN ->
          false;
    };
  }

  /**
   * @return the voornemen on which no decision was taken yet; a schorsing that could not wait leaves one about
   *     something else open
   */
  public Optional<Stap> voornemen() {
    return rij.laatste(Stapsoort.VOORNEMEN)
        .filter(
            stap ->
                stappen.subList(stappen.indexOf(stap), stappen.size()).stream()
                    .noneMatch(
                        later ->
                            later.soort() == Stapsoort.BESLUIT
                                && !(later.spoed() && stap.voorgenomen() != Besluitsoort.SCHORSEN)));
  }

  /**
   * @return the answer to it
   */
  public Optional<Stap> zienswijze() {
    return voornemen().flatMap(stap -> rij.na(stap, Stapsoort.ZIENSWIJZE));
  }

  /**
   * @return the bezwaar on which no decision was taken yet
   */
  public Optional<Stap> openBezwaar() {
    return rij.laatste(Stapsoort.BEZWAAR).filter(stap -> rij.na(stap, Stapsoort.BESLISSING_OP_BEZWAAR).isEmpty());
  }

  private Hoorregels horen() {
    return new Hoorregels(stappen, this);
  }

  /** What held just before a step. */
  Hoorregels horenVoor(Stap stap) {
    return new Procedureregels(stappen.subList(0, stappen.indexOf(stap)), regel).horen();
  }

  /**
   * @return about what the school can be heard now, a bezwaar before a voornemen; of two the step has to say which
   */
  public List<Stap> teHoren() {
    return rij.is(Stapsoort.AFGESLOTEN) ? List.of() : horen().onderwerpen();
  }

  /**
   * @param onderwerp a bezwaar or a voornemen
   * @return true when the school was heard about that, or that was not needed
   */
  boolean isGehoord(Stap onderwerp) {
    return horen().isGehoord(onderwerp);
  }

  private Optional<Stap> openBeroep() {
    return stappen.stream()
        .filter(stap -> stap.soort() == Stapsoort.BEROEP || stap.soort() == Stapsoort.HOGER_BEROEP)
        .reduce((eerste, laatste) -> laatste)
        .filter(stap -> rij.na(stap, Stapsoort.UITSPRAAK).isEmpty());
  }

  /**
   * @return the suspension by a court that has not ended
   */
  Optional<Stap> openVoorziening() {
    return rij.laatste(Stapsoort.VOORZIENING).filter(stap -> rij.na(stap, Stapsoort.VOORZIENING_EINDE).isEmpty());
  }
}
