package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import nl.inburgeringsportaal.rapportage.BriefbestandService;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.Briefvorm;
import nl.inburgeringsportaal.rapportage.EditieDetail;

/** Offers a letter as files, as it stands on the page at this moment. */
class Briefuitvoer extends Dialog {
  private static final long serialVersionUID = 1L;

  /**
   * @param service makes the files
   * @param brief what it says
   * @param editie the edition that says it; null for figures of no edition
   * @param taal in which headers and numbers are written
   */
  Briefuitvoer(BriefbestandService service, Briefinhoud brief, EditieDetail editie, Locale taal) {
    addClassName("uitvoer");
    setHeaderTitle(t("brief.uitvoer"));
    setWidth("min(36rem, 96vw)");
    add(new Paragraph(t("brief.uitvoer.uitleg")), new Paragraph(getTranslation("base.uitvoer.log")));
    getFooter().add(new Button(getTranslation("base.sluiten"), klik -> close()));
    String naam = "uitvoeringsbrief-" + brief.peildatum();
    for (Briefvorm vorm : Briefvorm.values()) {
      DownloadHandler ophalen =
          download -> {
            byte[] bytes = service.maak(brief, editie, vorm, taal);
            download.setFileName(naam + "." + vorm.einde());
            download.setContentType(vorm.soort());
            download.setContentLength(bytes.length);
            download.getOutputStream().write(bytes);
          };
      Anchor link = new Anchor(ophalen, AttachmentType.DOWNLOAD, t("brief.vorm." + vorm));
      link.addClassName("knop");
      getFooter().add(link);
    }
  }
}
