package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.toegang.internal.Beheerbereik;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import nl.inburgeringsportaal.toegang.internal.WaarnemingRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody may do, on one page: everybody sees his own; who administers or supervises an organisation sees that
 * of its people, as far as it is about that organisation. Looking at somebody else's is in the read log.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RechtenbladService {
  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final WaarnemingRepository waarnemingen;
  private final Organisaties organisaties;
  private final Gebruikers namen;
  private final Beheerbereik beheer;
  private final HuidigeGebruiker.Bron bron;
  private final Leeslog leeslog;
  private final Klok klok;

  RechtenbladService(
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      WaarnemingRepository waarnemingen,
      Organisaties organisaties,
      Gebruikers namen,
      Beheerbereik beheer,
      HuidigeGebruiker.Bron bron,
      Leeslog leeslog,
      Klok klok) {
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.waarnemingen = waarnemingen;
    this.organisaties = organisaties;
    this.namen = namen;
    this.beheer = beheer;
    this.bron = bron;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * @return what the current user may do himself, in every organisation
   */
  public Rechtenblad mijn() {
    return blad(bron.verplicht().id(), Bereik.alles());
  }

  /**
   * @return true when the current user administers the people of the organisation for which he works, or of all
   */
  public boolean beheertMensen() {
    return beheer.magBeheren();
  }

  /**
   * @return true when the current user administers the people of every organisation
   */
  public boolean beheertAlles() {
    return beheer.overal();
  }

  /**
   * @param gebruikerId an account
   * @return what it may do in the organisations that the current user administers or supervises
   * @throws NietGevonden when it has no role there now or later
   */
  @Transactional
  public Rechtenblad van(long gebruikerId) {
    if (gebruikerId == bron.verplicht().id()) {
      return mijn();
    }
    Bereik bereik = beheer.bereik();
    Bereik mijn = bereik.isNiets() ? bron.bereik(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING) : bereik;
    if (mijn.isNiets()) {
      throw new NietGevonden();
    }
    Rechtenblad blad = blad(gebruikerId, mijn);
    if (blad.plaatsen().isEmpty() && !mijn.onbegrensd()) {
      throw new NietGevonden();
    }
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, GebruikerService.OBJECT, gebruikerId, null, "rechten");
    return blad;
  }

  private Rechtenblad blad(long gebruikerId, Bereik bereik) {
    Gebruiker gebruiker = gebruikers.findById(gebruikerId).orElseThrow(NietGevonden::new);
    List<GebruikerRol> binnen =
        rollen.nietVoorbij(List.of(gebruikerId), klok.vandaag()).stream()
            .filter(rol -> bereik.omvat(rol.organisatieId()))
            .toList();
    Map<Long, String> gevers =
        namen.namen(
            binnen.stream().map(GebruikerRol::gegevenDoor).filter(Objects::nonNull).distinct().toList());
    List<Rechtenblad.Plaats> plaatsen =
        binnen.stream()
            .collect(Collectors.groupingBy(GebruikerRol::organisatieId))
            .entrySet()
            .stream()
            .map(deel -> plaats(gebruikerId, deel.getKey(), deel.getValue(), gevers))
            .sorted(Comparator.comparing(Rechtenblad.Plaats::naam).thenComparing(Rechtenblad.Plaats::organisatieId))
            .toList();
    return new Rechtenblad(
        gebruikerId,
        gebruiker.naam(),
        gebruiker.gebruikersnaam(),
        gebruiker.isActief(),
        gebruiker.laatstIngelogd(),
        plaatsen,
        waarnemingen.van(gebruikerId).stream()
            .filter(waarneming -> waarneming.tot().isAfter(klok.vandaag()))
            .filter(waarneming -> bereik.omvat(waarneming.organisatieId()))
            .toList());
  }

  private Rechtenblad.Plaats plaats(
      long gebruikerId, long organisatieId, Collection<GebruikerRol> hier, Map<Long, String> gevers) {
    OrganisatieGegevens organisatie = organisaties.organisatie(organisatieId).orElseThrow();
    boolean school = organisatie.soort() == Organisatiesoort.SCHOOL;
    return new Rechtenblad.Plaats(
        organisatieId,
        organisatie.naam(),
        organisatie.soort(),
        hier.stream()
            .sorted(Comparator.comparing(GebruikerRol::rol).thenComparing(GebruikerRol::van))
            .map(rol -> recht(rol, organisatie, gevers))
            .toList(),
        school ? new TreeSet<>(rollen.groepen(gebruikerId, organisatieId)) : new TreeSet<>());
  }

  private Rechtenblad.Recht recht(GebruikerRol rol, OrganisatieGegevens organisatie, Map<Long, String> gevers) {
    LocalDate vandaag = klok.vandaag();
    List<String> gemeenten =
        organisatie.soort() == Organisatiesoort.UITVOERINGSORGANISATIE
            ? organisaties.namen(organisaties.mandaten(organisatie.id(), rol.rol(), vandaag)).values().stream()
                .sorted()
                .toList()
            : List.of();
    return new Rechtenblad.Recht(
        rol.rol(),
        rol.van(),
        rol.tot(),
        rol.gegevenDoor() == null ? null : gevers.get(rol.gegevenDoor()),
        rol.isOrganisatiebeheerder(),
        gemeenten);
  }
}
