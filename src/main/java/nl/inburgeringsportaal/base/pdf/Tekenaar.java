package nl.inburgeringsportaal.base.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the SVG of the portal in a document: rectangles with a colour and words in one letter, and nothing else. Words
 * stay text in the letters of the document (docs/decisions/0020).
 */
final class Tekenaar implements SVGDrawer {
  private static final int HEXADECIMAAL = 16;

  private final String letter;

  /**
   * @param letter family of the letters, one that the document has
   */
  Tekenaar(String letter) {
    this.letter = letter;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double breed, double hoog, double stippenPerPunt) {
    return new Beeld(svg, breed, letter);
  }

  private static double getal(Element element, String naam) {
    return Double.parseDouble(element.getAttribute(naam));
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> regels, SharedContext gedeeld) {
    // The letters are those of the document.
  }

  @Override
  public void addFontFile(File bestand, String naam, Integer gewicht, FontStyle stijl) {
    // The letters are those of the document.
  }

  @Override
  public void addFontStream(FSSupplier<InputStream> bron, String naam, Integer gewicht, FontStyle stijl) {
    // The letters are those of the document.
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  private record Beeld(Element svg, double breed, String letter) implements SVGImage {

    private double maat(int plaats) {
      return Double.parseDouble(svg.getAttribute("viewBox").split(" ")[plaats]);
    }

    private double schaal() {
      return breed / maat(2);
    }

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(breed);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(maat(3) * schaal());
    }

    @Override
    public void drawSVG(OutputDevice blad, RenderingContext context, double links, double boven) {
      FontSpecification vorm = new FontSpecification();
      vorm.families = new String[] {letter};
      vorm.size = (float) (getal(svg, "font-size") * schaal());
      vorm.fontWeight = IdentValue.NORMAL;
      vorm.fontStyle = IdentValue.NORMAL;
      vorm.variant = IdentValue.NORMAL;
      ((AbstractOutputDevice) blad).setFontSpecification(vorm);
      FSFont font = context.getFont(vorm);
      blad.setFont(font);
      for (Node knoop = svg.getFirstChild(); knoop != null; knoop = knoop.getNextSibling()) {
        Element deel = (Element) knoop;
        double x = links + getal(deel, "x") * schaal();
        double y = boven + getal(deel, "y") * schaal();
        blad.setColor(new FSRGBColor(Integer.parseInt(deel.getAttribute("fill").substring(1), HEXADECIMAAL)));
        if (deel.getTagName().equals("rect")) {
          blad.fill(new Rectangle2D.Double(x, y, getal(deel, "width") * schaal(), getal(deel, "height") * schaal()));
        } else {
          schrijf(blad, context, font, deel, x, y);
        }
      }
    }

    private static void schrijf(
        OutputDevice blad, RenderingContext context, FSFont font, Element deel, double x, double y) {
      String woorden = deel.getTextContent();
      int breedte = context.getTextRenderer().getWidth(context.getFontContext(), font, woorden);
      double begin =
          switch (deel.getAttribute("text-anchor")) {
            case "end" -> x - breedte;
            case "middle" -> x - breedte / 2.0;
            default -> x;
          };
      context.getTextRenderer().drawString(blad, woorden, (float) begin, (float) y);
    }
  }
}
