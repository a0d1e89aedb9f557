package nl.inburgeringsportaal.jongeren.internal;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.PersoonsExportSql;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a gemeente holds of a person because a school shared a talk: the link and the proposal to the intake. */
@Component
class JongereAanvulling implements PersoonsAanvulling {
  private final JdbcClient jdbc;

  JongereAanvulling(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String objectSoort() {
    return InburgeraarService.OBJECT;
  }

  @Override
  public List<PersoonsExport.Deel> delen(long organisatieId, long objectId) {
    return new PersoonsExportSql(jdbc, Map.of("organisatie", organisatieId, "id", objectId))
        .deel(
            "gedeeld_door_school",
            """
            select j.kenmerk, s.naam as school, g.gevoerd_op as gesprek_op, l.opleidingscode as opleiding,
              l.verwacht_einde, k.gekoppeld_op
            from jongere_koppeling k
              join jongere j on j.id = k.jongere_id
              join gesprek g on g.id = j.gesprek_id
              join leerling l on l.id = j.leerling_id
              join organisatie s on s.id = j.school_id
            where k.inburgeraar_id = :id and g.delen <> 'NIET' and g.delen_ingetrokken_op is null
              and k.gemeentecode in (select gemeentecode from organisatie where id = :organisatie)
            order by k.gekoppeld_op, j.id
            """)
        .deel(
            "voorstellen_aan_intake",
            """
            select j.kenmerk, o.voorstel, o.status, o.voorgesteld_op
            from overdracht o
              join jongere j on j.id = o.jongere_id
              join gesprek g on g.id = j.gesprek_id
              join jongere_koppeling k on k.jongere_id = o.jongere_id
            where o.inburgeraar_id = :id and g.delen <> 'NIET' and g.delen_ingetrokken_op is null
              and k.gemeentecode in (select gemeentecode from organisatie where id = :organisatie)
            order by o.voorgesteld_op, o.id
            """)
        .delen();
  }
}
