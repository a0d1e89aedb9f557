package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Besluitboek;
import nl.inburgeringsportaal.keurmerk.internal.Invoer;
import nl.inburgeringsportaal.keurmerk.internal.Vaststeller;
import org.springframework.stereotype.Service;

/** Takes decisions. Asked of the rights of this moment, and never of who wrote any of the text. */
@Service
@RolesAllowed(Rollen.BESLISSER_BOW)
public class VaststellingService {
  /** The most characters of why a draft is given back. */
  public static final int LANGSTE_REDEN = 500;

  private final Vaststeller vaststeller;
  private final Besluitboek boek;
  private final HuidigeGebruiker.Bron bron;

  public VaststellingService(Vaststeller vaststeller, Besluitboek boek, HuidigeGebruiker.Bron bron) {
    this.vaststeller = vaststeller;
    this.boek = boek;
    this.bron = bron;
  }

  /**
   * Takes, numbers and publishes a decision; the status changes on its first day.
   *
   * @param id id of a draft that waits for a decision
   * @param versie version that was read
   * @param verzondenOp day on which the letter is sent: today
   * @throws NietGevonden when there is none
   * @throws OngeldigeInvoer when something is missing or a day cannot be
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it was taken already, the user wrote any of it, or a rule refuses it
   */
  public void stelVast(long id, int versie, LocalDate verzondenOp) {
    vaststeller.stelVast(id, versie, verzondenOp, bron.verplicht(Rol.BESLISSER_BOW).gebruikersnaam());
  }

  /**
   * Gives a draft back to who wrote it.
   *
   * @param id id of a draft that waits for a decision
   * @param versie version that was read
   * @param reden why, 1 to {@value #LANGSTE_REDEN} characters
   * @throws NietGevonden when there is none
   * @throws OngeldigeInvoer when it does not say why
   * @throws GelijktijdigGewijzigd when it was changed since it was read
   * @throws RegelOvertreden when it was taken, or nobody offered it
   */
  public void geefTerug(long id, int versie, String reden) {
    bron.verplicht(Rol.BESLISSER_BOW);
    boek.zet(id, versie, Besluitstatus.CONCEPT, Invoer.tekst("reden", reden, LANGSTE_REDEN));
  }
}
