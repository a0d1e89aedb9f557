package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Locatieboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Locatieplanner;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Planbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Toetslocatie;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.ToetslocatieRepository;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Toetslokaal;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.ToetslokaalRepository;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The buildings in which the test is held. */
@Service
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER})
public class LocatieService {
  /** The most characters of a name of a building. */
  public static final int LANGSTE_NAAM = 150;

  /** The most characters of a name of a room. */
  public static final int LANGSTE_LOKAAL = 100;

  /** The most characters of an address or of why it is closed. */
  public static final int LANGSTE_ADRES = 200;

  /** The most characters of what the invitation tells about it. */
  public static final int LANGSTE_UITLEG = 500;

  /** The most seats or devices of a room. */
  public static final int MEESTE_PLAATSEN = 200;

  private static final String POSTCODE = "[1-9][0-9]{3} ?[A-Z]{2}";

  private final Planbereik bereik;
  private final Locatieboek boek;
  private final Locatieplanner planner;
  private final ToetslocatieRepository locaties;
  private final ToetslokaalRepository lokalen;
  private final Organisaties organisaties;

  public LocatieService(
      Planbereik bereik,
      Locatieboek boek,
      Locatieplanner planner,
      ToetslocatieRepository locaties,
      ToetslokaalRepository lokalen,
      Organisaties organisaties) {
    this.bereik = bereik;
    this.boek = boek;
    this.planner = planner;
    this.locaties = locaties;
    this.lokalen = lokalen;
    this.organisaties = organisaties;
  }

  /**
   * @return per id the name of the gemeenten for which the current user plans
   */
  public Map<Long, String> gemeenten() {
    return bereik.gemeenten(bereik.plannen());
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return buildings of the user's gemeenten
   */
  public Slice<LocatieListItem> list(LocatieFilter filter, Pageable pagina) {
    return boek.zoek(bereik.plannen(), filter, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  public long count(LocatieFilter filter) {
    return boek.tel(bereik.plannen(), filter);
  }

  /**
   * @param id id of a building
   * @return it, with its rooms and closings and the sessions that cannot be held
   * @throws NietGevonden when it is not of the user's gemeenten
   */
  @Transactional(readOnly = true)
  public LocatieDetail findById(long id) {
    LocatieGegevens locatie = eis(id).gegevens();
    return new LocatieDetail(
        locatie,
        organisaties.namen(List.of(locatie.gemeenteId())).get(locatie.gemeenteId()),
        lokalen.findByLocatieIdOrderByNaamAscIdAsc(id).stream().map(Toetslokaal::gegevens).toList(),
        boek.sluitingen(id),
        boek.geraakt(id));
  }

  private Toetslocatie eis(long id) {
    return locaties
        .findById(id)
        .filter(een -> bereik.plannen().omvat(een.gegevens().gemeenteId()))
        .orElseThrow(NietGevonden::new);
  }

  /**
   * Adds a building, or changes one. Sessions outside of its opening hours stay planned, are not ready, and are work
   * for who plans.
   *
   * @param ruw what was filled in; the day on which it closes is another decision
   * @return its id
   * @throws NietGevonden when it or the gemeente is not the user's
   * @throws OngeldigeInvoer when a field is wrong
   * @throws RegelOvertreden when the gemeente has one of that name
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public long save(LocatieGegevens ruw) {
    bereik.eis(bereik.plannen(), ruw.gemeenteId());
    LocatieGegevens gegevens =
        new LocatieGegevens(
            ruw.id(),
            ruw.versie(),
            ruw.gemeenteId(),
            Invoerregels.tekst("naam", ruw.naam(), LANGSTE_NAAM),
            Invoerregels.tekst("adres", ruw.adres(), LANGSTE_ADRES),
            postcode(ruw.postcode()),
            Invoerregels.tekst("plaats", ruw.plaats(), LANGSTE_LOKAAL),
            Invoerregels.misschien("bereikbaarheid", ruw.bereikbaarheid(), LANGSTE_UITLEG),
            Invoerregels.misschien("toegankelijkheid", ruw.toegankelijkheid(), LANGSTE_UITLEG),
            ruw.openingstijden(),
            null);
    eisUren(gegevens.openingstijden());
    if (gegevens.id() != null) {
      boek.gemeente(gegevens.id()).filter(id -> bereik.plannen().omvat(id)).orElseThrow(NietGevonden::new);
    }
    return planner.bewaar(gegevens);
  }

  /**
   * @param id id of a building
   * @param uren its opening hours as they would become, each with an end after its begin
   * @return planned sessions there that would fall outside of them
   * @throws NietGevonden when it is not of the user's gemeenten
   */
  @Transactional(readOnly = true)
  public List<GeraakteSessie> buiten(long id, Map<DayOfWeek, Openingstijd> uren) {
    eis(id);
    return boek.buiten(id, uren);
  }

  private static String postcode(String ruw) {
    String kaal = Invoerregels.tekst("postcode", ruw, LANGSTE_NAAM).toUpperCase(java.util.Locale.ROOT);
    if (!kaal.matches(POSTCODE)) {
      throw new OngeldigeInvoer("postcode", null, "lbtplanning.fout.postcode");
    }
    return kaal;
  }

  private static void eisUren(Map<DayOfWeek, Openingstijd> uren) {
    boolean goed =
        !uren.isEmpty()
            && uren.values().stream()
                .allMatch(een -> een.van() != null && een.tot() != null && een.van().isBefore(een.tot()));
    if (!goed) {
      throw new OngeldigeInvoer("openingstijden", null, "lbtplanning.fout.openingstijden");
    }
  }
}
