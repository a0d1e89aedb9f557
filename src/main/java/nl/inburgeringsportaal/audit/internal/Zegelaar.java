package nl.inburgeringsportaal.audit.internal;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the lines of the logs that have been committed, in blocks, each in a transaction of its own. Who writes a
 * line never waits for it. Two nodes that do it at once get in each other's way only here: the row {@code logzegel}
 * of the latch is written first, so that the second one waits, or on a cluster is refused and leaves it for the
 * next time.
 */
@Component
public class Zegelaar {
  /** Most lines in one seal. */
  static final int BLOK = 1_000;

  private static final int ZOUT = 16;

  private static final String REGEL =
      """
      insert into zegelregel (soort, regel_id, zegel, moment, categorie, zout, inhoud_zout, inhoud_hash, hash)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate bulk;
  private final TransactionTemplate transactie;
  private final Zegelsleutels sleutels;
  private final Klok klok;
  private final SecureRandom toeval = new SecureRandom();

  Zegelaar(
      JdbcTemplate bulk, PlatformTransactionManager transacties, Zegelsleutels sleutels, Klok klok) {
    this.jdbc = JdbcClient.create(bulk);
    this.bulk = bulk;
    this.transactie = new TransactionTemplate(transacties);
    this.sleutels = sleutels;
    this.klok = klok;
  }

  /**
   * @param sinds only lines from this moment on, null for all: what a transaction of hours has written appears late
   * @return how many lines got a seal
   */
  public long verzegel(LocalDateTime sinds) {
    long alle = 0;
    for (Zegelbron bron : Zegelbron.values()) {
      int aantal;
      do {
        Integer gedaan = transactie.execute(status -> blok(bron, sinds));
        aantal = gedaan == null ? 0 : gedaan;
        alle += aantal;
      } while (aantal == BLOK);
    }
    return alle;
  }

  /**
   * @return the last seal as {@code NUMMER:HASH}
   */
  String laatste() {
    return jdbc.sql("select concat(volgnummer, ':', lower(hex(hash))) from logzegel order by volgnummer desc limit 1")
        .query(String.class)
        .optional()
        .orElse("0:");
  }

  private int blok(Zegelbron bron, LocalDateTime sinds) {
    jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'logzegel'").update();
    List<Zegelvorm.Regel> regels = new ArrayList<>(lees(bron, sinds));
    if (regels.isEmpty()) {
      return 0;
    }
    regels.sort(Comparator.comparingLong(Zegelvorm.Regel::id));
    record Vorige(long volgnummer, byte[] hash) {}
    Optional<Vorige> vorige =
        jdbc.sql("select volgnummer, hash from logzegel order by volgnummer desc limit 1")
            .query((rij, nummer) -> new Vorige(rij.getLong(1), rij.getBytes(2)))
            .optional();
    long volgnummer = vorige.map(Vorige::volgnummer).orElse(0L) + 1;
    MessageDigest inhoud = Zegelvorm.digest();
    List<Object[]> rijen = new ArrayList<>(regels.size());
    for (Zegelvorm.Regel regel : regels) {
      byte[] zout = zout();
      byte[] inhoudZout = zout();
      byte[] inhoudHash = Zegelvorm.inhoud(regel, inhoudZout);
      byte[] hash = Zegelvorm.bewijs(regel, zout, inhoudHash);
      inhoud.update(Zegelvorm.inBlok(bron.name(), regel.id(), regel.moment(), regel.categorie(), hash));
      rijen.add(
          new Object[] {
            bron.name(), regel.id(), volgnummer, LocalDateTime.parse(regel.moment()), regel.categorie(), zout,
            inhoudZout, inhoudHash, hash
          });
    }
    LocalDateTime nu = klok.nu().truncatedTo(ChronoUnit.MILLIS);
    Zegelvorm.Blok blok =
        new Zegelvorm.Blok(
            volgnummer, Zegelbron.tekst(nu), bron.name(), regels.size(), regels.getFirst().id(),
            regels.getLast().id(), vorige.map(Vorige::hash).orElseGet(() -> new byte[Zegelvorm.LENGTE]),
            inhoud.digest(), sleutels.huidige().orElse(null));
    schrijf(blok, nu);
    bulk.batchUpdate(REGEL, rijen);
    return regels.size();
  }

  private List<Zegelvorm.Regel> lees(Zegelbron bron, LocalDateTime sinds) {
    JdbcClient.StatementSpec vraag = jdbc.sql(bron.onverzegeld(sinds != null)).param("hoogstens", BLOK);
    if (sinds != null) {
      vraag = vraag.param("sinds", sinds);
    }
    return vraag.query((rij, nummer) -> bron.regel(rij)).list();
  }

  private void schrijf(Zegelvorm.Blok blok, LocalDateTime nu) {
    byte[] sleutel = blok.sleutel() == null ? null : sleutels.sleutel(blok.sleutel());
    jdbc.sql(
            """
            insert into logzegel (volgnummer, moment, soort, aantal, eerste_id, laatste_id, vorige, inhoud,
              sleutel, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            blok.volgnummer(), nu, blok.soort(), blok.aantal(), blok.eersteId(), blok.laatsteId(),
            blok.vorige(), blok.inhoud(), blok.sleutel(), Zegelvorm.zegel(blok, sleutel))
        .update();
  }

  private byte[] zout() {
    byte[] zout = new byte[ZOUT];
    toeval.nextBytes(zout);
    return zout;
  }
}
