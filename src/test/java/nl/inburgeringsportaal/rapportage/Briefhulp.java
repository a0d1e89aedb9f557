package nl.inburgeringsportaal.rapportage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;

/** What tests about the letter have in common. */
public final class Briefhulp {
  private Briefhulp() {}

  /** A promise that is open. */
  public static ToezeggingGegevens toezegging(String titel, LocalDate gedaan, LocalDate uiterlijk) {
    return new ToezeggingGegevens(
        null, 0, Toezeggingsoort.TOEZEGGING, titel, "De Kamer krijgt de cijfers.", "32 824, nr. 1", "elip", gedaan,
        uiterlijk, Toezeggingstatus.OPEN, null, null);
  }

  /** An indicator that is planned. */
  public static MonitoringGegevens indicator(String titel) {
    return new MonitoringGegevens(
        null, 0, Monitoringsoort.INDICATOR, titel, "Hoeveel mensen op tijd klaar zijn.", "DUO", "voortgang",
        Monitoringstatus.GEPLAND, LocalDate.of(2027, 6, 1), null);
  }

  /** A table of a chapter, by its codes. */
  public static Hoofdstuktabel tabel(Briefinhoud brief, String hoofdstuk, String tabel) {
    return brief.hoofdstukken().stream()
        .filter(deel -> deel.cijfers().code().equals(hoofdstuk))
        .flatMap(deel -> deel.cijfers().tabellen().stream())
        .filter(een -> een.code().equals(tabel))
        .findFirst()
        .orElseThrow(() -> new AssertionError(hoofdstuk + "/" + tabel));
  }

  /** A row of a table, also of its totals. */
  public static Hoofdstuktabel.Rij rij(Briefinhoud brief, String hoofdstuk, String tabel, String rij) {
    Hoofdstuktabel gevonden = tabel(brief, hoofdstuk, tabel);
    return Stream.concat(gevonden.rijen().stream(), gevonden.totalen().stream())
        .filter(een -> een.code().equals(rij))
        .findFirst()
        .orElseThrow(() -> new AssertionError(hoofdstuk + "/" + tabel + "/" + rij));
  }

  /** The figures of a row on the peildatum, as numbers. */
  public static List<String> nu(Hoofdstuktabel.Rij rij) {
    return rij.nu().stream().map(Briefhulp::tekst).toList();
  }

  /** The figures of a row on the earlier day. */
  public static List<String> eerder(Hoofdstuktabel.Rij rij) {
    return rij.eerder() == null ? null : rij.eerder().stream().map(Briefhulp::tekst).toList();
  }

  private static String tekst(BigDecimal getal) {
    return getal == null ? "-" : getal.toPlainString();
  }
}
