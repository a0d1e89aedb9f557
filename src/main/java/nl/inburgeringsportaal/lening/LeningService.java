package nl.inburgeringsportaal.lening;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Persoon;
import nl.inburgeringsportaal.lening.internal.LeningLezer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The loans in the file of a person. DUO sees the amounts; a gemeente sees a class, and only while the law lets it see
 * whose loan is nearly used up.
 */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
@Transactional
public class LeningService {
  private static final Set<Rol> LEZERS = EnumSet.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);

  private static final Set<Rol> ALLEEN_DUO = EnumSet.of(Rol.MEDEWERKER_DUO);

  private final Personenbereik bereik;
  private final InburgeraarService inburgeraars;
  private final LeningLezer lezer;
  private final Leeslog leeslog;
  private final Klok klok;

  LeningService(
      Personenbereik bereik,
      InburgeraarService inburgeraars,
      LeningLezer lezer,
      Leeslog leeslog,
      Klok klok) {
    this.bereik = bereik;
    this.inburgeraars = inburgeraars;
    this.lezer = lezer;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * @param inburgeraarId id of a person
   * @return his loans, the latest first, as the user may see them; empty when there are none, when he may not open the
   *     file, or when nothing lets his gemeente see them
   * @throws RegelOvertreden when DUO did not say today what it opens the file for
   */
  public List<LeningGegevens> vanInburgeraar(long inburgeraarId) {
    boolean grondslag = lezer.heeftGrondslag(klok.vandaag());
    Optional<Persoon> gevonden = bereik.dossier(inburgeraarId, grondslag ? LEZERS : ALLEEN_DUO);
    if (gevonden.isEmpty()) {
      return List.of();
    }
    Persoon persoon = gevonden.get();
    if (persoon.alles() && inburgeraars.vraagtDoel(persoon.id())) {
      throw new RegelOvertreden("inburgeraar.fout.geen-doel");
    }
    List<LeningGegevens> alle =
lezer.van(persoon.id(), klok.vandaag());
    if (!alle.isEmpty()) {
      leeslog.noteer(
          Leeslog.Handeling.GERAADPLEEGD, InburgeraarService.OBJECT, persoon.id(), persoon.organisatieId(), "lening");
    }
    return persoon.alles() ? alle : alle.stream().map(LeningGegevens::alleenKlasse).toList();
  }
}
