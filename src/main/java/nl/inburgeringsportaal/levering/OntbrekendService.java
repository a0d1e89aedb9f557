package nl.inburgeringsportaal.levering;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.levering.Ontbrekend;
import nl.inburgeringsportaal.levering.internal.Bestandssoorten;
import nl.inburgeringsportaal.levering.internal.Leverancier;
import nl.inburgeringsportaal.levering.internal.LeveringLezer;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that the deliverer has and that were not in his file: he says which have ended. Nothing ends by
 * itself, since a school is advised to deliver only the pupils concerned.
 */
@Service
@RolesAllowed({Rollen.SCHOOLFUNCTIONARIS, Rollen.MEDEWERKER_DUO, Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
@Transactional
public class OntbrekendService {
  private final Leverancier leverancier;
  private final LeveringLezer lezer;
  private final Bestandssoorten soorten;
  private final Leeslog leeslog;
  private final Klok klok;

  OntbrekendService(
      Leverancier leverancier, LeveringLezer lezer, Bestandssoorten soorten, Leeslog leeslog, Klok klok) {
    this.leverancier = leverancier;
    this.lezer = lezer;
    this.soorten = soorten;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * @param id id of a delivery
   * @param bestand name of a part
   * @param pagina which part of the list
   * @return records that were missing and are still active, by name
   * @throws NietGevonden when the user's organisation has no such delivery with such a part
   */
  public Slice<Ontbrekend.Record> list(long id, String bestand, Pageable pagina) {
    Ontbrekend vraag = vraag(id, bestand);
    int grootte = pagina.getPageSize();
    List<Ontbrekend.Record> rijen =
        vraag.lijst(id, leverancier.verplicht().organisatieId(), (int) pagina.getOffset(), grootte + 1);
    boolean meer = rijen.size() > grootte;
    leeslog.noteer(
        Leeslog.Handeling.GERAADPLEEGD, "levering", id, null, "ontbreekt in " + bestand + ", " + rijen.size());
    return new SliceImpl<>(meer ? rijen.subList(0, grootte) : rijen, pagina, meer);
  }

  /**
   * @param id id of a delivery
   * @param bestand name of a part
   * @return how many records were missing and are still active; 0 for a file about which nobody asks
   * @throws NietGevonden when the user's organisation has no such delivery with such a part
   */
  public long count(long id, String bestand) {
    eigen(id, bestand);
    long organisatieId = leverancier.verplicht().organisatieId();
    return soorten
        .vind(bestand)
        .flatMap(soort -> soort.ontbrekend())
        .map(vraag -> vraag.aantal(id, organisatieId))
        .orElse(0L);
  }

  /**
   * Ends records as of a day.
   *
   * @param id id of a delivery
   * @param bestand name of a part
   * @param records ids of records of {@link #list}; others are ignored
   * @param op the day, not in the future
   * @return how many were ended
   * @throws NietGevonden when the user's organisation has no such delivery with such a part
   * @throws OngeldigeInvoer when the day is missing or in the future
   */
  public int beeindig(long id, String bestand, Collection<Long> records, LocalDate op) {
    Ontbrekend vraag = vraag(id, bestand);
    if (op == null || op.isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer("op", op, "levering.ontbrekend.datum");
    }
    HuidigeGebruiker wie = leverancier.verplicht();
    return vraag.beeindig(id, wie.organisatieId(), records, op, wie.gebruikersnaam());
  }

  private Ontbrekend vraag(long id, String bestand) {
    eigen(id, bestand);
    return soorten.vind(bestand).flatMap(soort -> soort.ontbrekend()).orElseThrow(NietGevonden::new);
  }

  private void eigen(long id, String bestand) {
    leverancier
        .organisatie()
        .flatMap(organisatieId -> lezer.vind(id, organisatieId))
        .filter(levering -> levering.bestanden().stream().anyMatch(deel -> deel.naam().equals(bestand)))
        .orElseThrow(NietGevonden::new);
  }
}
