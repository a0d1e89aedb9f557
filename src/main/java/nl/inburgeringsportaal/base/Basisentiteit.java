package nl.inburgeringsportaal.base;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * What every row has besides its own columns: a version for optimistic locking and who changed it last and
 * why. Together with MariaDB's row history that is the change history.
 */
@MappedSuperclass
@EntityListeners(Wijzigingsspoor.class)
public abstract class Basisentiteit {

  @Version
  @Column(name = "versie", nullable = false)
  private int versie;

  @Column(name = "gewijzigd_door", nullable = false, length = 100)
  private String gewijzigdDoor;

  @Column(name = "reden", length = 200)
  private String reden;

  /**
   * @return version of the row, raised by each change; forms carry the version they read
   */
  public int versie() {
    return versie;
  }

  /**
   * @return user name of who changed the row last, {@code systeem} for the portal itself
   */
  public String gewijzigdDoor() {
    return gewijzigdDoor;
  }

  /**
   * @return why it was changed last, null when the change speaks for itself
   */
  public String reden() {
    return reden;
  }

  /**
   * @param reden why it is changed, kept in the history; at most 200 characters
   */
  public void wijzigReden(String reden) {
    this.reden = reden;
  }

  /**
   * @param gelezen version that the form was filled from
   * @throws GelijktijdigGewijzigd when the row has been changed since
   */
  public void controleerVersie(int gelezen) {
    if (gelezen != versie) {
      throw new GelijktijdigGewijzigd();
    }
  }

  void stempel(String door) {
    this.gewijzigdDoor = door;
  }
}
