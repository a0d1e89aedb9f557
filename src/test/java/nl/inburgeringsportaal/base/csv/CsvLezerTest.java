package nl.inburgeringsportaal.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a line. */
class CsvLezerTest extends Leesproef {

  @Test
  void eenGoedBestandWordtGelezen() {
    String bestand =
        "\uFEFFstatus;naam;nummer;geboren\r\nEU;\"de Groot; \"\"jr\"\"\";7;2010-05-31\r\n\r\n;Ali;8;2009-01-01";

    assertThat(lees(bestand)).isTrue();

    assertThat(gelezen.namen).containsExactly("status", "naam", "nummer", "geboren");
    assertThat(gelezen.regels).containsExactly(2L, 4L);
    assertThat(gelezen.waarden.getFirst())
        .startsWith("7", "de Groot; \"jr\"", LocalDate.of(2010, 5, 31), "EU")
        .endsWith(null, null, null, null);
    assertThat(gelezen.problemen).isEmpty();
  }

  @Test
  void eenSamengesteldAccentIsDezelfdeTekst() {
    lees(KOP + "1;Rene\u0301e;2010-05-31;\n");

    assertThat(gelezen.waarden.getFirst()[1]).isEqualTo("Ren\u00e9e");
  }

  @Test
  void teWeinigVelden() {
    assertThat(lees(KOP + "1;Ali;2010-05-31;\n2;Tesfay\n")).isTrue();

    assertThat(tekst(enige(3, "geboren", "TE_WEINIG_VELDEN"))).contains("te weinig velden: 2").contains("4");
  }

  @Test
  void teVeelVelden() {
    assertThat(lees(KOP + "1;Groot; de;2010-05-31;\n")).isTrue();

    enige(2, null, "TE_VEEL_VELDEN");
  }

  @ParameterizedTest
  @CsvSource({
    "31-12-2010, DATUM_ANDERE_VORM",
    "31/12/2010, DATUM_ANDERE_VORM",
    "20101231, DATUM_ANDERE_VORM",
    "40543, DATUM_EXCEL",
    "2010-3-1, DATUM_ANDERE_VORM",
    "31 december 2010, DATUM_ANDERE_VORM",
    "31-12-10, DATUM_ANDERE_VORM",
    "2010-12-31T00:00, DATUM_ANDERE_VORM",
    "2010-02-29, DATUM_BESTAAT_NIET",
    "0000-01-01, DATUM_BESTAAT_NIET",
    "gisteren, GEEN_DATUM",
    "2006-11-03, LEEFTIJD_OK",
    "2016-11-02, LEEFTIJD_OK",
    "2016-11-03, LEEFTIJD",
    "1995-11-03, LEEFTIJD_OK",
    "1995-11-02, LEEFTIJD",
    "2030-01-01, LEEFTIJD"
  })
  void datums(String datum, String code) {
    assertThat(lees(KOP + "1;Ali;" + datum + ";\n")).isTrue();

    if ("LEEFTIJD_OK".equals(code)) {
      assertThat(gelezen.problemen).isEmpty();
    } else {
      Probleem probleem = enige(2, "geboren", code);
      assertThat(probleem.waarde()).isEqualTo(datum);
      assertThat(tekst(probleem)).doesNotContain(datum);
      if (!code.startsWith("LEEFTIJD") && !code.endsWith("NIET")) {
        assertThat(tekst(probleem)).contains("jjjj-mm-dd");
      }
    }
  }

  @Test
  void eenNaamVan500Tekens() {
    assertThat(lees(KOP + "1;" + "x".repeat(500) + ";2010-05-31;\n")).isTrue();

    assertThat(tekst(enige(2, "naam", "TE_LANG"))).contains("500 tekens").contains("200");
  }

  @Test
  void eenNaamVan200TekensMag() {
    assertThat(lees(KOP + "1;" + "x".repeat(200) + ";2010-05-31;\n")).isTrue();

    assertThat(gelezen.problemen).isEmpty();
  }

  @Test
  void eenOnbekendeCode() {
    assertThat(lees(KOP + "1;Ali;2010-05-31;eu\n")).isTrue();

    assertThat(tekst(enige(2, "status", "CODE_ONBEKEND"))).contains("EU, ONBEKEND");
  }

  @Test
  void jaOfNee() {
    String kop = "nummer;naam;geboren;plichtig\n";

    assertThat(lees(kop + "1;Ali;2010-05-31;j\n2;Ali;2010-05-31;J\n3;Ali;2010-05-31;N\n")).isTrue();

    enige(2, "plichtig", "JA_NEE");
    assertThat(gelezen.waarden.get(1)[5]).isEqualTo(true);
    assertThat(gelezen.waarden.get(2)[5]).isEqualTo(false);
  }

  @Test
  void eenBedragMetKomma() {
    assertThat(lees("nummer;naam;geboren;bedrag\n1;Ali;2010-05-31;12,50\n")).isTrue();

    enige(2, "bedrag", "BEDRAG_ANDERE_VORM");
  }

  @Test
  void eenVerplichtVeldDatLeegIs() {
    assertThat(lees(KOP + "1;  ;2010-05-31;\n")).isTrue();

    enige(2, "naam", "VERPLICHT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-x", "@x", " =x", "\tx", "\"\rx\""})
  void eenFormuleInEenNaamIsEenWaarschuwing(String naam) {
    assertThat(lees(KOP + "1;" + naam + ";2010-05-31;\n")).isTrue();

    assertThat(enige(2, "naam", "FORMULE").waarschuwing()).isTrue();
  }

  @Test
  void deFormuleStaatErZonderDeApostrofWaarmeeHetPortaalHemSchrijft() {
    assertThat(lees(KOP + "1;" + CsvSchrijver.veld("=1+1") + ";2010-05-31;\n2;'t Hart;2010-05-31;\n")).isTrue();

    enige(2, "naam", "FORMULE");
    assertThat(gelezen.waarden.getFirst()[1]).isEqualTo("=1+1");
    assertThat(gelezen.waarden.get(1)[1]).isEqualTo("'t Hart");
  }

  @Test
  void watOmEenWaardeStaatZonderDatJeHetZietHoortErNietBij() {
    assertThat(lees(" nummer ;naam;\u00a0geboren;status\ufeff\n 1\u00a0;\u2007Ali\u200b; 2010-05-31\u00a0;\tEU \n"))
        .isTrue();

    assertThat(gelezen.problemen).isEmpty();
    assertThat(gelezen.waarden.getFirst()).startsWith("1", "Ali", LocalDate.of(2010, 5, 31), "EU");
  }

  @Test
  void eenRegelMetEindeloosVeelVeldenWordtAfgebroken() {
    assertThat(lees(KOP + "1;Ali;2010-05-31;\n2" + ";x".repeat(20_000) + "\n3;Bos;2010-05-31;\n")).isFalse();

    enige(3, null, "REGEL_TE_LANG");
  }

  @Test
  void vanEenEindeloosVeldBlijftEenBegin() {
    assertThat(lees(KOP + "1;Ali;" + "9".repeat(60_000) + ";\n")).isTrue();

    assertThat(enige(2, "geboren", "GEEN_DATUM").waarde()).hasSize(200);
  }

  @Test
  void eenQuoteDieNooitSluit() {
    assertThat(lees(KOP + "1;Ali;2010-05-31;\n2;\"Tesfay;2010-05-31;\n3;Bos;2010-05-31;\n")).isFalse();

    enige(3, "naam", "QUOTE_NIET_GESLOTEN");
  }

  @Test
  void eenQuoteDiePasBijEenVolgendeQuoteSluit() {
    assertThat(lees(KOP + "1;\"Ali;2010-05-31;\n2;\"Tesfay\";2010-05-31;\n")).isFalse();

    enige(2, "naam", "QUOTE_NIET_GESLOTEN");
  }

  @Test
  void tekstNaEenSluitendeQuote() {
    assertThat(lees(KOP + "1;\"Ali\" jr;2010-05-31;\n")).isFalse();

    enige(2, "naam", "TEKST_NA_QUOTE");
  }

  @Test
  void eenRegeleindeInEenNaamWordtEenSpatie() {
    assertThat(lees(KOP + "1;\"Ali \r\n Baba\";2010-05-31;\n2;Bos;2010-05-31;\n")).isTrue();

    assertThat(enige(2, "naam", "REGELEINDE_VERVANGEN").waarschuwing()).isTrue();
    assertThat(gelezen.waarden.getFirst()[1]).isEqualTo("Ali Baba");
    assertThat(gelezen.regels).containsExactly(2L, 4L);
  }

  @Test
  void quotesDieEenRegelLaterSluitenWeigerenNietsMaarWaarschuwen() {
    assertThat(lees(KOP + "1;\"Ali;2010-05-31;\n2;Bos\";2010-05-31;\n3;Vos;gisteren;\n")).isTrue();

    Probleem eerste = gelezen.problemen.getFirst();
    assertThat(eerste.waarschuwing()).isTrue();
    assertThat(eerste.sleutel()).endsWith("REGELEINDE_IN_VELD");
    assertThat(tekst(eerste)).contains("aanhalingsteken");
    assertThat(gelezen.waarden.getFirst()[1]).isEqualTo("Ali;2010-05-31; 2;Bos");
    assertThat(gelezen.problemen.getLast().regel()).as("de regel in het bestand").isEqualTo(4);
  }

  @Test
  void deRegelIsDieWaarHetRecordBegint() {
    assertThat(lees(KOP + "1;\"A\n\nB\";2010-05-31;\r\n\r\n2;\"C\r\nD\";gisteren;\n3;Bos;x;\n")).isTrue();

    assertThat(gelezen.problemen)
        .filteredOn(probleem -> !probleem.waarschuwing())
        .extracting(Probleem::regel)
        .containsExactly(6L, 8L);
  }

  @Test
  void eenQuoteInEenEindeloosBestandKostGeenGeheugen() {
    byte[] begin = (KOP + "1;\"Ali;2010-05-31;\n").getBytes(StandardCharsets.UTF_8);

    assertThat(lees(() -> new SequenceInputStream(new ByteArrayInputStream(begin), new Eindeloos()))).isFalse();

    enige(2, "naam", "QUOTE_NIET_GESLOTEN");
  }

  @Test
  void eenEindelozeRegelWordtAfgebroken() {
    byte[] begin = KOP.getBytes(StandardCharsets.UTF_8);

    assertThat(lees(() -> new SequenceInputStream(new ByteArrayInputStream(begin), new Eindeloos()))).isFalse();

    enige(2, "nummer", "REGEL_TE_LANG");
  }

  @Test
  void meerFoutenOpEenRegelStaanErAllemaal() {
    assertThat(lees(KOP + ";;x;y\n")).isTrue();

    assertThat(gelezen.problemen)
        .extracting(Probleem::kolom)
        .containsExactly("nummer", "naam", "geboren", "status");
  }

  private static final class Eindeloos extends InputStream {

    @Override
    public int read() {
      return 'x';
    }

    @Override
    public int read(byte[] doel, int van, int lengte) {
      Arrays.fill(doel, van, van + lengte, (byte) 'x');
      return lengte;
    }
  }
}
