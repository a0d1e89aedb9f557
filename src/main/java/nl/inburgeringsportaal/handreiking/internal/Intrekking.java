package nl.inburgeringsportaal.handreiking.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Basisentiteit;

/** That a published version will not begin. */
@Entity
@Table(name = "handreiking_intrekking")
public class Intrekking extends Basisentiteit {
  @Id private Long antwoordId;

  @Column(nullable = false)
  private LocalDate ingetrokkenOp;

  protected Intrekking() {}

  /**
   * @param antwoordId the version
   * @param dag day on which it is withdrawn, before its first day
   * @param waarom why, at most 200 characters
   */
  public Intrekking(long antwoordId, LocalDate dag, String waarom) {
    this.antwoordId = antwoordId;
    this.ingetrokkenOp = dag;
    wijzigReden(waarom);
  }

  /**
   * @return the version
   */
  public long antwoordId() {
    return antwoordId;
  }

  /**
   * @return day on which it was withdrawn
   */
  public LocalDate ingetrokkenOp() {
    return ingetrokkenOp;
  }
}
