package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import org.springframework.stereotype.Component;

/** Gives and ends roles once the service has checked who may: row, change log and what is passed on, together. */
@Component
public class Rolgever {
  private static final String OBJECT = "gebruiker";

  private final GebruikerRolRepository rollen;
  private final Rolregels regels;
  private final Opdrachtenboek opdrachten;
  private final Rechtenronden ronden;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  Rolgever(
      GebruikerRolRepository rollen,
      Rolregels regels,
      Opdrachtenboek opdrachten,
      Rechtenronden ronden,
      Wijzigingslog wijzigingslog,
      Klok klok) {
    this.rollen = rollen;
    this.regels = regels;
    this.opdrachten = opdrachten;
    this.ronden = ronden;
    this.klok = klok;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * @param wie who gives it, somebody else
   * @param gebruikerId who gets it
   * @param organisatie in which organisation
   * @param rol the role
   * @param periode first day inclusive, today at the earliest; end exclusive or null
   * @param reden why, 1 to 200 characters
   * @return id of the role
   * @throws OngeldigeInvoer when role, span or reason cannot be
   */
  public long geef(
      HuidigeGebruiker wie, long gebruikerId, OrganisatieGegevens organisatie, Rol rol, Periode periode, String reden) {
    regels.eisKanGeven(rol, organisatie);
    regels.nietVoorbij("van", periode.van());
    Rolregels.controleerReden(reden);
    boolean heeftAl =
        rollen.findByGebruikerId(gebruikerId).stream()
            .filter(bestaand -> bestaand.organisatieId() == organisatie.id() && bestaand.rol() == rol)
            .anyMatch(bestaand -> bestaand.periode().overlapt(periode));
    if (heeftAl) {
      throw new OngeldigeInvoer("van", periode.van(), "toegang.fout.rol-overlapt");
    }
    GebruikerRol nieuw = new GebruikerRol(gebruikerId, organisatie.id(), rol, periode.van(), wie.id());
    nieuw.eindig(periode.tot(), reden);
    rollen.saveAndFlush(nieuw);
    noteer(nieuw, null, periode, reden);
    opdrachten.rolGegeven(gebruikerId, organisatie.id(), rol);
    return nieuw.id();
  }

  /**
   * Gives it another end; one that would not have begun by then goes away.
   *
   * @param wie who extends it, null when it ends sooner
   * @param rol the role
   * @param tot exclusive, null for until further notice
   * @param reden why, 1 to 200 characters
   */
  public void eindig(HuidigeGebruiker wie, GebruikerRol rol, LocalDate tot, String reden) {
    Periode was = rol.periode();
    boolean weg = tot != null && !tot.isAfter(was.van());
    if (weg) {
      rol.wijzigReden(reden);
      rollen.saveAndFlush(rol);
      rollen.delete(rol);
    } else if (wie != null) {
      rol.verleng(tot, wie.id(), reden);
    } else {
      rol.eindig(tot, reden);
    }
    rollen.flush();
    noteer(rol, was, weg ? null : new Periode(was.van(), tot), reden);
    opdrachten.rolGewijzigd(rol.gebruikerId(), rol.organisatieId(), rol.rol());
    if (tot != null && !tot.isAfter(klok.vandaag())) {
      ronden.rolIsWeg(rol.gebruikerId(), rol.organisatieId(), rol.rol());
    }
  }

  private void noteer(GebruikerRol rol, Periode oud, Periode nieuw, String reden) {
    wijzigingslog.noteer(
        OBJECT, rol.gebruikerId(), rol.organisatieId(), "rol", tekst(rol.rol(), oud), tekst(rol.rol(), nieuw), reden);
  }

  private static String tekst(Rol rol, Periode periode) {
    return periode == null
        ? null
        : rol.naam() + " " + periode.van() + " / " + (periode.tot() == null ? "" : periode.tot());
  }
}
