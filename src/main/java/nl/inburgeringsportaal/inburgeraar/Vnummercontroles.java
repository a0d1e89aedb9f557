package nl.inburgeringsportaal.inburgeraar;

import java.util.List;
import nl.inburgeringsportaal.base.levering.Controle;

/** That the persons whom the lines of a file are about exist: in the portal, or in the same delivery. */
public final class Vnummercontroles {
  private static final String IN_LEVERING =
      "select i.geweigerd from staging_inburgeraar i where i.levering_id = :levering and i.vnummer = s.vnummer";

  /**
   * The tables of {@link #verdacht()}, joined to a line {@code s}: the person {@code p} and his own line {@code i}. The
   * lines of persons are to be read in one go ({@code derived_merge=off}): to look up each takes twice as long.
   */
  public static final String TABELLEN =
      " left join inburgeraar_persoon p on p.vnummer = s.vnummer"
          + " left join (select vnummer, regel, geweigerd from staging_inburgeraar where levering_id = :levering) i"
          + " on i.vnummer = s.vnummer";

  private Vnummercontroles() {}

  /**
   * A person may come with the same delivery: then his own line must be good, also when the portal knows him already.
   *
   * @param staging staging table of the file, with a column {@code vnummer}
   * @param tekst beginning of the keys of the texts, which go on with {@code VNUMMER_ONBEKEND} and
   *     {@code VNUMMER_GEWEIGERD}
   * @return the checks that refuse
   */
  public static List<Controle> alle(String staging, String tekst) {
    return List.of(
        controle(
            staging, tekst + "VNUMMER_ONBEKEND", "p.inburgeraar_id is null and not exists (" + IN_LEVERING + ")"),
        controle(
            staging,
            tekst + "VNUMMER_GEWEIGERD",
            "exists (" + IN_LEVERING + ") and not exists (" + IN_LEVERING + " and i.geweigerd = 0)"));
  }

  /**
   * @return for each of {@link #alle} a condition that holds for each line that it finds, and for more perhaps
   */
  public static List<String> verdacht() {
    return List.of("s.vnummer is not null and p.inburgeraar_id is null and i.regel is null", "i.geweigerd <> 0");
  }

  private static Controle controle(String staging, String sleutel, String voorwaarde) {
    return new Controle(
        "vnummer",
        sleutel,
        false,
        "vnummer",
        "select s.regel, null as argumenten, s.vnummer as waarde from " + staging
            + " s left join inburgeraar_persoon p on p.vnummer = s.vnummer where s.levering_id = :levering"
            + " and s.vnummer is not null and " + voorwaarde);
  }
}
