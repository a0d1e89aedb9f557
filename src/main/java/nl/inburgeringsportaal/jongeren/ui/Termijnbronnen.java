package nl.inburgeringsportaal.jongeren.ui;

import java.time.LocalDate;
import java.util.Optional;
import nl.inburgeringsportaal.jongeren.Termijnwoorden;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelwaarde;

/**
 * Where the rules of an answer stand.
 *
 * @param regels the rules
 * @param opleidingen the educations
 * @param regeldag day whose rules were used
 * @param vandaag today
 */
record Termijnbronnen(Regels regels, Opleidingscodes opleidingen, LocalDate regeldag, LocalDate vandaag) {

  /** A rule as it held on the day; before its first value that one, as the computation does. */
  Optional<Regelwaarde> regel(String code) {
    return code == null
        ? Optional.empty()
        : regels.waarde(code, regeldag).or(() -> regels.historie(code).stream().findFirst());
  }

  /** Name of an education, its code when the portal does not know it. */
  String naam(String code) {
    return opleidingen.find(code).map(Opleiding::naam).orElse(code);
  }

  /** The words of an answer, in the language of the reader. */
  Termijnwoorden woorden() {
    return new Termijnwoorden(Gespreksteksten::t, this::naam, Gespreksteksten.taal());
  }

  /** Why an education exempts on a day or does not, null when the portal does not know it. */
  String bron(String code, LocalDate dag) {
    return opleidingen
        .find(code)
        .map(
            opleiding ->
                opleiding.vrijstellingen().stream()
                    .filter(deel -> deel.periode().omvat(dag))
                    .map(Opleiding.Vrijstelling::bron)
                    .findFirst()
                    .orElse(opleiding.bron()))
        .orElse(null);
  }
}
