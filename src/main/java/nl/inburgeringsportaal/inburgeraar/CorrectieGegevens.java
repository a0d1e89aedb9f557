package nl.inburgeringsportaal.inburgeraar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Persoonsgegevens;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.base.Zichtbaar;

/**
 * What a correction of regime or gemeente meant for one gemeente. Holds no name: whoever lost sight of the file may not
 * know it any more.
 *
 * @param id id of this row
 * @param inburgeraarId the person
 * @param vnummer his number, masked where it is shown
 * @param gemeentecode the gemeente that it is about
 * @param verloren true when it lost sight of the file, false when it gained it
 * @param zagVan first day on which it saw the file, null when it begins to see it
 * @param moment when the correction was applied; access ended then
 * @param oudRegime law before
 * @param nieuwRegime law after
 * @param oudeGemeente where he was registered before
 * @param nieuweGemeente where he is registered
 */
@Persoonsgegevens
public record CorrectieGegevens(
    @Zichtbaar long id,
    @Zichtbaar long inburgeraarId,
    @Zichtbaar Vnummer vnummer,
    @Zichtbaar String gemeentecode,
    @Zichtbaar boolean verloren,
    @Zichtbaar LocalDate zagVan,
    @Zichtbaar LocalDateTime moment,
    @Zichtbaar Regime oudRegime,
    @Zichtbaar Regime nieuwRegime,
    @Zichtbaar String oudeGemeente,
    @Zichtbaar String nieuweGemeente) {

  /**
   * @return true when it was placed under another law, false when under another gemeente
   */
  public boolean isRegime() {
    return oudRegime != nieuwRegime;
  }
}
