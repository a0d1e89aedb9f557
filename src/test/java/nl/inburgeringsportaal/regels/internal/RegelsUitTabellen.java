package nl.inburgeringsportaal.regels.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.regels.Eenheid;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingenlijst;
import nl.inburgeringsportaal.regels.Regelstand;
import nl.inburgeringsportaal.regels.Regelwaarde;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same rules from the same tables without JPA, for a test process that must start within a second. */
public class RegelsUitTabellen extends Regellezer {
  private final JdbcClient jdbc;

  /**
   * @param jdbc the database
   */
  public RegelsUitTabellen(JdbcClient jdbc) {
    super(null, null, null, jdbc);
    this.jdbc = jdbc;
  }

  private record Code(String code, Opleiding.Vrijstelling vrijstelling) {}

  @Override
  public Regelstand lees() {
    List<Regelwaarde> waarden =
        jdbc.sql("select * from regelparameter").query((rij, nummer) -> waarde(rij)).list();
    Map<String, List<Opleiding.Vrijstelling>> vrij =
        jdbc.sql("select * from opleidingscode_vrijstelling")
            .query((rij, nummer) ->
                new Code(rij.getString("code"), new Opleiding.Vrijstelling(periode(rij), rij.getString("bron"))))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Code::code, Collectors.mapping(Code::vrijstelling, Collectors.toList())));
    List<Opleiding> opleidingen =
        jdbc.sql("select * from opleidingscode").query((rij, nummer) -> opleiding(rij, vrij)).list();
    return new Regelstand(nummer(), waarden, new Opleidingenlijst(opleidingen));
  }

  private static Regelwaarde waarde(ResultSet rij) throws SQLException {
    return new Regelwaarde(
        rij.getString("code"),
        rij.getString("waarde"),
        Eenheid.valueOf(rij.getString("eenheid")),
        periode(rij),
        rij.getString("bron"),
        rij.getBoolean("te_bevestigen"));
  }

  private static Opleiding opleiding(ResultSet rij, Map<String, List<Opleiding.Vrijstelling>> vrij)
      throws SQLException {
    String code = rij.getString("code");
    return new Opleiding(
        code,
        rij.getString("naam"),
        Onderwijssoort.valueOf(rij.getString("onderwijssoort")),
        rij.getBoolean("code_onbekend"),
        rij.getString("bron"),
        rij.getInt("versie"),
        vrij.getOrDefault(code, List.of()));
  }

  private static Periode periode(ResultSet rij) throws SQLException {
    return new Periode(rij.getObject("geldig_van", LocalDate.class), rij.getObject("geldig_tot", LocalDate.class));
  }
}
