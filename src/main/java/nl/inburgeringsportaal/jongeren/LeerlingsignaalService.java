package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import nl.inburgeringsportaal.jongeren.internal.Leerlingsignaal;
import nl.inburgeringsportaal.jongeren.internal.LeerlingsignaalOpmerking;
import nl.inburgeringsportaal.jongeren.internal.LeerlingsignaalOpmerkingRepository;
import nl.inburgeringsportaal.jongeren.internal.LeerlingsignaalRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other signals of pupils of the own school: which ones there are, and dealing with one. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional
public class LeerlingsignaalService {
  /** The most characters of a remark. */
  public static final int LANGSTE_OPMERKING = 1000;

  private final LeerlingsignaalRepository signalen;
  private final LeerlingsignaalOpmerkingRepository opmerkingen;
  private final LeerlingToegang toegang;
  private final Klok klok;

  public LeerlingsignaalService(
      LeerlingsignaalRepository signalen,
      LeerlingsignaalOpmerkingRepository opmerkingen,
      LeerlingToegang toegang,
      Klok klok) {
    this.signalen = signalen;
    this.opmerkingen = opmerkingen;
    this.toegang = toegang;
    this.klok = klok;
  }

  /**
   * @param leerlingId a pupil
   * @return his signals that are open or were dealt with, the most urgent first
   * @throws NietGevonden when he is not the user's
   */
  @Transactional(readOnly = true)
  public List<LeerlingsignaalGegevens> vanLeerling(long leerlingId) {
    toegang.eis(leerlingId);
    List<Leerlingsignaal> alle =
        signalen.findByLeerlingIdAndStatusNotOrderByUiterlijkAscIdAsc(
            leerlingId, Leerlingsignaalstatus.VERVALLEN);
    Map<Long, String> teksten = alle.stream().anyMatch(this::isGedaan) ? teksten(leerlingId) : Map.of();
    return alle.stream()
        .map(signaal -> signaal.gegevens(isGedaan(signaal) ? teksten.get(signaal.id()) : null))
        .toList();
  }

  private boolean isGedaan(Leerlingsignaal signaal) {
    return signaal.status() == Leerlingsignaalstatus.AFGEHANDELD;
  }

  private Map<Long, String> teksten(long leerlingId) {
    return opmerkingen.findByLeerlingId(leerlingId).stream()
        .collect(
            Collectors.toMap(LeerlingsignaalOpmerking::leerlingsignaalId, LeerlingsignaalOpmerking::opmerking));
  }

  /**
   * Says that the school has dealt with a signal. It opens again when its day or its ground changes.
   *
   * @param signaalId an open signal
   * @param versie version that was read
   * @param opmerking what was done, at most {@link #LANGSTE_OPMERKING} characters; null for none
   * @throws NietGevonden when the pupil is not the user's
   * @throws RegelOvertreden when it is not open
   * @throws OngeldigeInvoer when the remark is too long
   * @throws GelijktijdigGewijzigd when it changed since it was read
   */
  public void handelAf(long signaalId, int versie, String opmerking) {
    Leerlingsignaal signaal = eis(signaalId);
    String tekst = opmerking == null || opmerking.isBlank() ? null : opmerking.strip();
    if (tekst != null && tekst.length() > LANGSTE_OPMERKING) {
      throw new OngeldigeInvoer("opmerking", null, "fout.lengte", LANGSTE_OPMERKING);
    }
    if (signaal.status() != Leerlingsignaalstatus.OPEN) {
      throw new RegelOvertreden("jongeren.leerlingsignaal.fout.niet-open");
    }
    signaal.controleerVersie(versie);
    signaal.handelAf(toegang.wie().gebruikersnaam(), klok.nu());
    signaal.wijzigReden(null);
    opmerkingen.deleteById(signaalId);
    opmerkingen.flush();
    if (tekst != null) {
      opmerkingen.save(new LeerlingsignaalOpmerking(signaal, tekst));
    }
  }

  /**
   * Undoes {@link #handelAf}.
   *
   * @param signaalId a signal that was dealt with
   * @throws NietGevonden when the pupil is not the user's
   * @throws RegelOvertreden when it was not dealt with, or no longer counts
   */
  public void heropen(long signaalId) {
    Leerlingsignaal signaal = eis(signaalId);
    if (signaal.status() != Leerlingsignaalstatus.AFGEHANDELD) {
      throw new RegelOvertreden("jongeren.leerlingsignaal.fout.niet-afgehandeld");
    }
    signaal.heropen();
    signaal.wijzigReden(null);
  }

  private Leerlingsignaal eis(long signaalId) {
    Leerlingsignaal signaal = signalen.findById(signaalId).orElseThrow(NietGevonden::new);
    toegang.eis(signaal.leerlingId());
    return signaal;
  }
}
