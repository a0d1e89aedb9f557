package nl.inburgeringsportaal.handreiking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.inburgeringsportaal.handreiking.Tekstverschil.Soort;
import org.junit.jupiter.api.Test;

class TekstverschilTest {

  @Test
  void eenAnderWoordStaatNaWatWegging() {
    assertThat(kort("Je hebt 3 jaar.", "Je hebt 4 jaar.")).isEqualTo("Je hebt -3-+4+ jaar.");
  }

  @Test
  void watErbijKomtEnWatVerdwijntIsHeel() {
    assertThat(kort("Een twee", "Een twee drie")).isEqualTo("Een twee+ drie+");
    assertThat(kort("Een\n- twee\n", "Een\n")).isEqualTo("Een\n-- twee\n-");
    assertThat(kort(null, "Nieuw")).isEqualTo("+Nieuw+");
    assertThat(kort("Oud", null)).isEqualTo("-Oud-");
    assertThat(Tekstverschil.tussen("", "")).isEmpty();
  }

  @Test
  void deDelenZijnSamenBeideTeksten() {
    String oud = "De gemeente maakt het PIP binnen 10 weken.\n\n### Let op\n- een\n- twee";
    String nieuw = "Binnen 70 dagen maakt de gemeente het PIP.\n\n### Let op\n- twee\n- drie";

    assertThat(zonder(oud, nieuw, Soort.NIEUW)).isEqualTo(oud);
    assertThat(zonder(oud, nieuw, Soort.WEG)).isEqualTo(nieuw);
  }

  private static String zonder(String oud, String nieuw, Soort soort) {
    return Tekstverschil.tussen(oud, nieuw).stream()
        .filter(deel -> deel.soort() != soort)
        .map(Tekstverschil.Deel::tekst)
        .collect(Collectors.joining());
  }

  private static String kort(String oud, String nieuw) {
    return Tekstverschil.tussen(oud, nieuw).stream()
        .map(
            deel ->
                switch (deel.soort()) {
                  case GELIJK -> deel.tekst();
                  case WEG -> "-" + deel.tekst() + "-";
                  case NIEUW -> "+" + deel.tekst() + "+";
                })
        .collect(Collectors.joining());
  }
}
