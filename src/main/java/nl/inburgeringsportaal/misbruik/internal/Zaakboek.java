package nl.inburgeringsportaal.misbruik.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Publiekstaal;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.misbruik.Draad;
import nl.inburgeringsportaal.misbruik.Examen;
import nl.inburgeringsportaal.misbruik.Kanaal;
import nl.inburgeringsportaal.misbruik.Melder;
import nl.inburgeringsportaal.misbruik.Onregelmatigheid;
import nl.inburgeringsportaal.misbruik.Signaalbron;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zaakstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where cases are kept; in the transaction of the caller, who has taken the row of the case. */
@Component
public class Zaakboek {
  private static final String LAATSTE =
      "coalesce((select %s from misbruikbericht b where b.zaak_id = z.id and b.draad = '%s'"
          + " order by b.moment desc, b.id desc limit 1), false)";

  /** That a question to the reporter is open; {@code z} is the case. */
  static final String VRAAG_MELDER = LAATSTE.formatted("b.vraag", Draad.MELDER);

  /** That the reporter has answered and nobody dealt with it; {@code z} is the case. */
  static final String ANTWOORD_MELDER = LAATSTE.formatted("not b.vraag and not b.gelezen", Draad.MELDER);

  /** That a question of the Inspectie is open; {@code z} is the case. */
  static final String VRAAG_INSPECTIE = LAATSTE.formatted("b.vraag", Draad.INSPECTIE);

  /** That the reporter can be asked something; {@code z} is the case. */
  static final String BEREIKBAAR =
      "(exists (select 1 from misbruikcode c where c.zaak_id = z.id) or (z.organisatie_id is not null"
          + " and z.kanaal in ('GEMEENTE', 'DUO') and z.soort = 'TAALSCHOOL'))";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Zaakboek(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * A case that begins.
   *
   * @param soort what it is about
   * @param bron what kind of reporter
   * @param kanaal how it came in
   * @param organisatieId whose people entered it, null for a visitor
   * @param ontvangenOp day of receipt
   * @param status how it stands
   * @param examen which exam, null for something else
   * @param onregelmatigheid what went wrong at it, null for something else
   * @param kandidaten how many candidates, null for something else
   */
  public record Nieuw(
      Zaaksoort soort,
      Signaalbron bron,
      Kanaal kanaal,
      Long organisatieId,
      LocalDate ontvangenOp,
      Zaakstatus status,
      Examen examen,
      Onregelmatigheid onregelmatigheid,
      Integer kandidaten) {}

  /**
   * @param nieuw a case about which nothing else is known
   * @param waarover which school or exam
   * @param tekst what is the matter
   * @return its id
   */
  public long begin(Nieuw nieuw, String waarover, String tekst) {
    return begin(nieuw, waarover, tekst, null);
  }

  /**
   * @param nieuw a case about which nothing else is known
   * @param waarover which school or exam
   * @param tekst what is the matter
   * @param taal language of the public form, null when it came from elsewhere
   * @return its id
   */
  long begin(Nieuw nieuw, String waarover, String tekst, Publiekstaal taal) {
    long id = ids.volgende("misbruikzaak_seq");
    String wie = wie(nieuw.kanaal());
    Map<String, Object> waarden = new HashMap<>();
    waarden.put("id", id);
    waarden.put("soort", nieuw.soort().name());
    waarden.put("bron", nieuw.bron().name());
    waarden.put("kanaal", nieuw.kanaal().name());
    waarden.put("organisatie", nieuw.organisatieId());
    waarden.put("dag", nieuw.ontvangenOp());
    waarden.put("status", nieuw.status().name());
    waarden.put("examen", nieuw.examen() == null ? null : nieuw.examen().name());
    waarden.put("wat", nieuw.onregelmatigheid() == null ? null : nieuw.onregelmatigheid().name());
    waarden.put("kandidaten", nieuw.kandidaten());
    waarden.put("wie", wie);
    jdbc.sql(
            """
            insert into misbruikzaak (id, soort, bron, kanaal, organisatie_id, ontvangen_op, status, examen,
              onregelmatigheid, kandidaten, gewijzigd_door)
            values (:id, :soort, :bron, :kanaal, :organisatie, :dag, :status, :examen, :wat, :kandidaten, :wie)
            """)
        .params(waarden)
        .update();
    jdbc.sql("insert into misbruikzaak_tekst (zaak_id, waarover, tekst, taal, gewijzigd_door) values (?, ?, ?, ?, ?)")
        .params(id, waarover, tekst, taal == null ? null : taal.tag(), wie)
        .update();
    return id;
  }

  /** Who uses the public page stays nobody, also when he is logged in. */
  private static String wie(Kanaal kanaal) {
    return kanaal == Kanaal.OPENBAAR ? Wijzigingsspoor.SYSTEEM : Wijzigingsspoor.actor();
  }

  /**
   * A case of an incident; nothing the second time.
   *
   * @param incidentId a serious incident
   */
  void vanIncident(long incidentId) {
    jdbc.sql(
            """
            insert into misbruikzaak (id, soort, bron, kanaal, ontvangen_op, status, incident_id, over_kandidaat,
              gewijzigd_door)
            select :id, 'LBT', 'TOETSBEGELEIDER', 'TOETS', cast(i.gemeld_op as date), 'SIGNAAL', i.id,
              i.plaatsing_id is not null, 'systeem'
            from lbt_incident i where i.id = :incident
              and not exists (select 1 from misbruikzaak z where z.incident_id = i.id)
            on duplicate key update misbruikzaak.id = misbruikzaak.id
            """)
        .param("id", ids.volgende("misbruikzaak_seq"))
        .param("incident", incidentId)
        .update();
  }

  /**
   * @param id id of a case
   * @return how it stands, empty when there is none
   */
  public Optional<Zaakstand> stand(long id) {
    return jdbc.sql(
            "select z.id, z.soort, z.kanaal, z.ontvangen_op, z.status, h.status as hoofdstatus, z.versie, "
                + "z.behandelaar_id, " + BEREIKBAAR + " as bereikbaar, m.id as melding,"
                + " coalesce(m.melder, '') = 'BUITEN' as van_buiten,"
                + " m.ontvangen_op is not null as ontvangen, " + VRAAG_MELDER + " as vraag_melder, "
                + ANTWOORD_MELDER + " as antwoord_melder, " + VRAAG_INSPECTIE + " as vraag_inspectie"
                + " from misbruikzaak z left join misbruikzaak h on h.id = z.hoofdzaak_id"
                + " left join misbruikmelding m on m.zaak_id = z.id where z.id = ?")
        .param(id)
        .query(Zaakstand.class)
        .optional();
  }

  /**
   * Changes columns of a case.
   *
   * @param id id of a case
   * @param waarden new values by column; columns come from code only
   */
  public void wijzig(long id, Map<String, ?> waarden) {
    StringBuilder kolommen = new StringBuilder();
    for (String kolom : waarden.keySet()) {
      kolommen.append(kolom).append(" = :").append(kolom).append(", ");
    }
    jdbc.sql("update misbruikzaak set " + kolommen + "versie = versie + 1, gewijzigd_door = :wie_ where id = :id_")
        .params(waarden)
        .param("wie_", Wijzigingsspoor.actor())
        .param("id_", id)
        .update();
  }

  /**
   * @param id id of a case
   * @param besluit why it was closed
   */
  public void besluit(long id, String besluit) {
    // A case of an incident has no text of its own.
    jdbc.sql(
            """
            insert into misbruikzaak_tekst (zaak_id, waarover, tekst, besluit, gewijzigd_door)
            values (:id, '', '', :besluit, :wie)
            on duplicate key update besluit = :besluit, gewijzigd_door = :wie
            """)
        .param("id", id)
        .param("besluit", besluit)
        .param("wie", Wijzigingsspoor.actor())
        .update();
  }

  /**
   * Makes a case, and the signals that were merged with it, part of another one. Who works on that one works on them.
   *
   * @param id id of the case that goes along
   * @param hoofdId id of the one that stands for all of them
   * @param behandelaarId who works on that one; null for nobody: then who worked on a signal goes on
   */
  public void voegSamen(long id, long hoofdId, Long behandelaarId) {
    jdbc.sql(
            """
            update misbruikzaak set status = 'SAMENGEVOEGD', hoofdzaak_id = :hoofd,
              behandelaar_id = coalesce(:behandelaar, behandelaar_id), versie = versie + 1, gewijzigd_door = :wie
            where id = :id or hoofdzaak_id = :id
            """)
        .param("hoofd", hoofdId)
        .param("behandelaar", behandelaarId)
        .param("wie", Wijzigingsspoor.actor())
        .param("id", id)
        .update();
  }

  /**
   * Writes a question or an answer down. An answer of the reporter changes the case: whoever read it before that does
   * not decide about it.
   *
   * @param zaakId a case
   * @param draad between whom
   * @param vraag true for a question, false for an answer
   * @param tekst what it says
   * @param bezoeker true when somebody without an account writes
   */
  public void schrijf(long zaakId, Draad draad, boolean vraag, String tekst, boolean bezoeker) {
    String wie = bezoeker ? Wijzigingsspoor.SYSTEEM : Wijzigingsspoor.actor();
    jdbc.sql(
            """
            insert into misbruikbericht (id, zaak_id, draad, vraag, moment, tekst, gewijzigd_door)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            ids.volgende("misbruikbericht_seq"),
            zaakId,
            draad.name(),
            vraag,
            klok.nu(),
            tekst,
            wie)
        .update();
    if (draad == Draad.MELDER && !vraag) {
      // Who decides about the case has to have seen the answer.
      jdbc.sql("update misbruikzaak set versie = versie + 1, gewijzigd_door = ? where id = ?")
          .params(wie, zaakId)
          .update();
    }
  }

  /**
   * Notes that what the reporter answered so far was dealt with.
   *
   * @param zaakId a case
   */
  public void gelezen(long zaakId) {
    jdbc.sql(
            "update misbruikbericht set gelezen = true, gewijzigd_door = ?"
                + " where zaak_id = ? and draad = 'MELDER' and not vraag and not gelezen")
        .params(Wijzigingsspoor.actor(), zaakId)
        .update();
  }

  /**
   * @param zaakId a case
   * @param melder who reports it to the Inspectie
   * @param gemeldOp day of the report
   * @param bron source of a report from outside, null for another
   * @param omschrijving what is reported
   */
  public void meld(long zaakId, Melder melder, LocalDate gemeldOp, String bron, String omschrijving) {
    long id = ids.volgende("misbruikmelding_seq");
    String wie = Wijzigingsspoor.actor();
    jdbc.sql(
            """
            insert into misbruikmelding (id, zaak_id, gemeld_op, melder, ontvangen_op, gewijzigd_door)
            values (:id, :zaak, :dag, :melder, if(:melder = 'BUITEN', :dag, null), :wie)
            """)
        .param("id", id)
        .param("zaak", zaakId)
        .param("dag", gemeldOp)
        .param("melder", melder.name())
        .param("wie", wie)
        .update();
    jdbc.sql(
            "insert into misbruikmelding_tekst (melding_id, bron, omschrijving, gewijzigd_door)"
                + " values (:id, :bron, :omschrijving, :wie)")
        .param("id", id)
        .param("bron", bron)
        .param("omschrijving", omschrijving)
        .param("wie", wie)
        .update();
  }

  /** Notes that the Inspectie has a report. */
  public void ontvang(long meldingId) {
    jdbc.sql(
            "update misbruikmelding set ontvangen_op = ?, versie = versie + 1, gewijzigd_door = ? where id = ?")
        .params(klok.vandaag(), Wijzigingsspoor.actor(), meldingId)
        .update();
  }

  /** Notes what the Inspectie concluded. */
  public void concludeer(long meldingId, String conclusie) {
    jdbc.sql("update misbruikmelding_tekst set conclusie = ?, gewijzigd_door = ? where melding_id = ?")
        .params(conclusie, Wijzigingsspoor.actor(), meldingId)
        .update();
  }
}
