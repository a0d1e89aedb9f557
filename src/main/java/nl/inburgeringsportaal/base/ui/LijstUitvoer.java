package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Tabelschrijver;
import nl.inburgeringsportaal.base.csv.CsvSchrijver;
import nl.inburgeringsportaal.base.xlsx.XlsxSchrijver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Slice;

/**
 * Export of a list. The filter, the columns and the sort are those of the moment at which it was asked for: a
 * download runs without the lock of the session. The line in the read log comes first; when it cannot be
 * written nothing is sent.
 */
final class LijstUitvoer<T> {
  static final int HOOGSTENS = 25_000;
  private static final int PAGINA = 1_000;
  private static final Logger LOG = LoggerFactory.getLogger(LijstUitvoer.class);

  /** Of what a list shows: filters and columns can be chosen above it. */
  static final String VAN_LIJST = "base.uitvoer.lijst.";

  /** Of figures: the columns are what they are. */
  static final String VAN_CIJFERS = "base.uitvoer.cijfers.";

  private final String naam;
  private final List<Kolom.Uitvoer<T>> kolommen;
  private final BiFunction<Integer, Integer, Slice<T>> bron;
  private final long aantal;
  private final String filter;
  private final Bouwstenen bouwstenen;
  private final String teksten;

  /**
   * @param teksten what is said of it: {@link #VAN_LIJST} or {@link #VAN_CIJFERS}
   */
  LijstUitvoer(
      String naam,
      List<Kolom.Uitvoer<T>> kolommen,
      BiFunction<Integer, Integer, Slice<T>> bron,
      long aantal,
      String filter,
      Bouwstenen bouwstenen,
      String teksten) {
    this.naam = naam;
    this.kolommen = kolommen;
    this.bron = bron;
    this.aantal = aantal;
    this.filter = filter;
    this.bouwstenen = bouwstenen;
    this.teksten = teksten;
  }

  void open() {
    Dialog dialoog = new Dialog();
    dialoog.addClassName("uitvoer");
    dialoog.setHeaderTitle(dialoog.getTranslation(teksten + "titel"));
    dialoog.setWidth("32rem");
    String namen = kolommen.stream().map(Kolom.Uitvoer::kop).collect(Collectors.joining(", "));
    dialoog.add(
        new Paragraph(
            aantal > HOOGSTENS
                ? dialoog.getTranslation("base.uitvoer.deel", HOOGSTENS, aantal)
                : dialoog.getTranslation(teksten + "aantal", aantal)),
        new Paragraph(dialoog.getTranslation(teksten + "kolommen", namen)),
        new Paragraph(dialoog.getTranslation("base.uitvoer.log")));
    dialoog
        .getFooter()
        .add(
            new Button(dialoog.getTranslation("base.sluiten"), klik -> dialoog.close()),
            link(dialoog.getTranslation("base.uitvoer.csv"), ".csv", "text/csv; charset=utf-8"),
            link(
                dialoog.getTranslation("base.uitvoer.xlsx"),
                ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    dialoog.open();
  }

  private Anchor link(String tekst, String einde, String soort) {
    DownloadHandler inhoud = download -> geef(download, naam + "-" + bouwstenen.vandaag() + einde, soort);
    Anchor link = new Anchor(inhoud, AttachmentType.DOWNLOAD, tekst);
    link.addClassName("knop");
    return link;
  }

  private void geef(DownloadEvent download, String bestand, String soort) throws IOException {
    download.setFileName(bestand);
    download.setContentType(soort);
    noteer();
    try (Tabelschrijver schrijver = schrijver(download.getOutputStream(), bestand)) {
      schrijf(schrijver);
    } catch (RuntimeException fout) {
      LOG.error("export van {} is niet gelukt", naam, fout);
      throw fout;
    }
  }

  private Tabelschrijver schrijver(OutputStream uit, String bestand) throws IOException {
    return bestand.endsWith(".csv") ? new CsvSchrijver(uit) : new XlsxSchrijver(uit, naam);
  }

  /** Writes the line in the read log. */
  void noteer() {
    bouwstenen
        .leeslog()
        .noteer(
            Leeslog.Handeling.GEEXPORTEERD,
            naam,
            null,
            null,
            "filter: %s; kolommen: %s; aantal: %d"
                .formatted(
                    filter.isEmpty() ? "-" : filter,
                    String.join(", ", koppen()),
                    Math.min(aantal, HOOGSTENS)));
  }

  /** Writes header and rows, page by page. */
  void schrijf(Tabelschrijver schrijver) throws IOException {
    schrijver.rij(koppen());
    for (int pagina = 0; pagina * PAGINA < HOOGSTENS; pagina++) {
      Slice<T> rijen = bron.apply(pagina, PAGINA);
      for (T rij : rijen) {
        schrijver.rij(kolommen.stream().map(kolom -> (Object) kolom.waarde().apply(rij)).toList());
      }
      if (!rijen.hasNext()) {
        return;
      }
    }
  }

  private List<String> koppen() {
    return kolommen.stream().map(Kolom.Uitvoer::kop).toList();
  }
}
