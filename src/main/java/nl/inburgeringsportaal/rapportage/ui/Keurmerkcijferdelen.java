package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.Component;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.keurmerk.KeurmerkcijferService;
import nl.inburgeringsportaal.keurmerk.Looptijd;
import nl.inburgeringsportaal.keurmerk.Procedurecijfers;
import nl.inburgeringsportaal.misbruik.Misbruikperiode;
import nl.inburgeringsportaal.toezicht.ToezichtcijferService;

/** How procedures about keurmerken and the supervision of taalscholen go, below what came to light. */
final class Keurmerkcijferdelen {
  private final KeurmerkcijferService keurmerken;
  private final ToezichtcijferService toezicht;

  Keurmerkcijferdelen(KeurmerkcijferService keurmerken, ToezichtcijferService toezicht) {
    this.keurmerken = keurmerken;
    this.toezicht = toezicht;
  }

  /** A part of a procedure whose duration counts. */
  private enum Deel {
    TOT_BESLUIT(Procedurecijfers::totBesluit),
    BESLUIT(Procedurecijfers::besluit),
    BESLISSING_OP_BEZWAAR(Procedurecijfers::beslissingOpBezwaar);

    private final Function<Procedurecijfers, Looptijd> looptijd;

    Deel(Function<Procedurecijfers, Looptijd> looptijd) {
      this.looptijd = looptijd;
    }
  }

  /** What is told of a duration. */
  private enum Maat {
    AANTAL(Looptijd::aantal),
    MEDIAAN(Looptijd::mediaan),
    LANGSTE(Looptijd::langste),
    TE_LAAT(Looptijd::teLaat),
    LOOPT(Looptijd::loopt),
    LOOPT_TE_LAAT(Looptijd::looptTeLaat);

    private final Function<Looptijd, Long> waarde;

    Maat(Function<Looptijd, Long> waarde) {
      this.waarde = waarde;
    }

    /** No law sets a last day for a first decision, so that none is late. */
    Long van(Deel deel, Procedurecijfers cijfers) {
      boolean kentTermijn = deel != Deel.TOT_BESLUIT || (this != TE_LAAT && this != LOOPT_TE_LAAT);
      return cijfers == null || !kentTermijn ? null : waarde.apply(deel.looptijd.apply(cijfers));
    }
  }

  /** What can happen after a decision. */
  private enum Vervolg {
    BEZWAREN(Procedurecijfers::bezwaren),
    GEHANDHAAFD(Procedurecijfers::gehandhaafd),
    HERROEPEN(Procedurecijfers::herroepen),
    BEROEPEN(Procedurecijfers::beroepen),
    VERNIETIGD(Procedurecijfers::vernietigd),
    IN_STAND(Procedurecijfers::inStand),
    VOORZIENINGEN(Procedurecijfers::voorzieningen);

    private final Function<Procedurecijfers, Long> waarde;

    Vervolg(Function<Procedurecijfers, Long> waarde) {
      this.waarde = waarde;
    }
  }

  /**
   * The answer about one period.
   *
   * @param procedures how procedures went
   * @param teLaat schools that should have been visited by its last day
   */
  record Antwoord(Procedurecijfers procedures, long teLaat) {}

  /** Asks once for all tables. */
  Antwoord vraag(Misbruikperiode periode) {
    LocalDateTime bekend =
        periode.bekendOp() == null ? null : LocalDateTime.ofInstant(periode.bekendOp(), Klok.ZONE);
    return new Antwoord(
        keurmerken.procedures(periode.van(), periode.totEnMet(), bekend), toezicht.teLaat(periode.totEnMet()));
  }

  /** Durations, as a table of one period. */
  static Component looptijden(String dagen, Antwoord antwoord) {
    List<String> koppen =
        Stream.concat(
                Stream.of(t("looptijd.kolom.deel")),
                Arrays.stream(Maat.values()).map(maat -> t("looptijd.kolom." + maat)))
            .toList();
    Cijfertabel tabel = new Cijfertabel(t("looptijd.tabel", dagen), koppen);
    for (Deel deel : Deel.values()) {
      tabel.rij(
          t("looptijd.deel." + deel),
          null,
          Arrays.stream(Maat.values())
              .map(maat -> Periodecijfer.getal(maat.van(deel, antwoord.procedures())))
              .toList());
    }
    return tabel;
  }

  /** What followed on decisions. */
  static List<Periodecijfer> vervolg(Antwoord nu, Antwoord toen) {
    return Arrays.stream(Vervolg.values())
        .map(
            een ->
                new Periodecijfer(
                    t("vervolg." + een),
                    een.waarde.apply(nu.procedures()),
                    toen == null ? null : een.waarde.apply(toen.procedures())))
        .toList();
  }

  /** How far the supervision is. */
  static List<Periodecijfer> toezicht(Antwoord nu, Antwoord toen) {
    return List.of(new Periodecijfer(t("toezicht.TE_LAAT"), nu.teLaat(), toen == null ? null : toen.teLaat()));
  }

  /** All of it, for a file. */
  static List<Periodecijfer> alles(Antwoord nu, Antwoord toen) {
    List<Periodecijfer> rijen = new ArrayList<>();
    for (Deel deel : Deel.values()) {
      for (Maat maat : Maat.values()) {
        rijen.add(
            new Periodecijfer(
                t("looptijd.regel", t("looptijd.deel." + deel), t("looptijd.kolom." + maat)),
                maat.van(deel, nu.procedures()),
                toen == null ? null : maat.van(deel, toen.procedures())));
      }
    }
    rijen.addAll(vervolg(nu, toen));
    rijen.addAll(toezicht(nu, toen));
    return rijen;
  }

  /** Who counts, in the order of the tables. */
  static List<String> betekenissen() {
    return Stream.of(
            Arrays.stream(Deel.values()).map(een -> uitleg("looptijd.deel." + een, "looptijd.telt." + een)),
            Stream.of(Vervolg.BEROEPEN, Vervolg.VERNIETIGD)
                .map(een -> uitleg("vervolg." + een, "vervolg.telt." + een)),
            Stream.of(uitleg("toezicht.TE_LAAT", "toezicht.telt.TE_LAAT")))
        .flatMap(Function.identity())
        .toList();
  }

  private static String uitleg(String wat, String betekenis) {
    return t("misbruik.betekenis", t(wat), t(betekenis));
  }
}
