package nl.inburgeringsportaal.jongeren.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalberekening;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalberekening.Uitkomst;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalstatus;
import nl.inburgeringsportaal.jongeren.Signaalgrond;
import nl.inburgeringsportaal.jongeren.Signaalsoort;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what the other signals are computed from, block by block, and the stored ones of a block. */
@Component
class LeerlingsignaalLezer {

  private static final String LEES =
      """
      select l.id, l.school_id, p.geboortedatum, l.opleidingscode, l.verblijfsstatus, l.acht_jaar_leerplichtig,
        l.begin, l.verwacht_einde, l.uitgeschreven_op, l.diploma, l.brief_duo_op
      from leerling l join leerling_persoon p on p.leerling_id = l.id
      where %s
      order by l.id limit %d
      """;

  private static final String OPGESLAGEN =
      """
      select leerling_id, soort, id, dag, uiterlijk, grond, status from leerlingsignaal where leerling_id in (:ids)
      """;

  private final NamedParameterJdbcTemplate jdbc;

  LeerlingsignaalLezer(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param leerlingId the pupil
   * @param schoolId his school
   * @param leerling what the signals are computed from
   */
  record Rij(long leerlingId, long schoolId, Leerlingsignaalberekening.Leerling leerling) {}

  /**
   * @param id id of the row
   * @param uitkomst what was computed last
   * @param status where it stands
   */
  record Opgeslagen(long id, Uitkomst uitkomst, Leerlingsignaalstatus status) {}

  /**
   * @param voorwaarde condition on {@code leerling l} with named parameters
   * @param parameters their values
   * @param hoogstens the most rows
   * @return the rows by id
   */
  List<Rij> lees(String voorwaarde, Map<String, ?> parameters, int hoogstens) {
    return jdbc.query(LEES.formatted(voorwaarde, hoogstens), parameters, (rs, nummer) -> rij(rs));
  }

  /**
   * @param leerlingen ids of the pupils of a block
   * @return their stored signals, by pupil and kind
   */
  Map<Long, Map<Signaalsoort, Opgeslagen>> opgeslagen(List<Long> leerlingen) {
    Map<Long, Map<Signaalsoort, Opgeslagen>> antwoord = new HashMap<>();
    if (!leerlingen.isEmpty()) {
      jdbc.query(
          OPGESLAGEN,
          Map.of("ids", leerlingen),
          rs -> {
            antwoord
                .computeIfAbsent(rs.getLong(1), nieuw -> new EnumMap<>(Signaalsoort.class))
                .put(Signaalsoort.valueOf(rs.getString(2)), opgeslagen(rs));
          });
    }
    return antwoord;
  }

  private static Opgeslagen opgeslagen(ResultSet rs) throws SQLException {
    return new Opgeslagen(
        rs.getLong(3),
        new Uitkomst(
            rs.getObject(4, LocalDate.class), rs.getObject(5, LocalDate.class), Signaalgrond.valueOf(rs.getString(6))),
        Leerlingsignaalstatus.valueOf(rs.getString(7)));
  }

  private static Rij rij(ResultSet rs) throws SQLException {
    return new Rij(
        rs.getLong(1),
        rs.getLong(2),
        new Leerlingsignaalberekening.Leerling(
            rs.getObject(3, LocalDate.class),
            rs.getString(4),
            Verblijfsstatus.valueOf(rs.getString(5)),
            rs.getObject(6, Boolean.class),
            rs.getObject(7, LocalDate.class),
            rs.getObject(8, LocalDate.class),
            rs.getObject(9, LocalDate.class),
            rs.getObject(10, Boolean.class),
            rs.getObject(11, LocalDate.class)));
  }
}
