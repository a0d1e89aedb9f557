package nl.inburgeringsportaal.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A number that is nowhere shown whole unless somebody asks for its digits. */
class BsnTest {

  @ParameterizedTest
  @ValueSource(strings = {"999900006", "111222333", "123456782"})
  void eenNummerDatDeElfproefDoorstaatIsEenBsn(String cijfers) {
    assertThat(new Bsn(cijfers).cijfers()).isEqualTo(cijfers);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "123456789", "12345678", "1234567820", "12345678a", "000000000", "999900007"})
  void watGeenBsnIsWordtGeweigerdZonderHetTeHerhalen(String tekst) {
    assertThat(Bsn.isGeldig(tekst)).isFalse();
    assertThatThrownBy(() -> new Bsn(tekst))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.waarde()).as("staat in geen fout").isNull());
  }

  @Test
  void niemandZietHetHeleNummerInTekstOfJson() {
    Bsn bsn = new Bsn("123456782");

    assertThat(bsn).hasToString("*****6782");
    assertThat("bsn: " + bsn).doesNotContain("12345");
    assertThat(JsonMapper.builder().build().writeValueAsString(bsn)).isEqualTo("\"*****6782\"");
  }

  @Test
  void hetzelfdeGeldtVoorEenVnummer() {
    Vnummer vnummer = new Vnummer("0123456789");

    assertThat(vnummer).hasToString("******6789");
    assertThat(JsonMapper.builder().build().writeValueAsString(vnummer)).isEqualTo("\"******6789\"");
    assertThatThrownBy(() -> new Vnummer("123")).isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void dezelfdeHashVoorHetzelfdeNummerEnAlleenMetDezelfdeSleutel() {
    Zoeksleutel een = new Zoeksleutel("em9la3NsZXV0ZWwgdmFuIGhldCBwb3J0YWFsLXRlc3Q=");
    Zoeksleutel ander = new Zoeksleutel("dGVzdHNsZXV0ZWwgdmFuIGhldCBwb3J0YWFsIC0gMzI=");
    Bsn bsn = new Bsn("123456782");

    assertThat(een.hash(bsn)).isEqualTo(een.hash(new Bsn("123456782"))).matches("[0-9a-f]{64}");
    assertThat(ander.hash(bsn)).isNotEqualTo(een.hash(bsn));
    assertThat(een.hash("vnummer", bsn.cijfers())).isNotEqualTo(een.hash(bsn));
  }
}
