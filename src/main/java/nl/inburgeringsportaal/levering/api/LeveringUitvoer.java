package nl.inburgeringsportaal.levering.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.levering.BestandGegevens;
import nl.inburgeringsportaal.levering.LeveringGegevens;

/**
 * A delivery as the API gives it.
 *
 * @param id id
 * @param status ontvangen, controleren, verwerken, verwerkt, geweigerd or mislukt
 * @param modus alles or geldige_regels
 * @param standdatum day on which the files were true
 * @param bestanden its files
 * @param fouten problems that refuse a line or a file
 * @param waarschuwingen problems that refuse nothing
 */
record LeveringUitvoer(
    long id,
    @Schema(allowableValues = {"ontvangen", "controleren", "verwerken", "verwerkt", "geweigerd", "mislukt"})
        String status,
    @Schema(allowableValues = {"alles", "geldige_regels"}) String modus,
    LocalDate standdatum,
    List<BestandUitvoer> bestanden,
    long fouten,
    long waarschuwingen) {

  /**
   * A file of a delivery.
   *
   * @param naam name of the part
   * @param gelezen lines without the header
   * @param nieuw records added
   * @param gewijzigd records changed
   * @param ongewijzigd records that were the same already
   * @param geweigerd lines refused
   */
  record BestandUitvoer(
      String naam, long gelezen, long nieuw, long gewijzigd, long ongewijzigd, long geweigerd) {

    private static BestandUitvoer van(BestandGegevens bestand) {
      return new BestandUitvoer(
          bestand.naam(),
          bestand.gelezen(),
          bestand.nieuw(),
          bestand.gewijzigd(),
          bestand.ongewijzigd(),
          bestand.geweigerd());
    }
  }

  static LeveringUitvoer van(LeveringGegevens levering) {
    return new LeveringUitvoer(
        levering.id(),
        levering.status().naam(),
        levering.modus().naam(),
        levering.standdatum(),
        levering.bestanden().stream().map(BestandUitvoer::van).toList(),
        levering.fouten(),
        levering.waarschuwingen());
  }
}
