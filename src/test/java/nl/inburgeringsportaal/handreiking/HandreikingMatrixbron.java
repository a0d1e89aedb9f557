package nl.inburgeringsportaal.handreiking;

import java.util.Map;
import nl.inburgeringsportaal.matrix.Matrixbron;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A reaction for the access matrix. */
public class HandreikingMatrixbron implements Matrixbron {
  @Autowired private HandreikingService handreiking;
  @Autowired private ReactieService reacties;
  @Autowired private JdbcTemplate jdbc;

  @Override
  public Map<String, Object> voorbeelden() {
    reacties.reageer(handreiking.antwoord("boete"), false, MERK, "matrix");
    return Map.of(
        "RedactieService.id", jdbc.queryForObject("select max(id) from handreiking_reactie", Long.class));
  }
}
