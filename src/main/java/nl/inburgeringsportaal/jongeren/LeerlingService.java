package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.jongeren.internal.Leerling;
import nl.inburgeringsportaal.jongeren.internal.LeerlingPersoon;
import nl.inburgeringsportaal.jongeren.internal.LeerlingPersoonRepository;
import nl.inburgeringsportaal.jongeren.internal.LeerlingRepository;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import nl.inburgeringsportaal.jongeren.internal.LeerlingZoeker;
import nl.inburgeringsportaal.jongeren.internal.Leerlingcontrole;
import nl.inburgeringsportaal.jongeren.internal.SignaalRekenaar;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pupils of the own school: list, file, add, change. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional
public class LeerlingService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "leerling";

  private final LeerlingRepository leerlingen;
  private final LeerlingPersoonRepository personen;
  private final LeerlingZoeker zoeker;
  private final LeerlingToegang toegang;
  private final Leerlingcontrole controle;
  private final SignaalRekenaar signalen;
  private final EntityManager em;
  private final Leeslog leeslog;
  private final Wijzigingslog wijzigingslog;

  public LeerlingService(
      LeerlingRepository leerlingen,
      LeerlingPersoonRepository personen,
      LeerlingZoeker zoeker,
      LeerlingToegang toegang,
      Leerlingcontrole controle,
      SignaalRekenaar signalen,
      EntityManager em,
      Leeslog leeslog,
      Wijzigingslog wijzigingslog) {
    this.leerlingen = leerlingen;
    this.personen = personen;
    this.zoeker = zoeker;
    this.toegang = toegang;
    this.controle = controle;
    this.signalen = signalen;
    this.em = em;
    this.leeslog = leeslog;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * A search for a name or number is a line in the read log, without what was searched for.
   *
   * @param filter which pupils
   * @param pagina page and sort; the sort ends with the id by itself
   * @return rows of that page in the scope of the user
   */
  @Transactional(propagation = Propagation.SUPPORTS) // one query needs no transaction; the log line has its own
  public Slice<LeerlingListItem> list(LeerlingFilter filter, Pageable pagina) {
    Slice<LeerlingListItem> rijen = zoeker.zoek(toegang.bereik(), filter, pagina);
    if (filter.zoek() != null && pagina.getPageNumber() == 0) {
      leeslog.noteer(
          Leeslog.Handeling.GEZOCHT,
          OBJECT,
          null,
          null,
          "zoek op naam of nummer, getoond=" + rijen.getNumberOfElements());
    }
    return rijen;
  }

  /**
   * @param filter which pupils
   * @return how many there are in the scope of the user
   */
  @Transactional(readOnly = true)
  public long count(LeerlingFilter filter) {
    return zoeker.tel(toegang.bereik(), filter);
  }

  /**
   * @return groups in which the user has pupils, for the filter
   */
  @Transactional(readOnly = true)
  public List<String> klassen() {
    return zoeker.waarden(toegang.bereik(), "klas");
  }

  /**
   * @return mentors of the user's pupils, for the filter
   */
  @Transactional(readOnly = true)
  public List<String> mentoren() {
    return zoeker.waarden(toegang.bereik(), "mentor");
  }

  /**
   * Opens a file; that is a line in the read log.
   *
   * @param id id of a pupil
   * @return what the school knows of him
   * @throws NietGevonden when he does not exist or is not the user's
   */
  public LeerlingGegevens findById(long id) {
    Leerling leerling = toegang.eis(id);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, leerling.schoolId(), null);
    return leerling.gegevens(persoon(id));
  }

  /**
   * Pupils that may be the same person as the one who is being entered.
   *
   * @param gegevens what has been typed
   * @return at most ten pupils of the own school
   */
  @Transactional(readOnly = true)
  public List<MogelijkDubbel> mogelijkDubbel(LeerlingGegevens gegevens) {
    long school = gegevens.id() == null ? toegang.wie().organisatieId() : toegang.eis(gegevens.id()).schoolId();
    Bereik bereik = toegang.bereik();
    return leerlingen
        .dubbel(
            school,
            gegevens.id(),
            gegevens.leerlingnummer(),
            gegevens.achternaam(),
            gegevens.geboortedatum(),
            Limit.of(10))
        .stream()
        .filter(dubbel -> bereik.omvat(school, dubbel.klas()))
        .toList();
  }

  /**
   * Adds a pupil or changes one, and recomputes the signal in the same transaction.
   *
   * @param gegevens what the school knows, with the version that was read
   * @param reden why, for the history; may be null
   * @return what is stored now
   * @throws OngeldigeInvoer when a value breaks a rule; names field, value and rule
   * @throws NietGevonden when the pupil is not the user's
   * @throws GelijktijdigGewijzigd when somebody else was first; nothing is saved
   */
  public LeerlingGegevens save(LeerlingGegevens gegevens, String reden) {
    controle.controleer(gegevens);
    Leerling leerling = gegevens.id() == null ? nieuw(gegevens) : wijzig(gegevens, reden);
    em.flush();
    signalen.herbereken(leerling.id(), reden == null ? "gegevens van de leerling" : reden);
    return leerling.gegevens(persoon(leerling.id()));
  }

  private Leerling nieuw(LeerlingGegevens gegevens) {
    long school = toegang.wie().organisatieId();
    if (!toegang.bereik().omvat(school, gegevens.klas())) {
      throw new OngeldigeInvoer("klas", gegevens.klas(), "jongeren.fout.klas-buiten-bereik");
    }
    eisUniekNummer(school, gegevens);
    Leerling leerling = new Leerling(school, gegevens);
    em.persist(leerling);
    em.persist(new LeerlingPersoon(leerling, gegevens));
    return leerling;
  }

  private Leerling wijzig(LeerlingGegevens gegevens, String reden) {
    Leerling leerling = toegang.eis(gegevens.id());
    LeerlingPersoon persoon = persoon(gegevens.id());
    LeerlingGegevens oud = leerling.gegevens(persoon);
    if (oud.versie() != gegevens.versie()) {
      throw new GelijktijdigGewijzigd();
    }
    if (!toegang.bereik().omvat(leerling.schoolId(), gegevens.klas())) {
      throw new OngeldigeInvoer("klas", gegevens.klas(), "jongeren.fout.klas-buiten-bereik");
    }
    eisUniekNummer(leerling.schoolId(), gegevens);
    leerling.werkBij(gegevens);
    leerling.wijzigReden(reden);
    persoon.werkBij(gegevens);
    persoon.wijzigReden(reden);
    noteer(leerling, "leerlingnummer", oud.leerlingnummer(), gegevens.leerlingnummer(), reden);
    noteer(leerling, "achternaam", oud.achternaam(), gegevens.achternaam(), reden);
    noteer(leerling, "roepnaam", oud.roepnaam(), gegevens.roepnaam(), reden);
    noteer(leerling, "geboortedatum", oud.geboortedatum(), gegevens.geboortedatum(), reden);
    noteer(leerling, "mentor", oud.mentor(), gegevens.mentor(), reden);
    noteer(leerling, "voogd", oud.voogd(), gegevens.voogd(), reden);
    return leerling;
  }

  private void noteer(Leerling leerling, String veld, Object oud, Object nieuw, String reden) {
    wijzigingslog.noteer(OBJECT, leerling.id(), leerling.schoolId(), veld, oud, nieuw, reden);
  }

  private void eisUniekNummer(long school, LeerlingGegevens gegevens) {
    leerlingen
        .dubbel(school, gegevens.id(), gegevens.leerlingnummer(), null, null, Limit.of(1))
        .forEach(
            dubbel -> {
              throw new OngeldigeInvoer(
                  "leerlingnummer", gegevens.leerlingnummer(), "jongeren.fout.nummer-bestaat");
            });
  }

  private LeerlingPersoon persoon(long id) {
    return personen.findById(id).orElseThrow(NietGevonden::new);
  }
}
