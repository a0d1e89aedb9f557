package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalGegevens;

/** A room in which the test is held. Its counter is raised by SQL only. */
@Entity
public class Toetslokaal extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "toetslokaal_seq")
  @SequenceGenerator(name = "toetslokaal_seq", sequenceName = "toetslokaal_seq", allocationSize = 50)
  private Long id;

  private long locatieId;

  @Column(nullable = false, length = 100)
  private String naam;

  private int plaatsen;
  private int apparaten;
  private boolean rolstoel;
  private LocalDate geslotenVanaf;

  @Column(insertable = false, updatable = false)
  private int teller;

  protected Toetslokaal() {}

  /**
   * @param gegevens a new room
   */
  public Toetslokaal(LokaalGegevens gegevens) {
    this.locatieId = gegevens.locatieId();
    werkBij(gegevens);
  }

  /**
   * @param gegevens what it becomes; the building does not change, nor the day on which it closes
   */
  public final void werkBij(LokaalGegevens gegevens) {
    this.naam = gegevens.naam();
    this.plaatsen = gegevens.plaatsen();
    this.apparaten = gegevens.apparaten();
    this.rolstoel = gegevens.rolstoel();
  }

  /**
   * @param dag first day on which it is used no more, null when it stays in use
   */
  public void sluit(LocalDate dag) {
    this.geslotenVanaf = dag;
  }

  /**
   * @return its data
   */
  public LokaalGegevens gegevens() {
    return new LokaalGegevens(id, versie(), locatieId, naam, plaatsen, apparaten, rolstoel, geslotenVanaf);
  }
}
