package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Keurmerkteller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts decisions about keurmerken; no school is named. */
@Service
@RolesAllowed({Rollen.BELEID_SZW, Rollen.INSPECTIE_SZW, Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@Transactional(readOnly = true)
public class KeurmerkcijferService {
  private final Keurmerkteller teller;

  KeurmerkcijferService(Keurmerkteller teller) {
    this.teller = teller;
  }

  /**
   * @param van first day on which a decision took effect, inclusive
   * @param totEnMet last such day, inclusive
   * @param bekendOp what had been published by this moment, Dutch time; null for now
   * @return the decisions of those days. One that was revoked or annulled later counts: it was taken and published.
   */
  public Keurmerkcijfers tel(LocalDate van, LocalDate totEnMet, LocalDateTime bekendOp) {
    return teller.tel(van, totEnMet, bekendOp);
  }

  /**
   * @param van first day, inclusive
   * @param totEnMet last day, inclusive; how far procedures are is told of this day
   * @param bekendOp what had been written down by this moment, Dutch time; null for now
   * @return what happened in procedures on those days and how long it took; nothing when the last day is before the
   *     first one
   */
  public Procedurecijfers procedures(LocalDate van, LocalDate totEnMet, LocalDateTime bekendOp) {
    return teller.procedures(van, totEnMet, bekendOp);
  }
}
