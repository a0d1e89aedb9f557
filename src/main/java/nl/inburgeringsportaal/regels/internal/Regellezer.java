package nl.inburgeringsportaal.regels.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingenlijst;
import nl.inburgeringsportaal.regels.Regelstand;
import nl.inburgeringsportaal.regels.Regelwaarde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all rules in one transaction, together with the number that tells whether they changed. */
@Service
@ZonderToegangscontrole(waarom = "the rules are public")
@Transactional(readOnly = true)
public class Regellezer {
  private final RegelparameterRepository parameters;
  private final OpleidingscodeRepository codes;
  private final OpleidingscodeVrijstellingRepository vrijstellingen;
  private final JdbcClient jdbc;

  Regellezer(
      RegelparameterRepository parameters,
      OpleidingscodeRepository codes,
      OpleidingscodeVrijstellingRepository vrijstellingen,
      JdbcClient jdbc) {
    this.parameters = parameters;
    this.codes = codes;
    this.vrijstellingen = vrijstellingen;
    this.jdbc = jdbc;
  }

  /**
   * @return number of the present state; rises with each change
   */
  public long nummer() {
    return jdbc.sql("select nummer from grendel where naam = 'regels'").query(Long.class).single();
  }

  /**
   * @return all rules and educations as the database has them
   */
  public Regelstand lees() {
    long nummer = nummer();
    List<Regelwaarde> waarden = parameters.findAll().stream().map(Regelparameter::waarde).toList();
    Map<String, List<Opleiding.Vrijstelling>> perCode =
        vrijstellingen.findAll().stream()
            .collect(
                Collectors.groupingBy(
                    OpleidingscodeVrijstelling::code,
                    Collectors.mapping(OpleidingscodeVrijstelling::vrijstelling, Collectors.toList())));
    List<Opleiding> opleidingen =
        codes.findAll().stream()
            .map(code -> code.opleiding(perCode.getOrDefault(code.code(), List.of())))
            .toList();
    return new Regelstand(nummer, waarden, new Opleidingenlijst(opleidingen));
  }
}
