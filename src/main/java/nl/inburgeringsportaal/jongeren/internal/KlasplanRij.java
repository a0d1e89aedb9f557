package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Basisentiteit;

/** A plan for a klas or a mentor that was carried out; which talks came from it stands on the talks. */
@Entity
@Table(name = "klasplan")
public class KlasplanRij extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "klasplan_seq")
  @SequenceGenerator(name = "klasplan_seq", sequenceName = "klasplan_seq", allocationSize = 50)
  private Long id;

  private long schoolId;

  @Column(nullable = false)
  private LocalDate datum;

  private int aantal;

  @Column(nullable = false)
  private LocalDateTime gemaaktOp;

  private LocalDateTime ongedaanOp;

  protected KlasplanRij() {}

  /**
   * @param schoolId the school
   * @param datum day of the talks
   * @param aantal how many talks
   * @param moment when it was made
   */
  public KlasplanRij(long schoolId, LocalDate datum, int aantal, LocalDateTime moment) {
    this.schoolId = schoolId;
    this.datum = datum;
    this.aantal = aantal;
    this.gemaaktOp = moment;
  }

  /**
   * @param moment when it was undone
   */
  public void maakOngedaan(LocalDateTime moment) {
    this.ongedaanOp = moment;
  }

  public Long id() {
    return id;
  }
}
