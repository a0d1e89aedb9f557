package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleidervoorstelGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.ToetsversieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleiderboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Bevoegdheidboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Certificaatnummers;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Deelnameboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Toetsversieboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Trainingboek;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Toetsbegeleiders of Utrecht and Zwolle at every step, with trainings before and after the day of the demo: one full
 * with a waiting list, one without all outcomes; and a certificate that ends in twelve days.
 */
@TestComponent
@Order(52)
class DemoToetsbegeleiders implements DemoStap {
  private static final int STAPPEN = 6;
  private static final int EINDE_OVER = 12;

  private static final List<String> UTRECHT =
      List.of(
          "Annet Kramer", "Bilal Aksoy", "Corrie van Dam", "Dirk Postma", "Emine Yildirim", "Frits Hoekstra",
          "Gülsen Kaya", "Harm Dijkstra", "Ingrid Vos", "Jamal Bouzid", "Karlijn Peters", "Lex Timmermans",
          "Mariam Haile", "Niels Bosch", "Olga Petrova", "Paul Jonker", "Quinten Smeets", "Rania Saleh",
          "Stef Verhoeven", "Tineke Mol", "Umut Demir", "Vera Willemsen", "Wim de Boer", "Yasmin Omar");

  private static final List<String> ZWOLLE =
      List.of(
          "Aukje Veenstra", "Bram Lubbers", "Cem Arslan", "Dana Rasheed", "Evert Kok", "Fenna Brink", "Geert Slot",
          "Hind Azzouz", "Ivo Kuiper", "Janny Mulder", "Koen Spijker", "Lotfi Mansour", "Mieke Bos", "Noor Visser",
          "Onno Wind", "Petra Schaap", "Rik Oosting", "Saida Farah", "Ton Beek", "Wilma Kroon");

  private static final List<String> ONDERWERPEN =
      List.of("Basistraining toetsbegeleider", "Basistraining in twee dagen", "Training online", "Herhaling protocol");
  private static final List<String> PLAATSEN = List.of("Culemborg", "Utrecht", "Zwolle", "Amersfoort");
  private static final int TRAININGEN_PER_KANT = 12;

  private final Begeleiderboek begeleiders;
  private final Trainingboek trainingen;
  private final Deelnameboek deelnames;
  private final Bevoegdheidboek bevoegdheden;
  private final Certificaatnummers nummers;
  private final Toetsversieboek versies;
  private final JdbcClient jdbc;
  private final Klok klok;

  DemoToetsbegeleiders(
      Begeleiderboek begeleiders,
      Trainingboek trainingen,
      Deelnameboek deelnames,
      Bevoegdheidboek bevoegdheden,
      Certificaatnummers nummers,
      Toetsversieboek versies,
      JdbcClient jdbc,
      Klok klok) {
    this.begeleiders = begeleiders;
    this.trainingen = trainingen;
    this.deelnames = deelnames;
    this.bevoegdheden = bevoegdheden;
    this.nummers = nummers;
    this.versies = versies;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from toetsbegeleider").query(Long.class).single() > 0) {
      return;
    }
    LocalDate vandaag = klok.vandaag();
    versies.bewaar(
        new ToetsversieGegevens(
            null, 0, "2021-1", LocalDate.of(2022, 1, 1), vandaag.minusMonths(8), Set.of("ar", "en", "fa", "ti")));
    versies.bewaar(
        new ToetsversieGegevens(
            null, 0, "2024-2", vandaag.minusMonths(8), null, Set.of("ar", "en", "fa", "ku", "so", "ti", "tr", "uk")));
    long utrecht = gemeente("GM0344");
    long zwolle = gemeente("GM0193");
    long geweest = training(0, vandaag.minusDays(40), 60);
    long gisteren = training(1, vandaag.minusDays(2), 12);
    long vol = training(2, vandaag.plusDays(9), 4);
    for (int i = 3; i < TRAININGEN_PER_KANT; i++) {
      training(i, vandaag.minusDays(40L + 20L * i), 15);
    }
    for (int i = 0; i < TRAININGEN_PER_KANT * 2; i++) {
      training(i, vandaag.plusDays(14L + 7L * i), 12 + i % 4);
    }
    groep(UTRECHT, utrecht, zwolle, List.of(geweest, gisteren, vol));
    groep(ZWOLLE, zwolle, utrecht, List.of(geweest, gisteren, vol));
    verbind("Yasmin Omar", "Pieter Mulder", "toetsbegeleider");
    verbind("Wilma Kroon", "Ans Dekker", "toetsbegeleider2");
    // Who gives accounts handles no outcomes: at DUO one of the two does this.
    jdbc.sql("update duo_account set verleend_door = 'duo2', gewijzigd_door = 'duo2'").update();
  }

  /** A person per step in turn: proposed, signed up, trained, certified, with permission, with an account. */
  private void groep(List<String> namen, long gemeente, long ander, List<Long> training) {
    LocalDate vandaag = klok.vandaag();
    for (int i = 0; i < namen.size(); i++) {
      String naam = namen.get(i);
      long wie = begeleiders.voegToe(new BegeleidervoorstelGegevens(gemeente, naam, mail(naam), null));
      jdbc.sql("update toetsbegeleider set voorgesteld_op = ? where id = ?")
          .params(vandaag.minusDays(90L - i), wie)
          .update();
      int stap = i == namen.size() - 1 - namen.size() % 2 ? STAPPEN - 1 : i % STAPPEN;
      if (stap == 1) {
        boolean straks = i % 4 == 1;
        meldAan(straks ? training.get(2) : training.get(1), wie);
      }
      if (stap >= 2) {
        slaag(training.getFirst(), wie);
      }
      if (stap >= 3) {
        LocalDate tot = i % 5 == 3 ? vandaag.plusDays(EINDE_OVER + 1L + i * 5L) : null;
        bevoegdheden.certificeer(wie, nummers.nieuw(), vandaag.minusDays(39), i == 3 ? vandaag.plusDays(13) : tot);
      }
      if (stap >= 4) {
        bevoegdheden.sta(wie, gemeente, vandaag.minusDays(30), null);
      }
      if (stap == STAPPEN - 1) {
        bevoegdheden.verleen(wie);
        if (i % 4 == 1) {
          bevoegdheden.sta(wie, ander, vandaag.minusDays(10), vandaag.plusDays(80));
        }
      }
    }
  }

  /** The demo's own toetsbegeleiders are among those who may supervise. */
  private void verbind(String naam, String eigen, String account) {
    jdbc.sql(
            """
            update toetsbegeleider set naam = ?, mail = ?,
              gebruiker_id = (select id from gebruiker where gebruikersnaam = ?)
            where naam = ?
            """)
        .params(eigen, mail(eigen), account, naam)
        .update();
  }

  private static String mail(String naam) {
    return naam.toLowerCase(Locale.ROOT).replace(' ', '.').replace('ü', 'u') + "@voorbeeld.example";
  }

  private void meldAan(long training, long wie) {
    deelnames.meldAan(training, wie, trainingen.vind(training).filter(een -> een.bezet() < een.gegevens().plaatsen())
        .isPresent());
  }

  private void slaag(long training, long wie) {
    meldAan(training, wie);
    jdbc.sql(
            """
            update training_deelname set aanwezig = true, uitkomst = 'GESLAAGD', uitkomst_op = ?
            where training_id = ? and toetsbegeleider_id = ?
            """)
        .params(klok.vandaag().minusDays(40), training, wie)
        .update();
  }

  private long training(int i, LocalDate dag, int plaatsen) {
    String onderwerp = ONDERWERPEN.get(i % ONDERWERPEN.size());
    LocalDateTime begin = dag.atTime(9, 30);
    boolean online = onderwerp.endsWith("online");
    return trainingen.voegToe(
        new TrainingGegevens(
            null,
            0,
            onderwerp,
            begin,
            onderwerp.contains("twee dagen") ? begin.plusDays(1).plusHours(6) : begin.plusHours(6),
            online ? null : PLAATSEN.get(i % PLAATSEN.size()),
            online ? "https://samen.voorbeeld.example/training" : null,
            plaatsen,
            """
            Ochtend: het protocol, de zaal en de hulpmiddelen.
            Middag: oefenen met het toetsplatform, en wat u doet als er iets misgaat."""));
  }

  private long gemeente(String code) {
    return jdbc.sql("select id from organisatie where soort = 'GEMEENTE' and gemeentecode = ?")
        .param(code)
        .query(Long.class)
        .single();
  }
}
