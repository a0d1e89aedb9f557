package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.jongeren.AntwoordGegevens;
import nl.inburgeringsportaal.jongeren.Antwoordwijziging;
import nl.inburgeringsportaal.jongeren.Gemeenteantwoord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers of gemeenten as a school reads them. */
@Component
public class Antwoordlezer {
  private static final int DAGEN = 7;

  private final JdbcClient jdbc;
  private final Klok klok;

  Antwoordlezer(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param leerlingId a pupil in the scope of the user
   * @param gesprekId one of his talks
   * @return number and answer, empty when the talk is not shared
   */
  public Optional<Gemeenteantwoord> vanGesprek(long leerlingId, long gesprekId) {
    return jdbc.sql(
            "select j.kenmerk, " + JongereToegang.GEMEENTE
                + " as gemeente_, a.jongere_id, a.versie, a.gemeentecode, a.naam, a.email, a.telefoon, a.bericht,"
                + " a.beantwoord_op" + JongereToegang.VAN
                + """
                   left join jongere_antwoord a on a.jongere_id = j.id
                  where j.gesprek_id = :gesprek and j.leerling_id = :leerling and g.delen_ingetrokken_op is null
                  """)
        .param("gesprek", gesprekId)
        .param("leerling", leerlingId)
        .query(
            (rij, nummer) ->
                new Gemeenteantwoord(
                    rij.getString(1),
                    rij.getString(2),
                    rij.getString("naam") == null
                        ? null
                        : new AntwoordGegevens(
                            rij.getLong(3),
                            rij.getInt(4),
                            rij.getString(5),
                            rij.getString(6),
                            rij.getString(7),
                            rij.getString(8),
                            rij.getString(9),
                            rij.getObject(10, LocalDateTime.class))))
        .optional();
  }

  /**
   * @param bereik what the user reaches
   * @param hoogstens the most rows
   * @return answers of the last seven days, the last first
   */
  public List<Antwoordwijziging> laatste(Bereik bereik, int hoogstens) {
    Bereik.Voorwaarde scope = bereik.voorwaarde("j.school_id", "l.klas");
    Map<String, Object> waarden = new HashMap<>(scope.parameters());
    waarden.put("sinds", klok.nu().minusDays(DAGEN));
    waarden.put("hoogstens", hoogstens);
    return jdbc.sql(
            """
            select j.leerling_id, j.gesprek_id, p.achternaam, p.roepnaam, l.klas, a.gemeentecode, a.naam,
              a.beantwoord_op
            from jongere_antwoord a
              join jongere j on j.id = a.jongere_id
              join leerling l on l.id = j.leerling_id
              join leerling_persoon p on p.leerling_id = j.leerling_id
            where a.beantwoord_op >= :sinds and
            """
                + scope.tekst() + " order by a.beantwoord_op desc, j.id desc limit :hoogstens")
        .params(waarden)
        .query(
            (rij, nummer) ->
                new Antwoordwijziging(
                    rij.getLong(1),
                    rij.getLong(2),
                    rij.getString(4) == null ? rij.getString(3) : rij.getString(4) + " " + rij.getString(3),
                    rij.getString(5),
                    rij.getString(6),
                    rij.getString(7),
                    rij.getObject(8, LocalDateTime.class)))
        .list();
  }
}
