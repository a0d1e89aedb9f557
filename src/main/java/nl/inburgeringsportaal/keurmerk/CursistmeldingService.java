package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.keurmerk.internal.Meldingzoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is told when the keurmerk of a school changes: each gemeente with people there, and DUO. It follows from status
 * and offers of the day, so nothing is sent and nothing can be missed; only that somebody is done with it is kept.
 */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.MEDEWERKER_DUO})
@Transactional
public class CursistmeldingService {
  private static final Set<Rol> LEZERS = EnumSet.of(Rol.KLANTMANAGER, Rol.MEDEWERKER_DUO);

  private final Meldingzoeker zoeker;
  private final Personenbereik personen;

  CursistmeldingService(Meldingzoeker zoeker, Personenbereik personen) {
    this.zoeker = zoeker;
    this.personen = personen;
  }

  /**
   * @param hoogstens the most rows that are wanted
   * @return what the user's gemeenten, or DUO, have to look at, the earliest first
   */
  @Transactional(readOnly = true)
  public List<Cursistmelding> open(int hoogstens) {
    return zoeker.open(personen.zicht(LEZERS), hoogstens);
  }

  /**
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long aantal() {
    return zoeker.aantal(personen.zicht(LEZERS));
  }

  /**
   * @param sleutel name of a message, of {@link Cursistmelding#sleutel()}
   * @return it, empty when it is done or not the user's
   */
  @Transactional(readOnly = true)
  public Optional<Cursistmelding> vind(String sleutel) {
    return zoeker.open(personen.zicht(LEZERS), Meldingzoeker.ALLE).stream()
        .filter(een -> een.sleutel().equals(sleutel))
        .findFirst();
  }

  /**
   * The gemeente, or DUO, did what it had to do.
   *
   * @param sleutel name of a message
   * @throws NietGevonden when it is done already or not the user's
   */
  public void klaar(String sleutel) {
    zoeker.klaar(vind(sleutel).orElseThrow(NietGevonden::new));
  }
}
