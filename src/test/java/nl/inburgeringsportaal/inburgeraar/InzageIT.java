package nl.inburgeringsportaal.inburgeraar;

import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.KOP;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.regel;
import static nl.inburgeringsportaal.inburgeraar.Inburgeraarhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd.ZetbareKlok;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of who sees whom says the same as DUO's four conditions, computed directly. */
@PortaalContext
class InzageIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
  private static final List<String> GEMEENTEN = List.of("GM0344", "GM0193", "GM0307", "GM0355");
  private static final int PERSONEN = 300;

  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Inzagen inzagen;
  @Autowired private PlatformTransactionManager transacties;
  @Autowired private ZetbareKlok klok;

  /** All that the conditions look at. */
  private record Feiten(
      String regime, String gemeente, boolean coa, String gekoppeld, String pip, LocalDate pipOp, String vorige) {}

  @AfterEach
  void klokTerug() {
    klok.terug();
  }

  @Test
  void deTabelZegtHetzelfdeAlsDeVierVoorwaarden() {
    Random toeval = new Random(20211217);
    Map<String, Feiten> feiten = new HashMap<>();
    for (int i = 0; i < PERSONEN; i++) {
      feiten.put(vnummer(), kies(toeval));
    }
    List<String> nummers = List.copyOf(feiten.keySet());
    for (int ronde = 0; ronde < 4; ronde++) {
      klok.zetOp(VANDAAG.plusDays(ronde * 20L));
      if (ronde > 0) {
        nummers.stream().filter(nummer -> toeval.nextInt(3) == 0).forEach(nummer -> feiten.put(nummer, kies(toeval)));
      }
      lever(feiten);
      vergelijk(feiten, VANDAAG.plusDays(ronde * 20L));
    }
    vergelijk(feiten, VANDAAG.plusDays(60 + 25));
    vergelijk(feiten, VANDAAG.plusDays(60 + 40));
  }

  private static Feiten kies(Random toeval) {
    boolean metPip = toeval.nextInt(3) == 0;
    String vorige = metPip && toeval.nextBoolean() ? gemeente(toeval) : null;
    return new Feiten(
        toeval.nextInt(5) == 0 ? "WI2013" : "WI2021",
        gemeente(toeval),
        toeval.nextInt(3) == 0,
        toeval.nextBoolean() ? gemeente(toeval) : null,
        metPip ? gemeente(toeval) : null,
        metPip ? VANDAAG.minusDays(toeval.nextInt(60)) : null,
        vorige);
  }

  private static String gemeente(Random toeval) {
    return GEMEENTEN.get(toeval.nextInt(GEMEENTEN.size()));
  }

  private void lever(Map<String, Feiten> feiten) {
    Inburgeraarhulp hulp = new Inburgeraarhulp(leveringen, gegevens, jdbc);
    List<String> regels = new ArrayList<>(List.of(KOP + ";coa;koppelgemeente"));
    feiten.forEach(
        (vnummer, feit) ->
            regels.add(
                regel(vnummer, "Orakel", feit.gemeente()).replace("WI2021", feit.regime())
                    + ";" + (feit.coa() ? "J" : "N") + ";" + (feit.gekoppeld() == null ? "" : feit.gekoppeld())));
    hulp.lever(regels.toArray(String[]::new));
    new TransactionTemplate(transacties)
        .executeWithoutResult(
            status ->
                feiten.forEach(
                    (vnummer, feit) ->
                        inzagen.pip(hulp.id(vnummer), feit.pip(), feit.pipOp(), feit.vorige())));
  }

  private void vergelijk(Map<String, Feiten> feiten, LocalDate dag) {
    Map<String, Set<String>> volgensTabel = new HashMap<>();
    feiten.keySet().forEach(vnummer -> volgensTabel.put(vnummer, new TreeSet<>()));
    jdbc.query(
        "select p.vnummer, i.gemeentecode from inzage i join inburgeraar_persoon p"
            + " on p.inburgeraar_id = i.inburgeraar_id where i.van <= ? and (i.tot is null or i.tot > ?)",
        rij -> {
          volgensTabel.computeIfPresent(
              rij.getString(1),
              (vnummer, gemeenten) -> {
                try {
                  gemeenten.add(rij.getString(2));
                } catch (java.sql.SQLException fout) {
                  throw new IllegalStateException(fout);
                }
                return gemeenten;
              });
        },
        dag, dag);
    feiten.forEach(
        (vnummer, feit) ->
            assertThat(volgensTabel.get(vnummer)).as(dag + " " + feit).isEqualTo(volgensDeVoorwaarden(feit, dag)));
  }

  private static Set<String> volgensDeVoorwaarden(Feiten feit, LocalDate dag) {
    Set<String> gemeenten = new TreeSet<>();
    if (feit.regime().equals("WI2013")) {
      return gemeenten;
    }
    if (!feit.coa()) {
      gemeenten.add(feit.gemeente());
    } else if (feit.gekoppeld() != null) {
      gemeenten.add(feit.gekoppeld());
    }
    if (feit.pip() != null) {
      gemeenten.add(feit.pip());
    }
    if (feit.vorige() != null && dag.isBefore(feit.pipOp().plusMonths(1))) {
      gemeenten.add(feit.vorige());
    }
    return gemeenten;
  }
}
