package nl.inburgeringsportaal.audit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.audit.Verwerking;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The register of processing, {@code verwerkingen.json}: read once, since it comes with the portal. */
public final class Verwerkingen {
  private static final List<Verwerking> REGISTER = lees();
  private static final Map<String, String> PER_SOORT = perSoort();

  private Verwerkingen() {}

  private static List<Verwerking> lees() {
    try (InputStream bron = new ClassPathResource("verwerkingen.json").getInputStream()) {
      return List.of(JsonMapper.builder().build().readValue(bron, Verwerking[].class));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static Map<String, String> perSoort() {
    Map<String, String> codes = new HashMap<>();
    for (Verwerking verwerking : REGISTER) {
      verwerking.soorten().forEach(soort -> codes.put(soort, verwerking.code()));
    }
    return Map.copyOf(codes);
  }

  /**
   * @return the whole register
   */
  public static List<Verwerking> register() {
    return REGISTER;
  }

  /**
   * @param objectSoort kind of object of a line in the log
   * @return code of the processing that it is part of, null for a kind that is not in the register
   */
  static String van(String objectSoort) {
    return PER_SOORT.get(objectSoort);
  }
}
