package nl.inburgeringsportaal.levering;

import io.swagger.v3.oas.annotations.media.Schema;
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
public record Probleemregel(
    String bestand,
    @Schema(description = "regel in het bestand waar het record begint") long regel,
    @Schema(description = "leeg als het over de regel of het bestand gaat", types = {"string", "null"}) String kolom,
    @Schema(description = "vaste code van het probleem") String code,
    @Schema(description = "wat er mis is en wat u kunt doen") String melding,
    @Schema(description = "in JSON gemaskeerd, in CSV heel", types = {"string", "null"}) String waarde) {

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
