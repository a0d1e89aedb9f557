package nl.inburgeringsportaal.base;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Encrypts everything that a {@link Cijferhouder} keeps with the newest key, while the portal runs: a row is written
 * only when its cipher is still the one that was read, so a change that comes between wins. Rows that have the newest
 * key are passed by, so it may be stopped and started again.
 */
@Component
public class Herversleuteling {
  private static final Logger LOG = LoggerFactory.getLogger(Herversleuteling.class);
  private static final int PER_KEER = 500;

  private final Versleuteling versleuteling;
  private final List<Cijferhouder> houders;

  /**
   * @param versleuteling with the key and the older ones
   * @param houders all that keep ciphers
   */
  public Herversleuteling(Versleuteling versleuteling, List<Cijferhouder> houders) {
    this.versleuteling = versleuteling;
    this.houders = List.copyOf(houders);
  }

  /**
   * What was found and done at one holder.
   *
   * @param naam what it keeps
   * @param gelezen rows with a cipher
   * @param actueel rows that had the newest key already
   * @param vernieuwd rows that got it
   * @param ingehaald rows that somebody else changed at that moment; the next run looks at them again
   * @param onleesbaar rows that no key of the keyset reads
   */
  public record Uitkomst(
      String naam, long gelezen, long actueel, long vernieuwd, long ingehaald, long onleesbaar) {

    /**
     * @return rows that do not have the newest key
     */
    public long rest() {
      return gelezen - actueel - vernieuwd;
    }
  }

  /**
   * @return counts by key of each holder; nothing is changed
   */
  public List<Uitkomst> tel() {
    return houders.stream().map(houder -> doorloop(houder, false)).toList();
  }

  /**
   * @return what was done at each holder
   */
  public List<Uitkomst> vernieuw() {
    return houders.stream().map(houder -> doorloop(houder, true)).toList();
  }

  private Uitkomst doorloop(Cijferhouder houder, boolean schrijf) {
    long gelezen = 0;
    long actueel = 0;
    long vernieuwd = 0;
    long ingehaald = 0;
    long onleesbaar = 0;
    for (List<Cijferhouder.Cijfer> rijen = houder.na(0, PER_KEER);
        !rijen.isEmpty();
        rijen = houder.na(rijen.getLast().id(), PER_KEER)) {
      for (Cijferhouder.Cijfer rij : rijen) {
        gelezen++;
        if (versleuteling.isMetNieuwsteSleutel(rij.cijfer(), rij.plaats())) {
          actueel++;
          continue;
        }
        byte[] inhoud = lees(houder, rij);
        if (inhoud == null) {
          onleesbaar++;
        } else if (schrijf && houder.vervang(rij, versleuteling.versleutel(inhoud, rij.plaats()))) {
          vernieuwd++;
        } else if (schrijf) {
          ingehaald++;
        }
      }
    }
    return new Uitkomst(houder.naam(), gelezen, actueel, vernieuwd, ingehaald, onleesbaar);
  }

  private byte[] lees(Cijferhouder houder, Cijferhouder.Cijfer rij) {
    try {
      return versleuteling.ontsleutel(rij.cijfer(), rij.plaats());
    } catch (IllegalStateException onleesbaar) {
      LOG.warn("{}: rij {} is met geen sleutel te lezen", houder.naam(), rij.id());
      return null;
    }
  }
}
