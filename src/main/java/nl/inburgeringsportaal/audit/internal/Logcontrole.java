package nl.inburgeringsportaal.audit.internal;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.inburgeringsportaal.audit.internal.Controleverslag.Gebrek;
import nl.inburgeringsportaal.base.Klok;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the seals and every line under them, as the database stood at one moment. What a retention run removed
 * must have been older than its term and be counted in the register of removals.
 */
@Component
public class Logcontrole {
  /** A line gets its seal within a minute, what a long transaction wrote in the night after it. */
  static final Duration UITERLIJK = Duration.ofHours(26);

  private static final int BLADZIJDE = 500;

  private final JdbcClient jdbc;
  private final TransactionTemplate momentopname;
  private final Zegelsleutels sleutels;
  private final Klok klok;

  Logcontrole(JdbcTemplate bulk, PlatformTransactionManager transacties, Zegelsleutels sleutels, Klok klok) {
    this.jdbc = JdbcClient.create(bulk);
    this.momentopname = new TransactionTemplate(transacties);
    this.sleutels = sleutels;
    this.klok = klok;
  }

  /**
   * @param bekend a seal that was noted before, as {@code NUMMER:HASH}; null for none. It shows when the end of the
   *     chain was cut off
   * @return what was found
   */
  public Controleverslag controleer(String bekend) {
    return momentopname.execute(status -> lees(bekend));
  }

  private record Zegel(Zegelvorm.Blok blok, LocalDateTime moment, byte[] hash) {}

  private Controleverslag lees(String bekend) {
    Controleverslag verslag = new Controleverslag();
    LocalDateTime voor = klok.nu().minus(UITERLIJK);
    // In the first day old lines still wait for the night in which they get their seal.
    boolean ingewerkt =
        jdbc.sql("select exists (select 1 from logzegel where moment < ?)").param(voor).query(Boolean.class).single();
    for (Zegelbron bron : Zegelbron.values()) {
      long vergeten = jdbc.sql(bron.vergeten()).param("voor", voor).query(Long.class).single();
      if (vergeten > 0 && ingewerkt) {
        verslag.meld(Gebrek.ONVERZEGELD, bron.tabel(), vergeten);
      }
    }
    byte[] vorige = new byte[Zegelvorm.LENGTE];
    long nummer = 0;
    LocalDateTime aanvang = null;
    List<Zegel> bladzijde;
    do {
      bladzijde = zegels(nummer);
      for (Zegel zegel : bladzijde) {
        aanvang = aanvang == null ? zegel.moment() : aanvang;
        if (zegel.blok().volgnummer() != nummer + 1 || !Arrays.equals(zegel.blok().vorige(), vorige)) {
          verslag.meld(Gebrek.KETEN, zegel.blok().volgnummer());
        }
        controleerZegel(zegel, verslag);
        controleerRegels(zegel, aanvang, verslag);
        nummer = zegel.blok().volgnummer();
        vorige = zegel.hash();
      }
    } while (bladzijde.size() == BLADZIJDE);
    verslag.laatste(nummer, HexFormat.of().formatHex(vorige));
    controleerVerwijderingen(verslag);
    if (bekend != null && !bekend.isBlank()) {
      controleerBekend(bekend.strip(), verslag);
    }
    return verslag;
  }

  private List<Zegel> zegels(long na) {
    return jdbc.sql("select * from logzegel where volgnummer > ? order by volgnummer limit " + BLADZIJDE)
        .param(na)
        .query((rij, nummer) -> zegel(rij))
        .list();
  }

  private static Zegel zegel(ResultSet rij) throws SQLException {
    LocalDateTime moment = rij.getObject("moment", LocalDateTime.class);
    return new Zegel(
        new Zegelvorm.Blok(
            rij.getLong("volgnummer"), Zegelbron.tekst(moment), rij.getString("soort"), rij.getInt("aantal"),
            rij.getLong("eerste_id"), rij.getLong("laatste_id"), rij.getBytes("vorige"), rij.getBytes("inhoud"),
            rij.getString("sleutel")),
        moment,
        rij.getBytes("hash"));
  }

  private void controleerZegel(Zegel zegel, Controleverslag verslag) {
    String kenmerk = zegel.blok().sleutel();
    byte[] sleutel = kenmerk == null ? null : sleutels.sleutel(kenmerk);
    if (kenmerk != null && sleutel == null) {
      verslag.meld(Gebrek.SLEUTEL, zegel.blok().volgnummer(), kenmerk);
    } else if (!Arrays.equals(Zegelvorm.zegel(zegel.blok(), sleutel), zegel.hash())) {
      verslag.meld(Gebrek.ZEGEL, zegel.blok().volgnummer());
    }
    if (kenmerk == null && verslag.metSleutel() > 0) {
      // Who holds no key could go on without one.
      verslag.meld(Gebrek.ZONDER_SLEUTEL, zegel.blok().volgnummer());
    }
    verslag.zegel(kenmerk != null);
  }

  /** A line under a seal: what was sealed, and what stands in the log now, null when the line has gone. */
  private record Onder(
      long id,
      LocalDateTime moment,
      String categorie,
      byte[] zout,
      byte[] inhoudZout,
      byte[] inhoudHash,
      byte[] hash,
      Long verwijdering,
      LocalDateTime grens,
      Zegelvorm.Regel regel) {}

  private void controleerRegels(Zegel zegel, LocalDateTime aanvang, Controleverslag verslag) {
    Zegelbron bron = Zegelbron.valueOf(zegel.blok().soort());
    MessageDigest inhoud = Zegelvorm.digest();
    List<Onder> regels = regels(bron, zegel.blok().volgnummer());
    for (Onder onder : regels) {
      inhoud.update(
          Zegelvorm.inBlok(
              bron.name(), onder.id(), Zegelbron.tekst(onder.moment()), onder.categorie(), onder.hash()));
      if (onder.verwijdering() != null) {
        verslag.verwijderd();
        if (onder.regel() != null || onder.grens() == null || !onder.moment().isBefore(onder.grens())) {
          verslag.meld(Gebrek.TE_VROEG_VERWIJDERD, bron.tabel(), onder.id());
        }
      } else if (onder.regel() == null) {
        verslag.meld(Gebrek.VERDWENEN, bron.tabel(), onder.id());
      } else if (isAnders(onder)) {
        verslag.meld(Gebrek.GEWIJZIGD, bron.tabel(), onder.id());
      } else {
        verslag.regel();
      }
      boolean oud = onder.moment().plus(UITERLIJK).isBefore(zegel.moment());
      if (oud && aanvang.plus(UITERLIJK).isBefore(zegel.moment())) {
        verslag.meld(Gebrek.ACHTERAF, bron.tabel(), onder.id());
      }
    }
    if (regels.size() != zegel.blok().aantal() || !Arrays.equals(inhoud.digest(), zegel.blok().inhoud())) {
      verslag.meld(Gebrek.INHOUD, zegel.blok().volgnummer());
    }
  }

  private static boolean isAnders(Onder onder) {
    Zegelvorm.Regel regel = onder.regel();
    boolean inhoudWeg = onder.inhoudZout() == null;
    boolean inhoudAnders =
        inhoudWeg
            ? regel.inhoud().stream().anyMatch(waarde -> waarde != null)
            : !Arrays.equals(Zegelvorm.inhoud(regel, onder.inhoudZout()), onder.inhoudHash());
    return inhoudAnders
        || !regel.moment().equals(Zegelbron.tekst(onder.moment()))
        || !regel.categorie().equals(onder.categorie())
        || !Arrays.equals(Zegelvorm.bewijs(regel, onder.zout(), onder.inhoudHash()), onder.hash());
  }

  private List<Onder> regels(Zegelbron bron, long zegel) {
    return jdbc.sql(
            """
            select z.regel_id, z.moment, z.categorie, z.zout, z.inhoud_zout, z.inhoud_hash, z.hash, z.verwijdering_id,
              v.grens, %s
            from zegelregel z left join %s r on r.id = z.regel_id
              left join verwijdering v on v.id = z.verwijdering_id and v.categorie = z.categorie
            where z.zegel = ? and z.soort = '%s' order by z.regel_id
            """
                .formatted(bron.kolommen(), bron.tabel(), bron.name()))
        .param(zegel)
        .query(
            (rij, nummer) -> {
              LocalDateTime grens = rij.getObject("grens", LocalDateTime.class);
              boolean weg = rij.getObject("r_id") == null;
              return new Onder(
                  rij.getLong("regel_id"), rij.getObject("moment", LocalDateTime.class), rij.getString("categorie"),
                  rij.getBytes("zout"), rij.getBytes("inhoud_zout"), rij.getBytes("inhoud_hash"),
                  rij.getBytes("hash"), rij.getObject("verwijdering_id", Long.class), grens,
                  weg ? null : bron.regel(rij));
            })
        .list();
  }

  private void controleerVerwijderingen(Controleverslag verslag) {
    jdbc.sql(
            """
            select v.id from verwijdering v
            where v.categorie in ('leeslog', 'toegangslog', 'wijzigingslog')
              and v.aantal <> (select count(*) from zegelregel z where z.verwijdering_id = v.id)
            order by v.id
            """)
        .query(Long.class)
        .list()
        .forEach(id -> verslag.meld(Gebrek.REGISTER, id));
  }

  private void controleerBekend(String bekend, Controleverslag verslag) {
    String[] delen = bekend.split(":", 2);
    boolean klopt =
        delen.length == 2
            && delen[0].matches("\\d{1,18}")
            && jdbc.sql("select lower(hex(hash)) from logzegel where volgnummer = ?")
                .param(Long.parseLong(delen[0]))
                .query(String.class)
                .optional()
                .filter(hash -> hash.equalsIgnoreCase(delen[1]))
                .isPresent();
    if (!klopt) {
      verslag.meld(Gebrek.INGEKORT, bekend);
    }
  }
}
