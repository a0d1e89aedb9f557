package nl.inburgeringsportaal.rapportage;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.rapportage.internal.Brieftekst;
import nl.inburgeringsportaal.rapportage.internal.Hoofdstukken;
import nl.inburgeringsportaal.rapportage.internal.Toezeggingboek;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promises to the Tweede Kamer and motions of it, for the policy officers of SZW together. */
@Service
@RolesAllowed(Rollen.BELEID_SZW)
@Transactional
public class ToezeggingService {
  /** The most characters of a title. */
  public static final int LANGSTE_TITEL = 200;

  /** The most characters of what was promised. */
  public static final int LANGSTE_OMSCHRIJVING = 2_000;

  /** The most characters of where it can be found. */
  public static final int LANGSTE_VINDPLAATS = 200;

  /** The most characters of how it was met. */
  public static final int LANGSTE_AFDOENING = 1_000;

  /** Rule: so many days before its last day it is work. */
  private static final String VOORAF = "toezegging_vooraf_dagen";

  private final Toezeggingboek boek;
  private final Hoofdstukken hoofdstukken;
  private final Regels regels;
  private final Klok klok;

  ToezeggingService(Toezeggingboek boek, Hoofdstukken hoofdstukken, Regels regels, Klok klok) {
    this.boek = boek;
    this.hoofdstukken = hoofdstukken;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  @Transactional(readOnly = true)
  public Slice<ToezeggingGegevens> list(ToezeggingFilter filter, Pageable pagina) {
    return boek.zoek(filter, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long count(ToezeggingFilter filter) {
    return boek.tel(filter);
  }

  /**
   * @param id id
   * @return it
   * @throws NietGevonden when there is none
   */
  @Transactional(readOnly = true)
  public ToezeggingGegevens findById(long id) {
    return boek.find(id).orElseThrow(NietGevonden::new);
  }

  /**
   * @param hoogstens the most rows
   * @return those that are open and whose deadline comes near or has passed, the earliest first
   */
  @Transactional(readOnly = true)
  public List<ToezeggingGegevens> nadert(int hoogstens) {
    return boek.nadert(klok.vandaag().plusDays(regels.getal(VOORAF, klok.vandaag())), hoogstens);
  }

  /**
   * @return how many those are
   */
  @Transactional(readOnly = true)
  public long aantalNadert() {
    return boek.telNadert(klok.vandaag().plusDays(regels.getal(VOORAF, klok.vandaag())));
  }

  /**
   * @param id id
   * @return it when it is open; empty when it is closed or does not exist
   */
  @Transactional(readOnly = true)
  public Optional<ToezeggingGegevens> vindOpen(long id) {
    return boek.find(id).filter(een -> !een.status().isEind());
  }

  /**
   * Writes a new one, or changes one.
   *
   * @param ruw what was filled in
   * @return its id
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   * @throws NietGevonden when there is no such record
   */
  public long save(ToezeggingGegevens ruw) {
    ToezeggingGegevens gegevens = controleer(ruw);
    if (gegevens.id() == null) {
      return boek.voegToe(gegevens);
    }
    findById(gegevens.id());
    if (!boek.werkBij(gegevens)) {
      throw new GelijktijdigGewijzigd();
    }
    return gegevens.id();
  }

  private ToezeggingGegevens controleer(ToezeggingGegevens ruw) {
    eis("soort", ruw.soort());
    eis("gedaanOp", ruw.gedaanOp());
    eis("status", ruw.status());
    if (ruw.gedaanOp().isAfter(klok.vandaag())) {
      throw new OngeldigeInvoer("gedaanOp", ruw.gedaanOp(), "rapportage.fout.toekomst", klok.vandaag());
    }
    if (ruw.uiterlijk() != null && ruw.uiterlijk().isBefore(ruw.gedaanOp())) {
      throw new OngeldigeInvoer("uiterlijk", ruw.uiterlijk(), "rapportage.fout.voor-gedaan", ruw.gedaanOp());
    }
    if (ruw.hoofdstuk() != null && !hoofdstukken.codes().contains(ruw.hoofdstuk())) {
      throw new OngeldigeInvoer("hoofdstuk", ruw.hoofdstuk(), "rapportage.fout.hoofdstuk");
    }
    boolean eind = ruw.status().isEind();
    if (eind) {
      eis("afgedaanOp", ruw.afgedaanOp());
      if (ruw.afgedaanOp().isBefore(ruw.gedaanOp())) {
        throw new OngeldigeInvoer("afgedaanOp", ruw.afgedaanOp(), "rapportage.fout.voor-gedaan", ruw.gedaanOp());
      }
      if (ruw.afgedaanOp().isAfter(klok.vandaag())) {
        throw new OngeldigeInvoer("afgedaanOp", ruw.afgedaanOp(), "rapportage.fout.toekomst", klok.vandaag());
      }
    }
    return new ToezeggingGegevens(
        ruw.id(),
        ruw.versie(),
        ruw.soort(),
        Brieftekst.verplicht("titel", ruw.titel(), LANGSTE_TITEL),
        Brieftekst.verplicht("omschrijving", ruw.omschrijving(), LANGSTE_OMSCHRIJVING),
        Brieftekst.misschien("vindplaats", ruw.vindplaats(), LANGSTE_VINDPLAATS),
        ruw.hoofdstuk(),
        ruw.gedaanOp(),
        ruw.uiterlijk(),
        ruw.status(),
        eind ? ruw.afgedaanOp() : null,
        eind ? Brieftekst.verplicht("afdoening", ruw.afdoening(), LANGSTE_AFDOENING) : null);
  }

  private static void eis(String veld, Object waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
  }
}
