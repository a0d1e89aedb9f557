package nl.inburgeringsportaal.regels.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.regels.VoorstelListItem;
import nl.inburgeringsportaal.regels.Voorstelonderwerp;
import nl.inburgeringsportaal.regels.Voorstelstatus;

/** A change of the rules that one administrator proposes and another one decides. */
@Entity
public class Regelvoorstel extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "regelvoorstel_seq")
  @SequenceGenerator(name = "regelvoorstel_seq", sequenceName = "regelvoorstel_seq", allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private Voorstelonderwerp onderwerp;

  @Column(nullable = false, length = 60)
  private String code;

  @Column(nullable = false, columnDefinition = "text")
  private String inhoud;

  @Column(nullable = false, length = 500)
  private String bron;

  @Column(nullable = false, columnDefinition = "text")
  private String effect;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Voorstelstatus status = Voorstelstatus.VOORGESTELD;

  private long voorgesteldDoor;

  @Column(nullable = false)
  private LocalDateTime voorgesteldOp;

  private Long beslotenDoor;
  private LocalDateTime beslotenOp;

  @Column(length = 1000)
  private String toelichting;

  protected Regelvoorstel() {}

  /**
   * @param onderwerp what it changes
   * @param code code of the rule or the education
   * @param inhoud the proposed values as JSON
   * @param bron source that it rests on
   * @param effect its effect as it was shown, as JSON
   * @param door account that makes it
   * @param moment when
   */
  public Regelvoorstel(
      Voorstelonderwerp onderwerp,
      String code,
      String inhoud,
      String bron,
      String effect,
      long door,
      LocalDateTime moment) {
    this.onderwerp = onderwerp;
    this.code = code;
    this.inhoud = inhoud;
    this.bron = bron;
    this.effect = effect;
    this.voorgesteldDoor = door;
    this.voorgesteldOp = moment;
  }

  /**
   * @param uitkomst what becomes of it
   * @param door account that decides: somebody else, except to withdraw, which only the proposer does
   * @param moment when
   * @param waarom why, required for a refusal
   * @throws RegelOvertreden when it has been decided already or this is not the person to decide
   */
  public void besluit(Voorstelstatus uitkomst, long door, LocalDateTime moment, String waarom) {
    if (status != Voorstelstatus.VOORGESTELD) {
      throw new RegelOvertreden("regels.fout.al-besloten");
    }
    boolean eigen = door == voorgesteldDoor;
    if (uitkomst == Voorstelstatus.INGETROKKEN && !eigen) {
      throw new RegelOvertreden("regels.fout.alleen-eigen");
    }
    if (uitkomst != Voorstelstatus.INGETROKKEN && eigen) {
      throw new RegelOvertreden("regels.fout.tweede-persoon");
    }
    this.status = uitkomst;
    this.beslotenDoor = door;
    this.beslotenOp = moment;
    this.toelichting = waarom;
  }

  public Long id() {
    return id;
  }

  public Voorstelonderwerp onderwerp() {
    return onderwerp;
  }

  public String code() {
    return code;
  }

  public String inhoud() {
    return inhoud;
  }

  public String bron() {
    return bron;
  }

  public String effect() {
    return effect;
  }

  public String toelichting() {
    return toelichting;
  }

  public boolean isOpen() {
    return status == Voorstelstatus.VOORGESTELD;
  }

  /**
   * @return it as a row of the list
   */
  public VoorstelListItem kop() {
    return new VoorstelListItem(
        id, versie(), onderwerp, code, status, bron, voorgesteldDoor, voorgesteldOp, beslotenDoor, beslotenOp);
  }
}
