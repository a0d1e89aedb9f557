package nl.inburgeringsportaal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A moment in an address is Dutch time unless it says otherwise. */
class DagtekstTest {

  @Test
  void eenMomentIsNederlandseTijdTenzijHetEenAndereNoemt() {
    Instant moment = Instant.parse("2026-07-02T12:30:00Z");
    assertThat(Dagtekst.leesMoment("2026-07-02T14:30")).contains(moment);
    assertThat(Dagtekst.leesMoment("2026-07-02T12:30:00Z")).contains(moment);
    assertThat(Dagtekst.leesMoment("2026-07-02T13:30:00+01:00")).contains(moment);
  }

  @Test
  void watGeenMomentIsIsErGeen() {
    for (String tekst : new String[] {null, "", "nu", "2026-07-02", "2026-02-30T10:00", "9999-01-01T10:00"}) {
      assertThat(Dagtekst.leesMoment(tekst)).as(tekst).isEmpty();
    }
  }
}
