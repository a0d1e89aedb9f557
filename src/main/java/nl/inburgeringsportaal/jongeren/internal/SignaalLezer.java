package nl.inburgeringsportaal.jongeren.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.jongeren.NietNodigReden;
import nl.inburgeringsportaal.jongeren.Opmerking;
import nl.inburgeringsportaal.jongeren.Signaalberekening;
import nl.inburgeringsportaal.jongeren.Signaalberekening.Gesprekken;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what the signal is computed from, block by block, with the stored signal beside it. */
@Component
public class SignaalLezer {

  private static final String LEES =
      """
      select l.id, l.school_id, p.leerlingnummer, p.geboortedatum, l.opleidingscode, l.verblijfsstatus,
        l.acht_jaar_leerplichtig, l.begin,
        (select min(g.gepland_op) from gesprek g where g.leerling_id = l.id and g.status <> 'NIET_DOORGEGAAN'),
        (select min(g.gevoerd_op) from gesprek g where g.leerling_id = l.id),
        (select g.opleidingscode from gesprek g where g.leerling_id = l.id and g.gevoerd_op is not null
          order by g.gevoerd_op desc, g.id desc limit 1),
        s.id, s.datum18, s.signaaldatum, s.status, s.niet_nodig_reden, s.te_laat, s.opmerkingen, s.gesloten_op
      from leerling l
        join leerling_persoon p on p.leerling_id = l.id
        left join signaal s on s.leerling_id = l.id and s.soort = 'ACHTTIENDE_VERJAARDAG'
      where %s
      order by l.id limit %d offset %d
      """;

  private final NamedParameterJdbcTemplate jdbc;

  SignaalLezer(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param leerlingId the pupil
   * @param schoolId his school
   * @param leerlingnummer number in the school's administration
   * @param leerling what the signal is computed from
   * @param signaalId id of the stored signal, null when there is none
   * @param opgeslagen the stored signal, null when there is none
   */
  public record Rij(
      long leerlingId,
      long schoolId,
      String leerlingnummer,
      Signaalberekening.Leerling leerling,
      Long signaalId,
      Signaalberekening.Signaal opgeslagen) {}

  /**
   * @param voorwaarde condition on {@code leerling l} with named parameters
   * @param parameters their values
   * @param hoogstens the most rows
   * @param overslaan rows to leave out first
   * @return the rows by id
   */
  public List<Rij> lees(String voorwaarde, Map<String, ?> parameters, int hoogstens, long overslaan) {
    return jdbc.query(
        LEES.formatted(voorwaarde, hoogstens, overslaan), parameters, (rs, nummer) -> rij(rs));
  }

  private static Rij rij(ResultSet rs) throws SQLException {
    Signaalberekening.Leerling leerling =
        new Signaalberekening.Leerling(
            rs.getObject(4, LocalDate.class),
            rs.getString(5),
            Verblijfsstatus.valueOf(rs.getString(6)),
            rs.getObject(7, Boolean.class),
            rs.getObject(8, LocalDate.class),
            new Gesprekken(rs.getObject(9, LocalDate.class), rs.getObject(10, LocalDate.class), rs.getString(11)),
            rs.getObject(19, LocalDate.class));
    Long signaalId = rs.getObject(12, Long.class);
    return new Rij(
        rs.getLong(1), rs.getLong(2), rs.getString(3), leerling, signaalId, signaalId == null ? null : signaal(rs));
  }

  private static Signaalberekening.Signaal signaal(ResultSet rs) throws SQLException {
    String reden = rs.getString(16);
    return new Signaalberekening.Signaal(
        rs.getObject(13, LocalDate.class),
        rs.getObject(14, LocalDate.class),
        Signaalstatus.valueOf(rs.getString(15)),
        reden == null ? null : NietNodigReden.valueOf(reden),
        rs.getBoolean(17),
        Opmerking.vanTekst(rs.getString(18)));
  }
}
