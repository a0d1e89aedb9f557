package nl.inburgeringsportaal.base.opslag;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Bsn;

/** Names of files, which come from outside: no path, no signs that hide or turn text, no BSN. */
final class Bestandsnaam {
  private static final int LANGSTE = 100;
  private static final int LANGSTE_EINDE = 5;
  private static final String ZONDER_NAAM = "bestand";
  private static final Pattern EINDE = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0," + (LANGSTE_EINDE - 1) + "})$");
  private static final Pattern NIET_TE_ZIEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
  private static final Pattern BETEKENIS = Pattern.compile("[<>:\"|?*%;&$`'~^#{}=]");
  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
  private static final Pattern APPARAAT = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");

  private Bestandsnaam() {}

  /** The last part of what may be a path of the sender's machine. */
  private static String laatste(String naam) {
    String heel = naam == null ? "" : naam;
    return heel.substring(Math.max(heel.lastIndexOf('/'), heel.lastIndexOf('\\')) + 1);
  }

  /** Without signs that nobody sees and that make one name look like another. */
  private static String zichtbaar(String naam) {
    String vlak = Normalizer.normalize(laatste(naam), Normalizer.Form.NFC);
    return NIET_TE_ZIEN.matcher(vlak).replaceAll("").strip();
  }

  /**
   * @param naam a name as a sender gave it
   * @return how it ends, without the dot; empty without an ending
   */
  static String einde(String naam) {
    var vondst = EINDE.matcher(zichtbaar(naam));
    return vondst.find() ? vondst.group(1) : "";
  }

  /**
   * @param naam a name as a sender gave it, may be null
   * @return the same for a message: one line, not too long
   */
  static String toonbaar(String naam) {
    String kort = zichtbaar(naam);
    return kort.isEmpty() ? ZONDER_NAAM : kap(zonderBsn(kort));
  }

  /**
   * @param naam a name as a sender gave it, may be null
   * @param soort kind by its content
   * @return the name under which it is kept, with the usual ending of that kind
   */
  static String schoon(String naam, Opslagsoort soort) {
    String kort = EINDE.matcher(zichtbaar(naam)).replaceFirst("");
    kort = zonderBsn(BETEKENIS.matcher(kort).replaceAll("_")).replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
    kort = kap(kort).strip();
    if (kort.isEmpty()) {
      kort = ZONDER_NAAM;
    } else if (APPARAAT.matcher(kort).matches()) {
      kort = "_" + kort;
    }
    return kort + "." + soort.einden().getFirst().toLowerCase(Locale.ROOT);
  }

  private static String zonderBsn(String naam) {
    return NEGEN_CIJFERS
        .matcher(naam)
        .replaceAll(vondst -> Bsn.isGeldig(vondst.group()) ? "_" : vondst.group());
  }

  private static String kap(String naam) {
    int eind = naam.offsetByCodePoints(0, Math.min(LANGSTE, naam.codePointCount(0, naam.length())));
    return naam.substring(0, eind);
  }
}
