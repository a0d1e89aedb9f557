package nl.inburgeringsportaal.handreiking.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.handreiking.Bronwijze;
import nl.inburgeringsportaal.handreiking.Handreikingbron;
import nl.inburgeringsportaal.handreiking.Kern;
import nl.inburgeringsportaal.handreiking.Kernpunt;
import nl.inburgeringsportaal.handreiking.Lezer;
import nl.inburgeringsportaal.handreiking.Oordeel;
import nl.inburgeringsportaal.handreiking.Situatie;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads the answers that come with the portal: {@code handreiking/<slug>.md}, and {@code <slug>@<date>.md} for
 * the rules of an earlier time. A file begins with {@code key: value} lines between two lines of three dashes;
 * the rest is the answer in Markdown. Sources stand in {@code bronnen.properties} and are named by their key.
 * A file that breaks a rule stops the start with its name: it is a fault of the build, not of a user.
 */
@Component
class InhoudLezer {
  private static final String MAP = "classpath*:handreiking/";
  private static final String STREEP = "---";
  private static final Set<String> VELDEN =
      Set.of(
          "vraag", "kort", "voorbehoud", "situatie", "onderwijs", "volgorde", "veelgesteld", "geldig_van",
          "geldig_tot", "tekstdatum", "bronnen", "verwant", "zoekwoorden", "lezers", "kern");

  /** Most answers are for a talk between a pupil and the school. */
  private static final String GEWONE_LEZERS = "LEERLING, DOCENT";

  private static final Map<String, Set<Onderwijssoort>> GROEPEN =
      Map.of(
          "ALLE", EnumSet.allOf(Onderwijssoort.class),
          "VIER",
              EnumSet.of(
                  Onderwijssoort.PRAKTIJKONDERWIJS,
                  Onderwijssoort.ISK,
                  Onderwijssoort.VSO,
                  Onderwijssoort.ENTREE,
                  // An education that the portal cannot place gets the same answers.
                  Onderwijssoort.OVERIG));

  /**
   * @return all versions, by slug and then by the first day of their rules
   */
  List<Inhoud> lees() {
    PathMatchingResourcePatternResolver zoeker = new PathMatchingResourcePatternResolver();
    try {
      Map<String, Handreikingbron> bronnen = bronnen(zoeker.getResource("classpath:handreiking/bronnen.properties"));
      return Arrays.stream(zoeker.getResources(MAP + "*.md"))
          .map(bestand -> lees(bestand, bronnen))
          .sorted(Comparator.comparing(Inhoud::slug).thenComparing(inhoud -> inhoud.geldig().van()))
          .toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static Map<String, Handreikingbron> bronnen(Resource bestand) throws IOException {
    Properties regels = new Properties();
    try (Reader lezer = new InputStreamReader(bestand.getInputStream(), StandardCharsets.UTF_8)) {
      regels.load(lezer);
    }
    Map<String, Handreikingbron> bronnen = new LinkedHashMap<>();
    for (String sleutel : regels.stringPropertyNames()) {
      String[] delen = regels.getProperty(sleutel).split("\\|", -1);
      if (delen.length != 5) {
        throw new IllegalStateException("bron " + sleutel + " heeft geen vijf delen");
      }
      bronnen.put(
          sleutel,
          new Handreikingbron(
              delen[0].strip(),
              delen[1].strip(),
              delen[2].strip(),
              Bronwijze.valueOf(delen[3].strip()),
              delen[4].isBlank() ? null : delen[4].strip()));
    }
    return bronnen;
  }

  private static Inhoud lees(Resource bestand, Map<String, Handreikingbron> alleBronnen) {
    String naam = bestand.getFilename();
    try {
      return ontleed(naam, bestand.getContentAsString(StandardCharsets.UTF_8), alleBronnen);
    } catch (IOException | RuntimeException fout) {
      throw new IllegalStateException("handreiking/" + naam + ": " + fout.getMessage(), fout);
    }
  }

  /**
   * @param naam name of the file
   * @param bestand its content
   * @param alleBronnen sources by key
   * @return the version that it holds
   */
  static Inhoud ontleed(String naam, String bestand, Map<String, Handreikingbron> alleBronnen) {
    List<String> regels = bestand.lines().toList();
    int einde = regels.subList(1, regels.size()).indexOf(STREEP) + 1;
    if (!STREEP.equals(regels.getFirst()) || einde == 0) {
      throw new IllegalArgumentException("de kop staat niet tussen twee regels ---");
    }
    Map<String, String> kop = kop(regels.subList(1, einde));
    String tekst = String.join("\n", regels.subList(einde + 1, regels.size())).strip();
    List<Handreikingbron> bronnen =
        lijst(verplicht(kop, "bronnen")).stream()
            .map(
                sleutel -> {
                  if (!alleBronnen.containsKey(sleutel)) {
                    throw new IllegalArgumentException("onbekende bron " + sleutel);
                  }
                  return alleBronnen.get(sleutel);
                })
            .toList();
    String einddag = kop.get("geldig_tot");
    return new Inhoud(
        naam.replaceFirst("(@.*)?\\.md$", ""),
        verplicht(kop, "vraag"),
        verplicht(kop, "kort"),
        tekst,
        kop.get("voorbehoud"),
        Situatie.valueOf(verplicht(kop, "situatie")),
        onderwijs(verplicht(kop, "onderwijs")),
        lezers(kop.getOrDefault("lezers", GEWONE_LEZERS)),
        kern(kop.get("kern")),
        Integer.parseInt(verplicht(kop, "volgorde")),
        jaNee(verplicht(kop, "veelgesteld")),
        new Periode(
            LocalDate.parse(verplicht(kop, "geldig_van")), einddag == null ? null : LocalDate.parse(einddag)),
        LocalDate.parse(verplicht(kop, "tekstdatum")),
        bronnen,
        lijst(kop.getOrDefault("verwant", "")),
        kop.getOrDefault("zoekwoorden", ""),
        controlegetal(kop + "\n" + tekst + "\n" + bronnen));
  }

  private static Map<String, String> kop(List<String> regels) {
    Map<String, String> kop = new LinkedHashMap<>();
    for (String regel : regels) {
      String[] delen = regel.split(":", 2);
      if (delen.length != 2 || !VELDEN.contains(delen[0]) || delen[1].isBlank()) {
        throw new IllegalArgumentException("onbekende of lege regel in de kop: " + regel);
      }
      if (kop.put(delen[0], delen[1].strip()) != null) {
        throw new IllegalArgumentException("staat tweemaal in de kop: " + delen[0]);
      }
    }
    return kop;
  }

  private static String verplicht(Map<String, String> kop, String veld) {
    String waarde = kop.get(veld);
    if (waarde == null) {
      throw new IllegalArgumentException("ontbreekt in de kop: " + veld);
    }
    return waarde;
  }

  private static boolean jaNee(String waarde) {
    return switch (waarde) {
      case "ja" -> true;
      case "nee" -> false;
      default -> throw new IllegalArgumentException("ja of nee verwacht: " + waarde);
    };
  }

  private static Set<Onderwijssoort> onderwijs(String waarde) {
    EnumSet<Onderwijssoort> soorten = EnumSet.noneOf(Onderwijssoort.class);
    for (String deel : lijst(waarde)) {
      Set<Onderwijssoort> groep = GROEPEN.get(deel);
      if (groep == null) {
        soorten.add(Onderwijssoort.valueOf(deel));
      } else {
        soorten.addAll(groep);
      }
    }
    return soorten;
  }

  private static Set<Lezer> lezers(String waarde) {
    return lijst(waarde).stream().map(Lezer::valueOf).collect(Collectors.toSet());
  }

  private static Kern kern(String waarde) {
    if (waarde == null) {
      return null;
    }
    String[] delen = waarde.split(" ");
    if (delen.length != 2) {
      throw new IllegalArgumentException("kern is een punt en een oordeel: " + waarde);
    }
    return new Kern(Kernpunt.valueOf(delen[0]), Oordeel.valueOf(delen[1]));
  }

  private static List<String> lijst(String waarde) {
    return Arrays.stream(waarde.split(",")).map(String::strip).filter(deel -> !deel.isEmpty()).toList();
  }

  private static String controlegetal(String inhoud) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
