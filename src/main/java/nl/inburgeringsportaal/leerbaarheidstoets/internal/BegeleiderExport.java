package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.PersoonsExportSql;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the gemeente that proposed somebody holds of him as a toetsbegeleider, found by the address of his work. Of the
 * sessions that he supervised those that this gemeente held.
 */
@Component
@Order(20)
class BegeleiderExport implements PersoonsExport {
  private final JdbcClient jdbc;

  BegeleiderExport(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String objectSoort() {
    return "toetsbegeleider";
  }

  @Override
  public String organisatiesoort() {
    return "GEMEENTE";
  }

  @Override
  public Optional<Long> zoek(long organisatieId, String kenmerk) {
    return jdbc.sql("select id from toetsbegeleider where mail = ? and organisatie_id = ? order by id desc limit 1")
        .params(kenmerk, organisatieId)
        .query(Long.class)
        .optional();
  }

  @Override
  public List<Deel> delen(long organisatieId, long objectId) {
    return new PersoonsExportSql(jdbc, Map.of("organisatie", organisatieId, "id", objectId))
        .deel(
            "toetsbegeleider",
            """
            select naam, mail, voorgesteld_op, ingetrokken_op, intrekreden from toetsbegeleider
            where id = :id and organisatie_id = :organisatie
            """)
        .deel(
            "trainingen",
            """
            select t.naam as training, t.begin, d.status, d.aangemeld_op, d.aanwezig, d.uitkomst, d.uitkomst_op
            from training_deelname d join training t on t.id = d.training_id
              join toetsbegeleider b on b.id = d.toetsbegeleider_id
            where b.id = :id and b.organisatie_id = :organisatie order by t.begin, d.id
            """)
        .deel(
            "certificaten",
            """
            select c.nummer, c.geldig_van, c.geldig_tot, c.ingetrokken_op, c.intrekreden from certificaat c
              join toetsbegeleider b on b.id = c.toetsbegeleider_id
            where b.id = :id and b.organisatie_id = :organisatie order by c.geldig_van, c.id
            """)
        .deel(
            "toestemming",
            """
            select van, tot, ingetrokken_op, intrekreden from toestemming
            where toetsbegeleider_id = :id and organisatie_id = :organisatie order by van, id
            """)
        .deel(
            "afnames",
            """
            select s.begin, s.einde, s.status, sb.toegewezen_op, sb.vervangen_op, sb.getekend_op
            from lbt_sessie_begeleider sb join lbt_sessie s on s.id = sb.sessie_id
            where sb.toetsbegeleider_id = :id and s.organisatie_id = :organisatie order by s.begin, s.id
            """)
        .deel(
            "incidenten",
            """
            select i.moment, i.soort, i.ernstig, i.tekst from lbt_incident i join lbt_sessie s on s.id = i.sessie_id
            where i.toetsbegeleider_id = :id and s.organisatie_id = :organisatie order by i.moment, i.id
            """)
        .delen();
  }
}
