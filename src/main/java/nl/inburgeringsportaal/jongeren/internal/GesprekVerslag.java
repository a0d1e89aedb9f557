package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.jongeren.Delen;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.GesprekPlan;
import nl.inburgeringsportaal.jongeren.GesprekVastlegging;
import nl.inburgeringsportaal.jongeren.Leerlingplan;
import nl.inburgeringsportaal.jongeren.Termijnkeuze;
import nl.inburgeringsportaal.jongeren.ToestemmingVan;
import org.hibernate.annotations.BatchSize;

/** The words of a talk: never shared, without row history so that they can be removed for good. */
@Entity
public class GesprekVerslag extends Basisentiteit {

  /** A pupil has fewer talks than this. */
  private static final int SAMEN_OPHALEN = 50;

  @Id private Long gesprekId;

  private long schoolId;

  @Column(length = 200)
  private String plaats;

  @Column(length = 60)
  private String taalTolk;

  @Column(length = 4000)
  private String uitgelegd;

  @Column(length = 4000)
  private String wens;

  @Column(length = 1000)
  private String toelichting;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ToestemmingVan toestemmingVan;

  private LocalDate toestemmingOp;

  @Column(length = 20)
  private String toestemmingTekst;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Termijnkeuze planKeuze;

  private LocalDate planTermijnBegin;
  private LocalDate planRegeldatum;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "gesprek_plan_opleiding", joinColumns = @JoinColumn(name = "gesprek_id"))
  @OrderColumn(name = "volgnummer")
  @BatchSize(size = SAMEN_OPHALEN)
  private List<PlanOpleiding> planOpleidingen = new ArrayList<>();

  protected GesprekVerslag() {}

  /**
   * @param gesprek the talk, saved already
   */
  public GesprekVerslag(Gesprek gesprek) {
    this.gesprekId = gesprek.id();
    this.schoolId = gesprek.schoolId();
  }

  /**
   * @param plan place and language
   */
  public void plan(GesprekPlan plan) {
    this.plaats = plan.plaats();
    this.taalTolk = plan.taalTolk();
  }

  /**
   * @param vastlegging what was said
   * @param tekstversie version of the consent text that was read out
   */
  public void legVast(GesprekVastlegging vastlegging, String tekstversie) {
    this.uitgelegd = vastlegging.uitgelegd();
    this.wens = vastlegging.wens();
    boolean metToestemming = vastlegging.delen() == Delen.TOESTEMMING;
    this.toestemmingVan = metToestemming ? vastlegging.toestemmingVan() : null;
    this.toestemmingOp = metToestemming ? vastlegging.toestemmingOp() : null;
    this.toestemmingTekst = metToestemming ? tekstversie : null;
    plan(vastlegging.plan());
  }

  private void plan(Leerlingplan plan) {
    planOpleidingen.clear();
    planKeuze = plan == null ? null : plan.keuze();
    planTermijnBegin = plan == null ? null : plan.termijnBegin();
    planRegeldatum = plan == null ? null : plan.regeldatum();
    if (plan != null) {
      plan.opleidingen().forEach(opleiding -> planOpleidingen.add(PlanOpleiding.van(opleiding)));
    }
  }

  /** Asks for the educations only when there is a plan. */
  private Leerlingplan plan() {
    return planRegeldatum == null
        ? null
        : new Leerlingplan(
            planKeuze,
            planTermijnBegin,
            planRegeldatum,
            planOpleidingen.stream().map(PlanOpleiding::opleiding).toList());
  }

  /**
   * @param toelichting words with why it did not take place or was held elsewhere, may be null
   */
  public void lichtToe(String toelichting) {
    this.toelichting = toelichting;
  }

  /**
   * @param gesprek the talk that these words belong to
   * @param afspraken its agreements
   * @return all of it, as the school sees it
   */
  public GesprekGegevens gegevens(Gesprek gesprek, List<GesprekGegevens.AfspraakGegevens> afspraken) {
    return new GesprekGegevens(
        gesprekId,
        gesprek.versie(),
        gesprek.gewijzigdDoor(),
        gesprek.leerlingId(),
        gesprek.status(),
        gesprek.datum(),
        gesprek.begintijd(),
        gesprek.duurMinuten(),
        plaats,
        gesprek.deelnemers(),
        taalTolk,
        gesprek.gevoerdOp(),
        gesprek.eldersDoor(),
        gesprek.nietDoorgegaanReden(),
        toelichting,
        uitgelegd,
        wens,
        afspraken,
        gesprek.delen(),
        toestemmingVan,
        toestemmingOp,
        gesprek.deelGrondslag(),
        gesprek.delenIngetrokkenOp(),
        plan());
  }

  public Long gesprekId() {
    return gesprekId;
  }

  public String plaats() {
    return plaats;
  }
}
