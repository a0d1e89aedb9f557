package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.toezicht.internal.Belangboek;
import nl.inburgeringsportaal.toezicht.internal.Bezoekerkeuze;
import nl.inburgeringsportaal.toezicht.internal.Invoerregels;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;

/**
 * Ties between those who visit and taalscholen. Nobody is planned at a school with which he has ties on that day; of
 * who was planned already, it becomes work of Blik op Werk.
 */
@Service
@RolesAllowed(Rollen.INSPECTEUR_BOW)
public class BelangService {
  /** The most characters of which ties. */
  public static final int LANGSTE_TOELICHTING = 500;

  private final Belangboek boek;
  private final Bezoekerkeuze keuze;
  private final Klok klok;

  BelangService(Belangboek boek, Bezoekerkeuze keuze, Klok klok) {
    this.boek = boek;
    this.keuze = keuze;
    this.klok = klok;
  }

  /**
   * @param filter which ties
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page
   */
  public Slice<BelangListItem> list(BelangFilter filter, Pageable pagina) {
    return boek.zoek(filter, pagina);
  }

  /**
   * @param filter which ties
   * @return how many there are
   */
  public long count(BelangFilter filter) {
    return boek.tel(filter);
  }

  /**
   * @return who carries out visits today, by name
   */
  public List<BezoekerKeuze> bezoekers() {
    return keuze.kies(
        new Bezoekerkeuze.Vraag(null, 0, klok.nu(), klok.nu().plusMinutes(1), true), klok.vandaag());
  }

  /**
   * @param zoek part of a name, may be null
   * @param pagina page
   * @return schools with a file, by name
   */
  public List<SchoolKeuze> scholen(String zoek, Pageable pagina) {
    return boek.scholen(zoek, pagina);
  }

  /**
   * @param gegevens ties; one that ended gets a last day
   * @throws NietGevonden when account, school or ties do not exist
   * @throws OngeldigeInvoer when something is missing, or the last day is before the first one
   * @throws GelijktijdigGewijzigd when they were changed since the form was filled
   */
  public void save(BelangGegevens gegevens) {
    verplicht("bezoeker", gegevens.gebruikerId());
    verplicht("school", gegevens.taalschoolId());
    verplicht("van", gegevens.van());
    if (gegevens.totEnMet() != null && gegevens.totEnMet().isBefore(gegevens.van())) {
      throw new OngeldigeInvoer("totEnMet", gegevens.totEnMet(), "toezicht.fout.einde-voor-begin", gegevens.van());
    }
    boek.bewaar(
        new BelangGegevens(
            gegevens.id(),
            gegevens.versie(),
            gegevens.gebruikerId(),
            gegevens.taalschoolId(),
            gegevens.van(),
            gegevens.totEnMet(),
            Invoerregels.tekst("toelichting", gegevens.toelichting(), LANGSTE_TOELICHTING)));
  }

  private static void verplicht(String veld, Object waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, null, "fout.verplicht");
    }
  }
}
