package nl.inburgeringsportaal.keurmerk;

import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who does what with the keurmerk of a school, from the same day for each test. */
abstract class Keurmerkproef {
  @Autowired JdbcTemplate jdbc;
  @Autowired Testgegevens gegevens;
  @Autowired TestTijd.ZetbareKlok klok;
  @Autowired private AutowireCapableBeanFactory fabriek;

  Keurmerkhulp hulp;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Keurmerkhulp.class);
  }

  @AfterEach
  void einde() {
    gegevens.logUit();
    klok.terug();
  }
}
