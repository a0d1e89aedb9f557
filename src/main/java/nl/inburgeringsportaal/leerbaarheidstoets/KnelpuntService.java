package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Knelpunt;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.KnelpuntRepository;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Knelpuntzoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Landelijktoegang;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Obstacles for holding the test that a gemeente reports, and the start-up problems that DUO accepts as a reason for an
 * overrun of the ten weeks. DUO reaches every gemeente, a gemeentebeheerder the own ones.
 */
@Service
@RolesAllowed({Rollen.MEDEWERKER_DUO, Rollen.GEMEENTEBEHEERDER})
@Transactional
public class KnelpuntService {
  /** The most characters of what it is. */
  public static final int LANGSTE_OMSCHRIJVING = 500;

  private final KnelpuntRepository knelpunten;
  private final Knelpuntzoeker zoeker;
  private final Landelijktoegang toegang;
  private final Organisaties organisaties;
  private final Klok klok;

  KnelpuntService(
      KnelpuntRepository knelpunten,
      Knelpuntzoeker zoeker,
      Landelijktoegang toegang,
      Organisaties organisaties,
      Klok klok) {
    this.knelpunten = knelpunten;
    this.zoeker = zoeker;
    this.toegang = toegang;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  @Transactional(readOnly = true)
  public Slice<KnelpuntListItem> list(KnelpuntFilter filter, Pageable pagina) {
    return zoeker.zoek(toegang.gemeenten(), filter, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long count(KnelpuntFilter filter) {
    return zoeker.tel(toegang.gemeenten(), filter);
  }

  /**
   * @param id id of an obstacle
   * @return it
   * @throws NietGevonden when there is none, or it is of somebody else
   */
  @Transactional(readOnly = true)
  public KnelpuntGegevens findById(long id) {
    return vind(id).gegevens();
  }

  /**
   * @param zoek part of a name, may be null
   * @param pagina page
   * @return gemeenten about which the user may report something
   */
  @Transactional(readOnly = true)
  public List<OrganisatieNaam> gemeenten(String zoek, Pageable pagina) {
    Bereik bereik = toegang.gemeenten();
    return bereik.onbegrensd()
        ? organisaties.kies(zoek, Organisatiesoort.GEMEENTE, pagina)
        : zoeker.gemeenten(bereik, zoek, pagina);
  }

  /**
   * Reports an obstacle, or changes one. What DUO decided about the ten weeks stays when a gemeente changes it.
   *
   * @param ruw what was filled in
   * @return id of the obstacle
   * @throws OngeldigeInvoer when a field is wrong
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   * @throws NietGevonden when the obstacle or the gemeente is not the user's
   */
  public long save(KnelpuntGegevens ruw) {
    Knelpunt knelpunt;
    if (ruw.id() == null) {
      eisGemeente(ruw.organisatieId());
      knelpunt = new Knelpunt(ruw.organisatieId());
    } else {
      knelpunt = vind(ruw.id());
      knelpunt.controleerVersie(ruw.versie());
    }
    if (ruw.soort() == null) {
      throw new OngeldigeInvoer("soort", null, "fout.verplicht");
    }
    LocalDate vandaag = klok.vandaag();
    if (ruw.van() == null) {
      throw new OngeldigeInvoer("van", null, "fout.verplicht");
    } else if (ruw.van().isAfter(vandaag)) {
      throw new OngeldigeInvoer("van", ruw.van(), "lbt-landelijk.fout.toekomst");
    } else if (ruw.tot() != null && (ruw.tot().isBefore(ruw.van()) || ruw.tot().isAfter(vandaag.plusDays(1)))) {
      throw new OngeldigeInvoer("tot", ruw.tot(), "lbt-landelijk.fout.knelpunt-einde");
    }
    knelpunt.wijzig(
        ruw.soort(),
        Invoerregels.tekst("omschrijving", ruw.omschrijving(), LANGSTE_OMSCHRIJVING),
        ruw.van(),
        ruw.tot(),
        toegang.isLandelijk() ? ruw.verschoont() : knelpunt.verschoont());
    return knelpunten.saveAndFlush(knelpunt).id();
  }

  /**
   * @return true when the user says whether an obstacle is a reason for an overrun of the ten weeks
   */
  @Transactional(readOnly = true)
  public boolean magVerschonen() {
    return toegang.isLandelijk();
  }

  private Knelpunt vind(long id) {
    return knelpunten
        .findById(id)
        .filter(knelpunt -> toegang.gemeenten().omvat(knelpunt.organisatieId()))
        .orElseThrow(NietGevonden::new);
  }

  private void eisGemeente(Long id) {
    if (id == null) {
      throw new OngeldigeInvoer("gemeente", null, "fout.verplicht");
    }
    OrganisatieGegevens organisatie = organisaties.organisatie(id).orElseThrow(NietGevonden::new);
    if (organisatie.soort() != Organisatiesoort.GEMEENTE || !toegang.gemeenten().omvat(id)) {
      throw new NietGevonden();
    }
  }
}
