package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.Knelpuntsoort;
import nl.inburgeringsportaal.leerbaarheidstoets.MaatregelGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Knelpunt;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.KnelpuntRepository;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Maatregelboek;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Obstacles of gemeenten, open and solved, and measures on seats that are over. */
@TestComponent
@Order(58)
class DemoKnelpunten implements DemoStap {
  private static final int AANTAL = 28;
  private static final int OM_DE = 3;

  private static final List<Zorg> ZORGEN =
      List.of(
          new Zorg(Knelpuntsoort.BEGELEIDER, "Twee begeleiders zijn vertrokken, de training is pas over een maand."),
          new Zorg(Knelpuntsoort.LOCATIE, "De bibliotheek verbouwt. We zoeken een ander gebouw."),
          new Zorg(Knelpuntsoort.PLATFORM, "Het toetsplatform liep vast bij het voorbereiden."),
          new Zorg(Knelpuntsoort.OPSTART, "De laptops voor de toets zijn nog niet geleverd."),
          new Zorg(Knelpuntsoort.ACCOUNT, "Een account werkt niet na het wijzigen van het mailadres."),
          new Zorg(Knelpuntsoort.TOESTEMMING, "Het formulier voor de buurgemeente is nog niet getekend."),
          new Zorg(Knelpuntsoort.OVERIG, "Er is geen tolk Tigrinya op donderdag."));

  private final KnelpuntRepository knelpunten;
  private final Maatregelboek maatregelen;
  private final TransactionOperations transactie;
  private final JdbcClient jdbc;
  private final Klok klok;

  DemoKnelpunten(
      KnelpuntRepository knelpunten,
      Maatregelboek maatregelen,
      TransactionOperations transactie,
      JdbcClient jdbc,
      Klok klok) {
    this.knelpunten = knelpunten;
    this.maatregelen = maatregelen;
    this.transactie = transactie;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  private record Zorg(Knelpuntsoort soort, String tekst) {}

  @Override
  public void maak() {
    if (knelpunten.count() > 0) {
      return;
    }
    transactie.executeWithoutResult(status -> alles());
  }

  private void alles() {
    LocalDate vandaag = klok.vandaag();
    List<Long> gemeenten =
        jdbc.sql("select id from organisatie where soort = 'GEMEENTE' order by naam, id").query(Long.class).list();
    for (int i = 0; i < AANTAL; i++) {
      Zorg zorg = ZORGEN.get(i % ZORGEN.size());
      Knelpunt knelpunt = new Knelpunt(gemeenten.get(i % gemeenten.size()));
      LocalDate van = vandaag.minusDays(5L + 4L * i);
      boolean klaar = i % OM_DE == 2;
      knelpunt.wijzig(
          zorg.soort(), zorg.tekst(), van, klaar ? van.plusDays(4) : null, zorg.soort() == Knelpuntsoort.OPSTART);
      knelpunten.save(knelpunt);
    }
    maatregelen.voerUit(
        new MaatregelGegevens(
            "Anderhalve meter afstand",
            "Tijdelijke regeling maatregelen covid-19",
            50,
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 2, 26)));
  }
}
