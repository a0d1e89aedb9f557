package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.toegang.internal.Beheerbereik;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import nl.inburgeringsportaal.toegang.internal.Rolgever;
import nl.inburgeringsportaal.toegang.internal.Rolgrendel;
import nl.inburgeringsportaal.toegang.internal.Rolregels;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles of accounts, for who administers the people of an organisation: the portaalbeheerder for every one, others for
 * the own one. Nobody gives or extends a role to himself (the database holds that too), one portaalbeheerder without
 * an end always remains, and an administrator of an organisation cannot take away the last one there. Every change is
 * passed on to the identity provider, see {@link Rolgever}.
 */
@Service
@PreAuthorize("@beheerbereik.magBeheren()")
@Transactional(readOnly = true)
public class RechtenService {
  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final Rolregels regels;
  private final Rolgever gever;
  private final Beheerbereik bereik;
  private final Rolgrendel grendel;
  private final Klok klok;

  RechtenService(
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      Rolregels regels,
      Rolgever gever,
      Beheerbereik bereik,
      Rolgrendel grendel,
      Klok klok) {
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.regels = regels;
    this.gever = gever;
    this.bereik = bereik;
    this.grendel = grendel;
    this.klok = klok;
  }

  /**
   * @param gebruikerId an account
   * @return its roles in the organisations that are administered, also past ones: those that last first, then by
   *     organisation
   * @throws NietGevonden when he never had a role there
   */
  public List<RolGegevens> rollen(long gebruikerId) {
    List<GebruikerRol> binnen = binnen(rollen.findByGebruikerId(gebruikerId));
    if (binnen.isEmpty() && !bereik.overal()) {
      throw new NietGevonden();
    }
    return regels.gegevens(binnen);
  }

  /**
   * @param gebruikerIds accounts of one page of a list
   * @return their roles that are not over, in the organisations that are administered, per account, in one query
   */
  public Map<Long, List<RolGegevens>> rollenVan(Collection<Long> gebruikerIds) {
    return gebruikerIds.isEmpty()
        ? Map.of()
        : regels.gegevens(binnen(rollen.nietVoorbij(gebruikerIds, klok.vandaag()))).stream()
            .collect(Collectors.groupingBy(RolGegevens::gebruikerId));
  }

  /**
   * @param organisatieId an organisation
   * @return the roles that the current user can give there
   * @throws NietGevonden when it does not exist or he does not administer its people
   */
  public List<Rol> mogelijkeRollen(long organisatieId) {
    OrganisatieGegevens organisatie = regels.organisatie(organisatieId);
    return Arrays.stream(Rol.values()).filter(rol -> regels.kanGeven(rol, organisatie)).toList();
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
   * @throws NietGevonden when account or organisation does not exist or lies outside what is administered
   * @throws OngeldigeInvoer when role, span or reason cannot be
   * @throws RegelOvertreden when it is for himself
   */
  @Transactional
  public long geef(long gebruikerId, long organisatieId, Rol rol, Periode periode, String reden) {
    grendel.sluit();
    OrganisatieGegevens organisatie = regels.organisatie(organisatieId);
    HuidigeGebruiker wie = regels.anderDan(gebruikerId);
    boolean bekend =
        bereik.overal()
            ? gebruikers.bestaat(gebruikerId)
            : !binnen(rollen.findByGebruikerId(gebruikerId)).isEmpty();
    if (!bekend) {
      throw new NietGevonden();
    }
    return gever.geef(wie, gebruikerId, organisatie, rol, periode, reden);
  }

  /**
   * Sets another end: earlier takes the role away sooner (with today as end: now; one that has not begun goes
   * away), later extends it.
   *
   * @param rolId id of a role
   * @param versie version that was read
   * @param tot first day on which he no longer has it, today at the earliest; null for until further notice
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when it does not exist or lies outside what is administered
   * @throws OngeldigeInvoer when day or reason cannot be
   * @throws RegelOvertreden when he extends his own role, or takes away the last administrator
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  @Transactional
  public void wijzigEinde(long rolId, int versie, LocalDate tot, String reden) {
    grendel.sluit();
    GebruikerRol rol = rollen.findById(rolId).orElseThrow(NietGevonden::new);
    bereik.eis(rol.organisatieId());
    rol.controleerVersie(versie);
    Rolregels.controleerReden(reden);
    if (tot != null) {
      regels.nietVoorbij("tot", tot);
    }
    Periode was = rol.periode();
    boolean later = was.tot() != null && (tot == null || tot.isAfter(was.tot()));
    if (later) {
      HuidigeGebruiker wie = regels.anderDan(rol.gebruikerId());
      regels.eisKanGeven(rol.rol(), regels.organisatie(rol.organisatieId()));
      if (!was.tot().isAfter(klok.vandaag())) {
        throw new RegelOvertreden("toegang.fout.rol-voorbij");
      }
      regels.controleerVerlenging(rol, new Periode(was.van(), tot));
      gever.eindig(wie, rol, tot, reden);
    } else {
      regels.eisKanNemen(rol);
      if (rol.rol() == Rol.PORTAALBEHEERDER && tot != null) {
        grendel.houdEenPortaalbeheerderOver(rol.gebruikerId());
      }
      gever.eindig(null, rol, tot, reden);
    }
  }

  private List<GebruikerRol> binnen(List<GebruikerRol> rijen) {
    Bereik mijn = bereik.bereik();
    return rijen.stream().filter(rol -> mijn.omvat(rol.organisatieId())).toList();
  }
}
