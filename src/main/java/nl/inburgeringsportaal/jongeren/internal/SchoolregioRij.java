package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.regels.Schoolregio;

/** In which region of the school holidays a school lies. */
@Entity
@Table(name = "schoolregio")
public class SchoolregioRij extends Basisentiteit {

  @Id private Long schoolId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private Schoolregio regio;

  protected SchoolregioRij() {}

  /**
   * @param schoolId a school
   * @param regio its region
   */
  public SchoolregioRij(long schoolId, Schoolregio regio) {
    this.schoolId = schoolId;
    this.regio = regio;
  }

  /**
   * @param nieuw the region
   */
  public void wordt(Schoolregio nieuw) {
    this.regio = nieuw;
  }

  public Schoolregio regio() {
    return regio;
  }
}
