package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnametik;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtDeelnamestatus;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives somebody a seat who came without being planned, by his exam number: when he may be planned, everybody who
 * supervises has permission of his gemeente on the day, and a seat is free.
 */
@Component
class Terplaatse {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Grendel grendel;
  private final Organisaties organisaties;
  private final Klok klok;

  Terplaatse(JdbcClient jdbc, IdBlokken ids, Grendel grendel, Organisaties organisaties, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.grendel = grendel;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  /**
   * What became of it.
   *
   * @param plaatsingId the placement, null when there is none
   * @param reden why there is none, null when there is one
   */
  record Uitkomst(Long plaatsingId, String reden) {
    static Uitkomst geen(String reden) {
      return new Uitkomst(null, reden);
    }
  }

  private record Kandidaat(long deelname, long persoon, LbtDeelnamestatus status, String gemeente) {}

  /** Inside the guard of the session. */
  Uitkomst plaats(Afnametikken.Sessie sessie, Afnametik tik) {
    if (!sessie.isOpen() || !tik.moment().toLocalDate().equals(sessie.begin().toLocalDate())) {
      return Uitkomst.geen("niet-open");
    }
    Optional<Long> gevonden =
        jdbc.sql("select id from lbt_deelname where examennummer = ? and ingetrokken_op is null")
            .param(tik.waarde())
            .query(Long.class)
            .optional();
    if (gevonden.isEmpty()) {
      return Uitkomst.geen("onbekend-nummer");
    }
    grendel.neem("lbt_deelname", gevonden.get());
    Kandidaat wie = kandidaat(gevonden.get());
    if (!wie.status().isPlanbaar()) {
      return Uitkomst.geen(bezwaar(sessie, wie));
    }
    Optional<Long> organisatie = organisatie(sessie, wie);
    if (organisatie.isEmpty() || !heeftToestemming(sessie, organisatie.get())) {
      return Uitkomst.geen("geen-toestemming");
    }
    return neemPlaats(sessie, wie, organisatie.get());
  }

  private Kandidaat kandidaat(long deelname) {
    return jdbc.sql(
            "select d.id, d.inburgeraar_id, d.status, " + Personenbereik.gemeentecode("i") + " as gemeente"
                + " from lbt_deelname d join inburgeraar i on i.id = d.inburgeraar_id where d.id = ?")
        .param(deelname)
        .query(
            (rij, nummer) ->
                new Kandidaat(
                    rij.getLong(1), rij.getLong(2), LbtDeelnamestatus.valueOf(rij.getString(3)), rij.getString(4)))
        .single();
  }

  private String bezwaar(Afnametikken.Sessie sessie, Kandidaat wie) {
    if (wie.status() != LbtDeelnamestatus.INGEPLAND && wie.status() != LbtDeelnamestatus.VERSCHENEN) {
      return "niet-planbaar";
    }
    boolean hier =
        jdbc.sql(
                """
                select exists (select 1 from lbt_plaatsing
                  where deelname_id = ? and sessie_id = ? and beeindigd_op is null)
                """)
            .params(wie.deelname(), sessie.id())
            .query(Boolean.class)
            .single();
    return hier ? "al-hier" : "elders-gepland";
  }

  private Optional<Long> organisatie(Afnametikken.Sessie sessie, Kandidaat wie) {
    String gemeente = organisaties.opvolger(wie.gemeente(), sessie.begin().toLocalDate());
    return organisaties.vanGemeenten(List.of(gemeente)).stream().findFirst();
  }

  private boolean heeftToestemming(Afnametikken.Sessie sessie, long organisatie) {
    return !jdbc.sql(
            """
            select exists (select 1 from lbt_sessie_begeleider sb
              where sb.sessie_id = :sessie and sb.vervangen_op is null and not exists (
                select 1 from toestemming t where t.toetsbegeleider_id = sb.toetsbegeleider_id
                  and t.organisatie_id = :organisatie and t.van <= :dag and (t.tot is null or t.tot > :dag)
                  and (t.ingetrokken_op is null or t.ingetrokken_op > :dag)))
            """)
        .param("sessie", sessie.id())
        .param("organisatie", organisatie)
        .param("dag", sessie.begin().toLocalDate())
        .query(Boolean.class)
        .single();
  }

  private Uitkomst neemPlaats(Afnametikken.Sessie sessie, Kandidaat wie, long organisatie) {
    long id = ids.volgende("lbt_plaatsing_seq");
    int vrij =
        jdbc.sql("update lbt_sessie set bezet = bezet + 1 where id = ? and bezet < plaatsen")
            .param(sessie.id())
            .update();
    if (vrij == 0) {
      return Uitkomst.geen("vol");
    }
    try {
      jdbc.sql(
              """
              insert into lbt_plaatsing (id, sessie_id, deelname_id, inburgeraar_id, organisatie_id, status,
                geplaatst_op, ter_plaatse, gewijzigd_door) values (?, ?, ?, ?, ?, 'INGEPLAND', ?, true, ?)
              """)
          .params(
              id, sessie.id(), wie.deelname(), wie.persoon(), organisatie, klok.nu(), Wijzigingsspoor.actor())
          .update();
    } catch (DuplicateKeyException elders) {
      // The person has a seat with another exam number.
      jdbc.sql("update lbt_sessie set bezet = bezet - 1 where id = ?").param(sessie.id()).update();
      return Uitkomst.geen("elders-gepland");
    }
    jdbc.sql(
            """
            update lbt_deelname set status = 'INGEPLAND', versie = versie + 1, gewijzigd_door = ? where id = ?
            """)
        .params(Wijzigingsspoor.actor(), wie.deelname())
        .update();
    return new Uitkomst(id, null);
  }
}
