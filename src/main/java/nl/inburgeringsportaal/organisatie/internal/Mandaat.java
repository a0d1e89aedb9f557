package nl.inburgeringsportaal.organisatie.internal;

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

/** A gemeente lets an uitvoeringsorganisatie do the work of one role, from and to. */
@Entity
public class Mandaat extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandaat_seq")
  @SequenceGenerator(name = "mandaat_seq", sequenceName = "mandaat_seq", allocationSize = 50)
  private Long id;

  private long uitvoeringsorganisatieId;
  private long gemeenteorganisatieId;

  @Column(nullable = false, length = 40)
  private String rol;

  @Column(nullable = false)
  private LocalDate van;

  private LocalDate tot;

  protected Mandaat() {}

  /**
   * @param uitvoeringsorganisatieId who does the work
   * @param gemeenteorganisatieId for which gemeente
   * @param rol with which role
   * @param periode from, inclusive, to, exclusive
   */
  public Mandaat(long uitvoeringsorganisatieId, long gemeenteorganisatieId, Rol rol, Periode periode) {
    this.uitvoeringsorganisatieId = uitvoeringsorganisatieId;
    this.gemeenteorganisatieId = gemeenteorganisatieId;
    this.rol = rol.naam();
    this.van = periode.van();
    this.tot = periode.tot();
  }

  public Long id() {
    return id;
  }

  public long uitvoeringsorganisatieId() {
    return uitvoeringsorganisatieId;
  }

  public long gemeenteorganisatieId() {
    return gemeenteorganisatieId;
  }

  public Rol rol() {
    return Rol.vanNaam(rol).orElseThrow();
  }

  /**
   * @return from, inclusive, to, exclusive
   */
  public Periode periode() {
    return new Periode(van, tot);
  }

  /**
   * @param dag first day on which it no longer holds, after its first day; null for until further notice
   * @param reden why, for the history
   */
  public void eindig(LocalDate dag, String reden) {
    this.tot = new Periode(van, dag).tot();
    wijzigReden(reden);
  }
}
