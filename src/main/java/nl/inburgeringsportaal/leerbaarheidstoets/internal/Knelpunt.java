package nl.inburgeringsportaal.leerbaarheidstoets.internal;

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
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.KnelpuntService;
import nl.inburgeringsportaal.leerbaarheidstoets.Knelpuntsoort;

/** What stands in the way of holding the test in a gemeente. */
@Entity
@Table(name = "lbt_knelpunt")
public class Knelpunt extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lbt_knelpunt_seq")
  @SequenceGenerator(name = "lbt_knelpunt_seq", sequenceName = "lbt_knelpunt_seq", allocationSize = 50)
  private Long id;

  private long organisatieId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 15)
  private Knelpuntsoort soort;

  @Column(nullable = false, length = KnelpuntService.LANGSTE_OMSCHRIJVING)
  private String omschrijving;

  @Column(nullable = false)
  private LocalDate van;

  private LocalDate tot;

  private boolean verschoont;

  protected Knelpunt() {}

  /**
   * @param organisatieId the gemeente
   */
  public Knelpunt(long organisatieId) {
    this.organisatieId = organisatieId;
  }

  public Long id() {
    return id;
  }

  public long organisatieId() {
    return organisatieId;
  }

  public boolean verschoont() {
    return verschoont;
  }

  /**
   * @return what it is, for a form
   */
  public KnelpuntGegevens gegevens() {
    return new KnelpuntGegevens(id, versie(), organisatieId, soort, omschrijving, van, tot, verschoont);
  }

  /**
   * @param soort what it is about
   * @param omschrijving what it is
   * @param van first day
   * @param tot first day on which it is over, null as long as it is there
   * @param verschoont true when it is a reason for an overrun of the ten weeks
   */
  public void wijzig(Knelpuntsoort soort, String omschrijving, LocalDate van, LocalDate tot, boolean verschoont) {
    this.soort = soort;
    this.omschrijving = omschrijving;
    this.van = van;
    this.tot = tot;
    this.verschoont = verschoont;
  }
}
