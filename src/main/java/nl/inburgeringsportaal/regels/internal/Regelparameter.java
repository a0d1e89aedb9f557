package nl.inburgeringsportaal.regels.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.regels.Eenheid;
import nl.inburgeringsportaal.regels.Regelwaarde;

/** The value of one rule in one span of days. */
@Entity
public class Regelparameter extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "regelparameter_seq")
  @SequenceGenerator(name = "regelparameter_seq", sequenceName = "regelparameter_seq", allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 60)
  private String code;

  @Column(nullable = false, length = 200)
  private String waarde;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private Eenheid eenheid;

  @Column(nullable = false)
  private LocalDate geldigVan;

  private LocalDate geldigTot;

  @Column(nullable = false, length = 500)
  private String bron;

  private boolean teBevestigen;
  private Long voorstelId;

  protected Regelparameter() {}

  /**
   * @param waarde the value
   * @param voorstelId proposal that it comes from
   */
  public Regelparameter(Regelwaarde waarde, long voorstelId) {
    this.code = waarde.code();
    this.eenheid = waarde.eenheid();
    this.geldigVan = waarde.periode().van();
    werkBij(waarde, voorstelId);
  }

  /**
   * @param nieuw value, end and source from now on; the first day does not change
   * @param voorstel proposal that it comes from
   */
  public void werkBij(Regelwaarde nieuw, long voorstel) {
    this.waarde = nieuw.waarde();
    this.geldigTot = nieuw.periode().tot();
    this.bron = nieuw.bron();
    this.teBevestigen = nieuw.teBevestigen();
    this.voorstelId = voorstel;
  }

  /**
   * @return what other modules see of it
   */
  public Regelwaarde waarde() {
    return new Regelwaarde(code, waarde, eenheid, new Periode(geldigVan, geldigTot), bron, teBevestigen);
  }
}
