package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CertificaatnummersTest {
  private final Certificaatnummers nummers = new Certificaatnummers();

  @Test
  void eenNummerIsTeLezenZoalsMensenHetTypen() {
    String nummer = nummers.nieuw();

    assertThat(nummer).matches("TB(-[2-9A-HJKMNP-TV-Z]{4}){3}");
    assertThat(Certificaatnummers.lees(" " + nummer.toLowerCase(Locale.ROOT).replace('-', ' ') + " "))
        .isEqualTo(nummer);
    assertThat(nummers.nieuw()).isNotEqualTo(nummer);
  }

  @Test
  void watGeenNummerKanZijnIsLeeg() {
    assertThat(Certificaatnummers.lees(null)).isEmpty();
    assertThat(Certificaatnummers.lees("TB-1234")).isEmpty();
    assertThat(Certificaatnummers.lees("XX-AAAA-BBBB-CCCC")).isEmpty();
  }
}
