package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.stereotype.Component;

/**
 * Which toetsbegeleiders somebody reaches: Bureau ICE and DUO all, a gemeente those whom it proposed and those whom it
 * lets supervise. Who plans for other gemeenten does so with their mandate.
 */
@Component
public class Begeleidertoegang {
  private final HuidigeGebruiker.Bron bron;
  private final Organisaties organisaties;

  Begeleidertoegang(HuidigeGebruiker.Bron bron, Organisaties organisaties) {
    this.bron = bron;
    this.organisaties = organisaties;
  }

  /**
   * @return organisations whose people the current user sees
   */
  public Bereik zicht() {
    boolean landelijk =
        Stream.of(Rol.TRAINER_ICE, Rol.MEDEWERKER_DUO).anyMatch(rol -> bron.bereik(rol).onbegrensd());
    return landelijk ? Bereik.alles() : eigen();
  }

  /**
   * @return gemeenten for which the current user proposes people and signs them up
   */
  public Bereik eigen() {
    Set<Long> ids = new HashSet<>();
    for (Rol rol : List.of(Rol.GEMEENTEBEHEERDER, Rol.TOETSPLANNER)) {
      Bereik bereik = bron.bereik(rol);
      bereik.organisaties().keySet().stream().filter(bereik::omvat).forEach(ids::add);
    }
    return Bereik.van(ids);
  }

  /**
   * @return gemeenten for which the current user gives permission
   */
  public Bereik besluit() {
    return bron.bereik(Rol.GEMEENTEBEHEERDER);
  }

  /**
   * @param bereik organisations that are reached
   * @param organisatieId an organisation
   * @throws NietGevonden when it is not reached, or no gemeente
   */
  public void eisGemeente(Bereik bereik, long organisatieId) {
    boolean gemeente = organisaties.gemeentecodes(List.of(organisatieId)).containsKey(organisatieId);
    if (!gemeente || !bereik.omvat(organisatieId)) {
      throw new NietGevonden();
    }
  }
}
