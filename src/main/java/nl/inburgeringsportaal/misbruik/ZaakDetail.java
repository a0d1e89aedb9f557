package nl.inburgeringsportaal.misbruik;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Publiekstaal;

/**
 * A case with what the reader may see of it.
 *
 * @param rij what stands in the list
 * @param versie version that was read
 * @param behandelaarId account that works on it, null for nobody
 * @param eigen true for who handles it; the Inspectie reads its report alone
 * @param tekst what the reporter wrote; null once removed, and for who may not read it
 * @param taal in which language the reporter had the public form; null once removed, for another way, and for who may
 *     not read it
 * @param hoofdzaakId the case that it was merged with, null for none
 * @param samengevoegd signals that were merged with it
 * @param afsluitgrond why it was closed without a report, null when it was not
 * @param besluit why, in words
 * @param afgeslotenOp when it was closed, null when it is open
 * @param incidentId incident of the leerbaarheidstoets, null for something else
 * @param bereikbaar true when the reporter can be asked something
 * @param metGegevens true when the reporter left his name or address
 * @param vragen questions to the reporter and his answers, the first first
 * @param melding the report to the Inspectie, null without one
 * @param bijlagen files that the reader may have, the first first
 * @param mag what the reader may do now
 */
public record ZaakDetail(
    ZaakListItem rij,
    int versie,
    Long behandelaarId,
    boolean eigen,
    String tekst,
    Publiekstaal taal,
    Long hoofdzaakId,
    List<Long> samengevoegd,
    Afsluitgrond afsluitgrond,
    String besluit,
    LocalDate afgeslotenOp,
    Long incidentId,
    boolean bereikbaar,
    boolean metGegevens,
    List<Zaakbericht> vragen,
    InspectiemeldingDetail melding,
    List<Zaakbijlage> bijlagen,
    Set<Zaakhandeling> mag) {

  /** Not what it is about: a record is easily written to a log. */
  @Override
  public String toString() {
    return "ZaakDetail[" + rij.id() + "]";
  }
}
