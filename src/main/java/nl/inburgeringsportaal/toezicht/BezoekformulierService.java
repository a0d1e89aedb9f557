package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.toezicht.internal.Formulierboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Own visits and their form, for inspecteurs and for visitors from outside Blik op Werk, who see nothing else and never
 * a visit that is not announced.
 */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BEZOEKER_EXTERN})
public class BezoekformulierService {
  /** Most visits in a list. */
  public static final int LANGSTE_LIJST = 200;

  /** Most things that are sent at once. */
  public static final int MEESTE_TIKKEN = 500;

  private final Formulierboek boek;
  private final Leeslog leeslog;

  BezoekformulierService(Formulierboek boek, Leeslog leeslog) {
    this.boek = boek;
    this.leeslog = leeslog;
  }

  /**
   * @param periode which visits
   * @return the own visits of that part, at most {@value #LANGSTE_LIJST}
   */
  @Transactional(readOnly = true)
  public List<MijnBezoek> list(Bezoekperiode periode) {
    return boek.mijn(periode, LANGSTE_LIJST);
  }

  /**
   * @param id id of a visit
   * @return when and where it is
   * @throws NietGevonden when the current user does not carry it out
   */
  @Transactional(readOnly = true)
  public MijnBezoek bezoek(long id) {
    return boek.vind(id);
  }

  /**
   * @param id id of a visit
   * @return it with its form; opening it is a line in the read log
   * @throws NietGevonden when the current user does not carry it out
   */
  @Transactional
  public Bezoekblad findById(long id) {
    Bezoekblad blad = boek.blad(id).orElseThrow(NietGevonden::new);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, BezoekService.OBJECT, id, null, null);
    return blad;
  }

  /**
   * @param id id of a visit
   * @return how it stands now
   * @throws NietGevonden when the current user does not carry it out
   */
  @Transactional(readOnly = true)
  public Bezoekblad stand(long id) {
    return boek.blad(id).orElseThrow(NietGevonden::new);
  }

  /**
   * Says whether something can be handed in; nothing of the visit is shown.
   *
   * @param id id of a visit
   * @throws NietGevonden when the current user does not carry it out and never did
   */
  @Transactional(readOnly = true)
  public void eisOoit(long id) {
    boek.eisOoit(id);
  }

  /**
   * Takes in what was filled in on a device. What is known already changes nothing; what cannot count is kept with the
   * reason. Also of who was taken off the visit it is kept, without effect.
   *
   * @param id id of a visit
   * @param tikken what was filled in, at most {@value #MEESTE_TIKKEN} things
   * @return which are kept, and how the visit stands then
   * @throws NietGevonden when the current user does not carry it out and never did
   * @throws OngeldigeInvoer when there are too many, or one lacks what it is about
   */
  public Bezoekuitkomst verwerk(long id, List<Bezoektik> tikken) {
    if (tikken.size() > MEESTE_TIKKEN) {
      throw new OngeldigeInvoer("tikken", tikken.size(), "toezicht.fout.te-veel-tikken", MEESTE_TIKKEN);
    }
    Set<UUID> geweigerd = boek.verwerk(id, tikken);
    return new Bezoekuitkomst(
        tikken.stream().map(Bezoektik::sleutel).collect(Collectors.toUnmodifiableSet()),
        geweigerd,
        boek.blad(id).orElse(null));
  }
}
