package nl.inburgeringsportaal.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Vertaling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLezerTest {
  private static final LocalDate DAG = LocalDate.of(2026, 11, 2);
  private static final String KOP = "nummer;naam;geboren;status\n";

  private static final List<Kolom> KOLOMMEN =
      List.of(
          kolom("nummer", true, Kolomtypen.tekst(20)),
          kolom("naam", true, Kolomtypen.tekst(200)),
          kolom("geboren", true, Kolomtypen.geboortedatum(10, 30)),
          kolom("status", false, Kolomtypen.code(List.of("EU", "ONBEKEND"))),
          kolom("begin", false, Kolomtypen.datum()),
          kolom("plichtig", false, Kolomtypen.jaNee()),
          kolom("bedrag", false, Kolomtypen.bedrag()),
          kolom("gemeente", false, Kolomtypen.patroon(Pattern.compile("GM\\d{4}"), "levering.fout.VORM", "x")));

  private final Vertaling vertaling = new Vertaling();
  private final Gelezen gelezen = new Gelezen();

  private static Kolom kolom(String naam, boolean verplicht, Kolomtype type) {
    return new Kolom(naam, verplicht, type, "", "", false);
  }

  private static final class Gelezen implements CsvLezer.Ontvanger {
    private List<String> namen;
    private final List<Long> regels = new ArrayList<>();
    private final List<Object[]> waarden = new ArrayList<>();
    private final List<Probleem> problemen = new ArrayList<>();

    @Override
    public void kop(List<String> namen) {
      this.namen = namen;
    }

    @Override
    public void regel(long regel, Object[] velden, List<Probleem> gevonden) {
      regels.add(regel);
      waarden.add(velden);
      problemen.addAll(gevonden);
    }

    @Override
    public void bestand(Probleem probleem) {
      problemen.add(probleem);
    }
  }

  private boolean lees(byte[] inhoud) {
    return lees(() -> new ByteArrayInputStream(inhoud));
  }

  private boolean lees(String inhoud) {
    return lees(inhoud.getBytes(StandardCharsets.UTF_8));
  }

  private boolean lees(CsvBron bron) {
    try {
      return new CsvLezer(bron, KOLOMMEN, DAG).lees(gelezen);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** The one problem: line, column, code and a text that exists in both languages. */
  private Probleem enige(long regel, String kolom, String code) {
    assertThat(gelezen.problemen).hasSize(1);
    Probleem probleem = gelezen.problemen.getFirst();
    assertThat(probleem.regel()).as("regel").isEqualTo(regel);
    assertThat(probleem.kolom()).as("kolom").isEqualTo(kolom);
    assertThat(probleem.sleutel()).isEqualTo("levering.fout." + code);
    assertThat(vertaling.bundel("nl")).containsKey(probleem.sleutel());
    return probleem;
  }

  private String tekst(Probleem probleem) {
    List<Object> argumenten = new ArrayList<>();
    argumenten.add(probleem.kolom());
    argumenten.addAll(probleem.argumenten());
    return vertaling.nl(probleem.sleutel(), argumenten.toArray());
  }

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
  void windows1252WordtHerkendMetRegelEnKolom() {
    assertThat(lees((KOP + "1;Ali;2010-05-31;\n2;Ren\u00e9e;2010-05-31;\n").getBytes(Charset.forName("windows-1252"))))
        .isFalse();

    assertThat(tekst(enige(3, "naam", "CODERING"))).contains("geen UTF-8").contains("Windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf16WordtHerkend(String codering) {
    assertThat(lees((KOP + "1;Ali;2010-05-31;\n").getBytes(Charset.forName(codering)))).isFalse();

    assertThat(tekst(enige(1, null, "CODERING"))).contains("UTF-16");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', value = {",!,", "\\t!tab", "|!|"})
  void eenAnderScheidingstekenWordtGenoemd(String teken, String naam) {
    String echt = "\\t".equals(teken) ? "\t" : teken;
    assertThat(lees((KOP + "1;Ali;2010-05-31;\n").replace(";", echt))).isFalse();

    assertThat(tekst(enige(1, null, "SCHEIDINGSTEKEN"))).contains("'" + naam + "'").contains("puntkomma");
  }

  @Test
  void eenVerplichteKolomDieOntbreektWordtGenoemd() {
    assertThat(lees("nummer;geboren\n1;2010-05-31\n")).isFalse();

    assertThat(tekst(enige(1, "naam", "KOLOM_ONTBREEKT"))).contains("naam").contains("ontbreekt");
  }

  @Test
  void eenOnbekendeKolomWordtGenoemd() {
    assertThat(lees(KOP.strip() + ";schoenmaat\n")).isFalse();

    assertThat(tekst(enige(1, "schoenmaat", "KOLOM_ONBEKEND"))).contains("schoenmaat");
  }

  @Test
  void bijEenBijnaGoedeKolomnaamStaatWatErBedoeldIs() {
    assertThat(lees(KOP.strip() + ";Begin\n")).isFalse();

    assertThat(tekst(enige(1, "Begin", "KOLOM_ONBEKEND_BEDOELD"))).contains("Bedoelt u begin?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bsn", "BSN", "Burgerservicenummer", "burger_service_nummer", "BSN-nummer"})
  void eenKolomMetBsnWordtGeweigerdMetDeReden(String naam) {
    assertThat(lees(KOP.strip() + ";" + naam + "\n1;Ali;2010-05-31;;999999990\n")).isFalse();

    assertThat(tekst(enige(1, naam, "KOLOM_BSN"))).contains("mag het BSN van leerlingen hier niet leveren");
  }

  @Test
  void eenDubbeleKolomWordtGenoemd() {
    assertThat(lees(KOP.strip() + ";naam\n")).isFalse();

    enige(1, "naam", "KOLOM_DUBBEL");
  }

  @Test
  void eenKolomZonderNaamWordtGeteld() {
    assertThat(lees(KOP.strip() + ";\n")).isFalse();

    assertThat(tekst(enige(1, null, "KOLOM_ZONDER_NAAM"))).contains("Kolom 5");
  }

  @Test
  void teWeinigVelden() {
    assertThat(lees(KOP + "1;Ali;2010-05-31;\n2;Tesfay\n")).isTrue();

    assertThat(tekst(enige(3, "geboren", "TE_WEINIG_VELDEN"))).contains("2 velden").contains("4");
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
    "40543, DATUM_ANDERE_VORM",
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

    enige(2, "bedrag", "BEDRAG");
  }

  @Test
  void eenVerplichtVeldDatLeegIs() {
    assertThat(lees(KOP + "1;  ;2010-05-31;\n")).isTrue();

    enige(2, "naam", "VERPLICHT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-x", "@x", "\tx", "\"\rx\""})
  void eenFormuleInEenNaamIsEenWaarschuwing(String naam) {
    assertThat(lees(KOP + "1;" + naam + ";2010-05-31;\n")).isTrue();

    assertThat(enige(2, "naam", "FORMULE").waarschuwing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n\n"})
  void eenLeegBestand(String inhoud) {
    assertThat(lees(inhoud)).isFalse();

    enige(1, null, "LEEG_BESTAND");
  }

  @Test
  void alleenEenKopIsEenWaarschuwing() {
    assertThat(lees(KOP)).isTrue();

    assertThat(enige(1, null, "ALLEEN_KOP").waarschuwing()).isTrue();
  }

  @Test
  void eenWerkmap() {
    assertThat(lees(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0})).isFalse();

    assertThat(tekst(enige(1, null, "WERKMAP"))).contains("Excel");
  }

  @Test
  void eenPdf() {
    assertThat(lees("%PDF-1.7\n")).isFalse();

    enige(1, null, "PDF");
  }

  @Test
  void eenNulTeken() {
    assertThat(lees(KOP + "1;Ali;2010-05-31;\n2;A\0li;2010-05-31;\n")).isFalse();

    enige(3, "naam", "GEEN_TEKST");
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
  void eenRegeleindeInEenNaam() {
    assertThat(lees(KOP + "1;\"Ali\nBaba\";2010-05-31;\n2;Bos;2010-05-31;\n")).isTrue();

    enige(2, "naam", "REGELEINDE_IN_VELD");
    assertThat(gelezen.regels).containsExactly(2L, 4L);
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
