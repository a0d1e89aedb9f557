package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Besluitbrief;
import org.springframework.stereotype.Service;

/** The letter of a decision. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
public class BesluitbriefService {
  private final BesluitService besluiten;
  private final Besluitbrief brief;

  public BesluitbriefService(BesluitService besluiten, Besluitbrief brief) {
    this.besluiten = besluiten;
    this.brief = brief;
  }

  /**
   * @param id id of a decision
   * @return the letter in Dutch, PDF/UA-1; of a draft it says that it is one
   * @throws NietGevonden when there is none
   */
  public byte[] pdf(long id) {
    return brief.maak(besluiten.findById(id));
  }
}
