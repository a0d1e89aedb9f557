package nl.inburgeringsportaal.toegang;

import jakarta.annotation.security.RolesAllowed;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.Rolgrendel;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts for the portaalbeheerder: find, add, change, close. What an account may do: {@link RechtenService}. */
@Service
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@Transactional(readOnly = true)
public class GebruikerService {
  /** Kind of object in the change log. */
  public static final String OBJECT = "gebruiker";

  private static final int NAAM = 200;
  private static final int EMAIL = 254;
  private static final Pattern GEBRUIKERSNAAM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");
  private static final Pattern EMAILVORM = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private final GebruikerRepository gebruikers;
  private final Rolgrendel grendel;
  private final HuidigeGebruiker.Bron bron;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  GebruikerService(
      GebruikerRepository gebruikers,
      Rolgrendel grendel,
      HuidigeGebruiker.Bron bron,
      Wijzigingslog wijzigingslog,
      Klok klok) {
    this.gebruikers = gebruikers;
    this.grendel = grendel;
    this.bron = bron;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
  }

  /**
   * @param filter which accounts
   * @param pagina page, with a sort that ends with the id
   * @return rows of that page
   */
  public Slice<GebruikerListItem> list(GebruikerFilter filter, Pageable pagina) {
    return gebruikers.zoek(
        filter.organisatieId(), naam(filter.rol()), filter.zoek(), filter.actief(), klok.vandaag(), pagina);
  }

  /**
   * @param filter which accounts
   * @return how many there are
   */
  public long count(GebruikerFilter filter) {
    return gebruikers.tel(
        filter.organisatieId(), naam(filter.rol()), filter.zoek(), filter.actief(), klok.vandaag());
  }

  /**
   * @param id id of an account
   * @return its data
   * @throws NietGevonden when it does not exist
   */
  public GebruikerGegevens findById(long id) {
    return gegevens(gebruikers.findById(id).orElseThrow(NietGevonden::new));
  }

  /**
   * Adds an account or changes it. An account that is closed can no longer be used, from the next question on.
   *
   * @param gegevens the data, with the version that was read
   * @return the data as saved
   * @throws NietGevonden when it does not exist
   * @throws OngeldigeInvoer when a value cannot be or the user name is taken
   * @throws RegelOvertreden when he closes his own account or that of the last portaalbeheerder
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when somebody else was first
   */
  @Transactional
  public GebruikerGegevens save(GebruikerGegevens gegevens) {
    grendel.sluit();
    HuidigeGebruiker wie = bron.verplicht(Rol.PORTAALBEHEERDER);
    if (gegevens.naam() == null || gegevens.naam().isBlank() || gegevens.naam().length() > NAAM) {
      throw new OngeldigeInvoer("naam", gegevens.naam(), "fout.lengte", NAAM);
    }
    String email = gegevens.email();
    if (email != null && (email.length() > EMAIL || !EMAILVORM.matcher(email).matches())) {
      throw new OngeldigeInvoer("email", email, "toegang.fout.email");
    }
    return gegevens(gegevens.id() == null ? nieuw(gegevens) : wijzig(gegevens, wie));
  }

  private Gebruiker nieuw(GebruikerGegevens gegevens) {
    String naam = gegevens.gebruikersnaam();
    if (naam == null || !GEBRUIKERSNAAM.matcher(naam).matches()) {
      throw new OngeldigeInvoer("gebruikersnaam", naam, "toegang.fout.gebruikersnaam");
    }
    if (gebruikers.findByGebruikersnaam(naam).isPresent()) {
      throw new OngeldigeInvoer("gebruikersnaam", naam, "toegang.fout.gebruikersnaam-bestaat");
    }
    Gebruiker gebruiker = gebruikers.saveAndFlush(new Gebruiker(naam, gegevens.naam(), gegevens.email()));
    wijzigingslog.noteer(OBJECT, gebruiker.id(), null, "naam", null, gegevens.naam(), null);
    wijzigingslog.noteer(OBJECT, gebruiker.id(), null, "email", null, gegevens.email(), null);
    return gebruiker;
  }

  private Gebruiker wijzig(GebruikerGegevens gegevens, HuidigeGebruiker wie) {
    Gebruiker gebruiker = gebruikers.findById(gegevens.id()).orElseThrow(NietGevonden::new);
    gebruiker.controleerVersie(gegevens.versie());
    if (gebruiker.isActief() && !gegevens.actief()) {
      if (gebruiker.id() == wie.id()) {
        throw new RegelOvertreden("toegang.fout.eigen-account");
      }
      grendel.houdEenPortaalbeheerderOver(gebruiker.id());
    }
    wijzigingslog.noteer(OBJECT, gebruiker.id(), null, "naam", gebruiker.naam(), gegevens.naam(), null);
    wijzigingslog.noteer(OBJECT, gebruiker.id(), null, "email", gebruiker.email(), gegevens.email(), null);
    wijzigingslog.noteer(OBJECT, gebruiker.id(), null, "actief", gebruiker.isActief(), gegevens.actief(), null);
    gebruiker.werkBij(gegevens.naam(), gegevens.email(), gegevens.actief());
    return gebruikers.saveAndFlush(gebruiker);
  }

  private static String naam(Rol rol) {
    return rol == null ? null : rol.naam();
  }

  private static GebruikerGegevens gegevens(Gebruiker gebruiker) {
    return new GebruikerGegevens(
        gebruiker.id(),
        gebruiker.versie(),
        gebruiker.gebruikersnaam(),
        gebruiker.naam(),
        gebruiker.email(),
        gebruiker.isActief(),
        gebruiker.laatstIngelogd());
  }
}
