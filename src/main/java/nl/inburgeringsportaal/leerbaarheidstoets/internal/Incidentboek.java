package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.base.gebeurtenis.ErnstigIncidentGemeld;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnametik;
import nl.inburgeringsportaal.leerbaarheidstoets.IncidentBericht;
import nl.inburgeringsportaal.leerbaarheidstoets.Incidentsoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where incidents are kept, with what DUO decided and what was written about them. */
@Component
public class Incidentboek {
  /** Longest text of an incident and of a message. */
  public static final int LANGSTE_TEKST = 2000;

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final ApplicationEventPublisher gebeurtenissen;
  private final Kandidaatgevolgen gevolgen;
  private final Klok klok;

  Incidentboek(
      JdbcClient jdbc,
      IdBlokken ids,
      ApplicationEventPublisher gebeurtenissen,
      Kandidaatgevolgen gevolgen,
      Klok klok) {
    this.gevolgen = gevolgen;
    this.jdbc = jdbc;
    this.ids = ids;
    this.gebeurtenissen = gebeurtenissen;
    this.klok = klok;
  }

  /**
   * What a decision needs to know.
   *
   * @param sessieId session in which it was
   * @param organisatieId gemeente that holds the session
   * @param plaatsingId about which candidate, null for none
   * @param deelnameId the test of that candidate, null for none
   * @param plaatsingstatus how his sitting ended, null for none
   * @param afgehandeld true when DUO has decided
   * @param versie version of the row
   */
  public record Stand(
      long sessieId,
      long organisatieId,
      Long plaatsingId,
      Long deelnameId,
      String plaatsingstatus,
      boolean afgehandeld,
      int versie) {}

  /** Keeps what a supervisor reports; of a kind that is not known it is something else. */
  void meld(Afnametikken.Sessie sessie, long begeleiderId, Long plaatsingId, Afnametik tik) {
    long id = ids.volgende("lbt_incident_seq");
    Incidentsoort soort =
        Arrays.stream(Incidentsoort.values())
            .filter(een -> een.name().equals(tik.waarde()))
            .findFirst()
            .orElse(Incidentsoort.OVERIG);
    jdbc.sql(
            """
            insert into lbt_incident (id, sessie_id, plaatsing_id, toetsbegeleider_id, sleutel, soort, ernstig, moment,
              tekst, gemeld_op, gewijzigd_door) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Arrays.asList(
                id,
                sessie.id(),
                plaatsingId,
                begeleiderId,
                tik.sleutel().toString(),
                soort.name(),
                tik.ernstig(),
                tik.moment(),
                passend(tik.tekst()),
                klok.nu(),
                Wijzigingsspoor.actor()))
        .update();
    if (tik.ernstig()) {
      gebeurtenissen.publishEvent(new ErnstigIncidentGemeld(id, sessie.id()));
    }
  }

  private static String passend(String tekst) {
    String kaal = tekst == null ? "" : tekst.strip();
    return kaal.length() <= LANGSTE_TEKST ? kaal : kaal.substring(0, LANGSTE_TEKST);
  }

  /**
   * @param id id of an incident
   * @return how it stands, empty when there is no such incident
   */
  public Optional<Stand> vind(long id) {
    return jdbc.sql(
            """
            select i.sessie_id, s.organisatie_id, i.plaatsing_id, p.deelname_id, p.status,
              i.afgehandeld_op is not null as afgehandeld, i.versie
            from lbt_incident i join lbt_sessie s on s.id = i.sessie_id
              left join lbt_plaatsing p on p.id = i.plaatsing_id
            where i.id = ?
            """)
        .param(id)
        .query(
            (rij, nummer) ->
                new Stand(
                    rij.getLong("sessie_id"),
                    rij.getLong("organisatie_id"),
                    rij.getObject("plaatsing_id", Long.class),
                    rij.getObject("deelname_id", Long.class),
                    rij.getString("status"),
                    rij.getBoolean("afgehandeld"),
                    rij.getInt("versie")))
        .optional();
  }

  /**
   * Notes what DUO decided.
   *
   * @param id id of an incident
   * @param maaktOngeldig whether the sitting of its candidate is invalid
   * @param afhandeling what was decided
   */
  public void beslis(long id, boolean maaktOngeldig, String afhandeling) {
    jdbc.sql(
            """
            update lbt_incident set maakt_ongeldig = ?, afhandeling = ?, afgehandeld_op = ?, versie = versie + 1,
              gewijzigd_door = ? where id = ?
            """)
        .params(maaktOngeldig, afhandeling, klok.nu(), Wijzigingsspoor.actor(), id)
        .update();
  }

  /**
   * Makes a sitting one that was not finished. A test that rests on it can be planned again; a later sitting of that
   * test stays as it is. Not when an outcome is known.
   *
   * @param plaatsingId the sitting
   * @param deelnameId the test
   * @return false when an outcome is known, and nothing changed
   */
  public boolean maakOngeldig(long plaatsingId, long deelnameId) {
    boolean bekend =
        jdbc.sql("select status = 'UITSLAG_BEKEND' from lbt_deelname where id = ?")
            .param(deelnameId)
            .query(Boolean.class)
            .single();
    if (bekend) {
      return false;
    }
    String wie = Wijzigingsspoor.actor();
    int afgenomen =
        jdbc.sql(
                """
                update lbt_plaatsing set status = 'AFGEBROKEN', versie = versie + 1, gewijzigd_door = ?
                where id = ? and status = 'AFGENOMEN'
                """)
            .params(wie, plaatsingId)
            .update();
    if (afgenomen > 0) {
      jdbc.sql(
              """
              update lbt_deelname set status = 'AFGEBROKEN', versie = versie + 1, gewijzigd_door = ?
              where id = ? and status = 'AFGENOMEN'
              """)
          .params(wie, deelnameId)
          .update();
      // Whoever else took the test in it may have an outcome already.
      gevolgen.rondSessiesAf(
          "select p.sessie_id from lbt_plaatsing p where p.id = :plaatsing",
          Map.of("plaatsing", plaatsingId),
          new Kandidaatgevolgen.Spoor(wie, klok.nu(), null));
    }
    return true;
  }

  /**
   * @param id id of an incident
   * @param vanDuo true when DUO writes, false when who supervised does
   * @param tekst what is written
   */
  public void schrijf(long id, boolean vanDuo, String tekst) {
    jdbc.sql(
            """
            insert into lbt_incident_bericht (id, incident_id, van_duo, moment, tekst, gewijzigd_door)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            ids.volgende("lbt_incident_bericht_seq"), id, vanDuo, klok.nu(), tekst, Wijzigingsspoor.actor())
        .update();
  }

  /**
   * @param id id of an incident
   * @return what was written about it, the first first
   */
  public List<IncidentBericht> berichten(long id) {
    return jdbc.sql("select van_duo, moment, tekst from lbt_incident_bericht where incident_id = ? order by id")
        .param(id)
        .query(
            (rij, nummer) ->
                new IncidentBericht(
                    rij.getBoolean(1), rij.getObject(2, java.time.LocalDateTime.class), rij.getString(3)))
        .list();
  }
}
