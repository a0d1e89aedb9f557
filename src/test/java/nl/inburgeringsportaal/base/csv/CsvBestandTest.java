package nl.inburgeringsportaal.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What kind of file it is, and its first line. */
class CsvBestandTest extends Leesproef {

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
  @ValueSource(strings = {"bsn", "BSN", "Burgerservicenummer", "burger_service_nummer", "BSN-nummer", "BSN leerling",
      "leerling_bsn", "burgerservicenr", "Sofinummer", "PGN"})
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

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n\n", "  \n \n"})
  void eenLeegBestand(String inhoud) {
    assertThat(lees(inhoud)).isFalse();

    enige(1, null, "LEEG_BESTAND");
  }

  @Test
  void alleenEenKopIsEenWaarschuwing() {
    assertThat(lees(KOP)).isTrue();

    assertThat(enige(1, null, "ALLEEN_KOP").waarschuwing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n  \n", "\r\n \t\r\n", "\n\u00a0\n"})
  void legeRegelsOnderaanZijnNiets(String einde) {
    assertThat(lees(KOP + "1;Ali;2010-05-31;\n" + einde)).isTrue();

    assertThat(gelezen.regels).containsExactly(2L);
    assertThat(gelezen.problemen).isEmpty();
  }

  @Test
  void legeRijenVanEenRekenprogrammaWordenOvergeslagen() {
    assertThat(lees(KOP + "1;Ali;2010-05-31;\n;;;\n; ;;\n2;Bos;2010-05-31;\n;;;\n")).isTrue();

    assertThat(gelezen.regels).containsExactly(2L, 5L);
    assertThat(enige(3, null, "LEGE_REGEL").waarschuwing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1;Tesfay;2009-03-31;EU\n", ";;;\n", "<html><body>\n", "[{\"nummer\": 1}]\n", "stamnr;wie\n1;2\n",
          "1,Tesfay,2009-03-31\n"})
  void zonderKolomnamenStaatErWatErOntbreektEnNietWatErStaat(String bestand) {
    assertThat(lees(bestand)).isFalse();

    Probleem probleem = enige(1, null, "GEEN_KOP");
    assertThat(tekst(probleem)).contains("nummer, naam, geboren").doesNotContain("Tesfay");
  }

  @Test
  void deAanwijzingVoorExcelIsGeenKop() {
    assertThat(lees("sep=;\n" + KOP + "1;Ali;2010-05-31;\n")).isFalse();

    assertThat(tekst(enige(1, null, "SEP_REGEL"))).contains("Haal die regel weg");
  }

  @Test
  void eenAnderScheidingstekenTussenQuotesWordtOokGenoemd() {
    assertThat(lees("\"nummer\",\"naam\",\"geboren\"\n\"1\",\"Ali\",\"2010-05-31\"\n")).isFalse();

    assertThat(tekst(enige(1, null, "SCHEIDINGSTEKEN"))).contains("','");
  }

  @Test
  void eenBijnaGoedeVerplichteKolomOntbreektNietOokNog() {
    assertThat(lees(KOP.toUpperCase(java.util.Locale.ROOT))).isFalse();

    assertThat(gelezen.problemen)
        .extracting(Probleem::sleutel)
        .containsOnly("levering.fout.KOLOM_ONBEKEND_BEDOELD");
  }

  @Test
  void honderdOnbekendeKolommenZijnGenoeg() {
    assertThat(lees(KOP.strip() + ";x".repeat(5_000) + "\n")).isFalse();

    assertThat(gelezen.problemen).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
          "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0", "\u001f\u008b\b\0\0"})
  void eenBestandDatGeenTekstIs(String begin) {
    assertThat(lees(begin.getBytes(StandardCharsets.ISO_8859_1))).isFalse();

    assertThat(tekst(enige(1, null, "GEEN_TEKST"))).contains("geen tekst").contains("CSV");
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
}
