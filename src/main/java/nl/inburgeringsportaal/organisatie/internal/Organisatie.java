package nl.inburgeringsportaal.organisatie.internal;

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
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;

/** A party of the chain whose people log in. */
@Entity
public class Organisatie extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisatie_seq")
  @SequenceGenerator(name = "organisatie_seq", sequenceName = "organisatie_seq", allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private Organisatiesoort soort;

  @Column(nullable = false, length = 200)
  private String naam;

  @Column(length = 100)
  private String plaats;

  @Column(length = 6, columnDefinition = "char(6)")
  private String gemeentecode;

  @Column(length = 6)
  private String brin;

  private LocalDate actiefVan;
  private LocalDate actiefTot;

  @Column(length = 60)
  private String sleutel;

  protected Organisatie() {}

  /**
   * @param gegevens data of a new organisation
   * @param sleutel name of its group at the identity provider, fixed from then on; null for none
   */
  public Organisatie(OrganisatieGegevens gegevens, String sleutel) {
    this.soort = gegevens.soort();
    this.sleutel = sleutel;
    werkBij(gegevens);
  }

  /**
   * @param gegevens the new data; the kind does not change
   */
  public void werkBij(OrganisatieGegevens gegevens) {
    Periode actief = new Periode(gegevens.actiefVan(), gegevens.actiefTot());
    this.naam = gegevens.naam();
    this.plaats = gegevens.plaats();
    this.gemeentecode = gegevens.gemeentecode();
    this.brin = gegevens.brin();
    this.actiefVan = actief.van();
    this.actiefTot = actief.tot();
    wijzigReden(gegevens.reden());
  }

  /**
   * @return name of its group at the identity provider, null for none
   */
  public String sleutel() {
    return sleutel;
  }

  /**
   * @return what other modules see of it
   */
  public OrganisatieGegevens gegevens() {
    return new OrganisatieGegevens(
        id, versie(), soort, naam, plaats, gemeentecode, brin, actiefVan, actiefTot, reden());
  }
}
