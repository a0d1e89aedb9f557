package nl.inburgeringsportaal.handreiking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private final Spelling spelling =
      new Spelling(List.of("verlenging", "uitstel", "boete", "brief", "leerbaarheidstoets", "school", "scholen"));

  @Test
  void eenTypefoutWordtHetWoordDatErHetDichtstBijLigt() {
    assertThat(spelling.bedoeld("verlneging")).contains("verlenging");
    assertThat(spelling.bedoeld("uitsel")).contains("uitstel");
    assertThat(spelling.bedoeld("shcool")).contains("school");
    assertThat(spelling.bedoeld("leerbarheitstots")).contains("leerbaarheidstoets");
  }

  @Test
  void eenKortWoordMagMinderVerWegLiggenDanEenLang() {
    assertThat(spelling.bedoeld("boata")).isEmpty();
    assertThat(spelling.bedoeld("boette")).contains("boete");
    assertThat(spelling.bedoeld("boe")).isEmpty();
  }

  @Test
  void eenBekendWoordEnHetBeginErvanBlijvenStaan() {
    assertThat(spelling.bedoeld("school")).isEmpty();
    assertThat(spelling.bedoeld("verlen")).isEmpty();
    assertThat(spelling.aangevuld("scho", 1)).containsExactly("scholen");
    assertThat(spelling.aangevuld("school", 5)).isEmpty();
  }
}
