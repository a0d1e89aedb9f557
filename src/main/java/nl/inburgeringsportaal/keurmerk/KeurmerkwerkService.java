package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Keurmerkwerkzoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Blik op Werk has to do about keurmerken; computed, nothing is kept. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@Transactional(readOnly = true)
public class KeurmerkwerkService {
  private final Keurmerkwerkzoeker zoeker;
  private final HuidigeGebruiker.Bron bron;

  KeurmerkwerkService(Keurmerkwerkzoeker zoeker, HuidigeGebruiker.Bron bron) {
    this.zoeker = zoeker;
    this.bron = bron;
  }

  /**
   * @param hoogstens the most rows that are wanted
   * @return open work, the earliest deadline first, without one last
   */
  public List<Keurmerktaak> open(int hoogstens) {
    return zoeker.open(wie(), beslist(), hoogstens);
  }

  /**
   * @return how much is open
   */
  public long aantal() {
    return zoeker.aantal(wie(), beslist());
  }

  /**
   * @return how many drafts wait for the current user
   */
  public long aantalTeBeslissen() {
    return beslist() ? zoeker.teBeslissen(wie()) : 0;
  }

  /**
   * @param soort kind of work
   * @param id id of what it is about
   * @return it, empty when it is done
   */
  public Optional<Keurmerktaak> vind(Keurmerktaak.Soort soort, long id) {
    return zoeker.vind(wie(), beslist(), soort, id);
  }

  private String wie() {
    return bron.verplicht().gebruikersnaam();
  }

  private boolean beslist() {
    return !bron.bereik(Rol.BESLISSER_BOW).isNiets();
  }
}
