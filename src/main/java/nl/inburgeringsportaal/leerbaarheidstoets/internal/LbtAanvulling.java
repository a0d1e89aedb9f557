package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.PersoonsExportSql;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that the portal holds of somebody around the leerbaarheidstoets, in the file about that person. */
@Component
class LbtAanvulling implements PersoonsAanvulling {
  private static final String VAN_HEM = "select d.id from lbt_deelname d where d.inburgeraar_id = :id";

  private final JdbcClient jdbc;

  LbtAanvulling(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String objectSoort() {
    return InburgeraarService.OBJECT;
  }

  @Override
  public List<PersoonsExport.Deel> delen(long organisatieId, long objectId) {
    return new PersoonsExportSql(jdbc, Map.of("id", objectId))
        .deel(
            "leerbaarheidstoets",
            """
            select d.examennummer, d.aangemeld_op, d.ingetrokken_op, d.status, d.herkomst from lbt_deelname d
            where d.inburgeraar_id = :id order by d.aangemeld_op, d.id
            """)
        .deel(
            "leerbaarheidstoets-nodig",
            """
            select w.instructietaal, w.tolk_taal, w.rolstoel, w.voorzieningen from lbt_wens w
            where w.inburgeraar_id = :id
            """)
        .deel(
            "leerbaarheidstoets-afspraken",
            """
            select s.begin, s.einde, l.naam as locatie, z.naam as lokaal, p.status, p.geplaatst_op, p.ter_plaatse,
              p.beeindigd_op, p.beeindigd_reden, p.uitgenodigd_op, p.gemaild_op, p.identiteit, p.te_laat, p.gestart_op,
              p.gestopt_op, p.hulp
            from lbt_plaatsing p join lbt_sessie s on s.id = p.sessie_id join toetslokaal z on z.id = s.lokaal_id
              join toetslocatie l on l.id = z.locatie_id
            where p.inburgeraar_id = :id order by s.begin, p.id
            """)
        .deel(
            "leerbaarheidstoets-geen-toets",
            """
            select o.grond, o.toelichting, o.besloten_op, o.ingetrokken_op, o.intrekreden from lbt_overslaan o
            where o.deelname_id in (%s) order by o.besloten_op, o.id
            """
                .formatted(VAN_HEM))
        .deel(
            "leerbaarheidstoets-uitslag",
            """
            select u.examennummer, u.datum_afname, u.resultaat, u.behaalde_score, u.benodigde_score, u.ontvangen_op,
              u.controle, u.afgehandeld_op, u.afhandeling
            from lbt_uitslag u where u.deelname_id in (%s) order by u.datum_afname, u.id
            """
                .formatted(VAN_HEM))
        .deel(
            "leerbaarheidstoets-eerdere-uitslag",
            """
            select e.datum_afname, e.resultaat, e.behaalde_score, e.benodigde_score, e.gold_tot
            from lbt_uitslag_eerder e join lbt_uitslag u on u.id = e.uitslag_id
            where u.deelname_id in (%s) order by e.gold_tot, e.id
            """
                .formatted(VAN_HEM))
        .deel(
            "leerbaarheidstoets-niet-verschenen",
            """
            select n.oproep, n.gemeld_op, n.afgehandeld_op, n.afhandeling from lbt_noshow n
            where n.deelname_id in (%s) order by n.gemeld_op, n.id
            """
                .formatted(VAN_HEM))
        .deel(
            "leerbaarheidstoets-gebeurtenissen",
            """
            select g.moment, g.soort, g.waarde from lbt_gebeurtenis g join lbt_plaatsing p on p.id = g.plaatsing_id
            where p.inburgeraar_id = :id order by g.moment, g.id
            """)
        .deel(
            "leerbaarheidstoets-incidenten",
            """
            select i.moment, i.soort, i.ernstig, i.tekst, i.maakt_ongeldig, i.afgehandeld_op, i.afhandeling
            from lbt_incident i join lbt_plaatsing p on p.id = i.plaatsing_id
            where p.inburgeraar_id = :id order by i.moment, i.id
            """)
        .delen();
  }
}
