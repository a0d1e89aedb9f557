package nl.inburgeringsportaal.base.csv;

import java.io.IOException;
import java.io.InputStream;

/**
 * Finds the place where a file stops being CSV. Only used after reading has failed: it walks through the
 * bytes once more and keeps what the reader throws away (where the quote opened, which field it was).
 */
final class Bouwfout {
  private static final int QUOTE = '"';

  /** Most fields of one record; the reader's own limit. */
  private static final int VELDEN_HOOGSTENS = 16_384;

  /** What was found. */
  enum Soort {
    PLAATS,
    QUOTE_NIET_GESLOTEN,
    TEKST_NA_QUOTE,
    TE_LANG
  }

  /**
   * @param soort what is wrong
   * @param regel line: of the quote that opened, else the one on which the record begins
   * @param veld index of the field in its record, from 0
   * @param teken the character that does not belong there
   */
  record Vondst(Soort soort, long regel, int veld, char teken) {

    private Vondst(Soort soort, long regel, int veld) {
      this(soort, regel, veld, ' ');
    }
  }

  private final int recordHoogstens;
  private final int veldHoogstens;
  private final int scheiding;
  private long regel = 1;
  private long beginRegel = 1;
  private long quoteRegel;
  private int veld;
  private long veldLengte;
  private long recordLengte;
  private boolean inQuotes;
  private boolean naQuote;
  private boolean naCr;

  /**
   * @param recordHoogstens most characters of one record
   * @param veldHoogstens most characters of one field
   * @param scheiding the separator
   */
  Bouwfout(int recordHoogstens, int veldHoogstens, char scheiding) {
    this.recordHoogstens = recordHoogstens;
    this.veldHoogstens = veldHoogstens;
    this.scheiding = scheiding;
  }

  /**
   * @param bron the file
   * @param plaats byte to stop at, negative to stop at the first NUL byte or fault
   * @return what is wrong there
   */
  Vondst zoek(InputStream bron, long plaats) throws IOException {
    byte[] blok = new byte[1 << 16];
    long teller = 0;
    for (int aantal = bron.read(blok); aantal >= 0; aantal = bron.read(blok)) {
      for (int i = 0; i < aantal; i++) {
        int teken = blok[i];
        if (teller++ == plaats || (plaats < 0 && teken == 0)) {
          return new Vondst(Soort.PLAATS, beginRegel, veld);
        }
        Vondst vondst = teken(teken);
        if (vondst != null && plaats < 0) {
          return vondst;
        }
      }
    }
    return inQuotes && !naQuote
        ? new Vondst(Soort.QUOTE_NIET_GESLOTEN, quoteRegel, veld)
        : new Vondst(Soort.PLAATS, beginRegel, veld);
  }

  private Vondst teken(int teken) {
    boolean regeleinde = teken == '\n' || teken == '\r';
    boolean tweedeVanCrLf = teken == '\n' && naCr;
    naCr = teken == '\r';
    if (regeleinde && !tweedeVanCrLf) {
      regel++;
    }
    if (inQuotes) {
      return inQuotes(teken, regeleinde);
    }
    if (teken == QUOTE && veldLengte == 0) {
      inQuotes = true;
      quoteRegel = regel;
    } else if (teken == scheiding) {
      nieuwVeld();
    } else if (regeleinde) {
      nieuwRecord();
      return null;
    } else {
      veldLengte++;
    }
    recordLengte++;
    return isTeLang() ? new Vondst(Soort.TE_LANG, beginRegel, veld) : null;
  }

  private Vondst inQuotes(int teken, boolean regeleinde) {
    veldLengte++;
    recordLengte++;
    if (isTeLang()) {
      return new Vondst(Soort.QUOTE_NIET_GESLOTEN, quoteRegel, veld);
    }
    if (!naQuote) {
      naQuote = teken == QUOTE;
      return null;
    }
    naQuote = false;
    if (teken == QUOTE) {
      return null;
    }
    inQuotes = false;
    if (teken == scheiding) {
      nieuwVeld();
    } else if (regeleinde) {
      nieuwRecord();
    } else {
      // Closed on a later line than it opened: the missing quote is where it opened.
      return regel == quoteRegel
          ? new Vondst(Soort.TEKST_NA_QUOTE, beginRegel, veld, (char) teken)
          : new Vondst(Soort.QUOTE_NIET_GESLOTEN, quoteRegel, veld);
    }
    return null;
  }

  private boolean isTeLang() {
    return recordLengte > recordHoogstens || veldLengte > veldHoogstens || veld >= VELDEN_HOOGSTENS;
  }

  private void nieuwVeld() {
    veld++;
    veldLengte = 0;
  }

  private void nieuwRecord() {
    veld = 0;
    veldLengte = 0;
    recordLengte = 0;
    beginRegel = regel;
  }
}
