package nl.inburgeringsportaal.toegang.internal;

import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the reviews of rights that are due, and lets lines of roles that are over lapse. */
@Service
@ZonderToegangscontrole(waarom = "the portal itself does it at night")
public class Rondewerker {
  private final Rechtenronden ronden;
  private final Rolgrendel grendel;

  Rondewerker(Rechtenronden ronden, Rolgrendel grendel) {
    this.ronden = ronden;
    this.grendel = grendel;
  }

  /**
   * May be done more than once a day.
   *
   * @return how many reviews began
   */
  @Transactional
  public int werkBij() {
    grendel.sluit();
    ronden.sluitWatVoorbijIs();
    return ronden.beginWatNodigIs();
  }
}
