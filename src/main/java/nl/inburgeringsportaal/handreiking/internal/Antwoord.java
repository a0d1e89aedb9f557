package nl.inburgeringsportaal.handreiking.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.Kern;
import nl.inburgeringsportaal.handreiking.Kernpunt;
import nl.inburgeringsportaal.handreiking.Lezer;
import nl.inburgeringsportaal.handreiking.Oordeel;
import nl.inburgeringsportaal.handreiking.Situatie;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import org.hibernate.annotations.BatchSize;

/** A version of the answer to a question. It has no setters: a correction is a new version. */
@Entity
@Table(name = "handreiking_antwoord")
public class Antwoord extends Basisentiteit {
  private static final int SAMEN_OPHALEN = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handreiking_antwoord_seq")
  @SequenceGenerator(
      name = "handreiking_antwoord_seq",
      sequenceName = "handreiking_antwoord_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "vraag_id", nullable = false)
  private Vraag vraag;

  private int nummer;

  @Column(nullable = false, length = 200)
  private String vraagtekst;

  @Column(nullable = false, length = 600)
  private String kort;

  @Column(nullable = false, columnDefinition = "text")
  private String tekst;

  @Column(length = 500)
  private String voorbehoud;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Situatie situatie;

  private int volgorde;
  private boolean veelgesteld;

  @Column(nullable = false, length = 500)
  private String zoekwoorden;

  @Column(nullable = false)
  private LocalDate geldigVan;

  private LocalDate geldigTot;

  @Column(nullable = false)
  private LocalDate tekstdatum;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Herkomst herkomst;

  @Column(nullable = false, length = 64, columnDefinition = "char(64)")
  private String controlegetal;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private Kernpunt kernpunt;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Oordeel oordeel;

  private boolean vervalt;

  @ElementCollection
  @CollectionTable(name = "handreiking_antwoord_onderwijs", joinColumns = @JoinColumn(name = "antwoord_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "onderwijssoort", nullable = false, length = 20)
  @BatchSize(size = SAMEN_OPHALEN)
  private Set<Onderwijssoort> onderwijs = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "handreiking_antwoord_lezer", joinColumns = @JoinColumn(name = "antwoord_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "lezer", nullable = false, length = 20)
  @BatchSize(size = SAMEN_OPHALEN)
  private Set<Lezer> lezers = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "handreiking_antwoord_bron", joinColumns = @JoinColumn(name = "antwoord_id"))
  @OrderColumn(name = "volgnummer")
  @BatchSize(size = SAMEN_OPHALEN)
  private List<Bronverwijzing> bronnen = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "handreiking_antwoord_verwant", joinColumns = @JoinColumn(name = "antwoord_id"))
  @OrderColumn(name = "volgnummer")
  @Column(name = "slug", nullable = false, length = 80)
  @BatchSize(size = SAMEN_OPHALEN)
  private List<String> verwant = new ArrayList<>();

  protected Antwoord() {}

  /**
   * @param vraag the question
   * @param nummer number of the version, one more than the highest
   * @param herkomst who wrote it
   * @param inhoud what it says
   */
  public Antwoord(Vraag vraag, int nummer, Herkomst herkomst, Inhoud inhoud) {
    this.vraag = vraag;
    this.nummer = nummer;
    this.herkomst = herkomst;
    this.vraagtekst = inhoud.vraag();
    this.kort = inhoud.kort();
    this.tekst = inhoud.tekst();
    this.voorbehoud = inhoud.voorbehoud();
    this.situatie = inhoud.situatie();
    this.volgorde = inhoud.volgorde();
    this.veelgesteld = inhoud.veelgesteld();
    this.zoekwoorden = inhoud.zoekwoorden();
    this.geldigVan = inhoud.geldig().van();
    this.geldigTot = inhoud.geldig().tot();
    this.tekstdatum = inhoud.tekstdatum();
    this.controlegetal = inhoud.controlegetal();
    if (inhoud.kern() != null) {
      this.kernpunt = inhoud.kern().punt();
      this.oordeel = inhoud.kern().oordeel();
    }
    this.onderwijs.addAll(inhoud.onderwijs());
    this.lezers.addAll(inhoud.lezers());
    inhoud.bronnen().forEach(bron -> this.bronnen.add(new Bronverwijzing(bron)));
    this.verwant.addAll(inhoud.verwant());
  }

  /**
   * A version of the editors.
   *
   * @param vraag the question
   * @param nummer number of the version, one more than the highest
   * @param inhoud what it says
   * @param vervalt true when from its first day on the question has no answer
   */
  public Antwoord(Vraag vraag, int nummer, Inhoud inhoud, boolean vervalt) {
    this(vraag, nummer, Herkomst.REDACTIE, inhoud);
    this.vervalt = vervalt;
  }

  /**
   * @param slug name of the question
   * @return what a reader sees of it
   */
  public HandreikingAntwoord gegevens(String slug) {
    return new HandreikingAntwoord(
        new HandreikingListItem(
            slug,
            vraagtekst,
            kort,
            situatie,
            onderwijs.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(onderwijs)),
            Set.copyOf(lezers),
            kernpunt == null ? null : new Kern(kernpunt, oordeel),
            veelgesteld,
            voorbehoud != null),
        nummer,
        tekst,
        voorbehoud,
        geldigVan,
        geldigTot,
        tekstdatum,
        bronnen.stream().map(Bronverwijzing::gegevens).toList());
  }

  public Long id() {
    return id;
  }

  /**
   * @return true when from its first day on the question has no answer
   */
  public boolean vervalt() {
    return vervalt;
  }

  /**
   * @return first day of its rules, inclusive
   */
  public LocalDate geldigVan() {
    return geldigVan;
  }

  /**
   * @return end of its rules, EXCLUSIVE; null while they hold
   */
  public LocalDate geldigTot() {
    return geldigTot;
  }

  /**
   * @return the question
   */
  public Vraag vraag() {
    return vraag;
  }

  /**
   * @return number of the version, from 1
   */
  public int nummer() {
    return nummer;
  }

  /**
   * @return place in lists, low first
   */
  public int volgorde() {
    return volgorde;
  }

  /**
   * @return other words people use for it
   */
  public String zoekwoorden() {
    return zoekwoorden;
  }

  /**
   * @return names of the questions that belong with it
   */
  public List<String> verwant() {
    return List.copyOf(verwant);
  }

  /**
   * @return who wrote it
   */
  public Herkomst herkomst() {
    return herkomst;
  }

  /**
   * @return SHA-256 of the content, in hexadecimal digits
   */
  public String controlegetal() {
    return controlegetal;
  }
}
