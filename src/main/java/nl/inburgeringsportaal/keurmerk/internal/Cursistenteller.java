package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.cursus.Cursisten;
import nl.inburgeringsportaal.keurmerk.Cursistental;
import org.springframework.stereotype.Component;

/** Counts learners for Blik op Werk, which never sees who they are. */
@Component
public class Cursistenteller {
  private final Cursisten cursisten;

  Cursistenteller(Cursisten cursisten) {
    this.cursisten = cursisten;
  }

  /**
   * @param instellingId a school of DUO
   * @param dag a day
   * @return its learners on that day, small counts per gemeente hidden
   */
  public Cursistental tel(long instellingId, LocalDate dag) {
    return new Cursistental(
        cursisten.aantal(instellingId, dag),
        cursisten.zonderNieuwAanbod(instellingId, dag),
        Kleinetallen.verberg(cursisten.perGemeente(instellingId, dag)));
  }
}
