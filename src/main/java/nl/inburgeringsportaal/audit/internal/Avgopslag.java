package nl.inburgeringsportaal.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.audit.AvgFilter;
import nl.inburgeringsportaal.audit.Avgbesluit;
import nl.inburgeringsportaal.audit.Avgsoort;
import nl.inburgeringsportaal.audit.AvgverzoekGegevens;
import nl.inburgeringsportaal.audit.AvgverzoekService;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the requests, always within a scope. */
@Component
public class Avgopslag {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Wijzigingslog wijzigingslog;

  Avgopslag(JdbcClient jdbc, IdBlokken ids, Wijzigingslog wijzigingslog) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.wijzigingslog = wijzigingslog;
  }

  private static String waar(Bereik.Voorwaarde bereik, AvgFilter filter) {
    return bereik.tekst()
        + (filter.ookAfgehandeld() ? "" : " and v.besloten_op is null")
        + (filter.soort() == null ? "" : " and v.soort = '" + filter.soort().name() + "'");
  }

  /** Open ones by their last day, then decided ones, the last one first. */
  public Slice<AvgverzoekGegevens> list(Bereik bereik, AvgFilter filter, Pageable pagina) {
    Bereik.Voorwaarde voorwaarde = bereik.voorwaarde("v.organisatie_id", null);
    List<AvgverzoekGegevens> rijen =
        jdbc.sql(
                "select v.* from avgverzoek v where " + waar(voorwaarde, filter)
                    + " order by v.besloten_op is not null, if(v.besloten_op is null, v.uiterlijk, null),"
                    + " v.besloten_op desc, v.id limit :aantal offset :vanaf")
            .params(voorwaarde.parameters())
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /** How many there are. */
  public long count(Bereik bereik, AvgFilter filter) {
    Bereik.Voorwaarde voorwaarde = bereik.voorwaarde("v.organisatie_id", null);
    return jdbc.sql("select count(*) from avgverzoek v where " + waar(voorwaarde, filter))
        .params(voorwaarde.parameters())
        .query(Long.class)
        .single();
  }

  /**
   * @throws NietGevonden when it lies outside the scope
   */
  public AvgverzoekGegevens find(Bereik bereik, long id) {
    return jdbc.sql("select * from avgverzoek where id = ?")
        .param(id)
        .query((rij, nummer) -> rij(rij))
        .optional()
        .filter(verzoek -> bereik.omvat(verzoek.organisatieId()))
        .orElseThrow(NietGevonden::new);
  }

  /** Adds a request and gives its id. */
  public long maak(
      long organisatie, Avgsoort soort, String objectSoort, long object, LocalDate ontvangen, LocalDate uiterlijk) {
    long id = ids.volgende("avgverzoek_seq");
    jdbc.sql(
            """
            insert into avgverzoek (id, organisatie_id, soort, object_soort, object_id, ontvangen_op, uiterlijk,
              behandelaar, gewijzigd_door) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id, organisatie, soort.name(), objectSoort, object, ontvangen, uiterlijk, Wijzigingsspoor.actor(),
            Wijzigingsspoor.actor())
        .update();
    wijzigingslog.noteer(AvgverzoekService.OBJECT, id, organisatie, "opgenomen", null, soort.name(), null);
    return id;
  }

  /**
   * @param zet what is set, with {@code :dag} and {@code :tekst}; names come from code
   * @param veld what changed, for the log
   * @throws GelijktijdigGewijzigd when somebody else was first
   */
  public void wijzig(
      AvgverzoekGegevens verzoek, int versie, String zet, LocalDate dag, String tekst, String veld) {
    int rijen =
        jdbc.sql(
                "update avgverzoek set " + zet + ", versie = versie + 1, behandelaar = :wie, gewijzigd_door = :wie"
                    + " where id = :id and versie = :versie and besloten_op is null")
            .param("dag", dag)
            .param("tekst", tekst)
            .param("wie", Wijzigingsspoor.actor())
            .param("id", verzoek.id())
            .param("versie", versie)
            .update();
    if (rijen == 0) {
      throw new GelijktijdigGewijzigd();
    }
    wijzigingslog.noteer(AvgverzoekService.OBJECT, verzoek.id(), verzoek.organisatieId(), veld, null, dag, null);
  }

  /**
   * @throws OngeldigeInvoer when a text is empty or too long; it does not quote the text
   */
  public static void eisTekst(String veld, String tekst, int lengte) {
    if (tekst == null || tekst.isBlank() || tekst.length() > lengte) {
      throw new OngeldigeInvoer(veld, null, "fout.lengte", lengte);
    }
  }

  private static AvgverzoekGegevens rij(ResultSet rij) throws SQLException {
    String besluit = rij.getString("besluit");
    return new AvgverzoekGegevens(
        rij.getLong("id"),
        rij.getInt("versie"),
        rij.getLong("organisatie_id"),
        Avgsoort.valueOf(rij.getString("soort")),
        rij.getString("object_soort"),
        rij.getLong("object_id"),
        rij.getObject("ontvangen_op", LocalDate.class),
        rij.getObject("uiterlijk", LocalDate.class),
        rij.getObject("verlengd_op", LocalDate.class),
        rij.getString("verlenging_reden"),
        rij.getObject("identiteit_op", LocalDate.class),
        rij.getString("identiteit_hoe"),
        besluit == null ? null : Avgbesluit.valueOf(besluit),
        rij.getObject("besloten_op", LocalDate.class),
        rij.getString("toelichting"),
        rij.getString("behandelaar"));
  }
}
