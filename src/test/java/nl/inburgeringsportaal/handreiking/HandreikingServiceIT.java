package nl.inburgeringsportaal.handreiking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortaalContext
class HandreikingServiceIT {
  @Autowired private HandreikingService service;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  @Test
  void iedereenLeestHaarOokZonderInlog() {
    assertThat(service.vragen(null)).hasSizeGreaterThanOrEqualTo(110);
    assertThat(service.antwoord("boete").vraag().kort()).isNotBlank();
    assertThat(service.zoek("boete", null).treffers()).isNotEmpty();
  }

  @Test
  void eenHoofdstukIsEenDocumentMetAlleVragenVanDieOpleiding() throws IOException {
    byte[] inhoud = service.hoofdstuk(Onderwijssoort.VSO, klok.nu().toLocalDate());

    try (PDDocument pdf = Loader.loadPDF(inhoud)) {
      String tekst = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Handreiking inburgering: Vso");
      assertThat(service.vragen(Onderwijssoort.VSO)).allMatch(vraag -> tekst.contains(vraag.vraag()));
      assertThat(tekst).contains("De brief van DUO", "Te bevestigen:", "Bron: Wet inburgering 2021, artikel 11.");
    }
    assertThat(service.hoofdstuk(Onderwijssoort.VSO, service.dag(Regelmoment.DECEMBER_2021))).isNotEqualTo(inhoud);
  }

  @Test
  void deRegelsVanDecember2021ZijnOpVraagTeLezenEnTeVinden() {
    LocalDate december = service.dag(Regelmoment.DECEMBER_2021);
    assertThat(service.antwoord("pro-verlenging").vraag().kort()).startsWith("Mogelijk");
    assertThat(service.antwoord("pro-verlenging", december).vraag().kort()).startsWith("Nee");
    assertThat(service.zoek("uitstel", Onderwijssoort.PRAKTIJKONDERWIJS, december).treffers())
        .first()
        .matches(vraag -> vraag.slug().equals("pro-verlenging") && vraag.kort().startsWith("Nee"));
    assertThat(service.vragen(null, december))
        .extracting(HandreikingListItem::slug)
        .contains("boete", "pro-schooluren")
        .doesNotContain("examen-uitslag-lang");
    assertThat(service.antwoord("examen-uitslag-lang", december).geldigVan().getYear())
        .isEqualTo(2026);
  }

  @ParameterizedTest
  @EnumSource(names = {"PRAKTIJKONDERWIJS", "ISK", "VSO", "ENTREE"})
  void perNietVrijstellendeOpleidingStaanErVragenMetDeVeelgesteldeVooraan(Onderwijssoort soort) {
    gegevens.logIn("school");

    List<HandreikingListItem> vragen = service.vragen(soort);

    assertThat(vragen).hasSizeGreaterThanOrEqualTo(30).allMatch(vraag -> vraag.onderwijs().contains(soort));
    assertThat(vragen).isSortedAccordingTo(Comparator.comparing(HandreikingListItem::veelgesteld).reversed());
  }

  @Test
  void eenAntwoordHeeftTekstBronnenEnVerwanteVragen() {
    gegevens.logIn("school");

    HandreikingAntwoord antwoord = service.antwoord("hoeveel-tijd");

    assertThat(antwoord.vraag().kort()).contains("3 jaar");
    assertThat(antwoord.tekst()).contains("###");
    assertThat(antwoord.bronnen()).extracting(Handreikingbron::titel).contains("Wet inburgering 2021, artikel 11");
    assertThat(service.verwant("hoeveel-tijd")).extracting(HandreikingListItem::slug).contains("verlenging-opleiding");
  }

  @Test
  void eenOnbekendeVraagIsNietGevonden() {
    gegevens.logIn("school");

    assertThatThrownBy(() -> service.antwoord("bestaat-niet")).isInstanceOf(NietGevonden.class);
    assertThat(service.verwant("bestaat-niet")).isEmpty();
  }

  @Test
  void deRegelsVanDeDagTellen() {
    gegevens.logIn("school");
    klok.zetOp(LocalDate.of(2022, 12, 31));
    assertThat(service.antwoord("verlenging-opleiding").vraag().kort()).startsWith("Nee");

    klok.zetOp(LocalDate.of(2023, 1, 1));

    assertThat(service.antwoord("verlenging-opleiding").vraag().kort()).startsWith("Mogelijk");
    assertThat(service.andereVersies(service.antwoord("verlenging-opleiding")))
        .singleElement()
        .matches(versie -> versie.geldigTot().equals(LocalDate.of(2023, 1, 1)));
  }

  @Test
  void zoekenBlijftBinnenHetGekozenOnderwijsAlsDaarIetsIs() {
    gegevens.logIn("gemeente");

    Zoekuitkomst binnen = service.zoek("verlenging", Onderwijssoort.ENTREE);
    Zoekuitkomst buiten = service.zoek("nidos", Onderwijssoort.HAVO);

    assertThat(binnen.buitenOnderwijs()).isFalse();
    assertThat(binnen.treffers()).allMatch(vraag -> vraag.onderwijs().contains(Onderwijssoort.ENTREE));
    assertThat(binnen.suggesties()).isEmpty();
    assertThat(buiten.buitenOnderwijs()).isTrue();
    assertThat(buiten.treffers()).extracting(HandreikingListItem::slug).contains("ouders-voogd-nidos");
  }

  @Test
  void nietsGevondenGeeftSuggesties() {
    gegevens.logIn("redactie");

    Zoekuitkomst uitkomst = service.zoek("zzz qqqxx", Onderwijssoort.VSO);

    assertThat(uitkomst.treffers()).isEmpty();
    assertThat(uitkomst.buitenOnderwijs()).isFalse();
    assertThat(uitkomst.suggesties()).hasSize(5).allMatch(HandreikingListItem::veelgesteld);
    assertThat(service.zoek("", null).suggesties()).hasSize(5);
  }
}
