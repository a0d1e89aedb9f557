package nl.inburgeringsportaal.regels.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Regelstand;
import nl.inburgeringsportaal.regels.Regelwaarde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes an established change to the tables, inside the transaction of who establishes it. */
@Component
public class Regelopslag {
  private static final int REDEN = 200;

  private final RegelparameterRepository parameters;
  private final OpleidingscodeRepository codes;
  private final OpleidingscodeVrijstellingRepository vrijstellingen;
  private final Regellezer lezer;
  private final Regelgeheugen geheugen;
  private final JdbcClient jdbc;

  Regelopslag(
      RegelparameterRepository parameters,
      OpleidingscodeRepository codes,
      OpleidingscodeVrijstellingRepository vrijstellingen,
      Regellezer lezer,
      Regelgeheugen geheugen,
      JdbcClient jdbc) {
    this.parameters = parameters;
    this.codes = codes;
    this.vrijstellingen = vrijstellingen;
    this.lezer = lezer;
    this.geheugen = geheugen;
    this.jdbc = jdbc;
  }

  /**
   * Makes every other change wait until this transaction ends; must be its first statement, so that what it
   * reads afterwards is what it changes. Also tells every node that something changed.
   */
  public void vergrendel() {
    jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'regels'").update();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            // Also after a rollback: the memory may have been filled from inside this transaction.
            geheugen.vergeet();
          }
        });
  }

  /**
   * @return the state as the database has it in this transaction
   */
  public Regelstand stand() {
    return lezer.lees();
  }

  /**
   * @param code code of a rule
   * @param nieuw all its values from now on
   * @param voorstelId the proposal they come from
   * @param bron source of the change
   */
  public void bewaar(String code, List<Regelwaarde> nieuw, long voorstelId, String bron) {
    Map<LocalDate, Regelparameter> bestaand =
        parameters.findByCode(code).stream()
            .collect(Collectors.toMap(rij -> rij.waarde().periode().van(), Function.identity()));
    for (Regelwaarde waarde : nieuw) {
      Regelparameter rij = bestaand.get(waarde.periode().van());
      if (rij == null) {
        rij = new Regelparameter(waarde, voorstelId);
      } else if (rij.waarde().equals(waarde)) {
        continue;
      } else {
        rij.werkBij(waarde, voorstelId);
      }
      rij.wijzigReden(kort(bron));
      parameters.save(rij);
    }
    parameters.flush();
  }

  /**
   * @param nieuw an education, new or changed
   * @param voorstelId the proposal it comes from
   * @param bron source of the change
   */
  public void bewaar(Opleiding nieuw, long voorstelId, String bron) {
    Opleidingscode code = codes.findById(nieuw.code()).orElseGet(() -> new Opleidingscode(nieuw.code()));
    code.werkBij(nieuw, voorstelId);
    code.wijzigReden(kort(bron));
    codes.saveAndFlush(code);
    Map<LocalDate, Opleiding.Vrijstelling> deel =
        nieuw.vrijstellingen().stream()
            .collect(Collectors.toMap(wens -> wens.periode().van(), Function.identity()));
    List<OpleidingscodeVrijstelling> bestaand = vrijstellingen.findByCode(nieuw.code());
    for (OpleidingscodeVrijstelling rij : bestaand) {
      Opleiding.Vrijstelling wens = deel.remove(rij.vrijstelling().periode().van());
      if (wens == null) {
        // Written once more before it goes, so that the history says who took it away and why.
        rij.wijzigReden(kort(bron));
        vrijstellingen.saveAndFlush(rij);
        vrijstellingen.delete(rij);
      } else if (!rij.vrijstelling().equals(wens)) {
        rij.werkBij(wens, voorstelId);
        rij.wijzigReden(kort(bron));
      }
    }
    deel.values().stream()
        .map(wens -> new OpleidingscodeVrijstelling(nieuw.code(), wens, voorstelId))
        .forEach(
            rij -> {
              rij.wijzigReden(kort(bron));
              vrijstellingen.save(rij);
            });
    vrijstellingen.flush();
  }

  private static String kort(String bron) {
    return bron.length() <= REDEN ? bron : bron.substring(0, REDEN - 1) + "…";
  }
}
