package nl.inburgeringsportaal.keurmerk.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.keurmerk.Provincie;
import org.springframework.core.io.ClassPathResource;

/** In which provincie a postal code lies. */
final class Postcodegebieden {
  private static final String BRON = "keurmerk/provincies.csv";
  private static final int CIJFERS = 4;
  private static final NavigableMap<Integer, Gebied> GEBIEDEN = lees();

  private Postcodegebieden() {}

  /** A row of postal codes, both ends inclusive. */
  record Gebied(int van, int tot, Provincie provincie) {
    private String alsSql(String cijfers) {
      return " when " + cijfers + " between '" + van + "' and '" + tot + "' then '" + provincie + "'";
    }
  }

  /**
   * @param postcode a postal code, with or without its letters; may be null
   * @return its provincie, {@code ONBEKEND} when it belongs to no place
   */
  static Provincie provincie(String postcode) {
    if (postcode == null || !postcode.matches("[1-9][0-9]{3}(?: ?[A-Z]{2})?")) {
      return Provincie.ONBEKEND;
    }
    int cijfers = Integer.parseInt(postcode.substring(0, CIJFERS));
    Map.Entry<Integer, Gebied> gebied = GEBIEDEN.floorEntry(cijfers);
    return gebied == null || gebied.getValue().tot() < cijfers ? Provincie.ONBEKEND : gebied.getValue().provincie();
  }

  /**
   * @param kolom column with a postal code
   * @return SQL that gives the same as {@link #provincie}; its text is code and the file alone
   */
  static String sql(String kolom) {
    String cijfers = "left(" + kolom + ", " + CIJFERS + ")";
    return GEBIEDEN.values().stream()
        .map(gebied -> gebied.alsSql(cijfers))
        .collect(Collectors.joining("", "case", " else '" + Provincie.ONBEKEND + "' end"));
  }

  /** The rows of the file, in its order. */
  static List<Gebied> alle() {
    return List.copyOf(GEBIEDEN.values());
  }

  private static NavigableMap<Integer, Gebied> lees() {
    NavigableMap<Integer, Gebied> gebieden = new TreeMap<>();
    try {
      new ClassPathResource(BRON)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
          .map(regel -> regel.split(";"))
          .map(deel -> new Gebied(Integer.parseInt(deel[0]), Integer.parseInt(deel[1]), Provincie.valueOf(deel[2])))
          .forEach(gebied -> gebieden.put(gebied.van(), gebied));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return gebieden;
  }
}
