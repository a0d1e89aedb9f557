package nl.inburgeringsportaal.levering.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import org.springframework.stereotype.Component;

/** All kinds of files that the modules of this portal take. */
@Component
public class Bestandssoorten {
  private final Map<String, Bestandssoort> opNaam = new LinkedHashMap<>();

  Bestandssoorten(List<Bestandssoort> soorten) {
    soorten.stream()
        .sorted(Comparator.comparingInt(Bestandssoort::volgorde))
        .forEach(
            soort -> {
              if (opNaam.put(soort.naam(), soort) != null) {
                throw new IllegalStateException("twee bestandssoorten met de naam " + soort.naam());
              }
            });
  }

  /**
   * @param naam name of a part
   * @return its kind, empty when the portal does not know it
   */
  public Optional<Bestandssoort> vind(String naam) {
    return Optional.ofNullable(opNaam.get(naam));
  }

  /**
   * @param naam name of a part of a stored delivery
   * @return its kind
   */
  Bestandssoort soort(String naam) {
    return vind(naam).orElseThrow(() -> new IllegalStateException("geen bestandssoort " + naam));
  }

  /**
   * @return all kinds, in the order in which they are handled
   */
  public List<Bestandssoort> alle() {
    return List.copyOf(opNaam.values());
  }
}
