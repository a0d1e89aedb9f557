package nl.inburgeringsportaal.base.levering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Records that the deliverer has and that were not in his file. Nothing happens to them by itself; the page
 * of the delivery asks which have ended. The engine keeps their ids in {@code levering_ontbrekend}.
 */
public interface Ontbrekend {

  /**
   * @return a select of one column, the ids of active records without a staged line, with the parameters
   *     {@code :levering}, {@code :organisatie} and {@code :dag}
   */
  String sql();

  /**
   * @return beginning of the keys of its texts: {@code .titel} and {@code .uitleg} (the question, with the
   *     count), {@code .sleutel} and {@code .kenmerk} (headers), {@code .knop} and {@code .klaar}
   */
  String tekstSleutel();

  /**
   * @param leveringId a delivery
   * @param organisatieId its deliverer
   * @return how many are still active
   */
  long aantal(long leveringId, long organisatieId);

  /**
   * @param leveringId a delivery
   * @param organisatieId its deliverer
   * @param vanaf number of records to skip
   * @param hoogstens most records
   * @return records that are still active, in a fixed order
   */
  List<Record> lijst(long leveringId, long organisatieId, int vanaf, int hoogstens);

  /**
   * Ends records as of a day.
   *
   * @param leveringId the delivery that was asked about
   * @param organisatieId its deliverer
   * @param ids records from {@link #lijst}; ids that are not of this delivery are ignored
   * @param op the day
   * @param door user name of who says so
   * @return how many were ended
   */
  int beeindig(long leveringId, long organisatieId, Collection<Long> ids, LocalDate op, String door);

  /**
   * A record that is missing from the file.
   *
   * @param id its id
   * @param sleutel its key in the files, such as the leerlingnummer
   * @param omschrijving who it is
   * @param kenmerk what makes it different, such as the klas; may be null
   */
  record Record(long id, String sleutel, String omschrijving, String kenmerk) {}
}
