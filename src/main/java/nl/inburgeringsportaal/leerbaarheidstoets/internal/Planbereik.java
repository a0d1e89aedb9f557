package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.stereotype.Component;

/**
 * Whose locations and sessions somebody reaches: those of his gemeenten, and of the gemeenten that went into those. DUO
 * reads all. Persons are another matter: {@code inburgeraar.Personenbereik}.
 */
@Component
public class Planbereik {
  /** Who plans. */
  public static final Set<Rol> PLANNERS = Set.of(Rol.TOETSPLANNER, Rol.GEMEENTEBEHEERDER);

  /** Who places candidates. */
  public static final Set<Rol> PLAATSERS = Set.of(Rol.TOETSPLANNER, Rol.GEMEENTEBEHEERDER, Rol.KLANTMANAGER);

  private final HuidigeGebruiker.Bron bron;
  private final Organisaties organisaties;
  private final Klok klok;

  Planbereik(HuidigeGebruiker.Bron bron, Organisaties organisaties, Klok klok) {
    this.bron = bron;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  /**
   * @return where the current user plans
   */
  public Bereik plannen() {
    return van(PLANNERS);
  }

  /**
   * @return what the current user sees, with drafts where he plans
   */
  public Bereik lezen() {
    return bron.bereik(Rol.MEDEWERKER_DUO).onbegrensd() ? Bereik.alles() : van(PLAATSERS);
  }

  /**
   * @return where the current user decides with whom his gemeente works together
   */
  public Bereik besluiten() {
    return van(Set.of(Rol.GEMEENTEBEHEERDER));
  }

  private Bereik van(Set<Rol> rollen) {
    Set<Long> ids = new HashSet<>();
    for (Rol rol : rollen) {
      Bereik bereik = bron.bereik(rol);
      bereik.organisaties().keySet().stream().filter(bereik::omvat).forEach(ids::add);
    }
    return Bereik.van(organisaties.metVoorgangers(ids, klok.vandaag()));
  }

  /**
   * @param bereik organisations
   * @return per id the name of the gemeenten among them that still exist
   */
  public Map<Long, String> gemeenten(Bereik bereik) {
    LocalDate dag = klok.vandaag();
    Map<Long, String> codes = organisaties.gemeentecodes(bereik.organisaties().keySet());
    Map<Long, String> namen = new TreeMap<>(organisaties.namen(codes.keySet()));
    namen.keySet().removeIf(id -> !organisaties.opvolger(codes.get(id), dag).equals(codes.get(id)));
    return namen;
  }

  /**
   * @param bereik organisations that are reached
   * @param organisatieId an organisation
   * @throws NietGevonden when it is not reached, or no gemeente
   */
  public void eis(Bereik bereik, long organisatieId) {
    if (!bereik.omvat(organisatieId)
        || !organisaties.gemeentecodes(List.of(organisatieId)).containsKey(organisatieId)) {
      throw new NietGevonden();
    }
  }
}
