package nl.inburgeringsportaal.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.demo.Brief;
import nl.inburgeringsportaal.demo.Briefzaken;
import nl.inburgeringsportaal.keurmerk.internal.Keurmerkvulling;
import nl.inburgeringsportaal.misbruik.MisbruikcijferService;
import nl.inburgeringsportaal.misbruik.Misbruikcijfers;
import nl.inburgeringsportaal.misbruik.Misbruikperiode;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The figures of the letter about misuse, from its cases. */
@CijferContext
class MisbruikcijferIT {
  @Autowired private MisbruikcijferService service;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;
  @Autowired private JdbcTemplate database;
  @Autowired private IdBlokken ids;
  @Autowired private TransactionOperations transactie;

  @BeforeEach
  void zaken() {
    new Briefzaken(new Keurmerkvulling(jdbc, ids), jdbc, transactie).maak();
  }

  private Misbruikcijfers tel(LocalDate van, LocalDate totEnMet, Instant bekendOp) {
    return gegevens.als("szw", () -> service.tel(new Misbruikperiode(van, totEnMet, bekendOp)));
  }

  @Test
  void deCijfersVanDeBriefKlopen() {
    Misbruikcijfers brief = tel(Brief.EERDER, Brief.PEILDATUM, null);

    assertThat(brief.keurmerkGeschorst()).isEqualTo(6);
    assertThat(brief.keurmerkIngetrokken()).isEqualTo(8);
    assertThat(brief.waarvanAspirant()).isEqualTo(Briefzaken.ASPIRANTEN);
    assertThat(brief.examenonregelmatigheden()).isEqualTo(2);
    assertThat(brief.meldingenInspectie()).isEqualTo(21);
    assertThat(brief.waarvanNietBowOfDuo()).isEqualTo(2);
    assertThat(brief.toezichtbezoeken()).isZero();
  }

  @Test
  void beideDagenTellenMee() {
    assertThat(tel(Brief.EERDER, Brief.EERDER, null).keurmerkIngetrokken()).isEqualTo(1);
    assertThat(tel(Brief.PEILDATUM, Brief.PEILDATUM, null).keurmerkIngetrokken()).isEqualTo(1);
    Misbruikcijfers ertussen = tel(Brief.EERDER.plusDays(1), Brief.PEILDATUM.minusDays(1), null);
    assertThat(ertussen.keurmerkIngetrokken()).isEqualTo(6);
    assertThat(ertussen.meldingenInspectie()).isEqualTo(19);
    Misbruikcijfers ervoor = tel(Brief.EERDER.minusMonths(6), Brief.EERDER.minusDays(1), null);
    assertThat(ervoor).isEqualTo(new Misbruikcijfers(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void zoalsBekendVoorDeGegevensErWarenIsErNiets() {
    Misbruikcijfers toen = tel(Brief.EERDER, Brief.PEILDATUM, Instant.parse("2021-06-01T00:00:00Z"));

    assertThat(toen.meldingenInspectie()).isZero();
    assertThat(toen.examenonregelmatigheden()).isZero();
    assertThat(toen.keurmerkGeschorst() + toen.keurmerkIngetrokken())
        .as("besluiten die op 1 juni waren gepubliceerd")
        .isPositive()
        .isLessThan(14);
  }

  @Test
  void eenOnmogelijkePeriodeNoemtDeParameter() {
    LocalDate dag = LocalDate.of(2021, 5, 1);
    weiger("van", null, dag, null);
    weiger("totEnMet", dag, null, null);
    weiger("totEnMet", dag, dag.minusDays(1), null);
    weiger("van", LocalDate.of(2012, 12, 31), dag, null);
    weiger("totEnMet", dag, LocalDate.of(2030, 1, 1), null);
    weiger("bekendOp", dag, dag, Instant.parse("2190-01-01T00:00:00Z"));
  }

  private void weiger(String veld, LocalDate van, LocalDate totEnMet, Instant bekendOp) {
    assertThatThrownBy(() -> tel(van, totEnMet, bekendOp))
        .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
  }
}
