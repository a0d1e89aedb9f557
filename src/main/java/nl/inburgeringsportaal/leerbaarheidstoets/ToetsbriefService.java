package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Plaatsingboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Planbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Sessiezoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Uitnodigingboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Wachtendenzoeker;
import org.springframework.stereotype.Service;

/**
 * Letters that call somebody to a session: where, when, how to get there and what to bring. Making one sets the day on
 * which he was invited, and tells him by mail that a letter comes.
 */
@Service
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER, Rollen.KLANTMANAGER})
public class ToetsbriefService {
  private final Planbereik bereik;
  private final Kandidaatbereik kandidaten;
  private final Wachtendenzoeker zoeker;
  private final Sessiezoeker sessies;
  private final Plaatsingboek plaatsen;
  private final Uitnodigingboek boek;
  private final Leeslog leeslog;

  public ToetsbriefService(
      Planbereik bereik,
      Kandidaatbereik kandidaten,
      Wachtendenzoeker zoeker,
      Sessiezoeker sessies,
      Plaatsingboek plaatsen,
      Uitnodigingboek boek,
      Leeslog leeslog) {
    this.bereik = bereik;
    this.kandidaten = kandidaten;
    this.zoeker = zoeker;
    this.sessies = sessies;
    this.plaatsen = plaatsen;
    this.boek = boek;
    this.leeslog = leeslog;
  }

  /**
   * @param plaatsingId id of a place
   * @return the letter to the candidate, PDF/UA-1
   * @throws NietGevonden when the place is not within reach, or ended
   * @throws RegelOvertreden when the session has begun or is a draft
   */
  public byte[] brief(long plaatsingId) {
    Plaatsingboek.Plaatsing plaats = plaatsen.vind(plaatsingId).orElseThrow(NietGevonden::new);
    SessieDetail sessie = eis(plaats.sessieId());
    zoeker
        .persoon(kandidaten.inSessie(sessie.gegevens().gemeenteId()), plaats.deelnameId())
        .orElseThrow(NietGevonden::new);
    long gemeente = plaats.organisatieId();
    leeslog.noteer(
        Leeslog.Handeling.GEDOWNLOAD, PlaatsingService.OBJECT, plaats.sessieId(), gemeente, "uitnodiging");
    return boek.maak(sessie, List.of(plaatsingId));
  }

  /**
   * @param sessieId id of a session
   * @return the letters to all its candidates whom the user sees, one after the other in one PDF/UA-1
   * @throws NietGevonden when the session is not seen
   * @throws RegelOvertreden when it has begun or is a draft, or nobody has a place in it
   */
  public byte[] vanSessie(long sessieId) {
    SessieDetail sessie = eis(sessieId);
    long gemeente = sessie.gegevens().gemeenteId();
    List<Long> ids =
        zoeker.vanSessie(kandidaten.inSessie(gemeente), sessieId).stream()
            .filter(SessieKandidaat::staat)
            .map(SessieKandidaat::plaatsingId)
            .toList();
    leeslog.noteer(
        Leeslog.Handeling.GEDOWNLOAD, PlaatsingService.OBJECT, sessieId, gemeente, "uitnodigingen: " + ids.size());
    return boek.maak(sessie, ids);
  }

  private SessieDetail eis(long sessieId) {
    SessieDetail sessie = sessies.vind(bereik.lezen(), bereik.plannen(), sessieId);
    if (!sessie.isTePlaatsen()) {
      throw new RegelOvertreden("lbtplanning.fout.geen-brief");
    }
    return sessie;
  }
}
