package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.OpleidingscodeService;
import nl.inburgeringsportaal.regels.Opleidingwijziging;
import nl.inburgeringsportaal.regels.VoorstelService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the portal was used for before the demo's day: deliveries, logins and reading, proposals for rules. */
@TestComponent
@Order(40)
class DemoVerleden implements DemoStap {
  private static final int LEVERINGEN = 20;
  private static final String KOLOMMEN =
      "leerlingnummer,achternaam,roepnaam,geboortedatum,klas,opleidingscode,verblijfsstatus,begin,verwacht_einde";

  private static final List<String> LEZERS =
      List.of("school", "school2", "gemeente", "klantmanager", "planner", "fg", "beheer", "beheer2");

  /** Code, name, kind, source, and what became of it: + established, - rejected, 0 withdrawn, ? still open. */
  private static final List<List<String>> VOORSTELLEN =
      List.of(
          List.of("ISK_MBO2", "ISK, ingeschreven als mbo 2", "MBO", "Vraag van een roc, besproken met DUO", "+"),
          List.of("ISK_MBO3", "ISK, ingeschreven als mbo 3", "MBO", "Vraag van een roc, besproken met DUO", "+"),
          List.of("ISK_VAVO", "ISK met vavo", "OVERIG", "Overleg met de vavo-scholen", "+"),
          List.of("VSO_HAVO", "Vso, havo", "VSO", "Regeling inburgering 2021, overzicht van opleidingen", "+"),
          List.of("VSO_VMBO_GT", "Vso, vmbo gemengd of theoretisch", "VSO", "Regeling inburgering 2021", "+"),
          List.of("ISK_HAVO", "ISK, ingeschreven als havo", "ISK", "Valt al onder ISK_HAVO_VWO", "-"),
          List.of("ISK_VWO", "ISK, ingeschreven als vwo", "ISK", "Valt al onder ISK_HAVO_VWO", "-"),
          List.of("MBO1", "Mbo niveau 1", "MBO", "Is hetzelfde als entree", "-"),
          List.of("PRO_PLUS", "Praktijkonderwijs met mbo-deel", "PRAKTIJKONDERWIJS", "Vraag van een school", "-"),
          List.of("KOPKLAS", "Kopklas", "OVERIG", "Geen eigen inschrijving", "-"),
          List.of("SCHAKELKLAS", "Schakelklas", "OVERIG", "Vraag van een school", "-"),
          List.of("INTERNATIONAAL", "Internationale school", "OVERIG", "Vraag van een school", "-"),
          List.of("STAATSEXAMEN", "Staatsexamen havo of vwo", "OVERIG", "Vraag van een school", "-"),
          List.of("VMBO_MAVO", "Mavo", "VMBO", "Is vmbo theoretisch", "0"),
          List.of("VMBO_TL", "Vmbo theoretische leerweg", "VMBO", "Is VMBO_GT", "0"),
          List.of("MBO_DERDE_LEERWEG", "Mbo, derde leerweg", "MBO", "Nog uit te zoeken", "0"),
          List.of("HBO_PROPEDEUSE", "Hbo, eerste jaar", "OVERIG", "Nog uit te zoeken", "0"),
          List.of("ISK_ENTREE", "ISK, ingeschreven als entree", "ISK", "Vraag van een roc", "?"),
          List.of("PRO_ENTREE", "Praktijkonderwijs met entree", "PRAKTIJKONDERWIJS", "Vraag van een school", "?"),
          List.of("VSO_ENTREE", "Vso met entree", "VSO", "Vraag van een school", "?"),
          List.of("MBO_SCHAKELJAAR", "Mbo, schakeljaar", "MBO", "Vraag van een roc", "?"));

  private final JdbcClient jdbc;
  private final OpleidingscodeService opleidingen;
  private final VoorstelService voorstellen;
  private final DemoRol rol;
  private final Klok klok;

  DemoVerleden(
      JdbcClient jdbc,
      OpleidingscodeService opleidingen,
      VoorstelService voorstellen,
      DemoRol rol,
      Klok klok) {
    this.jdbc = jdbc;
    this.opleidingen = opleidingen;
    this.voorstellen = voorstellen;
    this.rol = rol;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from regelvoorstel").query(Long.class).single() > 0) {
      return;
    }
    voorstellen();
    leveringen("school", 1);
    leveringen("school2", 2);
    logboek();
  }

  private void voorstellen() {
    for (int plaats = 0; plaats < VOORSTELLEN.size(); plaats++) {
      List<String> deel = VOORSTELLEN.get(plaats);
      String wie = plaats % 2 == 0 ? "beheer" : "beheer2";
      String ander = plaats % 2 == 0 ? "beheer2" : "beheer";
      List<Periode> vrijstellend =
          "+".equals(deel.get(4)) ? List.of(new Periode(LocalDate.of(2022, 1, 1), null)) : List.of();
      Opleidingwijziging nieuw =
          new Opleidingwijziging(
              deel.get(0), Opleidingwijziging.NIEUW, deel.get(1), Onderwijssoort.valueOf(deel.get(2)), false,
              vrijstellend);
      long id = rol.als(wie, () -> opleidingen.stelVoor(nieuw, deel.get(3)));
      switch (deel.get(4)) {
        case "+" -> rol.als(ander, () -> besluit(id, true));
        case "-" -> rol.als(ander, () -> besluit(id, false));
        case "0" -> rol.als(wie, () -> trekIn(id));
        default -> { }
      }
      LocalDateTime gemaakt =
          klok.vandaag().minusDays(10L + (VOORSTELLEN.size() - plaats) * 19L).atTime(10 + plaats % 5, plaats * 7 % 60);
      jdbc.sql(
              "update regelvoorstel set voorgesteld_op = ?,"
                  + " besloten_op = if(besloten_op is null, null, ?) where id = ?")
          .params(gemaakt, gemaakt.plusDays(2).plusHours(3), id)
          .update();
    }
  }

  private long besluit(long id, boolean stemIn) {
    int versie = voorstellen.findById(id).kop().versie();
    if (stemIn) {
      voorstellen.stelVast(id, versie);
    } else {
      voorstellen.wijsAf(id, versie, "Niet nodig: zie de bron bij het voorstel.");
    }
    return id;
  }

  private long trekIn(long id) {
    voorstellen.trekIn(id, voorstellen.findById(id).kop().versie());
    return id;
  }

  /** Older than the time for which an upload is kept, so that only their receipts are left. */
  private void leveringen(String account, int zaad) {
    long school = organisatie(account);
    long leerlingen =
        jdbc.sql("select count(*) from leerling where school_id = ?").param(school).query(Long.class).single();
    Random toeval = new Random(zaad);
    jdbc.sql(
            "insert into levering_beurt (organisatie_id, laatste_nummer) values (:school, :aantal)"
                + " on duplicate key update laatste_nummer = laatste_nummer + :aantal")
        .param("school", school)
        .param("aantal", LEVERINGEN)
        .update();
    long eerste =
        jdbc.sql("select laatste_nummer from levering_beurt where organisatie_id = ?")
                .param(school)
                .query(Long.class)
                .single()
            - LEVERINGEN;
    for (int nummer = 1; nummer <= LEVERINGEN; nummer++) {
      LocalDateTime moment =
          klok.vandaag().minusDays(34L + (LEVERINGEN - nummer) * 16L).atTime(9 + nummer % 6, toeval.nextInt(60));
      long id = jdbc.sql("select next value for levering_seq").query(Long.class).single();
      jdbc.sql(
              "insert into levering (id, organisatie_id, geleverd_door, kanaal, volgnummer, ontvangen_op, dag,"
                  + " standdatum, soort, modus, status, bevestigd, klaargezet, afgerond_op, inhoud_verwijderd_op)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, 'REGULIER', 'ALLES', 'VERWERKT', true, false, ?, ?)")
          .params(
              id, school, account, nummer % 4 == 0 ? "API" : "SCHERM", eerste + nummer, moment, moment.toLocalDate(),
              moment.toLocalDate(), moment.plusSeconds(2), moment.plusDays(30))
          .update();
      long gewijzigd = toeval.nextInt(5);
      long nieuw = nummer % 5 == 1 ? 3 + toeval.nextInt(4) : 0;
      jdbc.sql(
              "insert into levering_bestand (levering_id, naam, volgorde, bestandsnaam, bytes, delen, sha256, leesbaar,"
                  + " kolommen, gelezen, nieuw, gewijzigd, ongewijzigd)"
                  + " values (?, 'leerlingen', 0, ?, ?, 1, sha2(?, 256), true, ?, ?, ?, ?, ?)")
          .params(
              id, "leerlingen-" + moment.toLocalDate() + ".csv", leerlingen * 84, account + nummer, KOLOMMEN,
              leerlingen, nieuw, gewijzigd, leerlingen - nieuw - gewijzigd)
          .update();
    }
  }

  private void logboek() {
    List<Object[]> regels = new ArrayList<>();
    LocalDateTime nu = klok.nu();
    for (int dag = 1; dag <= 21; dag++) {
      LocalDateTime ochtend = nu.minusDays(dag).withHour(8).withMinute(dag * 7 % 60);
      for (String account : LEZERS) {
        if ((dag + account.length()) % 3 == 0) {
          continue;
        }
        regels.add(new Object[] {ochtend, account, "INGELOGD", "sessie", null});
        regels.add(new Object[] {ochtend.plusHours(2), account, "GEZOCHT", "handreiking", "aantal=4"});
        regels.add(new Object[] {ochtend.plusHours(7), account, "UITGELOGD", "sessie", null});
      }
    }
    for (Object[] regel : regels) {
      jdbc.sql(
              "insert into leesregel (id, moment, gebruiker_id, gebruikersnaam, rol, organisatie_id, handeling,"
                  + " object_soort, omschrijving, resultaat) select next value for leesregel_seq, ?, g.id,"
                  + " g.gebruikersnaam, r.rol, r.organisatie_id, ?, ?, ?, 'GELUKT' from gebruiker g"
                  + " join gebruiker_rol r on r.gebruiker_id = g.id where g.gebruikersnaam = ? order by r.rol limit 1")
          .params(regel[0], regel[2], regel[3], regel[4], regel[1])
          .update();
    }
  }

  private long organisatie(String account) {
    return jdbc.sql(
            "select r.organisatie_id from gebruiker g join gebruiker_rol r on r.gebruiker_id = g.id"
                + " where g.gebruikersnaam = ? limit 1")
        .param(account)
        .query(Long.class)
        .single();
  }
}
