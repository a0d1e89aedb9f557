package nl.inburgeringsportaal.base.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.Tabelschrijver;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with one sheet or, after {@link #blad}, more, written row by row. Text is stored as text, so a
 * spreadsheet never runs it as a formula. The first row is the header: bold, and it stays in sight.
 */
public final class XlsxSchrijver implements Tabelschrijver {
  private static final int RIJEN_PER_KEER = 500;
  private static final int BREEDTE = 22;
  private static final int LANGSTE_CEL = 32_767;

  private final Workbook boek;
  private Worksheet blad;
  private int rij;

  /**
   * @param uit where it goes; closed with this writer
   * @param naam name of the sheet, at most 31 characters
   */
  public XlsxSchrijver(OutputStream uit, String naam) {
    boek = new Workbook(uit, "Inburgeringsportaal", "1.0");
    blad = boek.newWorksheet(naam);
    blad.freezePane(0, 1);
  }

  /**
   * Ends the sheet and begins another one.
   *
   * @param naam its name, at most 31 characters and different from those before
   * @throws IOException when the stream breaks
   */
  public void blad(String naam) throws IOException {
    blad.finish();
    blad = boek.newWorksheet(naam);
    blad.freezePane(0, 1);
    rij = 0;
  }

  @Override
  public void rij(List<?> waarden) throws IOException {
    for (int kolom = 0; kolom < waarden.size(); kolom++) {
      cel(kolom, waarden.get(kolom));
    }
    rij++;
    if (rij % RIJEN_PER_KEER == 0) {
      blad.flush();
    }
  }

  private void cel(int kolom, Object waarde) {
    switch (waarde) {
      case null -> {}
      case Number getal -> blad.value(rij, kolom, getal);
      case LocalDate dag -> {
        blad.value(rij, kolom, dag);
        blad.style(rij, kolom).format("yyyy-mm-dd").set();
      }
      case LocalDateTime moment -> {
        blad.value(rij, kolom, moment);
        blad.style(rij, kolom).format("yyyy-mm-dd hh:mm").set();
      }
      case Boolean waar -> blad.value(rij, kolom, waar ? "J" : "N");
      default -> {
        String tekst = waarde.toString();
        blad.value(rij, kolom, tekst.length() > LANGSTE_CEL ? tekst.substring(0, LANGSTE_CEL) : tekst);
      }
    }
    if (rij == 0) {
      blad.style(rij, kolom).bold().set();
      blad.width(kolom, BREEDTE);
    }
  }

  @Override
  public void close() throws IOException {
    boek.close();
  }
}
