package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalGegevens;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes rooms, and what follows for the sessions that are planned in them, while nobody else plans there. */
@Component
public class Locatieplanner {
  private final Plangrendel grendel;
  private final Locatieboek boek;
  private final Klaarzetter klaarzetter;
  private final ToetslocatieRepository locaties;
  private final ToetslokaalRepository lokalen;
  private final JdbcClient jdbc;
  private final Klok klok;

  Locatieplanner(
      Plangrendel grendel,
      Locatieboek boek,
      Klaarzetter klaarzetter,
      ToetslocatieRepository locaties,
      ToetslokaalRepository lokalen,
      JdbcClient jdbc,
      Klok klok) {
    this.grendel = grendel;
    this.boek = boek;
    this.klaarzetter = klaarzetter;
    this.locaties = locaties;
    this.lokalen = lokalen;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Does something to a building; its sessions are ready or not accordingly.
   *
   * @param locatieId id of a building
   * @param werk what is done
   * @return its result
   */
  public <T> T met(long locatieId, Supplier<T> werk) {
    return grendel.met(
        new Plangrendel.Greep(List.of(), boek.lokalen(locatieId), List.of(), List.of()),
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
   * @param gegevens a new room, or what one becomes
   * @return its id
   * @throws RegelOvertreden when the building has one of that name, or more seats are taken in a session than it would
   *     have
   */
  public long bewaar(LokaalGegevens gegevens) {
    List<Long> greep = gegevens.id() == null ? List.of() : List.of(gegevens.id());
    return grendel.met(
        new Plangrendel.Greep(List.of(), greep, List.of(), List.of()),
        () -> {
          Toetslokaal lokaal;
          if (gegevens.id() == null) {
            lokaal = new Toetslokaal(gegevens);
          } else {
            lokaal = lokalen.findById(gegevens.id()).orElseThrow(NietGevonden::new);
            lokaal.controleerVersie(gegevens.versie());
            lokaal.werkBij(gegevens);
          }
          try {
            long id = lokalen.saveAndFlush(lokaal).gegevens().id();
            pasPlaatsenAan(id);
            return id;
          } catch (DataIntegrityViolationException dubbel) {
            throw new RegelOvertreden("lbtplanning.fout.lokaal-bestaat");
          }
        });
  }

  private void pasPlaatsenAan(long lokaalId) {
    String capaciteit = Sessiesql.capaciteit(Sessiesql.verlaging("date(s.begin)"));
    String straks =
        " lbt_sessie s join toetslokaal k on k.id = s.lokaal_id %s where k.id = :lokaal and s.begin > :nu"
            + " and s.status in ('CONCEPT', 'GEPLAND', 'KLAARGEZET')";
    jdbc.sql("select date(s.begin) from" + straks.formatted("") + " and s.bezet > " + capaciteit + " limit 1")
        .param("lokaal", lokaalId)
        .param("nu", klok.nu())
        .query(LocalDate.class)
        .optional()
        .ifPresent(
            dag -> {
              throw new RegelOvertreden("lbtplanning.fout.lokaal-te-klein", Sessieregels.dag(dag));
            });
    jdbc.sql(
            "update" + straks.formatted("set s.plaatsen = greatest(s.bezet, least(s.gewenste_plaatsen, " + capaciteit
                + ")), s.versie = s.versie + 1, s.gewijzigd_door = :wie"))
        .param("lokaal", lokaalId)
        .param("nu", klok.nu())
        .param("wie", Wijzigingsspoor.actor())
        .update();
  }
}
