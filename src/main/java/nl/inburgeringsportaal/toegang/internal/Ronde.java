package nl.inburgeringsportaal.toegang.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.toegang.Rondesoort;

/** A review of the rights of an organisation. */
@Entity
@Table(name = "rechtenronde")
public class Ronde extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rechtenronde_seq")
  @SequenceGenerator(name = "rechtenronde_seq", sequenceName = "rechtenronde_seq", allocationSize = 50)
  private Long id;

  private long organisatieId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private Rondesoort soort;

  @Column(nullable = false)
  private LocalDate gestartOp;

  @Column(nullable = false)
  private LocalDate uiterlijk;

  private LocalDate afgerondOp;

  protected Ronde() {}

  /**
   * @param organisatieId whose rights
   * @param soort of whom
   * @param gestartOp first day
   * @param uiterlijk last day, inclusive
   */
  public Ronde(long organisatieId, Rondesoort soort, LocalDate gestartOp, LocalDate uiterlijk) {
    this.organisatieId = organisatieId;
    this.soort = soort;
    this.gestartOp = gestartOp;
    this.uiterlijk = uiterlijk;
  }

  public Long id() {
    return id;
  }

  /**
   * @param dag day on which the last line was decided
   */
  public void rondAf(LocalDate dag) {
    this.afgerondOp = dag;
  }
}
