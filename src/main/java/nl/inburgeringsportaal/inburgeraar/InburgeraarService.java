package nl.inburgeringsportaal.inburgeraar;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.inburgeraar.internal.Doelen;
import nl.inburgeringsportaal.inburgeraar.internal.DossierLezer;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Opening;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Reikwijdte;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarZoeker;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Persons: find one, open the file. A gemeente reaches whom DUO's four conditions give it, DUO everybody. */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER, Rollen.MEDEWERKER_DUO})
@Transactional
public class InburgeraarService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "inburgeraar";

  private static final Set<Rol> LEZERS =
      EnumSet.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);
  private static final Set<Rol> BSN_LEZERS = EnumSet.of(Rol.KLANTMANAGER, Rol.MEDEWERKER_DUO);

  private final InburgeraarToegang toegang;
  private final InburgeraarZoeker zoeker;
  private final DossierLezer lezer;
  private final Doelen doelen;
  private final Gebruikers gebruikers;
  private final Leeslog leeslog;
  private final Klok klok;

  InburgeraarService(
      InburgeraarToegang toegang,
      InburgeraarZoeker zoeker,
      DossierLezer lezer,
      Doelen doelen,
      Gebruikers gebruikers,
      Leeslog leeslog,
      Klok klok) {
    this.toegang = toegang;
    this.zoeker = zoeker;
    this.lezer = lezer;
    this.doelen = doelen;
    this.gebruikers = gebruikers;
    this.leeslog = leeslog;
    this.klok = klok;
  }

  /**
   * A search for a name is a line in the read log, without what was searched for.
   *
   * @param filter which persons
   * @param pagina page and sort; the sort ends with the id by itself
   * @return rows of that page in the scope of the user
   */
  @Transactional(propagation = Propagation.SUPPORTS) // one query needs no transaction; the log line has its own
  public Slice<InburgeraarListItem> list(InburgeraarFilter filter, Pageable pagina) {
    List<InburgeraarZoeker.Gevonden> gevonden =
        zoeker.zoek(toegang.reikwijdte(LEZERS), toegang.wie().id(), filter, pagina);
    boolean meer = gevonden.size() > pagina.getPageSize();
    List<InburgeraarListItem> rijen = metNamen(meer ? gevonden.subList(0, pagina.getPageSize()) : gevonden);
    if (filter.naam() != null && pagina.getPageNumber() == 0) {
      leeslog.noteer(Leeslog.Handeling.GEZOCHT, OBJECT, null, null, "zoek op naam, getoond=" + rijen.size());
    }
    return new SliceImpl<>(rijen, pagina, meer);
  }

  private List<InburgeraarListItem> metNamen(List<InburgeraarZoeker.Gevonden> gevonden) {
    Map<Long, String> namen =
        gebruikers.namen(
            gevonden.stream().map(InburgeraarZoeker.Gevonden::klantmanagerId).filter(Objects::nonNull).toList());
    return gevonden.stream()
        .map(een -> een.klantmanagerId() == null ? een.rij() : een.rij().met(namen.get(een.klantmanagerId())))
        .toList();
  }

  /**
   * @param filter which persons
   * @return how many there are in the scope of the user
   */
  @Transactional(readOnly = true)
  public long count(InburgeraarFilter filter) {
    return zoeker.tel(toegang.reikwijdte(LEZERS), toegang.wie().id(), filter);
  }

  /**
   * One row of the list, for a module that holds the id of a person.
   *
   * @param id id of a person
   * @param gemeentecode only when this gemeente, of those that the user serves, sees him; null for any of them
   * @return his row, empty when he does not exist or is not the user's
   */
  @Transactional(readOnly = true)
  public Optional<InburgeraarListItem> vind(long id, String gemeentecode) {
    InburgeraarFilter filter =
        new InburgeraarFilter(
            null, gemeentecode == null ? Set.of() : Set.of(gemeentecode), null, null, null, null, false);
    return zoeker.vind(toegang.reikwijdte(LEZERS), toegang.wie().id(), filter, id);
  }

  /**
   * @return codes of the gemeenten that the user serves; empty for who reaches the whole country
   */
  @Transactional(readOnly = true)
  public Set<String> gemeenten() {
    return toegang.reikwijdte(LEZERS).gemeenten().keySet();
  }

  /**
   * Finds somebody by a whole number. It is a line in the read log, without the number.
   *
   * @param nummer a BSN or a v-nummer, with or without spaces and dots
   * @return id of the person, empty when there is nobody with that number in the scope of the user. A
   *     gemeentebeheerder finds nobody by a BSN, which he may not know
   * @throws OngeldigeInvoer when it is neither; the fault does not repeat it
   */
  public Optional<Long> zoekNummer(String nummer) {
    String cijfers = nummer == null ? "" : nummer.replaceAll("[ .-]", "");
    boolean isBsn = Bsn.isGeldig(cijfers);
    if (!isBsn && !Vnummer.isGeldig(cijfers)) {
      throw new OngeldigeInvoer("nummer", null, "inburgeraar.fout.nummer");
    }
    Reikwijdte bereik = toegang.reikwijdte(isBsn ? BSN_LEZERS : LEZERS);
    Long gevonden =
        isBsn ? zoeker.vind(bereik, new Bsn(cijfers), null) : zoeker.vind(bereik, null, new Vnummer(cijfers));
    leeslog.noteer(
        Leeslog.Handeling.GEZOCHT,
        OBJECT,
        null,
        null,
        "zoek op " + (isBsn ? "BSN" : "v-nummer") + ", getoond=" + (gevonden == null ? 0 : 1));
    return Optional.ofNullable(gevonden);
  }

  /**
   * @param id id of a person
   * @return true when the user must say first what he opens the file for: DUO, once per file and day
   * @throws NietGevonden when he does not exist or is not the user's
   */
  @Transactional(readOnly = true)
  public boolean vraagtDoel(long id) {
    return toegang.eis(id, LEZERS).alles() && doelen.vind(toegang.wie().id(), id, klok.vandaag()).isEmpty();
  }

  /**
   * Keeps what the user opens a file for, until the end of the day.
   *
   * @param id id of a person
   * @param doel in his own words, 5 to 200 characters
   * @throws NietGevonden when he does not exist or is not the user's
   * @throws OngeldigeInvoer when nothing is said
   */
  public void noemDoel(long id, String doel) {
    toegang.eis(id, LEZERS);
    doelen.bewaar(toegang.wie().id(), id, klok.vandaag(), doelen.controleer("doel", doel));
  }

  /**
   * Opens a file; that is a line in the read log for the gemeente that it serves.
   *
   * @param id id of a person
   * @return the file as the user may see it
   * @throws NietGevonden when he does not exist or is not the user's
   * @throws nl.inburgeringsportaal.base.RegelOvertreden when the user must say first what he opens it for
   */
  public DossierGegevens findById(long id) {
    Opening opening = toegang.eis(id, LEZERS);
    String doel = opening.alles() ? doelen.eis(toegang.wie().id(), id, klok.vandaag()) : null;
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, opening.organisatieId(), null, doel);
    return lezer.dossier(opening);
  }

  /**
   * Shows the whole BSN; that is a line of its own in the read log, with the reason.
   *
   * @param id id of a person
   * @param reden why, 5 to 200 characters
   * @return the BSN, empty when the portal has none
   * @throws NietGevonden when he does not exist or is not the user's
   * @throws OngeldigeInvoer when no reason is given
   */
  @RolesAllowed({Rollen.KLANTMANAGER, Rollen.MEDEWERKER_DUO})
  public Optional<Bsn> toonBsn(long id, String reden) {
    Opening opening = toegang.eis(id, BSN_LEZERS);
    String waarom = doelen.controleer("reden", reden);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, opening.organisatieId(), "BSN getoond", waarom);
    return Optional.ofNullable(lezer.bsn(id));
  }
}
