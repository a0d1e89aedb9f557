package nl.inburgeringsportaal.inburgeraar;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.audit.Inzage;
import nl.inburgeringsportaal.audit.Leesvragen;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.inburgeraar.internal.CorrectieLezer;
import nl.inburgeringsportaal.inburgeraar.internal.CorrectieLezer.Vraag;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Reikwijdte;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections of regime or gemeente: who lost access, and who had seen the file while it stood in the wrong place. For
 * DUO all of them, for a functionaris gegevensbescherming those of his own gemeente.
 */
@Service
@RolesAllowed({Rollen.MEDEWERKER_DUO, Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING})
@Transactional
public class CorrectieService {
  /** For how long a correction is told as something new. */
  private static final int DAGEN_NIEUW = 7;

  private static final Set<Rol> TOEZICHT = EnumSet.of(Rol.MEDEWERKER_DUO, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
  private static final Set<Rol> GEMEENTE = EnumSet.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER);

  private final CorrectieLezer lezer;
  private final InburgeraarToegang toegang;
  private final Leesvragen leesvragen;
  private final Organisaties organisaties;
  private final Leeslog leeslog;
  private final Klok klok;

  CorrectieService(
      CorrectieLezer lezer,
      InburgeraarToegang toegang,
      Leesvragen leesvragen,
      Organisaties organisaties,
      Leeslog leeslog,
      Klok klok) {
    this.lezer = lezer;
    this.toegang = toegang;
    this.leesvragen = leesvragen;
    this.organisaties = organisaties;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * @param pagina page; its sort is not used
   * @return corrections that took access away, the last first
   */
  @Transactional(readOnly = true)
  public Slice<CorrectieGegevens> list(Pageable pagina) {
    int grootte = pagina.getPageSize();
    List<CorrectieGegevens> rijen = lezer.lijst(toezicht(null), pagina.getOffset(), grootte + 1);
    boolean meer = rijen.size() > grootte;
    return new SliceImpl<>(meer ? rijen.subList(0, grootte) : rijen, pagina, meer);
  }

  /**
   * @return how many corrections took access away
   */
  @Transactional(readOnly = true)
  public long count() {
    return lezer.tel(toezicht(null));
  }

  /**
   * @param id id of a correction
   * @return the correction
   * @throws NietGevonden when it does not exist or is not about the user's gemeente
   */
  @Transactional(readOnly = true)
  public CorrectieGegevens findById(long id) {
    return lezer.lijst(toezicht(id), 0, 1).stream().findFirst().orElseThrow(NietGevonden::new);
  }

  /**
   * Who had seen the file from the first day on which the gemeente saw it until the correction. Asking is a line in the
   * read log.
   *
   * @param id id of a correction
   * @return people of that gemeente, or who read for it, the last one first
   * @throws NietGevonden when it does not exist or is not about the user's gemeente
   */
  public List<Inzage> wieZag(long id) {
    CorrectieGegevens correctie = findById(id);
    leeslog.noteer(
        Leeslog.Handeling.GEZOCHT, "logboek", null, null,
        "soort=" + InburgeraarService.OBJECT + " id=" + correctie.inburgeraarId() + " van=" + correctie.zagVan());
    return leesvragen.tussen(
        InburgeraarService.OBJECT,
        correctie.inburgeraarId(),
        correctie.zagVan().atStartOfDay(),
        correctie.moment(),
        organisaties.vanGemeenten(List.of(correctie.gemeentecode())));
  }

  /**
   * @param inburgeraarId a person
   * @return corrections of his file that took access away, the last first
   */
  @Transactional(readOnly = true)
  public List<CorrectieGegevens> vanInburgeraar(long inburgeraarId) {
    return lezer.lijst(new Vraag(gemeenten(TOEZICHT), null, inburgeraarId, null, true), 0, 50);
  }

  /**
   * What the user's gemeenten must know: whom they lost, and, unless he only supervises, whom they got.
   *
   * @param hoogstens most rows
   * @return corrections of the last week, the last first
   */
  @RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING})
  @Transactional(readOnly = true)
  public List<CorrectieGegevens> nieuw(int hoogstens) {
    LocalDateTime sinds = klok.nu().minusDays(DAGEN_NIEUW);
    boolean werkt = toegang.wie().rollen().stream().anyMatch(GEMEENTE::contains);
    Set<Rol> rollen = werkt ? GEMEENTE : EnumSet.of(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
    return lezer.lijst(new Vraag(gemeenten(rollen), null, null, sinds, !werkt), 0, hoogstens);
  }

  /**
   * @return how many corrections of the last week took access away, for the side navigation
   */
  @Transactional(readOnly = true)
  public long aantalNieuw() {
    return lezer.tel(
        new Vraag(gemeenten(TOEZICHT), null, null, klok.nu().minusDays(DAGEN_NIEUW), true));
  }

  private Vraag toezicht(Long id) {
    return new Vraag(gemeenten(TOEZICHT), id, null, null, true);
  }

  private Collection<String> gemeenten(Set<Rol> rollen) {
    Reikwijdte bereik = toegang.reikwijdte(rollen);
    return bereik.alles() ? null : bereik.gemeenten().keySet();
  }
}
