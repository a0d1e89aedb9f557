package nl.inburgeringsportaal.bijeenkomst;

import java.time.LocalDateTime;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** Makes meetings for a test. */
public final class Bijeenkomsthulp {
  private final BijeenkomstbeheerService beheer;
  private final Testgegevens gegevens;

  /**
   * @param beheer the service of editors
   * @param gegevens lets a test act as one
   */
  public Bijeenkomsthulp(BijeenkomstbeheerService beheer, Testgegevens gegevens) {
    this.beheer = beheer;
    this.gegevens = gegevens;
  }

  /**
   * @param begin when it begins
   * @param plaatsen seats, null for no limit
   * @return id of a published webinar of an hour; nobody is logged in afterwards
   */
  public long gepubliceerd(LocalDateTime begin, Integer plaatsen) {
    return gegevens.als(
        "redactie",
        () -> {
          long id = beheer.save(webinar(null, 0, begin, plaatsen));
          beheer.publiceer(id);
          return id;
        });
  }

  /**
   * @param id id, null for a new one
   * @param versie version
   * @param begin when it begins
   * @param plaatsen seats, null for no limit
   * @return what an editor fills in
   */
  public static BijeenkomstGegevens webinar(Long id, int versie, LocalDateTime begin, Integer plaatsen) {
    return new BijeenkomstGegevens(
        id,
        versie,
        Bijeenkomstsoort.WEBINAR,
        "Gesprek voor de 18e verjaardag",
        "Wat bespreekt u, en wanneer?",
        Publiek.SCHOOL,
        begin,
        begin.plusHours(1),
        null,
        "https://samen.voorbeeld.example/zaal",
        plaatsen,
        begin,
        "bijeenkomsten@voorbeeld.example");
  }

  /**
   * @param mail address
   * @return what somebody without an account fills in
   */
  public static AanmeldGegevens iemand(String mail) {
    return new AanmeldGegevens(
        "Robijn Proef", "Testschool", Deelnemersoort.SCHOOL, null, mail, true);
  }
}
