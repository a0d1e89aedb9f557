package nl.inburgeringsportaal.cursus.internal;

import static nl.inburgeringsportaal.base.csv.Kolomtypen.code;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.datum;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.jaNee;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.patroon;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.tekst;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.csv.Kolomtype;
import nl.inburgeringsportaal.cursus.Bekostiging;
import nl.inburgeringsportaal.cursus.Leerroute;

/** The columns of {@code instellingen.csv} and {@code aanbod.csv} and what they may hold. */
final class CursusKolommen {
  /** Most characters of an instellingsnummer (DUO's interface instellingen). */
  static final int LANGSTE_NUMMER = 10;

  /** Beginning of the keys of the texts about {@code instellingen.csv}. */
  static final String INSTELLING = "cursus.instellingen.";

  /** Beginning of the keys of the texts about {@code aanbod.csv}. */
  static final String AANBOD = "cursus.aanbod.";

  private static final int NAAM = 200;
  private static final int PLAATS = 100;
  private static final int KORT = 10;
  private static final int HUISNUMMER = 20;
  private static final Pattern VNUMMER = Pattern.compile("\\d{10}");
  private static final Pattern BOW_NUMMER = Pattern.compile("\\d{1,10}");

  private CursusKolommen() {}

  /**
   * @return the columns of {@code instellingen.csv}, in the order of the template
   */
  static List<Kolom> instellingen() {
    Kolomtype bow = patroon(BOW_NUMMER, INSTELLING + "BOW_NUMMER_VORM", INSTELLING + "vorm.bow_nummer");
    return List.of(
        kolom(INSTELLING, "instellingsnummer", true, tekst(LANGSTE_NUMMER), "4001234567", false),
        kolom(INSTELLING, "naam", true, tekst(NAAM), "Taalhuis De Brug", false),
        kolom(INSTELLING, "plaats", true, tekst(PLAATS), "Utrecht", false),
        kolom(INSTELLING, "postcode", false, tekst(KORT), "3511 AB", false),
        kolom(INSTELLING, "huisnummer", false, tekst(HUISNUMMER), "12", false),
        kolom(INSTELLING, "bow_nummer", false, bow, "104512", false),
        kolom(INSTELLING, "brin", false, tekst(KORT), "30AB", false),
        kolom(INSTELLING, "keurmerk", false, jaNee(), "J", false),
        kolom(INSTELLING, "taalschakel", false, jaNee(), "N", false));
  }

  /**
   * @return the columns of {@code aanbod.csv}, in the order of the template
   */
  static List<Kolom> aanbod() {
    Kolomtype vnummer = patroon(VNUMMER, AANBOD + "VNUMMER_VORM", AANBOD + "vorm.vnummer");
    return List.of(
        kolom(AANBOD, "vnummer", true, vnummer, "0123456789", true),
        kolom(AANBOD, "instellingsnummer", true, tekst(LANGSTE_NUMMER), "4001234567", false),
        kolom(AANBOD, "begin", true, datum(), "2026-03-02", false),
        kolom(AANBOD, "einde", false, datum(), "", false),
        kolom(AANBOD, "verwacht_einde", false, datum(), "2027-07-02", false),
        kolom(AANBOD, "leerroute", false, code(namen(Leerroute.values())), "B", false),
        kolom(AANBOD, "bekostiging", false, code(namen(Bekostiging.values())), "GEMEENTE", false));
  }

  private static List<String> namen(Enum<?>[] waarden) {
    return Arrays.stream(waarden).map(Enum::name).toList();
  }

  private static Kolom kolom(
      String soort, String naam, boolean verplicht, Kolomtype type, String voorbeeld, boolean persoonlijk) {
    return new Kolom(naam, verplicht, type, voorbeeld, soort + "kolom." + naam, persoonlijk);
  }
}
