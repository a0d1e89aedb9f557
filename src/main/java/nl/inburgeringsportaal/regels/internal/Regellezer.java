package nl.inburgeringsportaal.regels.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Peilmoment;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.regels.Eenheid;
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
   * @param code code of a rule
   * @param moment on which day, as known when; a rule that the portal got later counts as it was when it came
   * @return the value that held, empty when nothing did
   */
  public Optional<Regelwaarde> waarde(String code, Peilmoment moment) {
    return jdbc.sql(
            """
            select r.code, r.waarde, r.eenheid, r.geldig_van, r.geldig_tot, r.bron, r.te_bevestigen
            from regelparameter for system_time all r
              join (
                select greatest(min(e.row_start), convert_tz(:bekend, '+00:00', @@time_zone)) as toen
                from regelparameter for system_time all e where e.code = :code) m
                on r.row_start <= m.toen and r.row_end > m.toen
            where r.code = :code and r.geldig_van <= :peildatum
              and (r.geldig_tot is null or r.geldig_tot > :peildatum)
            """)
        .params(moment.parameters())
        .param("code", code)
        .query(
            (rij, nummer) ->
                new Regelwaarde(
                    rij.getString("code"),
                    rij.getString("waarde"),
                    Eenheid.valueOf(rij.getString("eenheid")),
                    new Periode(
                        rij.getObject("geldig_van", LocalDate.class), rij.getObject("geldig_tot", LocalDate.class)),
                    rij.getString("bron"),
                    rij.getBoolean("te_bevestigen")))
        .optional();
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
