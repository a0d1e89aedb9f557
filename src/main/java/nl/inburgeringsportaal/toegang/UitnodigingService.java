package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.toegang.internal.Accountbeheer;
import nl.inburgeringsportaal.toegang.internal.Accountregels;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import nl.inburgeringsportaal.toegang.internal.Identiteitsbeheer;
import nl.inburgeringsportaal.toegang.internal.Opdrachtenboek;
import nl.inburgeringsportaal.toegang.internal.Rolgever;
import nl.inburgeringsportaal.toegang.internal.Rolgrendel;
import nl.inburgeringsportaal.toegang.internal.Rolregels;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people into an organisation: invite, invite again, withdraw. The identity provider sends the mail; the portal
 * sends none.
 */
@Service
@PreAuthorize("@beheerbereik.magBeheren()")
@Transactional
public class UitnodigingService {
  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final Rolregels regels;
  private final Rolgever gever;
  private final Accountbeheer accountbeheer;
  private final Rolgrendel grendel;
  private final Identiteitsbeheer identiteit;
  private final Opdrachtenboek opdrachten;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  UitnodigingService(
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      Rolregels regels,
      Rolgever gever,
      Accountbeheer accountbeheer,
      Rolgrendel grendel,
      Identiteitsbeheer identiteit,
      Opdrachtenboek opdrachten,
      Wijzigingslog wijzigingslog,
      Klok klok) {
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.regels = regels;
    this.gever = gever;
    this.accountbeheer = accountbeheer;
    this.grendel = grendel;
    this.identiteit = identiteit;
    this.opdrachten = opdrachten;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
  }

  /**
   * Invites somebody. Who has an account with this address already gets the roles with that account.
   *
   * @param organisatieId for which organisation
   * @param uitnodiging whom, with which roles
   * @return what became of it
   * @throws NietGevonden when he does not administer the people of that organisation
   * @throws OngeldigeInvoer when a value cannot be, or the user name belongs to somebody with another address
   * @throws RegelOvertreden when it is he himself, or the account that exists is closed
   */
  public Uitgenodigd nodigUit(long organisatieId, Uitnodiging uitnodiging) {
    grendel.sluit();
    OrganisatieGegevens organisatie = regels.organisatie(organisatieId);
    Accountregels.naam(uitnodiging.naam());
    if (uitnodiging.email() == null) {
      throw new OngeldigeInvoer("email", null, "fout.verplicht");
    }
    Accountregels.email(uitnodiging.email());
    Accountregels.gebruikersnaam(uitnodiging.gebruikersnaam());
    Rolregels.controleerReden(uitnodiging.reden());
    if (uitnodiging.rollen().isEmpty()) {
      throw new OngeldigeInvoer("rollen", null, "fout.verplicht");
    }
    uitnodiging.rollen().forEach(rol -> regels.eisKanGeven(rol, organisatie));
    Gebruiker bekend = bekend(uitnodiging);
    Gebruiker gebruiker = bekend == null ? nieuw(uitnodiging, organisatieId) : bekend;
    HuidigeGebruiker wie = regels.anderDan(gebruiker.id());
    geefWatOntbreekt(wie, gebruiker.id(), organisatie, uitnodiging);
    boolean mail = gebruiker.laatstIngelogd() == null && identiteit.aan();
    if (mail) {
      opdrachten.nodigUit(gebruiker.id());
    }
    return new Uitgenodigd(gebruiker.id(), bekend != null, mail);
  }

  private Gebruiker bekend(Uitnodiging uitnodiging) {
    Gebruiker opNaam = gebruikers.findByGebruikersnaam(uitnodiging.gebruikersnaam()).orElse(null);
    if (opNaam != null && !uitnodiging.email().equalsIgnoreCase(opNaam.email())) {
      throw new OngeldigeInvoer(
          "gebruikersnaam", uitnodiging.gebruikersnaam(), "toegang.fout.gebruikersnaam-bestaat");
    }
    List<Gebruiker> opEmail = gebruikers.opEmail(uitnodiging.email());
    Gebruiker gevonden = opNaam != null || opEmail.isEmpty() ? opNaam : opEmail.getFirst();
    if (gevonden != null && !gevonden.isActief()) {
      throw new RegelOvertreden("toegang.fout.account-gesloten");
    }
    return gevonden;
  }

  private Gebruiker nieuw(Uitnodiging uitnodiging, long organisatieId) {
    Gebruiker gebruiker =
        gebruikers.saveAndFlush(
            new Gebruiker(uitnodiging.gebruikersnaam(), uitnodiging.naam(), uitnodiging.email()));
    noteer(gebruiker, organisatieId, "naam", null, gebruiker.naam(), uitnodiging.reden());
    noteer(gebruiker, organisatieId, "email", null, gebruiker.email(), uitnodiging.reden());
    return gebruiker;
  }

  private void geefWatOntbreekt(
      HuidigeGebruiker wie, long gebruikerId, OrganisatieGegevens organisatie, Uitnodiging uitnodiging) {
    Periode vanafNu = new Periode(klok.vandaag(), null);
    List<GebruikerRol> heeft = rollen.findByGebruikerId(gebruikerId);
    for (Rol rol : uitnodiging.rollen().stream().sorted().toList()) {
      boolean heeftAl =
          heeft.stream()
              .filter(bestaand -> bestaand.organisatieId() == organisatie.id() && bestaand.rol() == rol)
              .anyMatch(bestaand -> bestaand.periode().overlapt(vanafNu));
      if (!heeftAl) {
        gever.geef(wie, gebruikerId, organisatie, rol, vanafNu, uitnodiging.reden());
      }
    }
  }

  /**
   * Has the invitation sent once more.
   *
   * @param gebruikerId an account that nobody has used yet
   * @throws NietGevonden when he does not administer this person
   * @throws OngeldigeInvoer when the account has no address
   * @throws RegelOvertreden when the account is in use or closed, or there is no identity provider
   */
  public void opnieuw(long gebruikerId) {
    grendel.sluit();
    Gebruiker gebruiker = accountbeheer.gebruiker(gebruikerId);
    nogNietInGebruik(gebruiker);
    if (!gebruiker.isActief()) {
      throw new RegelOvertreden("toegang.fout.account-gesloten");
    }
    if (!identiteit.aan()) {
      throw new RegelOvertreden("toegang.fout.geen-identiteitsprovider");
    }
    if (gebruiker.email() == null) {
      throw new OngeldigeInvoer("email", null, "fout.verplicht");
    }
    opdrachten.nodigUit(gebruikerId);
  }

  /**
   * Withdraws the invitation of an account that nobody has used yet: its roles end today and it is closed.
   *
   * @param gebruikerId the account
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when he does not administer this person
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when the account is in use, works elsewhere as well or is his own
   */
  public void trekIn(long gebruikerId, String reden) {
    grendel.sluit();
    Gebruiker gebruiker = accountbeheer.alleenHier(gebruikerId);
    nogNietInGebruik(gebruiker);
    Rolregels.controleerReden(reden);
    LocalDate vandaag = klok.vandaag();
    for (GebruikerRol rol : accountbeheer.nietVoorbij(gebruikerId)) {
      regels.eisKanNemen(rol);
      gever.eindig(null, rol, vandaag, reden);
    }
    accountbeheer.zet(gebruiker, false, reden);
  }

  private static void nogNietInGebruik(Gebruiker gebruiker) {
    if (gebruiker.laatstIngelogd() != null) {
      throw new RegelOvertreden("toegang.fout.account-in-gebruik");
    }
  }

  private void noteer(
      Gebruiker gebruiker, Long organisatieId, String veld, Object oud, Object nieuw, String reden) {
    wijzigingslog.noteer(GebruikerService.OBJECT, gebruiker.id(), organisatieId, veld, oud, nieuw, reden);
  }
}
