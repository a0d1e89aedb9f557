package nl.inburgeringsportaal.audit.internal;

import java.util.ArrayList;
import java.util.List;

/** What a check of the logs has found. */
public final class Controleverslag {
  /** Most faults that are written out; the others are counted. */
  static final int HOOGSTENS = 100;

  /** What can be wrong; the text is in the bundle {@code audit}, under {@code audit.gebrek.NAAM}. */
  public enum Gebrek {
    /** A line differs from what was sealed. */
    GEWIJZIGD,
    /** A sealed line is not there, and no retention run removed it. */
    VERDWENEN,
    /** A line was removed before its term, or is there although it was removed. */
    TE_VROEG_VERWIJDERD,
    /** A line was put in long after the moment that it names. */
    ACHTERAF,
    /** Lines that should have had a seal have none. */
    ONVERZEGELD,
    /** A seal does not follow the one before it. */
    KETEN,
    /** A seal itself was changed. */
    ZEGEL,
    /** A seal does not fit the lines under it. */
    INHOUD,
    /** The key of a seal was not given. */
    SLEUTEL,
    /** A seal without a key after one that had a key. */
    ZONDER_SLEUTEL,
    /** The register of removals counts other lines than are missing. */
    REGISTER,
    /** The seal that was noted before is not there. */
    INGEKORT
  }

  /**
   * A fault.
   *
   * @param gebrek what is wrong
   * @param waar where: numbers and names of tables
   */
  public record Melding(Gebrek gebrek, List<Object> waar) {}

  private final List<Melding> meldingen = new ArrayList<>();
  private long aantal;
  private long zegels;
  private long metSleutel;
  private long regels;
  private long verwijderd;
  private String laatste = "0:";

  void meld(Gebrek gebrek, Object... waar) {
    aantal++;
    if (meldingen.size() < HOOGSTENS) {
      meldingen.add(new Melding(gebrek, List.of(waar)));
    }
  }

  void zegel(boolean sleutel) {
    zegels++;
    metSleutel += sleutel ? 1 : 0;
  }

  void regel() {
    regels++;
  }

  void verwijderd() {
    verwijderd++;
  }

  void laatste(long nummer, String hash) {
    laatste = nummer + ":" + hash;
  }

  /**
   * @return the first hundred faults
   */
  public List<Melding> meldingen() {
    return List.copyOf(meldingen);
  }

  /**
   * @return how many faults there are
   */
  public long aantal() {
    return aantal;
  }

  /**
   * @return number of seals
   */
  public long zegels() {
    return zegels;
  }

  /**
   * @return number of seals that were made with a key
   */
  public long metSleutel() {
    return metSleutel;
  }

  /**
   * @return number of lines that are as they were sealed
   */
  public long regels() {
    return regels;
  }

  /**
   * @return number of lines that a retention run removed
   */
  public long verwijderdeRegels() {
    return verwijderd;
  }

  /**
   * @return the last seal as {@code NUMMER:HASH}, to be noted elsewhere
   */
  public String laatste() {
    return laatste;
  }
}
