package nl.inburgeringsportaal.regels.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.regels.Opleiding;

/** A span of days in which an education exempts temporarily. */
@Entity
public class OpleidingscodeVrijstelling extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opleidingscode_vrijstelling_seq")
  @SequenceGenerator(
      name = "opleidingscode_vrijstelling_seq",
      sequenceName = "opleidingscode_vrijstelling_seq",
      allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 20)
  private String code;

  @Column(nullable = false)
  private LocalDate geldigVan;

  private LocalDate geldigTot;

  @Column(nullable = false, length = 500)
  private String bron;

  private Long voorstelId;

  protected OpleidingscodeVrijstelling() {}

  /**
   * @param code the education
   * @param deel the span and its source
   * @param voorstelId proposal that it comes from
   */
  public OpleidingscodeVrijstelling(String code, Opleiding.Vrijstelling deel, long voorstelId) {
    this.code = code;
    this.geldigVan = deel.periode().van();
    werkBij(deel, voorstelId);
  }

  /**
   * @param deel end and source from now on; the first day does not change
   * @param voorstel proposal that they come from
   */
  public void werkBij(Opleiding.Vrijstelling deel, long voorstel) {
    this.geldigTot = deel.periode().tot();
    this.bron = deel.bron();
    this.voorstelId = voorstel;
  }

  public String code() {
    return code;
  }

  /**
   * @return what other modules see of it
   */
  public Opleiding.Vrijstelling vrijstelling() {
    return new Opleiding.Vrijstelling(new Periode(geldigVan, geldigTot), bron);
  }
}
