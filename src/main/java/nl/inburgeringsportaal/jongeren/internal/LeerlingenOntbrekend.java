package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.levering.Ontbrekend;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pupils who are at the school according to the portal and were not in the school's file. */
@Component
class LeerlingenOntbrekend implements Ontbrekend {
  private static final String ACTIEF =
      "l.school_id = :organisatie and (l.uitgeschreven_op is null or l.uitgeschreven_op > :dag)";

  private final JdbcClient jdbc;
  private final Klok klok;
  private final SignaalRekenaar signalen;

  LeerlingenOntbrekend(
      JdbcClient jdbc, Klok klok, SignaalRekenaar signalen) {
    this.jdbc = jdbc;
    this.klok = klok;
    this.signalen = signalen;
  }

  @Override
  public String sql() {
    return "select l.id from leerling l join leerling_persoon p on p.leerling_id = l.id where " + ACTIEF
        + " and p.leerlingnummer not in (select s.leerlingnummer from staging_leerling s"
        + " where s.levering_id = :levering and s.leerlingnummer is not null)";
  }

  @Override
  public String tekstSleutel() {
    return "jongeren.bestand.ontbrekend";
  }

  @Override
  public long aantal(long leveringId, long organisatieId) {
    return jdbc.sql(
            "select count(*) from levering_ontbrekend o join leerling l on l.id = o.record_id"
                + " where o.levering_id = :levering and o.bestand = 'leerlingen' and " + ACTIEF)
        .param("levering", leveringId)
        .param("organisatie", organisatieId)
        .param("dag", klok.vandaag())
        .query(Long.class)
        .single();
  }

  @Override
  public List<Record> lijst(long leveringId, long organisatieId, int vanaf, int hoogstens) {
    return jdbc.sql(
            """
            select l.id, p.leerlingnummer as sleutel,
              concat_ws(' ', p.roepnaam, p.achternaam) as omschrijving, l.klas as kenmerk
            from levering_ontbrekend o
            join leerling l on l.id = o.record_id
            join leerling_persoon p on p.leerling_id = l.id
            where o.levering_id = :levering and o.bestand = 'leerlingen' and %s
            order by p.achternaam, p.roepnaam, l.id limit :hoogstens offset :vanaf
            """
                .formatted(ACTIEF))
        .param("levering", leveringId)
        .param("organisatie", organisatieId)
        .param("dag", klok.vandaag())
        .param("vanaf", vanaf)
        .param("hoogstens", hoogstens)
        .query(Record.class)
        .list();
  }

  @Override
  public int beeindig(long leveringId, long organisatieId, Collection<Long> ids, LocalDate op, String door) {
    if (ids.isEmpty()) {
      return 0;
    }
    int aantal =
        jdbc.sql(
                """
                update levering_ontbrekend o join leerling l on l.id = o.record_id
                set l.uitgeschreven_op = :op, l.versie = l.versie + 1, l.gewijzigd_door = :door,
                  l.reden = 'niet meer in het bestand van de school', l.levering_id = :levering
                where o.levering_id = :levering and o.bestand = 'leerlingen' and l.id in (:ids) and %s
                """
                    .formatted(ACTIEF))
            .param("levering", leveringId)
            .param("organisatie", organisatieId)
            .param("dag", klok.vandaag())
            .param("op", op)
            .param("door", door)
            .param("ids", ids)
            .update();
    signalen.herbereken(
        "select l.id from leerling l where l.school_id = :school and l.levering_id = :levering and l.id in (:ids)",
        Map.of("school", organisatieId, "levering", leveringId, "ids", ids),
        leveringId);
    return aantal;
  }
}
