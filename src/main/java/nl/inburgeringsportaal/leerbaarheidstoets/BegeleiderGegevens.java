package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.util.List;

/**
 * A toetsbegeleider with all the facts about him.
 *
 * @param nu how he stands today
 * @param mail address of the work; null for a gemeente that did not propose him
 * @param portaalnaam name of his account in the portal, null for none yet
 * @param eigen true when the reader proposes and withdraws him: he is of a gemeente within reach
 * @param ingetrokkenOp when the gemeente took him back, null when it did not
 * @param intrekreden why
 * @param trainingen his trainings, the last first
 * @param certificaten his certificates, the last first
 * @param toestemmingen permissions, the last first; of other gemeenten only for Bureau ICE, DUO and who proposed him
 * @param accounts accounts at DUO, the last first
 */
public record BegeleiderGegevens(
    BegeleiderListItem nu,
    String mail,
    String portaalnaam,
    boolean eigen,
    LocalDate ingetrokkenOp,
    String intrekreden,
    List<DeelnameListItem> trainingen,
    List<CertificaatGegevens> certificaten,
    List<ToestemmingGegevens> toestemmingen,
    List<DuoaccountGegevens> accounts) {

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "BegeleiderGegevens[" + nu.id() + "]";
  }
}
