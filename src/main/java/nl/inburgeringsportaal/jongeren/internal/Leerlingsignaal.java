package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.jongeren.LeerlingsignaalGegevens;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalstatus;
import nl.inburgeringsportaal.jongeren.Signaalgrond;
import nl.inburgeringsportaal.jongeren.Signaalsoort;

/** A signal of a pupil; rows are made by {@link LeerlingsignaalRekenaar}, only dealing with one goes this way. */
@Entity
public class Leerlingsignaal extends Basisentiteit {

  @Id private Long id;

  private long leerlingId;
  private long schoolId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private Signaalsoort soort;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 40)
  private Signaalgrond grond;

  @Column(nullable = false)
  private LocalDate dag;

  @Column(nullable = false)
  private LocalDate uiterlijk;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Leerlingsignaalstatus status;

  @Column(length = 100)
  private String afgehandeldDoor;

  private LocalDateTime afgehandeldOp;
  private Long leveringId;

  protected Leerlingsignaal() {}

  /**
   * @param door user name
   * @param moment when
   */
  public void handelAf(String door, LocalDateTime moment) {
    this.status = Leerlingsignaalstatus.AFGEHANDELD;
    this.afgehandeldDoor = door;
    this.afgehandeldOp = moment;
  }

  /** Undoes {@link #handelAf}. */
  public void heropen() {
    this.status = Leerlingsignaalstatus.OPEN;
    this.afgehandeldDoor = null;
    this.afgehandeldOp = null;
  }

  public Long id() {
    return id;
  }

  public long leerlingId() {
    return leerlingId;
  }

  public long schoolId() {
    return schoolId;
  }

  public Leerlingsignaalstatus status() {
    return status;
  }

  /**
   * @param opmerking what was done, null for none
   * @return what the school sees of it
   */
  public LeerlingsignaalGegevens gegevens(String opmerking) {
    return new LeerlingsignaalGegevens(
        id, versie(), soort, grond, dag, uiterlijk, status, afgehandeldDoor, afgehandeldOp, opmerking);
  }
}
