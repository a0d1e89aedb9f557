package nl.inburgeringsportaal.organisatie;

import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.organisatie.internal.Organisatie;
import nl.inburgeringsportaal.organisatie.internal.OrganisatieRepository;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations for the portaalbeheerder: find, add, change, end. */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional
public class OrganisatieService {
  private final OrganisatieRepository organisaties;

  public OrganisatieService(OrganisatieRepository organisaties) {
    this.organisaties = organisaties;
  }

  /**
   * @param filter which organisations
   * @param pagina page, with a sort that ends with the id
   * @return rows of that page
   */
  @Transactional(readOnly = true)
  public Slice<OrganisatieListItem> list(OrganisatieFilter filter, Pageable pagina) {
    return organisaties.zoek(filter.soort(), filter.zoek(), pagina);
  }

  /**
   * @param filter which organisations
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long count(OrganisatieFilter filter) {
    return organisaties.tel(filter.soort(), filter.zoek());
  }

  /**
   * @param id id of an organisation
   * @return its data
   * @throws NietGevonden when it does not exist
   */
  @Transactional(readOnly = true)
  public OrganisatieGegevens findById(long id) {
    return organisaties.findById(id).orElseThrow(NietGevonden::new).gegevens();
  }

  /**
   * Adds an organisation or changes it.
   *
   * @param gegevens the data, with the version that was read
   * @return the data as saved
   * @throws OngeldigeInvoer when a value is missing or too long
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  public OrganisatieGegevens save(OrganisatieGegevens gegevens) {
    if (gegevens.naam() == null || gegevens.naam().isBlank() || gegevens.naam().length() > 200) {
      throw new OngeldigeInvoer("naam", gegevens.naam(), "fout.lengte", 200);
    }
    if (gegevens.soort() == Organisatiesoort.GEMEENTE && gegevens.gemeentecode() == null) {
      throw new OngeldigeInvoer("gemeentecode", null, "fout.verplicht");
    }
    Organisatie organisatie;
    if (gegevens.id() == null) {
      organisatie = new Organisatie(gegevens);
    } else {
      organisatie = organisaties.findById(gegevens.id()).orElseThrow(NietGevonden::new);
      organisatie.controleerVersie(gegevens.versie());
      organisatie.werkBij(gegevens);
    }
    return organisaties.saveAndFlush(organisatie).gegevens();
  }
}
