package nl.inburgeringsportaal.handreiking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Parameterwijziging;
import nl.inburgeringsportaal.regels.RegelService;
import nl.inburgeringsportaal.regels.VoorstelService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What may stand in a text, and texts that follow a rule of the portal. */
@PortaalContext
class RegeltekstIT {
  /** So far away that no other test computes with it. */
  private static final LocalDate ANDERS = LocalDate.of(2041, 1, 1);

  private static final String CODE = "rechten_nalopen_dagen";

  @Autowired private ConceptService concepten;
  @Autowired private BeoordelingService beoordeling;
  @Autowired private HandreikingService handreiking;
  @Autowired private RegelService regels;
  @Autowired private VoorstelService voorstellen;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;

  private Redactiehulp hulp;
  private String slug;

  @BeforeEach
  void begin() {
    hulp = new Redactiehulp(gegevens, concepten, beoordeling);
    slug = Redactiehulp.nieuweSlug();
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  @Test
  void paginaZoekenEnPdfVolgenEenGewijzigdeRegelVanafHaarDag() throws IOException {
    String geschreven = "Ieder besluit over binnen {{regel:" + CODE + "}} dagen zwaluwtijd.";
    hulp.publiceer(slug, Redactiehulp.inhoud(geschreven, null));
    String nu = handreiking.antwoord(slug).tekst();
    assertThat(nu).matches("Ieder besluit over binnen \\d+ dagen zwaluwtijd\\.");

    long voorstel =
        gegevens.als(
            "beheer", () -> regels.stelVoor(new Parameterwijziging(CODE, "7341", ANDERS, false), "Proefbesluit"));
    gegevens.als(
        "beheer2",
        () -> {
          voorstellen.stelVast(voorstel, voorstellen.findById(voorstel).kop().versie());
          return null;
        });

    assertThat(handreiking.antwoord(slug).tekst()).isEqualTo(nu);
    klok.zetOp(ANDERS);
    assertThat(handreiking.antwoord(slug).tekst()).contains("binnen 7341 dagen");
    assertThat(handreiking.antwoord(slug, ANDERS.minusDays(1)).tekst()).as("het archief houdt de oude").isEqualTo(nu);
    assertThat(handreiking.zoek("7341", null).treffers()).extracting("slug").contains(slug);
    assertThat(pdf()).contains("binnen 7341 dagen");
    assertThat(handreiking.veranderd(ANDERS.minusDays(1)))
        .filteredOn(een -> een.vraag().slug().equals(slug))
        .singleElement()
        .matches(Verandering::isDoorRegel);
  }

  @Test
  void elkeRegelInEenMeegeleverdeTekstHeeftEenWaardeToenEnNu() {
    for (LocalDate dag : List.of(klok.nu().toLocalDate(), handreiking.dag(Regelmoment.DECEMBER_2021))) {
      for (HandreikingListItem vraag : handreiking.vragen(null, dag)) {
        assertThat(handreiking.antwoord(vraag.slug(), dag).toString())
            .as(vraag.slug())
            .doesNotContain("{{", "(geen waarde op deze dag)");
      }
    }
    assertThat(handreiking.antwoord("hoeveel-tijd").tekst()).contains("De termijn is 3 jaar.");
  }

  private String pdf() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(handreiking.hoofdstuk(Onderwijssoort.OVERIG, ANDERS))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tekst <script>alert(1)</script>         | handreiking.fout.html
          Tekst <img src=x onerror=alert(1)>      | handreiking.fout.html
          Tekst </b>                              | handreiking.fout.html
          Tekst <!-- weg -->                      | handreiking.fout.html
          Tekst &lt;b&gt;                         | handreiking.fout.html
          [klik](javascript:alert(1))             | handreiking.fout.adres
          [klik](http://voorbeeld.example)        | handreiking.fout.adres
          [klik](data:text/html;base64,eA==)      | handreiking.fout.adres
          ![beeld](https://voorbeeld.example/a.png) | handreiking.fout.afbeelding
          # Te groot                              | handreiking.fout.kop
          Binnen {{regel:bestaat_niet}} dagen     | handreiking.fout.regel-onbekend
          Bij {{regel:verlenging_opleidingscodes}} | handreiking.fout.regel-onbekend
          Binnen {{dagen}}                        | handreiking.fout.invoeging
          """)
  void watNietInEenAntwoordMagWordtBijHetOpslaanGeweigerd(String tekst, String sleutel) {
    long id = hulp.schrijf(slug, Redactiehulp.inhoud("Goed.", null));

    hulp.als(
        "redactie",
        id,
        versie ->
            assertThatThrownBy(() -> concepten.save(id, versie, Redactiehulp.inhoud(tekst, null)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage(sleutel)
                .matches(fout -> ((OngeldigeInvoer) fout).veld().equals("tekst")));
    assertThat(gegevens.als("redactie", () -> concepten.findById(id).inhoud().tekst())).isEqualTo("Goed.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wie < 18 is, en 2 & 3
          Zie [de brief](handreiking/brief-krijgen) en [de wet](https://wetten.overheid.nl/x)
          ### Kop
          **Binnen {{regel:intake_termijn_dagen}} dagen**
          """)
  void watInEenAntwoordHoortMag(String tekst) {
    hulp.schrijf(slug, Redactiehulp.inhoud(tekst, null));
  }
}
