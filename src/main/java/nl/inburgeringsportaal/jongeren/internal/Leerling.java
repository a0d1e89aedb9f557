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
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;

/** A pupil as the school registers him, without what identifies him ({@link LeerlingPersoon}). */
@Entity
public class Leerling extends Basisentiteit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leerling_seq")
  @SequenceGenerator(name = "leerling_seq", sequenceName = "leerling_seq", allocationSize = 50)
  private Long id;

  private long schoolId;

  @Column(length = 100)
  private String klas;

  @Column(nullable = false, length = 20)
  private String opleidingscode;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Verblijfsstatus verblijfsstatus;

  private LocalDate begin;
  private LocalDate verwachtEinde;
  private LocalDate uitgeschrevenOp;

  @Column(length = 6, columnDefinition = "char(6)")
  private String woongemeente;

  private Boolean achtJaarLeerplichtig;
  private Boolean diploma;
  private LocalDate briefDuoOp;
  private Long leveringId;

  protected Leerling() {}

  /**
   * @param schoolId school that registers the pupil
   * @param gegevens what it knows of him
   */
  public Leerling(long schoolId, LeerlingGegevens gegevens) {
    this.schoolId = schoolId;
    werkBij(gegevens);
  }

  /**
   * @param gegevens what the school knows of him now
   */
  public void werkBij(LeerlingGegevens gegevens) {
    this.klas = gegevens.klas();
    this.opleidingscode = gegevens.opleidingscode();
    this.verblijfsstatus = gegevens.verblijfsstatus();
    this.begin = gegevens.begin();
    this.verwachtEinde = gegevens.verwachtEinde();
    this.uitgeschrevenOp = gegevens.uitgeschrevenOp();
    this.woongemeente = gegevens.woongemeente();
    this.achtJaarLeerplichtig = gegevens.achtJaarLeerplichtig();
    this.diploma = gegevens.diploma();
    this.briefDuoOp = gegevens.briefDuoOp();
    this.leveringId = null;
  }

  /**
   * @param gemeentecode known code of the gemeente where he lives
   */
  public void woontIn(String gemeentecode) {
    this.woongemeente = gemeentecode;
  }

  public Long id() {
    return id;
  }

  public long schoolId() {
    return schoolId;
  }

  public String klas() {
    return klas;
  }

  public String opleidingscode() {
    return opleidingscode;
  }

  public Verblijfsstatus verblijfsstatus() {
    return verblijfsstatus;
  }

  public LocalDate uitgeschrevenOp() {
    return uitgeschrevenOp;
  }

  /**
   * @param persoon what identifies him
   * @return all of it, as a form shows it
   */
  public LeerlingGegevens gegevens(LeerlingPersoon persoon) {
    return new LeerlingGegevens(
        id,
        versie() + persoon.versie(),
        persoon.leerlingnummer(),
        persoon.achternaam(),
        persoon.roepnaam(),
        persoon.geboortedatum(),
        klas,
        persoon.mentor(),
        persoon.voogd(),
        opleidingscode,
        verblijfsstatus,
        begin,
        verwachtEinde,
        uitgeschrevenOp,
        woongemeente,
        achtJaarLeerplichtig,
        diploma,
        briefDuoOp);
  }
}
