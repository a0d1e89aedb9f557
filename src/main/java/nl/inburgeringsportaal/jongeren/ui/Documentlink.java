package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;

/** A document as a link that looks like a button. Its file name names nobody. */
final class Documentlink {

  private Documentlink() {}

  /**
   * @param sleutel key of the words on the link
   * @param bestand name of the file without its ending
   * @param inhoud makes the document, and refuses when that is not allowed
   * @return the link
   */
  static Anchor pdf(String sleutel, String bestand, Supplier<byte[]> inhoud) {
    DownloadHandler geef =
        download -> {
          byte[] document = inhoud.get();
          download.setFileName(bestand + ".pdf");
          download.setContentType("application/pdf");
          download.setContentLength(document.length);
          download.getOutputStream().write(document);
        };
    Anchor link = new Anchor(geef, AttachmentType.DOWNLOAD, Gespreksteksten.t(sleutel));
    link.addClassNames("knop", "niet-afdrukken");
    return link;
  }
}
