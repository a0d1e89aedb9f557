package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.toegang.EigenWerk;
import org.springframework.stereotype.Component;

/**
 * Which candidates somebody may place. Who plans: those whom his gemeenten reach, or the gemeenten for which his
 * holds the test. A klantmanager: those of his own files, or of somebody whom he replaces today.
 */
@Component
public class Kandidaatbereik {
  private static final String EIGEN =
      " and exists (select 1 from inburgeraar_toewijzing tw where tw.inburgeraar_id = d.inburgeraar_id and "
          + EigenWerk.van("tw.gebruiker_id") + ")";

  private final Personenbereik personen;
  private final Planbereik bereik;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  Kandidaatbereik(Personenbereik personen, Planbereik bereik, HuidigeGebruiker.Bron bron, Klok klok) {
    this.personen = personen;
    this.bereik = bereik;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @return the candidates whom the current user may place, as a condition on {@code d.inburgeraar_id}
   */
  public Wachtendenzoeker.Zicht eigen() {
    if (!bereik.plannen().isNiets()) {
      Personenbereik.Zicht zicht = personen.zicht(Planbereik.PLANNERS);
      return new Wachtendenzoeker.Zicht(zicht.voorwaarde("d.inburgeraar_id"), zicht.parameters());
    }
    return vanKlantmanager();
  }

  /**
   * @return the candidates of the own files of the current user, as a condition on {@code d.inburgeraar_id}
   */
  Wachtendenzoeker.Zicht vanKlantmanager() {
    Personenbereik.Zicht zicht = personen.zicht(Set.of(Rol.KLANTMANAGER));
    Map<String, Object> parameters = new HashMap<>(zicht.parameters());
    parameters.putAll(EigenWerk.parameters(bron.verplicht().id(), klok.vandaag()));
    return new Wachtendenzoeker.Zicht(zicht.voorwaarde("d.inburgeraar_id") + EIGEN, parameters);
  }

  /**
   * @param gemeenteId gemeente that holds a session
   * @return the candidates of it whom the current user sees: all when he plans it
   */
  public Wachtendenzoeker.Zicht inSessie(long gemeenteId) {
    return bereik.plannen().omvat(gemeenteId) ? new Wachtendenzoeker.Zicht("1 = 1", Map.of()) : eigen();
  }

  /**
   * @param deelnameId id of the test of a candidate who may be seen
   * @return only him
   */
  public Wachtendenzoeker.Zicht alleen(long deelnameId) {
    return new Wachtendenzoeker.Zicht("d.id = :deelname", Map.of("deelname", deelnameId));
  }
}
