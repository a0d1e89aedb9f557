package nl.inburgeringsportaal.levering.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * For whom the current user delivers: always the organisation of his session. Somebody who is limited to
 * some groups delivers nothing and sees no deliveries, for a file is about the whole organisation.
 */
@Component
public class Leverancier {
  /** Everybody who delivers some file of the contract. */
  static final Set<Rol> ROLLEN =
      Set.of(Rol.SCHOOLFUNCTIONARIS, Rol.MEDEWERKER_DUO, Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER);

  private final HuidigeGebruiker.Bron bron;

  Leverancier(HuidigeGebruiker.Bron bron) {
    this.bron = bron;
  }

  /**
   * @return the organisation whose deliveries the current user may see, empty when there is none
   */
  public Optional<Long> organisatie() {
    return organisatie(ROLLEN);
  }

  /**
   * @param soort a kind of file
   * @return true when the current user may deliver it
   */
  public boolean mag(Bestandssoort soort) {
    return organisatie(soort.leveranciers()).isPresent();
  }

  /**
   * @return who delivers
   * @throws AccessDeniedException when he may deliver nothing at all
   */
  public HuidigeGebruiker verplicht() {
    if (organisatie().isEmpty()) {
      throw new AccessDeniedException("mag niet leveren");
    }
    return bron.verplicht();
  }

  private Optional<Long> organisatie(Collection<Rol> rollen) {
    return bron.gebruiker()
        .map(HuidigeGebruiker::organisatieId)
        .filter(eigen -> rollen.stream().anyMatch(rol -> bron.bereik(rol).omvat(eigen)));
  }
}
