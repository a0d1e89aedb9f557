package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkstand;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.internal.Statusrij.Soort;
import nl.inburgeringsportaal.regels.Regels;

/** What a decision needs before it may be taken, and what it does to the status. */
final class Besluitregels {
  /** Least characters of a motivation: a court undid a decision because its reasons were too thin. */
  static final int KORTSTE_MOTIVERING = 50;

  private final BesluitGegevens besluit;
  private final Keurmerkhistorie historie;

  /**
   * @param besluit the decision
   * @param historie the status history of the school
   */
  Besluitregels(BesluitGegevens besluit, Keurmerkhistorie historie) {
    this.besluit = besluit;
    this.historie = historie;
  }

  /**
   * @throws OngeldigeInvoer when something of its text or days is missing
   */
  void eisVolledig() {
    if (besluit.motivering() == null || besluit.motivering().strip().length() < KORTSTE_MOTIVERING) {
      throw new OngeldigeInvoer("motivering", null, "keurmerk.fout.motivering", KORTSTE_MOTIVERING);
    }
    verplicht("rechtsgrond", besluit.rechtsgrond());
    verplicht("ingangsdatum", besluit.ingangsdatum());
    if (besluit.soort() == Besluitsoort.TOEKENNEN) {
      verplicht("doelstatus", besluit.doelstatus());
    }
    if (besluit.soort().isOpBezwaar() && besluit.betreftId() == null) {
      throw new RegelOvertreden("keurmerk.fout.geen-bezwaar");
    }
    if (besluit.soort().kentHerziening()) {
      verplicht("herziening", besluit.herzieningOp());
      if (!besluit.herzieningOp().isAfter(besluit.ingangsdatum())) {
        throw new OngeldigeInvoer("herziening", besluit.herzieningOp(), "keurmerk.fout.herziening-voor");
      }
    }
    if (besluit.spoedreden() != null && besluit.soort() != Besluitsoort.SCHORSEN) {
      throw new OngeldigeInvoer("spoedreden", null, "keurmerk.fout.spoed-alleen-schorsen");
    }
  }

  private static void verplicht(String veld, Object waarde) {
    if (waarde == null || waarde instanceof String tekst && tekst.isBlank()) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
  }

  /**
   * The terms of the school run from the day of sending, so it is the day of the decision and no other.
   *
   * @param verzondenOp day on which the letter is sent
   * @param vandaag today
   * @throws OngeldigeInvoer when the days cannot be
   */
  void eisDagen(LocalDate verzondenOp, LocalDate vandaag) {
    verplicht("verzonden", verzondenOp);
    if (!verzondenOp.equals(vandaag)) {
      throw new OngeldigeInvoer("verzonden", verzondenOp, "keurmerk.fout.verzending-vandaag", vandaag.toString());
    }
    if (besluit.ingangsdatum().isBefore(verzondenOp)) {
      throw new OngeldigeInvoer(
          "ingangsdatum", besluit.ingangsdatum(), "keurmerk.fout.ingang-voor-verzending", verzondenOp.toString());
    }
  }

  /**
   * No decision that burdens the school before the offered term has ended or its zienswijze is in; without an offer,
   * or beside an offer about something else, only a schorsing that cannot wait.
   *
   * @param procedure the steps so far
   * @param verzondenOp day on which the letter is sent
   * @throws RegelOvertreden when the school was not heard
   */
  void eisGehoord(Procedureregels procedure, LocalDate verzondenOp) {
    if (besluit.soort().isOpBezwaar()) {
      Optional<Stap> bezwaar = procedure.openBezwaar(besluit.betreftId());
      if (bezwaar.isEmpty()) {
        throw new RegelOvertreden("keurmerk.fout.geen-bezwaar");
      }
      // Who gets what he asked for need not be heard.
      if (besluit.soort() == Besluitsoort.HANDHAVEN && !procedure.isGehoord(bezwaar.get())) {
        throw new RegelOvertreden("keurmerk.fout.niet-gehoord");
      }
      return;
    }
    if (!besluit.soort().vraagtZienswijze()) {
      return;
    }
    Optional<Stap> voornemen = procedure.voornemen();
    boolean spoed = besluit.soort() == Besluitsoort.SCHORSEN && besluit.spoedreden() != null;
    if (spoed && voornemen.filter(stap -> stap.voorgenomen() == Besluitsoort.SCHORSEN).isEmpty()) {
      return;
    }
    if (voornemen.isEmpty()) {
      throw new RegelOvertreden("keurmerk.fout.geen-voornemen");
    }
    if (!besluit.soort().past(voornemen.get().voorgenomen())) {
      throw new RegelOvertreden("keurmerk.fout.zwaarder-dan-voornemen");
    }
    boolean binnen =
        procedure.zienswijze().filter(stap -> !stap.datum().isAfter(verzondenOp)).isPresent();
    if (!binnen && !verzondenOp.isAfter(voornemen.get().uiterlijk())) {
      throw new RegelOvertreden("keurmerk.fout.zienswijze-loopt", Dagwoorden.dag(voornemen.get().uiterlijk()));
    }
  }

  /**
   * @param woorden the words that hold on the first day, a choice of {@link Regels#KEURMERK_WOORDEN}
   * @throws RegelOvertreden when the school does not stand so that this can be decided
   */
  void eisStand(String woorden) {
    eisNietVoorEenLatere();
    Keurmerkstand stand = historie.op(besluit.ingangsdatum());
    Keurmerkstatus nu = stand.status();
    boolean kan =
        switch (besluit.soort()) {
          case TOEKENNEN -> {
            eisDoel(stand, woorden);
            yield true;
          }
          case NIET_TOEKENNEN -> !stand.isGeldig();
          case WAARSCHUWEN, VERBETERTERMIJN, INTREKKEN, VERVALLEN -> stand.isGeldig();
          case BEEINDIGEN -> stand.isGeldig() || nu == Keurmerkstatus.AANVRAAG;
          case SCHORSEN -> {
            if (stand.isGeschorst()) {
              throw new RegelOvertreden("keurmerk.fout.al-geschorst");
            }
            yield stand.isGeldig();
          }
          case VERLENGEN, OPHEFFEN -> !betreffen(besluit.ingangsdatum()).isEmpty();
          case HERROEPEN, HANDHAVEN -> true;
        };
    if (!kan) {
      throw new RegelOvertreden("keurmerk.fout.stand." + besluit.soort());
    }
    if ((besluit.soort() == Besluitsoort.VERLENGEN || besluit.soort() == Besluitsoort.OPHEFFEN)
        && teHeffen().isEmpty()) {
      throw new OngeldigeInvoer("betreft", null, "keurmerk.fout.betreft-maatregel");
    }
  }

  /** What begins on a later day would bring back what this decision ends, or lie on top of an end. */
  private void eisNietVoorEenLatere() {
    if (besluit.soort().isOpBezwaar()) {
      return;
    }
    List<Statusrij> later = historie.daarna(besluit.ingangsdatum());
    // Under an end that was announced a measure can begin or be lifted: it lasts until then.
    boolean totHetEinde =
        (besluit.soort() == Besluitsoort.SCHORSEN || besluit.soort() == Besluitsoort.OPHEFFEN)
            && later.stream().allMatch(rij -> rij.soort() == Soort.STATUS && rij.status().isEinde());
    if (!later.isEmpty() && !totHetEinde) {
      throw new OngeldigeInvoer(
          "ingangsdatum",
          besluit.ingangsdatum(),
          "keurmerk.fout.later-besluit",
          later.getFirst().van().toString());
    }
  }

  private void eisDoel(Keurmerkstand stand, String woorden) {
    List<Keurmerkstatus> stappen = doelen(woorden);
    if (!stappen.contains(besluit.doelstatus())) {
      throw new OngeldigeInvoer("doelstatus", besluit.doelstatus(), "keurmerk.fout.woorden");
    }
    if (stand.isGeschorst()) {
      throw new RegelOvertreden("keurmerk.fout.toekennen-geschorst");
    }
    boolean naarEerste = besluit.doelstatus() == stappen.getFirst();
    if (!stand.isGeldig()) {
      if (!naarEerste) {
        throw new RegelOvertreden("keurmerk.fout.eerste-stap");
      }
    } else if (stand.status().isAspirant()) {
      if (naarEerste) {
        throw new RegelOvertreden("keurmerk.fout.heeft-al");
      }
    } else {
      throw new RegelOvertreden(naarEerste ? "keurmerk.fout.stap-terug" : "keurmerk.fout.heeft-al");
    }
  }

  /**
   * @param woorden a choice of {@link Regels#KEURMERK_WOORDEN}
   * @return what can be granted in those words, the first step first
   */
  static List<Keurmerkstatus> doelen(String woorden) {
    return woorden.equals(Regels.WOORDEN_2024)
        ? List.of(Keurmerkstatus.BEPAALDE_TIJD, Keurmerkstatus.ONBEPAALDE_TIJD)
        : List.of(Keurmerkstatus.ASPIRANT, Keurmerkstatus.KEURMERK);
  }

  /**
   * @param dag a day
   * @return ids of the decisions that this one can be about: the measures that stand on that day, of which only a
   *     schorsing can be extended; empty for a kind that is about none
   */
  List<Long> betreffen(LocalDate dag) {
    return switch (besluit.soort()) {
      case OPHEFFEN, VERLENGEN ->
          historie.maatregelen(dag).stream()
              .filter(
                  rij -> besluit.soort() == Besluitsoort.OPHEFFEN || rij.status() == Keurmerkstatus.GESCHORST)
              .map(Statusrij::besluitId)
              .toList();
      case TOEKENNEN, NIET_TOEKENNEN, WAARSCHUWEN, VERBETERTERMIJN, SCHORSEN, INTREKKEN, VERVALLEN, BEEINDIGEN,
              HERROEPEN, HANDHAVEN ->
          List.of();
    };
  }

  /**
   * @param vandaag the day that counts while the decision has no first day
   * @param bezwaren the decisions against which a bezwaar is open in the procedure
   * @return the decision that this one is about: the one that there can be, or of more the one that was chosen; null
   *     while there is none or nothing was chosen
   */
  Long betreft(LocalDate vandaag, List<Long> bezwaren) {
    // The bezwaar may yet be written down; without it the decision is refused.
    if (besluit.soort().isOpBezwaar() && bezwaren.isEmpty()) {
      return besluit.betreftId();
    }
    List<Long> kan =
        besluit.soort().isOpBezwaar()
            ? bezwaren
            : betreffen(besluit.ingangsdatum() == null ? vandaag : besluit.ingangsdatum());
    if (besluit.betreftId() != null && kan.contains(besluit.betreftId())) {
      return besluit.betreftId();
    }
    return kan.size() == 1 ? kan.getFirst() : null;
  }

  /** The measure of the decision that this one is about. */
  private Optional<Statusrij> teHeffen() {
    return besluit.betreftId() != null && betreffen(besluit.ingangsdatum()).contains(besluit.betreftId())
        ? historie.maatregelen(besluit.ingangsdatum()).stream()
            .filter(rij -> rij.besluitId().equals(besluit.betreftId()))
            .findFirst()
        : Optional.empty();
  }

  /**
   * @param besluitId id of the decision
   * @param vanBetreft rows of the earlier decision that it is about
   * @return what it adds to the status history
   */
  List<Statusboek.Bij> gevolg(Long besluitId, List<Statusrij> vanBetreft) {
    List<Statusboek.Bij> bij = new ArrayList<>();
    switch (besluit.soort()) {
      case TOEKENNEN -> bij.add(rij(Soort.STATUS, besluit.doelstatus(), null, besluitId));
      case NIET_TOEKENNEN, INTREKKEN, VERVALLEN, BEEINDIGEN ->
          bij.add(rij(Soort.STATUS, besluit.soort().zet(), null, besluitId));
      case WAARSCHUWEN, VERBETERTERMIJN, SCHORSEN ->
          bij.add(rij(Soort.MAATREGEL, besluit.soort().zet(), null, besluitId));
      case OPHEFFEN -> bij.add(rij(Soort.OPHEFFING, null, teHeffen().orElseThrow().id(), besluitId));
      case HERROEPEN ->
          vanBetreft.forEach(
              eerder ->
                  bij.add(
                      new Statusboek.Bij(
                          Soort.VERNIETIGING,
                          null,
                          eerder.van(),
                          eerder.id(),
                          Statusboek.Bron.BESLUIT,
                          besluitId,
                          null,
                          besluit.rechtsgrond())));
      case VERLENGEN, HANDHAVEN -> {
        // The status stays as it is.
      }
    }
    return bij;
  }

  private Statusboek.Bij rij(Soort soort, Keurmerkstatus status, Long betreft, Long besluitId) {
    return new Statusboek.Bij(
        soort, status, besluit.ingangsdatum(), betreft, Statusboek.Bron.BESLUIT, besluitId, null,
        besluit.rechtsgrond());
  }
}
