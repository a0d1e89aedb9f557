package nl.inburgeringsportaal.toezicht.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.toezicht.Criterium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** How a set of criteria is written. */
class InvoerregelsTest {

  @Test
  void eenHekjeBegintEenGroepEnElkeAndereRegelIsEenCriterium() {
    List<Criterium> criteria = Invoerregels.criteria("# Les\n\n  De les begint op tijd. \n# Sfeer\nRustig\n");

    assertThat(criteria)
        .containsExactly(new Criterium(1, "Les", "De les begint op tijd."), new Criterium(2, "Sfeer", "Rustig"));
    assertThat(Invoerregels.criteria(Invoerregels.tekst(criteria))).isEqualTo(criteria);
  }

  @ParameterizedTest
  @CsvSource({
    "'Zonder groep', toezicht.fout.criteria.zonder-groep",
    "'#', toezicht.fout.criteria.groep",
    "'# Alleen een groep', toezicht.fout.criteria.aantal",
    "'', toezicht.fout.criteria.aantal"
  })
  void watNietKlaptWordtMetDeRegelGeweigerd(String tekst, String sleutel) {
    assertThatThrownBy(() -> Invoerregels.criteria(tekst))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.sleutel()).isEqualTo(sleutel));
  }

  @Test
  void eenTeLangCriteriumNoemtZijnRegel() {
    assertThatThrownBy(() -> Invoerregels.criteria("# Les\nKort\n" + "x".repeat(501)))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.waarde()).isEqualTo(3));
  }

  @Test
  void deVoorbeeldenZijnAchtentwintigCriteriaInGroepen() throws IOException {
    String tekst =
        new ClassPathResource("toezicht/voorbeeldcriteria.txt").getContentAsString(StandardCharsets.UTF_8);

    List<Criterium> criteria = Invoerregels.criteria(tekst);

    assertThat(criteria).hasSize(28);
    assertThat(criteria).extracting(Criterium::tekst).doesNotHaveDuplicates();
    assertThat(criteria.stream().map(Criterium::groep).distinct()).hasSizeGreaterThan(3);
  }
}
