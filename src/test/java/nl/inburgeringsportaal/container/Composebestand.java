package nl.inburgeringsportaal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** What docker/compose.yaml and docker/Dockerfile say, for tests that do the same without a container engine. */
final class Composebestand {
  static final Path MAP = Path.of("docker");

  private final Map<String, Object> alles;

  private Composebestand(Map<String, Object> alles) {
    this.alles = alles;
  }

  static Composebestand lees() {
    return new Composebestand(new Yaml(new SafeConstructor(new LoaderOptions())).load(tekst("compose.yaml")));
  }

  static String tekst(String naam) {
    try {
      return Files.readString(MAP.resolve(naam));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** The whole as JSON. */
  String json() {
    return JsonMapper.builder().build().writeValueAsString(alles);
  }

  Map<String, Object> deel(String naam) {
    return kaart(alles.get(naam));
  }

  Map<String, Map<String, Object>> diensten() {
    return kaart(alles.get("services"));
  }

  Map<String, Object> dienst(String naam) {
    return diensten().get(naam);
  }

  @SuppressWarnings("unchecked")
  static <T> Map<String, T> kaart(Object waarde) {
    return (Map<String, T>) waarde;
  }

  @SuppressWarnings("unchecked")
  static <T> List<T> lijst(Object waarde) {
    return waarde == null ? List.of() : (List<T>) waarde;
  }

  /** The command of the image, word by word. */
  @SuppressWarnings("unchecked")
  static List<String> opdracht(String instructie) {
    Matcher regel =
        Pattern.compile("^(?:" + instructie + ")[^\\[\\n]*(\\[.*])$", Pattern.MULTILINE).matcher(tekst("Dockerfile"));
    if (!regel.find()) {
      throw new IllegalStateException(instructie);
    }
    return JsonMapper.builder().build().readValue(regel.group(1), List.class);
  }
}
