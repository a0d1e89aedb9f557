package nl.inburgeringsportaal.handreiking.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.handreiking.Vertaaltaal;
import nl.inburgeringsportaal.handreiking.VertalingGegevens;
import nl.inburgeringsportaal.handreiking.Vertalingstatus;

/** A translation of one version of an answer. Who wrote it last does not make it visible. */
@Entity
@Table(name = "handreiking_vertaling")
public class Vertaling extends Basisentiteit {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handreiking_vertaling_seq")
  @SequenceGenerator(
      name = "handreiking_vertaling_seq",
      sequenceName = "handreiking_vertaling_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "antwoord_id", nullable = false, updatable = false)
  private Antwoord antwoord;

  @Column(nullable = false, length = 10, updatable = false)
  private String taal;

  @Column(nullable = false, length = 300)
  private String vraagtekst;

  @Column(nullable = false, length = 1000)
  private String kort;

  @Column(nullable = false, columnDefinition = "text")
  private String tekst;

  @Column(length = 500)
  private String toelichting;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Vertalingstatus status = Vertalingstatus.CONCEPT;

  private long geschrevenDoor;

  @Column(nullable = false)
  private LocalDate geschrevenOp;

  private Long beoordeeldDoor;
  private LocalDate beoordeeldOp;

  protected Vertaling() {}

  /**
   * @param antwoord the version that it translates
   * @param taal the language
   */
  public Vertaling(Antwoord antwoord, Vertaaltaal taal) {
    this.antwoord = antwoord;
    this.taal = taal.tag();
  }

  /**
   * Puts in what somebody wrote; what readers saw of it goes back to being written.
   *
   * @param gegevens question, short answer, text and remark
   * @param door who wrote it
   * @param dag when
   */
  public void schrijf(VertalingGegevens gegevens, long door, LocalDate dag) {
    vraagtekst = gegevens.vraag();
    kort = gegevens.kort();
    tekst = gegevens.tekst();
    toelichting = gegevens.toelichting();
    geschrevenDoor = door;
    geschrevenOp = dag;
    status = Vertalingstatus.CONCEPT;
    beoordeeldDoor = null;
    beoordeeldOp = null;
  }

  /**
   * @throws RegelOvertreden when it is not being written
   */
  public void dienIn() {
    eis(status == Vertalingstatus.CONCEPT);
    status = Vertalingstatus.TER_BEOORDELING;
  }

  /** Back to being written; readers no longer see it. */
  public void heropen() {
    status = Vertalingstatus.CONCEPT;
    beoordeeldDoor = null;
    beoordeeldOp = null;
  }

  /**
   * @param door who agrees: somebody who did not write it
   * @param dag when
   * @throws RegelOvertreden when it is his own, or does not wait for a judgement
   */
  public void keurGoed(long door, LocalDate dag) {
    eis(status == Vertalingstatus.TER_BEOORDELING);
    if (door == geschrevenDoor) {
      throw new RegelOvertreden("handreiking.fout.tweede-redacteur");
    }
    status = Vertalingstatus.ZICHTBAAR;
    beoordeeldDoor = door;
    beoordeeldOp = dag;
  }

  private void eis(boolean voldaan) {
    if (!voldaan) {
      throw new RegelOvertreden("handreiking.fout.vertaling-stand." + status);
    }
  }

  public Long id() {
    return id;
  }

  /**
   * @param lezer account of who reads it
   * @return it for a screen
   */
  public VertalingGegevens gegevens(long lezer) {
    return new VertalingGegevens(
        id, versie(), antwoord.vraag().slug(), antwoord.nummer(), taal(), vraagtekst, kort, tekst, toelichting, status,
        geschrevenDoor, geschrevenOp, lezer == geschrevenDoor);
  }

  /**
   * @return the language
   */
  public Vertaaltaal taal() {
    return Vertaaltaal.vanTag(taal).orElseThrow();
  }
}
