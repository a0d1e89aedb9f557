package nl.inburgeringsportaal.base.csv;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The kinds of columns that the files of the contract have. */
public final class Kolomtypen {
  /** MariaDB holds days from the year 1000 on. */
  private static final int EERSTE_JAAR = 1000;

  private static final Pattern REGELEINDE = Pattern.compile(" *[\r\n]+ *");

  /** Where the digits of a date are, and where its hyphens. */
  private static final String DATUM = "jjjj-mm-dd";

  /** The number of a day, as Excel shows a date in a column without a form. */
  private static final Pattern EXCEL = Pattern.compile("\\d{5}");

  private static final Pattern BEDRAG = Pattern.compile("\\d{1,9}\\.\\d{2}");

  /** As people write it here: 1.000,50 or 1000,50 or 1.000, also with a sign of the euro. */
  private static final Pattern BEDRAG_ANDERS =
      Pattern.compile("(€ ?)?(\\d+,\\d{1,2}|\\d{1,3}([.,]\\d{3})+([.,](\\d{1,2}|-))?)");

  /** Forms of a date that other programs write, with their name for the message. */
  private static final Map<Pattern, String> ANDERE_VORMEN = anderevormen();

  private Kolomtypen() {}

  private static Map<Pattern, String> anderevormen() {
    Map<Pattern, String> vormen = new LinkedHashMap<>();
    vormen.put(Pattern.compile("\\d{1,2}-\\d{1,2}-\\d{4}"), "dd-mm-jjjj");
    vormen.put(Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}"), "dd/mm/jjjj");
    vormen.put(Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}"), "dd.mm.jjjj");
    vormen.put(Pattern.compile("\\d{1,2}[-/]\\d{1,2}[-/]\\d{2}"), "dd-mm-jj");
    vormen.put(Pattern.compile("\\d{4}/\\d{1,2}/\\d{1,2}"), "jjjj/mm/dd");
    vormen.put(Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}"), "jjjj-m-d");
    vormen.put(Pattern.compile("\\d{1,2}[ -]\\p{L}{3,9}\\.?[ -]\\d{2,4}"), "dag maand jaar");
    vormen.put(Pattern.compile("\\d{8}"), "jjjjmmdd");
    vormen.put(Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ].+"), "jjjj-mm-dd uu:mm");
    return vormen;
  }

  private record Type(
      BiFunction<String, LocalDate, Object> lezer, boolean isVrijeTekst, String vormSleutel, Object[] vormArgumenten)
      implements Kolomtype {

    @Override
    public Object lees(String tekst, LocalDate dag) throws Veldfout {
      Object uitkomst = lezer.apply(tekst, dag);
      if (uitkomst instanceof Veldfout fout) {
        throw fout;
      }
      return uitkomst;
    }
  }

  /**
   * @param hoogstens most characters
   * @return free text, kept in Unicode's composed form so that the same name is the same text, and on one line
   */
  public static Kolomtype tekst(int hoogstens) {
    return new Type(
        (tekst, dag) -> leesTekst(tekst, hoogstens),
        true,
        "levering.vorm.tekst",
        new Object[] {String.valueOf(hoogstens)});
  }

  private static Object leesTekst(String tekst, int hoogstens) {
    String genormaliseerd =
        Normalizer.isNormalized(tekst, Normalizer.Form.NFC) ? tekst : Normalizer.normalize(tekst, Normalizer.Form.NFC);
    if (genormaliseerd.indexOf('\n') >= 0 || genormaliseerd.indexOf('\r') >= 0) {
      genormaliseerd = REGELEINDE.matcher(genormaliseerd).replaceAll(" ");
    }
    int lengte = genormaliseerd.codePointCount(0, genormaliseerd.length());
    if (lengte > hoogstens) {
      return new Veldfout("levering.fout.TE_LANG", String.valueOf(lengte), String.valueOf(hoogstens));
    }
    for (int i = 0; i < genormaliseerd.length(); i++) {
      if (Character.isISOControl(genormaliseerd.charAt(i))) {
        return new Veldfout("levering.fout.STUURTEKEN");
      }
    }
    return genormaliseerd;
  }

  /**
   * @return a day as {@code yyyy-MM-dd}
   */
  public static Kolomtype datum() {
    return new Type((tekst, dag) -> leesDatum(tekst), false, "levering.vorm.datum", new Object[0]);
  }

  /**
   * @param minstens lowest age in whole years on the day of the delivery, inclusive
   * @param hoogstens highest age, inclusive
   * @return a day of birth as {@code yyyy-MM-dd}
   */
  public static Kolomtype geboortedatum(int minstens, int hoogstens) {
    return new Type(
        (tekst, dag) -> {
          Object gelezen = leesDatum(tekst);
          if (!(gelezen instanceof LocalDate geboren)) {
            return gelezen;
          }
          int leeftijd = geboren.isAfter(dag) ? -1 : Period.between(geboren, dag).getYears();
          return leeftijd < minstens || leeftijd > hoogstens
              ? new Veldfout(
                  "levering.fout.LEEFTIJD", String.valueOf(minstens), String.valueOf(hoogstens), dag.toString())
              : geboren;
        },
        false,
        "levering.vorm.geboortedatum",
        new Object[] {String.valueOf(minstens), String.valueOf(hoogstens)});
  }

  private static Object leesDatum(String tekst) {
    if (!isDatum(tekst)) {
      if (EXCEL.matcher(tekst).matches()) {
        return new Veldfout("levering.fout.DATUM_EXCEL");
      }
      String vorm =
          ANDERE_VORMEN.entrySet().stream()
              .filter(andere -> andere.getKey().matcher(tekst).matches())
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(null);
      return vorm == null
          ? new Veldfout("levering.fout.GEEN_DATUM")
          : new Veldfout("levering.fout.DATUM_ANDERE_VORM", vorm);
    }
    int jaar = Integer.parseInt(tekst, 0, 4, 10);
    if (jaar < EERSTE_JAAR) {
      return new Veldfout("levering.fout.DATUM_BESTAAT_NIET");
    }
    try {
      return LocalDate.of(jaar, Integer.parseInt(tekst, 5, 7, 10), Integer.parseInt(tekst, 8, 10, 10));
    } catch (DateTimeException fout) {
      return new Veldfout("levering.fout.DATUM_BESTAAT_NIET");
    }
  }

  /** By hand: a national file has two million of them, and with a pattern they took a quarter of the reading. */
  private static boolean isDatum(String tekst) {
    if (tekst.length() != DATUM.length()) {
      return false;
    }
    for (int i = 0; i < DATUM.length(); i++) {
      char teken = tekst.charAt(i);
      if (DATUM.charAt(i) == '-' ? teken != '-' : teken < '0' || teken > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * @return {@code J} or {@code N}
   */
  public static Kolomtype jaNee() {
    return new Type(
        (tekst, dag) ->
            switch (tekst) {
              case "J" -> Boolean.TRUE;
              case "N" -> Boolean.FALSE;
              default -> new Veldfout("levering.fout.JA_NEE");
            },
        false,
        "levering.vorm.jaNee",
        new Object[0]);
  }

  /**
   * @param codes the codes that are allowed, to the letter
   * @return one of these codes
   */
  public static Kolomtype code(List<String> codes) {
    String lijst = String.join(", ", codes);
    return new Type(
        (tekst, dag) -> codes.contains(tekst) ? tekst : new Veldfout("levering.fout.CODE_ONBEKEND", lijst),
        false,
        "levering.vorm.code",
        new Object[] {lijst});
  }

  /**
   * @param patroon the whole field matches it
   * @param foutSleutel key of the text for a field that does not
   * @param vormSleutel key of the text that explains the form
   * @return text of a fixed form
   */
  public static Kolomtype patroon(Pattern patroon, String foutSleutel, String vormSleutel) {
    return new Type(
        (tekst, dag) -> patroon.matcher(tekst).matches() ? tekst : new Veldfout(foutSleutel),
        false,
        vormSleutel,
        new Object[0]);
  }

  /**
   * @return an amount in euros with a decimal point and two digits
   */
  public static Kolomtype bedrag() {
    return new Type(
        (tekst, dag) -> {
          if (BEDRAG.matcher(tekst).matches()) {
            return new BigDecimal(tekst);
          }
          boolean anders = BEDRAG_ANDERS.matcher(tekst).matches();
          return new Veldfout(anders ? "levering.fout.BEDRAG_ANDERE_VORM" : "levering.fout.BEDRAG");
        },
        false,
        "levering.vorm.bedrag",
        new Object[0]);
  }
}
