package nl.inburgeringsportaal.toezicht.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.toezicht.BezoekGegevens;
import nl.inburgeringsportaal.toezicht.Bezoekaanleiding;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;
import nl.inburgeringsportaal.toezicht.Hersteluitkomst;
import nl.inburgeringsportaal.toezicht.Toezichtoordeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans visits and carries them from state to state. Each change is made behind the guard of what it touches. */
@Component
public class Bezoekboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Toezichtgrendel grendel;
  private final Bezoekerkeuze keuze;
  private final Planlezer plan;
  private final Criteriaboek criteria;
  private final Klok klok;

  Bezoekboek(
      JdbcClient jdbc,
      IdBlokken ids,
      Toezichtgrendel grendel,
      Bezoekerkeuze keuze,
      Planlezer plan,
      Criteriaboek criteria,
      Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.grendel = grendel;
    this.keuze = keuze;
    this.plan = plan;
    this.criteria = criteria;
    this.klok = klok;
  }

  /** A visit as it is, for a change. */
  private record Nu(
      long school, LocalDateTime begin, LocalDateTime einde, Bezoekstatus status, String beoordeeldDoor, int versie) {}

  /**
   * @param nieuw a visit, its fields filled in
   * @return id of the visit
   */
  public long plan(BezoekGegevens nieuw) {
    return grendel.doe(
        nieuw.bezoekers(),
        null,
        () -> {
          LocalDate dag = nieuw.begin().toLocalDate();
          eisLocatie(nieuw.taalschoolId(), nieuw.locatieId(), dag);
          if (plan.vind(nieuw.taalschoolId(), klok.vandaag()).isEmpty()) {
            throw new RegelOvertreden("toezicht.fout.geen-keurmerk");
          }
          eisNietVoorbij(nieuw.begin());
          keuze.eis(vraag(nieuw), nieuw.bezoekers(), klok.vandaag());
          long id = ids.volgende("toezichtbezoek_seq");
          jdbc.sql(
                  """
                  insert into toezichtbezoek (id, taalschool_id, locatie_id, criteriaversie_id, aanleiding,
                    locaties_nodig, begin, einde, aangekondigd, status, gewijzigd_door)
                  values (:id, :school, :locatie, :criteria, :aanleiding, :nodig, :begin, :einde, :aangekondigd,
                    'GEPLAND', :door)
                  """)
              .param("id", id)
              .param("school", nieuw.taalschoolId())
              .param("locatie", nieuw.locatieId())
              .param("criteria", criteria.geldig(dag))
              .param("aanleiding", nieuw.aanleiding().name())
              .param("nodig", locatiesNodig(nieuw))
              .param("begin", nieuw.begin())
              .param("einde", nieuw.einde())
              .param("aangekondigd", nieuw.aangekondigd())
              .param("door", Wijzigingsspoor.actor())
              .update();
          wijsToe(id, nieuw.bezoekers());
          return id;
        });
  }

  /** A round goes along more locations; another reason is about one. */
  private int locatiesNodig(BezoekGegevens bezoek) {
    return bezoek.aanleiding() == Bezoekaanleiding.REGULIER
        ? plan.locatiesNodig(bezoek.taalschoolId(), bezoek.begin().toLocalDate())
        : 1;
  }

  private static Bezoekerkeuze.Vraag vraag(BezoekGegevens bezoek) {
    return new Bezoekerkeuze.Vraag(
        bezoek.id(), bezoek.taalschoolId(), bezoek.begin(), bezoek.einde(), bezoek.aangekondigd());
  }

  private void eisNietVoorbij(LocalDateTime begin) {
    if (begin.toLocalDate().isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer("begin", begin.toLocalDate(), "toezicht.fout.voorbij");
    }
  }

  private void eisLocatie(long school, long locatie, LocalDate dag) {
    boolean open =
        jdbc.sql(
                "select exists (select 1 from taalschool_locatie where id = ? and taalschool_id = ?"
                    + " and (gesloten_op is null or gesloten_op > ?))")
            .params(locatie, school, dag)
            .query(Boolean.class)
            .single();
    if (!open) {
      throw new RegelOvertreden("toezicht.fout.locatie");
    }
  }

  private void wijsToe(long id, Set<Long> wie) {
    jdbc.sql(
            "update toezichtbezoek_bezoeker set vervangen_op = :nu, gewijzigd_door = :door"
                + " where bezoek_id = :id and vervangen_op is null and gebruiker_id not in (:wie)")
        .param("nu", klok.nu())
        .param("door", Wijzigingsspoor.actor())
        .param("id", id)
        .param("wie", wie)
        .update();
    for (Long een : wie) {
      jdbc.sql(
              """
              insert into toezichtbezoek_bezoeker (bezoek_id, gebruiker_id, gewijzigd_door) values (?, ?, ?)
              on duplicate key update vervangen_op = null, gewijzigd_door = value(gewijzigd_door)
              """)
          .params(id, een, Wijzigingsspoor.actor())
          .update();
    }
  }

  /**
   * @param nieuw a visit that is planned; the school and the set of criteria stay
   * @throws NietGevonden when there is none
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public void wijzig(BezoekGegevens nieuw) {
    grendel.doe(
        nieuw.bezoekers(),
        nieuw.id(),
        () -> {
          Nu nu = eis(nieuw.id(), nieuw.versie(), Set.of(Bezoekstatus.GEPLAND));
          if (nu.school() != nieuw.taalschoolId()) {
            throw new NietGevonden();
          }
          eisLocatie(nu.school(), nieuw.locatieId(), nieuw.begin().toLocalDate());
          if (!nu.begin().equals(nieuw.begin())) {
            eisNietVoorbij(nieuw.begin());
          }
          keuze.eis(vraag(nieuw), nieuw.bezoekers(), klok.vandaag());
          jdbc.sql(
                  """
                  update toezichtbezoek set locatie_id = :locatie, aanleiding = :aanleiding,
                    locaties_nodig = :nodig, begin = :begin, einde = :einde, aangekondigd = :aangekondigd,
                    volgnummer = volgnummer + 1, versie = versie + 1, gewijzigd_door = :door where id = :id
                  """)
              .param("id", nieuw.id())
              .param("locatie", nieuw.locatieId())
              .param("aanleiding", nieuw.aanleiding().name())
              .param("nodig", locatiesNodig(nieuw))
              .param("begin", nieuw.begin())
              .param("einde", nieuw.einde())
              .param("aangekondigd", nieuw.aangekondigd())
              .param("door", Wijzigingsspoor.actor())
              .update();
          wijsToe(nieuw.id(), nieuw.bezoekers());
          return null;
        });
  }

  private Nu eis(long id, int versie, Set<Bezoekstatus> mag) {
    Nu nu =
        jdbc.sql("select * from toezichtbezoek where id = ?")
            .param(id)
            .query(
                (rij, nummer) ->
                    new Nu(
                        rij.getLong("taalschool_id"),
                        rij.getObject("begin", LocalDateTime.class),
                        rij.getObject("einde", LocalDateTime.class),
                        Bezoekstatus.valueOf(rij.getString("status")),
                        rij.getString("beoordeeld_door"),
                        rij.getInt("versie")))
            .optional()
            .orElseThrow(NietGevonden::new);
    if (nu.versie() != versie) {
      throw new GelijktijdigGewijzigd();
    } else if (!mag.contains(nu.status())) {
      throw new RegelOvertreden("toezicht.fout.status." + nu.status());
    }
    return nu;
  }

  private void tekst(long id, String kolom, String tekst) {
    jdbc.sql(
            "insert into toezichtbezoek_tekst (bezoek_id, " + kolom + ") values (:id, :tekst)"
                + " on duplicate key update " + kolom + " = :tekst")
        .param("id", id)
        .param("tekst", tekst)
        .update();
  }

  private void zet(long id, String wat, Object... waarden) {
    List<Object> alle = new java.util.ArrayList<>(java.util.Arrays.asList(waarden));
    alle.add(Wijzigingsspoor.actor());
    alle.add(id);
    jdbc.sql("update toezichtbezoek set " + wat + ", versie = versie + 1, gewijzigd_door = ? where id = ?")
        .params(alle)
        .update();
  }

  /**
   * @param id a visit that is planned
   * @param versie version that was read
   * @param waarom why it does not take place
   */
  public void zegAf(long id, int versie, String waarom) {
    grendel.doe(
        List.of(),
        id,
        () -> {
          eis(id, versie, Set.of(Bezoekstatus.GEPLAND));
          zet(id, "status = 'AFGEZEGD', volgnummer = volgnummer + 1");
          tekst(id, "afzegreden", waarom);
          return null;
        });
  }

  /**
   * @param id a visit that has begun
   * @param versie version that was read
   */
  public void voerUit(long id, int versie) {
    grendel.doe(
        List.of(),
        id,
        () -> {
          Nu nu = eis(id, versie, Set.of(Bezoekstatus.GEPLAND));
          if (nu.begin().isAfter(klok.nu())) {
            throw new RegelOvertreden("toezicht.fout.nog-niet-begonnen");
          }
          zet(id, "status = 'UITGEVOERD'");
          return null;
        });
  }

  /**
   * @param id a visit that was held
   * @param versie version that was read
   * @param oordeel judgement
   * @param motivering why
   * @param herstelVoor last day of mending, null when nothing is mended
   */
  public void beoordeel(long id, int versie, Toezichtoordeel oordeel, String motivering, LocalDate herstelVoor) {
    grendel.doe(
        List.of(),
        id,
        () -> {
          Nu nu = eis(id, versie, Set.of(Bezoekstatus.UITGEVOERD, Bezoekstatus.BEOORDEELD));
          eisZonderBelang(nu);
          zet(
              id,
              "status = 'BEOORDEELD', oordeel = ?, herstel_voor = ?, beoordeeld_door = ?, beoordeeld_op = ?",
              oordeel.name(),
              herstelVoor,
              Wijzigingsspoor.actor(),
              klok.nu());
          tekst(id, "motivering", motivering);
          return null;
        });
  }

  private void eisZonderBelang(Nu nu) {
    if (keuze.isStrijdig(List.of(Wijzigingsspoor.actor()), nu.school(), klok.vandaag())) {
      throw new RegelOvertreden("toezicht.fout.eigen-belang");
    }
  }

  /**
   * @param id a visit that was judged, by somebody else
   * @param versie version that was read
   */
  public void stelVast(long id, int versie) {
    grendel.doe(
        List.of(),
        id,
        () -> {
          Nu nu = eis(id, versie, Set.of(Bezoekstatus.BEOORDEELD));
          if (Objects.equals(nu.beoordeeldDoor(), Wijzigingsspoor.actor())) {
            throw new RegelOvertreden("toezicht.fout.eigen-oordeel");
          }
          eisZonderBelang(nu);
          zet(
              id,
              "status = 'VASTGESTELD', vastgesteld_door = ?, vastgesteld_op = ?",
              Wijzigingsspoor.actor(),
              klok.nu());
          return null;
        });
  }

  /**
   * @param id a visit after which the school mends something
   * @param versie version that was read
   * @param uitkomst what came of it
   * @param tekst what was seen
   */
  public void rondHerstelAf(long id, int versie, Hersteluitkomst uitkomst, String tekst) {
    grendel.doe(
        List.of(),
        id,
        () -> {
          Nu nu = eis(id, versie, Set.of(Bezoekstatus.VASTGESTELD));
          eisZonderBelang(nu);
          boolean loopt =
              jdbc.sql("select " + Bezoeksql.HERSTEL_LOOPT + " from toezichtbezoek b where b.id = ?")
                  .param(id)
                  .query(Boolean.class)
                  .single();
          if (!loopt) {
            throw new RegelOvertreden("toezicht.fout.geen-herstel");
          }
          zet(id, "herstel_uitkomst = ?, herstel_op = ?", uitkomst.name(), klok.vandaag());
          tekst(id, "herstel", tekst);
          return null;
        });
  }

  /**
   * @param taalschoolId a school with the keurmerk
   * @param uiterlijk last day on which a visit is in time
   * @param waarom why earlier than the rules say
   */
  public void vervroeg(long taalschoolId, LocalDate uiterlijk, String waarom) {
    jdbc.sql(
            """
            insert into toezichtvervroeging (id, taalschool_id, uiterlijk, toelichting, vastgelegd_op, gewijzigd_door)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            ids.volgende("toezichtvervroeging_seq"),
            taalschoolId,
            uiterlijk,
            waarom,
            klok.nu(),
            Wijzigingsspoor.actor())
        .update();
  }
}
