package nl.inburgeringsportaal.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./portaal bench [NAAM]}: measures, prints one table, ends with code 1 when an aim is missed. */
public final class Bench {
  private static final List<Meting> METINGEN =
      List.of(
          new StartMeting(),
          new SessieMeting(),
          new LeerlingenlijstMeting(),
          new OverzichtMeting(),
          new NachtrunMeting(),
          new HandreikingMeting(),
          new LbtPlanningMeting(),
          new LbtUitslagenMeting(),
          new RapportageMeting(),
          new KeurmerkMeting(),
          // In a database of its own: a country ten times as large is in nobody's way.
          new GroeiMeting(),
          // Last: they add pupils and persons to those that the others measure with.
          new ImportMeting(),
          new LandimportMeting());
  private static final Path MAP = Path.of("target", "bench");

  private Bench() {}

  /**
   * Measures all, or one.
   *
   * @param args nothing, or the name of one benchmark
   */
  public static void main(String[] args) throws Exception {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    List<Meting> gekozen =
        METINGEN.stream().filter(meting -> args.length == 0 || meting.naam().equals(args[0])).toList();
    if (gekozen.isEmpty()) {
      System.err.println(
          "Onbekende meting: " + args[0] + ". Er zijn: "
              + METINGEN.stream().map(Meting::naam).collect(Collectors.joining(", ")) + ".");
      System.exit(2);
    }
    List<Figuur> alle = new ArrayList<>();
    try (Omgeving omgeving = new Omgeving(MAP)) {
      for (Meting meting : gekozen) {
        System.err.println("meten: " + meting.naam());
        List<Figuur> figuren = meting.meet(omgeving);
        bewaar(meting.naam(), figuren);
        alle.addAll(figuren);
      }
    }
    System.out.print(tabel(alle));
    System.exit(alle.stream().allMatch(Figuur::gehaald) ? 0 : 1);
  }

  private static void bewaar(String naam, List<Figuur> figuren) throws IOException {
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Files.writeString(Files.createDirectories(MAP).resolve(naam + ".json"), json.writeValueAsString(figuren));
  }

  static String tabel(List<Figuur> figuren) {
    String vorm = "%-58s %12s %-11s %13s %10s  %-34s %s%n";
    StringBuilder tabel = new StringBuilder();
    tabel.append(vorm.formatted("meting", "waarde", "eenheid", "vergelijking", "verhouding", "doel", "gehaald"));
    for (Figuur figuur : figuren) {
      tabel.append(
          vorm.formatted(
              figuur.naam(),
              Figuur.kort(figuur.waarde()),
              figuur.eenheid(),
              figuur.vergelijking() == null ? "-" : Figuur.kort(figuur.vergelijking()),
              figuur.verhouding() == null ? "-" : Figuur.kort(figuur.verhouding()),
              figuur.doel(),
              figuur.gehaald() ? "ja" : "NEE"));
    }
    return tabel.toString();
  }
}
