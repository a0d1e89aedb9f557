package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;

/** The calendar file of a talk as a link. Neither its name nor its content names anybody. */
final class Agendabestand {

  private Agendabestand() {}

  /**
   * @param diensten what gives the file and writes the read log
   * @param gesprekId id of the talk
   * @param datum its day, in the name of the file
   * @return a link that looks like a button
   */
  static Anchor link(Gespreksdiensten diensten, long gesprekId, LocalDate datum) {
    Anchor link =
        new Anchor(
            download -> geef(download, diensten, gesprekId, datum),
            AttachmentType.DOWNLOAD,
            Gespreksteksten.t("jongeren.gesprek.agenda.download"));
    link.addClassName("knop");
    return link;
  }

  /** The line in the read log comes before the first byte; when it cannot be written nothing is sent. */
  private static void geef(DownloadEvent download, Gespreksdiensten diensten, long id, LocalDate datum)
      throws IOException {
    byte[] bestand = diensten.overzicht().ics(id);
    diensten.leeslog().noteer(Leeslog.Handeling.GEDOWNLOAD, GesprekOverzicht.OBJECT, id, null, "agendabestand");
    download.setFileName("gesprek-" + datum + ".ics");
    download.setContentType("text/calendar; charset=utf-8");
    download.setContentLength(bestand.length);
    download.getOutputStream().write(bestand);
  }
}
