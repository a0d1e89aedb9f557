package nl.inburgeringsportaal.toegang.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds the body of a request: a screen sends some kilobytes, and its server reads them into memory as a whole. Files
 * are streamed and have a limit of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Lichaamslimiet extends OncePerRequestFilter {

  /** Most bytes of a body that is no file. */
  static final int HOOGSTENS = 1 << 20;

  private static final String BESTANDEN_API = "/api/v1/leveringen";
  private static final String BESTANDEN_SCHERM = "/VAADIN/dynamic/resource/";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    String pad = verzoek.getRequestURI().substring(verzoek.getContextPath().length());
    return pad.equals(BESTANDEN_API) || pad.startsWith(BESTANDEN_SCHERM);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    if (verzoek.getContentLengthLong() > HOOGSTENS) {
      antwoord.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    boolean zonderLengte = verzoek.getContentLengthLong() < 0 && verzoek.getHeader("Transfer-Encoding") != null;
    keten.doFilter(zonderLengte ? new Begrensd(verzoek) : verzoek, antwoord);
  }

  /** A body that does not say how long it is. */
  private static final class Begrensd extends HttpServletRequestWrapper {
    private ServletInputStream stroom;

    Begrensd(HttpServletRequest verzoek) {
      super(verzoek);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (stroom == null) {
        stroom = new Teller(super.getInputStream());
      }
      return stroom;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      String tekens = getCharacterEncoding() == null ? StandardCharsets.UTF_8.name() : getCharacterEncoding();
      return new BufferedReader(new InputStreamReader(getInputStream(), tekens));
    }
  }

  /** Ends with a fault after {@link #HOOGSTENS} bytes. */
  private static final class Teller extends ServletInputStream {
    private final ServletInputStream bron;
    private long gelezen;

    Teller(ServletInputStream bron) {
      this.bron = bron;
    }

    @Override
    public int read() throws IOException {
      int waarde = bron.read();
      tel(waarde < 0 ? 0 : 1);
      return waarde;
    }

    @Override
    public int read(byte[] doel, int van, int lengte) throws IOException {
      int aantal = bron.read(doel, van, lengte);
      tel(Math.max(0, aantal));
      return aantal;
    }

    private void tel(int aantal) throws IOException {
      gelezen += aantal;
      if (gelezen > HOOGSTENS) {
        throw new IOException("het lichaam van het verzoek is te groot");
      }
    }

    @Override
    public boolean isFinished() {
      return bron.isFinished();
    }

    @Override
    public boolean isReady() {
      return bron.isReady();
    }

    @Override
    public void setReadListener(ReadListener luisteraar) {
      bron.setReadListener(luisteraar);
    }
  }
}
