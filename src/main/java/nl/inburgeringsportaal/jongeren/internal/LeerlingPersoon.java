package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;

/** What identifies a pupil. Has no row history, so that it can be removed for good. */
@Entity
public class LeerlingPersoon extends Basisentiteit {

  @Id private Long leerlingId;

  private long schoolId;

  @Column(nullable = false, length = 20)
  private String leerlingnummer;

  @Column(nullable = false, length = 200)
  private String achternaam;

  @Column(length = 200)
  private String roepnaam;

  @Column(nullable = false)
  private LocalDate geboortedatum;

  @Column(length = 200)
  private String mentor;

  @Column(length = 200)
  private String voogd;

  protected LeerlingPersoon() {}

  /**
   * @param leerling the pupil, saved already
   * @param gegevens what the school knows of him
   */
  public LeerlingPersoon(Leerling leerling, LeerlingGegevens gegevens) {
    this.leerlingId = leerling.id();
    this.schoolId = leerling.schoolId();
    werkBij(gegevens);
  }

  /**
   * @param gegevens what the school knows of him now
   */
  public void werkBij(LeerlingGegevens gegevens) {
    this.leerlingnummer = gegevens.leerlingnummer();
    this.achternaam = gegevens.achternaam();
    this.roepnaam = gegevens.roepnaam();
    this.geboortedatum = gegevens.geboortedatum();
    this.mentor = gegevens.mentor();
    this.voogd = gegevens.voogd();
  }

  public String leerlingnummer() {
    return leerlingnummer;
  }

  /**
   * @param naam name of the mentor
   */
  public void krijgtMentor(String naam) {
    this.mentor = naam;
  }

  public Long leerlingId() {
    return leerlingId;
  }

  public long schoolId() {
    return schoolId;
  }

  public String achternaam() {
    return achternaam;
  }

  public String roepnaam() {
    return roepnaam;
  }

  public LocalDate geboortedatum() {
    return geboortedatum;
  }

  public String mentor() {
    return mentor;
  }

  public String voogd() {
    return voogd;
  }
}
