package nl.inburgeringsportaal.organisatie.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.organisatie.GemeenteGegevens;

/** Reference data: the gemeenten with their validity and successor. */
@Entity
public class Gemeente extends Basisentiteit {

  @Id
  @Column(length = 6, columnDefinition = "char(6)")
  private String code;

  @Column(nullable = false, length = 100)
  private String naam;

  private LocalDate geldigVan;
  private LocalDate geldigTot;

  @Column(length = 6, columnDefinition = "char(6)")
  private String opvolger;

  protected Gemeente() {}

  /**
   * @param gegevens a gemeente that the portal does not have yet
   */
  public Gemeente(GemeenteGegevens gegevens) {
    this.code = gegevens.code();
    this.naam = gegevens.naam();
    this.geldigVan = gegevens.geldigVan();
    this.geldigTot = gegevens.geldigTot();
    this.opvolger = gegevens.opvolger();
  }

  /**
   * @return what other modules see of it
   */
  public GemeenteGegevens gegevens() {
    return new GemeenteGegevens(code, naam, geldigVan, geldigTot, opvolger);
  }
}
