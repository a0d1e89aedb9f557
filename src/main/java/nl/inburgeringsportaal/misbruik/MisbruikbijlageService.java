package nl.inburgeringsportaal.misbruik;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.opslag.Bestandsinhoud;
import nl.inburgeringsportaal.base.opslag.Inzending;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Opslag;
import nl.inburgeringsportaal.misbruik.internal.Bijlageboek;
import nl.inburgeringsportaal.misbruik.internal.Zaakbereik;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files about misuse. Who handles a case has all of its files, the Inspectie those that somebody chose for it; who
 * reported sends them in and never gets one back, of his own neither.
 */
@Service
@RolesAllowed({
  Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW, Rollen.MEDEWERKER_DUO, Rollen.INSPECTIE_SZW, Rollen.KLANTMANAGER,
  Rollen.GEMEENTEBEHEERDER
})
public class MisbruikbijlageService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "misbruikbijlage";

  /** The most files with one form. */
  public static final int MEESTE = 5;

  private final Opslag opslag;
  private final Bijlageboek boek;
  private final Zaakbereik bereik;
  private final Leeslog leeslog;

  MisbruikbijlageService(Opslag opslag, Bijlageboek boek, Zaakbereik bereik, Leeslog leeslog) {
    this.opslag = opslag;
    this.boek = boek;
    this.bereik = bereik;
    this.leeslog = leeslog;
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
   * @param id id of a file
   * @return it, for who may have it; a line in the read log
   * @throws NietGevonden when it is about no case in his reach, or not chosen for the Inspectie
   */
  @Transactional
  public Bestandsinhoud open(long id) {
    long zaak = boek.zaakVan(id, bereik.deel()).orElseThrow(NietGevonden::new);
    Bestandsinhoud inhoud = opslag.open(id).orElseThrow(NietGevonden::new);
    leeslog.noteer(Leeslog.Handeling.GEDOWNLOAD, OBJECT, id, null, "zaak: " + zaak);
    return inhoud;
  }
}
