package nl.inburgeringsportaal.bijeenkomst.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of participants, from the end of the meeting. The row stays, with the kind of organisation and whether
 * somebody was there, for the counts.
 */
@Component
class Deelnemerbewaring implements Bewaarsoort {
  private static final String OUD =
      """
       from bijeenkomst_aanmelding a join bijeenkomst b on b.id = a.bijeenkomst_id
      where b.einde < :grens and (a.naam is not null or a.mail is not null or a.gebruiker_id is not null)
      """;

  private final JdbcClient jdbc;

  Deelnemerbewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String categorie() {
    return "bijeenkomst-deelnemer";
  }

  @Override
  public String regel() {
    return "bewaartermijn_bijeenkomst_deelnemer_maanden";
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*)" + OUD).param("grens", grens.atStartOfDay()).query(Long.class).single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    record Oud(long id, LocalDate dag) {}
    List<Oud> oud =
        jdbc.sql("select a.id, cast(b.einde as date)" + OUD + " order by b.einde, a.id limit :hoogstens")
            .param("grens", ronde.grens().atStartOfDay())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Oud(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list();
    if (oud.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = oud.stream().map(Oud::id).toList();
    jdbc.sql(
            """
            update bijeenkomst_aanmelding set naam = null, organisatie = null, functie = null, mail = null,
              mailsleutel = null, gebruiker_id = null, bevestigcode = null, beheercode = null, vervalt_op = null,
              versie = versie + 1, gewijzigd_door = 'systeem'
            where id in (:ids)
            """)
        .param("ids", ids)
        .update();
    return Verwijderd.van(ids, oud.getFirst().dag(), oud.getLast().dag());
  }
}
