package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Noshowzoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who did not come to the test, as work of the klantmanager to whom they are assigned and of who replaces him;
 * else of each of them.
 */
@Service
@RolesAllowed(Rollen.KLANTMANAGER)
@Transactional
public class NoshowService {
  private static final Set<Rol> ROLLEN = Set.of(Rol.KLANTMANAGER);

  private final Personenbereik bereik;
  private final Noshowzoeker zoeker;
  private final HuidigeGebruiker.Bron bron;
  private final Wijzigingslog wijzigingslog;

  NoshowService(
      Personenbereik bereik, Noshowzoeker zoeker, HuidigeGebruiker.Bron bron, Wijzigingslog wijzigingslog) {
    this.bereik = bereik;
    this.zoeker = zoeker;
    this.bron = bron;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * @param hoogstens most rows
   * @return the open ones, the first reported first
   */
  public List<Noshow> open(int hoogstens) {
    return zoeker.open(bereik.zicht(ROLLEN), bron.verplicht().id(), hoogstens);
  }

  /**
   * @return how many are open
   */
  public long aantal() {
    return zoeker.aantal(bereik.zicht(ROLLEN), bron.verplicht().id());
  }

  /**
   * @param id id of one
   * @return it, empty when it is handled or somebody else's
   */
  public Optional<Noshow> vind(long id) {
    return zoeker.vind(bereik.zicht(ROLLEN), bron.verplicht().id(), id);
  }

  /**
   * Notes what was found about it.
   *
   * @param id id of one
   * @param afhandeling what was found
   * @throws NietGevonden when it is handled or somebody else's
   * @throws RegelOvertreden when somebody else handled it at the same moment
   */
  public void handelAf(long id, Noshowafhandeling afhandeling) {
    Noshow noshow = vind(id).orElseThrow(NietGevonden::new);
    if (!zoeker.handelAf(id, afhandeling)) {
      throw new RegelOvertreden("lbt-afname.fout.noshow-afgehandeld");
    }
    long organisatie = bereik.eis(noshow.inburgeraarId(), ROLLEN).organisatieId();
    wijzigingslog.noteer(
        "inburgeraar", noshow.inburgeraarId(), organisatie, "nietVerschenen", noshow.oproep(), afhandeling, null);
  }
}
