package nl.inburgeringsportaal.handreiking.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.handreiking.ConceptGegevens;
import nl.inburgeringsportaal.handreiking.Conceptstatus;

/**
 * A draft of a version of an answer. It holds the rules of its course: who wrote in it does not judge it, and what was
 * approved does not change.
 */
@Entity
@Table(name = "handreiking_concept")
public class Antwoordconcept extends Basisentiteit {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handreiking_concept_seq")
  @SequenceGenerator(
      name = "handreiking_concept_seq",
      sequenceName = "handreiking_concept_seq",
      allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 80, updatable = false)
  private String slug;

  @Column(nullable = false, updatable = false)
  private int opNummer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Conceptstatus status = Conceptstatus.CONCEPT;

  @Column(nullable = false, length = 200)
  private String vraagtekst;

  @Column(nullable = false, columnDefinition = "mediumtext")
  private String inhoud;

  private long geschrevenDoor;

  @Column(nullable = false)
  private LocalDateTime geschrevenOp;

  private Long ingediendDoor;
  private LocalDateTime ingediendOp;
  private Long beoordeeldDoor;
  private LocalDateTime beoordeeldOp;

  @Column(length = 64, columnDefinition = "char(64)")
  private String goedgekeurdGetal;

  private LocalDate gaatIn;

  @ElementCollection
  @CollectionTable(name = "handreiking_concept_auteur", joinColumns = @JoinColumn(name = "concept_id"))
  @Column(name = "gebruiker_id", nullable = false)
  private Set<Long> auteurs = new HashSet<>();

  protected Antwoordconcept() {}

  /**
   * @param slug name of the question
   * @param opNummer version that it begins from, 0 for a new question
   */
  public Antwoordconcept(String slug, int opNummer) {
    this.slug = slug;
    this.opNummer = opNummer;
  }

  /**
   * @param nieuweVraag the question
   * @param nieuweInhoud all that it says, as JSON
   * @param door who wrote it
   * @param moment when
   * @throws RegelOvertreden when it waits for a judgement, has been approved, or is closed
   */
  public void schrijf(String nieuweVraag, String nieuweInhoud, long door, LocalDateTime moment) {
    eis(status.isBewerkbaar());
    status = Conceptstatus.CONCEPT;
    vraagtekst = nieuweVraag;
    inhoud = nieuweInhoud;
    geschrevenDoor = door;
    geschrevenOp = moment;
    auteurs.add(door);
  }

  /**
   * @param door who asks for a judgement
   * @param moment when
   * @throws RegelOvertreden when it is not being written
   */
  public void dienIn(long door, LocalDateTime moment) {
    eis(status.isBewerkbaar());
    status = Conceptstatus.TER_BEOORDELING;
    ingediendDoor = door;
    ingediendOp = moment;
    beoordeeldDoor = null;
    beoordeeldOp = null;
    goedgekeurdGetal = null;
  }

  /**
   * @param door who judges: somebody who neither wrote in it nor asked for the judgement
   * @param moment when
   * @throws RegelOvertreden when it is his own, or does not wait for a judgement
   */
  public void stuurTerug(long door, LocalDateTime moment) {
    beoordeel(door, moment);
    status = Conceptstatus.TERUGGESTUURD;
  }

  /**
   * @param door who judges: somebody who neither wrote in it nor asked for the judgement
   * @param moment when
   * @param controlegetal SHA-256 of what he read
   * @throws RegelOvertreden when it is his own, or does not wait for a judgement
   */
  public void keurGoed(long door, LocalDateTime moment, String controlegetal) {
    beoordeel(door, moment);
    status = Conceptstatus.GOEDGEKEURD;
    goedgekeurdGetal = controlegetal;
  }

  private void beoordeel(long door, LocalDateTime moment) {
    eis(status == Conceptstatus.TER_BEOORDELING);
    if (isVan(door)) {
      throw new RegelOvertreden("handreiking.fout.tweede-redacteur");
    }
    beoordeeldDoor = door;
    beoordeeldOp = moment;
  }

  /**
   * Back to the writers; an approval that was given no longer counts.
   *
   * @throws RegelOvertreden when it is closed, or being written already
   */
  public void heropen() {
    eis(status == Conceptstatus.TER_BEOORDELING || status == Conceptstatus.GOEDGEKEURD);
    status = Conceptstatus.CONCEPT;
    goedgekeurdGetal = null;
  }

  /**
   * @param eersteDag first day of the version that it becomes
   * @param controlegetal SHA-256 of what it says now
   * @throws RegelOvertreden when it has not been approved by somebody else, or is not what was approved
   */
  public void publiceer(LocalDate eersteDag, String controlegetal) {
    eis(status == Conceptstatus.GOEDGEKEURD);
    // Once more, on what the database holds now: an approval of somebody who wrote in it is none.
    if (beoordeeldDoor == null || isVan(beoordeeldDoor)) {
      throw new RegelOvertreden("handreiking.fout.tweede-redacteur");
    }
    if (!controlegetal.equals(goedgekeurdGetal)) {
      throw new RegelOvertreden("handreiking.fout.niet-wat-is-goedgekeurd");
    }
    status = Conceptstatus.GEPUBLICEERD;
    gaatIn = eersteDag;
  }

  /**
   * @throws RegelOvertreden when it is closed already
   */
  public void trekIn() {
    eis(status.isOpen());
    status = Conceptstatus.INGETROKKEN;
  }

  private void eis(boolean voldaan) {
    if (!voldaan) {
      throw new RegelOvertreden("handreiking.fout.concept-stand." + status);
    }
  }

  /**
   * @param gebruikerId an account
   * @return true when he wrote in it or asked for its judgement
   */
  public boolean isVan(long gebruikerId) {
    return auteurs.contains(gebruikerId) || Long.valueOf(gebruikerId).equals(ingediendDoor);
  }

  public Long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public int opNummer() {
    return opNummer;
  }

  public Conceptstatus status() {
    return status;
  }

  public String inhoud() {
    return inhoud;
  }

  public LocalDateTime geschrevenOp() {
    return geschrevenOp;
  }

  /**
   * @param lezer account of who reads it
   * @param wat its content
   * @param stappen what happened with it
   * @return it for a screen
   */
  public ConceptGegevens gegevens(
      long lezer, nl.inburgeringsportaal.handreiking.ConceptInhoud wat, List<ConceptGegevens.Stap> stappen) {
    return new ConceptGegevens(
        id, versie(), slug, opNummer, status, wat, geschrevenDoor, geschrevenOp, auteurs, isVan(lezer), gaatIn,
        stappen);
  }
}
