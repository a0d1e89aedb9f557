package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a gemeente is with holding the leerbaarheidstoets, today.
 *
 * @param gemeentecode its code
 * @param gemeente its name
 * @param organisatieId the organisation that it is here, null when it does not work with the portal
 * @param uitvoerder name of the gemeente that holds the test for it, null for itself
 * @param gecertificeerd people with a certificate, of itself or of who holds the test for it
 * @param toegestaan of those, people with permission for its candidates
 * @param metAccount of those, people with an account
 * @param lokalen rooms in use of who holds the test
 * @param eersteSessie day of the first session that was planned or held, null for none
 * @param knelpunten open obstacles that were reported
 */
public record GereedheidListItem(
    String gemeentecode,
    String gemeente,
    Long organisatieId,
    String uitvoerder,
    int gecertificeerd,
    int toegestaan,
    int metAccount,
    int lokalen,
    LocalDate eersteSessie,
    int knelpunten) {

  /**
   * @return what is missing, in the order in which it is arranged; empty when the gemeente is ready
   */
  public List<Gereedheidstap> ontbreekt() {
    List<Gereedheidstap> stappen = new ArrayList<>();
    mist(stappen, gecertificeerd == 0, Gereedheidstap.BEGELEIDER);
    mist(stappen, toegestaan == 0, Gereedheidstap.TOESTEMMING);
    mist(stappen, metAccount == 0, Gereedheidstap.ACCOUNT);
    mist(stappen, lokalen == 0, Gereedheidstap.LOCATIE);
    mist(stappen, eersteSessie == null, Gereedheidstap.SESSIE);
    return stappen;
  }

  private static void mist(List<Gereedheidstap> stappen, boolean mist, Gereedheidstap stap) {
    if (mist) {
      stappen.add(stap);
    }
  }

  /**
   * @return true when nothing is missing
   */
  public boolean gereed() {
    return ontbreekt().isEmpty();
  }
}
