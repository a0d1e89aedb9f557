package nl.inburgeringsportaal.lening.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import org.springframework.stereotype.Component;

/**
 * The loans of somebody in the file about that person that a gemeente gives: what the gemeente sees itself and not a
 * number or amount more. Without a ground in the law that is nothing. DUO is controller of the loan, and the file says
 * that the rest is to be asked there.
 */
@Component
class LeningAanvulling implements PersoonsAanvulling {
  private static final List<String> KOLOMMEN = List.of("stand", "klasse", "overige_gegevens_bij");

  private final LeningLezer lezer;
  private final Klok klok;

  LeningAanvulling(LeningLezer lezer, Klok klok) {
    this.lezer = lezer;
    this.klok = klok;
  }

  @Override
  public String objectSoort() {
    return InburgeraarService.OBJECT;
  }

  @Override
  public List<PersoonsExport.Deel> delen(long organisatieId, long objectId) {
    LocalDate vandaag = klok.vandaag();
    if (!lezer.heeftGrondslag(vandaag)) {
      return List.of();
    }
    List<List<Object>> rijen =
        lezer.van(objectId, vandaag).stream()
            .map(een -> List.<Object>of(een.toestand().name(), een.klasse().name(), "DUO"))
            .toList();
    return rijen.isEmpty() ? List.of() : List.of(new PersoonsExport.Deel("leningen", KOLOMMEN, rijen));
  }
}
