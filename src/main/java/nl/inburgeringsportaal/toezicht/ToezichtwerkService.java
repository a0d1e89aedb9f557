package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.toezicht.internal.Toezichtwerkzoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Blik op Werk has to do about the supervision; computed, nothing is kept. */
@Service
@RolesAllowed(Rollen.INSPECTEUR_BOW)
@Transactional(readOnly = true)
public class ToezichtwerkService {
  private final Toezichtwerkzoeker zoeker;
  private final HuidigeGebruiker.Bron bron;

  ToezichtwerkService(Toezichtwerkzoeker zoeker, HuidigeGebruiker.Bron bron) {
    this.zoeker = zoeker;
    this.bron = bron;
  }

  private List<Toezichttaak> alle() {
    HuidigeGebruiker wie = bron.verplicht();
    return zoeker.open(wie.id(), wie.gebruikersnaam());
  }

  /**
   * @param hoogstens the most rows that are wanted
   * @return open work, the earliest deadline first, without one last
   */
  public List<Toezichttaak> open(int hoogstens) {
    return alle().stream().limit(hoogstens).toList();
  }

  /**
   * @return how much is open
   */
  public long aantal() {
    return alle().size();
  }

  /**
   * @param soort kind of work
   * @param id id of what it is about
   * @return it, empty when it is done
   */
  public Optional<Toezichttaak> vind(Toezichttaak.Soort soort, long id) {
    return alle().stream().filter(een -> een.soort() == soort && een.id() == id).findFirst();
  }
}
