package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.markdown.Markdown;
import java.util.regex.Pattern;

/** A text of an editor in Markdown. HTML in it is shown as it was typed and does nothing. */
public class Opmaaktekst extends Markdown {
  private static final long serialVersionUID = 1L;
  private static final Pattern KOP = Pattern.compile("^#{1,6} ", Pattern.MULTILINE);

  /**
   * @param tekst the text
   * @param hoogsteKop level of all its headings, one below the heading that it stands under
   */
  public Opmaaktekst(String tekst, int hoogsteKop) {
    super(KOP.matcher(tekst.replace("<", "&lt;")).replaceAll("#".repeat(hoogsteKop) + " "));
    addClassName("opmaaktekst");
  }
}
