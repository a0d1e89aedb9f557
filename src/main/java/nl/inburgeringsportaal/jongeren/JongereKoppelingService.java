package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.inburgeraar.InburgeraarFilter;
import nl.inburgeringsportaal.inburgeraar.InburgeraarListItem;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.jongeren.JongereGegevens.Koppeling;
import nl.inburgeringsportaal.jongeren.internal.JongereToegang;
import nl.inburgeringsportaal.jongeren.internal.JongereToegang.Opening;
import nl.inburgeringsportaal.jongeren.internal.Jongereregister;
import nl.inburgeringsportaal.jongeren.internal.Overdrachtregister;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which person a youth is, by hand: a school shares no name, so somebody asks the school or the youth. Both must be of
 * the same gemeente, and both the user's.
 */
@Service
@RolesAllowed(Rollen.KLANTMANAGER)
@Transactional
public class JongereKoppelingService {
  private static final int REDEN_KORTSTE = 5;
  private static final int REDEN_LANGSTE = 200;

  private final JongereToegang toegang;
  private final Jongereregister register;
  private final Overdrachtregister overdrachten;
  private final InburgeraarService inburgeraars;

  JongereKoppelingService(
      JongereToegang toegang,
      Jongereregister register,
      Overdrachtregister overdrachten,
      InburgeraarService inburgeraars) {
    this.toegang = toegang;
    this.register = register;
    this.overdrachten = overdrachten;
    this.inburgeraars = inburgeraars;
  }

  /**
   * @param jongereId a youth
   * @param zoek part of a name, or a whole BSN or v-nummer
   * @param hoogstens the most rows
   * @return persons whom the gemeente of the youth sees, by name
   * @throws NietGevonden when the youth is not the user's
   */
  public List<InburgeraarListItem> kandidaten(long jongereId, String zoek, int hoogstens) {
    String gemeente = toegang.eis(jongereId).gemeentecode();
    if (zoek == null || zoek.isBlank()) {
      return List.of();
    }
    String cijfers = zoek.replaceAll("[ .-]", "");
    if (Bsn.isGeldig(cijfers) || Vnummer.isGeldig(cijfers)) {
      return inburgeraars
          .zoekNummer(cijfers)
          .flatMap(id -> inburgeraars.vind(id, gemeente))
          .map(List::of)
          .orElse(List.of());
    }
    return inburgeraars
        .list(
            new InburgeraarFilter(zoek.strip(), Set.of(gemeente), null, null, null, null, false),
            PageRequest.of(0, hoogstens, Sort.by("naam")))
        .getContent();
  }

  /**
   * Says which person it is.
   *
   * @param jongereId a youth
   * @param inburgeraarId a person whom the gemeente of the youth sees
   * @param voorstel true to propose to who makes the PIP that he finishes his education first
   * @throws NietGevonden when one of them is not the user's
   * @throws RegelOvertreden when it is known already which person it is
   */
  public void koppel(long jongereId, long inburgeraarId, boolean voorstel) {
    Opening opening = toegang.eis(jongereId);
    inburgeraars.vind(inburgeraarId, opening.gemeentecode()).orElseThrow(NietGevonden::new);
    register.koppel(opening, toegang.gemeenten().keySet(), inburgeraarId);
    if (voorstel) {
      overdrachten.stelVoor(jongereId, inburgeraarId);
    }
  }

  /**
   * It was another person after all.
   *
   * @param jongereId a youth who is linked
   * @param reden why, 5 to 200 characters
   * @throws NietGevonden when the youth is not the user's or not linked
   * @throws OngeldigeInvoer when no reason is given
   */
  public void ontkoppel(long jongereId, String reden) {
    Opening opening = toegang.eis(jongereId);
    Koppeling koppeling = eis(jongereId);
    register.ontkoppel(opening, koppeling, controleer(reden));
  }

  /**
   * Proposes to who makes the PIP that he finishes his education first.
   *
   * @param jongereId a youth who is linked
   * @throws NietGevonden when the youth is not the user's or not linked
   * @throws RegelOvertreden when it was proposed already
   */
  public void stelVoor(long jongereId) {
    toegang.eis(jongereId);
    overdrachten.stelVoor(jongereId, eis(jongereId).inburgeraarId());
  }

  /**
   * Takes the proposal back, as long as it is not in the PIP.
   *
   * @param jongereId a youth who is linked
   * @param reden why, 5 to 200 characters
   * @throws NietGevonden when the youth is not the user's, or nothing is proposed
   * @throws OngeldigeInvoer when no reason is given
   */
  public void trekVoorstelIn(long jongereId, String reden) {
    toegang.eis(jongereId);
    if (overdrachten.vervalt(jongereId, controleer(reden)) == 0) {
      throw new NietGevonden();
    }
  }

  private Koppeling eis(long jongereId) {
    return register.koppeling(jongereId, toegang.gemeenten().keySet()).orElseThrow(NietGevonden::new);
  }

  private static String controleer(String reden) {
    if (reden == null || reden.strip().length() < REDEN_KORTSTE || reden.strip().length() > REDEN_LANGSTE) {
      throw new OngeldigeInvoer("reden", null, "jongeren.jongere.fout.reden", REDEN_KORTSTE, REDEN_LANGSTE);
    }
    return reden.strip();
  }
}
