package nl.inburgeringsportaal.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A kind of data with a retention term. Every module adds its own as a bean; the nightly run of the module {@code
 * audit} asks each what has been kept long enough, lets it be removed and writes that in the register of removals.
 * What a legal hold keeps (table {@code opschorting}, by kind and id of the object) is neither counted nor removed.
 */
public interface Bewaarsoort {

  /**
   * @return name of the category: lower case with hyphens, at most 40 characters; key of its text in the bundles
   *     ({@code bewaarsoort.NAAM})
   */
  String categorie();

  /**
   * @return code of the rule parameter that holds the term, in days, months or years
   */
  String regel();

  /**
   * @return kind of object that a legal hold names to keep one of these, such as {@code leerling}; null when that is
   *     not by object
   */
  default String objectSoort() {
    return null;
  }

  /**
   * @param grens what ended before this day has been kept long enough; exclusive
   * @return how many would be removed
   */
  long aantal(LocalDate grens);

  /**
   * Removes a part with everything that hangs on it, in the transaction of the caller.
   *
   * @param ronde which part
   * @return what was removed; less than was asked when nothing else is left
   */
  Verwijderd verwijder(Ronde ronde);

  /**
   * One part of a run.
   *
   * @param verwijdering id in the register of removals
   * @param grens as with {@link #aantal}
   * @param hoogstens the most records to remove
   */
  record Ronde(long verwijdering, LocalDate grens, int hoogstens) {}

  /**
   * What was removed. Nothing of it can be traced to a person.
   *
   * @param aantal number of records
   * @param eerste first day from which the term of one of them ran, null when nothing was removed
   * @param laatste last such day, null when nothing was removed
   * @param hash SHA-256 in hexadecimal over the ids, null when nothing was removed
   */
  record Verwijderd(long aantal, LocalDate eerste, LocalDate laatste, String hash) {

    /** Nothing was left to remove. */
    public static final Verwijderd NIETS = new Verwijderd(0, null, null, null);

    /**
     * @param ids ids of what was removed, at least one
     * @param eerste first day from which a term ran
     * @param laatste last such day
     * @return what goes into the register
     */
    public static Verwijderd van(Collection<Long> ids, LocalDate eerste, LocalDate laatste) {
      String tekst = ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
      return new Verwijderd(ids.size(), eerste, laatste, sha256(tekst));
    }

    /**
     * @param ander what a later part of the same run removed, at least one record
     * @return both together
     */
    public Verwijderd plus(Verwijderd ander) {
      return aantal == 0
          ? ander
          : new Verwijderd(
              aantal + ander.aantal,
              eerste.isBefore(ander.eerste) ? eerste : ander.eerste,
              laatste.isAfter(ander.laatste) ? laatste : ander.laatste,
              sha256(hash + ander.hash));
    }

    private static String sha256(String tekst) {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
      } catch (NoSuchAlgorithmException fout) {
        throw new IllegalStateException(fout);
      }
    }
  }
}
