package nl.inburgeringsportaal.base.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The header line: which column of the file is which, and what is wrong with their names. */
final class Kop {
  /** Separators that other programs write, with their name for the message. */
  static final Map<Character, String> ANDERE_SCHEIDING = Map.of(',', ",", '\t', "tab", '|', "|");

  /** Names of the number that a school may not deliver here, also as a word of a longer name. */
  private static final Pattern BSN =
      Pattern.compile(
          "bsn.*|.*bsn|.*(burgerservicen|sofin|persoonsgebondennummer|onderwijsnummer).*|sofi|pgn");

  /** More names that are wrong say nothing more. */
  private static final int PROBLEMEN_HOOGSTENS = 100;

  private static final int NAAM_HOOGSTENS = 60;

  private final List<String> namen;
  private final int[] plaatsen;
  private final List<Probleem> problemen = new ArrayList<>();

  /**
   * @param regel line on which the header stands
   * @param velden the names as they stand there
   * @param kolommen the columns that the file may have
   */
  Kop(long regel, List<String> velden, List<Kolom> kolommen) {
    namen = velden.stream().map(CsvLezer::kaal).toList();
    plaatsen = new int[namen.size()];
    List<String> bekend = kolommen.stream().map(Kolom::naam).toList();
    Optional<Probleem> anders = geenKop(regel, bekend, kolommen);
    if (anders.isPresent()) {
      problemen.add(anders.get());
      return;
    }
    Set<String> gezien = new HashSet<>();
    Set<String> bedoeld = new HashSet<>();
    for (int i = 0; i < plaatsen.length && problemen.size() < PROBLEMEN_HOOGSTENS; i++) {
      String naam = namen.get(i);
      plaatsen[i] = bekend.indexOf(naam);
      if (plaatsen[i] < 0) {
        bedoeld(naam, bekend).ifPresent(bedoeld::add);
        problemen.add(onbekend(regel, i, naam, bekend));
      } else if (!gezien.add(naam)) {
        problemen.add(Probleem.fout(regel, naam, "KOLOM_DUBBEL", null));
      }
    }
    for (Kolom kolom : kolommen) {
      // Whoever is told what he meant knows that it is missing.
      if (kolom.verplicht() && !gezien.contains(kolom.naam()) && !bedoeld.contains(kolom.naam())) {
        problemen.add(Probleem.fout(regel, kolom.naam(), "KOLOM_ONTBREEKT", null));
      }
    }
  }

  /**
   * The first line is something else than names of columns. What stands there is not repeated: it is often a
   * pupil.
   */
  private Optional<Probleem> geenKop(long regel, List<String> bekend, List<Kolom> kolommen) {
    if (namen.getFirst().toLowerCase(Locale.ROOT).startsWith("sep=")) {
      return Optional.of(Probleem.fout(regel, null, "SEP_REGEL", null));
    }
    if (namen.stream().anyMatch(naam -> bedoeld(naam, bekend).isPresent() || isBsn(naam))) {
      return Optional.empty();
    }
    for (Map.Entry<Character, String> scheiding : ANDERE_SCHEIDING.entrySet()) {
      String[] delen = namen.getFirst().split(Pattern.quote(scheiding.getKey().toString()), -1);
      if (Arrays.stream(delen).anyMatch(deel -> bedoeld(deel, bekend).isPresent())) {
        return Optional.of(Probleem.fout(regel, null, "SCHEIDINGSTEKEN", null, scheiding.getValue()));
      }
    }
    String verplicht =
        kolommen.stream().filter(Kolom::verplicht).map(Kolom::naam).collect(Collectors.joining(", "));
    return Optional.of(Probleem.fout(regel, null, "GEEN_KOP", null, verplicht));
  }

  /** The known column of which this is the name, or nearly. */
  private static Optional<String> bedoeld(String naam, List<String> bekend) {
    String letters = letters(naam);
    return bekend.stream().filter(bekende -> letters(bekende).equals(letters)).findFirst();
  }

  private static boolean isBsn(String naam) {
    return BSN.matcher(letters(naam)).matches();
  }

  private static String letters(String naam) {
    return naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static Probleem onbekend(long regel, int plaats, String naam, List<String> bekend) {
    // Who may deliver the number has only spelled the name of the column otherwise.
    if (isBsn(naam) && !bekend.contains("bsn")) {
      return Probleem.fout(regel, kort(naam), "KOLOM_BSN", null);
    }
    if (naam.isEmpty()) {
      return Probleem.fout(regel, null, "KOLOM_ZONDER_NAAM", null, String.valueOf(plaats + 1));
    }
    return bedoeld(naam, bekend)
        .map(bedoeld -> Probleem.fout(regel, kort(naam), "KOLOM_ONBEKEND_BEDOELD", null, bedoeld))
        .orElseGet(
            () -> Probleem.fout(regel, kort(naam), "KOLOM_ONBEKEND", null, String.join(", ", bekend)));
  }

  private static String kort(String naam) {
    return naam.length() > NAAM_HOOGSTENS ? naam.substring(0, NAAM_HOOGSTENS) : naam;
  }

  /**
   * @return what is wrong; a file with a problem here is not read further
   */
  List<Probleem> problemen() {
    return problemen;
  }

  /**
   * @return number of columns in the file
   */
  int aantal() {
    return plaatsen.length;
  }

  /**
   * @param veld index of a field in the file
   * @return index of its column among the known ones
   */
  int kolom(int veld) {
    return plaatsen[veld];
  }

  /**
   * @param veld index of a field in the file
   * @return the name above it, null beyond the last one
   */
  String naam(int veld) {
    return veld < namen.size() ? namen.get(veld) : null;
  }

  /**
   * @return the names of the columns in the file
   */
  List<String> namen() {
    return namen;
  }
}
