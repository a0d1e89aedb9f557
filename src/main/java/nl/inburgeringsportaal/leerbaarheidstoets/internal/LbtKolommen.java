package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import static nl.inburgeringsportaal.base.csv.Kolomtypen.code;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.datum;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.patroon;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.tekst;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.csv.Kolomtype;
import nl.inburgeringsportaal.base.csv.Veldfout;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtResultaat;

/** The columns of the two files about the leerbaarheidstoets and what they may hold. */
final class LbtKolommen {
  /** Most characters of an exam number (DUO interface lbt/examennummer). */
  static final int LANGSTE_NUMMER = 12;

  private static final Pattern VNUMMER = Pattern.compile("\\d{10}");
  private static final Pattern SCORE = Pattern.compile("\\d{1,3},\\d{2}");
  private static final Pattern MET_PUNT = Pattern.compile("\\d{1,3}\\.\\d{1,2}");
  private static final String AANMELDING = "lbt-kandidaten.aanmeldingen.";
  private static final String UITSLAG = "lbt-kandidaten.uitslagen.";

  /** As DUO writes it: one to three digits, a comma, two digits. */
  private static final Kolomtype EEN_SCORE =
      new Kolomtype() {
        @Override
        public Object lees(String tekst, LocalDate dag) throws Veldfout {
          if (!SCORE.matcher(tekst).matches()) {
            boolean punt = MET_PUNT.matcher(tekst).matches();
            throw new Veldfout(UITSLAG + (punt ? "SCORE_PUNT" : "SCORE_VORM"));
          }
          return new BigDecimal(tekst.replace(',', '.'));
        }

        @Override
        public String vormSleutel() {
          return UITSLAG + "vorm.score";
        }
      };

  private LbtKolommen() {}

  /**
   * @return the columns of {@code lbt-aanmeldingen.csv}, in the order of the template
   */
  static List<Kolom> aanmeldingen() {
    Kolomtype vnummer = patroon(VNUMMER, AANMELDING + "VNUMMER_VORM", AANMELDING + "vorm.vnummer");
    return List.of(
        kolom(AANMELDING, "examennummer", true, tekst(LANGSTE_NUMMER), "LBT000012345", true),
        kolom(AANMELDING, "vnummer", true, vnummer, "0123456789", true),
        kolom(AANMELDING, "aangemeld_op", true, datum(), "2026-03-02", false),
        kolom(AANMELDING, "ingetrokken_op", false, datum(), "", false));
  }

  /**
   * @return the columns of {@code lbt-uitslagen.csv}, in the order of the template
   */
  static List<Kolom> uitslagen() {
    Kolomtype resultaat = code(Arrays.stream(LbtResultaat.values()).map(Enum::name).toList());
    return List.of(
        kolom(UITSLAG, "examennummer", true, tekst(LANGSTE_NUMMER), "LBT000012345", true),
        kolom(UITSLAG, "datum_afname", true, datum(), "2026-04-14", false),
        kolom(UITSLAG, "resultaat", true, resultaat, "B1_HAALBAAR", false),
        kolom(UITSLAG, "behaalde_score", false, EEN_SCORE, "52,25", false),
        kolom(UITSLAG, "benodigde_score", false, EEN_SCORE, "45,50", false));
  }

  private static Kolom kolom(
      String soort, String naam, boolean verplicht, Kolomtype type, String voorbeeld, boolean persoonlijk) {
    return new Kolom(naam, verplicht, type, voorbeeld, soort + "kolom." + naam, persoonlijk);
  }
}
