package nl.inburgeringsportaal.base.rapport;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * Bars from zero, each made of parts that add up to it, drawn once for page and paper: as SVG of rectangles and words
 * alone. Colours and letters stand in it as attributes, which a style sheet may replace. No part is known by its colour
 * only: parts stand in the order of the legend, go from dark to light, and have their number in them where it fits.
 *
 * @param omschrijving what it shows, for who does not see it
 * @param legenda names of the parts
 * @param balken the bars, from the top
 */
public record Stapelbeeld(String omschrijving, List<String> legenda, List<Balk> balken) {
  /** What it is wide, in its own units; a letter is {@value #LETTER} of them high. */
  private static final int BREED = 712;

  private static final int LETTER = 12;

  /** Room for what a bar is about, at least; longer words get more. */
  private static final int LINKS = 72;

  private static final double PER_LETTER = 7.5;

  /** Room for the sum behind the longest bar. */
  private static final int SOM = 80;

  /** The longest bar is never shorter. */
  private static final int KORTST = 240;

  private static final int HOOGTE = 20;
  private static final int STAP = 28;
  private static final int RAND = 4;

  /** A square of the legend, and the room beside it. */
  private static final int VLAK = 12;

  /** A number needs so much room to stand in its part. */
  private static final int RUIMTE = 44;

  private static final String INKT = "#111111";

  /** From dark to light, each with what can be read on it. */
  private static final List<List<String>> REEKSEN =
      List.of(List.of("#154e87", "#ffffff"), List.of("#709dc8", INKT), List.of("#ebd3b4", INKT));

  public Stapelbeeld {
    legenda = List.copyOf(legenda);
    balken = List.copyOf(balken);
    if (legenda.size() > REEKSEN.size()) {
      throw new IllegalArgumentException("hoogstens %d delen: %s".formatted(REEKSEN.size(), legenda));
    }
  }

  /**
   * A bar.
   *
   * @param wat what it is about
   * @param delen its parts, in the order of the legend
   */
  public record Balk(String wat, List<Long> delen) {

    public Balk {
      delen = List.copyOf(delen);
    }

    /**
     * @return all parts together
     */
    public long som() {
      return delen.stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * @param taal in which numbers are written
   * @return the bars as SVG; the legend stands beside it
   */
  public String svg(Locale taal) {
    return teken(taal, false);
  }

  /**
   * @param taal in which numbers are written
   * @return the bars as SVG that stands by itself: below its description, and the legend when there is more than one
   *     part
   */
  public String svgMetTitel(Locale taal) {
    return teken(taal, true);
  }

  private String teken(Locale taal, boolean metTitel) {
    NumberFormat vorm = NumberFormat.getIntegerInstance(taal);
    long langste = Math.max(1, balken.stream().mapToLong(Balk::som).max().orElse(1));
    int langsteWoord = balken.stream().mapToInt(balk -> balk.wat().length()).max().orElse(0);
    double begin = Math.max(LINKS, langsteWoord * PER_LETTER + 12);
    double baan = Math.max(KORTST, BREED - begin - SOM);
    int koppen = metTitel ? (legenda.size() > 1 ? 2 : 1) : 0;
    int top = koppen * STAP;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" font-size=\"").append(LETTER);
    svg.append("\" viewBox=\"0 0 ").append(rond(begin + baan + SOM)).append(' ');
    svg.append(top + balken.size() * STAP + RAND).append("\" aria-label=\"");
    svg.append(xml(omschrijving)).append("\">");
    if (metTitel) {
      tekst(svg, "titel", "start", INKT, 0, LETTER, omschrijving);
    }
    if (koppen > 1) {
      legenda(svg, begin, STAP);
    }
    for (int nummer = 0; nummer < balken.size(); nummer++) {
      balk(svg, balken.get(nummer), begin, top + nummer * STAP + RAND, baan / langste, vorm);
    }
    return svg.append("</svg>").toString();
  }

  private void legenda(StringBuilder svg, double begin, int boven) {
    double links = begin;
    for (int deel = 0; deel < legenda.size(); deel++) {
      vlak(svg, deel, links, boven, VLAK, VLAK);
      tekst(svg, "som", "start", INKT, links + VLAK + 6, boven + VLAK - 2, legenda.get(deel));
      links += VLAK + 6 + legenda.get(deel).length() * PER_LETTER + 16;
    }
  }

  private static void balk(StringBuilder svg, Balk balk, double begin, int boven, double schaal, NumberFormat vorm) {
    int lijn = boven + HOOGTE - 6;
    tekst(svg, "wat", "end", INKT, begin - 8, lijn, balk.wat());
    double links = begin;
    for (int deel = 0; deel < balk.delen().size(); deel++) {
      long aantal = balk.delen().get(deel);
      double breed = aantal * schaal;
      if (aantal > 0) {
        vlak(svg, deel, links, boven, breed, HOOGTE);
      }
      // A bar of one part has its number behind it.
      if (breed >= RUIMTE && balk.delen().size() > 1) {
        String inkt = REEKSEN.get(deel).getLast();
        tekst(svg, "in reeks-" + (deel + 1), "middle", inkt, links + breed / 2, lijn, vorm.format(aantal));
      }
      links += breed;
    }
    tekst(svg, "som", "start", INKT, links + 8, lijn, vorm.format(balk.som()));
  }

  private static void vlak(StringBuilder svg, int deel, double links, int boven, double breed, int hoog) {
    svg.append("<rect class=\"reeks-").append(deel + 1).append("\" fill=\"").append(REEKSEN.get(deel).getFirst());
    svg.append("\" x=\"").append(rond(links)).append("\" y=\"").append(boven).append("\" width=\"");
    svg.append(rond(breed)).append("\" height=\"").append(hoog).append("\"/>");
  }

  private static void tekst(
      StringBuilder svg, String klasse, String anker, String inkt, double links, int lijn, String woorden) {
    svg.append("<text class=\"").append(klasse).append("\" text-anchor=\"").append(anker).append("\" fill=\"");
    svg.append(inkt).append("\" x=\"").append(rond(links)).append("\" y=\"").append(lijn).append("\">");
    svg.append(xml(woorden)).append("</text>");
  }

  /** Named entities of HTML, such as the one for the euro sign, do not exist in a document. */
  private static String xml(String woorden) {
    return HtmlUtils.htmlEscape(woorden, StandardCharsets.UTF_8.name());
  }

  private static String rond(double getal) {
    return String.format(Locale.ROOT, "%.1f", getal);
  }
}
