package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.jongeren.NietNodigReden;
import nl.inburgeringsportaal.jongeren.Opmerking;
import nl.inburgeringsportaal.jongeren.SignaalGegevens;
import nl.inburgeringsportaal.jongeren.Signaalstatus;

/** The signal of a pupil as it was computed last; its row history shows what changed and why. */
@Entity
public class Signaal extends Basisentiteit {

  /** The only kind so far. */
  public static final String ACHTTIENDE_VERJAARDAG = "ACHTTIENDE_VERJAARDAG";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signaal_seq")
  @SequenceGenerator(name = "signaal_seq", sequenceName = "signaal_seq", allocationSize = 50)
  private Long id;

  private long leerlingId;
  private long schoolId;

  @Column(nullable = false, length = 30)
  private String soort;

  @Column(name = "datum18", nullable = false)
  private LocalDate datum18;

  @Column(nullable = false)
  private LocalDate signaaldatum;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Signaalstatus status;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private NietNodigReden nietNodigReden;

  @Column(nullable = false)
  private boolean teLaat;

  @Column(nullable = false, length = 200)
  private String opmerkingen = "";

  @Column(length = 200)
  private String controleOpmerkingen;

  @Column(length = 100)
  private String controleDoor;

  private LocalDateTime controleOp;
  private LocalDate geslotenOp;
  private Long leveringId;

  protected Signaal() {}

  /**
   * Somebody has looked up what the remarks ask; a new remark asks again.
   *
   * @param door user name
   * @param moment when
   */
  public void gecontroleerd(String door, LocalDateTime moment) {
    this.controleOpmerkingen = opmerkingen;
    this.controleDoor = door;
    this.controleOp = moment;
  }

  /**
   * @param dag day on which the school closed the signal, null to open it again
   */
  public void sluit(LocalDate dag) {
    this.geslotenOp = dag;
  }

  public Long id() {
    return id;
  }

  public long leerlingId() {
    return leerlingId;
  }

  public Signaalstatus status() {
    return status;
  }

  /**
   * @return what the school sees of it
   */
  public SignaalGegevens gegevens() {
    return new SignaalGegevens(
        datum18,
        signaaldatum,
        status,
        nietNodigReden,
        teLaat,
        Opmerking.vanTekst(opmerkingen),
        opmerkingen.equals(controleOpmerkingen),
        controleDoor,
        geslotenOp);
  }
}
