package nl.inburgeringsportaal.base.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 to the letter: the first byte that is none ends the reading with its place in the file. */
final class Tekstlezer extends Reader {

  /** Content that is not UTF-8 text. */
  static final class GeenTekst extends IOException {
    private static final long serialVersionUID = 1L;
    private final long plaats;
    private final int waarde;

    private GeenTekst(long plaats, int waarde) {
      super("geen UTF-8");
      this.plaats = plaats;
      this.waarde = waarde;
    }

    /**
     * @return number of bytes before the wrong one
     */
    long plaats() {
      return plaats;
    }

    /**
     * @return the wrong byte, 0 to 255
     */
    int waarde() {
      return waarde;
    }
  }

  private final InputStream bron;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private long gelezen;
  private boolean einde;
  private boolean nul;

  Tekstlezer(InputStream bron) {
    this.bron = bron;
  }

  @Override
  public int read(char[] doel, int van, int lengte) throws IOException {
    if (lengte == 0) {
      return 0;
    }
    CharBuffer tekens = CharBuffer.wrap(doel, van, lengte);
    while (true) {
      CoderResult uitkomst = decoder.decode(bytes, tekens, einde);
      int aantal = totNul(doel, van, tekens.position());
      if (aantal > 0) {
        // What stands before a fault is handed out first, so that the header is known when the fault comes.
        return aantal;
      }
      if (nul) {
        throw new GeenTekst(-1, 0);
      }
      if (uitkomst.isError()) {
        throw new GeenTekst(gelezen - bytes.remaining(), bytes.get(bytes.position()) & 0xFF);
      }
      if (einde) {
        return -1;
      }
      vul();
    }
  }

  /** NUL never belongs in text, and MariaDB would store it: the text ends there. */
  private int totNul(char[] doel, int van, int tot) {
    if (nul) {
      return 0;
    }
    for (int i = van; i < tot; i++) {
      if (doel[i] == 0) {
        nul = true;
        return i - van;
      }
    }
    return tot - van;
  }

  private void vul() throws IOException {
    bytes.compact();
    int aantal = bron.read(bytes.array(), bytes.position(), bytes.remaining());
    if (aantal < 0) {
      einde = true;
    } else {
      gelezen += aantal;
      bytes.position(bytes.position() + aantal);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    bron.close();
  }
}
