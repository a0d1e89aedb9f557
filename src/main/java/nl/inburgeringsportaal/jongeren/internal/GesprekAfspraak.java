package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.GesprekVastlegging;

/** Something that was agreed in a talk. */
@Entity
public class GesprekAfspraak extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gesprek_afspraak_seq")
  @SequenceGenerator(
      name = "gesprek_afspraak_seq",
      sequenceName = "gesprek_afspraak_seq",
      allocationSize = 50)
  private Long id;

  private long gesprekId;
  private long leerlingId;
  private long schoolId;

  @Column(nullable = false, length = 500)
  private String wat;

  private LocalDate uiterlijk;
  private LocalDate gedaanOp;

  protected GesprekAfspraak() {}

  /**
   * @param gesprek the talk
   * @param afspraak what was agreed
   */
  public GesprekAfspraak(Gesprek gesprek, GesprekVastlegging.Afspraak afspraak) {
    this.gesprekId = gesprek.id();
    this.leerlingId = gesprek.leerlingId();
    this.schoolId = gesprek.schoolId();
    this.wat = afspraak.wat();
    this.uiterlijk = afspraak.uiterlijk();
  }

  public long leerlingId() {
    return leerlingId;
  }

  public long gesprekId() {
    return gesprekId;
  }

  /**
   * @param dag day on which it was done, null to open it again
   */
  public void gedaan(LocalDate dag) {
    this.gedaanOp = dag;
  }

  /**
   * @return what other modules see of it
   */
  public GesprekGegevens.AfspraakGegevens gegevens() {
    return new GesprekGegevens.AfspraakGegevens(id, wat, uiterlijk, gedaanOp);
  }
}
