package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.opslag.Opslag;
import nl.inburgeringsportaal.base.opslag.Opslaggebruik;
import nl.inburgeringsportaal.keurmerk.Schooldocument;
import nl.inburgeringsportaal.keurmerk.SchooldocumentGegevens;
import nl.inburgeringsportaal.keurmerk.SchooldocumentService;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files are documents of which school, procedure and step. */
@Component
public class Documentboek implements Opslaggebruik {
  private static final String KOLOMMEN =
      "select b.*, d.omschrijving, d.ontvangen_op as dag_, d.ontvangen_om, d.procedure_id, s.soort as stap_"
          + " from taalschooldocument d join opslagbestand b on b.id = d.bestand_id"
          + " left join keurmerkstap s on s.id = d.stap_id where b.stand = 'VAST' and ";

  private static final String VOLGORDE = " order by d.ontvangen_op desc, d.ontvangen_om desc, b.id desc";

  private final JdbcClient jdbc;
  private final Opslag opslag;
  private final Keurmerkgrendel grendel;

  Documentboek(JdbcClient jdbc, Opslag opslag, Keurmerkgrendel grendel) {
    this.jdbc = jdbc;
    this.opslag = opslag;
    this.grendel = grendel;
  }

  /**
   * @param taalschoolId a school
   * @return its documents, what came last first
   */
  public List<Schooldocument> vanSchool(long taalschoolId) {
    return lees("d.taalschool_id = ?", taalschoolId);
  }

  /**
   * @param procedureId a procedure
   * @return its documents, what came last first
   */
  public List<Schooldocument> vanProcedure(long procedureId) {
    return lees("d.procedure_id = ?", procedureId);
  }

  private List<Schooldocument> lees(String waar, long id) {
    return jdbc.sql(KOLOMMEN + waar + VOLGORDE)
        .param(id)
        .query(
            (rij, nummer) ->
                new Schooldocument(
                    opslag.bestand(rij),
                    rij.getString("omschrijving"),
                    rij.getObject("dag_", java.time.LocalDate.class),
                    rij.getObject("ontvangen_om", LocalTime.class),
                    rij.getObject("procedure_id", Long.class),
                    rij.getString("stap_") == null ? null : Stapsoort.valueOf(rij.getString("stap_"))))
        .list();
  }

  /**
   * @param taalschoolId a school
   * @param gegevens documents to add
   * @throws NietGevonden when there is no such school, or the procedure is of another one
   */
  public void voegToe(long taalschoolId, SchooldocumentGegevens gegevens) {
    grendel.school(
        taalschoolId,
        () -> {
          boolean eigen =
              gegevens.procedureId() == null
                  || jdbc.sql("select exists (select 1 from keurmerkprocedure where id = ? and taalschool_id = ?)")
                      .params(gegevens.procedureId(), taalschoolId)
                      .query(Boolean.class)
                      .single();
          if (!eigen) {
            throw new NietGevonden();
          }
          schrijf(taalschoolId, null, gegevens);
          return null;
        });
  }

  /** What came in with a step, as it was received; in the transaction that writes the step. */
  void bijStap(long taalschoolId, long procedureId, long stapId, StapGegevens stap, String omschrijving) {
    schrijf(
        taalschoolId,
        stapId,
        new SchooldocumentGegevens(procedureId, omschrijving, stap.datum(), stap.tijdstip(), stap.bijlagen()));
  }

  private void schrijf(long taalschoolId, Long stapId, SchooldocumentGegevens gegevens) {
    if (gegevens.bestanden().size() > SchooldocumentService.MEESTE) {
      throw new OngeldigeInvoer(
          "bestanden", gegevens.bestanden().size(), "keurmerk.fout.document.aantal", SchooldocumentService.MEESTE);
    }
    opslag.legVast(gegevens.bestanden());
    gegevens
        .bestanden()
        .forEach(
            een ->
                jdbc.sql(
                        """
                        insert into taalschooldocument (bestand_id, taalschool_id, procedure_id, stap_id, omschrijving,
                          ontvangen_op, ontvangen_om) values (?, ?, ?, ?, ?, ?, ?)
                        """)
                    .params(
                        een.id(),
                        taalschoolId,
                        gegevens.procedureId(),
                        stapId,
                        gegevens.omschrijving(),
                        gegevens.ontvangenOp(),
                        gegevens.ontvangenOm())
                    .update());
  }

  /**
   * @param bestandId a file
   * @return the school of which it is a document, empty when it is none
   */
  public Optional<Long> schoolVan(long bestandId) {
    return jdbc.sql("select taalschool_id from taalschooldocument where bestand_id = ?")
        .param(bestandId)
        .query(Long.class)
        .optional();
  }

  /**
   * @param bestandId a document that was not received with a step
   */
  public void verwijder(long bestandId) {
    boolean feit =
        jdbc.sql("select stap_id is not null from taalschooldocument where bestand_id = ?")
            .param(bestandId)
            .query(Boolean.class)
            .optional()
            .orElseThrow(NietGevonden::new);
    if (feit) {
      throw new RegelOvertreden("keurmerk.fout.document.feit");
    }
    if (!opslag.zetWeg(bestandId)) {
      throw new NietGevonden();
    }
  }

  /** Removes documents for good, in the transaction of the caller. */
  void wis(Collection<Long> bestanden) {
    maakLos(bestanden);
    opslag.wis(bestanden);
  }

  @Override
  public void maakLos(Collection<Long> bestanden) {
    jdbc.sql("delete from taalschooldocument where bestand_id in (:ids)").param("ids", bestanden).update();
  }
}
