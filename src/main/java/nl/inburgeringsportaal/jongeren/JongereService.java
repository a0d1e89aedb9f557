package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.jongeren.internal.JongereToegang;
import nl.inburgeringsportaal.jongeren.internal.JongereToegang.Opening;
import nl.inburgeringsportaal.jongeren.internal.JongereZoeker;
import nl.inburgeringsportaal.jongeren.internal.Jongereregister;
import nl.inburgeringsportaal.jongeren.internal.Overdrachtregister;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Youths whose school shared that a talk was held, for the gemeente where they live. Without a name: which person it is
 * the gemeente finds out by asking.
 */
@Service
@RolesAllowed(Rollen.KLANTMANAGER)
@Transactional(readOnly = true)
public class JongereService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "jongere";

  private final JongereToegang toegang;
  private final JongereZoeker zoeker;
  private final Jongereregister register;
  private final Overdrachtregister overdrachten;
  private final InburgeraarService inburgeraars;
  private final Leeslog leeslog;

  JongereService(
      JongereToegang toegang,
      JongereZoeker zoeker,
      Jongereregister register,
      Overdrachtregister overdrachten,
      InburgeraarService inburgeraars,
      Leeslog leeslog) {
    this.toegang = toegang;
    this.zoeker = zoeker;
    this.register = register;
    this.overdrachten = overdrachten;
    this.inburgeraars = inburgeraars;
    this.leeslog = leeslog;
  }

  /**
   * @param filter which youths
   * @param pagina page and sort; the sort ends with the id by itself
   * @return rows of that page in the scope of the user
   */
  public Slice<JongereListItem> list(JongereFilter filter, Pageable pagina) {
    Set<String> gemeenten = toegang.gemeenten().keySet();
    return gemeenten.isEmpty() ? new SliceImpl<>(List.of()) : zoeker.zoek(gemeenten, filter, pagina);
  }

  /**
   * @param filter which youths
   * @return how many there are in the scope of the user
   */
  public long count(JongereFilter filter) {
    Set<String> gemeenten = toegang.gemeenten().keySet();
    return gemeenten.isEmpty() ? 0 : zoeker.tel(gemeenten, filter);
  }

  /**
   * @return codes of the gemeenten that the user serves, also of those that went into one of them
   */
  public Set<String> gemeenten() {
    return toegang.gemeenten().keySet();
  }

  /**
   * Opens a youth; that is a line in the read log for the gemeente that it serves.
   *
   * @param id id of a youth
   * @return what the school shared and what the gemeente did with it
   * @throws NietGevonden when he does not exist, is not shared any more or is not the user's
   */
  @Transactional
  public JongereGegevens findById(long id) {
    Opening opening = toegang.eis(id);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, opening.organisatieId(), null);
    Set<String> gemeenten = toegang.gemeenten().keySet();
    return gegevens(gemeenten, zoeker.vind(gemeenten, id).orElseThrow(NietGevonden::new));
  }

  /**
   * What schools shared of somebody, for his file; each is a line in the read log.
   *
   * @param inburgeraarId a person
   * @return youths who are linked to him, the last talk first; none for a person who is not the user's
   */
  @Transactional
  public List<JongereGegevens> vanInburgeraar(long inburgeraarId) {
    Set<String> gemeenten = toegang.gemeenten().keySet();
    if (gemeenten.isEmpty()) {
      return List.of();
    }
    List<JongereListItem> gevonden = zoeker.vanInburgeraar(gemeenten, inburgeraarId);
    if (gevonden.isEmpty() || inburgeraars.vind(inburgeraarId, null).isEmpty()) {
      return List.of();
    }
    for (JongereListItem jongere : gevonden) {
      Opening opening = toegang.eis(jongere.id());
      leeslog.noteer(
          Leeslog.Handeling.GERAADPLEEGD, OBJECT, jongere.id(), opening.organisatieId(), "in het dossier");
    }
    return gevonden.stream().map(jongere -> gegevens(gemeenten, jongere)).toList();
  }

  private JongereGegevens gegevens(Set<String> gemeenten, JongereListItem jongere) {
    return new JongereGegevens(
        jongere,
        register.antwoord(jongere.id(), gemeenten).orElse(null),
        register.koppeling(jongere.id(), gemeenten).orElse(null),
        overdrachten.vanJongere(gemeenten, jongere.id()));
  }
}
