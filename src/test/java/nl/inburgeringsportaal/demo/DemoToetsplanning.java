package nl.inburgeringsportaal.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.leerbaarheidstoets.Incidentsoort;
import nl.inburgeringsportaal.leerbaarheidstoets.LocatieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.LokaalGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.Openingstijd;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Bevoegdheidboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Plaatsingboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Sessieboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Toetslocatie;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.ToetslocatieRepository;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Toetslokaal;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.ToetslokaalRepository;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Locations of Utrecht and Zwolle and sessions before and after the day of the demo, in every state: one today that the
 * demo's own toetsbegeleider can start, one whose supervisor's certificate ends before it, and a series.
 */
@TestComponent
@Order(55)
class DemoToetsplanning implements DemoStap {
  private static final int GEWEEST = 32;

  private static final List<Incident> INCIDENTEN =
      List.of(
          new Incident(Incidentsoort.STORING, false, "Twee schermen vielen uit. Na vijf minuten werkten ze weer."),
          new Incident(Incidentsoort.VERSTORING, false, "Het brandalarm ging af. Na tien minuten gingen we verder."),
          new Incident(Incidentsoort.ONWEL, false, "Iemand voelde zich niet goed en is naar huis gegaan."),
          new Incident(Incidentsoort.FRAUDE, true, "Iemand van buiten gaf antwoorden door het raam."),
          new Incident(Incidentsoort.OVERIG, false, "De tolk was een kwartier te laat."));

  private static final int PER_GEWEEST = 4;
  private static final int PER_SESSIE = 3;
  private static final int VANDAAG = 6;
  private static final int EIGEN_KANDIDATEN = 30;

  private final ToetslocatieRepository locaties;
  private final ToetslokaalRepository lokalen;
  private final Sessieboek sessies;
  private final Plaatsingboek plaatsen;
  private final Bevoegdheidboek bevoegdheden;
  private final IdBlokken ids;
  private final JdbcClient jdbc;
  private final Klok klok;

  DemoToetsplanning(
      ToetslocatieRepository locaties,
      ToetslokaalRepository lokalen,
      Sessieboek sessies,
      Plaatsingboek plaatsen,
      Bevoegdheidboek bevoegdheden,
      IdBlokken ids,
      JdbcClient jdbc,
      Klok klok) {
    this.locaties = locaties;
    this.lokalen = lokalen;
    this.sessies = sessies;
    this.plaatsen = plaatsen;
    this.bevoegdheden = bevoegdheden;
    this.ids = ids;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from toetslocatie").query(Long.class).single() > 0) {
      return;
    }
    gemeente("GM0344", List.of("Wijkcentrum De Brug", "Stadskantoor", "Bibliotheek Neude"), "Utrecht", "3511 AB");
    gemeente("GM0193", List.of("Stadkamer"), "Zwolle", "8011 CD");
  }

  private void gemeente(String code, List<String> namen, String plaats, String postcode) {
    long gemeente =
        jdbc.sql("select id from organisatie where soort = 'GEMEENTE' and gemeentecode = ?")
            .param(code)
            .query(Long.class)
            .single();
    List<Long> kamers = new ArrayList<>();
    for (int i = 0; i < namen.size(); i++) {
      long locatie = locatie(gemeente, namen.get(i), "Singel " + (12 + i), postcode, plaats, i == 0);
      kamers.add(lokaal(locatie, "Zaal 1", 12, i % 2 == 0));
      kamers.add(lokaal(locatie, "Zaal 2", 8, false));
    }
    List<Long> wie =
        jdbc.sql(
                """
                select b.id from toetsbegeleider b where b.organisatie_id = ?
                  and exists (select 1 from duo_account a where a.actief_voor = b.id)
                order by b.gebruiker_id is null, b.id
                """)
            .param(gemeente)
            .query(Long.class)
            .list();
    Deque<Long> kandidaten = kandidaten(code);
    LocalDate vandaag = klok.vandaag();
    if (wie.isEmpty()) {
      return;
    }
    vandaag(gemeente, kamers.getFirst(), wie.getFirst(), kandidaten);
    Deque<Long> geweest = new ArrayDeque<>(zonderToets(code));
    for (int week = 1; week <= 8; week++) {
      LocalDate dag = vandaag.minusWeeks(week).with(DayOfWeek.TUESDAY);
      geweest(gemeente, kamers.get(week % kamers.size()), dag, wie.get(week % wie.size()), geweest);
    }
    for (int week = 0; week < 6; week++) {
      LocalDate maandag = vandaag.plusWeeks(week).with(DayOfWeek.MONDAY);
      for (int i = 0; i < Math.min(3, wie.size()); i++) {
        LocalDateTime begin = maandag.plusDays(1 + i).atTime(i % 2 == 0 ? 9 : 13, 30);
        gepland(gemeente, kamers.get((week + i) % kamers.size()), begin, wie.get(i), kandidaten, i);
      }
    }
    los(gemeente, kamers, wie.getFirst());
    reeks(gemeente, kamers.getLast(), wie.getLast());
  }

  /** One that is always open has the session of today, whatever the time and the day of the week. */
  private long locatie(
      long gemeente, String naam, String adres, String postcode, String plaats, boolean altijd) {
    Map<DayOfWeek, Openingstijd> uren = new EnumMap<>(DayOfWeek.class);
    for (int dag = 1; dag <= (altijd ? 7 : 5); dag++) {
      LocalTime tot = altijd ? LocalTime.of(23, 0) : LocalTime.of(dag == 4 ? 21 : 17, 30);
      uren.put(DayOfWeek.of(dag), new Openingstijd(LocalTime.of(8, 30), tot));
    }
    return locaties
        .save(
            new Toetslocatie(
                new LocatieGegevens(
                    null, 0, gemeente, naam, adres, postcode, plaats,
                    "Vanaf het station neemt u bus 8 tot halte Singel. Dan loopt u 2 minuten.",
                    "Er is een lift. Er is een toilet voor mensen met een rolstoel.", uren, null)))
        .gegevens()
        .id();
  }

  private long lokaal(long locatie, String naam, int plaatsen, boolean rolstoel) {
    return lokalen
        .save(new Toetslokaal(new LokaalGegevens(null, 0, locatie, naam, plaatsen, plaatsen, rolstoel, null)))
        .gegevens()
        .id();
  }

  /** Who waits for a place; without any, people of the gemeente are registered. */
  private Deque<Long> kandidaten(String code) {
    String wacht =
        "select d.id from lbt_deelname d join inburgeraar i on i.id = d.inburgeraar_id where i.gemeentecode = ?"
            + " and d.status = 'AANGEMELD' and d.ingetrokken_op is null and d.examennummer is not null order by d.id";
    List<Long> er = jdbc.sql(wacht).param(code).query(Long.class).list();
    if (er.isEmpty()) {
      jdbc.sql(
              """
              select i.id from inburgeraar i where i.gemeentecode = ? and i.regime = 'WI2021'
                and not exists (select 1 from lbt_deelname d where d.inburgeraar_id = i.id) order by i.id limit ?
              """)
          .params(code, EIGEN_KANDIDATEN)
          .query(Long.class)
          .list()
          .forEach(this::meldAan);
      er = jdbc.sql(wacht).param(code).query(Long.class).list();
    }
    return new ArrayDeque<>(er);
  }

  private void meldAan(long persoon) {
    long id = ids.volgende("lbt_deelname_seq");
    jdbc.sql(
            """
            insert into lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, status, herkomst, gewijzigd_door)
            values (?, ?, ?, ?, 'AANGEMELD', 'DUO', 'systeem')
            """)
        .params(id, persoon, "L%07d".formatted(id * 7919 % 10_000_000), klok.vandaag().minusDays(20))
        .update();
  }

  private static SessieGegevens plan(long gemeente, long lokaal, LocalDateTime begin, int plaatsen, long wie) {
    return new SessieGegevens(
        null, 0, gemeente, lokaal, begin, begin.plusHours(2), plaatsen, null, null, List.of(wie));
  }

  private void gepland(
      long gemeente, long lokaal, LocalDateTime begin, long wie, Deque<Long> kandidaten, int hoeveelste) {
    try {
      long sessie = sessies.bewaar(plan(gemeente, lokaal, begin, 8, wie), true);
      // Now and then one in which nobody has a place yet.
      for (int i = 0; i < PER_SESSIE && hoeveelste != 2 && kandidaten.size() > PER_SESSIE; i++) {
        probeer(sessie, kandidaten.poll());
      }
    } catch (RegelOvertreden dagOfBegeleiderKanNiet) {
      // A holiday, a day that has passed or somebody without permission: that day has no session.
    }
  }

  private void probeer(long sessie, long kandidaat) {
    try {
      plaatsen.plaats(sessie, kandidaat, false);
    } catch (RegelOvertreden pastNiet) {
      // Stays with who waits.
    }
  }

  /** Today, whatever the time and the day of the week: ready to be held. */
  private void vandaag(long gemeente, long lokaal, long wie, Deque<Long> kandidaten) {
    LocalTime tijd = klok.nu().toLocalTime().plusHours(1).withMinute(0).withSecond(0).withNano(0);
    LocalTime begin = tijd.isBefore(LocalTime.of(9, 0)) || tijd.getHour() > 20 ? LocalTime.of(20, 0) : tijd;
    LocalDateTime moment = klok.vandaag().atTime(begin);
    long sessie = rij(gemeente, lokaal, moment, "GEPLAND", 10, wie);
    for (int i = 0; i < VANDAAG && kandidaten.size() > PER_SESSIE; i++) {
      zet(sessie, gemeente, kandidaten.poll());
    }
    jdbc.sql("update lbt_sessie set status = 'KLAARGEZET', klaargezet_op = ? where id = ? and bezet > 0")
        .params(klok.nu(), sessie)
        .update();
  }

  /** Without the rules: it may be too late on the day to plan it. */
  private void zet(long sessie, long gemeente, long kandidaat) {
    jdbc.sql(
            """
            insert into lbt_plaatsing (id, sessie_id, deelname_id, inburgeraar_id, organisatie_id, status, geplaatst_op,
              gewijzigd_door)
            select ?, ?, d.id, d.inburgeraar_id, ?, 'INGEPLAND', ?, 'systeem' from lbt_deelname d where d.id = ?
            """)
        .params(ids.volgende("lbt_plaatsing_seq"), sessie, gemeente, klok.nu(), kandidaat)
        .update();
    jdbc.sql("update lbt_deelname set status = 'INGEPLAND' where id = ?").param(kandidaat).update();
    jdbc.sql("update lbt_sessie set bezet = bezet + 1 where id = ?").param(sessie).update();
  }

  /** People who have a term and of whom nothing about the test is known yet. */
  private List<Long> zonderToets(String code) {
    return jdbc.sql(
            """
            select i.id from inburgeraar i where i.gemeentecode = ? and i.regime = 'WI2021'
              and i.termijn_begin is not null and i.einde_overig_op is null
              and not exists (select 1 from lbt_deelname d where d.inburgeraar_id = i.id) order by i.id limit ?
            """)
        .params(code, GEWEEST)
        .query(Long.class)
        .list();
  }

  /** A session that was held: most took the test and have an outcome, now and then somebody did not come. */
  private void geweest(long gemeente, long lokaal, LocalDate dag, long wie, Deque<Long> mensen) {
    long sessie = rij(gemeente, lokaal, dag.atTime(9, 30), "AFGEROND", 8, wie);
    int aantal = Math.min(PER_GEWEEST, mensen.size());
    for (int i = 0; i < aantal; i++) {
      boolean gekomen = i < PER_GEWEEST - 1 || dag.getDayOfMonth() % 2 == 0;
      long deelname = afgenomen(sessie, gemeente, mensen.poll(), dag, gekomen);
      if (gekomen) {
        uitslag(deelname, dag.plusDays(2), i);
      }
    }
    jdbc.sql(
            """
            update lbt_sessie set begonnen_op = begin, gestopt_op = einde, afgerond_op = einde, bezet = ?,
              status = if(bezet > 0, 'UITSLAGEN_BEKEND', 'AFGEROND')
            where id = ?
            """)
        .params(aantal, sessie)
        .update();
    incident(sessie, wie, dag.atTime(9, 50), 0);
    incident(sessie, wie, dag.atTime(10, 40), 1);
  }

  private void incident(long sessie, long wie, LocalDateTime moment, int hoeveelste) {
    long id = ids.volgende("lbt_incident_seq");
    Incident wat = INCIDENTEN.get((int) (id % INCIDENTEN.size()));
    LocalDateTime afgehandeld = hoeveelste == 0 && moment.getDayOfMonth() % 2 == 0 ? moment.plusDays(1) : null;
    jdbc.sql(
            """
            insert into lbt_incident (id, sessie_id, toetsbegeleider_id, sleutel, soort, ernstig, moment, tekst,
              gemeld_op, afgehandeld_op, afhandeling, gewijzigd_door)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'systeem')
            """)
        .params(
            Arrays.asList(
                id, sessie, wie, new UUID(0, id).toString(), wat.soort().name(), wat.ernstig(), moment, wat.tekst(),
                moment, afgehandeld, afgehandeld == null ? null : "Besproken met de gemeente. De afnames gelden."))
        .update();
  }

  private record Incident(Incidentsoort soort, boolean ernstig, String tekst) {}

  private long afgenomen(long sessie, long gemeente, long persoon, LocalDate dag, boolean gekomen) {
    long id = ids.volgende("lbt_deelname_seq");
    jdbc.sql(
            """
            insert into lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, status, herkomst, gewijzigd_door)
            values (?, ?, ?, ?, ?, 'DUO', 'systeem')
            """)
        .params(
            id, persoon, "G%07d".formatted(id), dag.minusDays(14 + id % 21), gekomen ? "UITSLAG_BEKEND"
                : "NIET_VERSCHENEN")
        .update();
    jdbc.sql(
            """
            insert into lbt_plaatsing (id, sessie_id, deelname_id, inburgeraar_id, organisatie_id, status, geplaatst_op,
              uitgenodigd_op, identiteit, gewijzigd_door)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'systeem')
            """)
        .params(
            Arrays.asList(
                ids.volgende("lbt_plaatsing_seq"), sessie, id, persoon, gemeente,
                gekomen ? "AFGENOMEN" : "NIET_VERSCHENEN", dag.minusDays(12).atTime(10, 0),
                dag.minusDays(10).atTime(11, 0), gekomen ? "VERBLIJFSDOCUMENT" : null))
        .update();
    return id;
  }

  private void uitslag(long deelname, LocalDate dag, int hoeveelste) {
    boolean haalbaar = hoeveelste % 3 != 1;
    jdbc.sql(
            """
            insert into lbt_uitslag (id, examennummer, deelname_id, datum_afname, resultaat, behaalde_score,
              benodigde_score, ontvangen_op, gewijzigd_door)
            select ?, d.examennummer, d.id, ?, ?, ?, 45.50, ?, 'systeem' from lbt_deelname d where d.id = ?
            """)
        .params(
            ids.volgende("lbt_uitslag_seq"), dag, haalbaar ? "B1_HAALBAAR" : "B1_NIET_HAALBAAR",
            haalbaar ? 48 + deelname % 30 : 20 + deelname % 20, dag.atTime(7, 0), deelname)
        .update();
  }

  /** A draft, a cancelled one, and one whose supervisor loses his certificate before it. */
  private void los(long gemeente, List<Long> kamers, long wie) {
    LocalDate vandaag = klok.vandaag();
    rij(gemeente, kamers.getLast(), vandaag.plusDays(17).atTime(14, 0), "CONCEPT", 6, null);
    long weg = rij(gemeente, kamers.getFirst(), vandaag.plusDays(3).atTime(16, 0), "GEANNULEERD", 6, wie);
    jdbc.sql("update lbt_sessie set annuleerreden = 'De zaal is niet beschikbaar.' where id = ?").param(weg).update();
    jdbc.sql(
            """
            select b.id from toetsbegeleider b join certificaat c on c.toetsbegeleider_id = b.id
            where b.organisatie_id = ? and b.ingetrokken_op is null and c.ingetrokken_op is null and c.geldig_tot = ?
            """)
        .params(gemeente, vandaag.plusDays(13))
        .query(Long.class)
        .list()
        .forEach(
            een -> {
              bevoegdheden.sta(een, gemeente, vandaag.minusDays(30), null);
              rij(gemeente, kamers.get(1), vandaag.plusDays(16).atTime(10, 0), "GEPLAND", 8, een);
            });
  }

  private void reeks(long gemeente, long lokaal, long wie) {
    LocalDate eerste = klok.vandaag().plusWeeks(7).with(DayOfWeek.THURSDAY);
    try {
      sessies.reeks(
          List.of(
              plan(gemeente, lokaal, eerste.atTime(18, 30), 8, wie),
              plan(gemeente, lokaal, eerste.plusWeeks(1).atTime(18, 30), 8, wie),
              plan(gemeente, lokaal, eerste.plusWeeks(2).atTime(18, 30), 8, wie)));
    } catch (RegelOvertreden dagKanNiet) {
      // A holiday among them: then there is no series.
    }
  }

  private long rij(long gemeente, long lokaal, LocalDateTime begin, String status, int aantal, Long wie) {
    long id = ids.volgende("lbt_sessie_seq");
    jdbc.sql(
            """
            insert into lbt_sessie (id, organisatie_id, lokaal_id, begin, einde, gewenste_plaatsen, plaatsen, status,
              gewijzigd_door) values (?, ?, ?, ?, ?, ?, ?, ?, 'systeem')
            """)
        .params(id, gemeente, lokaal, begin, begin.plusHours(2), aantal, aantal, status)
        .update();
    if (wie != null) {
      jdbc.sql(
              """
              insert into lbt_sessie_begeleider (id, sessie_id, toetsbegeleider_id, toegewezen_op, gewijzigd_door)
              values (?, ?, ?, ?, 'systeem')
              """)
          .params(ids.volgende("lbt_sessie_begeleider_seq"), id, wie, klok.nu())
          .update();
    }
    return id;
  }
}
