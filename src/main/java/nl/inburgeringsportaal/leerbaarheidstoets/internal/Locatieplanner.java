package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.leerbaarheidstoets.KnellendeSessie;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalGegevens;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Changes rooms, and what follows for the sessions that are planned in them, while nobody else plans there. */
@Component
public class Locatieplanner {
  private final Plangrendel grendel;
  private final Locatieboek boek;
  private final Klaarzetter klaarzetter;
  private final ToetslocatieRepository locaties;
  private final ToetslokaalRepository lokalen;

  Locatieplanner(
      Plangrendel grendel,
      Locatieboek boek,
      Klaarzetter klaarzetter,
      ToetslocatieRepository locaties,
      ToetslokaalRepository lokalen) {
    this.grendel = grendel;
    this.boek = boek;
    this.klaarzetter = klaarzetter;
    this.locaties = locaties;
    this.lokalen = lokalen;
  }

  /**
   * Does something to a building; its sessions are ready or not accordingly.
   *
   * @param locatieId id of a building
   * @param werk what is done
   * @return its result
   */
  public <T> T met(long locatieId, Supplier<T> werk) {
    return grendel.metLokalen(
        () -> boek.lokalen(locatieId),
        () -> {
          T uitkomst = werk.get();
          klaarzetter.herbereken(boek.sessies(locatieId));
          return uitkomst;
        });
  }

  /**
   * @param id id of a building
   * @param dag first day on which it is used no more, null to use it again
   */
  public void sluitLocatie(long id, LocalDate dag) {
    met(
        id,
        () -> {
          Toetslocatie locatie = locaties.findById(id).orElseThrow(NietGevonden::new);
          locatie.sluit(dag);
          return locaties.saveAndFlush(locatie).gegevens();
        });
  }

  /**
   * @param locatieId id of a building
   * @param lokaalId id of a room in it
   * @param dag first day on which it is used no more, null to use it again
   */
  public void sluitLokaal(long locatieId, long lokaalId, LocalDate dag) {
    met(
        locatieId,
        () -> {
          Toetslokaal lokaal = lokalen.findById(lokaalId).orElseThrow(NietGevonden::new);
          lokaal.sluit(dag);
          return lokalen.saveAndFlush(lokaal).gegevens();
        });
  }

  /**
   * Adds a building, or changes one; sessions outside of its opening hours are not ready then.
   *
   * @param gegevens a new building, or what one becomes
   * @return its id
   * @throws NietGevonden when there is no such building
   * @throws RegelOvertreden when the gemeente has one of that name
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public long bewaar(LocatieGegevens gegevens) {
    return gegevens.id() == null
        ? schrijf(new Toetslocatie(gegevens))
        : met(
            gegevens.id(),
            () -> {
              Toetslocatie locatie = locaties.findById(gegevens.id()).orElseThrow(NietGevonden::new);
              locatie.controleerVersie(gegevens.versie());
              locatie.werkBij(gegevens);
              return schrijf(locatie);
            });
  }

  private long schrijf(Toetslocatie locatie) {
    try {
      return locaties.saveAndFlush(locatie).gegevens().id();
    } catch (DataIntegrityViolationException dubbel) {
      throw new RegelOvertreden("lbtplanning.fout.naam-bestaat");
    }
  }

  /**
   * @param gegevens a new room, or what one becomes
   * @return its id
   * @throws RegelOvertreden when the building has one of that name, or sessions to come would not fit it
   */
  public long bewaar(LokaalGegevens gegevens) {
    List<Long> greep = gegevens.id() == null ? List.of() : List.of(gegevens.id());
    return grendel.metLokalen(
        () -> greep,
        () -> {
          Toetslokaal lokaal;
          if (gegevens.id() == null) {
            lokaal = new Toetslokaal(gegevens);
          } else {
            lokaal = lokalen.findById(gegevens.id()).orElseThrow(NietGevonden::new);
            lokaal.controleerVersie(gegevens.versie());
            eisPast(gegevens);
            lokaal.werkBij(gegevens);
          }
          try {
            long id = lokalen.saveAndFlush(lokaal).gegevens().id();
            boek.pasPlaatsenAan(id);
            return id;
          } catch (DataIntegrityViolationException dubbel) {
            throw new RegelOvertreden("lbtplanning.fout.lokaal-bestaat");
          }
        });
  }

  /** Who loses his seat is for the planner to say, so nobody does by itself. */
  private void eisPast(LokaalGegevens gegevens) {
    List<KnellendeSessie> knellend = boek.knellend(gegevens);
    List<KnellendeSessie> klein = knellend.stream().filter(KnellendeSessie::teKlein).toList();
    if (!klein.isEmpty()) {
      throw weigering("lokaal-te-klein", klein);
    } else if (!knellend.isEmpty()) {
      throw weigering("lokaal-rolstoel", knellend);
    }
  }

  private static RegelOvertreden weigering(String regel, List<KnellendeSessie> sessies) {
    String eerste = Sessieregels.dag(sessies.getFirst().begin().toLocalDate());
    return new RegelOvertreden("lbtplanning.fout." + regel, sessies.size(), eerste);
  }
}
