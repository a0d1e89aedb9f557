package nl.inburgeringsportaal.misbruik;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.misbruik.internal.Misbruikwerkzoeker;
import nl.inburgeringsportaal.misbruik.internal.Zaakbereik;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open work about misuse, each his own: what to judge, what to receive, what to answer. */
@Service
@RolesAllowed({
  Rollen.INSPECTEUR_BOW,
  Rollen.BESLISSER_BOW,
  Rollen.MEDEWERKER_DUO,
  Rollen.INSPECTIE_SZW,
  Rollen.KLANTMANAGER,
  Rollen.GEMEENTEBEHEERDER
})
@Transactional(readOnly = true)
public class MisbruikwerkService {
  private final Misbruikwerkzoeker zoeker;
  private final Zaakbereik bereik;
  private final HuidigeGebruiker.Bron bron;

  MisbruikwerkService(Misbruikwerkzoeker zoeker, Zaakbereik bereik, HuidigeGebruiker.Bron bron) {
    this.zoeker = zoeker;
    this.bereik = bereik;
    this.bron = bron;
  }

  private Misbruikwerkzoeker.Lezer lezer() {
    HuidigeGebruiker wie = bron.verplicht();
    boolean meldt =
        List.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO).stream()
            .anyMatch(wie.rollen()::contains);
    return new Misbruikwerkzoeker.Lezer(bereik.deel(), meldt, wie.id(), wie.organisatieId());
  }

  /**
   * @param hoogstens the most rows that are wanted
   * @return open work, the earliest deadline first, without one last
   */
  public List<Misbruiktaak> open(int hoogstens) {
    return zoeker.open(lezer(), hoogstens);
  }

  /**
   * @return how much is open
   */
  public long aantal() {
    return zoeker.aantal(lezer());
  }

  /**
   * @param soort kind of work
   * @param id id of the case
   * @return it, empty when it is done or somebody else's
   */
  public Optional<Misbruiktaak> vind(Misbruiktaak.Soort soort, long id) {
    return zoeker.vind(lezer(), soort, id);
  }
}
