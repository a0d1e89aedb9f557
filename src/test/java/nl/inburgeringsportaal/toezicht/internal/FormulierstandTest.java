package nl.inburgeringsportaal.toezicht.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.inburgeringsportaal.toezicht.Bezoekformulier;
import nl.inburgeringsportaal.toezicht.Bezoekformulier.Tekst;
import nl.inburgeringsportaal.toezicht.Bezoektik;
import nl.inburgeringsportaal.toezicht.Bezoektik.Soort;
import nl.inburgeringsportaal.toezicht.Criterium;
import nl.inburgeringsportaal.toezicht.Criteriumoordeel;
import nl.inburgeringsportaal.toezicht.internal.Formulierstand.Ingevuld;
import org.junit.jupiter.api.Test;

/** What everything that was filled in on a visit comes to. */
class FormulierstandTest {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 2, 10, 0);
  private static final List<Criterium> CRITERIA =
      List.of(new Criterium(1, "Les", "Eerste"), new Criterium(2, "Les", "Tweede"));

  private static Ingevuld vul(long wie, Soort soort, Integer criterium, Criteriumoordeel oordeel, String tekst) {
    return new Ingevuld(wie, new Bezoektik(UUID.randomUUID(), soort, criterium, oordeel, tekst, MOMENT));
  }

  @Test
  void vanEenOordeelTeltHetLaatsteVanWieOok() {
    Bezoekformulier formulier =
        new Formulierstand(
                List.of(
                    vul(7, Soort.OORDEEL, 1, Criteriumoordeel.VOLDOENDE, null),
                    vul(8, Soort.OORDEEL, 1, Criteriumoordeel.ONVOLDOENDE, null)))
            .formulier(CRITERIA, 7);

    assertThat(formulier.criteria().getFirst().oordeel()).isEqualTo(Criteriumoordeel.ONVOLDOENDE);
    assertThat(formulier.aantal(null)).isEqualTo(1);
    assertThat(formulier.aantal(Criteriumoordeel.ONVOLDOENDE)).isEqualTo(1);
  }

  @Test
  void niemandSchrijftOverDeWoordenVanEenAnderHeen() {
    Bezoekformulier formulier =
        new Formulierstand(
                List.of(
                    vul(7, Soort.BEVINDING, 2, null, "Rustige groep"),
                    vul(8, Soort.BEVINDING, 2, null, "Weinig beurten"),
                    vul(7, Soort.BEVINDING, 2, null, "Rustige, kleine groep"),
                    vul(8, Soort.ALGEMEEN, null, null, "Begon op tijd")))
            .formulier(CRITERIA, 7);

    assertThat(formulier.criteria().getLast().bevindingen())
        .containsExactly(new Tekst(true, "Rustige, kleine groep"), new Tekst(false, "Weinig beurten"));
    assertThat(formulier.algemeen()).containsExactly(new Tekst(false, "Begon op tijd"));
  }

  @Test
  void eenLegeTekstNeemtDeEigenWoordenWeg() {
    Bezoekformulier formulier =
        new Formulierstand(
                List.of(vul(7, Soort.BEVINDING, 1, null, "Weg ermee"), vul(7, Soort.BEVINDING, 1, null, " ")))
            .formulier(CRITERIA, 7);

    assertThat(formulier.criteria().getFirst().bevindingen()).isEmpty();
  }
}
