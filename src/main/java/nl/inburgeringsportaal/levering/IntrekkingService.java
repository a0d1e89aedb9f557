package nl.inburgeringsportaal.levering;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.levering.internal.Bestandssoorten;
import nl.inburgeringsportaal.levering.internal.Intrekkingregister;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Withdrawal of a delivery of DUO as a correcting delivery. One employee proposes it with a reason, another one lets it
 * happen after he has seen what it changes: not who proposed it, and not who had brought the delivery, whatever role
 * he has. Everything is about deliveries of the own organisation.
 */
@Service
@RolesAllowed(Rollen.MEDEWERKER_DUO)
public class IntrekkingService {
  /** Least number of characters of a reason. */
  public static final int REDEN_MINSTENS = 10;

  /** Most number of characters of a reason. */
  public static final int REDEN_HOOGSTENS = 1_000;

  private final HuidigeGebruiker.Bron bron;
  private final Intrekkingregister register;
  private final LeveringService leveringen;
  private final Bestandssoorten soorten;
  private final TransactionTemplate transactie;

  IntrekkingService(
      HuidigeGebruiker.Bron bron,
      Intrekkingregister register,
      LeveringService leveringen,
      Bestandssoorten soorten,
      PlatformTransactionManager transacties) {
    this.bron = bron;
    this.register = register;
    this.leveringen = leveringen;
    this.soorten = soorten;
    this.transactie = new TransactionTemplate(transacties);
  }

  /**
   * @param leveringId a delivery
   * @return true when it changed something that could be taken back, and no withdrawal of it waits or was carried out
   */
  public boolean isIntrekbaar(long leveringId) {
    long organisatieId = wie().organisatieId();
    return register.isIntrekbaar(leveringId, organisatieId)
        && register
            .van(leveringId, organisatieId)
            .map(IntrekkingGegevens::status)
            .filter(status ->
                status == Intrekkingstatus.BEZIG
                    || status == Intrekkingstatus.VOORGESTELD
                    || status == Intrekkingstatus.UITGEVOERD)
            .isEmpty();
  }

  /**
   * @param id a correcting delivery
   * @return the withdrawal that it is; empty when it is something else, or of another organisation
   */
  public Optional<IntrekkingGegevens> vind(long id) {
    return register.vind(id, wie().organisatieId());
  }

  /**
   * @param leveringId a delivery
   * @return its last withdrawal; empty when there is none
   */
  public Optional<IntrekkingGegevens> van(long leveringId) {
    return register.van(leveringId, wie().organisatieId());
  }

  /**
   * @param hoogstens most rows
   * @return withdrawals that the user may judge, the oldest first; what they change is not told
   */
  public List<IntrekkingGegevens> teBeoordelen(int hoogstens) {
    return register.teBeoordelen(wie(), hoogstens);
  }

  /**
   * @return how many the user may judge
   */
  public long aantalTeBeoordelen() {
    return register.aantalTeBeoordelen(wie());
  }

  /**
   * Proposes to take a delivery back. What it changes is counted next; nothing happens before a second person agrees.
   *
   * @param leveringId an applied delivery of the own organisation
   * @param reden why
   * @return id of the correcting delivery
   * @throws NietGevonden when the organisation has no such delivery
   * @throws OngeldigeInvoer when the reason is too short or too long
   * @throws RegelOvertreden when it changed nothing, takes another one back, has a file that cannot be taken back
   *     exactly, or has a withdrawal already
   */
  public long stelVoor(long leveringId, String reden) {
    HuidigeGebruiker wie = bron.verplicht(Rol.MEDEWERKER_DUO);
    LeveringGegevens levering = leveringen.findById(leveringId);
    String waarom = reden("reden", reden);
    if (!register.isIntrekbaar(leveringId, wie.organisatieId())) {
      throw new RegelOvertreden("levering.intrekken.niets");
    }
    for (BestandGegevens bestand : levering.bestanden()) {
      Bestandssoort soort = soorten.vind(bestand.naam()).orElseThrow(NietGevonden::new);
      if (soort.intrekker().isEmpty()) {
        throw new RegelOvertreden(soort.tekstSleutel() + ".niet-intrekken");
      }
    }
    try {
      Long id = transactie.execute(status -> register.maak(leveringId, wie, waarom));
      register.wek();
      return id;
    } catch (DuplicateKeyException ander) {
      throw new RegelOvertreden("levering.intrekken.al");
    }
  }

  /**
   * Lets a withdrawal happen.
   *
   * @param id a withdrawal that waits
   * @param ronde the count of its consequences that the user saw
   * @throws NietGevonden when the organisation has no such withdrawal
   * @throws RegelOvertreden when the user proposed it or brought the delivery, when somebody else was first, or when
   *     the consequences were counted again since
   */
  public void keurGoed(long id, int ronde) {
    HuidigeGebruiker wie = bron.verplicht(Rol.MEDEWERKER_DUO);
    IntrekkingGegevens een = register.vind(id, wie.organisatieId()).orElseThrow(NietGevonden::new);
    if (!een.magGoedkeuren(wie.gebruikersnaam())) {
      throw new RegelOvertreden("levering.intrekken.zelf");
    }
    if (!Boolean.TRUE.equals(transactie.execute(status -> register.keurGoed(id, ronde, wie)))) {
      throw new RegelOvertreden("levering.intrekken.wacht-niet");
    }
    register.wek();
  }

  /**
   * Ends a withdrawal that waits: the second person does not agree, or who proposed it takes it back.
   *
   * @param id a withdrawal that waits
   * @param reden why
   * @throws NietGevonden when the organisation has no such withdrawal
   * @throws OngeldigeInvoer when the reason is too short or too long
   * @throws RegelOvertreden when it does not wait
   */
  public void wijsAf(long id, String reden) {
    HuidigeGebruiker wie = bron.verplicht(Rol.MEDEWERKER_DUO);
    register.vind(id, wie.organisatieId()).orElseThrow(NietGevonden::new);
    String waarom = reden("reden", reden);
    if (!Boolean.TRUE.equals(transactie.execute(status -> register.wijsAf(id, waarom, wie)))) {
      throw new RegelOvertreden("levering.intrekken.wacht-niet");
    }
  }

  /**
   * Counts anew what a withdrawal that waits changes.
   *
   * @param id a withdrawal that waits
   * @throws NietGevonden when the organisation has no such withdrawal
   * @throws RegelOvertreden when it does not wait
   */
  public void telOpnieuw(long id) {
    HuidigeGebruiker wie = bron.verplicht(Rol.MEDEWERKER_DUO);
    register.vind(id, wie.organisatieId()).orElseThrow(NietGevonden::new);
    if (!Boolean.TRUE.equals(transactie.execute(status -> register.telOpnieuw(id, wie)))) {
      throw new RegelOvertreden("levering.intrekken.wacht-niet");
    }
    register.wek();
  }

  private HuidigeGebruiker wie() {
    return bron.verplicht(Rol.MEDEWERKER_DUO);
  }

  private static String reden(String veld, String reden) {
    String waarom = reden == null ? "" : reden.strip();
    if (waarom.length() < REDEN_MINSTENS || waarom.length() > REDEN_HOOGSTENS) {
      throw new OngeldigeInvoer(veld, waarom, "levering.intrekken.reden-lengte", REDEN_MINSTENS, REDEN_HOOGSTENS);
    }
    return waarom;
  }
}
