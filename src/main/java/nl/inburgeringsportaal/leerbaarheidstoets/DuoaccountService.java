package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleidergrendel;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleiderzoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Bevoegdheidboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Functiescheiding;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import org.springframework.stereotype.Service;

/** That DUO gives and takes back accounts for the test platform. The account itself is made at DUO. */
@Service
@RolesAllowed(Rollen.MEDEWERKER_DUO)
public class DuoaccountService {
  private static final String OBJECT = "toetsbegeleider";

  private final Begeleidergrendel grendel;
  private final Begeleiderzoeker zoeker;
  private final Bevoegdheidboek bevoegdheden;
  private final Functiescheiding scheiding;
  private final Wijzigingslog wijzigingslog;

  public DuoaccountService(
      Begeleidergrendel grendel,
      Begeleiderzoeker zoeker,
      Bevoegdheidboek bevoegdheden,
      Functiescheiding scheiding,
      Wijzigingslog wijzigingslog) {
    this.scheiding = scheiding;
    this.grendel = grendel;
    this.zoeker = zoeker;
    this.bevoegdheden = bevoegdheden;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * Notes that DUO gave somebody an account: only when a certificate and a permission hold today.
   *
   * @param begeleiderId id of a toetsbegeleider
   * @throws NietGevonden when there is no such person
   * @throws RegelOvertreden when a certificate or permission is missing, he has an account, or the user handled
   *     outcomes of the test
   */
  public void verleen(long begeleiderId) {
    scheiding.eisAccounts();
    grendel.begeleider(
        begeleiderId,
        () -> {
          BegeleiderListItem wie = zoeker.vind(Bereik.alles(), begeleiderId).orElseThrow(NietGevonden::new);
          switch (wie.stand()) {
            case TOEGESTAAN -> bevoegdheden.verleen(begeleiderId);
            case ACTIEF -> throw new RegelOvertreden("leerbaarheidstoets.fout.al-account");
            default -> throw new RegelOvertreden("leerbaarheidstoets.fout.geen-grond");
          }
          wijzigingslog.noteer(OBJECT, begeleiderId, wie.organisatieId(), "account", null, true, null);
          return null;
        });
  }

  /**
   * Notes that DUO took an account back.
   *
   * @param begeleiderId id of a toetsbegeleider
   * @param reden why, 1 to {@value BegeleidervoorstelService#LANGSTE_REDEN} characters
   * @throws NietGevonden when there is no such person
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when he has no account, or the user handled outcomes of the test
   */
  public void trekIn(long begeleiderId, String reden) {
    scheiding.eisAccounts();
    String waarom = Invoerregels.tekst("reden", reden, BegeleidervoorstelService.LANGSTE_REDEN);
    grendel.begeleider(
        begeleiderId,
        () -> {
          BegeleiderListItem wie = zoeker.vind(Bereik.alles(), begeleiderId).orElseThrow(NietGevonden::new);
          boolean gedaan =
              bevoegdheden.accounts(begeleiderId).stream()
                  .filter(een -> een.ingetrokkenOp() == null)
                  .anyMatch(een -> bevoegdheden.trekAccountIn(een.id(), waarom));
          if (!gedaan) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.geen-account");
          }
          wijzigingslog.noteer(OBJECT, begeleiderId, wie.organisatieId(), "account", true, null, waarom);
          return null;
        });
  }
}
