package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Basisentiteit;

/** A note of the school on a pupil; never shared. */
@Entity
public class Leerlingnotitie extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leerlingnotitie_seq")
  @SequenceGenerator(
      name = "leerlingnotitie_seq",
      sequenceName = "leerlingnotitie_seq",
      allocationSize = 50)
  private Long id;

  private long leerlingId;
  private long schoolId;

  @Column(nullable = false, length = 2000)
  private String tekst;

  @Column(nullable = false)
  private LocalDateTime geschrevenOp;

  protected Leerlingnotitie() {}

  /**
   * @param leerling about whom
   * @param tekst the note
   * @param moment when
   */
  public Leerlingnotitie(Leerling leerling, String tekst, LocalDateTime moment) {
    this.leerlingId = leerling.id();
    this.schoolId = leerling.schoolId();
    this.tekst = tekst;
    this.geschrevenOp = moment;
  }

  public Long id() {
    return id;
  }

  public long leerlingId() {
    return leerlingId;
  }

  public String tekst() {
    return tekst;
  }

  public LocalDateTime geschrevenOp() {
    return geschrevenOp;
  }
}
