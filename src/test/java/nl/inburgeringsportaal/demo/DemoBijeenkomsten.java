package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Termijnenwet;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstGegevens;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomstsoort;
import nl.inburgeringsportaal.bijeenkomst.Bijeenkomststatus;
import nl.inburgeringsportaal.bijeenkomst.Deelnemersoort;
import nl.inburgeringsportaal.bijeenkomst.Materiaal;
import nl.inburgeringsportaal.bijeenkomst.Publiek;
import nl.inburgeringsportaal.bijeenkomst.internal.Bijeenkomstboek;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings around the day of the demo: one full with a waiting list, one tomorrow, two that are over. */
@TestComponent
@Order(51)
class DemoBijeenkomsten implements DemoStap {
  private static final String CONTACT = "bijeenkomsten@voorbeeld.example";
  private static final String ZAAL = "https://samen.voorbeeld.example/zaal";

  private static final List<String> NAMEN =
      List.of(
          "Aafke Terpstra", "Badr Ouali", "Chantal Prins", "Dennis Hoek", "Esra Demir", "Floor van Rijn",
          "Giel Arts", "Hanna Wolff", "Ilias Benali", "Jet Kramer", "Kees Landman", "Lina Haddad",
          "Maaike Snel", "Nico Verbeek", "Oumaima Tahiri", "Pim Geerts", "Quirine Lok", "Ravi Singh");

  private static final List<String> SCHOLEN =
      List.of("Hanze Taalklas", "De Koggeschool vso", "Eemland Taalcentrum ISK", "Vaartrijk Entree-opleidingen");
  private static final List<String> GEMEENTEN =
      List.of("Gemeente Zeist", "Gemeente Kampen", "Gemeente Deventer", "Gemeente Apeldoorn");

  private final Bijeenkomstboek boek;
  private final JdbcClient jdbc;
  private final Klok klok;

  DemoBijeenkomsten(Bijeenkomstboek boek, JdbcClient jdbc, Klok klok) {
    this.boek = boek;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from bijeenkomst").query(Long.class).single() > 0) {
      return;
    }
    long morgen =
        webinar("Vragen over de brief van DUO", "Stel uw vragen over de brief die leerlingen krijgen.", 1, 15, 60);
    deelnemers(morgen, 9, 60, Deelnemersoort.SCHOOL);
    meldAan(morgen, "gemeente2", Deelnemersoort.GEMEENTE);
    long gesprek =
        webinar(
            "Het gesprek voor de 18e verjaardag",
            """
            Wat bespreekt u een half jaar voor de verjaardag, en wat legt u vast?

            Een mentor van een praktijkschool vertelt hoe het bij hem gaat. Daarna is er tijd voor vragen.""",
            9, 15, null);
    deelnemers(gesprek, 14, null, Deelnemersoort.SCHOOL);
    meldAan(gesprek, "school", Deelnemersoort.SCHOOL);
    long vol =
        sessie(
            "ELIP: van werklijst naar gesprek",
            """
            Hoe herkent u wie bijna aan het einde van de termijn is, en wat doet u dan?

            U neemt uw eigen vragen mee. Lunch is er ook.""",
            16, "Stadskantoor, Utrecht", 12);
    deelnemers(vol, 16, 12, Deelnemersoort.GEMEENTE);
    long afgezegd = webinar("Rekenen aan de resterende termijn", "Samen rekenen met voorbeelden.", 12, 10, 40);
    deelnemers(afgezegd, 3, 40, Deelnemersoort.SCHOOL);
    boek.wijzig(
        afgezegd, Bijeenkomststatus.GEPUBLICEERD, Bijeenkomststatus.GEANNULEERD, "De spreker is verhinderd.");
    webinar("ISK: welke code hoort bij welke leerling?", "Voor wie inschrijft en voor wie begeleidt.", 30, 14, 100);
    boek.voegToe(
        gegevens(Bijeenkomstsoort.KENNISSESSIE, "Intake binnen tien weken", "In voorbereiding.", 45, 13, null, 30));
    voorbij();
  }

  private void voorbij() {
    long sessie =
        sessie("Wat werkt bij ELIP?", "Drie gemeenten vertellen wat bij hen werkte.", -20, "De Schakel, Zwolle", 40);
    deelnemers(sessie, 15, 40, Deelnemersoort.GEMEENTE);
    boek.zetMateriaal(
        sessie,
        List.of(
            new Materiaal("Presentatie van de drie gemeenten", "https://samen.voorbeeld.example/elip-presentatie"),
            new Materiaal("Vragenlijst voor het eerste gesprek", "https://samen.voorbeeld.example/elip-vragen")),
        true);
    long webinar = webinar("De handreiking in een half uur", "Hoe u snel het antwoord vindt.", -48, 15, null);
    deelnemers(webinar, 11, null, Deelnemersoort.SCHOOL);
    boek.zetMateriaal(
        webinar, List.of(new Materiaal("Opname", "https://samen.voorbeeld.example/handreiking-opname")), false);
    jdbc.sql(
            """
            update bijeenkomst_aanmelding a join bijeenkomst b on b.id = a.bijeenkomst_id
            set a.aanwezig = a.volgnummer % 5 <> 0 where b.einde < ? and a.status = 'GEPLAATST'
            """)
        .param(klok.nu())
        .update();
  }

  private long webinar(String titel, String omschrijving, int dagen, int uur, Integer plaatsen) {
    return publiceer(gegevens(Bijeenkomstsoort.WEBINAR, titel, omschrijving, dagen, uur, null, plaatsen));
  }

  private long sessie(String titel, String omschrijving, int dagen, String plaats, int plaatsen) {
    return publiceer(gegevens(Bijeenkomstsoort.KENNISSESSIE, titel, omschrijving, dagen, 12, plaats, plaatsen));
  }

  private BijeenkomstGegevens gegevens(
      Bijeenkomstsoort soort, String titel, String omschrijving, int dagen, int uur, String plaats, Integer plaatsen) {
    LocalDateTime begin = werkdag(dagen).atTime(uur, 0);
    return new BijeenkomstGegevens(
        null,
        0,
        soort,
        titel,
        omschrijving,
        soort == Bijeenkomstsoort.WEBINAR ? Publiek.SCHOOL : Publiek.GEMEENTE,
        begin,
        begin.plusMinutes(90),
        plaats,
        plaats == null ? ZAAL : null,
        plaatsen,
        begin,
        CONTACT);
  }

  /** Nobody meets in a weekend; a meeting of tomorrow stays tomorrow. */
  private LocalDate werkdag(int dagen) {
    LocalDate dag = klok.vandaag().plusDays(dagen);
    while (Math.abs(dagen) > 1 && Termijnenwet.isVrij(dag)) {
      dag = dag.plusDays(Integer.signum(dagen));
    }
    return dag;
  }

  private long publiceer(BijeenkomstGegevens gegevens) {
    long id = boek.voegToe(gegevens);
    boek.wijzig(id, Bijeenkomststatus.CONCEPT, Bijeenkomststatus.GEPUBLICEERD, null);
    return id;
  }

  private void deelnemers(long id, int aantal, Integer plaatsen, Deelnemersoort soort) {
    List<String> organisaties = soort == Deelnemersoort.SCHOOL ? SCHOLEN : GEMEENTEN;
    for (int i = 0; i < aantal; i++) {
      String naam = NAMEN.get((i + (int) (id % 7)) % NAMEN.size());
      String status = plaatsen != null && i >= plaatsen ? "WACHT" : "GEPLAATST";
      schrijf(id, soort, status, null, naam, organisaties.get(i % organisaties.size()));
    }
  }

  private void meldAan(long id, String account, Deelnemersoort soort) {
    record Wie(long id, String naam, String organisatie) {}
    Wie wie =
        jdbc.sql(
                """
                select g.id, g.naam, o.naam from gebruiker g join gebruiker_rol r on r.gebruiker_id = g.id
                  join organisatie o on o.id = r.organisatie_id where g.gebruikersnaam = ? limit 1
                """)
            .param(account)
            .query((rij, nummer) -> new Wie(rij.getLong(1), rij.getString(2), rij.getString(3)))
            .single();
    schrijf(id, soort, "GEPLAATST", wie.id(), wie.naam(), wie.organisatie());
  }

  private void schrijf(
      long id, Deelnemersoort soort, String status, Long gebruiker, String naam, String organisatie) {
    jdbc.sql("update bijeenkomst set teller = teller + 1 where id = ?").param(id).update();
    jdbc.sql(
            """
            insert into bijeenkomst_aanmelding (id, bijeenkomst_id, volgnummer, soort, status, aangemeld_op,
              bevestigd_op, gebruiker_id, naam, organisatie, mail, gewijzigd_door)
            select next value for bijeenkomst_aanmelding_seq, b.id, b.teller, :soort, :status, :toen, :toen,
              :gebruiker, :naam, :organisatie, :mail, 'bezoeker' from bijeenkomst b where b.id = :id
            """)
        .param("soort", soort.name())
        .param("status", status)
        .param("toen", klok.nu().minusDays(60))
        .param("gebruiker", gebruiker)
        .param("naam", naam)
        .param("organisatie", organisatie)
        .param("mail", naam.toLowerCase(Locale.ROOT).replace(' ', '.') + "@voorbeeld.example")
        .param("id", id)
        .update();
  }
}
