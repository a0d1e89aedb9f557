package nl.inburgeringsportaal.misbruik.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inburgeringsportaal.base.Cijferhouder;
import nl.inburgeringsportaal.base.Versleuteling;
import nl.inburgeringsportaal.misbruik.Meldergegevens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is known of a reporter: his name and address, encrypted, and the hash of the code with which he comes back. The
 * code is chance and nothing else; neither the database nor a backup gives it away.
 */
@Component
public class Meldergeheimen implements Cijferhouder {
  private static final int BLOK = 4;
  private static final int BLOKKEN = 5;

  /** Without signs that look like another one. */
  private static final String TEKENS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private final JdbcClient jdbc;
  private final Versleuteling versleuteling;
  private final SecureRandom toeval = new SecureRandom();

  Meldergeheimen(JdbcClient jdbc, Versleuteling versleuteling) {
    this.jdbc = jdbc;
    this.versleuteling = versleuteling;
  }

  /**
   * @param zaakId a case
   * @param wie who reported it; nothing is kept when he left nothing
   */
  public void bewaar(long zaakId, Meldergegevens wie) {
    if (wie.naam() == null && wie.contact() == null) {
      return;
    }
    String tekst = leeg(wie.naam()) + "\n" + leeg(wie.contact());
    jdbc.sql("insert into misbruikmelder (zaak_id, gegevens) values (?, ?)")
        .params(zaakId, versleuteling.versleutel(tekst.getBytes(StandardCharsets.UTF_8), plaats(zaakId)))
        .update();
  }

  private static String leeg(String tekst) {
    return tekst == null ? "" : tekst.replaceAll("\\s+", " ");
  }

  private static String plaats(long zaakId) {
    return "misbruikmelder/" + zaakId;
  }

  /**
   * @param zaakId a case
   * @return who reported it, empty when he left nothing or it was removed
   */
  public Optional<Meldergegevens> lees(long zaakId) {
    return jdbc.sql("select gegevens from misbruikmelder where zaak_id = ?")
        .param(zaakId)
        .query((rij, nummer) -> rij.getBytes(1))
        .optional()
        .map(
            cijfer -> {
              byte[] tekst = versleuteling.ontsleutel(cijfer, plaats(zaakId));
              String[] delen = new String(tekst, StandardCharsets.UTF_8).split("\n", 2);
              return new Meldergegevens(niets(delen[0]), niets(delen[1]));
            });
  }

  private static String niets(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }

  @Override
  public String naam() {
    return "gegevens van melders van misbruik";
  }

  @Override
  public List<Cijfer> na(long id, int hoogstens) {
    return jdbc.sql("select zaak_id, gegevens from misbruikmelder where zaak_id > ? order by zaak_id limit ?")
        .params(id, hoogstens)
        .query((rij, nummer) -> new Cijfer(rij.getLong(1), plaats(rij.getLong(1)), rij.getBytes(2)))
        .list();
  }

  @Override
  public boolean vervang(Cijfer oud, byte[] nieuw) {
    return jdbc.sql("update misbruikmelder set gegevens = ? where zaak_id = ? and gegevens = ?")
            .params(nieuw, oud.id(), oud.cijfer())
            .update()
        == 1;
  }

  /**
   * @param zaakId a case
   * @return a new code for its reporter, 100 bits of chance
   */
  public String geefCode(long zaakId) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < BLOK * BLOKKEN; i++) {
      code.append(i > 0 && i % BLOK == 0 ? "-" : "").append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
    }
    jdbc.sql("insert into misbruikcode (zaak_id, code) values (?, ?)").params(zaakId, hash(code.toString())).update();
    return code.toString();
  }

  /**
   * @param code what a reporter typed; small letters, spaces and lines make no difference
   * @return id of his case, empty when the code is nobody's
   */
  public Optional<Long> vanCode(String code) {
    return jdbc.sql("select zaak_id from misbruikcode where code = ?")
        .param(hash(code == null ? "" : code))
        .query(Long.class)
        .optional();
  }

  private static String hash(String code) {
    String kaal = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    try {
      byte[] bytes = MessageDigest.getInstance("SHA-256").digest(kaal.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes);
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
