package nl.inburgeringsportaal.audit.internal;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import org.springframework.stereotype.Component;

/**
 * Whose requests the current user handles and sees. A limit to groups gives nothing: a request can be about any
 * pupil. Somebody else's work while he is away does not bring his requests along: only the own organisation counts.
 */
@Component
public class Avgtoegang {
  private final HuidigeGebruiker.Bron bron;

  Avgtoegang(HuidigeGebruiker.Bron bron) {
    this.bron = bron;
  }

  /**
   * @return organisations whose requests he handles
   */
  public Bereik behandelen() {
    Set<Long> organisaties = new TreeSet<>();
    bron.gebruiker()
        .ifPresent(
            wie -> {
              for (Rol rol : Set.of(Rol.GEMEENTEBEHEERDER, Rol.SCHOOLFUNCTIONARIS)) {
                if (bron.bereik(rol).omvat(wie.organisatieId())) {
                  organisaties.add(wie.organisatieId());
                }
              }
            });
    return Bereik.van(organisaties);
  }

  /**
   * @return organisations whose requests he sees
   */
  public Bereik zien() {
    Set<Long> organisaties = new TreeSet<>(behandelen().organisaties().keySet());
    organisaties.addAll(bron.bereik(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING).organisaties().keySet());
    return Bereik.van(organisaties);
  }

  /**
   * @return the organisation for which he handles requests, empty when he handles none
   */
  public Optional<Long> eigen() {
    return behandelen().organisaties().keySet().stream().findFirst();
  }
}
