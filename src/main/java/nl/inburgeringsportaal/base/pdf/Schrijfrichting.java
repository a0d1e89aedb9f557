package nl.inburgeringsportaal.base.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Text from right to left in a PDF: which parts run which way, in what order they are drawn, and joined letters. */
final class Schrijfrichting {
  private Schrijfrichting() {}

  /** Cuts a paragraph into parts of one direction, in the order in which they are seen. */
  static final class Verdeler implements BidiSplitter {
    private Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String alinea, byte richting) {
      bidi.setPara(alinea, richting == RTL ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LEVEL_DEFAULT_LTR, null);
    }

    @Override
    public int countTextRuns() {
      return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int nummer) {
      var deel = bidi.getVisualRun(nummer);
      return new BidiTextRun(deel.getStart(), deel.getLength(), deel.isOddRun() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String alinea) {
      return switch (Bidi.getBaseDirection(alinea)) {
        case Bidi.LTR -> LTR;
        case Bidi.RTL -> RTL;
        default -> NEUTRAL;
      };
    }
  }

  /** Turns a part around for drawing, and joins its letters. */
  static final class Zetter implements BidiReorderer {
    private final ArabicShaping verbinden =
        new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);
    private final ArabicShaping losmaken =
        new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

    @Override
    public String reorderRTLTextToLTR(String tekst) {
      return Bidi.writeReverse(tekst, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String tekst) {
      return zet(verbinden, tekst);
    }

    @Override
    public String deshapeText(String tekst) {
      return zet(losmaken, tekst);
    }

    private static String zet(ArabicShaping wijze, String tekst) {
      try {
        return wijze.shape(tekst);
      } catch (ArabicShapingException fout) {
        // A letter that cannot be joined stands by itself: it can still be read.
        return tekst;
      }
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
