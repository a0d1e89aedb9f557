package nl.inburgeringsportaal.organisatie;

import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import nl.inburgeringsportaal.base.Gemeentecode;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.organisatie.internal.Organisatie;
import nl.inburgeringsportaal.organisatie.internal.OrganisatieRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations for the portaalbeheerder: find, add, change, end. */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional
public class OrganisatieService {
  private static final int NAAM = 200;
  private static final int PLAATS = 100;
  private static final int REDEN = 200;

  /** Leaves room in the column for a number behind it. */
  private static final int SLEUTEL = 50;

  private final OrganisatieRepository organisaties;
  private final Organisaties opzoeken;
  private final HuidigeGebruiker.Bron bron;
  private final ApplicationEventPublisher gebeurtenissen;

  OrganisatieService(
      OrganisatieRepository organisaties,
      Organisaties opzoeken,
      HuidigeGebruiker.Bron bron,
      ApplicationEventPublisher gebeurtenissen) {
    this.organisaties = organisaties;
    this.opzoeken = opzoeken;
    this.bron = bron;
    this.gebeurtenissen = gebeurtenissen;
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
   * @throws OngeldigeInvoer when a value is missing, too long, unknown or already somebody else's
   * @throws RegelOvertreden when he ends the organisation for which he works
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  public OrganisatieGegevens save(OrganisatieGegevens gegevens) {
    controleer(gegevens);
    Organisatie organisatie;
    if (gegevens.id() == null) {
      organisatie = new Organisatie(gegevens, vrijeSleutel(gegevens));
    } else {
      organisatie = organisaties.findById(gegevens.id()).orElseThrow(NietGevonden::new);
      organisatie.controleerVersie(gegevens.versie());
      organisatie.werkBij(gegevens);
    }
    OrganisatieGegevens bewaard = organisaties.saveAndFlush(organisatie).gegevens();
    if (gegevens.id() == null) {
      gebeurtenissen.publishEvent(new OrganisatieToegevoegd(bewaard.id()));
    }
    return bewaard;
  }

  /** The name in letters that fit in a path, with the town or a number behind it when another has it already. */
  private String vrijeSleutel(OrganisatieGegevens gegevens) {
    String naam = alsSleutel(gegevens.naam());
    Set<String> bezet = organisaties.sleutelsMet(naam);
    if (bezet.contains(naam) && gegevens.plaats() != null) {
      naam = alsSleutel(gegevens.naam() + " " + gegevens.plaats());
      bezet = organisaties.sleutelsMet(naam);
    }
    String vrij = naam;
    for (int nummer = 2; bezet.contains(vrij); nummer++) {
      vrij = naam + "-" + nummer;
    }
    return vrij;
  }

  private static String alsSleutel(String tekst) {
    String kaal =
        Normalizer.normalize(tekst, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String kort = kaal.length() > SLEUTEL ? kaal.substring(0, SLEUTEL).replaceAll("-$", "") : kaal;
    return kort.isEmpty() ? "organisatie" : kort;
  }

  private void controleer(OrganisatieGegevens gegevens) {
    if (gegevens.soort() == null) {
      throw new OngeldigeInvoer("soort", null, "fout.verplicht");
    }
    if (gegevens.naam() == null || gegevens.naam().isBlank() || gegevens.naam().length() > NAAM) {
      throw new OngeldigeInvoer("naam", gegevens.naam(), "fout.lengte", NAAM);
    }
    hoogstens("plaats", gegevens.plaats(), PLAATS);
    hoogstens("reden", gegevens.reden(), REDEN);
    String code = gegevens.gemeentecode();
    if (gegevens.soort() == Organisatiesoort.GEMEENTE && code == null) {
      throw new OngeldigeInvoer("gemeentecode", null, "fout.verplicht");
    }
    if (code != null && opzoeken.gemeente(new Gemeentecode(code).waarde()).isEmpty()) {
      throw new OngeldigeInvoer("gemeentecode", code, "organisatie.fout.gemeente-onbekend");
    }
    String brin = gegevens.brin();
    if (brin != null && !brin.matches("[0-9]{2}[A-Z]{2}([0-9]{2})?")) {
      throw new OngeldigeInvoer("brin", brin, "organisatie.fout.brin");
    }
    if (organisaties.bestaat(gegevens.soort(), gegevens.naam(), gegevens.plaats(), gegevens.id())) {
      throw new OngeldigeInvoer("naam", gegevens.naam(), "organisatie.fout.naam-bestaat");
    }
    if (brin != null && organisaties.bestaatBrin(brin, gegevens.id())) {
      throw new OngeldigeInvoer("brin", brin, "organisatie.fout.brin-bestaat");
    }
    boolean eigen = gegevens.id() != null && gegevens.id() == bron.verplicht().organisatieId();
    if (eigen && (gegevens.actiefTot() != null || gegevens.actiefVan() != null)) {
      // Whoever ends his own organisation locks out himself and perhaps the last administrator.
      throw new RegelOvertreden("organisatie.fout.eigen-einde");
    }
  }

  private static void hoogstens(String veld, String waarde, int lengte) {
    if (waarde != null && (waarde.isBlank() || waarde.length() > lengte)) {
      throw new OngeldigeInvoer(veld, waarde, "fout.lengte", lengte);
    }
  }
}
