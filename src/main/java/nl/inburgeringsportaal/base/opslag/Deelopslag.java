package nl.inburgeringsportaal.base.opslag;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.inburgeringsportaal.base.Cijferhouder;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Versleuteling;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contents of files, in encrypted pieces: a file of any size passes through about a megabyte of memory. */
@Component
class Deelopslag implements Cijferhouder {
  /** Bytes of a piece before it is encrypted. */
  static final int DEEL = 1 << 16;

  /** Pieces that go to the database and come back at once. */
  private static final int BATCH = 16;

  private static final String VOEG_TOE =
      "insert into opslagdeel (id, bestand_id, nummer, inhoud) values (?, ?, ?, ?)";

  private final JdbcClient jdbc;
  private final JdbcTemplate jdbcTemplate;
  private final IdBlokken ids;
  private final Versleuteling versleuteling;

  Deelopslag(JdbcClient jdbc, JdbcTemplate jdbcTemplate, IdBlokken ids, Versleuteling versleuteling) {
    this.jdbc = jdbc;
    this.jdbcTemplate = jdbcTemplate;
    this.ids = ids;
    this.versleuteling = versleuteling;
  }

  /** Writes the pieces of one file, one after the other. */
  final class Schrijver {
    private final long bestandId;
    private final List<Object[]> wachtend = new ArrayList<>(BATCH);
    private final MessageDigest som = sha256();
    private int delen;
    private long bytes;

    private Schrijver(long bestandId) {
      this.bestandId = bestandId;
    }

    void deel(byte[] deel) {
      som.update(deel);
      bytes += deel.length;
      byte[] cijfer = versleuteling.versleutel(deel, plaats(bestandId, delen));
      wachtend.add(new Object[] {ids.volgende("opslagdeel_seq"), bestandId, delen++, cijfer});
      if (wachtend.size() == BATCH) {
        weg();
      }
    }

    private void weg() {
      if (!wachtend.isEmpty()) {
        jdbcTemplate.batchUpdate(VOEG_TOE, wachtend);
        wachtend.clear();
      }
    }

    Geschreven klaar() {
      weg();
      return new Geschreven(bytes, delen, HexFormat.of().formatHex(som.digest()));
    }
  }

  /**
   * @param bytes size
   * @param delen number of pieces
   * @param sha256 checksum in lower case hexadecimal
   */
  record Geschreven(long bytes, int delen, String sha256) {}

  Schrijver schrijver(long bestandId) {
    return new Schrijver(bestandId);
  }

  /** Writes a whole content. */
  Geschreven schrijf(long bestandId, byte[] inhoud) {
    Schrijver schrijver = schrijver(bestandId);
    for (int van = 0; van < inhoud.length; van += DEEL) {
      schrijver.deel(java.util.Arrays.copyOfRange(inhoud, van, Math.min(inhoud.length, van + DEEL)));
    }
    return schrijver.klaar();
  }

  /**
   * @param bestandId a file
   * @param delen its number of pieces
   * @param doel where its content goes
   * @return checksum of what was written
   * @throws IllegalStateException when a piece is not there, or not what was written
   */
  String lees(long bestandId, int delen, OutputStream doel) throws IOException {
    MessageDigest som = sha256();
    for (int vanaf = 0; vanaf < delen; vanaf += BATCH) {
      List<byte[]> stapel = stapel(bestandId, vanaf);
      if (stapel.size() != Math.min(BATCH, delen - vanaf)) {
        throw new IllegalStateException("bestand " + bestandId + " in de opslag is niet heel");
      }
      for (byte[] deel : stapel) {
        som.update(deel);
        doel.write(deel);
      }
    }
    return HexFormat.of().formatHex(som.digest());
  }

  private List<byte[]> stapel(long bestandId, int vanaf) {
    return jdbc.sql(
            "select nummer, inhoud from opslagdeel where bestand_id = ? and nummer >= ? and nummer < ? order by nummer")
        .params(bestandId, vanaf, vanaf + BATCH)
        .query((rij, nummer) -> versleuteling.ontsleutel(rij.getBytes(2), plaats(bestandId, rij.getInt(1))))
        .list();
  }

  void wis(long bestandId) {
    jdbc.sql("delete from opslagdeel where bestand_id = ?").param(bestandId).update();
  }

  private static String plaats(long bestandId, int nummer) {
    return "opslag/" + bestandId + "/" + nummer;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }

  @Override
  public String naam() {
    return "delen van bestanden";
  }

  @Override
  public List<Cijfer> na(long id, int hoogstens) {
    return jdbc.sql("select id, bestand_id, nummer, inhoud from opslagdeel where id > ? order by id limit ?")
        .params(id, Math.min(hoogstens, BATCH))
        .query((rij, nummer) -> new Cijfer(rij.getLong(1), plaats(rij.getLong(2), rij.getInt(3)), rij.getBytes(4)))
        .list();
  }

  @Override
  public boolean vervang(Cijfer oud, byte[] nieuw) {
    return jdbc.sql("update opslagdeel set inhoud = ? where id = ? and inhoud = ?")
            .params(nieuw, oud.id(), oud.cijfer())
            .update()
        == 1;
  }
}
