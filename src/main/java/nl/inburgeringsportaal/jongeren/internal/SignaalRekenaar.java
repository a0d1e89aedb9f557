package nl.inburgeringsportaal.jongeren.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.jongeren.Opmerking;
import nl.inburgeringsportaal.jongeren.Signaalberekening;
import nl.inburgeringsportaal.jongeren.internal.SignaalLezer.Rij;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the stored signals equal to {@link Signaalberekening}: reads pupils in blocks, computes in Java and
 * writes only the rows that differ. The same way for one pupil, a delivery and the night run.
 */
@Service
@ZonderToegangscontrole(waarom = "called in the transaction of a change that was allowed, and by the night run")
public class SignaalRekenaar {
  private static final int BLOK = 5_000;
  private static final String LEVERING = "levering";

  private static final String VOEG_TOE =
      """
      insert into signaal (id, leerling_id, school_id, soort, datum18, signaaldatum, status, niet_nodig_reden,
        te_laat, opmerkingen, levering_id, gewijzigd_door)
      values (?, ?, ?, 'ACHTTIENDE_VERJAARDAG', ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String WERK_BIJ =
      """
      update signaal set datum18 = ?, signaaldatum = ?, status = ?, niet_nodig_reden = ?, te_laat = ?,
        opmerkingen = ?, levering_id = ?, gewijzigd_door = ?, reden = ?, versie = versie + 1
      where id = ?
      """;

  private final SignaalLezer lezer;
  private final LeerlingsignaalRekenaar overige;
  private final JdbcTemplate jdbc;
  private final Schoolregels regels;
  private final Klok klok;
  private final TransactionTemplate transactie;

  SignaalRekenaar(
      SignaalLezer lezer,
      LeerlingsignaalRekenaar overige,
      JdbcTemplate jdbc,
      Schoolregels regels,
      Klok klok,
      TransactionTemplate transactie) {
    this.lezer = lezer;
    this.overige = overige;
    this.jdbc = jdbc;
    this.regels = regels;
    this.klok = klok;
    this.transactie = transactie;
  }

  /**
   * Recomputes one pupil, in the transaction of the change.
   *
   * @param leerlingId the pupil
   * @param reden why, for the history
   */
  @Transactional
  public void herbereken(long leerlingId, String reden) {
    schrijf(lezer.lees("l.id = :id", Map.of("id", leerlingId), 1, 0), null, reden);
  }

  /**
   * Recomputes pupils that one action changed, in its transaction.
   *
   * @param leerlingen their ids, at most one block
   * @param reden why, for the history
   */
  @Transactional
  public void herbereken(List<Long> leerlingen, String reden) {
    schrijf(lezer.lees("l.id in (:ids)", Map.of("ids", leerlingen), leerlingen.size(), 0), null, reden);
  }

  /**
   * Computes the signals of pupils that a delivery adds, in its transaction.
   *
   * @param leerlingen pupils without a signal
   * @param leveringId the delivery
   */
  @Transactional
  public void voegToe(List<Rij> leerlingen, long leveringId) {
    schrijf(leerlingen, leveringId, LEVERING);
  }

  /**
   * Recomputes pupils that a delivery changes, in its transaction.
   *
   * @param ids a select of their ids
   * @param parameters its parameters
   * @param leveringId the delivery
   */
  @Transactional
  public void herbereken(String ids, Map<String, ?> parameters, long leveringId) {
    Map<String, Object> alle = new HashMap<>(parameters);
    List<Rij> blok;
    for (long na = 0; na < Long.MAX_VALUE; na = blok.size() < BLOK ? Long.MAX_VALUE : laatste(blok)) {
      alle.put("na", na);
      blok = lezer.lees("l.id in (" + ids + ") and l.id > :na", alle, BLOK, 0);
      schrijf(blok, leveringId, LEVERING);
    }
  }

  /**
   * Recomputes all pupils for today, block by block, each in a transaction of its own: a run that breaks off
   * has done part of the work and the next one does the rest.
   *
   * @return how many signals changed
   */
  public int herberekenAlle() {
    long na = 0;
    int gewijzigd = 0;
    List<Rij> blok;
    do {
      List<Rij> rijen = lezer.lees("l.id > :na", Map.of("na", na), BLOK, 0);
      Integer aantal = transactie.execute(status -> schrijf(rijen, null, "nieuwe dag"));
      gewijzigd += aantal == null ? 0 : aantal;
      na = laatste(rijen);
      blok = rijen;
    } while (blok.size() == BLOK);
    return gewijzigd;
  }

  private static long laatste(List<Rij> blok) {
    return blok.isEmpty() ? Long.MAX_VALUE : blok.getLast().leerlingId();
  }

  private record Wijziging(Rij rij, Signaalberekening.Signaal signaal) {}

  private int schrijf(List<Rij> rijen, Long leveringId, String reden) {
    LocalDate vandaag = klok.vandaag();
    Signaalberekening.Regels opVandaag = regels.op(vandaag);
    List<Wijziging> nieuw = new ArrayList<>();
    List<Wijziging> anders = new ArrayList<>();
    for (Rij rij : rijen) {
      Signaalberekening.Signaal uitkomst = Signaalberekening.bereken(rij.leerling(), vandaag, opVandaag);
      if (rij.signaalId() == null) {
        nieuw.add(new Wijziging(rij, uitkomst));
      } else if (!uitkomst.equals(rij.opgeslagen())) {
        anders.add(new Wijziging(rij, uitkomst));
      }
    }
    voegToe(nieuw, leveringId);
    werkBij(anders, leveringId, reden);
    List<Long> leerlingen = rijen.stream().map(Rij::leerlingId).toList();
    return nieuw.size() + anders.size() + overige.herbereken(leerlingen, leveringId, reden);
  }

  private void voegToe(List<Wijziging> nieuw, Long leveringId) {
    List<Long> ids = reserveer(nieuw.size());
    String actor = Wijzigingsspoor.actor();
    int[] volgende = {0};
    jdbc.batchUpdate(
        VOEG_TOE,
        nieuw,
        BLOK,
        (ps, deel) -> {
          ps.setLong(1, ids.get(volgende[0]++));
          ps.setLong(2, deel.rij().leerlingId());
          ps.setLong(3, deel.rij().schoolId());
          zet(ps, 4, deel.signaal());
          ps.setObject(10, leveringId, Types.BIGINT);
          ps.setString(11, actor);
        });
  }

  private void werkBij(List<Wijziging> anders, Long leveringId, String reden) {
    String actor = Wijzigingsspoor.actor();
    jdbc.batchUpdate(
        WERK_BIJ,
        anders,
        BLOK,
        (ps, deel) -> {
          zet(ps, 1, deel.signaal());
          ps.setObject(7, leveringId, Types.BIGINT);
          ps.setString(8, actor);
          ps.setString(9, reden);
          ps.setLong(10, deel.rij().signaalId());
        });
  }

  private static void zet(PreparedStatement ps, int vanaf, Signaalberekening.Signaal signaal)
      throws SQLException {
    ps.setObject(vanaf, signaal.datum18());
    ps.setObject(vanaf + 1, signaal.signaaldatum());
    ps.setString(vanaf + 2, signaal.status().name());
    ps.setString(vanaf + 3, signaal.reden() == null ? null : signaal.reden().name());
    ps.setBoolean(vanaf + 4, signaal.teLaat());
    ps.setString(vanaf + 5, Opmerking.alsTekst(signaal.opmerkingen()));
  }

  /** Hibernate's pooled optimizer owns the 50 ids up to each value of a sequence; so does this. */
  private List<Long> reserveer(int aantal) {
    List<Long> ids = new ArrayList<>(aantal + 50);
    if (aantal > 0) {
      String vraag = "select next value for signaal_seq from seq_1_to_" + (aantal + 49) / 50;
      for (Long einde : jdbc.queryForList(vraag, Long.class)) {
        for (long id = einde - 49; id <= einde; id++) {
          ids.add(id);
        }
      }
    }
    return ids;
  }
}
