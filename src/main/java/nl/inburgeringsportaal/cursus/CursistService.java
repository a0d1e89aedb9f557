package nl.inburgeringsportaal.cursus;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.cursus.internal.Cursistzoeker;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Zicht;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who learns where: a klantmanager those whom his gemeente sees, DUO everybody. */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
@Transactional(readOnly = true)
public class CursistService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "cursisten";

  private static final Set<Rol> DOSSIER =
      EnumSet.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);
  private static final Set<Rol> NAMEN = EnumSet.of(Rol.KLANTMANAGER, Rol.MEDEWERKER_DUO);

  private final Cursistzoeker zoeker;
  private final Personenbereik personen;
  private final Organisaties organisaties;
  private final Leeslog leeslog;

  CursistService(Cursistzoeker zoeker, Personenbereik personen, Organisaties organisaties, Leeslog leeslog) {
    this.zoeker = zoeker;
    this.personen = personen;
    this.organisaties = organisaties;
    this.leeslog = leeslog;
  }

  /**
   * @param filter which learners
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page within reach of the user; who was named is a line in the read log, as a count, for
   *     the gemeente that it was for
   */
  @RolesAllowed({Rollen.KLANTMANAGER, Rollen.MEDEWERKER_DUO})
  @Transactional(propagation = Propagation.SUPPORTS) // one query needs no transaction; the log line has its own
  public Slice<CursistListItem> list(CursistFilter filter, Pageable pagina) {
    Slice<CursistListItem> rijen = zoeker.zoek(zicht(filter), filter, pagina);
    if (!rijen.isEmpty()) {
      leeslog.noteer(
          Leeslog.Handeling.GERAADPLEEGD,
          OBJECT,
          filter.instellingId(),
          gemeente(filter),
          "cursisten: " + rijen.getNumberOfElements());
    }
    return rijen;
  }

  /** The gemeente of whom the list was asked, null for all within reach. */
  private Long gemeente(CursistFilter filter) {
    return filter.gemeentecode() == null
        ? null
        : organisaties.vanGemeenten(Set.of(filter.gemeentecode())).stream().findFirst().orElse(null);
  }

  /**
   * @param filter which learners
   * @return how many people there are within reach of the user
   */
  @RolesAllowed({Rollen.KLANTMANAGER, Rollen.MEDEWERKER_DUO})
  public long count(CursistFilter filter) {
    return zoeker.tel(zicht(filter), filter);
  }

  private Zicht zicht(CursistFilter filter) {
    Zicht alles = personen.zicht(NAMEN);
    return filter.gemeentecode() == null || alles.alles() ? alles : alles.alleen(Set.of(filter.gemeentecode()));
  }

  /**
   * What somebody follows and followed; opening his file is in the read log already.
   *
   * @param inburgeraarId a person
   * @return his offers, the newest first; empty when he is not within reach
   */
  public List<AanbodGegevens> vanInburgeraar(long inburgeraarId) {
    return personen.dossier(inburgeraarId, DOSSIER).isEmpty() ? List.of() : zoeker.van(inburgeraarId);
  }
}
