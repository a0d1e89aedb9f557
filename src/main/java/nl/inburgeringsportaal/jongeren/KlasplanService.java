package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.Gesprek;
import nl.inburgeringsportaal.jongeren.internal.GesprekVerslag;
import nl.inburgeringsportaal.jongeren.internal.Gesprekcontrole;
import nl.inburgeringsportaal.jongeren.internal.KlasplanRij;
import nl.inburgeringsportaal.jongeren.internal.KlasplanZoeker;
import nl.inburgeringsportaal.jongeren.internal.LeerlingRepository;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import nl.inburgeringsportaal.jongeren.internal.SignaalRekenaar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the talks of a klas or a mentor in one go, shows first what that will do, and undoes it while untouched. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional
public class KlasplanService {
  private static final int LANGSTE_PAUZE = 120;

  private final KlasplanZoeker zoeker;
  private final LeerlingRepository leerlingen;
  private final LeerlingToegang toegang;
  private final Gesprekcontrole controle;
  private final SignaalRekenaar signalen;
  private final EntityManager em;
  private final Leeslog leeslog;
  private final Klok klok;

  public KlasplanService(
      KlasplanZoeker zoeker,
      LeerlingRepository leerlingen,
      LeerlingToegang toegang,
      Gesprekcontrole controle,
      SignaalRekenaar signalen,
      EntityManager em,
      Leeslog leeslog,
      Klok klok) {
    this.zoeker = zoeker;
    this.leerlingen = leerlingen;
    this.toegang = toegang;
    this.controle = controle;
    this.signalen = signalen;
    this.em = em;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * Shows what {@link #plan} will do; the names that it shows are a line in the read log.
   *
   * @param plan for whom and when
   * @return talks and pupils that are skipped, in the scope of the user
   * @throws OngeldigeInvoer when a value breaks a rule
   */
  public Klasplanvoorbeeld voorbeeld(Klasplan plan) {
    Klasplanvoorbeeld voorbeeld = verdeel(plan);
    leeslog.noteer(
        Leeslog.Handeling.GEZOCHT,
        LeerlingService.OBJECT,
        null,
        null,
        "plan voor een klas of mentor, getoond="
            + (voorbeeld.gesprekken().size() + voorbeeld.overgeslagen().size()));
    return voorbeeld;
  }

  /**
   * Plans the talks.
   *
   * @param plan for whom and when
   * @return id of the plan, for {@link #maakOngedaan}
   * @throws OngeldigeInvoer when a value breaks a rule
   * @throws RegelOvertreden when nobody is left to plan a talk with
   */
  public long plan(Klasplan plan) {
    List<Klasplanvoorbeeld.Gesprek> gesprekken = verdeel(plan).gesprekken();
    if (gesprekken.isEmpty()) {
      throw new RegelOvertreden("jongeren.klasplan.fout.niemand");
    }
    KlasplanRij rij =
        new KlasplanRij(toegang.wie().organisatieId(), plan.datum(), gesprekken.size(), klok.nu());
    em.persist(rij);
    List<Long> ids = gesprekken.stream().map(Klasplanvoorbeeld.Gesprek::leerlingId).toList();
    leerlingen.findAllById(ids);
    for (Klasplanvoorbeeld.Gesprek deel : gesprekken) {
      Gesprek gesprek = new Gesprek(toegang.eis(deel.leerlingId()), klok.vandaag());
      GesprekPlan gesprekplan = gesprekplan(plan, deel.leerlingId(), deel.begintijd());
      gesprek.plan(gesprekplan);
      gesprek.hoortBij(rij.id());
      em.persist(gesprek);
      GesprekVerslag verslag = new GesprekVerslag(gesprek);
      verslag.plan(gesprekplan);
      em.persist(verslag);
    }
    em.flush();
    signalen.herbereken(ids, "gesprekken van een klas gepland");
    return rij.id();
  }

  /**
   * @return the user's own plans for today or later of which nobody has changed a talk, the newest first
   */
  @Transactional(readOnly = true)
  public List<KlasplanListItem> ongedaanTeMaken() {
    return zoeker.onaangeroerd(toegang.wie().organisatieId(), toegang.wie().gebruikersnaam());
  }

  /**
   * Takes all talks of a plan away again.
   *
   * @param klasplanId a plan of the user himself
   * @throws NietGevonden when it is not, or when somebody has changed one of its talks
   */
  public void maakOngedaan(long klasplanId) {
    KlasplanListItem plan =
        ongedaanTeMaken().stream().filter(eigen -> eigen.id() == klasplanId).findFirst().orElseThrow(NietGevonden::new);
    List<Gesprek> gesprekken =
        em.createQuery("select g from Gesprek g where g.klasplanId = :plan", Gesprek.class)
            .setParameter("plan", plan.id())
            .getResultList();
    List<Long> ids = gesprekken.stream().map(Gesprek::leerlingId).toList();
    ids.forEach(toegang::eis);
    for (Gesprek gesprek : gesprekken) {
      em.remove(em.find(GesprekVerslag.class, gesprek.id()));
      em.remove(gesprek);
    }
    em.find(KlasplanRij.class, plan.id()).maakOngedaan(klok.nu());
    em.flush();
    signalen.herbereken(ids, "plan van een klas ongedaan gemaakt");
  }

  private Klasplanvoorbeeld verdeel(Klasplan plan) {
    controleer(plan);
    List<Klasplanvoorbeeld.Gesprek> gesprekken = new ArrayList<>();
    List<Klasplanvoorbeeld.Overgeslagen> overgeslagen = new ArrayList<>();
    int minuut = plan.begintijd().toSecondOfDay() / 60;
    int laatste = plan.eindtijd().toSecondOfDay() / 60 - plan.duurMinuten();
    for (KlasplanZoeker.Rij rij : zoeker.leerlingen(toegang.bereik(), plan)) {
      Klasplanvoorbeeld.Waarom waarom = waarom(rij, minuut > laatste);
      if (waarom != null) {
        overgeslagen.add(new Klasplanvoorbeeld.Overgeslagen(rij.id(), rij.naam(), waarom));
      } else {
        LocalTime begin = LocalTime.of(minuut / 60, minuut % 60);
        gesprekken.add(new Klasplanvoorbeeld.Gesprek(rij.id(), rij.naam(), begin, rij.signaaldatum()));
        minuut += plan.duurMinuten() + plan.pauzeMinuten();
      }
    }
    return new Klasplanvoorbeeld(gesprekken, overgeslagen);
  }

  private static Klasplanvoorbeeld.Waarom waarom(KlasplanZoeker.Rij rij, boolean vol) {
    if (rij.isGepland()) {
      return Klasplanvoorbeeld.Waarom.AL_GEPLAND;
    }
    if (rij.isGevoerd()) {
      return Klasplanvoorbeeld.Waarom.AL_GEVOERD;
    }
    if (rij.status() == Signaalstatus.niet_nodig) {
      return Klasplanvoorbeeld.Waarom.NIET_NODIG;
    }
    return vol ? Klasplanvoorbeeld.Waarom.PAST_NIET : null;
  }

  private void controleer(Klasplan plan) {
    if ((plan.klas() == null) == (plan.mentor() == null)) {
      throw new OngeldigeInvoer("klas", null, "fout.verplicht");
    }
    if (plan.begintijd() == null || plan.eindtijd() == null) {
      throw new OngeldigeInvoer("begintijd", null, "fout.verplicht");
    }
    if (plan.pauzeMinuten() < 0 || plan.pauzeMinuten() > LANGSTE_PAUZE) {
      throw new OngeldigeInvoer("pauze", plan.pauzeMinuten(), "jongeren.klasplan.fout.pauze", LANGSTE_PAUZE);
    }
    controle.controleer(gesprekplan(plan, 0, plan.begintijd()));
  }

  private static GesprekPlan gesprekplan(Klasplan plan, long leerlingId, LocalTime begintijd) {
    return new GesprekPlan(
        leerlingId,
        plan.datum(),
        begintijd,
        plan.duurMinuten(),
        plan.plaats(),
        Set.of(Deelnemer.LEERLING, Deelnemer.MENTOR),
        null);
  }
}
