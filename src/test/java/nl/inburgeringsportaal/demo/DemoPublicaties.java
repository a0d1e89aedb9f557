package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.bijeenkomst.PublicatieGegevens;
import nl.inburgeringsportaal.bijeenkomst.Publicatiesoort;
import nl.inburgeringsportaal.bijeenkomst.Publicatiestatus;
import nl.inburgeringsportaal.bijeenkomst.Publiek;
import nl.inburgeringsportaal.bijeenkomst.internal.Publicatieboek;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Factsheets, letters and good examples, published and on their way. Who they speak of is invented. */
@TestComponent
@Order(50)
class DemoPublicaties implements DemoStap {
  private final Publicatieboek boek;
  private final JdbcClient jdbc;
  private final Klok klok;

  DemoPublicaties(Publicatieboek boek, JdbcClient jdbc, Klok klok) {
    this.boek = boek;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from publicatie").query(Long.class).single() > 0) {
      return;
    }
    factsheets();
    brieven();
    voorbeelden();
    onderweg();
  }

  private void factsheets() {
    publiceer(
        gegevens(
            Publicatiesoort.FACTSHEET,
            "Het gesprek voor de 18e verjaardag op één blad",
            "Wat u een half jaar voor de verjaardag bespreekt, en wat u vastlegt.",
            """
            ### Voor het gesprek

            - Kijk onder welke code de leerling staat ingeschreven.
            - Lees in de handreiking wat er voor die opleiding geldt.
            - Vraag wie er mee wil komen: een ouder, een voogd, de mentor.

            ### In het gesprek

            - Vertel dat er een brief van DUO kan komen, en wat daarin staat.
            - Bespreek of de leerling de opleiding eerst wil afmaken.
            - Reken samen uit hoeveel tijd er daarna overblijft.

            ### Na het gesprek

            Leg de afspraken vast en zeg wanneer u elkaar weer spreekt.
            """,
            Publiek.SCHOOL,
            "18 worden",
            40));
    publiceer(
        gegevens(
            Publicatiesoort.FACTSHEET,
            "Eerst de opleiding afmaken: wat spreekt u af?",
            "Voor wie met een leerling of inburgeraar bespreekt of de school voorgaat.",
            """
            ### Wie beslist

            De gemeente legt in het plan (PIP) vast of iemand de opleiding eerst mag afmaken. De school zegt hoe lang
            de opleiding nog duurt en of het diploma haalbaar is.

            ### Wat u deelt

            - De verwachte einddatum van de opleiding.
            - Of de leerling op koers ligt.
            - Niets over gezondheid of thuis, tenzij de leerling dat zelf wil.
            """,
            Publiek.IEDEREEN,
            "Opleiding",
            75));
    publiceer(
        gegevens(
            Publicatiesoort.FACTSHEET,
            "ELIP herkennen in uw werklijst",
            "Wie de lening bijna heeft opgebruikt en bijna aan het einde van de termijn is.",
            """
            ### Begin bij de vraag

            Vraag eerst welke examens nog openstaan. Vaak is het er nog maar één.

            ### Daarna

            - Is er hulp nodig: spreek af wie die geeft en tot wanneer.
            - Is er geen hulp nodig: leg vast waarom.
            - Bereikt u iemand niet: probeer het op een ander moment van de dag.
            """,
            Publiek.GEMEENTE,
            "ELIP",
            120));
  }

  private void brieven() {
    publiceer(
        gegevens(
            Publicatiesoort.BRIEF_AAN_SCHOLEN,
            "Brief aan scholen: begin op tijd met praten",
            "Waarom een gesprek een half jaar voor de 18e verjaardag veel onrust voorkomt.",
            """
            Leerlingen schrikken van de brief van DUO. Dat hoort u van mentoren en dat horen wij ook. Een gesprek een
            half jaar eerder helpt: de leerling weet dan wat er komt en wat hij kan kiezen.

            ### Wat wij u vragen

            1. Kijk welke leerlingen binnen een half jaar 18 worden.
            2. Plan met hen een gesprek.
            3. Gebruik de handreiking voor de opleiding van de leerling.
            """,
            Publiek.SCHOOL,
            "18 worden",
            150));
    publiceer(
        gegevens(
            Publicatiesoort.BRIEF_AAN_SCHOLEN,
            "Brief aan scholen: controleer de code van ISK-leerlingen",
            "De code van inschrijving telt mee. Klopt zij niet, dan klopt ook de brief niet.",
            """
            Een ISK heeft geen eigen code. De code waaronder u een leerling inschrijft, telt mee bij de vraag of hij
            moet inburgeren. Kijk daarom ruim voor de 18e verjaardag of de code past bij het niveau.
            """,
            Publiek.SCHOOL,
            "ISK",
            20));
  }

  private void voorbeelden() {
    publiceer(
        gegevens(
            Publicatiesoort.GOED_VOORBEELD,
            "Een vaste inlooptafel op dinsdag",
            "Een gemeente zit elke dinsdag in de school: vragen zijn meteen beantwoord.",
            """
            ### Wat zij deden

            Een klantmanager zit elke dinsdagmiddag in de kantine van de school. Wie iets wil weten, schuift aan.

            ### Wat het opleverde

            - Minder brieven die ongeopend blijven.
            - De mentor weet wie hij kan bellen.
            """,
            Publiek.IEDEREEN,
            "Samenwerken",
            60));
    publiceer(
        gegevens(
            Publicatiesoort.GOED_VOORBEELD,
            "Bellen in plaats van schrijven",
            "Een gemeente belde iedereen die bijna aan het einde van de termijn was.",
            """
            ### Wat zij deden

            Drie weken lang belde een klein team, ook om zes uur 's avonds. Een tolk luisterde mee als dat nodig was.

            ### Wat het opleverde

            De meeste mensen misten nog één examen en wisten niet hoe zij zich konden aanmelden.
            """,
            Publiek.GEMEENTE,
            "ELIP",
            95));
    publiceer(
        gegevens(
            Publicatiesoort.GOED_VOORBEELD,
            "De mentor bereidt het gesprek voor met een oud-leerling",
            "Een oud-leerling vertelt in de klas hoe het bij hem ging.",
            """
            Een praktijkschool nodigt elk half jaar een oud-leerling uit. Hij vertelt wat er na zijn 18e verjaardag
            gebeurde. De mentor plant daarna de gesprekken.
            """,
            Publiek.SCHOOL,
            "Praktijkonderwijs",
            30));
  }

  private void onderweg() {
    long wachtend =
        boek.voegToe(
            gegevens(
                Publicatiesoort.FACTSHEET,
                "Entree en inburgeren naast elkaar",
                "Wat een entree-opleiding wel en niet verandert.",
                "### Kort\n\nEen entree-opleiding stelt niet vrij. Lees in de handreiking wat er wel kan.",
                Publiek.SCHOOL,
                "Entree",
                2),
            account("redactie"));
    boek.zet(wachtend, Publicatiestatus.CONCEPT, Publicatiestatus.TER_CONTROLE);
    boek.voegToe(
        gegevens(
            Publicatiesoort.BRIEF_AAN_SCHOLEN,
            "Brief aan scholen: nieuwe webinars",
            "Welke webinars er dit schooljaar zijn.",
            "Na de vakantie zijn er nieuwe webinars. Op de pagina Bijeenkomsten ziet u wanneer.",
            Publiek.SCHOOL,
            null,
            1),
        account("redactie2"));
    boek.zendIn(
        "Een woordenlijst in vijf talen",
        "Wij maakten met ouders een lijst van twintig woorden uit de brief, in vijf talen. Die ligt bij de balie.",
        Publiek.SCHOOL,
        account("school2"));
  }

  private PublicatieGegevens gegevens(
      Publicatiesoort soort, String titel, String kort, String tekst, Publiek publiek, String thema, int dagenOud) {
    LocalDate dag = klok.vandaag().minusDays(dagenOud);
    return new PublicatieGegevens(null, 0, soort, titel, kort, tekst.strip(), publiek, thema, dag, null);
  }

  private void publiceer(PublicatieGegevens gegevens) {
    long id = boek.voegToe(gegevens, account("redactie"));
    boek.zet(id, Publicatiestatus.CONCEPT, Publicatiestatus.TER_CONTROLE);
    boek.publiceer(id, id, 1, account("redactie2"));
  }

  private long account(String naam) {
    return jdbc.sql("select id from gebruiker where gebruikersnaam = ?").param(naam).query(Long.class).single();
  }
}
