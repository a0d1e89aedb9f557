package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Statusboek;
import nl.inburgeringsportaal.keurmerk.internal.Statuslezer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The status of a taalschool through time, and what was known of it when. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@Transactional(readOnly = true)
public class StatushistorieService {
  private final Statusboek statussen;
  private final Statuslezer lezer;

  StatushistorieService(Statusboek statussen, Statuslezer lezer) {
    this.statussen = statussen;
    this.lezer = lezer;
  }

  /**
   * @param taalschoolId a school
   * @return all rows of its history as they were added, the newest first; none when there is no such school
   */
  public List<Statusregel> regels(long taalschoolId) {
    return lezer.regels(taalschoolId);
  }

  /**
   * @param taalschoolId a school
   * @return the history as it is known now, in spans of days, the first first
   */
  public List<Keurmerkperiode> periodes(long taalschoolId) {
    return statussen.historie(taalschoolId).periodes();
  }

  /**
   * @param taalschoolId a school
   * @param dag a day
   * @param bekendOp a moment; null for now
   * @return how it stood on that day, as was known at that moment
   */
  public Keurmerkstand op(long taalschoolId, LocalDate dag, LocalDateTime bekendOp) {
    var historie = statussen.historie(taalschoolId);
    return (bekendOp == null ? historie : historie.bekendOp(bekendOp)).op(dag);
  }
}
