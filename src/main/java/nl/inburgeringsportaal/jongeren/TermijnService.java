package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.Schoolregels;
import org.springframework.stereotype.Service;

/** What is left of the three years, under the rules of a day. Stores nothing. */
@Service
@RolesAllowed({Rollen.SCHOOLFUNCTIONARIS, Rollen.KLANTMANAGER})
public class TermijnService {
  private final Schoolregels regels;
  private final Klok klok;

  public TermijnService(Schoolregels regels, Klok klok) {
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @param plan birthday, expected start of the term and educations
   * @param regeldatum day whose rules are used, null for today's
   * @return what is left of the term, with every date
   * @throws OngeldigeInvoer when the plan cannot be
   */
  public Termijnberekening.Uitkomst bereken(Termijnberekening.Plan plan, LocalDate regeldatum) {
    return Termijnberekening.bereken(plan, regels.termijn(regeldatum == null ? klok.vandaag() : regeldatum));
  }
}
