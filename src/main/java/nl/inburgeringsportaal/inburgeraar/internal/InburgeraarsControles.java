package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.levering.Controle;

/**
 * What is refused, and what is merely unlikely, in staged lines of {@code inburgeraars.csv}. A column that the file
 * does not have leaves what is there, so a line is judged together with what stands there: {@code [naam]} in a
 * condition is the value that the person has after the delivery.
 */
final class InburgeraarsControles {
  private static final Pattern WAARDE = Pattern.compile("\\[([a-z_]+)]");
  private static final String TEKST = "inburgeraar.bestand.";

  private static final String VAN =
      """
      from staging_inburgeraar s
        left join inburgeraar_persoon p on p.vnummer = s.vnummer left join inburgeraar l on l.id = p.inburgeraar_id
      """;

  /** What a condition of {@link Regel} may look at besides: the gemeenten of a line. */
  private static final String GEMEENTEN =
      " left join gemeente w on w.code = s.gemeentecode left join gemeente k on k.code = s.koppelgemeente";

  /**
   * A check with a condition that holds for each line that it finds, and for more perhaps.
   *
   * @param verdacht the condition, with values in brackets, on a line {@code s}, the person {@code p}, what stands
   *     there {@code l}, where he lives {@code w} and the gemeente that was linked {@code k}
   */
  private record Regel(Controle controle, String verdacht) {
    private Regel gezien(String voorwaarde) {
      return new Regel(controle, voorwaarde);
    }
  }

  private InburgeraarsControles() {}

  private static Stream<Regel> regels() {
    return Stream.concat(weigeringen().stream(), waarschuwingen().stream());
  }

  /**
   * @return the checks; those that refuse are complete
   */
  static List<Controle> alle() {
    return regels().map(Regel::controle).toList();
  }

  /**
   * @param aanwezig names of the columns that the file has
   * @return see {@link nl.inburgeringsportaal.base.levering.Bestandssoort#vooronderzoek}
   */
  static String vooronderzoek(List<String> aanwezig) {
    return regels()
        .map(regel -> waarden(regel.verdacht(), naam -> (aanwezig.contains(naam) ? "s." : "l.") + naam))
        .map(verdacht -> "coalesce(max(" + verdacht + "), 0)")
        .collect(
            Collectors.joining(
                ", ",
                "select ",
                ", count(p.inburgeraar_id) > 0 " + VAN + GEMEENTEN + " where s.levering_id = :levering"));
  }

  private static List<Regel> weigeringen() {
    return List.of(
        fout("gemeentecode", "GEMEENTE_ONBEKEND", "s.gemeentecode not in (select g.code from gemeente g)")
            .gezien("s.gemeentecode is not null and w.code is null"),
        fout("koppelgemeente", "GEMEENTE_ONBEKEND", "s.koppelgemeente not in (select g.code from gemeente g)")
            .gezien("s.koppelgemeente is not null and k.code is null"),
        // A field that could not be read is empty in staging: of such a line nothing is said about what is missing.
        fout("plicht_begin", "PLICHT_BEGIN_VERPLICHT",
            "s.geweigerd <> 1 and s.plicht_begin is null and not s.vrijwillig"),
        fout("termijn_einde", "TERMIJN_EINDE_VOOR_BEGIN", "[termijn_einde] <= [termijn_begin]"),
        fout("voldaan_op", "VOOR_PLICHT", "[voldaan_op] < [plicht_begin]"),
        fout("ontheven_op", "VOOR_PLICHT", "[ontheven_op] < [plicht_begin]"),
        fout("einde_overig_op", "VOOR_PLICHT", "[einde_overig_op] < [plicht_begin]"),
        fout("voldaan_reden", "REDEN_ONTBREEKT",
            "s.geweigerd <> 1 and [voldaan_op] is not null and [voldaan_reden] is null"),
        fout("voldaan_op", "DATUM_ONTBREEKT",
            "s.geweigerd <> 1 and [voldaan_op] is null and [voldaan_reden] is not null"),
        fout("einde_overig_reden", "REDEN_ONTBREEKT",
            "s.geweigerd <> 1 and [einde_overig_op] is not null and [einde_overig_reden] is null"),
        fout("einde_overig_op", "DATUM_ONTBREEKT",
            "s.geweigerd <> 1 and [einde_overig_op] is null and [einde_overig_reden] is not null"),
        fout("ontheven_op", "ZELFDE_DAG", "[ontheven_op] = [voldaan_op]"),
        fout("einde_overig_op", "ZELFDE_DAG",
            "([einde_overig_op] = [voldaan_op] or [einde_overig_op] = [ontheven_op])"),
        bsn("exists (select 1 from inburgeraar_persoon a where a.bsn_hash = s.bsn_hash and a.vnummer <> s.vnummer)"),
        bsnInBestand());
  }

  private static List<Regel> waarschuwingen() {
    return List.of(
        let("gemeentecode", "GEMEENTE_OPGEGAAN",
            "exists (select 1 from gemeente g where g.code = s.gemeentecode and g.geldig_tot <= :dag)")
            .gezien("w.geldig_tot <= :dag"),
        let("koppelgemeente", "GEMEENTE_OPGEGAAN",
            "exists (select 1 from gemeente g where g.code = s.koppelgemeente and g.geldig_tot <= :dag)")
            .gezien("k.geldig_tot <= :dag"),
        let("koppelgemeente", "COA_ZONDER_KOPPELING",
            "s.geweigerd <> 1 and [coa] and [koppelgemeente] is null"),
        let("regime", "REGIME_BIJ_BEGIN",
            "(s.regime = 'WI2021') <> ([plicht_begin] >= date '2022-01-01')"),
        let("geboortedatum", "LEEFTIJD",
            "(s.geboortedatum > :dag - interval 16 year or s.geboortedatum < :dag - interval 100 year)"),
        let("kennisgeving", "KENNISGEVING_VOOR_PLICHT", "[kennisgeving] < [plicht_begin]"),
        let("termijn_begin", "TERMIJN_VOOR_PLICHT", "[termijn_begin] < [plicht_begin]"),
        let("tijdelijk_vrijgesteld_tot", "VRIJSTELLING_VOOR_BEGIN",
            "[tijdelijk_vrijgesteld_tot] < [tijdelijk_vrijgesteld_van]"),
        let("voldaan_op", "IN_TOEKOMST", "s.voldaan_op > :dag"),
        let("ontheven_op", "IN_TOEKOMST", "s.ontheven_op > :dag"),
        let("einde_overig_op", "IN_TOEKOMST", "s.einde_overig_op > :dag"));
  }

  private static Regel fout(String kolom, String code, String voorwaarde) {
    return controle(kolom, code, false, voorwaarde);
  }

  private static Regel let(String kolom, String code, String voorwaarde) {
    return controle(kolom, code, true, voorwaarde);
  }

  private static Regel controle(String kolom, String code, boolean waarschuwing, String voorwaarde) {
    String geldt = "(" + voorwaarde + ")";
    return new Regel(
        new Controle(
            kolom,
            TEKST + code,
            waarschuwing,
            null,
            "select s.regel, null as argumenten, cast(s.%s as char) as waarde %s where s.levering_id = :levering and %s"
                .formatted(kolom, VAN, waarden(geldt, naam -> "if(:heeft_%1$s, s.%1$s, l.%1$s)".formatted(naam)))),
        geldt);
  }

  private static String waarden(String voorwaarde, UnaryOperator<String> waarde) {
    return WAARDE.matcher(voorwaarde).replaceAll(naam -> waarde.apply(naam.group(1)));
  }

  /** The number itself is not there; a star stands for it until the deliverer asks for the whole lines. */
  private static Regel bsn(String voorwaarde) {
    return alsErEenBsnIs(
        new Controle(
            "bsn",
            TEKST + "BSN_VAN_ANDER",
            false,
            "bsn",
            "select s.regel, null as argumenten, '*' as waarde from staging_inburgeraar s"
                + " where s.levering_id = :levering and " + voorwaarde));
  }

  /** Within one file the first line has it; whoever comes after it has somebody else's. */
  private static Regel bsnInBestand() {
    return alsErEenBsnIs(
        new Controle(
            "bsn",
            TEKST + "BSN_TWEEMAAL",
            false,
            "bsn",
            """
            select s.regel, json_array(cast(e.eerste as char)) as argumenten, '*' as waarde
            from staging_inburgeraar s
              join (select bsn_hash, min(regel) as eerste from staging_inburgeraar
                    where levering_id = :levering and bsn_hash is not null
                    group by bsn_hash having count(*) > 1) e on e.bsn_hash = s.bsn_hash
            where s.levering_id = :levering and s.regel > e.eerste
            """));
  }

  private static Regel alsErEenBsnIs(Controle controle) {
    return new Regel(controle, "s.bsn_hash is not null");
  }
}
