package nl.inburgeringsportaal.bijeenkomst.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.bijeenkomst.PublicatieDetail;
import nl.inburgeringsportaal.bijeenkomst.PublicatieFilter;
import nl.inburgeringsportaal.bijeenkomst.PublicatieGegevens;
import nl.inburgeringsportaal.bijeenkomst.PublicatieListItem;
import nl.inburgeringsportaal.bijeenkomst.Publicatiesoort;
import nl.inburgeringsportaal.bijeenkomst.Publicatiestatus;
import nl.inburgeringsportaal.bijeenkomst.Publiek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the versions of publications are kept. */
@Component
public class Publicatieboek {
  private static final int MEESTE = 200;
  private static final String GELDT = "p.status = 'GEPUBLICEERD' and (p.geldig_tot is null or p.geldig_tot > :dag)";
  private static final String NIEUWSTE =
      "not exists (select 1 from publicatie v where v.reeks_id = p.reeks_id and v.nummer > p.nummer)";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Publicatieboek(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * @param filter which ones
   * @return those that hold today, the newest first
   */
  public List<PublicatieListItem> openbaar(PublicatieFilter filter) {
    StringBuilder waar = new StringBuilder(GELDT);
    Map<String, Object> parameters = new HashMap<>(Map.of("dag", klok.vandaag(), "meeste", MEESTE));
    if (filter.soort() != null) {
      waar.append(" and p.soort = :soort");
      parameters.put("soort", filter.soort().name());
    }
    if (filter.publiek() != null) {
      waar.append(" and p.doelgroep in (:publiek, 'IEDEREEN')");
      parameters.put("publiek", filter.publiek().name());
    }
    if (filter.thema() != null) {
      waar.append(" and p.thema = :thema");
      parameters.put("thema", filter.thema());
    }
    return jdbc.sql(
            "select p.* from publicatie p where " + waar + " order by p.datum desc, p.id desc limit :meeste")
        .params(parameters)
        .query((rij, nummer) -> listItem(rij))
        .list();
  }

  /**
   * @return themes of what holds today
   */
  public List<String> themas() {
    return jdbc.sql(
            "select distinct p.thema from publicatie p where p.thema is not null and " + GELDT + " order by p.thema")
        .param("dag", klok.vandaag())
        .query(String.class)
        .list();
  }

  /**
   * @return newest versions, what waits for somebody first
   */
  public List<PublicatieListItem> alle() {
    return jdbc.sql(
            "select p.* from publicatie p where "
                + NIEUWSTE
                + " order by field(p.status, 'TER_CONTROLE', 'INGEZONDEN', 'CONCEPT') = 0,"
                + " field(p.status, 'TER_CONTROLE', 'INGEZONDEN', 'CONCEPT'), p.datum desc, p.id desc limit ?")
        .param(MEESTE)
        .query((rij, nummer) -> listItem(rij))
        .list();
  }

  private static PublicatieListItem listItem(ResultSet rij) throws SQLException {
    return new PublicatieListItem(
        rij.getLong("id"),
        rij.getLong("reeks_id"),
        Publicatiesoort.valueOf(rij.getString("soort")),
        rij.getString("titel"),
        rij.getString("samenvatting"),
        Publiek.valueOf(rij.getString("doelgroep")),
        rij.getString("thema"),
        rij.getObject("datum", LocalDate.class),
        rij.getInt("nummer"),
        Publicatiestatus.valueOf(rij.getString("status")));
  }

  /**
   * @param wie an editor
   * @return how many he can take up or publish
   */
  public long teDoen(long wie) {
    return jdbc.sql(
            """
            select count(*) from publicatie
            where status = 'INGEZONDEN' or (status = 'TER_CONTROLE' and schrijver_id <> ?)
            """)
        .param(wie)
        .query(Long.class)
        .single();
  }

  /**
   * @param id id of a version
   * @return it, empty when there is none
   */
  public Optional<PublicatieDetail> find(long id) {
    return jdbc.sql("select p.* from publicatie p where p.id = ?")
        .param(id)
        .query((rij, nummer) -> detail(rij, rij.getString("tekst")))
        .optional();
  }

  /**
   * @param reeksId id by which readers know it
   * @return the published version, or the one that was taken back, without its text
   */
  public Optional<PublicatieDetail> gepubliceerd(long reeksId) {
    return jdbc.sql(
            """
            select p.* from publicatie p where p.reeks_id = ? and p.status in ('GEPUBLICEERD', 'INGETROKKEN')
            order by p.nummer desc limit 1
            """)
        .param(reeksId)
        .query(
            (rij, nummer) ->
                detail(rij, rij.getString("status").equals("INGETROKKEN") ? "" : rij.getString("tekst")))
        .optional();
  }

  private static PublicatieDetail detail(ResultSet rij, String tekst) throws SQLException {
    return new PublicatieDetail(
        new PublicatieGegevens(
            rij.getLong("id"),
            rij.getInt("versie"),
            Publicatiesoort.valueOf(rij.getString("soort")),
            rij.getString("titel"),
            rij.getString("samenvatting"),
            tekst,
            Publiek.valueOf(rij.getString("doelgroep")),
            rij.getString("thema"),
            rij.getObject("datum", LocalDate.class),
            rij.getObject("geldig_tot", LocalDate.class)),
        rij.getLong("reeks_id"),
        rij.getInt("nummer"),
        Publicatiestatus.valueOf(rij.getString("status")),
        rij.getLong("schrijver_id"),
        rij.getObject("gepubliceerd_op", LocalDateTime.class),
        rij.getString("intrekreden"));
  }

  /**
   * @param gegevens a new publication
   * @param wie who writes it
   * @return id of its first version
   */
  public long voegToe(PublicatieGegevens gegevens, long wie) {
    return schrijf(gegevens, null, 1, Publicatiestatus.CONCEPT, wie);
  }

  /**
   * @param vorige a version
   * @param wie who writes the next one
   * @return id of the next version, which says the same
   */
  public long volgende(PublicatieDetail vorige, long wie) {
    return schrijf(vorige.gegevens(), vorige.reeksId(), vorige.nummer() + 1, Publicatiestatus.CONCEPT, wie);
  }

  /**
   * @param titel what it is
   * @param tekst what was done
   * @param publiek for whom
   * @param wie who sends it in
   */
  public void zendIn(String titel, String tekst, Publiek publiek, long wie) {
    // What is sent in is text: a character that means something in Markdown or HTML is for the editor to judge.
    PublicatieGegevens gegevens =
        new PublicatieGegevens(
            null, 0, Publicatiesoort.GOED_VOORBEELD, titel, titel, tekst, publiek, null, klok.vandaag(), null);
    schrijf(gegevens, null, 1, Publicatiestatus.INGEZONDEN, wie);
  }

  private long schrijf(PublicatieGegevens gegevens, Long reeks, int nummer, Publicatiestatus status, long wie) {
    long id = ids.volgende("publicatie_seq");
    jdbc.sql(
            """
            insert into publicatie (id, reeks_id, nummer, soort, titel, samenvatting, tekst, doelgroep, thema, datum,
              geldig_tot, status, schrijver_id, gewijzigd_door)
            values (:id, :reeks, :nummer, :soort, :titel, :samenvatting, :tekst, :publiek, :thema, :datum, :geldigTot,
              :status, :schrijver, :wie)
            """)
        .params(velden(gegevens, wie))
        .param("id", id)
        .param("reeks", reeks == null ? id : reeks)
        .param("nummer", nummer)
        .param("status", status.name())
        .update();
    return id;
  }

  private static Map<String, Object> velden(PublicatieGegevens gegevens, long wie) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("soort", gegevens.soort().name());
    velden.put("titel", gegevens.titel());
    velden.put("samenvatting", gegevens.samenvatting());
    velden.put("tekst", gegevens.tekst());
    velden.put("publiek", gegevens.publiek().name());
    velden.put("thema", gegevens.thema());
    velden.put("datum", gegevens.datum());
    velden.put("geldigTot", gegevens.geldigTot());
    velden.put("schrijver", wie);
    velden.put("wie", Wijzigingsspoor.actor());
    return velden;
  }

  /**
   * @param gegevens what a version that is not published becomes: a draft of this writer
   * @param wie who writes it
   * @return false when it was changed since, or published
   */
  public boolean werkBij(PublicatieGegevens gegevens, long wie) {
    return jdbc.sql(
                """
                update publicatie set soort = :soort, titel = :titel, samenvatting = :samenvatting, tekst = :tekst,
                  doelgroep = :publiek, thema = :thema, datum = :datum, geldig_tot = :geldigTot, status = 'CONCEPT',
                  schrijver_id = :schrijver, versie = versie + 1, gewijzigd_door = :wie
                where id = :id and versie = :versie and status in ('INGEZONDEN', 'CONCEPT', 'TER_CONTROLE')
                """)
            .params(velden(gegevens, wie))
            .param("id", gegevens.id())
            .param("versie", gegevens.versie())
            .update()
        == 1;
  }

  /**
   * @param id id of a version
   * @param van how it must stand
   * @param naar how it will stand
   * @return false when it stands otherwise
   */
  public boolean zet(long id, Publicatiestatus van, Publicatiestatus naar) {
    return jdbc.sql(
                """
                update publicatie set status = :naar, versie = versie + 1, gewijzigd_door = :wie
                where id = :id and status = :van
                """)
            .param("naar", naar.name())
            .param("wie", Wijzigingsspoor.actor())
            .param("id", id)
            .param("van", van.name())
            .update()
        == 1;
  }

  /**
   * @param id id of a version
   * @param reeksId of which publication
   * @param versie version of the row that the editor read: he publishes that text and no other
   * @param wie who publishes it, not who wrote it
   * @return false when it does not wait for that, or was changed since
   */
  public boolean publiceer(long id, long reeksId, int versie, long wie) {
    jdbc.sql(
            """
            update publicatie set status = 'VERVANGEN', versie = versie + 1, gewijzigd_door = :wie
            where reeks_id = :reeks and id <> :id and status in ('GEPUBLICEERD', 'INGETROKKEN')
            """)
        .param("wie", Wijzigingsspoor.actor())
        .param("reeks", reeksId)
        .param("id", id)
        .update();
    return jdbc.sql(
                """
                update publicatie set status = 'GEPUBLICEERD', controleur_id = :controleur, gepubliceerd_op = :nu,
                  versie = versie + 1, gewijzigd_door = :wie
                where id = :id and versie = :versie and status = 'TER_CONTROLE' and schrijver_id <> :controleur
                """)
            .param("controleur", wie)
            .param("nu", klok.nu())
            .param("wie", Wijzigingsspoor.actor())
            .param("id", id)
            .param("versie", versie)
            .update()
        == 1;
  }

  /**
   * @param id id of a version
   * @param reden why, for everybody
   * @return false when it is not published
   */
  public boolean trekIn(long id, String reden) {
    return jdbc.sql(
                """
                update publicatie set status = 'INGETROKKEN', ingetrokken_op = :nu, intrekreden = :reden,
                  versie = versie + 1, gewijzigd_door = :wie
                where id = :id and status = 'GEPUBLICEERD'
                """)
            .param("nu", klok.nu())
            .param("reden", reden)
            .param("wie", Wijzigingsspoor.actor())
            .param("id", id)
            .update()
        == 1;
  }

  /**
   * @param id id of a version
   * @return true when there is no later one
   */
  public boolean isNieuwste(long id) {
    return jdbc.sql("select " + NIEUWSTE + " from publicatie p where p.id = ?").param(id).query(Boolean.class).single();
  }

  /**
   * @param id id of a version
   * @return false when it was published, or stands before a later one
   */
  public boolean verwijder(long id) {
    return isNieuwste(id)
        && jdbc.sql("delete from publicatie where id = ? and status in ('INGEZONDEN', 'CONCEPT', 'TER_CONTROLE')")
                .param(id)
                .update()
            == 1;
  }
}
