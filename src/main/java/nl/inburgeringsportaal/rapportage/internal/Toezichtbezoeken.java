package nl.inburgeringsportaal.rapportage.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.misbruik.Toezichttelling;
import nl.inburgeringsportaal.toezicht.ToezichtcijferService;
import org.springframework.stereotype.Component;

/** Tells the figures about misuse how many visits there were: the letter explains them by it. */
@Component
class Toezichtbezoeken implements Toezichttelling {
  private final ToezichtcijferService toezicht;

  Toezichtbezoeken(ToezichtcijferService toezicht) {
    this.toezicht = toezicht;
  }

  @Override
  public long uitgevoerd(LocalDate van, LocalDate totEnMet, LocalDateTime bekend) {
    return toezicht.uitgevoerd(van, totEnMet, bekend);
  }
}
