package nl.inburgeringsportaal.toegang;

import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.TreeSet;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import nl.inburgeringsportaal.toegang.internal.Rolgrendel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups (klassen) to which a school limits an account, for the portaalbeheerder. */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional(readOnly = true)
public class GroepService {
  private static final int LENGTE = 100;
  private static final int HOOGSTENS = 200;
  private static final int REDEN = 200;

  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final Organisaties organisaties;
  private final Rolgrendel grendel;
  private final HuidigeGebruiker.Bron bron;
  private final Wijzigingslog wijzigingslog;

  GroepService(
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      Organisaties organisaties,
      Rolgrendel grendel,
      HuidigeGebruiker.Bron bron,
      Wijzigingslog wijzigingslog) {
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.organisaties = organisaties;
    this.grendel = grendel;
    this.bron = bron;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * @param gebruikerId an account
   * @param organisatieId a school
   * @return the groups to which he is limited there, in alphabetical order; empty for no limit
   */
  public Set<String> list(long gebruikerId, long organisatieId) {
    return new TreeSet<>(rollen.groepen(gebruikerId, organisatieId));
  }

  /**
   * Limits somebody else to groups of a school.
   *
   * @param gebruikerId the account
   * @param organisatieId a school in which it has a role
   * @param groepen the groups, each 1 to 100 characters, at most 200; empty for no limit
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when he has no role there
   * @throws OngeldigeInvoer when a group or the reason cannot be, or it is no school
   * @throws RegelOvertreden when it is his own limit
   */
  @Transactional
  public void save(long gebruikerId, long organisatieId, Set<String> groepen, String reden) {
    grendel.sluit();
    if (bron.verplicht(Rol.PORTAALBEHEERDER).id() == gebruikerId) {
      throw new RegelOvertreden("toegang.fout.niet-zelf");
    }
    OrganisatieGegevens organisatie = organisaties.organisatie(organisatieId).orElseThrow(NietGevonden::new);
    if (organisatie.soort() != Organisatiesoort.SCHOOL) {
      throw new OngeldigeInvoer("organisatie", organisatie.naam(), "toegang.fout.groepen-alleen-school");
    }
    if (rollen.findByGebruikerId(gebruikerId).stream().noneMatch(rol -> rol.organisatieId() == organisatieId)) {
      throw new NietGevonden();
    }
    if (reden == null || reden.isBlank() || reden.length() > REDEN) {
      throw new OngeldigeInvoer("reden", reden, "fout.lengte", REDEN);
    }
    if (groepen.size() > HOOGSTENS) {
      throw new OngeldigeInvoer("groepen", groepen.size(), "toegang.fout.te-veel-groepen", HOOGSTENS);
    }
    for (String groep : groepen) {
      if (groep.isBlank() || groep.length() > LENGTE) {
        throw new OngeldigeInvoer("groepen", groep, "fout.lengte", LENGTE);
      }
    }
    Set<String> was = list(gebruikerId, organisatieId);
    Set<String> wordt = new TreeSet<>(groepen);
    gebruikers.verwijderGroepen(gebruikerId, organisatieId);
    wordt.forEach(groep -> gebruikers.voegGroepToe(gebruikerId, organisatieId, groep));
    wijzigingslog.noteer(
        GebruikerService.OBJECT, gebruikerId, organisatieId, "groepen", tekst(was), tekst(wordt), reden);
  }

  private static String tekst(Set<String> groepen) {
    return groepen.isEmpty() ? null : String.join(", ", groepen);
  }
}
