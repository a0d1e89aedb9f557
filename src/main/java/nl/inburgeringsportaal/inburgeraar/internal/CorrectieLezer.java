package nl.inburgeringsportaal.inburgeraar.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.inburgeraar.CorrectieGegevens;
import nl.inburgeringsportaal.inburgeraar.Regime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads corrections; the caller says of which gemeenten. */
@Component
public class CorrectieLezer {
  private static final String VAN =
      " from inburgeraar_correctie c join inburgeraar_persoon p on p.inburgeraar_id = c.inburgeraar_id where ";

  private final JdbcClient jdbc;

  CorrectieLezer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Which corrections.
   *
   * @param gemeenten codes of gemeenten, null for all
   * @param id one correction, null for all
   * @param inburgeraarId of one person, null for all
   * @param sinds applied after this moment, null for all
   * @param alleenVerloren true for those that took access away
   */
  public record Vraag(
      Collection<String> gemeenten, Long id, Long inburgeraarId, LocalDateTime sinds, boolean alleenVerloren) {}

  /**
   * @param vraag which corrections
   * @param vanaf how many to skip
   * @param hoogstens most rows
   * @return the last one first
   */
  public List<CorrectieGegevens> lijst(Vraag vraag, long vanaf, int hoogstens) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select c.*, p.vnummer" + VAN + waar(vraag, parameters)
            + " order by c.moment desc, c.id desc limit :hoogstens offset :vanaf")
        .params(parameters)
        .param("hoogstens", hoogstens)
        .param("vanaf", vanaf)
        .query((rij, nummer) -> correctie(rij))
        .list();
  }

  /**
   * @param vraag which corrections
   * @return how many there are
   */
  public long tel(Vraag vraag) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*)" + VAN + waar(vraag, parameters)).params(parameters).query(Long.class).single();
  }

  private static String waar(Vraag vraag, Map<String, Object> parameters) {
    StringBuilder waar = new StringBuilder("1 = 1");
    if (vraag.gemeenten() != null && vraag.gemeenten().isEmpty()) {
      waar.append(" and 1 = 0");
    } else if (vraag.gemeenten() != null) {
      waar.append(" and c.gemeentecode in (:gemeenten)");
      parameters.put("gemeenten", vraag.gemeenten());
    }
    if (vraag.id() != null) {
      waar.append(" and c.id = :id");
      parameters.put("id", vraag.id());
    }
    if (vraag.inburgeraarId() != null) {
      waar.append(" and c.inburgeraar_id = :persoon");
      parameters.put("persoon", vraag.inburgeraarId());
    }
    if (vraag.sinds() != null) {
      waar.append(" and c.moment > :sinds");
      parameters.put("sinds", vraag.sinds());
    }
    return vraag.alleenVerloren() ? waar.append(" and c.gevolg = 'VERLOREN'").toString() : waar.toString();
  }

  private static CorrectieGegevens correctie(ResultSet rij) throws SQLException {
    return new CorrectieGegevens(
        rij.getLong("id"),
        rij.getLong("inburgeraar_id"),
        new Vnummer(rij.getString("vnummer")),
        rij.getString("gemeentecode"),
        "VERLOREN".equals(rij.getString("gevolg")),
        rij.getObject("zag_van", LocalDate.class),
        rij.getObject("moment", LocalDateTime.class),
        Regime.valueOf(rij.getString("oud_regime")),
        Regime.valueOf(rij.getString("nieuw_regime")),
        rij.getString("oude_gemeente"),
        rij.getString("nieuwe_gemeente"));
  }
}
