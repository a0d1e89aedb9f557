package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.inburgeringsportaal.base.Basisentiteit;

/** What the school did with a signal, in its own words: free text, so without row history. */
@Entity
public class LeerlingsignaalOpmerking extends Basisentiteit {

  @Id private Long leerlingsignaalId;

  private long leerlingId;
  private long schoolId;

  @Column(nullable = false, length = 1000)
  private String opmerking;

  protected LeerlingsignaalOpmerking() {}

  /**
   * @param signaal the signal
   * @param opmerking what was done, at most 1,000 characters
   */
  public LeerlingsignaalOpmerking(Leerlingsignaal signaal, String opmerking) {
    this.leerlingsignaalId = signaal.id();
    this.leerlingId = signaal.leerlingId();
    this.schoolId = signaal.schoolId();
    this.opmerking = opmerking;
  }

  public Long leerlingsignaalId() {
    return leerlingsignaalId;
  }

  public String opmerking() {
    return opmerking;
  }
}
