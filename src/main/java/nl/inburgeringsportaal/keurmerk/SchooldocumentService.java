package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.opslag.Bestandsinhoud;
import nl.inburgeringsportaal.base.opslag.Inzending;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Opslag;
import nl.inburgeringsportaal.keurmerk.internal.Documentboek;
import nl.inburgeringsportaal.keurmerk.internal.Invoer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of taalscholen and of procedures about their keurmerk, for Blik op Werk. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
public class SchooldocumentService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "taalschooldocument";

  /** The most files that are added at once. */
  public static final int MEESTE = 10;

  /** The most characters of what a document is. */
  public static final int LANGSTE_OMSCHRIJVING = 200;

  private final Documentboek boek;
  private final Opslag opslag;
  private final Leeslog leeslog;
  private final Klok klok;

  SchooldocumentService(Documentboek boek, Opslag opslag, Leeslog leeslog, Klok klok) {
    this.boek = boek;
    this.opslag = opslag;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * Takes a file in for a form that is being filled in.
   *
   * @param inzending the file
   * @return the file, which belongs to nothing yet
   * @throws OngeldigeInvoer when it is not taken; the text names file, kind or size, and rule
   * @throws IOException when it does not come in whole
   */
  public LosBestand neemAan(Inzending inzending) throws IOException {
    return opslag.neemAan(inzending);
  }

  /**
   * @param taalschoolId a school
   * @return its documents, also those of its procedures, what came last first
   */
  @Transactional(readOnly = true)
  public List<Schooldocument> vanSchool(long taalschoolId) {
    return boek.vanSchool(taalschoolId);
  }

  /**
   * @param procedureId a procedure
   * @return its documents, what came last first
   */
  @Transactional(readOnly = true)
  public List<Schooldocument> vanProcedure(long procedureId) {
    return boek.vanProcedure(procedureId);
  }

  /**
   * @param taalschoolId a school
   * @param gegevens the documents
   * @throws NietGevonden when there is no such school, or the procedure is of another one
   * @throws OngeldigeInvoer when a field is missing, its day cannot be, or there are too many files
   */
  public void voegToe(long taalschoolId, SchooldocumentGegevens gegevens) {
    String wat = Invoer.tekst("omschrijving", gegevens.omschrijving(), LANGSTE_OMSCHRIJVING);
    if (gegevens.ontvangenOp() == null || gegevens.ontvangenOp().isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer("ontvangen", gegevens.ontvangenOp(), "keurmerk.fout.document.dag", klok.vandaag());
    }
    if (gegevens.bestanden().isEmpty()) {
      throw new OngeldigeInvoer("bestanden", 0, "keurmerk.fout.document.aantal", MEESTE);
    }
    boek.voegToe(
        taalschoolId,
        new SchooldocumentGegevens(
            gegevens.procedureId(), wat, gegevens.ontvangenOp(), gegevens.ontvangenOm(), gegevens.bestanden()));
  }

  /**
   * @param id id of a file
   * @return it; a line in the read log
   * @throws NietGevonden when it is no document of a school
   */
  @Transactional
  public Bestandsinhoud open(long id) {
    long school = boek.schoolVan(id).orElseThrow(NietGevonden::new);
    Bestandsinhoud inhoud = opslag.open(id).orElseThrow(NietGevonden::new);
    leeslog.noteer(Leeslog.Handeling.GEDOWNLOAD, OBJECT, id, null, "taalschool: " + school);
    return inhoud;
  }

  /**
   * Removes a document; it can be put back for {@link Opslag#TERUG}.
   *
   * @param id id of a file
   * @throws NietGevonden when it is no document of a school
   * @throws RegelOvertreden when it was received with a step of a procedure: that is a fact
   */
  public void verwijder(long id) {
    boek.verwijder(id);
  }

  /**
   * Puts back what was removed.
   *
   * @param id id of a file
   * @throws NietGevonden when it is no document of a school
   * @throws RegelOvertreden when it is too late
   */
  public void haalTerug(long id) {
    boek.schoolVan(id).orElseThrow(NietGevonden::new);
    opslag.haalTerug(id);
  }
}
