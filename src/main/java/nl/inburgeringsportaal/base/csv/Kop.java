package nl.inburgeringsportaal.base.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The header line: which column of the file is which, and what is wrong with their names. */
final class Kop {
  private static final Set<String> BSN =
      Set.of("bsn", "burgerservicenummer", "bsnnummer", "bsnnr", "sofinummer", "sofi", "persoonsgebondennummer", "pgn");

  private final List<String> namen;
  private final int[] plaatsen;
  private final List<Probleem> problemen = new ArrayList<>();

  /**
   * @param regel line on which the header stands
   * @param velden the names as they stand there
   * @param kolommen the columns that the file may have
   */
  Kop(long regel, List<String> velden, List<Kolom> kolommen) {
    namen = velden.stream().map(String::strip).toList();
    plaatsen = new int[namen.size()];
    List<String> bekend = kolommen.stream().map(Kolom::naam).toList();
    if (isAnderScheidingsteken(regel, bekend)) {
      return;
    }
    Set<String> gezien = new HashSet<>();
    for (int i = 0; i < plaatsen.length; i++) {
      String naam = namen.get(i);
      plaatsen[i] = bekend.indexOf(naam);
      if (plaatsen[i] < 0) {
        problemen.add(onbekend(regel, i, naam, bekend));
      } else if (!gezien.add(naam)) {
        problemen.add(Probleem.fout(regel, naam, "KOLOM_DUBBEL", null));
      }
    }
    for (Kolom kolom : kolommen) {
      if (kolom.verplicht() && !gezien.contains(kolom.naam())) {
        problemen.add(Probleem.fout(regel, kolom.naam(), "KOLOM_ONTBREEKT", null));
      }
    }
  }

  private boolean isAnderScheidingsteken(long regel, List<String> bekend) {
    if (namen.size() != 1) {
      return false;
    }
    for (String teken : List.of(",", "\t", "|")) {
      String[] delen = namen.getFirst().split(java.util.regex.Pattern.quote(teken), -1);
      if (delen.length > 1) {
        String naam = "\t".equals(teken) ? "tab" : teken;
        problemen.add(Probleem.fout(regel, null, "SCHEIDINGSTEKEN", null, naam));
        return true;
      }
    }
    return false;
  }

  private static Probleem onbekend(long regel, int plaats, String naam, List<String> bekend) {
    String kaal = naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (BSN.contains(kaal)) {
      return Probleem.fout(regel, naam, "KOLOM_BSN", null);
    }
    if (naam.isEmpty()) {
      return Probleem.fout(regel, null, "KOLOM_ZONDER_NAAM", null, String.valueOf(plaats + 1));
    }
    return bekend.stream()
        .filter(bekende -> bekende.replace("_", "").equals(kaal))
        .findFirst()
        .map(bedoeld -> Probleem.fout(regel, kort(naam), "KOLOM_ONBEKEND_BEDOELD", null, bedoeld))
        .orElseGet(
            () -> Probleem.fout(regel, kort(naam), "KOLOM_ONBEKEND", null, String.join(", ", bekend)));
  }

  private static String kort(String naam) {
    return naam.length() > 60 ? naam.substring(0, 60) : naam;
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
