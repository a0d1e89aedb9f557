package nl.inburgeringsportaal.organisatie;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.organisatie.internal.Mandaat;
import nl.inburgeringsportaal.organisatie.internal.MandaatRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mandates for the portaalbeheerder: which gemeente lets which uitvoeringsorganisatie do the work of a role,
 * from and to. It gives the people of that organisation the scope of the gemeente on those days.
 */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional
public class MandaatService {
  private static final Set<Rol> ROLLEN = Set.of(Rol.KLANTMANAGER, Rol.TOETSPLANNER, Rol.TOETSBEGELEIDER);

  private final MandaatRepository mandaten;
  private final Organisaties organisaties;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;
  private final JdbcClient jdbc;

  MandaatService(
      MandaatRepository mandaten,
      Organisaties organisaties,
      HuidigeGebruiker.Bron bron,
      Klok klok,
      JdbcClient jdbc) {
    this.mandaten = mandaten;
    this.organisaties = organisaties;
    this.bron = bron;
    this.klok = klok;
    this.jdbc = jdbc;
  }

  /**
   * @return the roles for which a mandate can be given
   */
  @Transactional(readOnly = true)
  public List<Rol> rollen() {
    return ROLLEN.stream().sorted().toList();
  }

  /**
   * @param uitvoeringsorganisatieId an organisation
   * @return its mandates, also past ones, by gemeente; empty for an organisation that holds none
   */
  @Transactional(readOnly = true)
  public List<MandaatListItem> list(long uitvoeringsorganisatieId) {
    return mandaten.lijst(uitvoeringsorganisatieId);
  }

  /**
   * @param uitvoeringsorganisatieId who will do the work
   * @param gemeenteorganisatieId for which gemeente
   * @param rol in which role
   * @param periode first day inclusive, end exclusive or null for until further notice
   * @param reden the decision that it rests on, 1 to 200 characters
   * @return id of the mandate
   * @throws NietGevonden when one of the organisations does not exist
   * @throws OngeldigeInvoer when a kind, role, span or reason cannot be
   */
  public long voegToe(
      long uitvoeringsorganisatieId, long gemeenteorganisatieId, Rol rol, Periode periode, String reden) {
    // First, so that two administrators cannot give the same mandate in the same second.
    jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'rollen'").update();
    bron.verplicht(Rol.PORTAALBEHEERDER);
    controleerSoort("uitvoeringsorganisatie", uitvoeringsorganisatieId, Organisatiesoort.UITVOERINGSORGANISATIE);
    controleerSoort("gemeente", gemeenteorganisatieId, Organisatiesoort.GEMEENTE);
    if (rol == null || !ROLLEN.contains(rol)) {
      throw new OngeldigeInvoer("rol", rol, "organisatie.fout.mandaat-rol");
    }
    if (periode.van() == null) {
      throw new OngeldigeInvoer("van", null, "fout.verplicht");
    }
    controleerReden(reden);
    boolean overlapt =
        mandaten
            .findByUitvoeringsorganisatieIdAndGemeenteorganisatieIdAndRol(
                uitvoeringsorganisatieId, gemeenteorganisatieId, rol.naam())
            .stream()
            .anyMatch(mandaat -> mandaat.periode().overlapt(periode));
    if (overlapt) {
      throw new OngeldigeInvoer("van", periode.van(), "organisatie.fout.mandaat-overlap");
    }
    Mandaat mandaat = new Mandaat(uitvoeringsorganisatieId, gemeenteorganisatieId, rol, periode);
    mandaat.wijzigReden(reden);
    return mandaten.saveAndFlush(mandaat).id();
  }

  /**
   * Ends a mandate; one that has not begun yet goes away.
   *
   * @param id id of a mandate
   * @param versie version that was read
   * @param tot first day on which it no longer holds, today at the earliest
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when it does not exist
   * @throws OngeldigeInvoer when the day or the reason cannot be
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  public void beeindig(long id, int versie, LocalDate tot, String reden) {
    bron.verplicht(Rol.PORTAALBEHEERDER);
    Mandaat mandaat = mandaten.findById(id).orElseThrow(NietGevonden::new);
    mandaat.controleerVersie(versie);
    controleerReden(reden);
    LocalDate vandaag = klok.vandaag();
    if (tot == null || tot.isBefore(vandaag)) {
      throw new OngeldigeInvoer("tot", tot, "organisatie.fout.einde-voorbij", vandaag);
    }
    LocalDate einde = mandaat.periode().tot();
    if (einde != null && tot.isAfter(einde)) {
      throw new RegelOvertreden("organisatie.fout.mandaat-verlengen");
    }
    if (!tot.isAfter(mandaat.periode().van())) {
      mandaat.wijzigReden(reden);
      mandaten.saveAndFlush(mandaat);
      mandaten.delete(mandaat);
    } else {
      mandaat.eindig(tot, reden);
    }
    mandaten.flush();
  }

  private void controleerSoort(String veld, long id, Organisatiesoort soort) {
    OrganisatieGegevens organisatie = organisaties.organisatie(id).orElseThrow(NietGevonden::new);
    if (organisatie.soort() != soort) {
      throw new OngeldigeInvoer(veld, organisatie.naam(), "organisatie.fout.mandaat-soort");
    }
  }

  private static void controleerReden(String reden) {
    if (reden == null || reden.isBlank() || reden.length() > 200) {
      throw new OngeldigeInvoer("reden", reden, "fout.lengte", 200);
    }
  }
}
