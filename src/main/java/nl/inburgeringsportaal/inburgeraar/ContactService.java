package nl.inburgeringsportaal.inburgeraar;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import nl.inburgeringsportaal.base.Afscherming;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.inburgeraar.internal.Contactopslag;
import nl.inburgeringsportaal.inburgeraar.internal.DossierLezer;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Opening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How to reach a person. With a shielded address only his own klantmanager, or who replaces him, knows where he is. */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.TOETSPLANNER})
@Transactional
public class ContactService {
  private static final Set<Rol> LEZERS = EnumSet.of(Rol.KLANTMANAGER, Rol.TOETSPLANNER);
  private static final Set<Rol> UITVOEREND = EnumSet.of(Rol.TOETSPLANNER);

  private final InburgeraarToegang toegang;
  private final DossierLezer lezer;
  private final Contactopslag opslag;
  private final Leeslog leeslog;

  ContactService(InburgeraarToegang toegang, DossierLezer lezer, Contactopslag opslag, Leeslog leeslog) {
    this.toegang = toegang;
    this.lezer = lezer;
    this.opslag = opslag;
    this.leeslog = leeslog;
  }

  /**
   * @param id id of a person
   * @return contact data as the user may see them; what he may not is named in {@code verborgen}
   * @throws NietGevonden when the person is not the user's
   */
  public ContactGegevens findById(long id) {
    Opening opening = toegang.eis(id, toegang.reikwijdte(LEZERS, UITVOEREND));
    leeslog.noteer(
        Leeslog.Handeling.GERAADPLEEGD, InburgeraarService.OBJECT, id, opening.organisatieId(), "contact");
    return zichtbaar(opening);
  }

  private ContactGegevens zichtbaar(Opening opening) {
    ContactGegevens heel = lezer.contact(opening);
    Set<String> verborgen = lezer.verborgen(opening, heel);
    return Afscherming.masker(heel, verborgen).met(verborgen);
  }

  /**
   * Saves what the user could see; what was hidden from him when he read it, or is now, stays as it is stored.
   *
   * @param gegevens the form, with the version that was read
   * @return what is stored now, as the user may see it
   * @throws NietGevonden when the person is not the user's
   * @throws OngeldigeInvoer when a value breaks a rule; names field and rule
   * @throws RegelOvertreden when somebody else than the own klantmanager takes the shield away
   * @throws GelijktijdigGewijzigd when somebody else was first; nothing is saved
   */
  public ContactGegevens save(ContactGegevens gegevens) {
    Opening opening = toegang.eis(gegevens.id(), toegang.reikwijdte(LEZERS, UITVOEREND));
    ContactGegevens oud = lezer.contact(opening);
    if (oud.versie() != gegevens.versie()) {
      throw new GelijktijdigGewijzigd();
    }
    Set<String> verborgen = new HashSet<>(lezer.verborgen(opening, oud));
    boolean afgeschermd = !verborgen.isEmpty();
    verborgen.addAll(gegevens.verborgen());
    ContactGegevens nieuw = Afscherming.herstel(gegevens, oud, verborgen);
    if (afgeschermd && !nieuw.geheim()) {
      throw new RegelOvertreden("inburgeraar.fout.geheim");
    }
    opslag.bewaar(opening.organisatieId(), oud, nieuw);
    return zichtbaar(opening);
  }
}
