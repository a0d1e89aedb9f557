package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.jongeren.AntwoordGegevens;
import nl.inburgeringsportaal.jongeren.JongereGegevens.Koppeling;
import nl.inburgeringsportaal.jongeren.JongereService;
import nl.inburgeringsportaal.jongeren.internal.JongereToegang.Opening;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what is kept of a shared talk: its number, the answer, the link, and that it was withdrawn. */
@Component
public class Jongereregister {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Overdrachtregister overdrachten;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  Jongereregister(
      JdbcClient jdbc, IdBlokken ids, Overdrachtregister overdrachten, Wijzigingslog wijzigingslog, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.overdrachten = overdrachten;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
  }

  /**
   * A school shared a talk: it gets a number.
   *
   * @param gesprek the talk, with whom it is shared
   */
  public void deel(Gesprek gesprek) {
    long id = ids.volgende("jongere_seq");
    jdbc.sql(
            """
            insert into jongere (id, gesprek_id, leerling_id, school_id, kenmerk, gewijzigd_door)
            values (:id, :gesprek, :leerling, :school, :kenmerk, :door)
            """)
        .param("id", id)
        .param("gesprek", gesprek.id())
        .param("leerling", gesprek.leerlingId())
        .param("school", gesprek.schoolId())
        .param("kenmerk", "JG-%d-%06d".formatted(klok.vandaag().getYear(), id))
        .param("door", Wijzigingsspoor.actor())
        .update();
  }

  /**
   * A school withdrew what it shared: what the gemeente did with it goes, also from the change log; the gemeente that
   * saw it is told the number.
   *
   * @param gesprek the talk
   */
  public void trekIn(Gesprek gesprek) {
    Optional<Long> gevonden =
        jdbc.sql("select id from jongere where gesprek_id = ?").param(gesprek.id()).query(Long.class).optional();
    if (gevonden.isEmpty()) {
      return;
    }
    long id = gevonden.get();
    jdbc.sql(
            "update jongere j join gesprek g on g.id = j.gesprek_id join leerling l on l.id = j.leerling_id set"
                + " j.ingetrokken_gemeente = " + JongereToegang.GEMEENTE + ", j.ingetrokken_op = if("
                + JongereToegang.GEMEENTE + " is null, null, :dag), j.versie = j.versie + 1,"
                + " j.gewijzigd_door = :door where j.id = :id")
        .param("dag", klok.vandaag())
        .param("door", Wijzigingsspoor.actor())
        .param("id", id)
        .update();
    jdbc.sql("delete from jongere_antwoord where jongere_id = ?").param(id).update();
    jdbc.sql("delete from jongere_koppeling where jongere_id = ?").param(id).update();
    overdrachten.vervalt(id, "delen ingetrokken");
    wijzigingslog.vergeet(JongereService.OBJECT, List.of(id));
  }

  /**
   * @param id id of a youth
   * @param gemeenten codes of gemeenten whose answer counts
   * @return whom the school can reach, empty when nobody was named
   */
  public Optional<AntwoordGegevens> antwoord(long id, Collection<String> gemeenten) {
    return jdbc.sql(
            """
            select jongere_id, versie, gemeentecode, naam, email, telefoon, bericht, beantwoord_op
            from jongere_antwoord where jongere_id = :id and gemeentecode in (:gemeenten)
            """)
        .param("id", id)
        .param("gemeenten", gemeenten)
        .query(
            (rij, nummer) ->
                new AntwoordGegevens(
                    rij.getLong(1),
                    rij.getInt(2),
                    rij.getString(3),
                    rij.getString(4),
                    rij.getString(5),
                    rij.getString(6),
                    rij.getString(7),
                    rij.getObject(8, LocalDateTime.class)))
        .optional();
  }

  /**
   * Keeps an answer; one of a gemeente that he has left makes way.
   *
   * @param opening the youth
   * @param gemeenten codes of gemeenten that the user serves
   * @param antwoord what was filled in, checked already
   * @throws GelijktijdigGewijzigd when a colleague was first
   */
  public void bewaar(Opening opening, Set<String> gemeenten, AntwoordGegevens antwoord) {
    Optional<AntwoordGegevens> nu = antwoord(opening.id(), gemeenten);
    if (nu.map(AntwoordGegevens::versie).orElse(0) != antwoord.versie()) {
      throw new GelijktijdigGewijzigd();
    }
    if (nu.isEmpty()) {
      jdbc.sql("delete from jongere_antwoord where jongere_id = ?").param(opening.id()).update();
    }
    String daad =
        nu.isPresent()
            ? """
              update jongere_antwoord set gemeentecode = :gemeente, naam = :naam, email = :email,
                telefoon = :telefoon, bericht = :bericht, beantwoord_op = :nu, versie = versie + 1,
                gewijzigd_door = :door where jongere_id = :id and versie = :versie
              """
            : """
              insert into jongere_antwoord (jongere_id, gemeentecode, naam, email, telefoon, bericht, beantwoord_op,
                versie, gewijzigd_door)
              values (:id, :gemeente, :naam, :email, :telefoon, :bericht, :nu, :versie + 1, :door)
              """;
    try {
      int geraakt =
          jdbc.sql(daad)
              .param("id", opening.id())
              .param("gemeente", opening.gemeentecode())
              .param("naam", antwoord.naam())
              .param("email", antwoord.email())
              .param("telefoon", antwoord.telefoon())
              .param("bericht", antwoord.bericht())
              .param("nu", klok.nu())
              .param("versie", antwoord.versie())
              .param("door", Wijzigingsspoor.actor())
              .update();
      if (geraakt == 0) {
        throw new GelijktijdigGewijzigd();
      }
    } catch (DuplicateKeyException collega) {
      throw new GelijktijdigGewijzigd();
    }
    noteer(opening, "antwoord", nu.map(AntwoordGegevens::naam).orElse(null), antwoord.naam(), null);
  }

  /**
   * @param opening the youth
   * @param gemeenten codes of gemeenten that the user serves
   * @param versie version that was read
   * @throws GelijktijdigGewijzigd when a colleague changed or removed it since
   */
  public void verwijderAntwoord(Opening opening, Set<String> gemeenten, int versie) {
    AntwoordGegevens nu = antwoord(opening.id(), gemeenten).orElseThrow(GelijktijdigGewijzigd::new);
    int weg =
        jdbc.sql("delete from jongere_antwoord where jongere_id = ? and versie = ?")
            .params(opening.id(), versie)
            .update();
    if (weg == 0) {
      throw new GelijktijdigGewijzigd();
    }
    noteer(opening, "antwoord", nu.naam(), null, null);
  }

  /**
   * @param id id of a youth
   * @param gemeenten codes of gemeenten whose link counts
   * @return which person it is, empty when it is not known
   */
  public Optional<Koppeling> koppeling(long id, Collection<String> gemeenten) {
    return jdbc.sql(
            """
            select inburgeraar_id, gekoppeld_op, gewijzigd_door from jongere_koppeling
            where jongere_id = :id and gemeentecode in (:gemeenten)
            """)
        .param("id", id)
        .param("gemeenten", gemeenten)
        .query(
            (rij, nummer) ->
                new Koppeling(rij.getLong(1), rij.getObject(2, LocalDate.class), rij.getString(3)))
        .optional();
  }

  /**
   * Says which person it is.
   *
   * @param opening the youth
   * @param gemeenten codes of gemeenten that the user serves
   * @param inburgeraarId a person whom that gemeente sees
   * @throws RegelOvertreden when it is known already
   */
  public void koppel(Opening opening, Set<String> gemeenten, long inburgeraarId) {
    jdbc.sql("delete from jongere_koppeling where jongere_id = :id and gemeentecode not in (:gemeenten)")
        .param("id", opening.id())
        .param("gemeenten", gemeenten)
        .update();
    try {
      jdbc.sql(
              """
              insert into jongere_koppeling (jongere_id, inburgeraar_id, gemeentecode, gekoppeld_op, gewijzigd_door)
              values (?, ?, ?, ?, ?)
              """)
          .params(
              opening.id(), inburgeraarId, opening.gemeentecode(), klok.vandaag(), Wijzigingsspoor.actor())
          .update();
    } catch (DuplicateKeyException collega) {
      throw new RegelOvertreden("jongeren.jongere.fout.al-gekoppeld");
    }
    // What an earlier gemeente proposed was about a person of that gemeente.
    overdrachten.vervalt(opening.id(), null);
    noteer(opening, "koppeling", null, inburgeraarId, null);
  }

  /**
   * @param opening the youth
   * @param koppeling what is no longer right
   * @param reden why
   */
  public void ontkoppel(Opening opening, Koppeling koppeling, String reden) {
    jdbc.sql("delete from jongere_koppeling where jongere_id = ? and inburgeraar_id = ?")
        .params(opening.id(), koppeling.inburgeraarId())
        .update();
    overdrachten.vervalt(opening.id(), reden);
    noteer(opening, "koppeling", koppeling.inburgeraarId(), null, reden);
  }

  /**
   * Somebody of the gemeente knows that the school withdrew it.
   *
   * @param id id of a youth
   * @param gemeenten codes of gemeenten that the user serves
   * @return false when there is nothing to know
   */
  public boolean gezien(long id, Set<String> gemeenten) {
    return jdbc.sql(
                """
                update jongere set ingetrokken_gezien_op = :dag, versie = versie + 1, gewijzigd_door = :door
                where id = :id and ingetrokken_gemeente in (:gemeenten) and ingetrokken_gezien_op is null
                """)
            .param("dag", klok.vandaag())
            .param("door", Wijzigingsspoor.actor())
            .param("id", id)
            .param("gemeenten", gemeenten)
            .update()
        > 0;
  }

  private void noteer(Opening opening, String veld, Object oud, Object nieuw, String reden) {
    wijzigingslog.noteer(JongereService.OBJECT, opening.id(), opening.organisatieId(), veld, oud, nieuw, reden);
  }
}
