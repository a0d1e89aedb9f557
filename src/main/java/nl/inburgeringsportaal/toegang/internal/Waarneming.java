package nl.inburgeringsportaal.toegang.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.base.Periode;

/** Somebody does the work of a colleague of the same organisation, from and to. */
@Entity
public class Waarneming extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "waarneming_seq")
  @SequenceGenerator(name = "waarneming_seq", sequenceName = "waarneming_seq", allocationSize = 50)
  private Long id;

  private long afwezigeId;
  private long waarnemerId;
  private long organisatieId;

  @Column(nullable = false)
  private LocalDate van;

  @Column(nullable = false)
  private LocalDate tot;

  private Long gegevenDoor;

  protected Waarneming() {}

  /**
   * @param afwezigeId who is away
   * @param waarnemerId who does his work
   * @param organisatieId in which organisation
   * @param periode first day inclusive, end exclusive; both given
   * @param gegevenDoor account of who arranges it, never the substitute himself
   */
  public Waarneming(long afwezigeId, long waarnemerId, long organisatieId, Periode periode, long gegevenDoor) {
    this.afwezigeId = afwezigeId;
    this.waarnemerId = waarnemerId;
    this.organisatieId = organisatieId;
    this.van = periode.van();
    this.tot = periode.tot();
    this.gegevenDoor = gegevenDoor;
  }

  /**
   * @param dag first day on which it no longer holds, after its first day
   */
  public void eindig(LocalDate dag) {
    this.tot = new Periode(van, dag).tot();
  }

  public Long id() {
    return id;
  }

  public long afwezigeId() {
    return afwezigeId;
  }

  public long waarnemerId() {
    return waarnemerId;
  }

  public long organisatieId() {
    return organisatieId;
  }

  /**
   * @return first day inclusive, end exclusive
   */
  public Periode periode() {
    return new Periode(van, tot);
  }
}
