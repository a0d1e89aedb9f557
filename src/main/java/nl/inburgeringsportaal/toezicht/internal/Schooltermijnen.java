package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.keurmerk.Toezichttermijnen;
import nl.inburgeringsportaal.toezicht.ToezichtListItem;
import org.springframework.stereotype.Component;

/** Tells the list of taalscholen what the supervision plan says, so that both count the same schools. */
@Component
class Schooltermijnen implements Toezichttermijnen {
  private final Planlezer plan;

  Schooltermijnen(Planlezer plan) {
    this.plan = plan;
  }

  @Override
  public Map<Long, Termijn> op(LocalDate dag) {
    return plan.alle(dag).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                ToezichtListItem::id, een -> new Termijn(een.uiterlijk(), een.stand().isTeLaat(dag))));
  }
}
