package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.Gesprek;
import nl.inburgeringsportaal.jongeren.internal.GesprekAfspraak;
import nl.inburgeringsportaal.jongeren.internal.GesprekAfspraakRepository;
import nl.inburgeringsportaal.jongeren.internal.GesprekRepository;
import nl.inburgeringsportaal.jongeren.internal.GesprekVerslag;
import nl.inburgeringsportaal.jongeren.internal.GesprekVerslagRepository;
import nl.inburgeringsportaal.jongeren.internal.Gesprekcontrole;
import nl.inburgeringsportaal.jongeren.internal.Jongereregister;
import nl.inburgeringsportaal.jongeren.internal.Leerling;
import nl.inburgeringsportaal.jongeren.internal.LeerlingPersoon;
import nl.inburgeringsportaal.jongeren.internal.LeerlingPersoonRepository;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import nl.inburgeringsportaal.jongeren.internal.SignaalRekenaar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talk with a pupil: plan, move, record, share and withdraw; every step recomputes the signal. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional
public class GesprekService {

  /** Version of the text that is read out before somebody consents to sharing. */
  public static final String TOESTEMMINGSTEKST = "2026-1";

  private final GesprekRepository gesprekken;
  private final GesprekVerslagRepository verslagen;
  private final GesprekAfspraakRepository afspraken;
  private final LeerlingPersoonRepository personen;
  private final LeerlingToegang toegang;
  private final Gesprekcontrole controle;
  private final Jongereregister jongeren;
  private final SignaalRekenaar signalen;
  private final EntityManager em;
  private final Klok klok;

  public GesprekService(
      GesprekRepository gesprekken,
      GesprekVerslagRepository verslagen,
      GesprekAfspraakRepository afspraken,
      LeerlingPersoonRepository personen,
      LeerlingToegang toegang,
      Gesprekcontrole controle,
      Jongereregister jongeren,
      SignaalRekenaar signalen,
      EntityManager em,
      Klok klok) {
    this.gesprekken = gesprekken;
    this.verslagen = verslagen;
    this.afspraken = afspraken;
    this.personen = personen;
    this.toegang = toegang;
    this.controle = controle;
    this.jongeren = jongeren;
    this.signalen = signalen;
    this.em = em;
    this.klok = klok;
  }

  /**
   * @param plan with whom, when and where
   * @return id of the new talk
   * @throws RegelOvertreden when this pupil has a planned talk already
   */
  public long plan(GesprekPlan plan) {
    Leerling leerling = toegang.eis(plan.leerlingId());
    controle.controleer(plan);
    if (gesprekken.heeftGepland(leerling.id())) {
      throw new RegelOvertreden("jongeren.gesprek.fout.al-gepland");
    }
    Gesprek gesprek = nieuw(leerling);
    gesprek.plan(plan);
    em.persist(gesprek);
    GesprekVerslag verslag = new GesprekVerslag(gesprek);
    verslag.plan(plan);
    em.persist(verslag);
    return klaar(gesprek, "gesprek gepland");
  }

  /**
   * @param id a planned talk
   * @param versie version that was read
   * @param plan the new day, time, place and people
   */
  public void verplaats(long id, int versie, GesprekPlan plan) {
    Gesprek gesprek = eis(id, versie);
    controle.controleer(plan);
    gesprek.plan(plan);
    verslag(id).plan(plan);
    klaar(gesprek, "gesprek verplaatst");
  }

  /**
   * @param id a planned talk
   * @param versie version that was read
   * @param vastlegging what was said and agreed
   */
  public void legVast(long id, int versie, GesprekVastlegging vastlegging) {
    Gesprek gesprek = eis(id, versie);
    Leerling leerling = toegang.eis(gesprek.leerlingId());
    controle.controleer(vastlegging, persoon(leerling.id()).geboortedatum());
    gesprek.voer(vastlegging.gevoerdOp(), leerling.opleidingscode());
    gesprek.deel(vastlegging.delen(), vastlegging.grondslag(), vastlegging.woongemeente(), klok.vandaag());
    verslag(id).legVast(vastlegging, TOESTEMMINGSTEKST);
    if (vastlegging.woongemeente() != null) {
      leerling.woontIn(vastlegging.woongemeente());
    }
    vastlegging.afspraken().forEach(afspraak -> em.persist(new GesprekAfspraak(gesprek, afspraak)));
    if (vastlegging.delen() != Delen.NIET) {
      jongeren.deel(gesprek);
    }
    klaar(gesprek, "gesprek gevoerd");
  }

  /**
   * @param id a planned talk
   * @param versie version that was read
   * @param reden why it did not take place
   * @param toelichting words with it, at most 1,000 characters, may be null
   */
  public void gingNietDoor(long id, int versie, NietDoorgegaanReden reden, String toelichting) {
    Gesprek gesprek = eis(id, versie);
    gesprek.gaatNietDoor(reden);
    verslag(id).lichtToe(kort(toelichting));
    klaar(gesprek, "gesprek niet doorgegaan");
  }

  /**
   * Records a talk that somebody else held; a planned one of this pupil becomes that talk.
   *
   * @param leerlingId whose talk
   * @param dag day on which it was held, not in the future
   * @param door who held it
   * @param toelichting words with it, at most 1,000 characters, may be null
   * @return id of the talk
   */
  public long eldersGevoerd(long leerlingId, LocalDate dag, EldersDoor door, String toelichting) {
    Leerling leerling = toegang.eis(leerlingId);
    controle.controleerGevoerd(dag);
    Gesprek gesprek =
        gesprekken.vanLeerling(leerlingId).stream()
            .filter(gepland -> gepland.status() == Gespreksstatus.GEPLAND)
            .findFirst()
            .orElseGet(() -> nieuw(leerling));
    boolean isNieuw = gesprek.id() == null;
    gesprek.elders(dag, door, leerling.opleidingscode());
    if (isNieuw) {
      em.persist(gesprek);
      em.persist(new GesprekVerslag(gesprek));
    }
    verslag(gesprek.id()).lichtToe(kort(toelichting));
    return klaar(gesprek, "gesprek elders gevoerd");
  }

  /**
   * The gemeente no longer sees that the talk took place, at once; what it did with it goes with it, and it is told.
   *
   * @param id a talk that is shared
   * @param versie version that was read
   */
  public void trekDelenIn(long id, int versie) {
    Gesprek gesprek = eis(id, versie);
    gesprek.trekDelenIn(klok.vandaag());
    gesprek.wijzigReden("delen ingetrokken");
    jongeren.trekIn(gesprek);
  }

  /**
   * @param afspraakId an agreement
   * @param gedaan true when it has been done, false to open it again
   */
  public void rondAf(long afspraakId, boolean gedaan) {
    GesprekAfspraak afspraak = afspraken.findById(afspraakId).orElseThrow(NietGevonden::new);
    toegang.eis(afspraak.leerlingId());
    afspraak.gedaan(gedaan ? klok.vandaag() : null);
  }

  private Gesprek nieuw(Leerling leerling) {
    return new Gesprek(leerling, klok.vandaag());
  }

  private Gesprek eis(long id, int versie) {
    Gesprek gesprek = gesprekken.findById(id).orElseThrow(NietGevonden::new);
    toegang.eis(gesprek.leerlingId());
    gesprek.controleerVersie(versie);
    return gesprek;
  }

  private GesprekVerslag verslag(long id) {
    return verslagen.findById(id).orElseThrow(NietGevonden::new);
  }

  private LeerlingPersoon persoon(long id) {
    return personen.findById(id).orElseThrow(NietGevonden::new);
  }

  private static String kort(String toelichting) {
    if (toelichting != null && toelichting.length() > 1000) {
      throw new OngeldigeInvoer("toelichting", toelichting, "jongeren.fout.te-lang", 1000);
    }
    return toelichting;
  }

  private long klaar(Gesprek gesprek, String reden) {
    gesprek.wijzigReden(reden);
    em.flush();
    signalen.herbereken(gesprek.leerlingId(), reden);
    return gesprek.id();
  }
}
