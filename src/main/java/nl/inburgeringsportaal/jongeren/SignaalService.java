package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import nl.inburgeringsportaal.jongeren.internal.Schoolregels;
import nl.inburgeringsportaal.jongeren.internal.Signaal;
import nl.inburgeringsportaal.jongeren.internal.SignaalLezer;
import nl.inburgeringsportaal.jongeren.internal.SignaalRekenaar;
import nl.inburgeringsportaal.jongeren.internal.SignaalRepository;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signals of the own school: on any day, and what somebody does with one. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional
public class SignaalService {
  private static final int JAREN_ROND_VANDAAG = 10;

  private final SignaalRepository signalen;
  private final SignaalLezer lezer;
  private final SignaalRekenaar rekenaar;
  private final Schoolregels regels;
  private final LeerlingToegang toegang;
  private final Leeslog leeslog;
  private final Klok klok;

  public SignaalService(
      SignaalRepository signalen,
      SignaalLezer lezer,
      SignaalRekenaar rekenaar,
      Schoolregels regels,
      LeerlingToegang toegang,
      Leeslog leeslog,
      Klok klok) {
    this.signalen = signalen;
    this.lezer = lezer;
    this.rekenaar = rekenaar;
    this.regels = regels;
    this.toegang = toegang;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * Computes the signals on a day from what is known of the pupils now.
   *
   * @param peildatum the day, at most ten years back or ahead; null for today
   * @param pagina page; the order is that of the pupils' ids
   * @return one signal per pupil in the scope of the user
   * @throws OngeldigeInvoer when the day is out of range
   */
  public Slice<SignaalOpDag> opDag(LocalDate peildatum, Pageable pagina) {
    LocalDate vandaag = klok.vandaag();
    LocalDate dag = peildatum == null ? vandaag : peildatum;
    LocalDate eerste = vandaag.minusYears(JAREN_ROND_VANDAAG);
    LocalDate laatste = vandaag.plusYears(JAREN_ROND_VANDAAG);
    if (dag.isBefore(eerste) || dag.isAfter(laatste)) {
      throw new OngeldigeInvoer("peildatum", dag, "jongeren.fout.peildatum", eerste, laatste);
    }
    Bereik.Voorwaarde scope = toegang.bereik().voorwaarde("l.school_id", "l.klas");
    List<SignaalLezer.Rij> rijen =
        lezer.lees(scope.tekst(), scope.parameters(), pagina.getPageSize() + 1, pagina.getOffset());
    boolean meer = rijen.size() > pagina.getPageSize();
    Signaalberekening.Regels opDag = regels.op(dag);
    List<SignaalOpDag> antwoord =
        rijen.stream().limit(pagina.getPageSize()).map(rij -> opDag(rij, dag, opDag)).toList();
    leeslog.noteer(
        Leeslog.Handeling.GEEXPORTEERD,
        "signaal",
        null,
        null,
        "peildatum=" + dag + ", pagina=" + pagina.getPageNumber() + ", aantal=" + antwoord.size());
    return new SliceImpl<>(antwoord, pagina, meer);
  }

  private static SignaalOpDag opDag(SignaalLezer.Rij rij, LocalDate dag, Signaalberekening.Regels regels) {
    Signaalberekening.Signaal signaal = Signaalberekening.bereken(rij.leerling(), dag, regels);
    return new SignaalOpDag(
        rij.leerlingnummer(),
        Signaal.ACHTTIENDE_VERJAARDAG,
        signaal.datum18(),
        signaal.signaaldatum(),
        signaal.status(),
        signaal.reden(),
        signaal.teLaat());
  }

  /**
   * @param leerlingId a pupil
   * @return his signal as it stands
   * @throws NietGevonden when he is not the user's
   */
  @Transactional(readOnly = true)
  public SignaalGegevens vanLeerling(long leerlingId) {
    return eis(leerlingId).gegevens();
  }

  /**
   * Somebody has looked up what the remarks ask. A remark that comes later asks again.
   *
   * @param leerlingId a pupil with remarks
   */
  public void gecontroleerd(long leerlingId) {
    eis(leerlingId).gecontroleerd(toegang.wie().gebruikersnaam(), klok.nu());
  }

  /**
   * Closes the signal: the talk has been held and nothing more is to be done.
   *
   * @param leerlingId a pupil with whom a talk was held
   * @throws RegelOvertreden when no talk was held
   */
  public void sluit(long leerlingId) {
    Signaal signaal = eis(leerlingId);
    if (signaal.status() != Signaalstatus.gesprek_gevoerd) {
      throw new RegelOvertreden("jongeren.signaal.fout.sluiten-zonder-gesprek");
    }
    sluit(signaal, klok.vandaag(), "gesloten");
  }

  /**
   * Undoes {@link #sluit}.
   *
   * @param leerlingId a pupil whose signal was closed
   */
  public void heropen(long leerlingId) {
    sluit(eis(leerlingId), null, "heropend");
  }

  private void sluit(Signaal signaal, LocalDate dag, String reden) {
    signaal.sluit(dag);
    signaal.wijzigReden(reden);
    signalen.flush();
    rekenaar.herbereken(signaal.leerlingId(), reden);
  }

  private Signaal eis(long leerlingId) {
    toegang.eis(leerlingId);
    return signalen
        .findByLeerlingIdAndSoort(leerlingId, Signaal.ACHTTIENDE_VERJAARDAG)
        .orElseThrow(NietGevonden::new);
  }
}
