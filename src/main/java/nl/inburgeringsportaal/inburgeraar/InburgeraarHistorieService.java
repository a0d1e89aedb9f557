package nl.inburgeringsportaal.inburgeraar;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.audit.Historie;
import nl.inburgeringsportaal.audit.Historietabel;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.inburgeraar.internal.Contactopslag;
import nl.inburgeringsportaal.inburgeraar.internal.Doelen;
import nl.inburgeringsportaal.inburgeraar.internal.DossierLezer;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Opening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed in a person's file, by whom. A value that the user may not see is left out; that it changed is not. */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
@Transactional(readOnly = true)
public class InburgeraarHistorieService {
  private static final Set<Rol> LEZERS =
      EnumSet.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);

  private static final List<Historietabel> TABELLEN =
      List.of(
          new Historietabel(
              "inburgeraar",
              "id",
              "id",
              List.of(
                  "regime", "doelgroep", "vrijwillig", "gemeentecode", "coa", "koppelgemeente", "plicht_begin",
                  "kennisgeving", "tien_weken_begin", "termijn_begin", "termijn_einde", "voldaan_op", "voldaan_reden",
                  "ontheven_op", "einde_overig_op", "einde_overig_reden", "tijdelijk_vrijgesteld_van",
                  "tijdelijk_vrijgesteld_tot", "analfabeet")));

  private final Historie historie;
  private final InburgeraarToegang toegang;
  private final DossierLezer lezer;
  private final Doelen doelen;
  private final Klok klok;

  InburgeraarHistorieService(
      Historie historie, InburgeraarToegang toegang, DossierLezer lezer, Doelen doelen, Klok klok) {
    this.historie = historie;
    this.toegang = toegang;
    this.lezer = lezer;
    this.doelen = doelen;
    this.klok = klok;
  }

  /**
   * @param id id of a person
   * @return changes, the newest first
   * @throws NietGevonden when the person is not the user's
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when DUO has not said what the file is opened for
   */
  public List<Wijziging> van(long id) {
    Opening opening = toegang.eis(id, LEZERS);
    if (opening.alles()) {
      doelen.eis(toegang.wie().id(), id, klok.vandaag());
    }
    Set<String> verborgen = lezer.verborgen(opening, lezer.contact(opening));
    return historie.van(TABELLEN, id, InburgeraarService.OBJECT).stream()
        .map(
            wijziging ->
                wijziging.veld() != null && verborgen.contains(wijziging.veld())
                    ? zonderWaarden(wijziging)
                    : wijziging)
        .toList();
  }

  /**
   * @param id id of a person
   * @return the last change of his contact data, for who finds that somebody else was first
   * @throws NietGevonden when the person is not the user's
   */
  public Optional<Wijziging> laatste(long id) {
    return van(id).stream()
        .filter(wijziging -> wijziging.veld() != null && Contactopslag.VELDEN.contains(wijziging.veld()))
        .findFirst();
  }

  private static Wijziging zonderWaarden(Wijziging wijziging) {
    return new Wijziging(
        wijziging.moment(), wijziging.wie(), wijziging.reden(), wijziging.tabel(), wijziging.soort(),
        wijziging.veld(), null, null);
  }
}
