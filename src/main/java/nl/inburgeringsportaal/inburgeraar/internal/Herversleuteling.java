package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.List;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.Vnummer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Encrypts every BSN with the newest key, while the portal runs: a row is written only when its cipher is still the one
 * that was read, so a delivery that comes between wins. Rows that have the newest key are passed by, so it may be
 * stopped and started again.
 */
@Component
public class Herversleuteling {
  private static final Logger LOG = LoggerFactory.getLogger(Herversleuteling.class);
  private static final int PER_KEER = 500;

  private final JdbcClient jdbc;
  private final BsnKluis kluis;

  Herversleuteling(JdbcClient jdbc, BsnKluis kluis) {
    this.jdbc = jdbc;
    this.kluis = kluis;
  }

  private record Rij(long inburgeraarId, String vnummer, String bsnCijfer) {}

  /**
   * What was found and done.
   *
   * @param gelezen rows with a BSN
   * @param actueel rows that had the newest key already
   * @param vernieuwd rows that got it
   * @param ingehaald rows that somebody else changed at that moment; the next run looks at them again
   * @param onleesbaar rows that no key of the keyset reads
   */
  public record Uitkomst(long gelezen, long actueel, long vernieuwd, long ingehaald, long onleesbaar) {

    /**
     * @return rows that do not have the newest key
     */
    public long rest() {
      return gelezen - actueel - vernieuwd;
    }
  }

  /**
   * @return counts by key; nothing is changed
   */
  public Uitkomst tel() {
    return doorloop(false);
  }

  /**
   * @return what was done
   */
  public Uitkomst vernieuw() {
    return doorloop(true);
  }

  private Uitkomst doorloop(boolean schrijf) {
    long gelezen = 0;
    long actueel = 0;
    long vernieuwd = 0;
    long ingehaald = 0;
    long onleesbaar = 0;
    for (List<Rij> rijen = na(0); !rijen.isEmpty(); rijen = na(rijen.getLast().inburgeraarId())) {
      for (Rij rij : rijen) {
        gelezen++;
        Vnummer vnummer = new Vnummer(rij.vnummer());
        if (kluis.isMetNieuwsteSleutel(rij.bsnCijfer(), vnummer)) {
          actueel++;
          continue;
        }
        Bsn bsn = lees(rij, vnummer);
        if (bsn == null) {
          onleesbaar++;
        } else if (schrijf && vervang(rij, kluis.versleutel(bsn, vnummer))) {
          vernieuwd++;
        } else if (schrijf) {
          ingehaald++;
        }
      }
    }
    return new Uitkomst(gelezen, actueel, vernieuwd, ingehaald, onleesbaar);
  }

  private Bsn lees(Rij rij, Vnummer vnummer) {
    try {
      return kluis.ontsleutel(rij.bsnCijfer(), vnummer);
    } catch (IllegalStateException onleesbaar) {
      LOG.warn("bsn van inburgeraar {} is met geen sleutel te lezen", rij.inburgeraarId());
      return null;
    }
  }

  private boolean vervang(Rij rij, String cijfer) {
    return jdbc.sql(
                "update inburgeraar_persoon set bsn_cijfer = :nieuw where inburgeraar_id = :id and bsn_cijfer = :oud")
            .param("nieuw", cijfer)
            .param("id", rij.inburgeraarId())
            .param("oud", rij.bsnCijfer())
            .update()
        == 1;
  }

  private List<Rij> na(long id) {
    return jdbc.sql(
            "select inburgeraar_id, vnummer, bsn_cijfer from inburgeraar_persoon"
                + " where inburgeraar_id > ? and bsn_cijfer is not null order by inburgeraar_id limit " + PER_KEER)
        .param(id)
        .query(Rij.class)
        .list();
  }
}
