package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import nl.inburgeringsportaal.jongeren.internal.Leerlingdocumenten;
import nl.inburgeringsportaal.jongeren.internal.Leerlingstuk;
import nl.inburgeringsportaal.jongeren.internal.Schoolregels;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents about a pupil of the own school, each as PDF/UA-1. Each is a line in the read log. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional
public class LeerlingDocumentService {
  private final LeerlingService leerlingen;
  private final SignaalService signalen;
  private final LeerlingsignaalService leerlingsignalen;
  private final GesprekOverzicht gesprekken;
  private final LeerlingToegang toegang;
  private final Schoolregels regels;
  private final Organisaties organisaties;
  private final Leerlingdocumenten documenten;
  private final Leeslog leeslog;
  private final Klok klok;

  public LeerlingDocumentService(
      LeerlingService leerlingen,
      SignaalService signalen,
      LeerlingsignaalService leerlingsignalen,
      GesprekOverzicht gesprekken,
      LeerlingToegang toegang,
      Schoolregels regels,
      Organisaties organisaties,
      Leerlingdocumenten documenten,
      Leeslog leeslog,
      Klok klok) {
    this.leerlingen = leerlingen;
    this.signalen = signalen;
    this.leerlingsignalen = leerlingsignalen;
    this.gesprekken = gesprekken;
    this.toegang = toegang;
    this.regels = regels;
    this.organisaties = organisaties;
    this.documenten = documenten;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * @param leerlingId a pupil
   * @return what the counsellor takes along to the talk
   * @throws NietGevonden when he is not the user's
   */
  public byte[] voorbereiding(long leerlingId) {
    Leerlingstuk stuk = stuk(leerlingId);
    noteer(LeerlingService.OBJECT, leerlingId, "voorbereidingsblad");
    return documenten.voorbereiding(stuk);
  }

  /**
   * @param leerlingId a pupil
   * @param taal language of the letter: Dutch or English
   * @return the letter to him
   * @throws NietGevonden when he is not the user's
   */
  public byte[] brief(long leerlingId, Locale taal) {
    Leerlingstuk stuk = stuk(leerlingId);
    noteer(LeerlingService.OBJECT, leerlingId, "brief voor de leerling");
    return documenten.brief(stuk, taal);
  }

  /**
   * @param gesprekId a talk
   * @return its record
   * @throws NietGevonden when it is not the user's
   * @throws RegelOvertreden when it is still planned
   */
  public byte[] verslag(long gesprekId) {
    GesprekGegevens gesprek = gesprekken.findById(gesprekId);
    if (gesprek.status() == Gespreksstatus.GEPLAND) {
      throw new RegelOvertreden("jongeren.verslag.fout.gepland");
    }
    Leerlingstuk stuk = stuk(gesprek.leerlingId(), Optional.of(gesprek));
    noteer(GesprekOverzicht.OBJECT, gesprekId, "verslag");
    return documenten.verslag(stuk, gesprek);
  }

  private void noteer(String soort, long id, String wat) {
    leeslog.noteer(Leeslog.Handeling.GEDOWNLOAD, soort, id, null, wat);
  }

  private Leerlingstuk stuk(long leerlingId) {
    return stuk(leerlingId, Optional.empty());
  }

  /** With the plan of that talk, or else of the last one that was held. */
  private Leerlingstuk stuk(long leerlingId, Optional<GesprekGegevens> van) {
    LeerlingGegevens leerling = leerlingen.findById(leerlingId);
    List<GesprekGegevens> alle = gesprekken.vanLeerling(leerlingId);
    Optional<GesprekGegevens> metPlan =
        van.or(() -> Leerlingstuk.laatste(alle)).filter(gesprek -> gesprek.plan() != null);
    LocalDate vandaag = klok.vandaag();
    LocalDate regeldag = van.isPresent() && metPlan.isPresent() ? metPlan.get().plan().regeldatum() : vandaag;
    Termijnberekening.Plan plan =
        metPlan
            .map(gesprek -> gesprek.plan().plan(leerling.geboortedatum()))
            .orElseGet(() -> TermijnRoute.van(leerling).plan());
    Termijnberekening.Uitkomst uitkomst = Termijnberekening.bereken(plan, regels.termijn(regeldag));
    LocalDate keuzedag = van.map(GesprekGegevens::gevoerdOp).orElse(vandaag);
    String school =
        organisaties
            .organisatie(toegang.eis(leerlingId).schoolId())
            .map(OrganisatieGegevens::naam)
            .orElseThrow(NietGevonden::new);
    return new Leerlingstuk(
        school,
        leerling,
        signalen.vanLeerling(leerlingId),
        leerlingsignalen.vanLeerling(leerlingId),
        alle,
        uitkomst,
        Termijnkeuzes.van(uitkomst, keuzedag == null ? vandaag : keuzedag),
        vandaag);
  }
}
