package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.JongereToegang;
import nl.inburgeringsportaal.jongeren.internal.JongereToegang.Opening;
import nl.inburgeringsportaal.jongeren.internal.Jongereregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gemeente tells the school whom it can reach about a youth. */
@Service
@RolesAllowed(Rollen.KLANTMANAGER)
@Transactional
public class JongereAntwoordService {
  private static final int NAAM = 200;
  private static final int BERICHT = 1_000;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
  private static final Pattern TELEFOON = Pattern.compile("[+0-9][0-9 ()-]{5,19}");

  private final JongereToegang toegang;
  private final Jongereregister register;

  JongereAntwoordService(JongereToegang toegang, Jongereregister register) {
    this.toegang = toegang;
    this.register = register;
  }

  /**
   * Answers, or changes the answer. The school sees it with the talk.
   *
   * @param antwoord whom the school can reach
   * @throws NietGevonden when the youth is not the user's
   * @throws OngeldigeInvoer naming the field
   * @throws RegelOvertreden when there is neither an address nor a number
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when a colleague was first
   */
  public void save(AntwoordGegevens antwoord) {
    Opening opening = toegang.eis(antwoord.jongereId());
    controleer(antwoord);
    register.bewaar(opening, gemeenten(), antwoord);
  }

  /**
   * Takes the answer back; the school no longer sees it.
   *
   * @param jongereId the youth
   * @param versie version that was read
   * @throws NietGevonden when the youth is not the user's
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when a colleague was first
   */
  public void verwijder(long jongereId, int versie) {
    register.verwijderAntwoord(toegang.eis(jongereId), gemeenten(), versie);
  }

  private Set<String> gemeenten() {
    return toegang.gemeenten().keySet();
  }

  private static void controleer(AntwoordGegevens antwoord) {
    if (antwoord.naam() == null || antwoord.naam().isBlank() || antwoord.naam().length() > NAAM) {
      throw new OngeldigeInvoer("naam", null, "fout.lengte", NAAM);
    }
    if (antwoord.email() != null && (antwoord.email().length() > 254 || !EMAIL.matcher(antwoord.email()).matches())) {
      throw new OngeldigeInvoer("email", null, "jongeren.jongere.fout.email");
    }
    if (antwoord.telefoon() != null && !TELEFOON.matcher(antwoord.telefoon()).matches()) {
      throw new OngeldigeInvoer("telefoon", null, "jongeren.jongere.fout.telefoon");
    }
    if (antwoord.bericht() != null && antwoord.bericht().length() > BERICHT) {
      throw new OngeldigeInvoer("bericht", null, "jongeren.fout.te-lang", BERICHT);
    }
    if (antwoord.email() == null && antwoord.telefoon() == null) {
      throw new RegelOvertreden("jongeren.jongere.fout.onbereikbaar");
    }
  }
}
