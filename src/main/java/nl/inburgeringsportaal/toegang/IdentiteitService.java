package nl.inburgeringsportaal.toegang;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.toegang.internal.Beheerbereik;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.Opdrachtenboek;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How accounts stand with the identity provider, for who administers the people of an organisation. */
@Service
@PreAuthorize("@beheerbereik.magBeheren()")
@Transactional
public class IdentiteitService {
  private final GebruikerRepository gebruikers;
  private final Opdrachtenboek boek;
  private final Beheerbereik bereik;

  IdentiteitService(GebruikerRepository gebruikers, Opdrachtenboek boek, Beheerbereik bereik) {
    this.gebruikers = gebruikers;
    this.boek = boek;
    this.bereik = bereik;
  }

  /**
   * @return what could not be passed on yet, of the people whom he administers
   */
  @Transactional(readOnly = true)
  public Identiteitsstand stand() {
    return boek.totaal(bereik.bereik());
  }

  /**
   * @param gebruikerIds accounts of one page of a list
   * @return how they stand, by account; accounts that he does not administer are left out
   */
  @Transactional(readOnly = true)
  public Map<Long, Accountstatus> standen(Collection<Long> gebruikerIds) {
    if (gebruikerIds.isEmpty()) {
      return Map.of();
    }
    Bereik mijn = bereik.bereik();
    Map<Long, Opdrachtenboek.Stand> opdrachten = boek.standen(gebruikerIds);
    return gebruikers
        .accounts(
            Set.copyOf(gebruikerIds),
            mijn.onbegrensd(),
            mijn.onbegrensd() ? Set.of(0L) : mijn.organisaties().keySet())
        .stream()
        .collect(
            Collectors.toUnmodifiableMap(
                GebruikerListItem::id, account -> status(account, opdrachten.get(account.id()))));
  }

  /** Tries at once what waits; it goes on by itself in any case. */
  public void probeerNu() {
    boek.probeerNu();
  }

  private static Accountstatus status(GebruikerListItem account, Opdrachtenboek.Stand opdrachten) {
    Accountstand stand = stand(account, opdrachten);
    return opdrachten == null
        ? new Accountstatus(stand, null, null, 0, 0)
        : new Accountstatus(
            stand, opdrachten.uitgenodigdOp(), opdrachten.uitkomst(), opdrachten.open(), opdrachten.mislukt());
  }

  private static Accountstand stand(GebruikerListItem account, Opdrachtenboek.Stand opdrachten) {
    if (!account.actief()) {
      return Accountstand.GESLOTEN;
    }
    if (account.laatstIngelogd() != null) {
      return Accountstand.ACTIEF;
    }
    if (opdrachten == null) {
      return Accountstand.NOOIT_INGELOGD;
    }
    if (opdrachten.uitnodiging() != null) {
      return opdrachten.uitnodiging().equals("OPEN")
          ? Accountstand.WORDT_UITGENODIGD
          : Accountstand.UITNODIGING_MISLUKT;
    }
    return opdrachten.uitgenodigdOp() == null ? Accountstand.NOOIT_INGELOGD : Accountstand.UITGENODIGD;
  }
}
