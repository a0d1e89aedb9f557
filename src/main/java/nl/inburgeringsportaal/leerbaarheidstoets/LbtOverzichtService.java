package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Overzichtzoeker;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures about the leerbaarheidstoets: sessions, seats, use, no-shows, waiting time, outcome by version. A gemeente
 * sees its own (who plans only: without the outcomes), DUO every one and the whole, SZW and Bureau ICE the whole only.
 */
@Service
@RolesAllowed({
  Rollen.MEDEWERKER_DUO,
  Rollen.GEMEENTEBEHEERDER,
  Rollen.TOETSPLANNER,
  Rollen.BELEID_SZW,
  Rollen.TRAINER_ICE
})
@Transactional(readOnly = true)
public class LbtOverzichtService {
  /** The longest period in years. */
  public static final int MEESTE_JAREN = 5;

  private final Overzichtzoeker zoeker;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  LbtOverzichtService(Overzichtzoeker zoeker, HuidigeGebruiker.Bron bron, Klok klok) {
    this.zoeker = zoeker;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param van first day
   * @param totEnMet last day
   * @param organisatieId one gemeente, null for all that the user reaches
   * @return the figures
   * @throws OngeldigeInvoer when the days are no period of at most {@value #MEESTE_JAREN} years
   * @throws NietGevonden when the gemeente is not the user's
   */
  public LbtOverzicht overzicht(LocalDate van, LocalDate totEnMet, Long organisatieId) {
    if (van == null || totEnMet == null) {
      throw new OngeldigeInvoer(van == null ? "van" : "tot", null, "fout.verplicht");
    }
    if (totEnMet.isBefore(van) || totEnMet.isAfter(van.plusYears(MEESTE_JAREN))) {
      throw new OngeldigeInvoer("tot", totEnMet, "lbt-landelijk.fout.periode", MEESTE_JAREN);
    }
    Bereik bereik = gemeenten();
    if (organisatieId != null) {
      if (!perGemeente() || !bereik.omvat(organisatieId)) {
        throw new NietGevonden();
      }
      bereik = Bereik.van(List.of(organisatieId));
    }
    LbtOverzicht overzicht = zoeker.overzicht(bereik, van, totEnMet.plusDays(1));
    // Few tests in a short period would tell who has which outcome; a planner sees nobody's.
    return landelijk() || !bron.bereik(Rol.GEMEENTEBEHEERDER).isNiets() ? overzicht : overzicht.zonderUitkomsten();
  }

  /**
   * @return first day of the year that a reader most likely means: the one of today
   */
  public LocalDate beginVanDitJaar() {
    return klok.vandaag().withDayOfYear(1);
  }

  /**
   * @return true when the user chooses a gemeente
   */
  public boolean perGemeente() {
    return bron.bereik(Rol.MEDEWERKER_DUO).onbegrensd() || !landelijk();
  }

  /**
   * @param zoek part of a name, may be null
   * @param pagina page
   * @return gemeenten with sessions of which the user sees the figures; nobody for who sees the whole only
   */
  public List<OrganisatieNaam> gemeenten(String zoek, Pageable pagina) {
    return perGemeente() ? zoeker.gemeenten(gemeenten(), zoek, pagina) : List.of();
  }

  private boolean landelijk() {
    return List.of(Rol.MEDEWERKER_DUO, Rol.BELEID_SZW, Rol.TRAINER_ICE).stream()
        .anyMatch(rol -> bron.bereik(rol).onbegrensd());
  }

  private Bereik gemeenten() {
    if (landelijk()) {
      return Bereik.alles();
    }
    Set<Long> ids = new HashSet<>();
    for (Rol rol : List.of(Rol.GEMEENTEBEHEERDER, Rol.TOETSPLANNER)) {
      Bereik bereik = bron.bereik(rol);
      bereik.organisaties().keySet().stream().filter(bereik::omvat).forEach(ids::add);
    }
    return Bereik.van(ids);
  }
}
