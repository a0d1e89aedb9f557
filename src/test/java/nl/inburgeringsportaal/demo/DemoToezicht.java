package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.toezicht.BelangGegevens;
import nl.inburgeringsportaal.toezicht.BelangService;
import nl.inburgeringsportaal.toezicht.BezoekGegevens;
import nl.inburgeringsportaal.toezicht.Bezoekaanleiding;
import nl.inburgeringsportaal.toezicht.BezoekplanService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Visits to taalscholen in every state, who carries them out and who may not. What is still to come is planned by the
 * hands of Blik op Werk; what was held stands there as it would be by now.
 */
@TestComponent
@Order(60)
class DemoToezicht implements DemoStap {
  private static final List<String> GROOTTES = List.of("KLEIN", "KLEIN", "MIDDEL", "GROOT");
  private static final List<String> LOCATIES = List.of("Hoofdgebouw", "Wijkcentrum", "Bibliotheek");
  private static final List<String> BEVINDINGEN =
      List.of(
          "De groep werkt zelfstandig in tweetallen.",
          "De uitleg duurt lang; er blijft weinig tijd over om te spreken.",
          "De presentielijst lag klaar en klopte.",
          "Twee cursisten hadden geen boek en keken mee.");
  private static final String WAAROM =
      "De lessen zijn goed opgebouwd en de cursisten zijn het grootste deel van de tijd zelf aan het werk.";
  private static final String WAAROM_NIET =
      "In de geziene lessen sprak vooral de docent. Cursisten kregen weinig beurten en weinig hulp op hun niveau.";

  private final BezoekplanService plannen;
  private final BelangService belangen;
  private final JdbcClient jdbc;
  private final DemoRol rol;
  private final Klok klok;

  DemoToezicht(BezoekplanService plannen, BelangService belangen, JdbcClient jdbc, DemoRol rol, Klok klok) {
    this.plannen = plannen;
    this.belangen = belangen;
    this.jdbc = jdbc;
    this.rol = rol;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from toezichtbezoek").query(Long.class).single() > 0) {
      return;
    }
    List<Long> scholen = jdbc.sql("select id from taalschool order by id").query(Long.class).list();
    for (int i = 0; i < scholen.size(); i++) {
      richtIn(scholen.get(i), i);
    }
    List<Long> bezocht = metKeurmerk(730).subList(2, 24);
    for (int i = 0; i < bezocht.size(); i++) {
      geweest(bezocht.get(i), i);
    }
    List<Long> nu = metKeurmerk(0);
    for (int i = 0; i < 12; i++) {
      komt(nu.get(i), i);
    }
    List<String> wie = List.of("keurmerk", "beslisser", "beslisser2", "bezoeker");
    for (int i = 0; i < 22; i++) {
      belang(wie.get(i % wie.size()), scholen.get(scholen.size() - 1 - i), i);
    }
    // Somebody is planned there already: it becomes work.
    belang("beslisser2", nu.get(4), 3);
    vervroegd(nu.get(nu.size() - 1), 9);
    vervroegd(nu.get(nu.size() - 2), -12);
  }

  private List<Long> metKeurmerk(int dagen) {
    return jdbc.sql(
            """
            select distinct p.taalschool_id from keurmerkperiode p where p.van <= :dag
              and p.status in ('ASPIRANT', 'KEURMERK', 'BEPAALDE_TIJD', 'ONBEPAALDE_TIJD')
              and exists (select 1 from keurmerkperiode n where n.taalschool_id = p.taalschool_id and n.tot is null
                and n.status in ('ASPIRANT', 'KEURMERK', 'BEPAALDE_TIJD', 'ONBEPAALDE_TIJD')) order by 1
            """)
        .param("dag", klok.vandaag().minusDays(dagen))
        .query(Long.class)
        .list();
  }

  private void richtIn(long school, int i) {
    String grootte = GROOTTES.get(i % GROOTTES.size());
    jdbc.sql("update taalschool set grootte = ? where id = ?").params(grootte, school).update();
    int aantal = "KLEIN".equals(grootte) ? 1 : LOCATIES.size();
    for (int nummer = 0; nummer < aantal; nummer++) {
      jdbc.sql(
              """
              insert into taalschool_locatie (id, taalschool_id, naam, adres, postcode, plaats, gewijzigd_door)
              select next value for taalschool_locatie_seq, t.id, :naam, :adres,
                if(:almere, '1315 AB', coalesce(i.postcode, '3511 AB')), if(:almere, 'Almere', i.plaats), 'keurmerk'
              from taalschool t join instelling i on i.id = t.instelling_id where t.id = :school
              """)
          .param("naam", LOCATIES.get(nummer))
          .param("adres", "Schoolstraat " + (nummer * 10 + 1))
          // Some schools give lessons in a second provincie.
          .param("almere", nummer > 0 && i % 7 == 2)
          .param("school", school)
          .update();
    }
  }

  private long locatie(long school, int nummer) {
    List<Long> alle =
        jdbc.sql("select id from taalschool_locatie where taalschool_id = ? order by id")
            .param(school)
            .query(Long.class)
            .list();
    return alle.get(nummer % alle.size());
  }

  private long account(String naam) {
    return jdbc.sql("select id from gebruiker where gebruikersnaam = ?").param(naam).query(Long.class).single();
  }

  /** A visit of the past, the later ones not finished yet. */
  private void geweest(long school, int i) {
    boolean open = i >= 16;
    LocalDateTime begin = klok.vandaag().minusDays(open ? 3 + i : 30 + i * 22L).atTime(9 + i % 4, 30);
    String oordeel = i % 6 == 3 ? "HERSTEL_NODIG" : i % 9 == 4 ? "ONVOLDOENDE" : "VOLDOENDE";
    String status = !open ? "VASTGESTELD" : i >= 20 ? "AFGEZEGD" : i % 2 == 0 ? "UITGEVOERD" : "BEOORDEELD";
    boolean beoordeeld = status.equals("VASTGESTELD") || status.equals("BEOORDEELD");
    Map<String, Object> waarden = new HashMap<>();
    waarden.put("school", school);
    waarden.put("locatie", locatie(school, i));
    waarden.put("aanleiding", i % 5 == 4 ? "SIGNAAL" : "REGULIER");
    waarden.put("nodig", i % 5 == 4 ? 1 : Math.min(1 + i % 3, 2));
    waarden.put("begin", begin);
    waarden.put("einde", begin.plusHours(2));
    waarden.put("aangekondigd", i % 7 != 2);
    waarden.put("status", status);
    waarden.put("oordeel", beoordeeld ? oordeel : null);
    waarden.put("wie", beoordeeld ? (i % 4 == 1 ? "beslisser" : "keurmerk") : null);
    waarden.put("op", beoordeeld ? begin.plusDays(2) : null);
    waarden.put("vast", status.equals("VASTGESTELD") ? "beslisser2" : null);
    waarden.put("vastop", status.equals("VASTGESTELD") ? begin.plusDays(9) : null);
    boolean herstel = beoordeeld && oordeel.equals("HERSTEL_NODIG");
    waarden.put("voor", herstel ? klok.vandaag().plusDays(i < 10 ? -6 : 25) : null);
    jdbc.sql(
            """
            insert into toezichtbezoek (id, taalschool_id, locatie_id, criteriaversie_id, aanleiding, locaties_nodig,
              begin, einde, aangekondigd, status, oordeel, beoordeeld_door, beoordeeld_op, vastgesteld_door,
              vastgesteld_op, herstel_voor, gewijzigd_door)
            select next value for toezichtbezoek_seq, :school, :locatie, min(v.id), :aanleiding, :nodig, :begin, :einde,
              :aangekondigd, :status, :oordeel, :wie, :op, :vast, :vastop, :voor, 'keurmerk' from toezichtversie v
            """)
        .params(waarden)
        .update();
    long id =
        jdbc.sql("select max(id) from toezichtbezoek where taalschool_id = ?")
            .param(school)
            .query(Long.class)
            .single();
    boolean aangekondigd = i % 7 != 2;
    wijsToe(id, aangekondigd ? "bezoeker" : "keurmerk");
    if (beoordeeld || status.equals("AFGEZEGD")) {
      jdbc.sql("insert into toezichtbezoek_tekst (bezoek_id, motivering, afzegreden) values (?, ?, ?)")
          .params(
              java.util.Arrays.asList(
                  id,
                  beoordeeld ? (oordeel.equals("VOLDOENDE") ? WAAROM : WAAROM_NIET) : null,
                  beoordeeld ? null : "De school had die dag geen les."))
          .update();
    }
    if (!status.equals("AFGEZEGD")) {
      vulIn(id, aangekondigd ? "bezoeker" : "keurmerk", begin, i);
    }
  }

  private void wijsToe(long bezoek, String wie) {
    jdbc.sql(
            "insert into toezichtbezoek_bezoeker (bezoek_id, gebruiker_id, gewijzigd_door) values (?, ?, 'keurmerk')")
        .params(bezoek, account(wie))
        .update();
  }

  private void vulIn(long bezoek, String wie, LocalDateTime begin, int i) {
    jdbc.sql(
            """
            insert into toezichttik (id, bezoek_id, gebruiker_id, sleutel, soort, criterium, oordeel, moment,
              ontvangen_op)
            select next value for toezichttik_seq, b.id, :wie, uuid(), 'OORDEEL', c.nummer,
              case (c.nummer * 5 + :i) % 11 when 3 then 'ONVOLDOENDE' when 7 then 'NIET_BEOORDEELD'
                else 'VOLDOENDE' end, :moment, :moment
            from toezichtbezoek b join toezichtcriterium c on c.versie_id = b.criteriaversie_id where b.id = :bezoek
            """)
        .param("wie", account(wie))
        .param("i", i)
        .param("moment", begin.plusMinutes(40))
        .param("bezoek", bezoek)
        .update();
    for (int nummer = 0; nummer < BEVINDINGEN.size(); nummer++) {
      jdbc.sql(
              """
              insert into toezichttik (id, bezoek_id, gebruiker_id, sleutel, soort, criterium, tekst, moment,
                ontvangen_op)
              values (next value for toezichttik_seq, ?, ?, uuid(), ?, ?, ?, ?, ?)
              """)
          .params(
              java.util.Arrays.asList(
                  bezoek, account(wie), nummer == 0 ? "ALGEMEEN" : "BEVINDING", nummer == 0 ? null : nummer * 5,
                  BEVINDINGEN.get(nummer), begin.plusMinutes(60), begin.plusMinutes(60)))
          .update();
    }
  }

  /** A visit of today or later. */
  private void komt(long school, int i) {
    LocalDate dag = klok.vandaag().plusDays(i < 2 ? 0 : i * 6L);
    Set<Long> wie =
        switch (i % 3) {
          case 0 -> Set.of(account("bezoeker"));
          case 1 -> Set.of(account("beslisser2"), account("bezoeker"));
          default -> Set.of(account("keurmerk"));
        };
    LocalDateTime begin = dag.atTime(i % 2 == 0 ? 9 : 13, 0);
    rol.als(
        "keurmerk",
        () ->
            plannen.save(
                new BezoekGegevens(
                    null, 0, school, locatie(school, i), Bezoekaanleiding.REGULIER, begin, begin.plusHours(2),
                    i % 3 != 2, wie)));
  }

  private void belang(String wie, long school, int i) {
    LocalDate van = klok.vandaag().minusYears(2).plusDays(i * 11L);
    LocalDate totEnMet = i % 3 == 0 ? null : van.plusYears(1 + i % 2);
    String waarom = List.of("Gaf er les.", "Werkte mee aan het lesmateriaal.", "Familie werkt er.").get(i % 3);
    rol.als(
        "keurmerk",
        () -> {
          belangen.save(new BelangGegevens(null, 0, account(wie), school, van, totEnMet, waarom));
          return null;
        });
  }

  /** Asked for some time ago. */
  private void vervroegd(long school, int dagen) {
    jdbc.sql(
            """
            insert into toezichtvervroeging (id, taalschool_id, uiterlijk, toelichting, vastgelegd_op, gewijzigd_door)
            values (next value for toezichtvervroeging_seq, ?, ?, 'Signaal over lesuitval', ?, 'keurmerk')
            """)
        .params(school, klok.vandaag().plusDays(dagen), klok.nu().minusDays(19))
        .update();
  }
}
