package nl.inburgeringsportaal.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;

/** What a proposed change makes of a state; judges the input and changes nothing itself. */
final class Regelwijzigingen {
  private static final int BRON = 500;
  private static final int NAAM = 100;
  private static final int WAARDE = 200;
  private static final int GETAL_CIJFERS = 5;
  private static final LocalDate LAATSTE_DAG = LocalDate.of(2100, 1, 1);

  private Regelwijzigingen() {}

  /**
   * @param bron source of a change
   * @throws OngeldigeInvoer when there is none or it is too long
   */
  static void controleerBron(String bron) {
    tekst("bron", bron, BRON);
  }

  /**
   * @return the state with another value of a rule
   * @throws NietGevonden when there is no such rule: only a new version of the portal brings one
   * @throws OngeldigeInvoer when value or day cannot be
   * @throws RegelOvertreden when it changes nothing
   */
  static Regelstand pasToe(Regelstand stand, Parameterwijziging wijziging, String bron) {
    List<Regelwaarde> historie = stand.historie(wijziging.code());
    if (historie.isEmpty()) {
      throw new NietGevonden();
    }
    dag("geldigVan", wijziging.geldigVan());
    controleerWaarde(stand, historie.getFirst(), wijziging.waarde());
    LocalDate van = wijziging.geldigVan();
    Regelwaarde geldend = stand.waarde(wijziging.code(), van).orElse(null);
    if (geldend != null
        && geldend.waarde().equals(wijziging.waarde())
        && geldend.teBevestigen() == wijziging.teBevestigen()) {
      throw new RegelOvertreden("regels.fout.geen-wijziging");
    }
    LocalDate tot =
        historie.stream()
            .map(waarde -> waarde.periode().van())
            .filter(begin -> begin.isAfter(van))
            .min(Comparator.naturalOrder())
            .orElse(null);
    List<Regelwaarde> nieuw = new ArrayList<>();
    for (Regelwaarde waarde : historie) {
      if (waarde == geldend && waarde.periode().van().isBefore(van)) {
        nieuw.add(met(waarde, new Periode(waarde.periode().van(), van)));
      } else if (waarde != geldend) {
        nieuw.add(waarde);
      }
    }
    nieuw.add(
        new Regelwaarde(
            wijziging.code(),
            wijziging.waarde(),
            historie.getFirst().eenheid(),
            new Periode(van, tot),
            bron,
            wijziging.teBevestigen()));
    return stand.met(wijziging.code(), nieuw);
  }

  /**
   * @return the state with an education added or changed
   * @throws OngeldigeInvoer when a value cannot be or two spans overlap
   * @throws GelijktijdigGewijzigd when the education is not what the change was made from
   * @throws RegelOvertreden when it changes nothing
   */
  static Regelstand pasToe(Regelstand stand, Opleidingwijziging wijziging, String bron) {
    String code = wijziging.code();
    if (code == null || !code.matches("[A-Z0-9_]{2,20}")) {
      throw new OngeldigeInvoer("code", code, "regels.fout.code-vorm");
    }
    tekst("naam", wijziging.naam(), NAAM);
    if (wijziging.onderwijssoort() == null) {
      throw new OngeldigeInvoer("onderwijssoort", null, "fout.verplicht");
    }
    controleerPerioden(wijziging.vrijstellingen());
    Opleiding eerder = stand.opleidingen().find(code).orElse(null);
    if (eerder == null && wijziging.versie() != Opleidingwijziging.NIEUW) {
      throw new NietGevonden();
    }
    if (eerder != null && wijziging.versie() == Opleidingwijziging.NIEUW) {
      throw new OngeldigeInvoer("code", code, "regels.fout.code-bestaat");
    }
    if (eerder != null && eerder.versie() != wijziging.versie()) {
      throw new GelijktijdigGewijzigd();
    }
    boolean zelfdeKop =
        eerder != null
            && eerder.naam().equals(wijziging.naam())
            && eerder.onderwijssoort() == wijziging.onderwijssoort()
            && eerder.codeOnbekend() == wijziging.codeOnbekend();
    List<Opleiding.Vrijstelling> delen =
        wijziging.vrijstellingen().stream().map(deel -> metBron(eerder, deel, bron)).toList();
    Opleiding nieuw =
        new Opleiding(
            code,
            wijziging.naam(),
            wijziging.onderwijssoort(),
            wijziging.codeOnbekend(),
            zelfdeKop ? eerder.bron() : bron,
            wijziging.versie(),
            delen);
    if (Objects.equals(eerder, nieuw)) {
      throw new RegelOvertreden("regels.fout.geen-wijziging");
    }
    return stand.met(nieuw);
  }

  private static void controleerWaarde(Regelstand stand, Regelwaarde regel, String waarde) {
    Eenheid eenheid = regel.eenheid();
    tekst("waarde", waarde, WAARDE);
    if (eenheid.isGetal() && !waarde.matches("[0-9]{1," + GETAL_CIJFERS + "}")) {
      throw new OngeldigeInvoer("waarde", waarde, "regels.fout.getal");
    }
    List<String> keuzes = Regels.keuzes(regel.code());
    if (eenheid == Eenheid.KEUZE && !keuzes.contains(waarde)) {
      String mogelijk = String.join(", ", keuzes.stream().sorted().toList());
      throw new OngeldigeInvoer("waarde", waarde, "regels.fout.keuze", mogelijk);
    }
    if (eenheid == Eenheid.CODES) {
      Stream.of(waarde.split(",", -1))
          .map(String::strip)
          .filter(code -> stand.opleidingen().find(code).isEmpty())
          .findFirst()
          .ifPresent(
              code -> {
                throw new OngeldigeInvoer("waarde", code, "regels.fout.codes");
              });
    }
  }

  private static void controleerPerioden(List<Periode> perioden) {
    List<Periode> opBegin = new ArrayList<>(perioden);
    for (Periode periode : opBegin) {
      dag("van", periode.van());
    }
    opBegin.sort(Comparator.comparing(Periode::van));
    for (int i = 1; i < opBegin.size(); i++) {
      if (opBegin.get(i).overlapt(opBegin.get(i - 1))) {
        throw new OngeldigeInvoer("van", opBegin.get(i).van(), "regels.fout.overlap", opBegin.get(i - 1).van());
      }
    }
  }

  /** A span that stays as it was keeps its source; any other gets that of the change. */
  private static Opleiding.Vrijstelling metBron(Opleiding eerder, Periode deel, String bron) {
    return Stream.ofNullable(eerder)
        .flatMap(opleiding -> opleiding.vrijstellingen().stream())
        .filter(bestaand -> bestaand.periode().equals(deel))
        .findFirst()
        .orElseGet(() -> new Opleiding.Vrijstelling(deel, bron));
  }

  private static Regelwaarde met(Regelwaarde waarde, Periode periode) {
    return new Regelwaarde(
        waarde.code(), waarde.waarde(), waarde.eenheid(), periode, waarde.bron(), waarde.teBevestigen());
  }

  private static void tekst(String veld, String waarde, int lengte) {
    if (waarde == null || waarde.isBlank() || waarde.length() > lengte) {
      throw new OngeldigeInvoer(veld, waarde, "fout.lengte", lengte);
    }
  }

  private static void dag(String veld, LocalDate dag) {
    if (dag == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
    if (dag.isBefore(Opleiding.ALTIJD) || !dag.isBefore(LAATSTE_DAG)) {
      throw new OngeldigeInvoer(veld, dag, "regels.fout.dag", Opleiding.ALTIJD, LAATSTE_DAG);
    }
  }
}
