package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.RolGegevens;
import org.springframework.stereotype.Component;

/** What holds for every change of a role, whoever makes it and from whichever screen. */
@Component
public class Rolregels {
  private static final int REDEN = 200;

  private final GebruikerRolRepository rollen;
  private final Organisaties organisaties;
  private final Beheerbereik bereik;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  Rolregels(
      GebruikerRolRepository rollen,
      Organisaties organisaties,
      Beheerbereik bereik,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.rollen = rollen;
    this.organisaties = organisaties;
    this.bereik = bereik;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param gebruikerId whose rights grow
   * @return the current user, who is somebody else
   * @throws RegelOvertreden when it is he himself
   */
  public HuidigeGebruiker anderDan(long gebruikerId) {
    HuidigeGebruiker wie = bron.verplicht();
    if (wie.id() == gebruikerId) {
      throw new RegelOvertreden("toegang.fout.niet-zelf");
    }
    return wie;
  }

  /**
   * Who supervises is chosen by the portaalbeheerder, not by those whom he supervises.
   *
   * @param rol a role
   * @param organisatie an organisation that the current user administers
   * @return true when he can give that role there
   */
  public boolean kanGeven(Rol rol, OrganisatieGegevens organisatie) {
    return organisatie.soort().kent(rol)
        && (bereik.overal() || rol != Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
  }

  /**
   * @param rol a role
   * @param organisatie where it would be given
   * @throws OngeldigeInvoer when it cannot be given there by the current user
   */
  public void eisKanGeven(Rol rol, OrganisatieGegevens organisatie) {
    if (rol == null || !organisatie.soort().kent(rol)) {
      throw new OngeldigeInvoer("rol", rol == null ? null : rol.naam(), "toegang.fout.rol-past-niet");
    }
    if (!kanGeven(rol, organisatie)) {
      throw new OngeldigeInvoer("rol", rol.naam(), "toegang.fout.rol-alleen-portaalbeheerder");
    }
  }

  /**
   * @param rol a role that ends sooner
   * @throws OngeldigeInvoer when it is one that only the portaalbeheerder gives and takes
   * @throws RegelOvertreden when nobody would be left to administer the organisation
   */
  public void eisKanNemen(GebruikerRol rol) {
    if (bereik.overal()) {
      return;
    }
    if (rol.rol() == Rol.FUNCTIONARIS_GEGEVENSBESCHERMING) {
      throw new OngeldigeInvoer("rol", rol.rol().naam(), "toegang.fout.rol-alleen-portaalbeheerder");
    }
    boolean beheert = rol.rol() == Rol.GEMEENTEBEHEERDER || rol.isOrganisatiebeheerder();
    if (beheert
        && !rollen.isErEenAndereBeheerder(rol.organisatieId(), rol.gebruikerId(), klok.vandaag())) {
      throw new RegelOvertreden("toegang.fout.laatste-organisatiebeheerder");
    }
  }

  /**
   * @param rol the role that gets another end
   * @param nieuw the span that it gets
   * @throws OngeldigeInvoer when he has the role on one of these days by another row
   */
  public void controleerVerlenging(GebruikerRol rol, Periode nieuw) {
    boolean botst =
        rollen.findByGebruikerId(rol.gebruikerId()).stream()
            .filter(ander -> !ander.id().equals(rol.id()))
            .filter(ander -> ander.organisatieId() == rol.organisatieId() && ander.rol() == rol.rol())
            .anyMatch(ander -> ander.periode().overlapt(nieuw));
    if (botst) {
      throw new OngeldigeInvoer("tot", nieuw.tot(), "toegang.fout.rol-overlapt");
    }
  }

  /**
   * @param veld name of the field
   * @param dag its value
   * @throws OngeldigeInvoer when it is empty or before today
   */
  public void nietVoorbij(String veld, LocalDate dag) {
    if (dag == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
    if (dag.isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer(veld, dag, "toegang.fout.voorbij", klok.vandaag());
    }
  }

  /**
   * @param id id of an organisation
   * @return its data
   * @throws NietGevonden when it does not exist or the current user does not administer its people
   */
  public OrganisatieGegevens organisatie(long id) {
    bereik.eis(id);
    return organisaties.organisatie(id).orElseThrow(NietGevonden::new);
  }

  /**
   * @param reden why something is changed
   * @throws OngeldigeInvoer when it is empty or longer than 200 characters
   */
  public static void controleerReden(String reden) {
    if (reden == null || reden.isBlank() || reden.length() > REDEN) {
      throw new OngeldigeInvoer("reden", reden, "fout.lengte", REDEN);
    }
  }

  /**
   * @param rijen roles
   * @return what is shown of them: those that last first, then by organisation
   */
  public List<RolGegevens> gegevens(List<GebruikerRol> rijen) {
    Map<Long, String> namen = organisaties.namen(rijen.stream().map(GebruikerRol::organisatieId).toList());
    return rijen.stream()
        .map(rol -> rol.gegevens(namen.get(rol.organisatieId())))
        .sorted(
            Comparator.comparing(RolGegevens::tot, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(RolGegevens::organisatienaam)
                .thenComparing(RolGegevens::rol)
                .thenComparing(RolGegevens::id))
        .toList();
  }
}
