package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.NietGevonden;
import org.springframework.stereotype.Component;

/**
 * Lets what changes the facts of one toetsbegeleider, or the seats of one training, happen one after the other. A
 * person is taken first, then the sessions that he supervises, then trainings, always.
 */
@Component
public class Begeleidergrendel {
  private final Grendel grendel;
  private final Klaarzetter klaarzetter;

  Begeleidergrendel(Grendel grendel, Klaarzetter klaarzetter) {
    this.grendel = grendel;
    this.klaarzetter = klaarzetter;
  }

  /** What is taken with a person, in this order. */
  private record Rijen(Set<Long> sessies, Set<Long> trainingen) {
    private boolean omvat(Rijen ander) {
      return sessies.containsAll(ander.sessies) && trainingen.containsAll(ander.trainingen);
    }
  }

  /**
   * Sessions that he supervises are ready or not accordingly.
   *
   * @param id id of a toetsbegeleider
   * @param werk what changes about him
   * @return its result
   * @throws NietGevonden when there is no such person
   */
  public <T> T begeleider(long id, Supplier<T> werk) {
    return begeleider(id, List::of, werk);
  }

  /**
   * The same with the seats of trainings.
   *
   * @param id id of a toetsbegeleider
   * @param trainingen asks for ids of trainings
   * @param werk what changes about him and those seats
   * @return its result
   * @throws NietGevonden when there is no such person or training
   */
  public <T> T begeleider(long id, Supplier<? extends Collection<Long>> trainingen, Supplier<T> werk) {
    return grendel.doe(
        () -> new Rijen(new TreeSet<>(klaarzetter.van(id)), new TreeSet<>(trainingen.get())),
        rijen -> {
          grendel.neem("toetsbegeleider", id);
          // Nobody asks him for another session as long as he is taken. Whoever else sets these ready waits.
          rijen.sessies().forEach(sessie -> grendel.neem("lbt_sessie", sessie));
          rijen.trainingen().forEach(training -> grendel.neem("training", training));
        },
        Rijen::omvat,
        rijen -> {
          T uitkomst = werk.get();
          klaarzetter.herbereken(rijen.sessies());
          return uitkomst;
        });
  }

  /**
   * @param id id of a training
   * @param werk what changes about its seats
   * @return its result
   * @throws NietGevonden when there is no such training
   */
  public <T> T training(long id, Supplier<T> werk) {
    return grendel.doe(
        () -> {
          grendel.neem("training", id);
          return werk.get();
        });
  }
}
