package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * Bars from zero, each made of parts that add up to it, as a picture. The table with the same figures stands beside it:
 * to a screen reader the picture is one sentence. It scrolls sideways by itself on a narrow screen.
 */
public class Stapeldiagram extends Div {
  private static final long serialVersionUID = 1L;

  /** Room for what a bar is about, at least; longer words get more. */
  private static final int LINKS = 72;

  private static final double PER_LETTER = 7.5;

  /** Room for the sum behind the longest bar. */
  private static final int SOM = 80;

  private static final int BAAN = 560;
  private static final int HOOGTE = 20;
  private static final int STAP = 28;

  /** A number needs so much room to stand in its part. */
  private static final int RUIMTE = 44;

  /**
   * A bar.
   *
   * @param wat what it is about
   * @param delen its parts, in the order of the legend
   */
  public record Balk(String wat, List<Long> delen) {

    private long som() {
      return delen.stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * @param omschrijving what the picture shows, for who does not see it
   * @param legenda names of the parts
   * @param balken the bars, from the top
   * @param taal in which numbers are written
   */
  public Stapeldiagram(String omschrijving, List<String> legenda, List<Balk> balken, Locale taal) {
    addClassName("stapeldiagram");
    UnorderedList uitleg = new UnorderedList();
    uitleg.addClassName("legenda");
    for (int i = 0; i < legenda.size(); i++) {
      Span vlak = new Span();
      vlak.addClassNames("vlak", "reeks-" + (i + 1));
      vlak.getElement().setAttribute("aria-hidden", "true");
      uitleg.add(new ListItem(vlak, new Span(legenda.get(i))));
    }
    Div schuift = new Div(new Svg(teken(omschrijving, balken, NumberFormat.getIntegerInstance(taal))));
    schuift.addClassName("schuift");
    schuift.getElement().setAttribute("tabindex", "0");
    schuift.getElement().setAttribute("role", "region");
    schuift.getElement().setAttribute("aria-label", omschrijving);
    add(uitleg, schuift);
  }

  private static String teken(String omschrijving, List<Balk> balken, NumberFormat vorm) {
    long langste = Math.max(1, balken.stream().mapToLong(Balk::som).max().orElse(1));
    int langsteWoord = balken.stream().mapToInt(balk -> balk.wat().length()).max().orElse(0);
    double begin = Math.max(LINKS, langsteWoord * PER_LETTER + 12);
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ");
    svg.append(rond(begin + BAAN + SOM)).append(' ');
    svg.append(balken.size() * STAP + 4).append("\" aria-label=\"").append(HtmlUtils.htmlEscape(omschrijving));
    svg.append("\">");
    for (int nummer = 0; nummer < balken.size(); nummer++) {
      Balk balk = balken.get(nummer);
      int boven = nummer * STAP + 4;
      tekst(svg, "wat", begin - 8, boven, balk.wat());
      double links = begin;
      for (int deel = 0; deel < balk.delen().size(); deel++) {
        long aantal = balk.delen().get(deel);
        double breed = (double) aantal * BAAN / langste;
        if (aantal > 0) {
          svg.append("<rect class=\"reeks-").append(deel + 1).append("\" x=\"").append(rond(links)).append("\" y=\"");
          svg.append(boven).append("\" width=\"").append(rond(breed)).append("\" height=\"").append(HOOGTE);
          svg.append("\"/>");
        }
        // A bar of one part has its number behind it.
        if (breed >= RUIMTE && balk.delen().size() > 1) {
          tekst(svg, "in reeks-" + (deel + 1), links + breed / 2, boven, vorm.format(aantal));
        }
        links += breed;
      }
      tekst(svg, "som", links + 8, boven, vorm.format(balk.som()));
    }
    return svg.append("</svg>").toString();
  }

  private static void tekst(StringBuilder svg, String klasse, double links, int boven, String woorden) {
    svg.append("<text class=\"").append(klasse).append("\" x=\"").append(rond(links)).append("\" y=\"");
    svg.append(boven + HOOGTE - 6).append("\">").append(HtmlUtils.htmlEscape(woorden)).append("</text>");
  }

  private static String rond(double getal) {
    return String.format(Locale.ROOT, "%.1f", getal);
  }
}
