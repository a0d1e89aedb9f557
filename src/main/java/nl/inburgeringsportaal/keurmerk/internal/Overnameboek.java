package nl.inburgeringsportaal.keurmerk.internal;

import java.util.function.LongConsumer;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.keurmerk.Keurmerkstand;
import nl.inburgeringsportaal.keurmerk.OvernameGegevens;
import nl.inburgeringsportaal.keurmerk.Overnamestatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes requests to take learners over, each after the row of the school that wants them was taken. */
@Component
public class Overnameboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Keurmerkgrendel grendel;
  private final Statusboek statussen;
  private final Klok klok;

  Overnameboek(JdbcClient jdbc, IdBlokken ids, Keurmerkgrendel grendel, Statusboek statussen, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.grendel = grendel;
    this.statussen = statussen;
    this.klok = klok;
  }

  /**
   * @param nieuw a request that was checked
   * @return its id
   * @throws NietGevonden when there is no such school
   * @throws RegelOvertreden when one waits already for these schools
   */
  public long vraagAan(OvernameGegevens nieuw) {
    return grendel.school(
        nieuw.naarId(),
        () -> {
          boolean wacht =
              jdbc.sql(
                      """
                      select exists (select 1 from overname where taalschool_id = :naar and van_id = :van
                        and status = 'AANGEVRAAGD')
                      """)
                  .param("naar", nieuw.naarId())
                  .param("van", nieuw.vanId())
                  .query(Boolean.class)
                  .single();
          if (wacht) {
            throw new RegelOvertreden("keurmerk.fout.overname-wacht");
          }
          return voegToe(nieuw);
        });
  }

  private long voegToe(OvernameGegevens nieuw) {
    long id = ids.volgende("overname_seq");
    int gemaakt =
        jdbc.sql(
                """
                insert into overname (id, taalschool_id, van_id, aantal, aangevraagd_op, toelichting, status,
                  opgenomen_door, gewijzigd_door)
                select :id, :naar, t.id, :aantal, :dag, :toelichting, 'AANGEVRAAGD', :door, :door
                from taalschool t where t.id = :van
                """)
            .param("id", id)
            .param("naar", nieuw.naarId())
            .param("van", nieuw.vanId())
            .param("aantal", nieuw.aantal())
            .param("dag", nieuw.aangevraagdOp())
            .param("toelichting", nieuw.toelichting())
            .param("door", Wijzigingsspoor.actor())
            .update();
    if (gemaakt == 0) {
      throw new NietGevonden();
    }
    return id;
  }

  /**
   * @param id a request
   * @param versie version that was read
   * @param uitkomst approved or refused
   * @param motivering why
   */
  public void beslis(long id, int versie, Overnamestatus uitkomst, String motivering) {
    wachtend(
        id,
        versie,
        school -> {
          Keurmerkstand stand = statussen.historie(school).op(klok.vandaag());
          if (uitkomst == Overnamestatus.GOEDGEKEURD && (!stand.isGeldig() || stand.isGeschorst())) {
            throw new RegelOvertreden("keurmerk.fout.overname-stand");
          }
          jdbc.sql(
                  """
                  update overname set status = :status, motivering = :motivering, beslist_op = :dag,
                    beslist_door = :door, versie = versie + 1, gewijzigd_door = :door where id = :id
                  """)
              .param("id", id)
              .param("status", uitkomst.name())
              .param("motivering", motivering)
              .param("dag", klok.vandaag())
              .param("door", Wijzigingsspoor.actor())
              .update();
        },
        true);
  }

  /**
   * @param id a request
   * @param versie version that was read
   */
  public void trekIn(long id, int versie) {
    wachtend(
        id,
        versie,
        school ->
            jdbc.sql(
                    """
                    update overname set status = 'INGETROKKEN', versie = versie + 1, gewijzigd_door = :door
                    where id = :id
                    """)
                .param("id", id)
                .param("door", Wijzigingsspoor.actor())
                .update(),
        false);
  }

  private void wachtend(long id, int versie, LongConsumer werk, boolean doorAnder) {
    grendel.overname(
        id,
        school -> {
          record Nu(Overnamestatus status, int versie, String opgenomenDoor) {}
          Nu nu =
              jdbc.sql("select status, versie, opgenomen_door from overname where id = ?")
                  .param(id)
                  .query(Nu.class)
                  .single();
          if (nu.status() != Overnamestatus.AANGEVRAAGD) {
            throw new RegelOvertreden("keurmerk.fout.overname-klaar");
          }
          if (nu.versie() != versie) {
            throw new GelijktijdigGewijzigd();
          }
          if (doorAnder && nu.opgenomenDoor().equals(Wijzigingsspoor.actor())) {
            throw new RegelOvertreden("keurmerk.fout.overname-eigen");
          }
          werk.accept(school);
          return null;
        });
  }
}
