package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of the people to speak at a taalschool: from the day on which it lost its keurmerk, or did not get it. As
 * long as it has one, Blik op Werk takes away who left.
 */
@Component
class Contactbewaring implements Bewaarsoort {
  private static final String OUD =
      " from taalschool_contact c join keurmerkperiode p on p.taalschool_id = c.taalschool_id and p.tot is null"
          + " where p.status in (:einde) and p.status_sinds < :grens";

  private static final List<String> EINDE =
      Arrays.stream(Keurmerkstatus.values()).filter(Keurmerkstatus::isEinde).map(Enum::name).toList();

  private final JdbcClient jdbc;

  Contactbewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String categorie() {
    return "keurmerkcontact";
  }

  @Override
  public String regel() {
    return "bewaartermijn_keurmerkcontact_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + OUD)
        .param("einde", EINDE)
        .param("grens", grens)
        .query(Long.class)
        .single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Oud(long id, LocalDate dag) {}
    List<Oud> oud =
        jdbc.sql("select c.id, p.status_sinds" + OUD + " order by p.status_sinds, c.id limit :hoogstens")
            .param("einde", EINDE)
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Oud(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Oud::id).toList();
    jdbc.sql("delete from taalschool_contact where id in (:ids)").param("ids", ids).update();
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
