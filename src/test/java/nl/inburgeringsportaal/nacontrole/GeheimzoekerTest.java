package nl.inburgeringsportaal.nacontrole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeheimzoekerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zoek naar 999990019 begonnen", "GET /x?bsn=999990019", "{\"bsn\":\"999990019\"}", "999990019",
        "Authorization: Bearer abcdefghijklmnopqrst", "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTYifQ.c2ln",
        "Authorization: Basic c2Nob29sOmRlbW8=", "jdbc:mariadb://h/s?user=a&password=geheim"
      })
  void watErNietMagStaanWordtGevonden(String tekst) {
    assertThat(Geheimzoeker.zoek(tekst)).hasSize(1).first().asString().doesNotContain("999990019");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999990018", "9999900190", "12:00:00.999990019", "a999990019", "000000000",
        "WWW-Authenticate: Bearer, Basic realm", "password=***", "wachtwoord=&naam=x"
      })
  void watErOpLijktMagBlijven(String tekst) {
    assertThat(Geheimzoeker.zoek(tekst)).isEmpty();
  }

  @Test
  void deVondstNoemtDePlaatsEnNietHetGeheim() {
    assertThat(Geheimzoeker.zoek("een\ntwee 999990019"))
        .first().asString()
        .contains("regel 2", "twee").doesNotContain("99999");
  }
}
