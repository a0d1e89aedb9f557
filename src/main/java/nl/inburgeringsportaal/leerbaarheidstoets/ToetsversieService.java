package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Toetsversieboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of the test, kept by Bureau ICE. */
@Service
@RolesAllowed(Rollen.TRAINER_ICE)
@Transactional
public class ToetsversieService {
  /** The most characters of a code. */
  public static final int LANGSTE_CODE = 20;

  private static final String TAAL = "[a-z]{2,3}";

  private final Toetsversieboek boek;

  public ToetsversieService(Toetsversieboek boek) {
    this.boek = boek;
  }

  /**
   * @return all versions, the last first
   */
  public List<ToetsversieGegevens> list() {
    return boek.alle();
  }

  /**
   * @param id id of a version
   * @return it
   * @throws NietGevonden when there is none
   */
  public ToetsversieGegevens findById(long id) {
    return boek.vind(id).orElseThrow(NietGevonden::new);
  }

  /**
   * Adds a version, or changes one.
   *
   * @param ruw what was filled in
   * @return id of the version
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   * @throws NietGevonden when there is no such version
   */
  public long save(ToetsversieGegevens ruw) {
    if (ruw.id() != null) {
      findById(ruw.id());
    }
    String code = Invoerregels.tekst("code", ruw.code(), LANGSTE_CODE);
    Invoerregels.periode(ruw.geldigVan(), ruw.geldigTot());
    if (ruw.talen() == null || ruw.talen().isEmpty() || !ruw.talen().stream().allMatch(taal -> taal.matches(TAAL))) {
      throw new OngeldigeInvoer("talen", null, "leerbaarheidstoets.fout.talen");
    }
    return boek.bewaar(
        new ToetsversieGegevens(ruw.id(), ruw.versie(), code, ruw.geldigVan(), ruw.geldigTot(), ruw.talen()));
  }
}
