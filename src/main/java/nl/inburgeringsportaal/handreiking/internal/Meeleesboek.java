package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.handreiking.MeeleesListItem;
import nl.inburgeringsportaal.handreiking.Meelezing;
import nl.inburgeringsportaal.handreiking.OpmerkingListItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where is kept who is asked to read a draft, and what they say about it. */
@Component
public class Meeleesboek {
  private static final String GEVRAAGD =
      """
      select c.id, c.vraagtekst, max(m.tot_en_met) as tot_en_met
      from handreiking_meelezing m join handreiking_concept c on c.id = m.concept_id
      where c.status not in ('GEPUBLICEERD', 'INGETROKKEN') and m.tot_en_met >= :vandaag and (%s)%s
      group by c.id, c.vraagtekst order by tot_en_met, c.id
      """;

  private final JdbcClient jdbc;

  public Meeleesboek(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Drafts that somebody is asked to read and has not commented on, by their last day. */
  public List<MeeleesListItem> open(Map<Rol, Set<Long>> bereik, long lezer, LocalDate vandaag) {
    Map<String, Object> parameters = new HashMap<>(Map.of("lezer", lezer));
    return lees(
        bereik,
        " and not exists (select 1 from handreiking_opmerking o"
            + " where o.concept_id = c.id and o.gebruiker_id = :lezer)",
        parameters,
        vandaag);
  }

  /** A draft, when somebody is asked to read it. */
  public Optional<MeeleesListItem> gevraagd(long concept, Map<Rol, Set<Long>> bereik, LocalDate vandaag) {
    Map<String, Object> parameters = new HashMap<>(Map.of("concept", concept));
    return lees(bereik, " and c.id = :concept", parameters, vandaag).stream().findFirst();
  }

  private List<MeeleesListItem> lees(
      Map<Rol, Set<Long>> bereik, String verder, Map<String, Object> parameters, LocalDate vandaag) {
    List<String> delen = new ArrayList<>();
    bereik.forEach(
        (rol, organisaties) -> {
          parameters.put(rol.naam(), organisaties.isEmpty() ? Set.of(-1L) : organisaties);
          delen.add(
              "m.rol = '%1$s' and (m.organisatie_id is null or m.organisatie_id in (:%1$s))".formatted(rol.naam()));
        });
    if (delen.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(GEVRAAGD.formatted(String.join(" or ", delen), verder))
        .params(parameters)
        .param("vandaag", vandaag)
        .query(
            (rij, nummer) ->
                new MeeleesListItem(rij.getLong(1), rij.getString(2), rij.getObject(3, LocalDate.class)))
        .list();
  }

  /** Who is asked to read a draft. */
  public List<Meelezing> gevraagd(long concept) {
    return jdbc.sql(
            """
            select id, rol, organisatie_id, tot_en_met from handreiking_meelezing
            where concept_id = :concept order by tot_en_met desc, id
            """)
        .param("concept", concept)
        .query(
            (rij, nummer) ->
                new Meelezing(
                    rij.getLong(1),
                    Rol.vanNaam(rij.getString(2)).orElseThrow(),
                    rij.getObject(3, Long.class),
                    rij.getObject(4, LocalDate.class)))
        .list();
  }

  /** Asks people to read. */
  public void vraag(long concept, Rol rol, Long organisatie, LocalDate totEnMet, long door) {
    jdbc.sql(
            """
            insert into handreiking_meelezing (id, concept_id, rol, organisatie_id, tot_en_met, gevraagd_door)
            values (next value for handreiking_meelezing_seq, :concept, :rol, :organisatie, :tot, :door)
            """)
        .param("concept", concept)
        .param("rol", rol.naam())
        .param("organisatie", organisatie)
        .param("tot", totEnMet)
        .param("door", door)
        .update();
  }

  /** False when there is no such request. */
  public boolean stop(long meelezing) {
    return jdbc.sql("delete from handreiking_meelezing where id = :id").param("id", meelezing).update() > 0;
  }

  /** Comments on a draft, of one person or of all; the open ones first. */
  public List<OpmerkingListItem> opmerkingen(long concept, Long van) {
    return jdbc.sql(
            """
            select id, gebruiker_id, organisatie_id, citaat, tekst, geplaatst_op, antwoord, afgehandeld_door
            from handreiking_opmerking
            where concept_id = :concept and (:van is null or gebruiker_id = :van)
            order by afgehandeld_op is not null, geplaatst_op, id
            """)
        .param("concept", concept)
        .param("van", van)
        .query(
            (rij, nummer) ->
                new OpmerkingListItem(
                    rij.getLong(1),
                    rij.getLong(2),
                    rij.getLong(3),
                    rij.getString(4),
                    rij.getString(5),
                    rij.getObject(6, LocalDateTime.class),
                    rij.getString(7),
                    rij.getObject(8, Long.class)))
        .list();
  }

  /** Adds a comment. */
  public void plaats(
      long concept, long wie, long organisatie, String citaat, String tekst, LocalDateTime moment) {
    jdbc.sql(
            """
            insert into handreiking_opmerking (id, concept_id, gebruiker_id, organisatie_id, citaat, tekst,
              geplaatst_op)
            values (next value for handreiking_opmerking_seq, :concept, :wie, :organisatie, :citaat, :tekst, :moment)
            """)
        .param("concept", concept)
        .param("wie", wie)
        .param("organisatie", organisatie)
        .param("citaat", citaat)
        .param("tekst", tekst)
        .param("moment", moment)
        .update();
  }

  /** False when there is no such open comment. */
  public boolean handelAf(long opmerking, String antwoord, long wie, LocalDateTime moment) {
    return jdbc.sql(
                """
                update handreiking_opmerking
                set antwoord = :antwoord, afgehandeld_door = :wie, afgehandeld_op = :moment
                where id = :id and afgehandeld_op is null
                """)
            .param("antwoord", antwoord)
            .param("wie", wie)
            .param("moment", moment)
            .param("id", opmerking)
            .update()
        > 0;
  }
}
