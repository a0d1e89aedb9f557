package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.levering.IntrekkingGegevens;
import nl.inburgeringsportaal.levering.IntrekkingService;
import nl.inburgeringsportaal.levering.Intrekkingstatus;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.testbasis.Testgegevens;

/** Proposes and approves withdrawals as people of DUO, and asks for the figures before and after. */
final class Intrekkinghulp {
  private static final String REDEN = "het verkeerde bestand";

  private static final List<String> VRAGEN =
      List.of("voortgang?peildatum=2021-11-01", "leningen?peildatum=2021-11-01",
          "elip?peildatum=2021-11-01&vergelijk=2021-05-01");

  private final Cijferhulp hulp;
  private final IntrekkingService intrekkingen;
  private final Testgegevens gegevens;

  Intrekkinghulp(Cijferhulp hulp, IntrekkingService intrekkingen, Testgegevens gegevens) {
    this.hulp = hulp;
    this.intrekkingen = intrekkingen;
    this.gegevens = gegevens;
  }

  LeveringGegevens lever(String standdatum, String csv) {
    return hulp.lever(
        Leveringsoort.REGULIER, LocalDate.parse(standdatum), Leveringmodus.ALLES, Map.of("inburgeraars", csv));
  }

  IntrekkingGegevens stelVoor(String wie, long levering) {
    return rust(gegevens.als(wie, () -> intrekkingen.stelVoor(levering, REDEN)));
  }

  IntrekkingGegevens rust(long id) {
    return await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> gegevens.als("duo", () -> intrekkingen.vind(id)).orElseThrow(),
            een -> een.status() != Intrekkingstatus.BEZIG);
  }

  void keurGoed(String wie, IntrekkingGegevens een) {
    gegevens.als(
        wie,
        () -> {
          intrekkingen.keurGoed(een.id(), een.ronde());
          return null;
        });
  }

  /** Proposed by who delivered it, approved by a colleague. */
  IntrekkingGegevens trekIn(long levering) {
    IntrekkingGegevens voorstel = stelVoor("duo", levering);
    assertThat(voorstel.status()).isEqualTo(Intrekkingstatus.VOORGESTELD);
    keurGoed("duo2", voorstel);
    IntrekkingGegevens klaar = rust(voorstel.id());
    assertThat(klaar.status()).isEqualTo(Intrekkingstatus.UITGEVOERD);
    assertThat(klaar.gevolgen()).as("wat gezien werd is gebeurd").isEqualTo(voorstel.gevolgen());
    return klaar;
  }

  static List<String> gevolgen(IntrekkingGegevens een) {
    return een.gevolgen().stream()
        .map(gevolg -> gevolg.telling().tabel() + " " + gevolg.telling().verwijderd() + " "
            + gevolg.telling().teruggezet() + " " + gevolg.telling().blijft())
        .toList();
  }

  List<String> antwoorden(Instant bekendOp) {
    return VRAGEN.stream()
        .map(vraag -> hulp.antwoord(vraag + (bekendOp == null ? "" : "&bekendOp=" + bekendOp), "text/csv"))
        .toList();
  }

  long plichtig(String peildatum, String groep) {
    return hulp
        .rij(hulp.vraag("voortgang?peildatum=" + peildatum), "groep", groep, "cohort", "2018")
        .get("nogPlichtig")
        .asLong();
  }


  static Map<String, String> alles(String mensen, String leningen, String opnames) {
    Map<String, String> bestanden = new LinkedHashMap<>();
    bestanden.put("inburgeraars", mensen);
    bestanden.put("leningen", leningen);
    bestanden.put("opnames", opnames);
    return bestanden;
  }
}
