package nl.inburgeringsportaal.levering.internal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import nl.inburgeringsportaal.base.TeGroot;
import nl.inburgeringsportaal.base.Versleuteling;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploaded files, encrypted in pieces: a file of any size passes through a few megabytes of memory. */
@Component
class InhoudOpslag {

  /** Most bytes of one file: 200 MB, a megabyte being 1,048,576 bytes. */
  static final long HOOGSTENS = 200L << 20;

  private static final int DEEL = 1 << 16;

  /**
   * Pieces that go to the database and come back at once: the driver sends a batch as the bytes are, a single row as
   * text with escapes.
   */
  private static final int BATCH = 16;

  private static final String VOEG_TOE =
      "insert into levering_inhoud (levering_id, bestand, nummer, inhoud) values (?, ?, ?, ?)";

  private final JdbcClient jdbc;
  private final JdbcTemplate jdbcTemplate;
  private final Versleuteling versleuteling;

  InhoudOpslag(JdbcClient jdbc, JdbcTemplate jdbcTemplate, Versleuteling versleuteling) {
    this.jdbc = jdbc;
    this.jdbcTemplate = jdbcTemplate;
    this.versleuteling = versleuteling;
  }

  /**
   * @param bytes size
   * @param delen number of pieces
   * @param sha256 checksum in lower case hexadecimal
   */
  record Opgeslagen(long bytes, int delen, String sha256) {}

  /**
   * Stores a file while it comes in.
   *
   * @param leveringId its delivery
   * @param bestand name of the part
   * @param inhoud the content
   * @return size and checksum
   * @throws TeGroot when it is larger than 200 MB; the pieces so far remain until the delivery is discarded
   */
  Opgeslagen schrijf(long leveringId, String bestand, InputStream inhoud) throws IOException {
    MessageDigest som = sha256();
    long bytes = 0;
    int delen = 0;
    List<Object[]> wachtend = new ArrayList<>(BATCH);
    for (byte[] deel = inhoud.readNBytes(DEEL); deel.length > 0; deel = inhoud.readNBytes(DEEL)) {
      bytes += deel.length;
      if (bytes > HOOGSTENS) {
        throw new TeGroot(bestand, HOOGSTENS);
      }
      som.update(deel);
      byte[] cijfer = versleuteling.versleutel(deel, plaats(leveringId, bestand, delen));
      wachtend.add(new Object[] {leveringId, bestand, delen, cijfer});
      delen++;
      if (wachtend.size() == BATCH) {
        schrijf(wachtend);
      }
    }
    schrijf(wachtend);
    return new Opgeslagen(bytes, delen, HexFormat.of().formatHex(som.digest()));
  }

  private void schrijf(List<Object[]> wachtend) {
    if (!wachtend.isEmpty()) {
      jdbcTemplate.batchUpdate(VOEG_TOE, wachtend);
      wachtend.clear();
    }
  }

  /**
   * @param bestand a stored file
   * @return its content from the first byte
   */
  InputStream open(Bestand bestand) {
    return new Delen(bestand);
  }

  /**
   * @param bestand a file
   * @return true until its content has been removed
   */
  boolean isEr(Bestand bestand) {
    return bestand.delen() == 0
        || jdbc.sql("select count(*) from levering_inhoud where levering_id = ? and bestand = ? and nummer = 0")
                .params(bestand.leveringId(), bestand.naam())
                .query(Integer.class)
                .single()
            > 0;
  }

  private List<byte[]> delen(Bestand bestand, int vanaf) {
    List<byte[]> delen = new ArrayList<>(BATCH);
    jdbc.sql(
            """
            select nummer, inhoud from levering_inhoud
            where levering_id = ? and bestand = ? and nummer >= ? and nummer < ? order by nummer
            """)
        .params(bestand.leveringId(), bestand.naam(), vanaf, vanaf + BATCH)
        .query(
            rij -> {
              String plaats = plaats(bestand.leveringId(), bestand.naam(), rij.getInt(1));
              delen.add(versleuteling.ontsleutel(rij.getBytes(2), plaats));
            });
    if (delen.size() != Math.min(BATCH, bestand.delen() - vanaf)) {
      throw new IllegalStateException("inhoud van levering " + bestand.leveringId() + " is niet heel");
    }
    return delen;
  }

  private static String plaats(long leveringId, String bestand, int nummer) {
    return "levering/" + leveringId + "/" + bestand + "/" + nummer;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }

  private final class Delen extends InputStream {
    private final Bestand bestand;
    private final Deque<byte[]> gehaald = new ArrayDeque<>(BATCH);
    private byte[] huidig = new byte[0];
    private int plaats;
    private int volgende;

    private Delen(Bestand bestand) {
      this.bestand = bestand;
    }

    @Override
    public int read() throws IOException {
      byte[] een = new byte[1];
      return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] doel, int van, int lengte) {
      if (lengte == 0) {
        return 0;
      }
      if (plaats == huidig.length) {
        if (gehaald.isEmpty()) {
          if (volgende == bestand.delen()) {
            return -1;
          }
          gehaald.addAll(delen(bestand, volgende));
          volgende += gehaald.size();
        }
        huidig = gehaald.remove();
        plaats = 0;
      }
      int aantal = Math.min(lengte, huidig.length - plaats);
      System.arraycopy(huidig, plaats, doel, van, aantal);
      plaats += aantal;
      return aantal;
    }
  }
}
