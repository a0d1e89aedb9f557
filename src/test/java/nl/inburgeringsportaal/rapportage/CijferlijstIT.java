package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** The list behind a figure has as many rows as the figure says. */
@CijferContext
class CijferlijstIT {
  private static final LocalDate DAG = LocalDate.of(2021, 11, 1);

  @Autowired private Cijferhulp hulp;
  @Autowired private CijferlijstService lijsten;
  @Autowired private RapportageService rapportages;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void mensenEnLeningen() {
    hulp.wis();
    hulp.lever(
        Map.of(
            "inburgeraars",
            mensen(
                mens(1, "termijn_einde", "2030-01-01"),
                mens(2, "voldaan_op", "2021-06-01", "voldaan_reden", "DIPLOMA"),
                mens(3, "plicht_begin", "2019-05-01", "doelgroep", "GEZINSMIGRANT_EN_OVERIGE_MIGRANT"),
                mens(4, "ontheven_op", "2021-11-01"),
                mens(5, "plicht_begin", "2021-11-02", "termijn_begin", "2021-11-02", "termijn_einde", "2024-11-02"),
                mens(6, "termijn_einde", "2022-03-01"),
                mens(7, "vrijwillig", "J")),
            "leningen",
            leningen(
                "1;" + vnummer(1) + ";2018-04-01;10000.00;;;;",
                "2;" + vnummer(2) + ";2018-04-01;10000.00;2021-01-01;;;",
                "3;" + vnummer(3) + ";2018-04-01;10000.00;;;2021-01-01;",
                "4;" + vnummer(6) + ";2018-04-01;10000.00;;;;",
                "5;" + vnummer(4) + ";2018-04-01;10000.00;;;;"),
            "opnames",
            opnames(
                "1;1;2019-05-01;9500.00", "2;1;2019-05-01;10.00", "3;1;2019-05-01;10.00",
                "4;1;2019-05-01;9600.00")));
  }

  private List<CijferlijstItem> rijen(CijferlijstFilter filter) {
    return gegevens.als(
        "duo",
        () -> {
          List<CijferlijstItem> rijen =
              lijsten.list(filter, PageRequest.of(0, 50, Sort.by("naam"))).getContent();
          assertThat(lijsten.count(filter)).isEqualTo(rijen.size());
          return rijen;
        });
  }

  @Test
  void voortgangPerGroepEnCohort() {
    VoortgangRapport rapport =
        gegevens.als("duo", () -> rapportages.voortgang(new Peilvraag(DAG, null), null, new Cohorten(null, null)));
    for (Groep groep : Groep.values()) {
      for (VoortgangRegel rij : rapport.nu().van(groep)) {
        vergelijk(groep, rij, null, rij.totaal());
        vergelijk(groep, rij, "VOLDAAN", rij.voldaan());
        vergelijk(groep, rij, "ONTHEVEN", rij.ontheven());
        vergelijk(groep, rij, "NOG_PLICHTIG", rij.nogPlichtig());
      }
    }
    assertThat(rijen(new CijferlijstFilter(Cijfersoort.VOORTGANG, DAG, null, null, null, null))).hasSize(5);
  }

  private void vergelijk(Groep groep, VoortgangRegel rij, String deel, long aantal) {
    assertThat(rijen(new CijferlijstFilter(Cijfersoort.VOORTGANG, DAG, groep, rij.cohort(), rij.cohort(), deel)))
        .as(groep + " " + rij.cohort() + " " + deel)
        .hasSize((int) aantal);
  }

  @Test
  void leningenPerCategorie() {
    LeningRapport rapport = gegevens.als("duo", () -> rapportages.leningen(new Peilvraag(DAG, null), null));
    for (LeningRegel rij : rapport.regels()) {
      String naam = rij.categorie().toUpperCase(Locale.ROOT);
      String deel = Cijfersoort.LENINGEN.delen().contains(naam) ? naam : null;
      List<CijferlijstItem> rijen = rijen(new CijferlijstFilter(Cijfersoort.LENINGEN, DAG, null, null, null, deel));
      assertThat(rijen).as(naam).hasSize((int) rij.aantal());
    }
    assertThat(rijen(new CijferlijstFilter(Cijfersoort.LENINGEN, DAG, null, null, null, "KWIJTGESCHOLDEN")))
        .extracting(CijferlijstItem::leningnummer)
        .containsExactly("2");
  }

  @Test
  void elipPerCriteriumEnCohort() {
    ElipRapport rapport = gegevens.als("duo", () -> rapportages.elip(new Peilvraag(DAG, null), null));
    assertThat(rapport.doelgroep().totaal()).isEqualTo(2);
    assertThat(rijen(elip(null))).hasSize((int) rapport.doelgroep().totaal());
    assertThat(rijen(elip("OVERLAP"))).hasSize((int) rapport.doelgroep().overlap()).hasSize(1);
    for (ElipRegel rij : rapport.perCohort()) {
      Integer cohort = rij.cohort().equals(ElipRegel.TOTAAL) ? null : Integer.valueOf(rij.cohort());
      assertThat(rijen(new CijferlijstFilter(Cijfersoort.ELIP, DAG, null, cohort, cohort, rij.criterium())))
          .as(rij.criterium() + " " + rij.cohort())
          .hasSize((int) rij.aantal());
    }
  }

  private static CijferlijstFilter elip(String deel) {
    return new CijferlijstFilter(Cijfersoort.ELIP, DAG, null, null, null, deel);
  }

  @Test
  void wieGenoemdIsStaatInHetLeeslogEnSzwZietNiemand() {
    Long voor = inHetLog();
    rijen(elip(null));
    assertThat(inHetLog()).isEqualTo(voor + 1);
    assertThatThrownBy(() -> gegevens.als("szw", () -> lijsten.list(elip(null), PageRequest.of(0, 50))))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> gegevens.als("duo", () -> lijsten.count(elip("VOLDAAN"))))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  private Long inHetLog() {
    return jdbc.queryForObject(
        "select count(*) from leesregel where object_soort = 'inburgeraars' and omschrijving like 'achter het cijfer%'",
        Long.class);
  }
}
