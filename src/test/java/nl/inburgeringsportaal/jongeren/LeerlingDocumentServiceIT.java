package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the documents about a pupil say in his situation. It is 2 November 2026. */
@PortaalContext
class LeerlingDocumentServiceIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  @Autowired private LeerlingDocumentService documenten;
  @Autowired private LeerlingService leerlingen;
  @Autowired private GesprekService gesprekken;
  @Autowired private GesprekOverzicht overzicht;
  @Autowired private Testgegevens gegevens;
  @Autowired private ZetbareKlok klok;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void school() {
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
  }

  @AfterEach
  void terug() {
    klok.terug();
    gegevens.logUit();
  }

  private LeerlingGegevens leerling(String code, Verblijfsstatus status) {
    return leerlingen.save(
        new LeerlingGegevens(
            null, 0, "1", "Tesfay", "Selam", LocalDate.of(2009, 3, 1), "4b", "J. Bos", null, code, status,
            LocalDate.of(2025, 8, 1), LocalDate.of(2028, 7, 31), null, "GM0344", null),
        null);
  }

  private static String tekst(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private long gevoerd(long leerling, Leerlingplan plan) {
    long id = gesprekken.plan(new GesprekPlan(leerling, VANDAAG, null, null, "lokaal 3", Set.of(), null));
    gesprekken.legVast(
        id,
        overzicht.findById(id).versie(),
        new GesprekVastlegging(
            VANDAAG, "De brief van DUO <script>alert(1)</script>", "Naar het mbo.",
            List.of(new GesprekVastlegging.Afspraak("Je belt de gemeente", VANDAAG.plusDays(10))),
            Delen.NIET, null, null, null, null, plan));
    return id;
  }

  private static Leerlingplan plan(Termijnkeuze keuze, String einde) {
    return new Leerlingplan(
        keuze,
        null,
        VANDAAG,
        List.of(new Termijnberekening.Opleiding("PRO", LocalDate.of(2025, 8, 1), LocalDate.parse(einde))));
  }

  @Test
  void deBriefZegtWatDeBriefVanDuoWelEnNietBetekent() throws IOException {
    String brief = tekst(documenten.brief(leerling("PRO", Verblijfsstatus.STATUSHOUDER).id(), Vertaling.NL));

    assertThat(brief)
        .contains("Beste Selam", "Op 1 maart 2027 word je 18 jaar", "Je hoeft niet te stoppen met school")
        .contains("De brief is geen boete", "Na het plan heb je 3 jaar de tijd", "Praktijkonderwijs")
        // 18 on 1 March 2027 + 70 days + 1; school until 31 July 2028; the term until 10 May 2030.
        .contains("rond 11 mei 2027", "Daarna heb je nog 1 jaar, 9 maanden en 10 dagen")
        .doesNotContain("!jongeren", "kennisgeving", "{0}");
  }

  @Test
  void wieVrijgesteldIsLeestDatInburgerenNuNietHoeft() throws IOException {
    String brief = tekst(documenten.brief(leerling("VWO", Verblijfsstatus.STATUSHOUDER).id(), Vertaling.NL));

    assertThat(brief)
        .contains("Je hoeft nu niet in te burgeren", "Krijg je toch een brief van DUO?")
        .doesNotContain("Je moet inburgeren", "Hoeveel tijd heb je?");
  }

  @Test
  void deBriefIsErOokInHetEngels() throws IOException {
    String brief = tekst(documenten.brief(leerling("PRO", Verblijfsstatus.IN_PROCEDURE).id(), Locale.ENGLISH));

    assertThat(brief).contains("Dear Selam", "You do not have a residence permit yet").doesNotContain("Beste");
  }

  @Test
  void hetPlanVanHetGesprekKomtInBriefEnVerslag() throws IOException {
    long leerling = leerling("PRO", Verblijfsstatus.STATUSHOUDER).id();
    long gesprek = gevoerd(leerling, plan(Termijnkeuze.EERST_AFMAKEN, "2027-07-31"));

    assertThat(overzicht.findById(gesprek).plan()).isEqualTo(plan(Termijnkeuze.EERST_AFMAKEN, "2027-07-31"));
    assertThat(tekst(documenten.brief(leerling, Vertaling.NL)))
        .contains("ik wil eerst mijn opleiding afmaken", "Je belt de gemeente (uiterlijk 12 november 2026)")
        .contains("Daarna heb je nog 2 jaar, 9 maanden en 10 dagen");
    assertThat(tekst(documenten.verslag(gesprek)))
        .contains("Verslag: gesprek met Selam Tesfay", "<script>alert(1)</script>", "Naar het mbo.")
        .contains("Eerst de opleiding afmaken", "Berekend met de regels van 2 november 2026")
        .contains("De gemeente weet niet van dit gesprek");
  }

  @Test
  void hetBladNoemtWatGeldtEnWelkeVragenKomen() throws IOException {
    String blad = tekst(documenten.voorbereiding(leerling("PRO", Verblijfsstatus.STATUSHOUDER).id()));

    assertThat(blad)
        .contains("Voorbereiding: gesprek met Selam Tesfay", "Gesprek uiterlijk 1 september 2026", "Geldt het?")
        .contains("Eerst de opleiding afmaken", "Inburgeren naast de opleiding", "Vragen die vaak komen")
        .doesNotContain("!jongeren", "!handreiking");
  }

  @Test
  void elkDocumentIsEenRegelInHetLeeslog() {
    long leerling = leerling("PRO", Verblijfsstatus.STATUSHOUDER).id();

    documenten.brief(leerling, Vertaling.NL);
    documenten.voorbereiding(leerling);

    assertThat(
            jdbc.sql(
                    """
                    select omschrijving from leesregel where object_soort = 'leerling' and object_id = ?
                      and handeling = 'GEDOWNLOAD' order by id
                    """)
                .param(leerling)
                .query(String.class)
                .list())
        .containsExactly("brief voor de leerling", "voorbereidingsblad");
  }

  @Test
  void eenAndereSchoolKrijgtNietsEnEenGeplandGesprekHeeftGeenVerslag() {
    long leerling = leerling("PRO", Verblijfsstatus.STATUSHOUDER).id();
    long gepland = gesprekken.plan(new GesprekPlan(leerling, VANDAAG, null, null, null, Set.of(), null));

    assertThatThrownBy(() -> documenten.verslag(gepland)).isInstanceOf(RegelOvertreden.class);
    gegevens.logIn(gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS));
    assertThatThrownBy(() -> documenten.brief(leerling, Vertaling.NL)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> documenten.voorbereiding(leerling)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> documenten.verslag(gepland)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenPlanDatNietKanWordtGeweigerdEnErIsDanNietsVastgelegd() {
    long leerling = leerling("PRO", Verblijfsstatus.STATUSHOUDER).id();

    assertThatThrownBy(() -> gevoerd(leerling, plan(null, "2025-07-31")))
        .isInstanceOf(OngeldigeInvoer.class)
        .extracting(fout -> ((OngeldigeInvoer) fout).sleutel())
        .isEqualTo("jongeren.termijn.fout.volgorde");
    Leerlingplan onbekend =
        new Leerlingplan(
            null, null, VANDAAG, List.of(new Termijnberekening.Opleiding("BESTAAT_NIET", VANDAAG, VANDAAG)));
    long gepland = overzicht.vanLeerling(leerling).getFirst().id();
    assertThat(overzicht.findById(gepland).status()).isEqualTo(Gespreksstatus.GEPLAND);
    assertThatThrownBy(
            () ->
                gesprekken.legVast(
                    gepland,
                    overzicht.findById(gepland).versie(),
                    new GesprekVastlegging(
                        VANDAAG, "x", null, List.of(), Delen.NIET, null, null, null, null, onbekend)))
        .isInstanceOf(OngeldigeInvoer.class);
  }
}
