package nl.inburgeringsportaal.toegang;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import nl.inburgeringsportaal.toegang.internal.Rolgrendel;
import nl.inburgeringsportaal.toegang.internal.Rolregels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who administers the people of an organisation, for the portaalbeheerder: a mark on somebody's role there, which
 * ends with that role. A gemeente has the role gemeentebeheerder for it (docs/decisions/0019).
 */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional
public class OrganisatiebeheerderService {
  private final GebruikerRolRepository rollen;
  private final Rolregels regels;
  private final Rolgrendel grendel;
  private final Wijzigingslog wijzigingslog;

  OrganisatiebeheerderService(
      GebruikerRolRepository rollen, Rolregels regels, Rolgrendel grendel, Wijzigingslog wijzigingslog) {
    this.rollen = rollen;
    this.regels = regels;
    this.grendel = grendel;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * @param rol a role
   * @return true when who has it can be made administrator of his organisation by a mark
   */
  public static boolean kanMet(Rol rol) {
    return rol != Rol.GEMEENTEBEHEERDER
        && rol != Rol.FUNCTIONARIS_GEGEVENSBESCHERMING
        && rol != Rol.PORTAALBEHEERDER;
  }

  /**
   * Makes somebody else administrator of the organisation in which he has this role, or no longer.
   *
   * @param rolId id of a role that is not over
   * @param versie version that was read
   * @param beheert true when he administers it from now on
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when the role does not exist
   * @throws OngeldigeInvoer when this role cannot carry the mark, or there is no reason
   * @throws RegelOvertreden when it is he himself
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  public void wijsAan(long rolId, int versie, boolean beheert, String reden) {
    grendel.sluit();
    GebruikerRol rol = rollen.findById(rolId).orElseThrow(NietGevonden::new);
    rol.controleerVersie(versie);
    regels.anderDan(rol.gebruikerId());
    Rolregels.controleerReden(reden);
    if (beheert && !kanMet(rol.rol())) {
      throw new OngeldigeInvoer("rol", rol.rol().naam(), "toegang.fout.rol-draagt-geen-beheer");
    }
    wijzigingslog.noteer(
        GebruikerService.OBJECT,
        rol.gebruikerId(),
        rol.organisatieId(),
        "organisatiebeheerder",
        rol.isOrganisatiebeheerder(),
        beheert,
        reden);
    rol.markeer(beheert, reden);
    rollen.saveAndFlush(rol);
  }
}
