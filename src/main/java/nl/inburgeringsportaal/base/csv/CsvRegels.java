package nl.inburgeringsportaal.base.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The records of a file as they were delivered, without judging them: for the first lines on the page, and to
 * give refused lines back to who delivered them. Ends where the file can no longer be read.
 */
public final class CsvRegels implements Closeable {
  private final CsvReader<CsvRecord> lezer;
  private final CloseableIterator<CsvRecord> records;
  private Optional<Regel> vooruit = Optional.empty();

  /**
   * One record.
   *
   * @param nummer physical line on which it begins
   * @param velden its fields
   */
  public record Regel(long nummer, List<String> velden) {}

  /**
   * @param inhoud the file; closed with this
   * @throws IOException when it cannot be fetched
   */
  public CsvRegels(InputStream inhoud) throws IOException {
    this.lezer = CsvLezer.lezer(Bestandsvorm.van(inhoud).inhoud());
    this.records = lezer.iterator();
  }

  /**
   * @return the next record, empty at the end of what can be read
   */
  public Optional<Regel> volgende() {
    if (vooruit.isPresent()) {
      Optional<Regel> regel = vooruit;
      vooruit = Optional.empty();
      return regel;
    }
    try {
      while (records.hasNext()) {
        CsvRecord record = records.next();
        if (!CsvLezer.isLeeg(record)) {
          return Optional.of(new Regel(record.getStartingLineNumber(), record.getFields()));
        }
      }
      return Optional.empty();
    } catch (CsvParseException | UncheckedIOException fout) {
      return Optional.empty();
    }
  }

  /**
   * @param nummer line on which a record begins; lines are asked in ascending order
   * @return that record, empty when there is none; then the one behind it is the next
   */
  public Optional<Regel> naar(long nummer) {
    for (Optional<Regel> regel = volgende(); regel.isPresent(); regel = volgende()) {
      if (regel.get().nummer() == nummer) {
        return regel;
      }
      if (regel.get().nummer() > nummer) {
        vooruit = regel;
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lezer.close();
  }
}
