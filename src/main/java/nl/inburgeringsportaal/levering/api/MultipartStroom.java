package nl.inburgeringsportaal.levering.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/**
 * The parts of a multipart body one after the other, straight from the network. The container's own reading
 * would first put every part on disk, readable for whoever gets at the disk.
 */
final class MultipartStroom {

  /** Takes one part. */
  @FunctionalInterface
  interface Deel {

    /**
     * @param naam name of the part
     * @param bestandsnaam name of the file, may be null
     * @param inhoud content, to be read before the next part comes
     */
    void neem(String naam, String bestandsnaam, InputStream inhoud) throws IOException;
  }

  private MultipartStroom() {}

  /**
   * @param verzoek a call
   * @param deel gets the parts
   * @throws OngeldigeInvoer when the body is not multipart, or broken
   */
  static void lees(HttpServletRequest verzoek, Deel deel) throws IOException {
    String soort = verzoek.getContentType();
    if (soort == null || !soort.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      throw new OngeldigeInvoer("bestand", null, "levering.geen-deel");
    }
    FileUpload lezer = new FileUpload();
    lezer.setHeaderEncoding("UTF-8");
    FileItemIterator delen = heel(() -> lezer.getItemIterator(new ServletRequestContext(verzoek)));
    while (heel(delen::hasNext)) {
      FileItemStream stuk = heel(delen::next);
      String bestandsnaam = heel(stuk::getName);
      try (InputStream inhoud = heel(stuk::openStream)) {
        deel.neem(stuk.getFieldName(), bestandsnaam, inhoud);
      } catch (MultipartStream.MalformedStreamException fout) {
        throw stuk();
      }
    }
  }

  private interface Stap<T> {
    T doe() throws IOException, FileUploadException;
  }

  /** A body that is no multipart makes the reader stumble in more ways than it declares. */
  private static <T> T heel(Stap<T> stap) throws IOException {
    try {
      return stap.doe();
    } catch (FileUploadException
        | MultipartStream.MalformedStreamException
        | MultipartStream.IllegalBoundaryException
        | RuntimeException fout) {
      throw stuk();
    }
  }

  private static OngeldigeInvoer stuk() {
    return new OngeldigeInvoer("bestand", null, "levering.multipart-stuk");
  }
}
