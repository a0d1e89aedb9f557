package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Plaatsingboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Planbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Sessiezoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Voorstelmaker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Wachtendenzoeker;
import org.springframework.stereotype.Service;

/** Proposes a session for everybody who waits, and places them once who plans has looked at it. */
@Service
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER})
public class PlaatsvoorstelService {
  private final Planbereik bereik;
  private final Kandidaatbereik kandidaten;
  private final Wachtendenzoeker zoeker;
  private final Sessiezoeker sessies;
  private final Plaatsingboek boek;
  private final Leeslog leeslog;

  public PlaatsvoorstelService(
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
   * Proposes a session for everybody who waits. Nothing is planned.
   *
   * @param van first day, today at the earliest
   * @param tot end, exclusive
   * @return the proposal
   * @throws OngeldigeInvoer when the end is not after the first day
   */
  public Voorstel stelVoor(LocalDate van, LocalDate tot) {
    if (van == null || tot == null) {
      throw new OngeldigeInvoer(van == null ? "van" : "tot", null, "fout.verplicht");
    } else if (!tot.isAfter(van)) {
      throw new OngeldigeInvoer("tot", tot, "fout.periode.volgorde", van);
    }
    List<SessieListItem> open =
        sessies.open(bereik.plannen(), van, tot, PlaatsingService.MEESTE_SESSIES).stream()
            .filter(sessie -> sessie.bezet() < sessie.plaatsen())
            .toList();
    List<Wachtendenzoeker.Wachtend> wie =
        zoeker.wachtend(kandidaten.eigen(), null, van, PlaatsingService.MEESTE_KANDIDATEN);
    leeslog.noteer(Leeslog.Handeling.GEZOCHT, PlaatsingService.OBJECT, null, null, "voorstel, wachtend: " + wie.size());
    List<Voorstelkeuze> keuzes =
        Voorstelmaker.maak(
            wie.stream().map(Wachtendenzoeker.Wachtend::kandidaat).toList(), zoeker.sessies(ids(open)));
    Map<Long, KandidaatKeuze> opId = new HashMap<>();
    wie.forEach(een -> opId.put(een.keuze().deelnameId(), een.keuze()));
    return new Voorstel(open, keuzes.stream().map(een -> opId.get(een.deelnameId())).toList(), keuzes);
  }

  private static List<Long> ids(List<SessieListItem> sessies) {
    return sessies.stream().map(SessieListItem::id).toList();
  }

  /**
   * Places the candidates of a proposal, each session as a whole; who no longer fits at that moment is named.
   *
   * @param perDeelname per test of a candidate the session
   * @return what became of it
   * @throws NietGevonden when a candidate or a session is not within reach; then nothing is placed
   */
  public Voorsteluitkomst pasToe(Map<Long, Long> perDeelname) {
    if (!sessies.zijnGezien(bereik.plannen(), new HashSet<>(perDeelname.values()))
        || !zoeker.zijnGezien(kandidaten.eigen(), perDeelname.keySet())) {
      throw new NietGevonden();
    }
    Map<Long, List<Long>> perSessie = new TreeMap<>();
    perDeelname.forEach(
        (deelname, sessie) -> perSessie.computeIfAbsent(sessie, nieuw -> new ArrayList<>()).add(deelname));
    List<Voorsteluitkomst.Niet> niet = new ArrayList<>();
    int geplaatst = 0;
    for (Map.Entry<Long, List<Long>> een : perSessie.entrySet()) {
      een.getValue().sort(Comparator.naturalOrder());
      Voorsteluitkomst uitkomst = boek.plaatsAlle(een.getKey(), een.getValue());
      geplaatst += uitkomst.geplaatst();
      niet.addAll(uitkomst.nietMeer());
    }
    return new Voorsteluitkomst(geplaatst, niet);
  }
}
