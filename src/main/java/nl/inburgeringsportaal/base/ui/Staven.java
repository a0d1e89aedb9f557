package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * Lengths that can be compared, each with its words beside it: how much there is, and which part of it is done. The
 * words say all of it; the bars are hidden from screen readers.
 */
public class Staven extends UnorderedList {
  private static final long serialVersionUID = 1L;
  private static final double HONDERD = 100;

  /**
   * A bar.
   *
   * @param wat what it is about
   * @param geheel its length
   * @param deel part of it that is filled, at most {@code geheel}
   * @param tekst both in words
   */
  public record Staaf(String wat, long geheel, long deel, String tekst) {}

  /**
   * @param naam what the bars show, for screen readers
   * @param staven the bars, in order
   */
  public Staven(String naam, List<Staaf> staven) {
    addClassName("staven");
    getElement().setAttribute("aria-label", naam);
    long langste = staven.stream().mapToLong(Staaf::geheel).max().orElse(0);
    for (Staaf staaf : staven) {
      Span wat = new Span(staaf.wat());
      wat.addClassName("wat");
      Span vol = new Span();
      vol.addClassName("vol");
      vol.getStyle().set("width", breedte(staaf.deel(), staaf.geheel()));
      Span balk = new Span(vol);
      balk.addClassName("balk");
      balk.getStyle().set("width", breedte(staaf.geheel(), langste));
      Span baan = new Span(balk);
      baan.addClassName("baan");
      baan.getElement().setAttribute("aria-hidden", "true");
      Span tekst = new Span(staaf.tekst());
      tekst.addClassName("tekst");
      add(new ListItem(wat, baan, tekst));
    }
  }

  private static String breedte(long deel, long geheel) {
    return geheel == 0 ? "0" : HONDERD * deel / geheel + "%";
  }
}
