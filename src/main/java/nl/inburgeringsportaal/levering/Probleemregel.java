package nl.inburgeringsportaal.levering;

import nl.inburgeringsportaal.base.Vertaling;

/**
 * A problem as the API and the CSV give it.
 *
 * @param bestand name of the part
 * @param regel physical line on which the record begins
 * @param kolom column, null when it is about the line or the file
 * @param code code that programs can rely on
 * @param melding what is wrong and what can be done, in Dutch
 * @param waarde the field: masked in JSON, whole in CSV
 */
public record Probleemregel(String bestand, long regel, String kolom, String code, String melding, String waarde) {

  /**
   * @param probleem a problem
   * @param vertaling the texts
   * @return the same with its text
   */
  public static Probleemregel van(ProbleemListItem probleem, Vertaling vertaling) {
    return new Probleemregel(
        probleem.bestand(),
        probleem.regel(),
        probleem.kolom(),
        probleem.code(),
        vertaling.nl(probleem.sleutel(), probleem.tekstargumenten()),
        probleem.waarde());
  }
}
