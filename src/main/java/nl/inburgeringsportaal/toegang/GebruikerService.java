package nl.inburgeringsportaal.toegang;

import java.util.List;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.toegang.internal.Accountbeheer;
import nl.inburgeringsportaal.toegang.internal.Accountregels;
import nl.inburgeringsportaal.toegang.internal.Beheerbereik;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.Opdrachtenboek;
import nl.inburgeringsportaal.toegang.internal.Rolgrendel;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts: find, for who administers the people of an organisation; add, change and close, for the portaalbeheerder.
 * What an account may do: {@link RechtenService}.
 */
@Service
@PreAuthorize("@beheerbereik.magBeheren()")
@Transactional(readOnly = true)
public class GebruikerService {
  /** Kind of object in the change log. */
  public static final String OBJECT = "gebruiker";

  private final GebruikerRepository gebruikers;
  private final Accountbeheer accountbeheer;
  private final Beheerbereik bereik;
  private final Rolgrendel grendel;
  private final Opdrachtenboek opdrachten;
  private final HuidigeGebruiker.Bron bron;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  GebruikerService(
      GebruikerRepository gebruikers,
      Accountbeheer accountbeheer,
      Beheerbereik bereik,
      Rolgrendel grendel,
      Opdrachtenboek opdrachten,
      HuidigeGebruiker.Bron bron,
      Wijzigingslog wijzigingslog,
      Klok klok) {
    this.gebruikers = gebruikers;
    this.accountbeheer = accountbeheer;
    this.bereik = bereik;
    this.grendel = grendel;
    this.opdrachten = opdrachten;
    this.bron = bron;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
  }

  /**
   * @param filter which accounts; who administers one organisation names it
   * @param pagina page, with a sort that ends with the id
   * @return rows of that page; none for an organisation whose people he does not administer
   */
  public Slice<GebruikerListItem> list(GebruikerFilter filter, Pageable pagina) {
    if (isBuiten(filter)) {
      return new SliceImpl<>(List.of(), pagina, false);
    }
    return gebruikers.zoek(
        filter.organisatieId(), naam(filter.rol()), filter.zoek(), filter.actief(), klok.vandaag(), pagina);
  }

  /**
   * @param filter which accounts
   * @return how many there are
   */
  public long count(GebruikerFilter filter) {
    if (isBuiten(filter)) {
      return 0;
    }
    return gebruikers.tel(
        filter.organisatieId(), naam(filter.rol()), filter.zoek(), filter.actief(), klok.vandaag());
  }

  /**
   * @param id id of an account
   * @return its data
   * @throws NietGevonden when it does not exist, or never had a role in an organisation that is administered
   */
  public GebruikerGegevens findById(long id) {
    return gegevens(accountbeheer.gebruiker(id));
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
  @PreAuthorize("hasRole('portaalbeheerder')")
  public GebruikerGegevens save(GebruikerGegevens gegevens) {
    grendel.sluit();
    HuidigeGebruiker wie = bron.verplicht(Rol.PORTAALBEHEERDER);
    Accountregels.naam(gegevens.naam());
    Accountregels.email(gegevens.email());
    return gegevens(gegevens.id() == null ? nieuw(gegevens) : wijzig(gegevens, wie));
  }

  private Gebruiker nieuw(GebruikerGegevens gegevens) {
    String naam = gegevens.gebruikersnaam();
    Accountregels.gebruikersnaam(naam);
    if (gebruikers.findByGebruikersnaam(naam).isPresent()) {
      throw new OngeldigeInvoer("gebruikersnaam", naam, "toegang.fout.gebruikersnaam-bestaat");
    }
    Gebruiker gebruiker = gebruikers.saveAndFlush(new Gebruiker(naam, gegevens.naam(), gegevens.email()));
    wijzigingslog.noteer(OBJECT, gebruiker.id(), null, "naam", null, gegevens.naam(), null);
    wijzigingslog.noteer(OBJECT, gebruiker.id(), null, "email", null, gegevens.email(), null);
    return gebruiker;
  }

  private Gebruiker wijzig(GebruikerGegevens gegevens, HuidigeGebruiker wie) {
    Gebruiker gebruiker = accountbeheer.gebruiker(gegevens.id());
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
    boolean anders = gebruiker.isActief() != gegevens.actief();
    gebruiker.werkBij(gegevens.naam(), gegevens.email());
    gebruiker.zet(gegevens.actief(), klok.vandaag());
    gebruikers.saveAndFlush(gebruiker);
    if (anders) {
      opdrachten.account(gebruiker.id(), gegevens.actief());
    }
    return gebruiker;
  }

  private boolean isBuiten(GebruikerFilter filter) {
    Bereik mijn = bereik.bereik();
    return !mijn.onbegrensd() && (filter.organisatieId() == null || !mijn.omvat(filter.organisatieId()));
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
