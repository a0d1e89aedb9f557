package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.Openingstijd;

/** A building in which the test is held. */
@Entity
public class Toetslocatie extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "toetslocatie_seq")
  @SequenceGenerator(name = "toetslocatie_seq", sequenceName = "toetslocatie_seq", allocationSize = 50)
  private Long id;

  private long organisatieId;

  @Column(nullable = false, length = 150)
  private String naam;

  @Column(nullable = false, length = 200)
  private String adres;

  @Column(nullable = false, length = 7)
  private String postcode;

  @Column(nullable = false, length = 100)
  private String plaats;

  @Column(length = 500)
  private String bereikbaarheid;

  @Column(length = 500)
  private String toegankelijkheid;

  private LocalDate geslotenVanaf;

  @ElementCollection
  @CollectionTable(name = "toetslocatie_openingstijd", joinColumns = @JoinColumn(name = "locatie_id"))
  @MapKeyColumn(name = "weekdag")
  private Map<Integer, Uren> openingstijden = new HashMap<>();

  /** The hours of a day of the week. */
  @Embeddable
  record Uren(
      @Column(name = "van", nullable = false) LocalTime van, @Column(name = "tot", nullable = false) LocalTime tot) {}

  protected Toetslocatie() {}

  /**
   * @param gegevens a new building
   */
  public Toetslocatie(LocatieGegevens gegevens) {
    this.organisatieId = gegevens.gemeenteId();
    werkBij(gegevens);
  }

  /**
   * @param gegevens what it becomes; the gemeente does not change, nor the day on which it closes
   */
  public final void werkBij(LocatieGegevens gegevens) {
    this.naam = gegevens.naam();
    this.adres = gegevens.adres();
    this.postcode = gegevens.postcode();
    this.plaats = gegevens.plaats();
    this.bereikbaarheid = gegevens.bereikbaarheid();
    this.toegankelijkheid = gegevens.toegankelijkheid();
    Map<Integer, Uren> nieuw = new HashMap<>();
    gegevens.openingstijden().forEach((dag, uren) -> nieuw.put(dag.getValue(), new Uren(uren.van(), uren.tot())));
    openingstijden.keySet().retainAll(nieuw.keySet());
    openingstijden.putAll(nieuw);
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
  public LocatieGegevens gegevens() {
    Map<DayOfWeek, Openingstijd> uren = new EnumMap<>(DayOfWeek.class);
    openingstijden.forEach((dag, tijd) -> uren.put(DayOfWeek.of(dag), new Openingstijd(tijd.van(), tijd.tot())));
    return new LocatieGegevens(
        id,
        versie(),
        organisatieId,
        naam,
        adres,
        postcode,
        plaats,
        bereikbaarheid,
        toegankelijkheid,
        uren,
        geslotenVanaf);
  }
}
