package nl.inburgeringsportaal.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.demo.Brief;
import nl.inburgeringsportaal.demo.Landelijk;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The letter's tables, cell by cell, from the national set as DUO would deliver it. */
@CijferContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefIT {
  /** Where the letter prints another percentage than arithmetic gives. */
  private static final Map<String, String> ANDERS_GEDRUKT =
      Map.of(
          "asiel 2017 ontheven", "gedrukt 29, berekend 28",
          "asiel 2017 nog_plichtig", "gedrukt 22, berekend 23",
          "minstens_9500_geleend 2014", "gedrukt -16, berekend -17",
          "minstens_9500_geleend 2019", "gedrukt 155, berekend 156",
          "minstens_9500_geleend 2021", "gedrukt 100, berekend null",
          "minstens_7500_en_laatste_12_maanden 2020", "gedrukt 20, berekend 25",
          "minstens_7500_en_laatste_12_maanden 2021", "gedrukt 0, berekend null");

  @Autowired private Cijferhulp hulp;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private UitvoeringsbriefService brieven;
  @Autowired private BriefbestandService bestanden;
  @Autowired private Testgegevens gegevens;
  @TempDir private static Path map;

  @BeforeAll
  void lever() throws Exception {
    hulp.wis();
    Landelijk.schrijf(map, 0, jdbc.queryForList(Landelijk.GEMEENTEN, String.class));
    Map<String, InputStream> bestanden = new LinkedHashMap<>();
    for (String naam : List.of("inburgeraars", "leningen", "opnames")) {
      bestanden.put(naam, Files.newInputStream(map.resolve(naam + ".csv")));
    }
    long id =
        hulp.zet(new Leveringkeuze(Leveringmodus.ALLES, Leveringsoort.REGULIER, Brief.PEILDATUM, false), bestanden);
    LeveringGegevens levering = hulp.wacht(id, Duration.ofMinutes(15));
    assertThat(levering.status()).isEqualTo(Leveringstatus.VERWERKT);
  }

  @AfterAll
  void ruimOp() {
    hulp.wis();
  }

  @Test
  void tabel1Voortgang() {
    JsonNode rijen = hulp.vraag("voortgang?peildatum=2021-11-01");
    Map<String, String> anders = new TreeMap<>();
    for (List<String> cel : Brief.tabel("tabel1-voortgang")) {
      JsonNode rij = hulp.rij(rijen, "groep", cel.get(1), "cohort", cel.get(2));
      String uitkomst = cel.get(3).equals("nog_plichtig") ? "nogPlichtig" : cel.get(3);
      assertThat(rij.get(uitkomst).asString()).as(cel.toString()).isEqualTo(cel.get(4));
      if (!cel.get(5).isEmpty()) {
        String procent =
            rij.get("percentage" + Character.toUpperCase(uitkomst.charAt(0)) + uitkomst.substring(1)).asString();
        vergelijk(anders, cel.get(1) + " " + cel.get(2) + " " + cel.get(3), cel.get(5), procent);
      }
    }
    assertThat(anders).isEqualTo(gedrukt(naam -> !naam.startsWith("minstens")));
  }

  @Test
  void vanDeCohorten2013Tot2019IsNogRuimDrieendertigduizendPlichtigEnMet2020En2021Tweeenzeventigduizend() {
    assertThat(plichtig("&cohortTot=2019")).isEqualTo(32_738);
    assertThat(plichtig("")).isEqualTo(72_000);
  }

  private long plichtig(String cohorten) {
    long som = 0;
    for (JsonNode rij : hulp.vraag("voortgang?peildatum=2021-11-01" + cohorten)) {
      som += rij.get("groep").asString().equals("totaal") ? rij.get("nogPlichtig").asLong() : 0;
    }
    return som;
  }

  @Test
  void tabel2LeningenOpDeDagVanDeTabelEnTweeMaandenLater() {
    for (String peildatum : List.of("2021-09-01", "2021-11-01")) {
      JsonNode rijen = hulp.vraag("leningen?peildatum=" + peildatum);
      for (List<String> cel : Brief.tabel("tabel2-leningen")) {
        JsonNode rij = hulp.rij(rijen, "categorie", cel.get(1));
        assertThat(rij.get("aantal").asString()).as(cel.toString()).isEqualTo(cel.get(2));
        assertThat(new BigDecimal(rij.get("bedragTotaal").toString()))
            .as(cel.toString())
            .isEqualByComparingTo(cel.get(3));
        assertThat(rij.get("bedragGemiddeld").asString()).as(cel.toString()).isEqualTo(cel.get(4));
      }
    }
  }

  @Test
  void tabel3En4EnDeGezamenlijkeDoelgroep() {
    JsonNode rapport = hulp.vraag("elip?peildatum=2021-11-01&vergelijk=2021-05-01");
    Map<String, String> anders = new TreeMap<>();
    for (String tabel : List.of("tabel3-elip", "tabel4-elip")) {
      String criterium = tabel.startsWith("tabel3") ? "MINSTENS_9500" : "MINSTENS_7500_LAATSTE_12_MAANDEN";
      for (List<String> cel : Brief.tabel(tabel)) {
        JsonNode rij = hulp.rij(rapport.get("perCohort"), "criterium", criterium, "cohort", cel.get(1));
        assertThat(rij.get("aantalVergelijk").asString()).as(cel.toString()).isEqualTo(cel.get(2));
        assertThat(rij.get("aantal").asString()).as(cel.toString()).isEqualTo(cel.get(3));
        vergelijk(anders, cel.get(0) + " " + cel.get(1), cel.get(4), rij.get("verschilProcent").toString());
      }
    }
    assertThat(anders).isEqualTo(gedrukt(naam -> naam.startsWith("minstens")));
    assertThat(rapport.get("doelgroep").toString())
        .isEqualTo("{\"minstens9500\":2872,\"minstens7500Laatste12Maanden\":4519,\"overlap\":1942,\"totaal\":5449}");
  }

  @Test
  void deUitvoeringsbriefHeeftDezelfdeTabellen() {
    Briefinhoud brief = brief(Brief.PEILDATUM, LocalDate.of(2021, 5, 1));
    for (List<String> cel : Brief.tabel("tabel1-voortgang")) {
      Hoofdstuktabel.Rij rij = Briefhulp.rij(brief, "voortgang", cel.get(1).replace('_', '-'), cel.get(2));
      int kolom = Map.of("totaal", 0, "voldaan", 1, "ontheven", 3, "nog_plichtig", 5).get(cel.get(3));
      assertThat(Briefhulp.nu(rij).get(kolom)).as(cel.toString()).isEqualTo(cel.get(4));
    }
    assertThat(Briefhulp.nu(Briefhulp.rij(brief, "voortgang", "totaal", "2013-2019")))
        .containsExactly("139639", "81642", "59", "25259", "18", "32738", "23");
    assertThat(Briefhulp.nu(Briefhulp.rij(brief, "voortgang", "totaal", "2013-2021")).get(5)).isEqualTo("72000");
    for (List<String> cel : Brief.tabel("tabel2-leningen")) {
      assertThat(Briefhulp.nu(Briefhulp.rij(brief, "leningen", "stand", cel.get(1))))
          .as(cel.toString())
          .containsExactly(cel.get(2), cel.get(3) + ".00", cel.get(4));
    }
    for (String tabel : List.of("tabel3-elip", "tabel4-elip")) {
      for (List<String> cel : Brief.tabel(tabel)) {
        String code = tabel.equals("tabel3-elip") ? "ongeacht-termijn" : "einde-termijn";
        Hoofdstuktabel.Rij rij = Briefhulp.rij(brief, "elip", code, cel.get(1));
        assertThat(Briefhulp.eerder(rij)).as(cel.toString()).containsExactly(cel.get(2));
        assertThat(Briefhulp.nu(rij)).as(cel.toString()).containsExactly(cel.get(3));
      }
    }
    assertThat(Briefhulp.nu(Briefhulp.rij(brief, "elip", "doelgroep", "totaal"))).containsExactly("5449");
    assertThat(brief.hoofdstukken().getFirst().cijfers().voetnoten())
        .anySatisfy(noot -> assertThat(noot).contains("cohort 2013-2019", "24 procent"));
  }

  @Test
  void deBriefVanHetHeleLandIsEenPdfEenWerkmapEnEenZipMetTabellen() throws Exception {
    Briefinhoud brief = brief(Brief.PEILDATUM, LocalDate.of(2021, 5, 1));
    byte[] pdf = bestand(brief, Briefvorm.PDF);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith("nl");
      assertThat(new PDFTextStripper().getText(document))
          .contains("Voortgang van de inburgeringsplicht", "32.738", "772.849.236,00", "5.449");
      List<String> beelden = new ArrayList<>();
      verzamelBeelden(document.getDocumentCatalog().getStructureTreeRoot(), beelden);
      assertThat(beelden)
          .as("elk diagram van de pagina staat ook in het document")
          .containsExactlyElementsOf(
              brief.hoofdstukken().stream()
                  .flatMap(deel -> deel.cijfers().tabellen().stream())
                  .flatMap(tabel -> tabel.beeld().stream())
                  .map(beeld -> beeld.omschrijving() + ". De cijfers staan in de tabel erboven.")
                  .toList())
          .hasSizeGreaterThan(4);
    }
    List<String> namen = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bestand(brief, Briefvorm.CSV)))) {
      for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        namen.add(deel.getName());
        if (deel.getName().equals("voortgang-totaal.csv")) {
          assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("\r\n2019;17452;3713;21;158;1;");
        }
      }
    }
    assertThat(namen).contains("Overzicht.csv", "elip-doelgroep.csv", "leningen-stand.csv", "Toelichting.csv");
    assertThat(bestand(brief, Briefvorm.XLSX)).startsWith('P', 'K').hasSizeGreaterThan(4_000);
  }

  private static void verzamelBeelden(PDStructureNode knoop, List<String> beelden) {
    for (Object kind : knoop.getKids()) {
      if (kind instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          beelden.add(element.getAlternateDescription());
        }
        verzamelBeelden(element, beelden);
      }
    }
  }

  private byte[] bestand(Briefinhoud brief, Briefvorm vorm) {
    return gegevens.als("szw", () -> bestanden.maak(brief, null, vorm, Vertaling.NL));
  }

  private Briefinhoud brief(LocalDate peildatum, LocalDate eerder) {
    return gegevens.als("szw", () -> brieven.cijfers(new Peilvraag(peildatum, null), eerder, Vertaling.NL));
  }

  private static void vergelijk(Map<String, String> anders, String cel, String gedrukt, String berekend) {
    if (!gedrukt.equals(berekend)) {
      anders.put(cel, "gedrukt " + gedrukt + ", berekend " + berekend);
    }
  }

  private static Map<String, String> gedrukt(java.util.function.Predicate<String> welke) {
    Map<String, String> deel = new TreeMap<>(ANDERS_GEDRUKT);
    deel.keySet().removeIf(welke.negate());
    return deel;
  }
}
