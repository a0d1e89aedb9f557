package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of what was passed on to the identity provider. What failed stays, until it is done or its account goes:
 * as long as it is there, a login cannot undo what was changed in the portal. The invitation of somebody who never
 * came stays as well, since it is what his account shows.
 */
@Component
class Opdrachtbewaring implements Bewaarsoort {
  private static final String WEG =
      """
       from identiteitsopdracht i left join gebruiker g on g.id = i.gebruiker_id
      where i.status in ('GEDAAN', 'VERVALLEN') and i.afgerond < :grens
        and (i.handeling <> 'UITNODIGING' or i.status <> 'GEDAAN' or g.laatst_ingelogd is not null)
        and not exists (select 1 from opschorting o
          where o.object_soort = 'gebruiker' and o.object_id = i.gebruiker_id and o.opgeheven_op is null)
      """;

  private final JdbcClient jdbc;

  Opdrachtbewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String categorie() {
    return "identiteitsopdracht";
  }

  @Override
  public String regel() {
    return "bewaartermijn_identiteitsopdracht_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + WEG).param("grens", grens.atStartOfDay()).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Opdracht(long id, LocalDate dag) {}
    List<Opdracht> opdrachten =
        jdbc.sql("select i.id, cast(i.afgerond as date)" + WEG + " order by i.afgerond, i.id limit :hoogstens")
            .param("grens", ronde.grens().atStartOfDay())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Opdracht(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (opdrachten.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = opdrachten.stream().map(Opdracht::id).toList();
    jdbc.sql("delete from identiteitsopdracht where id in (:ids)").param("ids", ids).update();
    return Verwijderd.van(ids, opdrachten.getFirst().dag(), opdrachten.getLast().dag());
  }
}
