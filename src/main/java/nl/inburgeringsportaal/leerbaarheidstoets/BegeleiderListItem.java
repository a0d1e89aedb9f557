package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A toetsbegeleider in a list, as he stands today.
 *
 * @param id id
 * @param naam name, null once removed after its term
 * @param organisatieId gemeente that proposed him
 * @param organisatie its name
 * @param stand how he stands
 * @param getraind true when he passed a training
 * @param certificaat number of the certificate that holds, null for none
 * @param certificaatTot first day on which it no longer holds, null for no end or no certificate
 * @param toestemmingen how many gemeenten let him supervise today
 * @param account true when he has an account at DUO, also when the ground for it is gone
 * @param voorgesteldOp when he was proposed
 */
public record BegeleiderListItem(
    long id,
    String naam,
    long organisatieId,
    String organisatie,
    Begeleiderstand stand,
    boolean getraind,
    String certificaat,
    LocalDate certificaatTot,
    int toestemmingen,
    boolean account,
    LocalDate voorgesteldOp) {

  /**
   * @return what he needs before he may supervise, in order; empty when nothing is missing or he was taken back
   */
  public List<Stap> ontbreekt() {
    List<Stap> ontbreekt = new ArrayList<>();
    if (stand == Begeleiderstand.INGETROKKEN) {
      return ontbreekt;
    }
    if (!getraind) {
      ontbreekt.add(Stap.TRAINING);
    }
    if (certificaat == null) {
      ontbreekt.add(Stap.CERTIFICAAT);
    }
    if (toestemmingen == 0) {
      ontbreekt.add(Stap.TOESTEMMING);
    }
    if (!account) {
      ontbreekt.add(Stap.ACCOUNT);
    }
    return ontbreekt;
  }

  /**
   * @return true when he has an account without a certificate or permission that holds: DUO takes it back
   */
  public boolean accountZonderGrond() {
    return account && (certificaat == null || toestemmingen == 0 || stand == Begeleiderstand.INGETROKKEN);
  }

  /** Not the person: a record is easily written to a log. */
  @Override
  public String toString() {
    return "BegeleiderListItem[" + id + "]";
  }
}
