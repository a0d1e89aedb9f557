package nl.inburgeringsportaal.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Random files, counted in plain Java line by line as the definitions say, against what the portal answers. */
@CijferContext
class OnafhankelijkeTellingIT {
  private static final int RONDEN = 30;
  private static final int MENSEN = 300;
  private static final LocalDate PEILDATUM = LocalDate.of(2021, 11, 1);
  private static final LocalDate EERDER = LocalDate.of(2021, 5, 1);

  @Autowired private Cijferhulp hulp;

  private record Lening(
      String nummer,
      Map<String, String> mens,
      LocalDate kwijt,
      LocalDate teniet,
      LocalDate terug,
      LocalDate afgelost,
      Map<LocalDate, Long> opnames) {

    long opgenomen(LocalDate dag) {
      return opnames.entrySet().stream().filter(een -> !een.getKey().isAfter(dag)).mapToLong(Map.Entry::getValue).sum();
    }

    String categorie(LocalDate dag) {
      if (is(kwijt, dag)) {
        return "kwijtgescholden";
      } else if (is(teniet, dag)) {
        return "teniet_gegaan";
      } else if (is(afgelost, dag)) {
        return "volledig_terugbetaald";
      }
      return is(terug, dag) ? "in_terugbetalingsfase" : "loopt";
    }

    boolean open(LocalDate dag) {
      return List.of("loopt", "in_terugbetalingsfase").contains(categorie(dag));
    }
  }

  private static boolean is(LocalDate feit, LocalDate dag) {
    return feit != null && feit.compareTo(dag) <= 0;
  }

  private static boolean is(String feit, LocalDate dag) {
    return !feit.isEmpty() && is(LocalDate.parse(feit), dag);
  }

  @Test
  void hetPortaalTeltZoalsEenLezerVanDeBestanden() {
    for (int ronde = 1; ronde <= RONDEN; ronde++) {
      Random toeval = new Random(ronde);
      hulp.wis();
      List<Map<String, String>> mensen = new ArrayList<>();
      List<Lening> leningen = new ArrayList<>();
      for (int i = 1; i <= MENSEN; i++) {
        Map<String, String> mens = mens(ronde * 1_000 + i, toeval);
        mensen.add(mens);
        for (int n = toeval.nextInt(3); n > 0; n--) {
          leningen.add(lening(leningen.size() + 1, mens, toeval));
        }
      }
      lever(mensen, leningen);
      voortgang(mensen, ronde);
      leningen(leningen, ronde);
      elip(mensen, leningen, ronde);
    }
  }

  /** Mostly near the days that are asked about. */
  private static LocalDate dag(Random toeval) {
    return switch (toeval.nextInt(4)) {
      case 0 -> PEILDATUM.plusDays(toeval.nextInt(3) - 1);
      case 1 -> EERDER.plusDays(toeval.nextInt(3) - 1);
      default -> LocalDate.of(2019, 1, 1).plusDays(toeval.nextInt(1_200));
    };
  }

  private static Map<String, String> mens(int nummer, Random toeval) {
    LocalDate begin = LocalDate.of(2013, 1, 1).plusDays(toeval.nextInt(2_000));
    Map<String, String> mens =
        Cijferhulp.mens(
            nummer,
            "doelgroep", toeval.nextInt(3) == 0 ? "GEZINSMIGRANT_EN_OVERIGE_MIGRANT" : "ASIELSTATUSHOUDER",
            "regime", toeval.nextInt(10) == 0 ? "WI2021" : "WI2013",
            "vrijwillig", toeval.nextInt(10) == 0 ? "J" : "N",
            "plicht_begin", begin.toString(),
            "termijn_begin", begin.toString(),
            "termijn_einde", toeval.nextInt(9) == 0 ? "" : einde(toeval).toString());
    LocalDate voldaan = dag(toeval);
    if (toeval.nextInt(4) == 0) {
      mens.put("voldaan_op", voldaan.toString());
      mens.put("voldaan_reden", "DIPLOMA");
    }
    if (toeval.nextInt(4) == 0) {
      mens.put("ontheven_op", voldaan.plusDays(1 + toeval.nextInt(40)).toString());
    }
    if (toeval.nextInt(8) == 0) {
      mens.put("einde_overig_op", voldaan.plusDays(100 + toeval.nextInt(40)).toString());
      mens.put("einde_overig_reden", "OVERIG");
    }
    return mens;
  }

  private static LocalDate einde(Random toeval) {
    LocalDate dag = toeval.nextBoolean() ? PEILDATUM : EERDER;
    return dag.plusMonths(toeval.nextInt(4) * 6L).plusDays(toeval.nextInt(3) - 1);
  }

  private static Lening lening(int nummer, Map<String, String> mens, Random toeval) {
    Map<LocalDate, Long> opnames = new TreeMap<>();
    long rest = switch (toeval.nextInt(6)) {
      case 0 -> 950_000;
      case 1 -> 949_999;
      case 2 -> 750_000;
      case 3 -> 749_999;
      default -> 1 + toeval.nextLong(1_000_000);
    };
    for (int n = toeval.nextInt(4); n > 0 && rest > 0; n--) {
      long deel = n == 1 ? rest : 1 + toeval.nextLong(rest);
      rest -= deel;
      opnames.merge(dag(toeval), deel, Long::sum);
    }
    return new Lening(
        String.valueOf(nummer), mens, misschien(toeval), misschien(toeval), misschien(toeval), misschien(toeval),
        opnames);
  }

  private static LocalDate misschien(Random toeval) {
    return toeval.nextInt(5) == 0 ? dag(toeval) : null;
  }

  private void lever(List<Map<String, String>> mensen, List<Lening> leningen) {
    List<String> regels = new ArrayList<>();
    List<String> opnames = new ArrayList<>();
    for (Lening een : leningen) {
      regels.add(
          een.nummer() + ";" + een.mens().get("vnummer") + ";2018-04-01;10000.00;" + tekst(een.kwijt()) + ";"
              + tekst(een.teniet()) + ";" + tekst(een.terug()) + ";" + tekst(een.afgelost()));
      int volgnummer = 0;
      for (Map.Entry<LocalDate, Long> opname : een.opnames().entrySet()) {
        opnames.add(
            een.nummer() + ";" + ++volgnummer + ";" + opname.getKey() + ";"
                + BigDecimal.valueOf(opname.getValue(), 2).toPlainString());
      }
    }
    Map<String, String> bestanden = new LinkedHashMap<>();
    bestanden.put("inburgeraars", Cijferhulp.mensen(mensen));
    bestanden.put("leningen", Cijferhulp.leningen(regels.toArray(String[]::new)));
    bestanden.put("opnames", Cijferhulp.opnames(opnames.toArray(String[]::new)));
    hulp.lever(bestanden);
  }

  private static String tekst(LocalDate dag) {
    return dag == null ? "" : dag.toString();
  }

  private static boolean oudeWet(Map<String, String> mens) {
    return mens.get("regime").equals("WI2013") && mens.get("vrijwillig").equals("N");
  }

  /** How it stands with the duty, null for who does not count. */
  private static String uitkomst(Map<String, String> mens, LocalDate dag) {
    if (!oudeWet(mens) || !is(mens.get("plicht_begin"), dag) || is(mens.get("einde_overig_op"), dag)) {
      return null;
    } else if (is(mens.get("voldaan_op"), dag)) {
      return "voldaan";
    }
    return is(mens.get("ontheven_op"), dag) ? "ontheven" : "nogPlichtig";
  }

  private void voortgang(List<Map<String, String>> mensen, int ronde) {
    for (JsonNode rij : hulp.vraag("voortgang?peildatum=" + PEILDATUM)) {
      Predicate<Map<String, String>> groep =
          switch (rij.get("groep").asString()) {
            case "asiel" -> mens -> mens.get("doelgroep").startsWith("ASIEL");
            case "gezin_en_overig" -> mens -> mens.get("doelgroep").startsWith("GEZIN");
            default -> mens -> true;
          };
      String cohort = rij.get("cohort").asString();
      List<Map<String, String>> hierin =
          mensen.stream()
              .filter(mens -> mens.get("plicht_begin").startsWith(cohort) && uitkomst(mens, PEILDATUM) != null)
              .filter(groep)
              .toList();
      assertThat(rij.get("totaal").asInt()).as(ronde + " " + rij).isEqualTo(hierin.size());
      for (String uitkomst : List.of("voldaan", "ontheven", "nogPlichtig")) {
        assertThat(rij.get(uitkomst).asLong())
            .as(ronde + " " + rij)
            .isEqualTo(hierin.stream().filter(mens -> uitkomst.equals(uitkomst(mens, PEILDATUM))).count());
      }
    }
  }

  private void leningen(List<Lening> leningen, int ronde) {
    for (JsonNode rij : hulp.vraag("leningen?peildatum=" + PEILDATUM)) {
      String categorie = rij.get("categorie").asString();
      List<Lening> hierin =
          leningen.stream()
              .filter(een -> oudeWet(een.mens()) && een.opgenomen(PEILDATUM) > 0)
              .filter(een -> categorie.startsWith("toegekend") || categorie.equals(een.categorie(PEILDATUM)))
              .toList();
      BigDecimal som =
          BigDecimal.valueOf(hierin.stream().mapToLong(een -> een.opgenomen(PEILDATUM)).sum(), 2);
      assertThat(rij.get("aantal").asInt()).as(ronde + " " + rij).isEqualTo(hierin.size());
      assertThat(new BigDecimal(rij.get("bedragTotaal").toString())).as(ronde + " " + rij).isEqualByComparingTo(som);
      assertThat(rij.get("bedragGemiddeld").toString())
          .as(ronde + " " + rij)
          .isEqualTo(
              hierin.isEmpty()
                  ? "null"
                  : som.divide(BigDecimal.valueOf(hierin.size()), 0, RoundingMode.HALF_UP).toPlainString());
    }
  }

  private static int[] elip(Map<String, String> mens, List<Lening> leningen, LocalDate dag) {
    long opgenomen =
        leningen.stream()
            .filter(een -> een.mens() == mens && een.open(dag))
            .mapToLong(een -> een.opgenomen(dag))
            .sum();
    boolean telt = "nogPlichtig".equals(uitkomst(mens, dag)) && mens.get("doelgroep").startsWith("ASIEL");
    String einde = mens.get("termijn_einde");
    boolean laatst = !einde.isEmpty() && !is(einde, dag) && is(einde, dag.plusMonths(12));
    return new int[] {telt && opgenomen >= 950_000 ? 1 : 0, telt && laatst && opgenomen >= 750_000 ? 1 : 0};
  }

  private void elip(List<Map<String, String>> mensen, List<Lening> leningen, int ronde) {
    JsonNode rapport = hulp.vraag("elip?peildatum=" + PEILDATUM + "&vergelijk=" + EERDER);
    for (JsonNode rij : rapport.get("perCohort")) {
      int plaats = rij.get("criterium").asString().equals("MINSTENS_9500") ? 0 : 1;
      String cohort = rij.get("cohort").asString();
      List<Map<String, String>> hierin =
          mensen.stream()
              .filter(mens -> cohort.equals("totaal") || mens.get("plicht_begin").startsWith(cohort))
              .toList();
      assertThat(rij.get("aantal").asInt())
          .as(ronde + " " + rij)
          .isEqualTo(hierin.stream().mapToInt(mens -> elip(mens, leningen, PEILDATUM)[plaats]).sum());
      assertThat(rij.get("aantalVergelijk").asInt())
          .as(ronde + " " + rij)
          .isEqualTo(hierin.stream().mapToInt(mens -> elip(mens, leningen, EERDER)[plaats]).sum());
    }
    long samen = mensen.stream().filter(mens -> {
      int[] telt = elip(mens, leningen, PEILDATUM);
      return telt[0] + telt[1] > 0;
    }).count();
    assertThat(rapport.at("/doelgroep/totaal").asLong()).as(ronde + "").isEqualTo(samen);
  }
}
