package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.toezicht.internal.Bezoekzoeker;
import nl.inburgeringsportaal.toezicht.internal.Planlezer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures about the supervision of taalscholen. Counts visits and schools, names none of them. */
@Service
@RolesAllowed({Rollen.BELEID_SZW, Rollen.INSPECTIE_SZW, Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@Transactional(readOnly = true)
public class ToezichtcijferService {
  private final Bezoekzoeker bezoeken;
  private final Planlezer plan;

  ToezichtcijferService(Bezoekzoeker bezoeken, Planlezer plan) {
    this.bezoeken = bezoeken;
    this.plan = plan;
  }

  /**
   * @param van first day, inclusive
   * @param totEnMet last day, inclusive
   * @param bekend moment in UTC whose knowledge counts, null for now
   * @return how many visits were held, announced or not, by the day on which they were held; 0 when the last day is
   *     before the first one
   */
  public long uitgevoerd(LocalDate van, LocalDate totEnMet, LocalDateTime bekend) {
    return bezoeken.gehouden(van, totEnMet, bekend);
  }

  /**
   * @param peildatum a day
   * @return how many schools that had the keurmerk on that day should have been visited before it and were not; by the
   *     keurmerk and the visits up to and including that day, as they are known now
   */
  public long teLaat(LocalDate peildatum) {
    return plan.alle(peildatum).stream().filter(een -> een.stand().isTeLaat(peildatum)).count();
  }
}
