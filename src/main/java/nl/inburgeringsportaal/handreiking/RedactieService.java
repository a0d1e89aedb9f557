package nl.inburgeringsportaal.handreiking;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.handreiking.internal.Reactieboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers gave back, for the editors: every editor sees all of it. */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@Transactional
public class RedactieService {
  /** What was searched less often is not shown: a rare word may be a name. */
  public static final int MINSTENS_GEZOCHT = 3;

  private static final int MEESTE = 100;

  private final Reactieboek boek;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  public RedactieService(Reactieboek boek, HuidigeGebruiker.Bron bron, Klok klok) {
    this.boek = boek;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param afgehandeld true for those that an editor was done with
   * @return at most 100 reactions, the oldest open ones first, or the last handled first
   */
  public List<ReactieListItem> reacties(boolean afgehandeld) {
    return boek.reacties(afgehandeld, MEESTE);
  }

  /**
   * @return how many reactions are open
   */
  public long aantalOpen() {
    return boek.aantalOpen();
  }

  /**
   * @param id id of a reaction
   * @param afgehandeld true when it is done, false to open it again
   * @throws NietGevonden when there is no such reaction
   */
  public void handelAf(long id, boolean afgehandeld) {
    String wie = bron.verplicht().gebruikersnaam();
    if (!boek.handelAf(id, afgehandeld ? klok.vandaag() : null, wie)) {
      throw new NietGevonden();
    }
  }

  /**
   * @return at most 100 words that were searched at least {@link #MINSTENS_GEZOCHT} times without a result and are
   *     open, the most searched first
   */
  public List<GemistListItem> gemist() {
    return boek.gemist(MINSTENS_GEZOCHT, MEESTE);
  }

  /**
   * Takes a word from the list; it comes back when somebody searches it again in vain.
   *
   * @param woord the word
   */
  public void woordKlaar(String woord) {
    boek.woordKlaar(woord, klok.vandaag());
  }
}
