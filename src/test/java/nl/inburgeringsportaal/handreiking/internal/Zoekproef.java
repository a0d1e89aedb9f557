package nl.inburgeringsportaal.handreiking.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;

/** A search index of any size: the answers of the portal over and over, each time with a word of its own. */
public final class Zoekproef {
  private static final Path VRAGEN = Path.of("src", "test", "resources", "handreiking", "zoekvragen.csv");
  private static final int TREFFERS = 20;
  private final Zoekindex index;

  /**
   * @param aantal how many answers
   */
  public Zoekproef(int aantal) {
    List<Inhoud> inhoud = new InhoudLezer().lees();
    List<HandreikingAntwoord> antwoorden = new ArrayList<>();
    Map<String, String> zoekwoorden = new HashMap<>();
    for (int i = 0; i < aantal; i++) {
      Inhoud deel = inhoud.get(i % inhoud.size());
      String slug = deel.slug() + "-" + i;
      antwoorden.add(new Antwoord(new Vraag(slug), 1, Herkomst.PORTAAL, deel).gegevens(slug));
      zoekwoorden.put(slug, deel.zoekwoorden() + ", eigenwoord" + i);
    }
    index = new Zoekindex(antwoorden, zoekwoorden);
  }

  /**
   * @return what people search for
   */
  public static List<String> vragen() throws IOException {
    return Files.readAllLines(VRAGEN).stream().skip(1).map(regel -> regel.split(";")[0]).toList();
  }

  /**
   * @param vraag what is searched for
   * @return slugs of what fits
   */
  public List<String> zoek(String vraag) {
    return index.zoek(vraag, null, TREFFERS);
  }
}
