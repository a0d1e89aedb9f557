package nl.inburgeringsportaal.toegang;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns an account into somebody at work: which organisations, which roles there. */
@Service
@ZonderToegangscontrole(waarom = "called at login, before there is a user")
@Transactional(readOnly = true)
public class Aanmelding {
  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final Organisaties organisaties;
  private final Klok klok;

  public Aanmelding(
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      Organisaties organisaties,
      Klok klok) {
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  /**
   * @param gebruikersnaam name of an account
   * @param organisatieId organisation to work for, null for the first one
   * @param wachtwoord encoded password to check against, null when that has been done elsewhere
   * @return the person at work; empty when there is no active account, or it has no role in that organisation
   */
  public Optional<PortaalGebruiker> vind(String gebruikersnaam, Long organisatieId, String wachtwoord) {
    return gebruikers
        .findByGebruikersnaam(gebruikersnaam)
        .filter(Gebruiker::isActief)
        .flatMap(gebruiker -> aanHetWerk(gebruiker, organisatieId, wachtwoord));
  }

  private Optional<PortaalGebruiker> aanHetWerk(Gebruiker gebruiker, Long gekozen, String wachtwoord) {
    List<GebruikerRol> geldig = rollen.geldig(gebruiker.id(), klok.vandaag());
    Map<Long, String> keuze = new LinkedHashMap<>();
    geldig.stream()
        .map(GebruikerRol::organisatieId)
        .distinct()
        .flatMap(id -> organisaties.organisatie(id).filter(this::isActief).stream())
        .forEach(organisatie -> keuze.put(organisatie.id(), organisatie.naam()));
    if (keuze.isEmpty() || (gekozen != null && !keuze.containsKey(gekozen))) {
      return Optional.empty();
    }
    long organisatieId = gekozen != null ? gekozen : keuze.keySet().iterator().next();
    return Optional.of(
        new PortaalGebruiker(
            new HuidigeGebruiker(
                gebruiker.id(),
                gebruiker.gebruikersnaam(),
                gebruiker.naam(),
                organisatieId,
                keuze.get(organisatieId),
                geldig.stream()
                    .filter(rol -> rol.organisatieId() == organisatieId)
                    .map(GebruikerRol::rol)
                    .collect(Collectors.toUnmodifiableSet())),
            wachtwoord,
            java.util.Collections.unmodifiableMap(keuze)));
  }

  private boolean isActief(OrganisatieGegevens organisatie) {
    return (organisatie.actiefVan() == null || !klok.vandaag().isBefore(organisatie.actiefVan()))
        && (organisatie.actiefTot() == null || klok.vandaag().isBefore(organisatie.actiefTot()));
  }
}
