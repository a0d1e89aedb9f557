package nl.inburgeringsportaal.toegang;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import nl.inburgeringsportaal.toegang.internal.Rolgrendel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles of accounts, for the portaalbeheerder. Nobody gives or extends a role to himself (the
 * database holds that too), and one portaalbeheerder without an end always remains.
 */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional(readOnly = true)
public class RechtenService {
  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final Organisaties organisaties;
  private final Rolgrendel grendel;
  private final HuidigeGebruiker.Bron bron;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  RechtenService(
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      Organisaties organisaties,
      Rolgrendel grendel,
      HuidigeGebruiker.Bron bron,
      Wijzigingslog wijzigingslog,
      Klok klok) {
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.organisaties = organisaties;
    this.grendel = grendel;
    this.bron = bron;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
  }

  /**
   * @param gebruikerId an account
   * @return its roles, also past ones: those that last first, then by organisation
   */
  public List<RolGegevens> rollen(long gebruikerId) {
    return gegevens(rollen.findByGebruikerId(gebruikerId));
  }

  /**
   * @param gebruikerIds accounts of one page of a list
   * @return their roles that are not over, per account, in one query
   */
  public Map<Long, List<RolGegevens>> rollenVan(Collection<Long> gebruikerIds) {
    return gebruikerIds.isEmpty()
        ? Map.of()
        : gegevens(rollen.nietVoorbij(gebruikerIds, klok.vandaag())).stream()
            .collect(Collectors.groupingBy(RolGegevens::gebruikerId));
  }

  /**
   * @param organisatieId an organisation
   * @return the roles that its people can have
   * @throws NietGevonden when it does not exist
   */
  public List<Rol> mogelijkeRollen(long organisatieId) {
    Organisatiesoort soort = organisatie(organisatieId).soort();
    return Arrays.stream(Rol.values()).filter(soort::kent).toList();
  }

  /**
   * Gives somebody else a role.
   *
   * @param gebruikerId who gets it
   * @param organisatieId in which organisation
   * @param rol the role, one of {@link #mogelijkeRollen}
   * @param periode first day inclusive, today at the earliest; end exclusive or null for until further notice
   * @param reden why, 1 to 200 characters
   * @return id of the role
   * @throws NietGevonden when account or organisation does not exist
   * @throws OngeldigeInvoer when role, span or reason cannot be
   * @throws RegelOvertreden when it is for himself
   */
  @Transactional
  public long geef(long gebruikerId, long organisatieId, Rol rol, Periode periode, String reden) {
    grendel.sluit();
    HuidigeGebruiker wie = anderDan(gebruikerId);
    OrganisatieGegevens organisatie = organisatie(organisatieId);
    if (!gebruikers.existsById(gebruikerId)) {
      throw new NietGevonden();
    }
    if (rol == null || !organisatie.soort().kent(rol)) {
      throw new OngeldigeInvoer("rol", rol == null ? null : rol.naam(), "toegang.fout.rol-past-niet");
    }
    nietVoorbij("van", periode.van());
    controleerReden(reden);
    boolean heeftAl =
        rollen.findByGebruikerId(gebruikerId).stream()
            .filter(bestaand -> bestaand.organisatieId() == organisatieId && bestaand.rol() == rol)
            .anyMatch(bestaand -> periode(bestaand).overlapt(periode));
    if (heeftAl) {
      throw new OngeldigeInvoer("van", periode.van(), "toegang.fout.rol-overlapt");
    }
    GebruikerRol nieuw = new GebruikerRol(gebruikerId, organisatieId, rol, periode.van(), wie.id());
    nieuw.eindig(periode.tot(), reden);
    rollen.saveAndFlush(nieuw);
    noteer(nieuw, null, tekst(rol, periode), reden);
    return nieuw.id();
  }

  /**
   * Sets another end: earlier takes the role away sooner (with today as end: now; one that has not begun goes
   * away), later extends it.
   *
   * @param rolId id of a role
   * @param versie version that was read
   * @param tot first day on which he no longer has it, today at the earliest; null for until further notice
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when it does not exist
   * @throws OngeldigeInvoer when day or reason cannot be
   * @throws RegelOvertreden when he extends his own role, or takes away the last portaalbeheerder
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  @Transactional
  public void wijzigEinde(long rolId, int versie, LocalDate tot, String reden) {
    grendel.sluit();
    GebruikerRol rol = rollen.findById(rolId).orElseThrow(NietGevonden::new);
    rol.controleerVersie(versie);
    controleerReden(reden);
    if (tot != null) {
      nietVoorbij("tot", tot);
    }
    Periode was = periode(rol);
    boolean later = was.tot() != null && (tot == null || tot.isAfter(was.tot()));
    if (later) {
      HuidigeGebruiker wie = anderDan(rol.gebruikerId());
      if (!was.tot().isAfter(klok.vandaag())) {
        throw new RegelOvertreden("toegang.fout.rol-voorbij");
      }
      controleerVerlenging(rol, new Periode(was.van(), tot));
      rol.verleng(tot, wie.id(), reden);
    } else {
      bron.verplicht(Rol.PORTAALBEHEERDER);
      if (rol.rol() == Rol.PORTAALBEHEERDER && tot != null) {
        grendel.houdEenPortaalbeheerderOver(rol.gebruikerId());
      }
      if (tot != null && !tot.isAfter(was.van())) {
        rol.wijzigReden(reden);
        rollen.saveAndFlush(rol);
        rollen.delete(rol);
      } else {
        rol.eindig(tot, reden);
      }
    }
    rollen.flush();
    boolean weg = tot != null && !tot.isAfter(was.van());
    noteer(rol, tekst(rol.rol(), was), weg ? null : tekst(rol.rol(), new Periode(was.van(), tot)), reden);
  }

  private HuidigeGebruiker anderDan(long gebruikerId) {
    HuidigeGebruiker wie = bron.verplicht(Rol.PORTAALBEHEERDER);
    if (wie.id() == gebruikerId) {
      throw new RegelOvertreden("toegang.fout.niet-zelf");
    }
    return wie;
  }

  private void controleerVerlenging(GebruikerRol rol, Periode nieuw) {
    boolean botst =
        rollen.findByGebruikerId(rol.gebruikerId()).stream()
            .filter(ander -> !ander.id().equals(rol.id()))
            .filter(ander -> ander.organisatieId() == rol.organisatieId() && ander.rol() == rol.rol())
            .anyMatch(ander -> periode(ander).overlapt(nieuw));
    if (botst) {
      throw new OngeldigeInvoer("tot", nieuw.tot(), "toegang.fout.rol-overlapt");
    }
  }

  private void nietVoorbij(String veld, LocalDate dag) {
    if (dag == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
    if (dag.isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer(veld, dag, "toegang.fout.voorbij", klok.vandaag());
    }
  }

  private OrganisatieGegevens organisatie(long id) {
    return organisaties.organisatie(id).orElseThrow(NietGevonden::new);
  }

  private void noteer(GebruikerRol rol, String oud, String nieuw, String reden) {
    wijzigingslog.noteer(
        GebruikerService.OBJECT, rol.gebruikerId(), rol.organisatieId(), "rol", oud, nieuw, reden);
  }

  private List<RolGegevens> gegevens(List<GebruikerRol> rijen) {
    Map<Long, String> namen = organisaties.namen(rijen.stream().map(GebruikerRol::organisatieId).toList());
    return rijen.stream()
        .map(rol -> gegevens(rol, namen.get(rol.organisatieId())))
        .sorted(
            Comparator.comparing(RolGegevens::tot, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(RolGegevens::organisatienaam)
                .thenComparing(RolGegevens::rol)
                .thenComparing(RolGegevens::id))
        .toList();
  }

  private static RolGegevens gegevens(GebruikerRol rol, String naam) {
    return new RolGegevens(
        rol.id(), rol.versie(), rol.gebruikerId(), rol.organisatieId(), naam, rol.rol(), rol.van(), rol.tot(),
        rol.gegevenDoor());
  }

  private static Periode periode(GebruikerRol rol) {
    return new Periode(rol.van(), rol.tot());
  }

  private static String tekst(Rol rol, Periode periode) {
    return rol.naam() + " " + periode.van() + " / " + (periode.tot() == null ? "" : periode.tot());
  }

  private static void controleerReden(String reden) {
    if (reden == null || reden.isBlank() || reden.length() > 200) {
      throw new OngeldigeInvoer("reden", reden, "fout.lengte", 200);
    }
  }
}
