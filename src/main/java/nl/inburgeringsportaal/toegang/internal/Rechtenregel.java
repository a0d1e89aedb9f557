package nl.inburgeringsportaal.toegang.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.toegang.Rechtenbesluit;

/** A line of a review of rights: a person and one of his roles, to confirm or to take away. */
@Entity
public class Rechtenregel extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rechtenregel_seq")
  @SequenceGenerator(name = "rechtenregel_seq", sequenceName = "rechtenregel_seq", allocationSize = 50)
  private Long id;

  private long rondeId;
  private long organisatieId;
  private long gebruikerId;

  @Column(nullable = false, length = 40)
  private String rol;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private Rechtenbesluit besluit = Rechtenbesluit.OPEN;

  private Long beslotenDoor;
  private LocalDateTime beslotenOp;

  protected Rechtenregel() {}

  /**
   * @param rondeId the review
   * @param organisatieId its organisation
   * @param gebruikerId whose role
   * @param rol name of the role
   */
  public Rechtenregel(long rondeId, long organisatieId, long gebruikerId, String rol) {
    this.rondeId = rondeId;
    this.organisatieId = organisatieId;
    this.gebruikerId = gebruikerId;
    this.rol = rol;
  }

  public Long id() {
    return id;
  }

  public long rondeId() {
    return rondeId;
  }

  public long organisatieId() {
    return organisatieId;
  }

  public long gebruikerId() {
    return gebruikerId;
  }

  public Rol rol() {
    return Rol.vanNaam(rol).orElseThrow();
  }

  public Rechtenbesluit besluit() {
    return besluit;
  }

  /**
   * @param besluit what is decided
   * @param door account of who decides, never the account itself; null when it ended by itself
   * @param moment when
   * @param reden why, null when it speaks for itself
   */
  public void beslis(Rechtenbesluit besluit, Long door, LocalDateTime moment, String reden) {
    this.besluit = besluit;
    this.beslotenDoor = door;
    this.beslotenOp = moment;
    wijzigReden(reden);
  }
}
