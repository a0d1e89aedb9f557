package nl.inburgeringsportaal.bijeenkomst;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.bijeenkomst.internal.Publicatieboek;
import nl.inburgeringsportaal.bijeenkomst.internal.Tekstregels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Good examples that a school or a gemeente sends in, for an editor to take up. */
@Service
@RolesAllowed({Rollen.SCHOOLFUNCTIONARIS, Rollen.KLANTMANAGER})
@Transactional
public class VoorbeeldService {
  private final Publicatieboek boek;
  private final HuidigeGebruiker.Bron bron;

  public VoorbeeldService(Publicatieboek boek, HuidigeGebruiker.Bron bron) {
    this.boek = boek;
    this.bron = bron;
  }

  /**
   * Sends in an example; nobody reads it but the editors until one of them has taken it up.
   *
   * @param titel what it is, at most {@link PublicatiebeheerService#LANGSTE_TITEL} characters
   * @param tekst what was done and what it gave, at most {@link PublicatiebeheerService#LANGSTE_INZENDING} characters
   * @throws OngeldigeInvoer when one of them is empty or too long
   */
  public void zendIn(String titel, String tekst) {
    HuidigeGebruiker wie = bron.verplicht();
    boek.zendIn(
        Tekstregels.verplicht("titel", titel, PublicatiebeheerService.LANGSTE_TITEL),
        Tekstregels.verplicht("tekst", tekst, PublicatiebeheerService.LANGSTE_INZENDING),
        wie.rollen().contains(Rol.SCHOOLFUNCTIONARIS) ? Publiek.SCHOOL : Publiek.GEMEENTE,
        wie.id());
  }
}
