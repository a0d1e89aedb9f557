package nl.inburgeringsportaal.base.opslag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The closed store. A file is taken in as a stream, straight into encrypted pieces; then its content is looked at, and
 * what is refused is gone. What was taken in is loose until a service lets it belong to something; loose files go by
 * themselves. It checks no rights: whoever asks for a file is the service of the object that it belongs to.
 */
@Component
public class Opslag {
  /** How long something that was removed can be put back. */
  public static final Duration TERUG = Duration.ofHours(1);

  /** How long a file waits for the form that sent it in; what a visitor sent waits less. */
  static final Duration LOS = Duration.ofHours(24);

  static final Duration LOS_VAN_BEZOEKER = Duration.ofHours(2);

  /** Files of which the whole content is in memory at one moment, on this node. */
  private static final int TEGELIJK = 2;

  private final JdbcClient jdbc;
  private final Deelopslag delen;
  private final Naamcijfers namen;
  private final IdBlokken ids;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;
  private final long hoogstens;
  private final long losVanBezoekers;
  private final Semaphore keuringen = new Semaphore(TEGELIJK, true);

  Opslag(
      JdbcClient jdbc,
      Deelopslag delen,
      Naamcijfers namen,
      IdBlokken ids,
      HuidigeGebruiker.Bron bron,
      Klok klok,
      @Value("${portaal.bestand.hoogstens:20}") int hoogstensMb,
      @Value("${portaal.bestand.bezoekers:500}") int losVanBezoekersMb) {
    if (hoogstensMb < 1 || hoogstensMb > 50 || losVanBezoekersMb < hoogstensMb) {
      throw new IllegalStateException(
          "portaal.bestand.hoogstens is een aantal MB van 1 tot en met 50, portaal.bestand.bezoekers minstens zoveel");
    }
    this.jdbc = jdbc;
    this.delen = delen;
    this.namen = namen;
    this.ids = ids;
    this.bron = bron;
    this.klok = klok;
    this.hoogstens = (long) hoogstensMb << 20;
    this.losVanBezoekers = (long) losVanBezoekersMb << 20;
  }

  /**
   * @return the most bytes of one file
   */
  public long hoogstens() {
    return hoogstens;
  }

  /**
   * Takes a file of the current user in.
   *
   * @param inzending the file
   * @return the file, which belongs to nothing yet
   * @throws OngeldigeInvoer when it is not taken; the text names file, kind or size, and rule
   * @throws IOException when it does not come in whole; nothing of it stays
   */
  public LosBestand neemAan(Inzending inzending) throws IOException {
    return neem(inzending, Bestandsnaam.toonbaar(inzending.naam()), Wijzigingsspoor.actor(), false);
  }

  /**
   * Takes a file of somebody without an account in. How he called it, and who may be logged in, is not kept.
   *
   * @param inzending the file
   * @param bewaarAls name under which it is kept
   * @return the file, which belongs to nothing yet
   * @throws OngeldigeInvoer when it is not taken; the text names file, kind or size, and rule
   * @throws RegelOvertreden when visitors sent in more than is kept at one moment
   * @throws IOException when it does not come in whole; nothing of it stays
   */
  public LosBestand neemAanVanBezoeker(Inzending inzending, String bewaarAls) throws IOException {
    long los =
        jdbc.sql(
                "select coalesce(sum(if(stand = 'KOMT', ?, bytes)), 0) from opslagbestand"
                    + " where stand in ('KOMT', 'LOS') and van_bezoeker")
            .param(hoogstens)
            .query(Long.class)
            .single();
    if (los + hoogstens > losVanBezoekers) {
      throw new RegelOvertreden("opslag.fout.druk");
    }
    return neem(inzending, bewaarAls, Wijzigingsspoor.SYSTEEM, true);
  }

  private LosBestand neem(Inzending inzending, String bewaarAls, String wie, boolean bezoeker) throws IOException {
    if (inzending.gemeld() > hoogstens) {
      throw teGroot(inzending.naam(), inzending.gemeld());
    }
    long id = ids.volgende("opslagbestand_seq");
    String sleutel = UUID.randomUUID().toString();
    Long organisatie = bezoeker ? null : bron.gebruiker().map(HuidigeGebruiker::organisatieId).orElse(null);
    jdbc.sql(
            "insert into opslagbestand (id, stand, sleutel, organisatie_id, van_bezoeker, ontvangen_op, gewijzigd_door)"
                + " values (?, 'KOMT', ?, ?, ?, ?, ?)")
        .params(id, sleutel, organisatie, bezoeker, klok.nu(), wie)
        .update();
    boolean gelukt = false;
    try {
      Deelopslag.Geschreven ontvangen = ontvang(id, inzending);
      LosBestand los = keur(id, sleutel, inzending.naam(), bewaarAls, ontvangen);
      gelukt = true;
      return los;
    } finally {
      if (!gelukt) {
        wis(List.of(id));
      }
    }
  }

  private Deelopslag.Geschreven ontvang(long id, Inzending inzending) throws IOException {
    InputStream bron = inzending.inhoud();
    Deelopslag.Schrijver schrijver = delen.schrijver(id);
    long bytes = 0;
    for (byte[] deel = bron.readNBytes(Deelopslag.DEEL); deel.length > 0; deel = bron.readNBytes(Deelopslag.DEEL)) {
      bytes += deel.length;
      if (bytes > hoogstens) {
        throw teGroot(inzending.naam(), inzending.gemeld());
      }
      schrijver.deel(deel);
    }
    if (inzending.gemeld() > bytes) {
      throw new IOException("afgebroken");
    }
    return schrijver.klaar();
  }

  /** Only here is a whole file in memory, for a moment: how slowly somebody sends does not matter. */
  private LosBestand keur(
      long id, String sleutel, String naam, String bewaarAls, Deelopslag.Geschreven ontvangen) throws IOException {
    keuringen.acquireUninterruptibly();
    try {
      ByteArrayOutputStream heel = new ByteArrayOutputStream((int) ontvangen.bytes());
      delen.lees(id, ontvangen.delen(), heel);
      byte[] inhoud = heel.toByteArray();
      Keuring.Gekeurd gekeurd = Keuring.keur(naam, inhoud);
      Deelopslag.Geschreven bewaard = ontvangen;
      if (gekeurd.inhoud() != inhoud) {
        delen.wis(id);
        bewaard = delen.schrijf(id, gekeurd.inhoud());
      }
      String schoon = Bestandsnaam.schoon(bewaarAls, gekeurd.soort());
      jdbc.sql(
              "update opslagbestand set stand = 'LOS', naam = ?, soort = ?, bytes = ?, delen = ?, sha256 = ?,"
                  + " sha256_ontvangen = ? where id = ?")
          .params(
              namen.cijfer(id, schoon),
              gekeurd.soort().name(),
              bewaard.bytes(),
              bewaard.delen(),
              bewaard.sha256(),
              ontvangen.sha256(),
              id)
          .update();
      return new LosBestand(id, sleutel, schoon, gekeurd.soort(), bewaard.bytes());
    } finally {
      keuringen.release();
    }
  }

  private OngeldigeInvoer teGroot(String naam, long bytes) {
    long mb = 1L << 20;
    return new OngeldigeInvoer(
        Bestandsnaam.toonbaar(naam),
        String.valueOf((Math.max(bytes, hoogstens + 1) + mb - 1) / mb),
        bytes > 0 ? "opslag.fout.te-groot" : "opslag.fout.groter",
        String.valueOf(hoogstens / mb));
  }

  /**
   * Lets files belong to something, in the transaction that writes to what.
   *
   * @param bestanden files that the form of the user has taken in
   * @throws RegelOvertreden when one of them is gone, or was used already
   */
  public void legVast(Collection<LosBestand> bestanden) {
    for (LosBestand een : bestanden) {
      int vast =
          jdbc.sql(
                  "update opslagbestand set stand = 'VAST', sleutel = null"
                      + " where id = ? and stand = 'LOS' and sleutel = ?")
              .params(een.id(), een.sleutel())
              .update();
      if (vast == 0) {
        throw new RegelOvertreden("opslag.fout.verlopen", een.naam());
      }
    }
  }

  /**
   * Lets go of a file that was taken in and will belong to nothing.
   *
   * @param bestand the file; nothing happens when it is gone or belongs to something
   */
  public void laatLos(LosBestand bestand) {
    jdbc.sql("delete from opslagbestand where id = ? and stand = 'LOS' and sleutel = ?")
        .params(bestand.id(), bestand.sleutel())
        .update();
  }

  /**
   * @param id id of a file that belongs to something, of which the caller has checked that the user may have it
   * @return the file and its content; empty when it was removed
   */
  public Optional<Bestandsinhoud> open(long id) {
    record Rij(Bestand bestand, int delen) {}
    return jdbc.sql("select b.* from opslagbestand b where b.id = ? and b.stand = 'VAST'")
        .param(id)
        .query((rij, nummer) -> new Rij(bestand(rij), rij.getInt("delen")))
        .optional()
        .map(
            rij ->
                new Bestandsinhoud(
                    rij.bestand(),
                    doel -> {
                      if (!delen.lees(id, rij.delen(), doel).equals(rij.bestand().sha256())) {
                        throw new IllegalStateException("bestand " + id + " in de opslag is veranderd");
                      }
                    }));
  }

  /**
   * Reads a file from a question of the owner that joins {@code opslagbestand}.
   *
   * @param rij a row with the columns of that table
   * @return the file
   * @throws java.sql.SQLException when a column is not there
   */
  public Bestand bestand(java.sql.ResultSet rij) throws java.sql.SQLException {
    long id = rij.getLong("id");
    return new Bestand(
        id,
        namen.naam(id, rij.getBytes("naam")),
        Opslagsoort.valueOf(rij.getString("soort")),
        rij.getLong("bytes"),
        rij.getString("sha256"),
        rij.getObject("ontvangen_op", LocalDateTime.class),
        rij.getString("gewijzigd_door"));
  }

  /**
   * Removes a file so that it can be put back for {@link #TERUG}; nobody can open it meanwhile.
   *
   * @param id id of a file that belongs to something
   * @return false when it was removed already
   */
  public boolean zetWeg(long id) {
    return jdbc.sql("update opslagbestand set stand = 'WEG', weg_op = ? where id = ? and stand = 'VAST'")
            .params(klok.nu(), id)
            .update()
        == 1;
  }

  /**
   * @param id id of a file that was removed
   * @throws RegelOvertreden when it is too late
   */
  public void haalTerug(long id) {
    if (jdbc.sql("update opslagbestand set stand = 'VAST', weg_op = null where id = ? and stand = 'WEG'")
            .param(id)
            .update()
        == 0) {
      throw new RegelOvertreden("opslag.fout.echt-weg");
    }
  }

  /**
   * Removes files for good, in the transaction of the caller, who has removed every reference to them.
   *
   * @param bestanden ids; what is gone already makes no difference
   */
  public void wis(Collection<Long> bestanden) {
    if (!bestanden.isEmpty()) {
      jdbc.sql("delete from opslagbestand where id in (:ids)").param("ids", bestanden).update();
    }
  }
}
