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
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.toegang.RolGegevens;

/** A role that somebody has in an organisation, from and to (exclusive). */
@Entity
public class GebruikerRol extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gebruiker_rol_seq")
  @SequenceGenerator(name = "gebruiker_rol_seq", sequenceName = "gebruiker_rol_seq", allocationSize = 50)
  private Long id;

  private long gebruikerId;
  private long organisatieId;

  @Column(nullable = false, length = 40)
  private String rol;

  @Column(nullable = false)
  private LocalDate van;

  private LocalDate tot;
  private Long gegevenDoor;
  private boolean organisatiebeheerder;

  protected GebruikerRol() {}

  /**
   * @param gebruikerId who gets the role
   * @param organisatieId in which organisation
   * @param rol the role
   * @param van first day
   * @param gegevenDoor account of who gave it, null for the first administrator of an installation
   */
  public GebruikerRol(long gebruikerId, long organisatieId, Rol rol, LocalDate van, Long gegevenDoor) {
    this.gebruikerId = gebruikerId;
    this.organisatieId = organisatieId;
    this.rol = rol.naam();
    this.van = van;
    this.gegevenDoor = gegevenDoor;
  }

  public Long id() {
    return id;
  }

  public long gebruikerId() {
    return gebruikerId;
  }

  public long organisatieId() {
    return organisatieId;
  }

  public Rol rol() {
    return Rol.vanNaam(rol).orElseThrow();
  }

  public LocalDate van() {
    return van;
  }

  public LocalDate tot() {
    return tot;
  }

  /**
   * @param dag first day on which he no longer has the role, after its first day; null for until further notice
   * @param reden why, for the history
   */
  public void eindig(LocalDate dag, String reden) {
    this.tot = new Periode(van, dag).tot();
    wijzigReden(reden);
  }

  /**
   * @param dag another end, later than the present one; null for until further notice
   * @param door account of who gives it, never the account itself
   * @param reden why, for the history
   */
  public void verleng(LocalDate dag, long door, String reden) {
    this.gegevenDoor = door;
    eindig(dag, reden);
  }

  public Long gegevenDoor() {
    return gegevenDoor;
  }

  /**
   * @return true when he administers the people of the organisation as long as he has this role
   */
  public boolean isOrganisatiebeheerder() {
    return organisatiebeheerder;
  }

  /**
   * @param organisatiebeheerder true when he administers the people of the organisation from now on
   * @param reden why, for the history
   */
  public void markeer(boolean organisatiebeheerder, String reden) {
    this.organisatiebeheerder = organisatiebeheerder;
    wijzigReden(reden);
  }

  /**
   * @return first day inclusive, end exclusive or null
   */
  public Periode periode() {
    return new Periode(van, tot);
  }

  /**
   * @param organisatienaam name of the organisation
   * @return what screens see of it
   */
  public RolGegevens gegevens(String organisatienaam) {
    return new RolGegevens(
        id, versie(), gebruikerId, organisatieId, organisatienaam, rol(), van, tot, gegevenDoor, organisatiebeheerder);
  }
}
