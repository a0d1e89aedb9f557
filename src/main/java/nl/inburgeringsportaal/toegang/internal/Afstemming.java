package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.GebruikerService;
import nl.inburgeringsportaal.toegang.OpenIdentiteitsopdracht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the portal's accounts in step with the identity provider: made at the first login, then name, mail address and
 * roles as the token has them. Rights are read from the portal's own table, so that a role that ends, ends at once;
 * this makes that table follow ({@code docs/decisions/0017-rechten-uit-keycloak.md}).
 */
@Service
@ZonderToegangscontrole(waarom = "called at login and by the API, before there is a user")
class Afstemming {
  private static final Logger LOG = LoggerFactory.getLogger(Afstemming.class);
  private static final String REDEN = "volgens de identiteitsprovider";

  /** A role in an organisation of the portal. */
  private record Plek(long organisatieId, Rol rol) {}

  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final Organisaties organisaties;
  private final Opdrachtenboek opdrachten;
  private final Rolgrendel grendel;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  Afstemming(
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      Organisaties organisaties,
      Opdrachtenboek opdrachten,
      Rolgrendel grendel,
      Wijzigingslog wijzigingslog,
      Klok klok) {
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.organisaties = organisaties;
    this.opdrachten = opdrachten;
    this.grendel = grendel;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
  }

  /**
   * Makes the account of somebody, or brings it up to date.
   *
   * @param bewijs what the provider says of him
   * @return his user name in the portal; empty when another account has that name already
   */
  @Transactional
  public Optional<String> stemAf(Identiteitsbewijs bewijs) {
    Optional<Gebruiker> bekend = gebruikers.findByOnderwerp(bewijs.onderwerp());
    Optional<Gebruiker> naamgenoot = gebruikers.findByGebruikersnaam(bewijs.gebruikersnaam());
    if (naamgenoot.isPresent() && isEenAnder(naamgenoot.get(), bewijs)) {
      // A name that was given out again: his predecessor's work must not become his.
      LOG.warn("Een account bij de identiteitsprovider heeft de gebruikersnaam van een ander account in het portaal.");
      return bekend.map(Gebruiker::gebruikersnaam);
    }
    Gebruiker gebruiker = bekend.or(() -> naamgenoot).orElse(null);
    Map<Plek, String> volgensBewijs = plekken(bewijs);
    if (gebruiker == null) {
      if (volgensBewijs.isEmpty()) {
        return Optional.empty();
      }
      gebruiker = gebruikers.save(new Gebruiker(bewijs.gebruikersnaam(), bewijs.naam(), bewijs.email()));
      noteer(gebruiker, "naam", null, bewijs.naam());
      noteer(gebruiker, "email", null, bewijs.email());
    } else {
      werkBij(gebruiker, bewijs);
    }
    if (gebruiker.onderwerp() == null) {
      gebruiker.koppel(bewijs.onderwerp());
    }
    gebruikers.flush();
    volgPortaal(gebruiker, volgensBewijs);
    if (gebruiker.isActief() && !heden(gebruiker).keySet().equals(volgensBewijs.keySet())) {
      grendel.sluit();
      werkRollenBij(gebruiker, volgensBewijs.keySet());
    }
    return Optional.of(gebruiker.gebruikersnaam());
  }

  /** A name alone is no proof: an administrator typed it, and another may have it at the provider. */
  private static boolean isEenAnder(Gebruiker naamgenoot, Identiteitsbewijs bewijs) {
    return naamgenoot.onderwerp() == null
        ? naamgenoot.email() != null && !naamgenoot.email().equalsIgnoreCase(bewijs.email())
        : !naamgenoot.onderwerp().equals(bewijs.onderwerp());
  }

  private void werkBij(Gebruiker gebruiker, Identiteitsbewijs bewijs) {
    noteer(gebruiker, "naam", gebruiker.naam(), bewijs.naam());
    noteer(gebruiker, "email", gebruiker.email(), bewijs.email());
    gebruiker.werkBij(bewijs.naam(), bewijs.email());
    if (!gebruiker.gebruikersnaam().equalsIgnoreCase(bewijs.gebruikersnaam())) {
      noteer(gebruiker, "gebruikersnaam", gebruiker.gebruikersnaam(), bewijs.gebruikersnaam());
      gebruiker.hernoem(bewijs.gebruikersnaam());
    }
  }

  /** What he has according to the provider, in organisations and roles that the portal knows. */
  private Map<Plek, String> plekken(Identiteitsbewijs bewijs) {
    Map<String, OrganisatieGegevens> opSleutel =
        organisaties.opSleutel(
            bewijs.rechten().stream().map(Identiteitsbewijs.Recht::sleutel).collect(Collectors.toSet()));
    Map<Plek, String> plekken = new HashMap<>();
    for (Identiteitsbewijs.Recht recht : bewijs.rechten()) {
      OrganisatieGegevens organisatie = opSleutel.get(recht.sleutel());
      if (organisatie == null || !organisatie.soort().kent(recht.rol())) {
        LOG.warn(
            "De groep /organisaties/{}/{} past bij geen organisatie van het portaal en telt niet mee.",
            recht.sleutel(),
            recht.rol().naam());
      } else {
        plekken.put(new Plek(organisatie.id(), recht.rol()), recht.sleutel());
      }
    }
    return plekken;
  }

  /** What was changed in the portal and has not reached the provider is newer than any token. */
  private void volgPortaal(Gebruiker gebruiker, Map<Plek, String> volgensBewijs) {
    for (OpenIdentiteitsopdracht open : opdrachten.nietDoorgegeven(gebruiker.id(), klok.vandaag())) {
      Plek plek = new Plek(open.organisatieId(), open.rol());
      if (heden(gebruiker).containsKey(plek)) {
        volgensBewijs.putIfAbsent(plek, "");
      } else {
        volgensBewijs.remove(plek);
      }
    }
  }

  private Map<Plek, GebruikerRol> heden(Gebruiker gebruiker) {
    return rollen.geldig(gebruiker.id(), klok.vandaag()).stream()
        .collect(Collectors.toMap(rol -> new Plek(rol.organisatieId(), rol.rol()), rol -> rol, (een, ander) -> een));
  }

  private void werkRollenBij(Gebruiker gebruiker, Set<Plek> volgensBewijs) {
    LocalDate vandaag = klok.vandaag();
    Map<Plek, GebruikerRol> heden = heden(gebruiker);
    heden.forEach(
        (plek, rol) -> {
          if (!volgensBewijs.contains(plek)) {
            neem(gebruiker, rol, vandaag);
          }
        });
    volgensBewijs.stream()
        .filter(plek -> !heden.containsKey(plek))
        .forEach(plek -> geef(gebruiker, plek, vandaag));
    rollen.flush();
  }

  private void neem(Gebruiker gebruiker, GebruikerRol rol, LocalDate vandaag) {
    if (rol.van().isBefore(vandaag)) {
      rol.eindig(vandaag, REDEN);
    } else {
      rol.wijzigReden(REDEN);
      rollen.saveAndFlush(rol);
      rollen.delete(rol);
    }
    wijzigingslog.noteer(
        GebruikerService.OBJECT, gebruiker.id(), rol.organisatieId(), "rol", rol.rol().naam(), null, REDEN);
  }

  private void geef(Gebruiker gebruiker, Plek plek, LocalDate vandaag) {
    List<GebruikerRol> straks =
        rollen.findByGebruikerId(gebruiker.id()).stream()
            .filter(rol -> rol.organisatieId() == plek.organisatieId() && rol.rol() == plek.rol())
            .filter(rol -> rol.van().isAfter(vandaag))
            .toList();
    GebruikerRol nieuw = new GebruikerRol(gebruiker.id(), plek.organisatieId(), plek.rol(), vandaag, null);
    // Up to where the portal gives it anyway.
    nieuw.eindig(straks.stream().map(GebruikerRol::van).min(LocalDate::compareTo).orElse(null), REDEN);
    rollen.save(nieuw);
    wijzigingslog.noteer(
        GebruikerService.OBJECT, gebruiker.id(), plek.organisatieId(), "rol", null, plek.rol().naam(), REDEN);
  }

  private void noteer(Gebruiker gebruiker, String veld, String oud, String nieuw) {
    wijzigingslog.noteer(GebruikerService.OBJECT, gebruiker.id(), null, veld, oud, nieuw, REDEN);
  }
}
