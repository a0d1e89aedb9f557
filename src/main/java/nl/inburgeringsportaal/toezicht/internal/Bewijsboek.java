package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Opslag;
import nl.inburgeringsportaal.base.opslag.Opslaggebruik;
import nl.inburgeringsportaal.toezicht.Bewijs;
import nl.inburgeringsportaal.toezicht.BewijsinvoerService;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files are evidence of which visit. What counts raises the version of the visit, as on its form. */
@Component
public class Bewijsboek implements Opslaggebruik {
  private static final Set<Bezoekstatus> OPEN = Set.of(Bezoekstatus.GEPLAND, Bezoekstatus.UITGEVOERD);

  private final JdbcClient jdbc;
  private final Opslag opslag;
  private final Toezichtgrendel grendel;
  private final Formulierboek formulieren;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  Bewijsboek(
      JdbcClient jdbc,
      Opslag opslag,
      Toezichtgrendel grendel,
      Formulierboek formulieren,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.jdbc = jdbc;
    this.opslag = opslag;
    this.grendel = grendel;
    this.formulieren = formulieren;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param id id of a visit
   * @throws NietGevonden when the current user does not carry it out
   */
  public void eisEigen(long id) {
    formulieren.vind(id);
  }

  /**
   * @param id id of a visit
   * @return how many files the current user added to it
   * @throws NietGevonden when he does not carry it out
   */
  public long aantal(long id) {
    eisEigen(id);
    return jdbc.sql(
            "select count(*) from toezichtbewijs w join opslagbestand b on b.id = w.bestand_id"
                + " where w.bezoek_id = ? and w.gebruiker_id = ? and b.stand = 'VAST'")
        .params(id, bron.verplicht().id())
        .query(Long.class)
        .single();
  }

  /**
   * @param id id of a visit
   * @return its evidence, what is about the visit as a whole first, then by criterion
   */
  public List<Bewijs> bewijs(long id) {
    return jdbc.sql(
            "select b.*, w.criterium from toezichtbewijs w join opslagbestand b on b.id = w.bestand_id"
                + " where w.bezoek_id = ? and b.stand = 'VAST' order by coalesce(w.criterium, 0), b.ontvangen_op, b.id")
        .param(id)
        .query((rij, nummer) -> new Bewijs(opslag.bestand(rij), rij.getObject("criterium", Integer.class)))
        .list();
  }

  /**
   * @param bestandId a file
   * @return the visit of which it is evidence, empty when it is none
   */
  public Optional<Long> bezoekVan(long bestandId) {
    return jdbc.sql("select bezoek_id from toezichtbewijs where bestand_id = ?")
        .param(bestandId)
        .query(Long.class)
        .optional();
  }

  /**
   * @param id id of a visit that the current user carries out
   * @param criterium number of a criterion, null for the visit as a whole
   * @param bestanden files that a form has taken in
   */
  public void voegToe(long id, Integer criterium, List<LosBestand> bestanden) {
    eisEigen(id);
    if (bestanden.isEmpty() || bestanden.size() > BewijsinvoerService.MEESTE) {
      throw new OngeldigeInvoer(
          "bestanden", bestanden.size(), "toezicht.fout.bewijs.aantal", BewijsinvoerService.MEESTE);
    }
    grendel.doe(
        List.of(),
        id,
        () -> {
          // Again, now that nobody changes it: somebody may have been taken off it.
          eisEigen(id);
          eisOpen(id);
          eisCriterium(id, criterium);
          eisRuimte(id, bestanden.size());
          opslag.legVast(bestanden);
          for (LosBestand een : bestanden) {
            jdbc.sql("insert into toezichtbewijs (bestand_id, bezoek_id, criterium, gebruiker_id) values (?, ?, ?, ?)")
                .params(een.id(), id, criterium, bron.verplicht().id())
                .update();
          }
          gewijzigd(id);
          return null;
        });
  }

  private void eisOpen(long id) {
    record Stand(Bezoekstatus status, LocalDateTime begin) {}
    Stand stand =
        jdbc.sql("select status, begin from toezichtbezoek where id = ?").param(id).query(Stand.class).single();
    if (!OPEN.contains(stand.status())) {
      throw new RegelOvertreden("toezicht.fout.bewijs.dicht");
    }
    if (stand.begin().toLocalDate().isAfter(klok.vandaag())) {
      throw new RegelOvertreden("toezicht.fout.bewijs.te-vroeg");
    }
  }

  private void eisCriterium(long id, Integer criterium) {
    boolean bekend =
        criterium == null
            || jdbc.sql(
                    "select exists (select 1 from toezichtcriterium c join toezichtbezoek b"
                        + " on b.criteriaversie_id = c.versie_id where b.id = ? and c.nummer = ?)")
                .params(id, criterium)
                .query(Boolean.class)
                .single();
    if (!bekend) {
      throw new OngeldigeInvoer("criterium", criterium, "toezicht.fout.bewijs.criterium");
    }
  }

  private void eisRuimte(long id, int erbij) {
    long er =
        jdbc.sql("select count(*) from toezichtbewijs where bezoek_id = ?").param(id).query(Long.class).single();
    if (er + erbij > BewijsinvoerService.MEESTE_PER_BEZOEK) {
      throw new OngeldigeInvoer(
          "bestanden", er + erbij, "toezicht.fout.bewijs.vol", BewijsinvoerService.MEESTE_PER_BEZOEK);
    }
  }

  private void gewijzigd(long id) {
    jdbc.sql("update toezichtbezoek set versie = versie + 1, gewijzigd_door = ? where id = ?")
        .params(Wijzigingsspoor.actor(), id)
        .update();
  }

  /**
   * @param bestandId evidence of a visit that was not judged
   */
  public void verwijder(long bestandId) {
    wijzig(
        bestandId,
        () -> {
          if (!opslag.zetWeg(bestandId)) {
            throw new NietGevonden();
          }
        });
  }

  /**
   * @param bestandId evidence that was removed
   */
  public void haalTerug(long bestandId) {
    wijzig(bestandId, () -> opslag.haalTerug(bestandId));
  }

  private void wijzig(long bestandId, Runnable werk) {
    long bezoek = bezoekVan(bestandId).orElseThrow(NietGevonden::new);
    grendel.doe(
        List.of(),
        bezoek,
        () -> {
          eisOpen(bezoek);
          werk.run();
          gewijzigd(bezoek);
          return null;
        });
  }

  /** Removes the evidence of visits for good, in the transaction of the caller. */
  void wisVan(Collection<Long> bezoeken) {
    List<Long> ids =
        jdbc.sql("select bestand_id from toezichtbewijs where bezoek_id in (:ids)")
            .param("ids", bezoeken)
            .query(Long.class)
            .list();
    if (!ids.isEmpty()) {
      maakLos(ids);
      opslag.wis(ids);
    }
  }

  @Override
  public void maakLos(Collection<Long> bestanden) {
    jdbc.sql("delete from toezichtbewijs where bestand_id in (:ids)").param("ids", bestanden).update();
  }
}
