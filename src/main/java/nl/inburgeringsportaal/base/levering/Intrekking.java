package nl.inburgeringsportaal.base.levering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A delivery that is taken back, and the correcting delivery that does so.
 *
 * @param wat the correcting delivery, to be written on every row that changes
 * @param ingetrokken the delivery that is taken back
 * @param begin when it began to change things, by the clock of the database, in UTC
 * @param einde when it had done so, in UTC
 * @param standdatum day on which its files were true
 * @param wasCorrectie true when its values held from the beginning
 */
public record Intrekking(
    Toepassing wat,
    long ingetrokken,
    LocalDateTime begin,
    LocalDateTime einde,
    LocalDate standdatum,
    boolean wasCorrectie) {

  /** {@code begin} of {@link #parameters} as the database dates its rows. */
  public static final String BEGIN = "convert_tz(:begin, '+00:00', @@time_zone)";

  /** {@code einde} of {@link #parameters} as the database dates its rows. */
  public static final String EINDE = "convert_tz(:einde, '+00:00', @@time_zone)";

  /**
   * @return {@code oud} (the delivery that is taken back), {@code levering} (the one that does so), {@code begin},
   *     {@code einde}, {@code door}, {@code nu}, {@code dag} and {@code leverancier}
   */
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("oud", ingetrokken);
    parameters.put("levering", wat.leveringId());
    parameters.put("begin", begin);
    parameters.put("einde", einde);
    parameters.put("door", wat.door());
    parameters.put("nu", wat.nu());
    parameters.put("dag", wat.nu().toLocalDate());
    parameters.put("leverancier", wat.organisatieId());
    return parameters;
  }

  /**
   * What taking back does to the records of a file.
   *
   * @param tellingen per table, the one with the records of the file first
   * @param beletsels why it cannot be done; when there is one, nothing is
   */
  public record Uitkomst(List<Telling> tellingen, List<Beletsel> beletsels) {

    public Uitkomst {
      tellingen = List.copyOf(tellingen);
      beletsels = beletsels.stream().filter(beletsel -> beletsel.aantal() > 0).toList();
    }
  }

  /**
   * What taking back does to a table.
   *
   * @param tabel its name
   * @param verwijderd records that the delivery added and that go
   * @param teruggezet records of which values go back to what they were
   * @param blijft records of which something of the delivery stays, because it was changed or used since
   */
  public record Telling(String tabel, long verwijderd, long teruggezet, long blijft) {}

  /**
   * Why a delivery cannot be taken back.
   *
   * @param sleutel key of the text, which gets the number
   * @param aantal of how many records
   */
  public record Beletsel(String sleutel, long aantal) {}
}
