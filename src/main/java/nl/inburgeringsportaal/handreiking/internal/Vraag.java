package nl.inburgeringsportaal.handreiking.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.inburgeringsportaal.base.Basisentiteit;

/** A question: a name that stays, to which versions of the answer are added. */
@Entity
@Table(name = "handreiking_vraag")
public class Vraag extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handreiking_vraag_seq")
  @SequenceGenerator(
      name = "handreiking_vraag_seq",
      sequenceName = "handreiking_vraag_seq",
      allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 80, updatable = false)
  private String slug;

  protected Vraag() {}

  /**
   * @param slug its name in addresses
   */
  public Vraag(String slug) {
    this.slug = slug;
  }

  /**
   * @return its name in addresses
   */
  public String slug() {
    return slug;
  }
}
