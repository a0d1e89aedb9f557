package nl.inburgeringsportaal.handreiking.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.inburgeringsportaal.handreiking.Bronwijze;
import nl.inburgeringsportaal.handreiking.Handreikingbron;

/** A source as it stands with a version of an answer; a later change of the source leaves it alone. */
@Embeddable
public class Bronverwijzing {

  @Column(nullable = false, length = 200)
  private String titel;

  @Column(nullable = false, length = 100)
  private String organisatie;

  @Column(nullable = false, length = 60)
  private String datering;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Bronwijze wijze;

  @Column(length = 300)
  private String adres;

  protected Bronverwijzing() {}

  Bronverwijzing(Handreikingbron bron) {
    this.titel = bron.titel();
    this.organisatie = bron.organisatie();
    this.datering = bron.datering();
    this.wijze = bron.wijze();
    this.adres = bron.adres();
  }

  Handreikingbron gegevens() {
    return new Handreikingbron(titel, organisatie, datering, wijze, adres);
  }
}
