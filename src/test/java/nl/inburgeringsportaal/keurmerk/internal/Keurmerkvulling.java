package nl.inburgeringsportaal.keurmerk.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down schools and decisions of years ago, as Blik op Werk had them before there was a portal. */
@TestComponent
public class Keurmerkvulling {
  private final JdbcClient jdbc;
  private final IdBlokken ids;

  public Keurmerkvulling(JdbcClient jdbc, IdBlokken ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /** A school with a status by decision since a day; id of its file. */
  public long school(String nummer, String naam, String plaats, Keurmerkstatus status, LocalDate van) {
    long instelling = ids.volgende("instelling_seq");
    jdbc.sql(
            "insert into instelling (id, instellingsnummer, naam, plaats, gewijzigd_door)"
                + " values (?, ?, ?, ?, 'systeem')")
        .params(instelling, nummer, naam, plaats)
        .update();
    long school = ids.volgende("taalschool_seq");
    jdbc.sql("insert into taalschool (id, instelling_id, opgenomen_op, gewijzigd_door) values (?, ?, ?, 'systeem')")
        .params(school, instelling, van)
        .update();
    besluit(school, Besluitsoort.TOEKENNEN, status, van);
    return school;
  }

  /** A published decision that took effect on a day. */
  public void besluit(long school, Besluitsoort soort, Keurmerkstatus status, LocalDate ingang) {
    long procedure = ids.volgende("keurmerkprocedure_seq");
    long besluit = ids.volgende("keurmerkbesluit_seq");
    Map<String, Object> waarden =
        Map.of(
            "procedure", procedure,
            "besluit", besluit,
            "school", school,
            "soort", soort.name(),
            "doel", soort == Besluitsoort.TOEKENNEN ? status.name() : "",
            "dag", ingang,
            "moment", ingang.atTime(LocalTime.NOON),
            "nummer", "V" + besluit);
    jdbc.sql(
            """
            insert into keurmerkprocedure (id, taalschool_id, aanleiding, begonnen_op, afgesloten_op, stand,
              gewijzigd_door)
            values (:procedure, :school, 'Van voor het portaal', :dag, :dag, 'AFGESLOTEN', 'systeem')
            """)
        .params(waarden)
        .update();
    jdbc.sql(
            """
            insert into keurmerkbesluit (id, procedure_id, taalschool_id, soort, doelstatus, status, motivering,
              rechtsgrond, ingangsdatum, gewijzigd_door)
            values (:besluit, :procedure, :school, :soort, nullif(:doel, ''), 'CONCEPT', 'Van voor het portaal',
              'Reglement keurmerk', :dag, 'systeem')
            """)
        .params(waarden)
        .update();
    jdbc.sql("insert into keurmerkbesluit_auteur (besluit_id, gebruikersnaam) values (:besluit, 'onbekend')")
        .params(waarden)
        .update();
    jdbc.sql(
            """
            update keurmerkbesluit b join taalschool t on t.id = b.taalschool_id
              join instelling i on i.id = t.instelling_id
            set b.status = 'VASTGESTELD', b.nummer = :nummer, b.schoolnaam = i.naam, b.verzonden_op = :dag,
              b.vastgesteld_door = 'systeem', b.vastgesteld_op = :moment, b.gepubliceerd_op = :moment
            where b.id = :besluit
            """)
        .params(waarden)
        .update();
    Klok toen = new Klok(Clock.fixed(ingang.atTime(LocalTime.NOON).atZone(Klok.ZONE).toInstant(), Klok.ZONE));
    boolean maatregel = soort == Besluitsoort.SCHORSEN;
    new Statusboek(jdbc, ids, toen)
        .voegToe(
            school,
            List.of(
                new Statusboek.Bij(
                    maatregel ? Statusrij.Soort.MAATREGEL : Statusrij.Soort.STATUS,
                    status,
                    ingang,
                    null,
                    Statusboek.Bron.BESLUIT,
                    besluit,
                    null,
                    "Van voor het portaal")));
  }
}
