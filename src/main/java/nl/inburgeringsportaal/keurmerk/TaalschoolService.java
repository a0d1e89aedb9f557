package nl.inburgeringsportaal.keurmerk;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.internal.Cursistenteller;
import nl.inburgeringsportaal.keurmerk.internal.Invoer;
import nl.inburgeringsportaal.keurmerk.internal.Schoolkiezer;
import nl.inburgeringsportaal.keurmerk.internal.Taalschoolboek;
import nl.inburgeringsportaal.keurmerk.internal.Taalschoolzoeker;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of taalscholen. Who learns there stays unknown here; how many does not. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@Transactional
public class TaalschoolService {
  /** The most characters of a legal entity. */
  public static final int LANGSTE_NAAM = 200;

  private final Taalschoolzoeker zoeker;
  private final Taalschoolboek boek;
  private final Schoolkiezer kiezer;
  private final Cursistenteller teller;
  private final Klok klok;

  TaalschoolService(
      Taalschoolzoeker zoeker, Taalschoolboek boek, Schoolkiezer kiezer, Cursistenteller teller, Klok klok) {
    this.zoeker = zoeker;
    this.boek = boek;
    this.kiezer = kiezer;
    this.teller = teller;
    this.klok = klok;
  }

  /**
   * @param filter which schools
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page
   */
  @Transactional(readOnly = true)
  public Slice<TaalschoolListItem> list(TaalschoolFilter filter, Pageable pagina) {
    return zoeker.zoek(filter, pagina);
  }

  /**
   * @param filter which schools
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long count(TaalschoolFilter filter) {
    return zoeker.tel(filter);
  }

  /**
   * @return how many there are in each provincie, by its name, those without one after them, and then in the whole
   *     country
   */
  @Transactional(readOnly = true)
  public List<Provincietelling> perProvincie() {
    return zoeker.perProvincie();
  }

  /**
   * @param id id of a school
   * @return its file
   * @throws NietGevonden when there is none
   */
  @Transactional(readOnly = true)
  public TaalschoolDetail findById(long id) {
    return zoeker.vind(id).orElseThrow(NietGevonden::new);
  }

  /**
   * @param id id of a school
   * @return how many learn there today
   * @throws NietGevonden when there is none
   */
  @Transactional(readOnly = true)
  public Cursistental cursisten(long id) {
    return teller.tel(findById(id).instellingId(), klok.vandaag());
  }

  /**
   * @param zoek part of name, place or number, may be null
   * @param pagina page
   * @return schools of DUO without a file, by name
   */
  @Transactional(readOnly = true)
  public List<TaalschoolKeuze> zonderBestand(String zoek, Pageable pagina) {
    return kiezer.zonderBestand(zoek, pagina);
  }

  /**
   * @param zoek part of name, place or number, may be null
   * @param pagina page
   * @return schools that have a file, by name
   */
  @Transactional(readOnly = true)
  public List<TaalschoolKeuze> metBestand(String zoek, Pageable pagina) {
    return kiezer.metBestand(zoek, pagina);
  }

  /**
   * Begins a file for a school that asked for the keurmerk.
   *
   * @param instellingId a school of DUO
   * @param aangevraagdOp day on which it asked, not after today
   * @return id of the file
   * @throws NietGevonden when DUO has no such school
   * @throws OngeldigeInvoer when the day is missing or after today
   * @throws RegelOvertreden when it has a file
   */
  public long neemOp(long instellingId, LocalDate aangevraagdOp) {
    if (aangevraagdOp == null) {
      throw new OngeldigeInvoer("aangevraagd", null, "fout.verplicht");
    } else if (aangevraagdOp.isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer("aangevraagd", aangevraagdOp, "keurmerk.fout.datum-toekomst");
    }
    return boek.neemOp(instellingId, aangevraagdOp);
  }

  /**
   * @param ruw what was filled in
   * @throws NietGevonden when there is no such file
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
  public void save(TaalschoolGegevens ruw) {
    String kvk = ruw.kvkNummer() == null ? "" : ruw.kvkNummer().replaceAll("[ .]", "");
    if (!kvk.isEmpty() && !kvk.matches("\\d{8}")) {
      throw new OngeldigeInvoer("kvk", ruw.kvkNummer(), "keurmerk.fout.kvk");
    }
    boek.bewaar(
        new TaalschoolGegevens(
            ruw.id(),
            ruw.versie(),
            Invoer.misschien("rechtspersoon", ruw.rechtspersoon(), LANGSTE_NAAM),
            kvk.isEmpty() ? null : kvk,
            ruw.grootte(),
            ruw.leerroutes()));
  }
}
