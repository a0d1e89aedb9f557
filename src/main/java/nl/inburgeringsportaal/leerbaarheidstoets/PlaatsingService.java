package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Plaatsingboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Planbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Sessiezoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Voorstelmaker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Wachtendenzoeker;
import org.springframework.stereotype.Service;

/**
 * Places candidates in sessions: who plans those of his gemeenten and of the gemeenten for which his holds the test, a
 * klantmanager those of his own files.
 */
@Service
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER, Rollen.KLANTMANAGER})
public class PlaatsingService {
  /** The most candidates that are shown or proposed at a time. */
  public static final int MEESTE_KANDIDATEN = 500;

  /** The most sessions of a proposal. */
  public static final int MEESTE_SESSIES = 200;

  static final String OBJECT = "toetssessie";

  private final Planbereik bereik;
  private final Kandidaatbereik kandidaten;
  private final Wachtendenzoeker zoeker;
  private final Sessiezoeker sessies;
  private final Plaatsingboek boek;
  private final Leeslog leeslog;

  public PlaatsingService(
      Planbereik bereik,
      Kandidaatbereik kandidaten,
      Wachtendenzoeker zoeker,
      Sessiezoeker sessies,
      Plaatsingboek boek,
      Leeslog leeslog) {
    this.bereik = bereik;
    this.kandidaten = kandidaten;
    this.zoeker = zoeker;
    this.sessies = sessies;
    this.boek = boek;
    this.leeslog = leeslog;
  }

  /**
   * @param sessieId id of a session
   * @return who has a place in it and who had one: everybody for who plans it, those of his own files for a
   *     klantmanager
   * @throws NietGevonden when the session is not seen
   */
  public List<SessieKandidaat> vanSessie(long sessieId) {
    SessieDetail sessie = eis(sessieId);
    List<SessieKandidaat> alle =
        zoeker.vanSessie(kandidaten.inSessie(sessie.gegevens().gemeenteId()), sessieId);
    long gemeente = sessie.gegevens().gemeenteId();
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, sessieId, gemeente, "kandidaten: " + alle.size());
    return alle;
  }

  private SessieDetail eis(long sessieId) {
    return sessies.vind(bereik.lezen(), bereik.plannen(), sessieId);
  }

  /**
   * @param sessieId id of a session
   * @return who waits for a place and fits it, those first whose ten weeks end first
   * @throws NietGevonden when the session is not seen
   */
  public List<KandidaatKeuze> passend(long sessieId) {
    SessieDetail sessie = eis(sessieId);
    List<Voorstelkeuze.Sessie> open = zoeker.sessies(List.of(sessieId));
    if (open.isEmpty()) {
      return List.of();
    }
    LocalDate dag = sessie.gegevens().begin().toLocalDate();
    List<KandidaatKeuze> wie =
        zoeker.wachtend(kandidaten.eigen(), open.getFirst().gemeenten(), dag, MEESTE_KANDIDATEN).stream()
            .map(Wachtendenzoeker.Wachtend::keuze)
            .filter(een -> !een.rolstoel() || sessie.rolstoel())
            .toList();
    leeslog.noteer(
        Leeslog.Handeling.GEZOCHT, OBJECT, sessieId, sessie.gegevens().gemeenteId(), "wachtend: " + wie.size());
    return wie;
  }

  /**
   * @param plaatsingId id of a place that stands
   * @return other sessions to come to which it can be moved, the first first
   * @throws NietGevonden when the place is not within reach
   */
  public List<SessieListItem> sessiesVoorPlaats(long plaatsingId) {
    Plaatsingboek.Plaatsing plaats = eisPlaats(plaatsingId);
    return passend(kandidaten.alleen(plaats.deelnameId()), plaats.sessieId(), plaats.deelnameId());
  }

  private List<SessieListItem> passend(Wachtendenzoeker.Zicht zicht, Long niet, long deelnameId) {
    List<SessieListItem> open = sessies.open(bereik.lezen(), null, null, MEESTE_SESSIES);
    Map<Long, Voorstelkeuze.Sessie> eisen = eisen(open);
    Voorstelkeuze.Kandidaat wie = zoeker.kandidaat(zicht, deelnameId).orElseThrow(NietGevonden::new);
    return open.stream()
        .filter(sessie -> !Long.valueOf(sessie.id()).equals(niet) && eisen.containsKey(sessie.id()))
        .filter(
            sessie ->
                Voorstelmaker.maak(List.of(wie), List.of(eisen.get(sessie.id()))).getFirst().sessieId() != null)
        .toList();
  }

  private Map<Long, Voorstelkeuze.Sessie> eisen(List<SessieListItem> open) {
    return zoeker.sessies(open.stream().map(SessieListItem::id).toList()).stream()
        .collect(Collectors.toMap(Voorstelkeuze.Sessie::id, een -> een));
  }

  private void eisKandidaat(long deelnameId) {
    zoeker.persoon(kandidaten.eigen(), deelnameId).orElseThrow(NietGevonden::new);
  }

  /** The planner of the session may always; a klantmanager for his own files. */
  private Plaatsingboek.Plaatsing eisPlaats(long plaatsingId) {
    Plaatsingboek.Plaatsing plaats = boek.vind(plaatsingId).orElseThrow(NietGevonden::new);
    SessieDetail sessie = eis(plaats.sessieId());
    zoeker
        .persoon(kandidaten.inSessie(sessie.gegevens().gemeenteId()), plaats.deelnameId())
        .orElseThrow(NietGevonden::new);
    return plaats;
  }

  /**
   * Gives a candidate a place.
   *
   * @param sessieId id of a session
   * @param deelnameId id of the test of a candidate
   * @return id of the place
   * @throws NietGevonden when one of them is not within reach
   * @throws RegelOvertreden when a rule refuses it
   */
  public long plaats(long sessieId, long deelnameId) {
    eis(sessieId);
    eisKandidaat(deelnameId);
    return boek.plaats(sessieId, deelnameId, false);
  }

  /**
   * Gives several candidates a place in one go; who does not fit is left out.
   *
   * @param sessieId id of a session
   * @param deelnames ids of tests of candidates
   * @return how many were placed, and who was not
   * @throws NietGevonden when the session or one of them is not within reach; then nobody is placed
   */
  public Voorsteluitkomst plaatsAlle(long sessieId, List<Long> deelnames) {
    eis(sessieId);
    if (!zoeker.zijnGezien(kandidaten.eigen(), Set.copyOf(deelnames))) {
      throw new NietGevonden();
    }
    return boek.plaatsAlle(sessieId, deelnames.stream().distinct().sorted().toList());
  }

  /**
   * Takes a place away; the candidate waits for another one.
   *
   * @param plaatsingId id of a place
   * @throws NietGevonden when it is not within reach
   * @throws RegelOvertreden when it ended already, or the session has begun
   */
  public void haalUit(long plaatsingId) {
    boek.haalUit(eisPlaats(plaatsingId));
  }

  /**
   * Gives a candidate a place in another session.
   *
   * @param plaatsingId id of a place
   * @param naarSessieId id of the other session
   * @return id of the new place
   * @throws NietGevonden when one of them is not within reach
   * @throws RegelOvertreden when the place ended already, its session has begun, or a rule refuses the other one
   */
  public long verplaats(long plaatsingId, long naarSessieId) {
    Plaatsingboek.Plaatsing plaats = eisPlaats(plaatsingId);
    eis(naarSessieId);
    return boek.verplaats(plaats, naarSessieId);
  }
}
