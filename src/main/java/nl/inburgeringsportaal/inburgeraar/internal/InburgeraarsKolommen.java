package nl.inburgeringsportaal.inburgeraar.internal;

import static nl.inburgeringsportaal.base.csv.Kolomtypen.code;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.datum;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.jaNee;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.patroon;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.tekst;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.csv.Kolomtype;
import nl.inburgeringsportaal.base.csv.Veldfout;
import nl.inburgeringsportaal.inburgeraar.Doelgroep;
import nl.inburgeringsportaal.inburgeraar.EindeReden;
import nl.inburgeringsportaal.inburgeraar.Regime;
import nl.inburgeringsportaal.inburgeraar.VoldaanReden;

/** The columns of {@code inburgeraars.csv} and what they may hold. */
final class InburgeraarsKolommen {
  private static final Pattern GEMEENTECODE = Pattern.compile("GM\\d{4}");
  private static final Pattern VNUMMER = Pattern.compile("\\d{10}");
  private static final String TEKST = "inburgeraar.bestand.";
  private static final List<String> REGIMES = namen(Regime.values());

  private static final Kolomtype GEMEENTE =
      patroon(GEMEENTECODE, TEKST + "GEMEENTECODE_VORM", TEKST + "vorm.gemeentecode");

  /** Nobody is told more of a number that is wrong than that it is. */
  private static final Kolomtype BSN =
      eigen(
          "vorm.bsn",
          (tekst, dag) -> {
            if (!Bsn.isGeldig(tekst)) {
              throw new Veldfout(TEKST + "BSN_ONGELDIG");
            }
            return new Bsn(tekst);
          });

  private static final Kolomtype REGIME =
      eigen(
          "vorm.regime",
          (tekst, dag) -> {
            if (!REGIMES.contains(tekst)) {
              throw new Veldfout(TEKST + "REGIME_ONBEKEND", String.join(", ", REGIMES));
            }
            return tekst;
          });

  private static final Kolomtype GEBOORTEDATUM =
      eigen(
          "vorm.geboortedatum",
          (tekst, dag) -> {
            LocalDate geboren = (LocalDate) datum().lees(tekst, dag);
            if (geboren.isAfter(dag)) {
              throw new Veldfout(TEKST + "GEBOREN_IN_TOEKOMST");
            }
            return geboren;
          });

  private InburgeraarsKolommen() {}

  /**
   * @return the columns, in the order of the template
   */
  static List<Kolom> alle() {
    return List.of(
        kolom("vnummer", true, patroon(VNUMMER, TEKST + "VNUMMER_VORM", TEKST + "vorm.vnummer"), "0123456789", true),
        kolom("bsn", false, BSN, "999900006", true),
        kolom("achternaam", true, tekst(200), "Haile", true),
        kolom("voornamen", false, tekst(200), "Senait", true),
        kolom("geboortedatum", true, GEBOORTEDATUM, "1994-05-17", true),
        kolom("gemeentecode", true, GEMEENTE, "GM0344", false),
        kolom("regime", true, REGIME, "WI2021", false),
        kolom("doelgroep", true, code(namen(Doelgroep.values())), "ASIELSTATUSHOUDER", false),
        kolom("vrijwillig", true, jaNee(), "N", false),
        kolom("plicht_begin", false, datum(), "2026-03-02", false),
        kolom("kennisgeving", false, datum(), "2026-03-02", false),
        kolom("tien_weken_begin", false, datum(), "2026-03-16", false),
        kolom("termijn_begin", false, datum(), "2026-05-20", false),
        kolom("termijn_einde", false, datum(), "2029-05-20", false),
        kolom("voldaan_op", false, datum(), "", false),
        kolom("voldaan_reden", false, code(namen(VoldaanReden.values())), "", false),
        kolom("ontheven_op", false, datum(), "", false),
        kolom("einde_overig_op", false, datum(), "", false),
        kolom("einde_overig_reden", false, code(namen(EindeReden.values())), "", false),
        kolom("tijdelijk_vrijgesteld_van", false, datum(), "", false),
        kolom("tijdelijk_vrijgesteld_tot", false, datum(), "", false),
        kolom("analfabeet", false, jaNee(), "N", false),
        kolom("coa", false, jaNee(), "N", false),
        kolom("koppelgemeente", false, GEMEENTE, "", false));
  }

  private static Kolom kolom(String naam, boolean verplicht, Kolomtype type, String voorbeeld, boolean persoonlijk) {
    return new Kolom(naam, verplicht, type, voorbeeld, TEKST + "kolom." + naam, persoonlijk);
  }

  private static List<String> namen(Enum<?>[] waarden) {
    return Arrays.stream(waarden).map(Enum::name).toList();
  }

  private static Kolomtype eigen(String vorm, Kolomtype lezer) {
    return new Kolomtype() {
      @Override
      public Object lees(String tekst, LocalDate dag) throws Veldfout {
        return lezer.lees(tekst, dag);
      }

      @Override
      public String vormSleutel() {
        return TEKST + vorm;
      }
    };
  }

  /**
   * @param waarde value of the column {@code vnummer}, null when it is wrong
   * @return the number
   */
  static Vnummer vnummer(Object waarde) {
    return waarde == null ? null : new Vnummer((String) waarde);
  }
}
