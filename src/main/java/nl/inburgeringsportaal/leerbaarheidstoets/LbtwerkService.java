package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleidertoegang;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Lbtwerkzoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open work around toetsbegeleiders, for Mijn werk: of Bureau ICE, DUO and the gemeente that proposed somebody. */
@Service
@RolesAllowed({Rollen.TRAINER_ICE, Rollen.MEDEWERKER_DUO, Rollen.GEMEENTEBEHEERDER})
@Transactional(readOnly = true)
public class LbtwerkService {
  private static final int ALLES = 10_000;

  private final Lbtwerkzoeker zoeker;
  private final Begeleidertoegang toegang;
  private final HuidigeGebruiker.Bron bron;

  public LbtwerkService(Lbtwerkzoeker zoeker, Begeleidertoegang toegang, HuidigeGebruiker.Bron bron) {
    this.zoeker = zoeker;
    this.toegang = toegang;
    this.bron = bron;
  }

  /**
   * @param hoogstens the most rows
   * @return the work, the earliest deadline first
   */
  public List<Lbttaak> open(int hoogstens) {
    Set<Lbttaak.Soort> soorten = soorten();
    return soorten.isEmpty() ? List.of() : zoeker.open(soorten, bereik(), hoogstens);
  }

  /**
   * @return how much is open
   */
  public long aantal() {
    Set<Lbttaak.Soort> soorten = soorten();
    return soorten.isEmpty() ? 0 : zoeker.tel(soorten, bereik());
  }

  /**
   * @param soort what is to be done
   * @param id id of the toetsbegeleider, or of the training
   * @return that work, empty when it is done or somebody else's
   */
  public Optional<Lbttaak> vind(Lbttaak.Soort soort, long id) {
    return open(ALLES).stream().filter(taak -> taak.soort() == soort && taak.id() == id).findFirst();
  }

  private Bereik bereik() {
    return toegang.zicht().onbegrensd() ? Bereik.alles() : toegang.besluit();
  }

  private Set<Lbttaak.Soort> soorten() {
    Set<Lbttaak.Soort> soorten = EnumSet.noneOf(Lbttaak.Soort.class);
    if (!bron.bereik(Rol.TRAINER_ICE).isNiets()) {
      soorten.addAll(
          List.of(
              Lbttaak.Soort.CERTIFICAAT_LOOPT_AF,
              Lbttaak.Soort.CERTIFICEREN,
              Lbttaak.Soort.WACHTLIJST,
              Lbttaak.Soort.UITKOMST));
    }
    if (!bron.bereik(Rol.MEDEWERKER_DUO).isNiets()) {
      soorten.add(Lbttaak.Soort.ACCOUNT_VERLENEN);
      soorten.add(Lbttaak.Soort.ACCOUNT_INTREKKEN);
    }
    if (!bron.bereik(Rol.GEMEENTEBEHEERDER).isNiets()) {
      soorten.add(Lbttaak.Soort.CERTIFICAAT_LOOPT_AF);
      soorten.add(Lbttaak.Soort.PLAATS_GEKREGEN);
    }
    return soorten;
  }
}
