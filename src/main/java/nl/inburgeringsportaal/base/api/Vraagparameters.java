package nl.inburgeringsportaal.base.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The parameters in the address of a call. Read from the address alone: asking the servlet container for
 * parameters would make it read a multipart body to disk.
 */
public final class Vraagparameters {
  private final Map<String, List<String>> waarden;

  private Vraagparameters(Map<String, List<String>> waarden) {
    this.waarden = waarden;
  }

  /**
   * @param verzoek a call
   * @return its parameters
   */
  public static Vraagparameters van(HttpServletRequest verzoek) {
    Map<String, List<String>> ruw =
        UriComponentsBuilder.newInstance().query(verzoek.getQueryString()).build().getQueryParams();
    return new Vraagparameters(
        ruw.entrySet().stream()
            .collect(
                Collectors.toMap(
                    deel -> leesbaar(deel.getKey()),
                    deel -> deel.getValue().stream().map(Vraagparameters::leesbaar).toList(),
                    (eerste, tweede) -> Stream.concat(eerste.stream(), tweede.stream()).toList())));
  }

  private static String leesbaar(String tekst) {
    try {
      return tekst == null ? "" : UriUtils.decode(tekst.replace('+', ' '), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException fout) {
      throw new OngeldigeInvoer(tekst, tekst, "api.parameter.codering");
    }
  }

  /**
   * @return their names
   */
  public Set<String> namen() {
    return waarden.keySet();
  }

  /**
   * @param naam name of a parameter
   * @return its value, empty when it is not given
   * @throws OngeldigeInvoer when it is given twice
   */
  public Optional<String> waarde(String naam) {
    List<String> gegeven = waarden.getOrDefault(naam, List.of());
    if (gegeven.size() > 1) {
      throw new OngeldigeInvoer(naam, String.join(", ", gegeven), "api.parameter.tweemaal");
    }
    return gegeven.stream().findFirst();
  }

  /**
   * @param naam name of a parameter that is one of some codes
   * @param soort these codes; in the address they are written in lower case
   * @param standaard what holds when it is not given
   * @return the code
   * @throws OngeldigeInvoer when it is another text
   */
  public <T extends Enum<T>> T code(String naam, Class<T> soort, T standaard) {
    Optional<String> gegeven = waarde(naam);
    if (gegeven.isEmpty()) {
      return standaard;
    }
    for (T code : soort.getEnumConstants()) {
      if (code.name().toLowerCase(Locale.ROOT).equals(gegeven.get())) {
        return code;
      }
    }
    String codes =
        Stream.of(soort.getEnumConstants())
            .map(code -> code.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new OngeldigeInvoer(naam, gegeven.get(), "api.parameter.waarde", codes);
  }
}
