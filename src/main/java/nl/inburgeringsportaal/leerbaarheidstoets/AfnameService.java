package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Afnamelezer;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Afnametoegang;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Afnameverwerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that somebody supervises, of all gemeenten together, and what happens in them. */
@Service
@RolesAllowed(Rollen.TOETSBEGELEIDER)
public class AfnameService {
  /** Most sessions in a list. */
  public static final int LANGSTE_LIJST = 200;

  /** Most taps that are sent at once. */
  public static final int MEESTE_TIKKEN = 500;

  private static final String OBJECT = "afname";

  private final Afnametoegang toegang;
  private final Afnamelezer lezer;
  private final Afnameverwerker verwerker;
  private final Leeslog leeslog;

  AfnameService(Afnametoegang toegang, Afnamelezer lezer, Afnameverwerker verwerker, Leeslog leeslog) {
    this.toegang = toegang;
    this.lezer = lezer;
    this.verwerker = verwerker;
    this.leeslog = leeslog;
  }

  /**
   * @param periode which sessions
   * @return the own sessions of that period, at most {@value #LANGSTE_LIJST}; no candidate is named
   */
  @Transactional(readOnly = true)
  public List<AfnameListItem> list(Afnameperiode periode) {
    return lezer.list(toegang.ik(), periode, LANGSTE_LIJST);
  }

  /**
   * @param id id of a session
   * @return where and when it is; no candidate is named
   * @throws NietGevonden when the current user does not supervise it
   */
  @Transactional(readOnly = true)
  public AfnameListItem sessie(long id) {
    toegang.eis(id);
    return lezer.sessie(toegang.ik(), id);
  }

  /**
   * @param id id of a session
   * @return it with its candidates, whose names are hidden outside the days on which they are shown; that they were
   *     read is in the read log for the gemeente that holds the session
   * @throws NietGevonden when the current user does not supervise it
   */
  @Transactional
  public AfnameGegevens findById(long id) {
    Afnametoegang.Opening opening = toegang.eis(id);
    boolean zichtbaar = toegang.toontKandidaten(opening);
    List<AfnameGegevens.Kandidaat> kandidaten = zichtbaar ? lezer.kandidaten(id) : List.of();
    Afnamestand stand = lezer.stand(id, opening.begeleiderId(), toegang.toontNummers(opening));
    if (zichtbaar || !stand.plaatsen().isEmpty()) {
      leeslog.noteer(
          Leeslog.Handeling.GERAADPLEEGD,
          OBJECT,
          id,
          opening.organisatieId(),
          zichtbaar ? "kandidaten: " + kandidaten.size() : "nummers: " + stand.plaatsen().size());
    }
    Afnametoegang.Venster venster = toegang.venster(opening.begin().toLocalDate());
    return new AfnameGegevens(
        lezer.sessie(toegang.ik(), id),
        stand,
        kandidaten,
        venster.van(),
        venster.totEnMet());
  }

  /**
   * @param id id of a session
   * @return how it stands, without names
   * @throws NietGevonden when the current user does not supervise it
   */
  @Transactional(readOnly = true)
  public Afnamestand stand(long id) {
    Afnametoegang.Opening opening = toegang.eis(id);
    return lezer.stand(id, opening.begeleiderId(), toegang.toontNummers(opening));
  }

  /**
   * Says whether taps can be handed in; nothing of the session is shown.
   *
   * @param id id of a session
   * @throws NietGevonden when the current user does not supervise it and never did
   */
  @Transactional(readOnly = true)
  public void eisOoit(long id) {
    toegang.zoek(id).orElseThrow(NietGevonden::new);
  }

  /**
   * Takes in what was tapped on a device, in the order of the moments. A tap that is known already changes nothing; one
   * that cannot count is kept with the reason. Also taps of who was replaced since are kept, without effect.
   *
   * @param id id of a session
   * @param tikken what was tapped, at most {@value #MEESTE_TIKKEN}
   * @return which are kept, and how the session stands then
   * @throws NietGevonden when the current user does not supervise it and never did
   * @throws OngeldigeInvoer when there are too many
   */
  public Afnameuitkomst verwerk(long id, List<Afnametik> tikken) {
    toegang.zoek(id).orElseThrow(NietGevonden::new);
    if (tikken.size() > MEESTE_TIKKEN) {
      throw new OngeldigeInvoer("tikken", tikken.size(), "lbt-afname.fout.te-veel-tikken", MEESTE_TIKKEN);
    }
    verwerker.verwerk(id, tikken);
    Set<UUID> ontvangen = tikken.stream().map(Afnametik::sleutel).collect(Collectors.toCollection(HashSet::new));
    // As it is now: the taps may have begun or closed it.
    Afnamestand stand =
        toegang
            .zoek(id)
            .filter(nu -> nu.vervangenOp() == null)
            .map(nu -> lezer.stand(id, nu.begeleiderId(), toegang.toontNummers(nu)))
            .orElse(null);
    return new Afnameuitkomst(ontvangen, stand);
  }
}
