package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.List;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.NietGevonden;
import org.springframework.stereotype.Component;

/**
 * Lets what changes the facts of one toetsbegeleider, or the seats of one training, happen one after the other. A
 * person is taken first, then the sessions that he supervises, then a training, always.
 */
@Component
public class Begeleidergrendel {
  private final Grendel grendel;
  private final Klaarzetter klaarzetter;

  Begeleidergrendel(Grendel grendel, Klaarzetter klaarzetter) {
    this.grendel = grendel;
    this.klaarzetter = klaarzetter;
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
    return grendel.doe(
        () -> {
          grendel.neem("toetsbegeleider", id);
          // Nobody asks him for another session as long as he is taken. Whoever else sets these ready waits.
          List<Long> sessies = klaarzetter.van(id);
          sessies.forEach(sessie -> grendel.neem("lbt_sessie", sessie));
          T uitkomst = werk.get();
          klaarzetter.herbereken(sessies);
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
          neemTraining(id);
          return werk.get();
        });
  }

  /**
   * Takes a training as well, in a transaction that has taken the person.
   *
   * @param id id of a training
   * @throws NietGevonden when there is no such training
   */
  public void neemTraining(long id) {
    grendel.neem("training", id);
  }
}
