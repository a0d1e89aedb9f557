package nl.inburgeringsportaal.toezicht;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.toegang.Gebruikers;
import nl.inburgeringsportaal.toezicht.BezoekDetail.Handeling;
import nl.inburgeringsportaal.toezicht.internal.Bewijsboek;
import nl.inburgeringsportaal.toezicht.internal.Bezoekerkeuze;
import nl.inburgeringsportaal.toezicht.internal.Bezoekverslag;
import nl.inburgeringsportaal.toezicht.internal.Bezoekzoeker;
import nl.inburgeringsportaal.toezicht.internal.Formulierboek;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits to taalscholen, for Blik op Werk: all of them, also those that are not announced. */
@Service
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@Transactional(readOnly = true)
public class BezoekService {
  /** Kind of object in the logs. */
  public static final String OBJECT = "toezichtbezoek";

  private static final Set<Handeling> NIET_MET_EEN_BAND =
      EnumSet.of(Handeling.BEOORDELEN, Handeling.VASTSTELLEN, Handeling.HERSTEL);

  private final Bezoekzoeker zoeker;
  private final Formulierboek formulieren;
  private final Bewijsboek bewijs;
  private final Bezoekverslag verslag;
  private final Gebruikers gebruikers;
  private final Leeslog leeslog;
  private final Bezoekerkeuze keuze;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  BezoekService(
      Bezoekzoeker zoeker,
      Formulierboek formulieren,
      Bewijsboek bewijs,
      Bezoekverslag verslag,
      Gebruikers gebruikers,
      Leeslog leeslog,
      Bezoekerkeuze keuze,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.zoeker = zoeker;
    this.formulieren = formulieren;
    this.bewijs = bewijs;
    this.verslag = verslag;
    this.gebruikers = gebruikers;
    this.leeslog = leeslog;
    this.keuze = keuze;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param filter which visits
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page
   */
  public Slice<BezoekListItem> list(BezoekFilter filter, Pageable pagina) {
    return zoeker.zoek(filter, bron.verplicht().id(), pagina);
  }

  /**
   * @param filter which visits
   * @return how many there are
   */
  public long count(BezoekFilter filter) {
    return zoeker.tel(filter, bron.verplicht().id());
  }

  /**
   * @param id id of a visit
   * @return it with what was seen; opening it is a line in the read log
   * @throws NietGevonden when there is none
   */
  @Transactional
  public BezoekDetail findById(long id) {
    BezoekDetail bezoek = lees(id);
    leeslog.noteer(Leeslog.Handeling.GERAADPLEEGD, OBJECT, id, null, null);
    return bezoek;
  }

  /**
   * @param id id of a visit that was judged
   * @return its report in Dutch, PDF/UA-1; before it is established it says that it is a draft
   * @throws NietGevonden when there is none
   * @throws RegelOvertreden when it has no judgement
   */
  @Transactional
  public byte[] verslag(long id) {
    BezoekDetail bezoek = lees(id);
    if (bezoek.rij().oordeel() == null) {
      throw new RegelOvertreden("toezicht.fout.geen-oordeel");
    }
    leeslog.noteer(Leeslog.Handeling.GEDOWNLOAD, OBJECT, id, null, null);
    return verslag.maak(bezoek);
  }

  private BezoekDetail lees(long id) {
    Bezoekzoeker.Rij rij = zoeker.vind(id).orElseThrow(NietGevonden::new);
    List<BezoekerListItem> bezoekers = zoeker.bezoekers(id);
    return new BezoekDetail(
        rij.rij(),
        Bezoekzoeker.gegevens(rij, bezoekers),
        rij.adres(),
        bezoekers,
        rij.afzegreden(),
        rij.criteriaversie(),
        rij.voorbeeld(),
        formulieren.formulier(id, rij.criteriaversieId()),
        bewijs.bewijs(id),
        zoeker.geweigerd(id),
        rij.motivering(),
        naam(rij.beoordeeldDoor()),
        rij.beoordeeldOp(),
        rij.herstelVoor(),
        naam(rij.vastgesteldDoor()),
        rij.vastgesteldOp(),
        rij.hersteluitkomst(),
        rij.hersteltekst(),
        rij.herstelOp(),
        kan(rij));
  }

  private String naam(String gebruikersnaam) {
    return gebruikersnaam == null ? null : gebruikers.weergave(gebruikersnaam, Vertaling.NL);
  }

  /** Who has ties with the school is not offered what the rules refuse him. */
  private Set<Handeling> kan(Bezoekzoeker.Rij rij) {
    Set<Handeling> kan = volgensStatus(rij);
    if (!Collections.disjoint(kan, NIET_MET_EEN_BAND)
        && keuze.isStrijdig(
            List.of(bron.verplicht().gebruikersnaam()), rij.rij().taalschoolId(), klok.vandaag())) {
      kan.removeAll(NIET_MET_EEN_BAND);
    }
    return kan;
  }

  private Set<Handeling> volgensStatus(Bezoekzoeker.Rij rij) {
    Set<Handeling> kan = EnumSet.noneOf(Handeling.class);
    if (bron.bereik(Rol.INSPECTEUR_BOW).isNiets()) {
      return kan;
    }
    switch (rij.rij().status()) {
      case GEPLAND -> {
        kan.addAll(Set.of(Handeling.WIJZIGEN, Handeling.AFZEGGEN));
        if (!rij.rij().begin().isAfter(klok.nu())) {
          kan.add(Handeling.UITGEVOERD);
        }
      }
      case UITGEVOERD -> kan.add(Handeling.BEOORDELEN);
      case BEOORDEELD ->
          kan.add(
              bron.verplicht().gebruikersnaam().equals(rij.beoordeeldDoor())
                  ? Handeling.BEOORDELEN
                  : Handeling.VASTSTELLEN);
      case VASTGESTELD -> {
        if (rij.rij().herstelVoor() != null) {
          kan.add(Handeling.HERSTEL);
        }
        if (rij.rij().oordeel() == Toezichtoordeel.ONVOLDOENDE
            || rij.hersteluitkomst() == Hersteluitkomst.NIET_HERSTELD) {
          kan.add(Handeling.PROCEDURE);
        }
      }
      case AFGEZEGD -> {
        // Nothing comes after it.
      }
    }
    return kan;
  }
}
