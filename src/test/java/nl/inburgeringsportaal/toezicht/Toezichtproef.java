package nl.inburgeringsportaal.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A school with the keurmerk and one location, somebody who visits, and who does what. */
abstract class Toezichtproef {
  static final String WAAROM = "De cursisten komen in deze les te weinig zelf aan het woord.";

  @Autowired AutowireCapableBeanFactory fabriek;
  @Autowired Testgegevens gegevens;
  @Autowired TestTijd.ZetbareKlok klok;
  @Autowired JdbcTemplate jdbc;
  @Autowired ToezichtplanService plan;
  @Autowired BezoekService bezoeken;
  @Autowired BezoekplanService plannen;
  @Autowired BezoekoordeelService oordelen;
  @Autowired BezoekformulierService formulieren;
  @Autowired BelangService belangen;
  @Autowired CriteriaService criteria;
  @Autowired ToezichtcijferService cijfers;
  @Autowired ToezichtwerkService werk;
  @Autowired List<AgendaBron> agendas;
  @Autowired List<Bewaarsoort> bewaren;

  Toezichthulp hulp;
  long school;
  LocalDateTime morgen;
  String eigen;

  @AfterEach
  void klokTerug() {
    klok.terug();
  }

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Toezichthulp.class);
    school = hulp.school();
    eigen = hulp.inspecteur();
    morgen = hulp.vandaag().plusDays(1).atTime(10, 0);
  }

  <T> T als(String wie, Supplier<T> wat) {
    return gegevens.als(wie, wat);
  }

  void doe(String wie, Runnable wat) {
    gegevens.als(
        wie,
        () -> {
          wat.run();
          return null;
        });
  }

  static void weigert(ThrowingCallable wat, String sleutel) {
    assertThatThrownBy(wat)
        .isInstanceOfSatisfying(DomeinFout.class, fout -> assertThat(fout.sleutel()).isEqualTo(sleutel));
  }

  ToezichtListItem stand() {
    return als("keurmerk", () -> plan.vind(school)).orElseThrow();
  }

  void belang(String wie, LocalDate van, LocalDate totEnMet) {
    doe(
        "keurmerk",
        () ->
            belangen.save(
                new BelangGegevens(null, 0, hulp.account(wie), school, van, totEnMet, "Gaf er les tot voor kort")));
  }
}
