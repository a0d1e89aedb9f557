package nl.inburgeringsportaal.jongeren.internal;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalberekening;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalberekening.Uitkomst;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalstatus;
import nl.inburgeringsportaal.jongeren.Signaalsoort;
import nl.inburgeringsportaal.jongeren.internal.LeerlingsignaalLezer.Opgeslagen;
import nl.inburgeringsportaal.jongeren.internal.LeerlingsignaalLezer.Rij;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the other signals equal to {@link Leerlingsignaalberekening}, called by {@link SignaalRekenaar} in its
 * transaction: two queries per block, computed in Java, and only the rows that differ are written. What somebody dealt
 * with stays so as long as its day and its ground stay.
 */
@Component
class LeerlingsignaalRekenaar {
  private static final String VOEG_TOE =
      """
      insert into leerlingsignaal (id, leerling_id, school_id, soort, dag, uiterlijk, grond, status, levering_id,
        gewijzigd_door, reden)
      values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)
      """;

  private static final String WERK_BIJ =
      """
      update leerlingsignaal set dag = ?, uiterlijk = ?, grond = ?, status = ?,
        afgehandeld_door = if(status = 'AFGEHANDELD', afgehandeld_door, null),
        afgehandeld_op = if(status = 'AFGEHANDELD', afgehandeld_op, null),
        levering_id = ?, gewijzigd_door = ?, reden = ?, versie = versie + 1
      where id = ?
      """;

  private final LeerlingsignaalLezer lezer;
  private final JdbcTemplate jdbc;
  private final Schoolregels regels;
  private final Klok klok;

  LeerlingsignaalRekenaar(LeerlingsignaalLezer lezer, JdbcTemplate jdbc, Schoolregels regels, Klok klok) {
    this.lezer = lezer;
    this.jdbc = jdbc;
    this.regels = regels;
    this.klok = klok;
  }

  private record Nieuw(Rij rij, Signaalsoort soort, Uitkomst uitkomst) {}

  private record Anders(long id, Uitkomst uitkomst, Leerlingsignaalstatus status) {}

  /**
   * @param leerlingen ids of at most one block of pupils
   * @param leveringId the delivery that changed them, null for none
   * @param reden why, for the history
   * @return how many signals changed
   */
  int herbereken(List<Long> leerlingen, Long leveringId, String reden) {
    if (leerlingen.isEmpty()) {
      return 0;
    }
    LocalDate vandaag = klok.vandaag();
    Leerlingsignaalberekening.Regels opVandaag = regels.leerlingsignalen(vandaag);
    Map<Long, Map<Signaalsoort, Opgeslagen>> opgeslagen = lezer.opgeslagen(leerlingen);
    List<Nieuw> nieuw = new ArrayList<>();
    List<Anders> anders = new ArrayList<>();
    for (Rij rij : lezer.lees("l.id in (:ids)", Map.of("ids", leerlingen), leerlingen.size())) {
      Map<Signaalsoort, Uitkomst> uitkomsten =
          Leerlingsignaalberekening.bereken(rij.leerling(), vandaag, opVandaag);
      Map<Signaalsoort, Opgeslagen> was = opgeslagen.getOrDefault(rij.leerlingId(), Map.of());
      uitkomsten.forEach(
          (soort, uitkomst) -> {
            if (!was.containsKey(soort)) {
              nieuw.add(new Nieuw(rij, soort, uitkomst));
            }
          });
      was.forEach((soort, signaal) -> vergelijk(signaal, uitkomsten.get(soort), anders));
    }
    voegToe(nieuw, leveringId, reden);
    werkBij(anders, leveringId, reden);
    return nieuw.size() + anders.size();
  }

  private static void vergelijk(Opgeslagen was, Uitkomst nu, List<Anders> anders) {
    if (nu == null) {
      if (was.status() != Leerlingsignaalstatus.VERVALLEN) {
        anders.add(new Anders(was.id(), was.uitkomst(), Leerlingsignaalstatus.VERVALLEN));
      }
      return;
    }
    boolean zelfde = nu.dag().equals(was.uitkomst().dag()) && nu.grond() == was.uitkomst().grond();
    Leerlingsignaalstatus status =
        zelfde && was.status() == Leerlingsignaalstatus.AFGEHANDELD
            ? Leerlingsignaalstatus.AFGEHANDELD
            : Leerlingsignaalstatus.OPEN;
    if (status != was.status() || !nu.equals(was.uitkomst())) {
      anders.add(new Anders(was.id(), nu, status));
    }
  }

  private void voegToe(List<Nieuw> nieuw, Long leveringId, String reden) {
    if (nieuw.isEmpty()) {
      return;
    }
    List<Long> ids = reserveer(nieuw.size());
    String actor = Wijzigingsspoor.actor();
    int[] volgende = {0};
    jdbc.batchUpdate(
        VOEG_TOE,
        nieuw,
        nieuw.size(),
        (ps, deel) -> {
          ps.setLong(1, ids.get(volgende[0]++));
          ps.setLong(2, deel.rij().leerlingId());
          ps.setLong(3, deel.rij().schoolId());
          ps.setString(4, deel.soort().name());
          ps.setObject(5, deel.uitkomst().dag());
          ps.setObject(6, deel.uitkomst().uiterlijk());
          ps.setString(7, deel.uitkomst().grond().name());
          ps.setObject(8, leveringId, Types.BIGINT);
          ps.setString(9, actor);
          ps.setString(10, reden);
        });
  }

  private void werkBij(List<Anders> anders, Long leveringId, String reden) {
    if (anders.isEmpty()) {
      return;
    }
    String actor = Wijzigingsspoor.actor();
    jdbc.batchUpdate(
        WERK_BIJ,
        anders,
        anders.size(),
        (ps, deel) -> {
          ps.setObject(1, deel.uitkomst().dag());
          ps.setObject(2, deel.uitkomst().uiterlijk());
          ps.setString(3, deel.uitkomst().grond().name());
          ps.setString(4, deel.status().name());
          ps.setObject(5, leveringId, Types.BIGINT);
          ps.setString(6, actor);
          ps.setString(7, reden);
          ps.setLong(8, deel.id());
        });
  }

  /** Hibernate's pooled optimizer owns the 50 ids up to each value of a sequence; so does this. */
  private List<Long> reserveer(int aantal) {
    List<Long> ids = new ArrayList<>(aantal + 50);
    String vraag = "select next value for leerlingsignaal_seq from seq_1_to_" + (aantal + 49) / 50;
    for (Long einde : jdbc.queryForList(vraag, Long.class)) {
      for (long id = einde - 49; id <= einde; id++) {
        ids.add(id);
      }
    }
    return ids;
  }
}
