package nl.inburgeringsportaal.jongeren.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.jongeren.OverdrachtGegevens;
import nl.inburgeringsportaal.jongeren.Overdrachtstatus;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals to who makes the PIP. One is seen only while the youth is, and while he is linked to that person. */
@Component
public class Overdrachtregister {
  private static final String LEES =
      "select o.id, o.jongere_id, o.inburgeraar_id, j.kenmerk, l.opleidingscode, l.verwacht_einde, o.status,"
          + " o.voorgesteld_op, o.voorgesteld_door"
          + JongereToegang.VAN
          + """
             join jongere_koppeling k on k.jongere_id = j.id and k.gemeentecode in (:gemeenten)
             join overdracht o on o.jongere_id = j.id and o.inburgeraar_id = k.inburgeraar_id
            where o.status <> 'VERVALLEN' and
            """
          + JongereToegang.ZICHTBAAR;

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Overdrachtregister(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * @param gemeenten codes of gemeenten that the user serves, at least one
   * @param inburgeraarId a person
   * @return proposals for him that still count
   */
  public List<OverdrachtGegevens> vanInburgeraar(Set<String> gemeenten, long inburgeraarId) {
    return lees(" and o.inburgeraar_id = :sleutel", gemeenten, inburgeraarId);
  }

  /**
   * @param gemeenten codes of gemeenten that the user serves, at least one
   * @param jongereId a youth
   * @return the proposal about him that still counts, null for none
   */
  public OverdrachtGegevens vanJongere(Set<String> gemeenten, long jongereId) {
    return lees(" and j.id = :sleutel", gemeenten, jongereId).stream().findFirst().orElse(null);
  }

  private List<OverdrachtGegevens> lees(String voorwaarde, Set<String> gemeenten, long sleutel) {
    return jdbc.sql(LEES + voorwaarde + " order by o.voorgesteld_op desc, o.id desc")
        .param("gemeenten", gemeenten)
        .param("sleutel", sleutel)
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  private static OverdrachtGegevens rij(ResultSet rij) throws SQLException {
    return new OverdrachtGegevens(
        rij.getLong(1),
        rij.getLong(2),
        rij.getLong(3),
        rij.getString(4),
        rij.getString(5),
        rij.getObject(6, LocalDate.class),
        Overdrachtstatus.valueOf(rij.getString(7)),
        rij.getObject(8, LocalDate.class),
        rij.getString(9));
  }

  /**
   * @param jongereId a youth
   * @param inburgeraarId the person he is linked to
   * @throws RegelOvertreden when there is a proposal already
   */
  public void stelVoor(long jongereId, long inburgeraarId) {
    try {
      jdbc.sql(
              """
              insert into overdracht (id, jongere_id, inburgeraar_id, voorstel, status, voorgesteld_op,
                voorgesteld_door, gewijzigd_door)
              values (:id, :jongere, :inburgeraar, 'EERST_OPLEIDING_AFMAKEN', 'VOORGESTELD', :dag, :door, :door)
              """)
          .param("id", ids.volgende("overdracht_seq"))
          .param("jongere", jongereId)
          .param("inburgeraar", inburgeraarId)
          .param("dag", klok.vandaag())
          .param("door", Wijzigingsspoor.actor())
          .update();
    } catch (DuplicateKeyException collega) {
      throw new RegelOvertreden("jongeren.jongere.fout.al-voorgesteld");
    }
  }

  /**
   * Whatever was proposed about a youth no longer counts.
   *
   * @param jongereId a youth
   * @param reden why, may be null
   * @return how many proposals that were
   */
  public int vervalt(long jongereId, String reden) {
    return jdbc.sql(
            """
            update overdracht set status = 'VERVALLEN', reden = :reden, versie = versie + 1, gewijzigd_door = :door
            where jongere_id = :jongere and status = 'VOORGESTELD'
            """)
        .param("reden", reden)
        .param("door", Wijzigingsspoor.actor())
        .param("jongere", jongereId)
        .update();
  }
}
