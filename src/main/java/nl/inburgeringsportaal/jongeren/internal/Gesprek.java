package nl.inburgeringsportaal.jongeren.internal;

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
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.jongeren.Deelnemer;
import nl.inburgeringsportaal.jongeren.Delen;
import nl.inburgeringsportaal.jongeren.EldersDoor;
import nl.inburgeringsportaal.jongeren.GesprekPlan;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.NietDoorgegaanReden;

/** A talk about inburgering with a pupil; words stand in {@link GesprekVerslag}. */
@Entity
public class Gesprek extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gesprek_seq")
  @SequenceGenerator(name = "gesprek_seq", sequenceName = "gesprek_seq", allocationSize = 50)
  private Long id;

  private long leerlingId;
  private long schoolId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Gespreksstatus status;

  @Column(nullable = false)
  private LocalDate geplandOp;

  @Column(nullable = false)
  private LocalDate datum;

  private LocalTime begintijd;
  private Integer duurMinuten;
  private LocalDate gevoerdOp;

  @Column(length = 20)
  private String opleidingscode;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private EldersDoor eldersDoor;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private NietDoorgegaanReden nietDoorgegaanReden;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Delen delen = Delen.NIET;

  @Column(length = 200)
  private String deelGrondslag;

  private LocalDate gedeeldOp;

  @Column(length = 6, columnDefinition = "char(6)")
  private String deelGemeente;

  private LocalDate delenIngetrokkenOp;

  @Column(nullable = false)
  private int icsVolgnummer;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "gesprek_deelnemer", joinColumns = @JoinColumn(name = "gesprek_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "soort", nullable = false, length = 20)
  private Set<Deelnemer> deelnemers = EnumSet.noneOf(Deelnemer.class);

  private Long klasplanId;

  protected Gesprek() {}

  /**
   * @param leerling with whom
   * @param vandaag day on which it is entered
   */
  public Gesprek(Leerling leerling, LocalDate vandaag) {
    this.leerlingId = leerling.id();
    this.schoolId = leerling.schoolId();
    this.geplandOp = vandaag;
    this.status = Gespreksstatus.GEPLAND;
  }

  /**
   * @param plan when, how long and with whom
   */
  public void plan(GesprekPlan plan) {
    eisGepland();
    this.datum = plan.datum();
    this.begintijd = plan.begintijd();
    this.duurMinuten = plan.begintijd() == null ? null : plan.duurMinuten();
    this.deelnemers.clear();
    this.deelnemers.addAll(plan.deelnemers());
    this.deelnemers.add(Deelnemer.LEERLING);
    this.icsVolgnummer++;
  }

  /**
   * @param klasplan the plan for a klas or mentor that it comes from
   */
  public void hoortBij(long klasplan) {
    this.klasplanId = klasplan;
  }

  /**
   * @param dag day on which it was held
   * @param opleiding code of the pupil's education: when that changes, what was said may no longer hold
   */
  public void voer(LocalDate dag, String opleiding) {
    eisGepland();
    this.status = Gespreksstatus.GEVOERD;
    this.gevoerdOp = dag;
    this.opleidingscode = opleiding;
  }

  /**
   * @param dag day on which it was held
   * @param door who held it
   * @param opleiding code of the pupil's education
   */
  public void elders(LocalDate dag, EldersDoor door, String opleiding) {
    eisGepland();
    this.status = Gespreksstatus.ELDERS_GEVOERD;
    this.datum = dag;
    this.gevoerdOp = dag;
    this.eldersDoor = door;
    this.opleidingscode = opleiding;
  }

  /**
   * @param waarom why it did not take place
   */
  public void gaatNietDoor(NietDoorgegaanReden waarom) {
    eisGepland();
    this.status = Gespreksstatus.NIET_DOORGEGAAN;
    this.nietDoorgegaanReden = waarom;
    this.icsVolgnummer++;
  }

  /**
   * @param hoe whether and on what the gemeente may know of it
   * @param grondslag legal basis, only with {@link Delen#GRONDSLAG}
   * @param gemeente code of the gemeente that the school chose
   * @param dag day on which it was shared
   */
  public void deel(Delen hoe, String grondslag, String gemeente, LocalDate dag) {
    this.delen = hoe;
    this.deelGrondslag = hoe == Delen.GRONDSLAG ? grondslag : null;
    this.deelGemeente = hoe == Delen.NIET ? null : gemeente;
    this.gedeeldOp = hoe == Delen.NIET ? null : dag;
    this.delenIngetrokkenOp = null;
  }

  /**
   * @param dag day on which sharing was withdrawn; the gemeente no longer sees it
   */
  public void trekDelenIn(LocalDate dag) {
    if (delen == Delen.NIET || delenIngetrokkenOp != null) {
      throw new RegelOvertreden("jongeren.gesprek.fout.niet-gedeeld");
    }
    this.delenIngetrokkenOp = dag;
  }

  private void eisGepland() {
    if (status != Gespreksstatus.GEPLAND) {
      throw new RegelOvertreden("jongeren.gesprek.fout.niet-gepland");
    }
  }

  public Long id() {
    return id;
  }

  public long leerlingId() {
    return leerlingId;
  }

  public long schoolId() {
    return schoolId;
  }

  public Gespreksstatus status() {
    return status;
  }

  public LocalDate datum() {
    return datum;
  }

  public LocalTime begintijd() {
    return begintijd;
  }

  public Integer duurMinuten() {
    return duurMinuten;
  }

  public LocalDate gevoerdOp() {
    return gevoerdOp;
  }

  public EldersDoor eldersDoor() {
    return eldersDoor;
  }

  public NietDoorgegaanReden nietDoorgegaanReden() {
    return nietDoorgegaanReden;
  }

  public Delen delen() {
    return delen;
  }

  public String deelGrondslag() {
    return deelGrondslag;
  }

  public LocalDate delenIngetrokkenOp() {
    return delenIngetrokkenOp;
  }

  public int icsVolgnummer() {
    return icsVolgnummer;
  }

  public Set<Deelnemer> deelnemers() {
    return Set.copyOf(deelnemers);
  }
}
