package nl.inburgeringsportaal.lening.internal;

import static nl.inburgeringsportaal.base.csv.Kolomtypen.bedrag;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.datum;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.patroon;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.csv.Kolomtype;
import nl.inburgeringsportaal.base.csv.Veldfout;

/** The columns of {@code leningen.csv} and {@code opnames.csv} and what they may hold. */
final class LeningKolommen {
  /** Beginning of the keys of the texts about {@code leningen.csv}. */
  static final String LENING = "lening.bestand.";

  /** Beginning of the keys of the texts about {@code opnames.csv}. */
  static final String OPNAME = "lening.opnames.";

  private static final Pattern LENINGNUMMER = Pattern.compile("\\d{1,12}");
  private static final Pattern VNUMMER = Pattern.compile("\\d{10}");
  private static final Pattern VOLGNUMMER = Pattern.compile("\\d{1,9}");

  private interface Lezer {
    Object lees(String tekst, LocalDate dag) throws Veldfout;
  }

  private record Eigen(Lezer lezer, String vormSleutel) implements Kolomtype {

    @Override
    public Object lees(String tekst, LocalDate dag) throws Veldfout {
      return lezer.lees(tekst, dag);
    }
  }

  private LeningKolommen() {}

  /**
   * @return the columns of {@code leningen.csv}, in the order of the template
   */
  static List<Kolom> leningen() {
    Kolomtype vnummer = patroon(VNUMMER, LENING + "VNUMMER_VORM", LENING + "vorm.vnummer");
    return List.of(
        kolom(LENING, "leningnummer", true, leningnummer(LENING), "100012", true),
        kolom(LENING, "vnummer", true, vnummer, "0123456789", true),
        kolom(LENING, "toegekend_op", true, datum(), "2018-04-16", false),
        kolom(LENING, "toegekend_bedrag", true, positief(LENING), "10000.00", false),
        kolom(LENING, "leentermijn_einde", false, datum(), "2021-04-16", false),
        kolom(LENING, "kwijtgescholden_op", false, datum(), "", false),
        kolom(LENING, "kwijtgescholden_bedrag", false, bedrag(), "", false),
        kolom(LENING, "teniet_op", false, datum(), "", false),
        kolom(LENING, "terugbetaling_begonnen_op", false, datum(), "", false),
        kolom(LENING, "afgelost_op", false, datum(), "", false));
  }

  /**
   * @return the columns of {@code opnames.csv}, in the order of the template
   */
  static List<Kolom> opnames() {
    Kolomtype volgnummer =
        new Eigen(
            (tekst, dag) -> {
              if (!VOLGNUMMER.matcher(tekst).matches()) {
                throw new Veldfout(OPNAME + "VOLGNUMMER_VORM");
              }
              return Long.valueOf(tekst);
            },
            OPNAME + "vorm.volgnummer");
    return List.of(
        kolom(OPNAME, "leningnummer", true, leningnummer(OPNAME), "100012", true),
        kolom(OPNAME, "volgnummer", true, volgnummer, "1", false),
        kolom(OPNAME, "datum", true, datum(), "2018-06-01", false),
        kolom(OPNAME, "bedrag", true, positief(OPNAME), "1250.00", false));
  }

  private static Kolomtype leningnummer(String soort) {
    return patroon(LENINGNUMMER, soort + "LENINGNUMMER_VORM", soort + "vorm.leningnummer");
  }

  private static Kolomtype positief(String soort) {
    Kolomtype bedrag = bedrag();
    return new Eigen(
        (tekst, dag) -> {
          BigDecimal gelezen = (BigDecimal) bedrag.lees(tekst, dag);
          if (gelezen.signum() == 0) {
            throw new Veldfout(soort + "BEDRAG_NUL");
          }
          return gelezen;
        },
        soort + "vorm.positief");
  }

  private static Kolom kolom(
      String soort, String naam, boolean verplicht, Kolomtype type, String voorbeeld, boolean persoonlijk) {
    return new Kolom(naam, verplicht, type, voorbeeld, soort + "kolom." + naam, persoonlijk);
  }
}
