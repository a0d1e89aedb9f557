package nl.inburgeringsportaal.toegang;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import nl.inburgeringsportaal.toegang.internal.Rolgrendel;
import nl.inburgeringsportaal.toegang.internal.Waarneming;
import nl.inburgeringsportaal.toegang.internal.WaarnemingRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Substitutes, for the portaalbeheerder: on those days somebody also reaches the groups of the colleague whom
 * he replaces. He needs the role himself; a substitution gives scope, never a role.
 */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional(readOnly = true)
public class WaarnemingService {
  private static final int REDEN = 200;

  private final WaarnemingRepository waarnemingen;
  private final GebruikerRolRepository rollen;
  private final Rolgrendel grendel;
  private final HuidigeGebruiker.Bron bron;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  WaarnemingService(
      WaarnemingRepository waarnemingen,
      GebruikerRolRepository rollen,
      Rolgrendel grendel,
      HuidigeGebruiker.Bron bron,
      Wijzigingslog wijzigingslog,
      Klok klok) {
    this.waarnemingen = waarnemingen;
    this.rollen = rollen;
    this.grendel = grendel;
    this.bron = bron;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
  }

  /**
   * @param gebruikerId an account
   * @return substitutions by him and for him, also past ones, the last to end first
   */
  public List<WaarnemingListItem> list(long gebruikerId) {
    return waarnemingen.van(gebruikerId);
  }

  /**
   * @param afwezigeId who is away
   * @param waarnemerId who does his work, somebody else than the current user
   * @param organisatieId in which organisation; both have the same role there on the first day
   * @param periode first day inclusive, today at the earliest; end exclusive, required
   * @param reden why, 1 to 200 characters
   * @return id of the substitution
   * @throws OngeldigeInvoer when persons, span or reason cannot be
   * @throws RegelOvertreden when it is for himself
   */
  @Transactional
  public long voegToe(long afwezigeId, long waarnemerId, long organisatieId, Periode periode, String reden) {
    grendel.sluit();
    HuidigeGebruiker wie = bron.verplicht(Rol.PORTAALBEHEERDER);
    if (wie.id() == waarnemerId) {
      throw new RegelOvertreden("toegang.fout.niet-zelf");
    }
    if (periode.van() == null || periode.tot() == null) {
      throw new OngeldigeInvoer(periode.van() == null ? "van" : "tot", null, "fout.verplicht");
    }
    if (periode.van().isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer("van", periode.van(), "toegang.fout.voorbij", klok.vandaag());
    }
    controleerReden(reden);
    Set<Rol> samen = rollen(afwezigeId, organisatieId, periode.van());
    samen.retainAll(rollen(waarnemerId, organisatieId, periode.van()));
    if (afwezigeId == waarnemerId || samen.isEmpty()) {
      throw new OngeldigeInvoer("waarnemer", waarnemerId, "toegang.fout.waarnemer");
    }
    boolean heeftAl =
        waarnemingen
            .findByAfwezigeIdAndWaarnemerIdAndOrganisatieId(afwezigeId, waarnemerId, organisatieId)
            .stream()
            .anyMatch(bestaand -> bestaand.periode().overlapt(periode));
    if (heeftAl) {
      throw new OngeldigeInvoer("van", periode.van(), "toegang.fout.waarneming-overlapt");
    }
    Waarneming nieuw = new Waarneming(afwezigeId, waarnemerId, organisatieId, periode, wie.id());
    nieuw.wijzigReden(reden);
    waarnemingen.saveAndFlush(nieuw);
    noteer(nieuw, null, tekst(periode), reden);
    return nieuw.id();
  }

  /**
   * Ends a substitution from today on; one that has not begun yet goes away.
   *
   * @param id id of a substitution
   * @param versie version that was read
   * @param reden why, 1 to 200 characters
   * @throws NietGevonden when it does not exist
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when it is over already
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  @Transactional
  public void beeindig(long id, int versie, String reden) {
    bron.verplicht(Rol.PORTAALBEHEERDER);
    Waarneming waarneming = waarnemingen.findById(id).orElseThrow(NietGevonden::new);
    waarneming.controleerVersie(versie);
    controleerReden(reden);
    Periode was = waarneming.periode();
    LocalDate vandaag = klok.vandaag();
    if (!was.tot().isAfter(vandaag)) {
      throw new RegelOvertreden("toegang.fout.waarneming-voorbij");
    }
    waarneming.wijzigReden(reden);
    boolean begonnen = was.van().isBefore(vandaag);
    if (begonnen) {
      waarneming.eindig(vandaag);
    }
    waarnemingen.saveAndFlush(waarneming);
    if (!begonnen) {
      waarnemingen.delete(waarneming);
      waarnemingen.flush();
    }
    noteer(waarneming, tekst(was), begonnen ? tekst(waarneming.periode()) : null, reden);
  }

  private Set<Rol> rollen(long gebruikerId, long organisatieId, LocalDate dag) {
    return rollen.geldig(gebruikerId, dag).stream()
        .filter(rol -> rol.organisatieId() == organisatieId)
        .map(GebruikerRol::rol)
        .collect(Collectors.toSet());
  }

  private void noteer(Waarneming waarneming, String oud, String nieuw, String reden) {
    wijzigingslog.noteer(
        GebruikerService.OBJECT,
        waarneming.waarnemerId(),
        waarneming.organisatieId(),
        "waarneming",
        oud == null ? null : oud + " #" + waarneming.afwezigeId(),
        nieuw == null ? null : nieuw + " #" + waarneming.afwezigeId(),
        reden);
  }

  private static String tekst(Periode periode) {
    return periode.van() + " / " + periode.tot();
  }

  private static void controleerReden(String reden) {
    if (reden == null || reden.isBlank() || reden.length() > REDEN) {
      throw new OngeldigeInvoer("reden", reden, "fout.lengte", REDEN);
    }
  }
}
