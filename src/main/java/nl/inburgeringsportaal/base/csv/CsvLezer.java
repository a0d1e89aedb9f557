package nl.inburgeringsportaal.base.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a delivered file line by line, turns fields into values and says what is wrong, each fault with the
 * physical line on which its record begins and with its column.
 *
 * <p>A fault of one field or line refuses that line. A fault of the file (encoding, separator, header, a
 * quote that never closes) ends the reading: what follows cannot be trusted.
 */
public final class CsvLezer {

  /** The separator of every file of the contract. */
  public static final char SCHEIDING = ';';

  /** Most characters of one field; all allowed values are far shorter. */
  static final int VELD_HOOGSTENS = 1 << 16;

  /** Most characters of one record; bounds the memory when a quote never closes. */
  static final int RECORD_HOOGSTENS = 1 << 18;

  /** Characters of a wrong field that are kept: enough to recognise it, whatever its length. */
  private static final int WAARDE_HOOGSTENS = 200;

  /** Signs with which a spreadsheet begins a formula. */
  private static final String FORMULE = "=+-@\t\r";

  private final CsvBron bron;
  private final List<Kolom> kolommen;
  private final LocalDate dag;

  /** Gets what is read, in the order of the file. */
  public interface Ontvanger {

    /**
     * @param namen names of the columns that the file has
     */
    void kop(List<String> namen);

    /**
     * A line with its values.
     *
     * @param regel physical line on which it begins
     * @param waarden values in the order of the known columns; null where the column is absent, the field
     *     empty or wrong
     * @param problemen what is wrong or unlikely on this line, empty for a good line
     */
    void regel(long regel, Object[] waarden, List<Probleem> problemen);

    /**
     * @param probleem a fault or warning about the file as a whole
     */
    void bestand(Probleem probleem);
  }

  /**
   * @param bron the file
   * @param kolommen the columns that it may have
   * @param dag day of the delivery
   */
  public CsvLezer(CsvBron bron, List<Kolom> kolommen, LocalDate dag) {
    this.bron = bron;
    this.kolommen = kolommen;
    this.dag = dag;
  }

  /**
   * Reads the whole file.
   *
   * @param ontvanger gets what is read
   * @return true when the file could be read to its end, whatever its lines are worth
   * @throws IOException when the content cannot be fetched; says nothing about the file itself
   */
  public boolean lees(Ontvanger ontvanger) throws IOException {
    try (InputStream stroom = bron.open()) {
      Bestandsvorm vorm = Bestandsvorm.van(stroom);
      if (vorm.probleem().isPresent()) {
        ontvanger.bestand(vorm.probleem().get());
        return false;
      }
      return lees(vorm.inhoud(), ontvanger);
    }
  }

  private boolean lees(InputStream inhoud, Ontvanger ontvanger) throws IOException {
    Kop kop = null;
    long aantal = 0;
    boolean leegGemeld = false;
    try (CsvReader<CsvRecord> lezer = lezer(inhoud);
        CloseableIterator<CsvRecord> records = lezer.iterator()) {
      while (records.hasNext()) {
        CsvRecord record = records.next();
        if (isLeeg(record)) {
          continue;
        }
        if (kop == null) {
          kop = new Kop(record.getStartingLineNumber(), record.getFields(), kolommen);
          if (!kop.problemen().isEmpty()) {
            kop.problemen().forEach(ontvanger::bestand);
            return false;
          }
          ontvanger.kop(kop.namen());
        } else if (heeftNiets(record)) {
          // A spreadsheet writes such lines below its last row.
          if (!leegGemeld) {
            leegGemeld = true;
            ontvanger.bestand(Probleem.waarschuwing(record.getStartingLineNumber(), null, "LEGE_REGEL", null));
          }
        } else {
          aantal++;
          regel(kop, record, ontvanger);
        }
      }
    } catch (CsvParseException | UncheckedIOException fout) {
      ontvanger.bestand(oorzaak(fout, kop));
      return false;
    }
    if (kop == null) {
      ontvanger.bestand(Probleem.fout(1, null, "LEEG_BESTAND", null));
      return false;
    }
    if (aantal == 0) {
      ontvanger.bestand(Probleem.waarschuwing(1, null, "ALLEEN_KOP", null));
    }
    return true;
  }

  /**
   * @param inhoud text from its first character
   * @return the reader as every file of the contract is read
   */
  static CsvReader<CsvRecord> lezer(InputStream inhoud) {
    return CsvReader.builder()
        .fieldSeparator(SCHEIDING)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(VELD_HOOGSTENS)
        .build(
            CsvRecordHandler.builder().maxFieldSize(VELD_HOOGSTENS).maxRecordSize(RECORD_HOOGSTENS).build(),
            new Tekstlezer(inhoud));
  }

  /** A line with nothing to be seen on it. */
  static boolean isLeeg(CsvRecord record) {
    return record.getFieldCount() == 1 && kaal(record.getField(0)).isEmpty();
  }

  /** A line with fields, none of which has anything in it. */
  private static boolean heeftNiets(CsvRecord record) {
    for (int i = 0; i < record.getFieldCount(); i++) {
      if (!kaal(record.getField(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void regel(Kop kop, CsvRecord record, Ontvanger ontvanger) {
    long regel = record.getStartingLineNumber();
    Object[] waarden = new Object[kolommen.size()];
    List<Probleem> problemen = List.of();
    int velden = record.getFieldCount();
    if (velden != kop.aantal()) {
      String code = velden < kop.aantal() ? "TE_WEINIG_VELDEN" : "TE_VEEL_VELDEN";
      String kolom = velden < kop.aantal() ? kop.naam(velden) : null;
      problemen =
          List.of(Probleem.fout(regel, kolom, code, null, String.valueOf(kop.aantal()), String.valueOf(velden)));
    } else {
      for (int i = 0; i < velden; i++) {
        int plaats = kop.kolom(i);
        List<Probleem> gevonden = veld(regel, kolommen.get(plaats), record.getField(i), waarden, plaats);
        if (!gevonden.isEmpty()) {
          problemen = samen(problemen, gevonden);
        }
      }
    }
    ontvanger.regel(regel, waarden, problemen);
  }

  private static List<Probleem> samen(List<Probleem> eerste, List<Probleem> tweede) {
    List<Probleem> alle = new ArrayList<>(eerste);
    alle.addAll(tweede);
    return alle;
  }

  private List<Probleem> veld(long regel, Kolom kolom, String ruw, Object[] waarden, int plaats) {
    String tekst = kaal(ruw);
    if (tekst.isEmpty()) {
      return kolom.verplicht() ? List.of(Probleem.fout(regel, kolom.naam(), "VERPLICHT", null)) : List.of();
    }
    boolean isVrij = kolom.type().isVrijeTekst();
    boolean isFormule = isVrij && (isFormule(ruw) || isFormule(tekst));
    if (isVrij && tekst.charAt(0) == '\'' && isFormule(tekst.substring(1))) {
      // As the portal itself writes it in a file, so that a spreadsheet leaves it alone.
      tekst = tekst.substring(1);
      isFormule = true;
    }
    try {
      waarden[plaats] = kolom.type().lees(tekst, dag);
    } catch (Veldfout fout) {
      List<String> argumenten = Arrays.stream(fout.argumenten()).map(String::valueOf).toList();
      return List.of(new Probleem(regel, kolom.naam(), fout.sleutel(), false, argumenten, kort(ruw)));
    }
    boolean heeftRegeleinde = isVrij && (tekst.indexOf('\n') >= 0 || tekst.indexOf('\r') >= 0);
    if (!isFormule && !heeftRegeleinde) {
      return List.of();
    }
    List<Probleem> waarschuwingen = new ArrayList<>();
    if (isFormule) {
      waarschuwingen.add(Probleem.waarschuwing(regel, kolom.naam(), "FORMULE", kort(ruw)));
    }
    if (heeftRegeleinde) {
      // With a separator as well, quotes may have opened on one line and closed on another one, with fields between.
      String code = tekst.indexOf(SCHEIDING) >= 0 ? "REGELEINDE_IN_VELD" : "REGELEINDE_VERVANGEN";
      waarschuwingen.add(Probleem.waarschuwing(regel, kolom.naam(), code, kort(ruw)));
    }
    return waarschuwingen;
  }

  private static boolean isFormule(String tekst) {
    return !tekst.isEmpty() && FORMULE.indexOf(tekst.charAt(0)) >= 0;
  }

  private static String kort(String ruw) {
    return ruw.length() <= WAARDE_HOOGSTENS ? ruw : ruw.substring(0, WAARDE_HOOGSTENS);
  }

  /**
   * @param ruw a field or the name of a column
   * @return the same without what cannot be seen at its ends: spaces, also those that do not break, and marks of
   *     no width
   */
  public static String kaal(String ruw) {
    int van = 0;
    int tot = ruw.length();
    while (van < tot && isOnzichtbaar(ruw.charAt(van))) {
      van++;
    }
    while (tot > van && isOnzichtbaar(ruw.charAt(tot - 1))) {
      tot--;
    }
    return ruw.substring(van, tot);
  }

  private static boolean isOnzichtbaar(char teken) {
    return Character.isWhitespace(teken) || Character.isSpaceChar(teken) || teken == '\u200b' || teken == '\ufeff';
  }

  private Probleem oorzaak(RuntimeException fout, Kop kop) throws IOException {
    Optional<Tekstlezer.GeenTekst> geenTekst = zoekGeenTekst(fout);
    if (geenTekst.isEmpty() && fout instanceof UncheckedIOException ophalen) {
      throw ophalen.getCause();
    }
    if (geenTekst.isEmpty() && fout.getCause() instanceof IOException ophalen) {
      throw ophalen;
    }
    try (InputStream stroom = bron.open()) {
      InputStream inhoud = Bestandsvorm.van(stroom).inhoud();
      long plaats = geenTekst.map(Tekstlezer.GeenTekst::plaats).orElse(-1L);
      Bouwfout.Vondst vondst = new Bouwfout(RECORD_HOOGSTENS, VELD_HOOGSTENS, SCHEIDING).zoek(inhoud, plaats);
      String kolom = kop == null ? null : kop.naam(vondst.veld());
      if (geenTekst.isPresent() && vondst.soort() == Bouwfout.Soort.PLAATS) {
        return tekstfout(geenTekst.get(), vondst.regel(), kolom);
      }
      return switch (vondst.soort()) {
        case QUOTE_NIET_GESLOTEN -> Probleem.fout(vondst.regel(), kolom, "QUOTE_NIET_GESLOTEN", null);
        case TEKST_NA_QUOTE ->
            kop == null && Kop.ANDERE_SCHEIDING.containsKey(vondst.teken())
                ? Probleem.fout(
                    vondst.regel(), null, "SCHEIDINGSTEKEN", null, Kop.ANDERE_SCHEIDING.get(vondst.teken()))
                : Probleem.fout(vondst.regel(), kolom, "TEKST_NA_QUOTE", null);
        case TE_LANG, PLAATS ->
            Probleem.fout(vondst.regel(), kolom, "REGEL_TE_LANG", null, String.valueOf(VELD_HOOGSTENS));
      };
    }
  }

  private static Probleem tekstfout(Tekstlezer.GeenTekst fout, long regel, String kolom) {
    if (fout.waarde() == 0) {
      return Probleem.fout(regel, kolom, "GEEN_TEKST", null);
    }
    // These five bytes have no character in Windows-1252.
    boolean kanWindows = "\u0081\u008d\u008f\u0090\u009d".indexOf(fout.waarde()) < 0;
    return kanWindows
        ? Probleem.fout(regel, kolom, "CODERING", null, "Windows-1252")
        : Probleem.fout(regel, kolom, "CODERING_ONBEKEND", null);
  }

  private static Optional<Tekstlezer.GeenTekst> zoekGeenTekst(Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof Tekstlezer.GeenTekst geenTekst) {
        return Optional.of(geenTekst);
      }
    }
    return Optional.empty();
  }
}
