package nl.inburgeringsportaal.base.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.inburgeringsportaal.base.Tabelschrijver;

/**
 * CSV as the portal gives it: UTF-8, in files with a BOM (spreadsheets need it), separator {@code ;}, quotes as in RFC
 * 4180, days as {@code yyyy-MM-dd}. Text that a spreadsheet would run as a formula gets an apostrophe in
 * front.
 */
public final class CsvSchrijver implements Tabelschrijver {
  private final CsvWriter csv;

  /**
   * For a file that somebody opens.
   *
   * @param uit where it goes; closed with this writer
   * @throws IOException when the stream breaks
   */
  public CsvSchrijver(OutputStream uit) throws IOException {
    this(uit, true);
  }

  /**
   * @param uit where it goes; closed with this writer
   * @param metBom false for a program: it would take the BOM for a part of the first name
   * @throws IOException when the stream breaks
   */
  public CsvSchrijver(OutputStream uit, boolean metBom) throws IOException {
    OutputStreamWriter schrijver = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
    if (metBom) {
      schrijver.write('\ufeff');
    }
    this.csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(schrijver);
  }

  @Override
  public void rij(List<?> waarden) {
    csv.writeRecord(waarden.stream().map(CsvSchrijver::veld).toList());
  }

  /**
   * @param waarde a value
   * @return its text in the file, harmless for a spreadsheet
   */
  public static String veld(Object waarde) {
    return switch (waarde) {
      case null -> "";
      case Number getal -> getal.toString();
      case Boolean waar -> waar ? "J" : "N";
      default -> zonderFormule(waarde.toString());
    };
  }

  private static String zonderFormule(String tekst) {
    return !tekst.isEmpty() && "=+-@\t\r\n|%".indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
