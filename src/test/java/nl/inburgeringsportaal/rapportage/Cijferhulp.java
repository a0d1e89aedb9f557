package nl.inburgeringsportaal.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.Ontvangst;
import nl.inburgeringsportaal.testbasis.ApiClient;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says who there is, by deliveries of DUO, and asks the API for the figures. */
@TestComponent
public class Cijferhulp {
  private static final List<String> TABELLEN =
      List.of(
          "lening_opname", "lening_nummer", "lening", "inzage", "inburgeraar_correctie", "inburgeraar_stand",
          "inburgeraar_contact", "inburgeraar_persoon", "inburgeraar");

  /** What every line of a person has unless a test says otherwise. */
  private static final Map<String, String> MENS = new LinkedHashMap<>();

  static {
    MENS.put("vnummer", "");
    MENS.put("achternaam", "Haile");
    MENS.put("geboortedatum", "1985-03-02");
    MENS.put("gemeentecode", "GM0344");
    MENS.put("regime", "WI2013");
    MENS.put("doelgroep", "ASIELSTATUSHOUDER");
    MENS.put("vrijwillig", "N");
    MENS.put("plicht_begin", "2018-03-01");
    MENS.put("termijn_begin", "2018-03-01");
    MENS.put("termijn_einde", "2022-03-01");
    MENS.put("voldaan_op", "");
    MENS.put("voldaan_reden", "");
    MENS.put("ontheven_op", "");
    MENS.put("einde_overig_op", "");
    MENS.put("einde_overig_reden", "");
  }

  private static final String LENING =
      "leningnummer;vnummer;toegekend_op;toegekend_bedrag;kwijtgescholden_op;teniet_op;terugbetaling_begonnen_op;"
          + "afgelost_op\n";

  private final LeveringService leveringen;
  private final Testgegevens gegevens;
  private final JdbcTemplate jdbc;
  private final WebApplicationContext context;

  Cijferhulp(
      LeveringService leveringen, Testgegevens gegevens, JdbcTemplate jdbc, WebApplicationContext context) {
    this.leveringen = leveringen;
    this.gegevens = gegevens;
    this.jdbc = jdbc;
    this.context = context;
  }

  /** Nobody is there any more. */
  public void wis() {
    TABELLEN.forEach(tabel -> jdbc.update("delete from " + tabel));
  }

  /** A line of a person: {@code anders} are names and values of columns that differ. */
  public static Map<String, String> mens(int nummer, String... anders) {
    Map<String, String> rij = new LinkedHashMap<>(MENS);
    rij.put("vnummer", vnummer(nummer));
    for (int i = 0; i < anders.length; i += 2) {
      if (!rij.containsKey(anders[i])) {
        throw new IllegalArgumentException(anders[i]);
      }
      rij.put(anders[i], anders[i + 1]);
    }
    return rij;
  }

  public static String vnummer(int nummer) {
    return "7%09d".formatted(nummer);
  }

  @SafeVarargs
  public static String mensen(Map<String, String>... rijen) {
    return mensen(List.of(rijen));
  }

  public static String mensen(List<Map<String, String>> rijen) {
    return Stream.concat(
            Stream.of(String.join(";", MENS.keySet())), rijen.stream().map(rij -> String.join(";", rij.values())))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Lines of loans: number, v-number, granted on, amount, forgiven, void, repayment began, paid back. */
  public static String leningen(String... regels) {
    return LENING + String.join("\n", regels) + "\n";
  }

  public static String opnames(String... regels) {
    return "leningnummer;volgnummer;datum;bedrag\n" + String.join("\n", regels) + "\n";
  }

  /** Delivers and expects that all of it is applied. */
  public LeveringGegevens lever(Map<String, String> bestanden) {
    LeveringGegevens klaar = lever(Leveringsoort.REGULIER, null, Leveringmodus.ALLES, bestanden);
    assertThat(klaar.status()).isEqualTo(Leveringstatus.VERWERKT);
    return klaar;
  }

  public LeveringGegevens lever(
      Leveringsoort soort, LocalDate standdatum, Leveringmodus modus, Map<String, String> bestanden) {
    Map<String, InputStream> inhoud = new LinkedHashMap<>();
    bestanden.forEach(
        (naam, csv) -> inhoud.put(naam, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
    return wacht(zet(new Leveringkeuze(modus, soort, standdatum, false), inhoud), Duration.ofMinutes(1));
  }

  public long zet(Leveringkeuze keuze, Map<String, InputStream> bestanden) {
    return gegevens.als(
        "duo",
        () -> {
          try (Ontvangst ontvangst = leveringen.begin(keuze)) {
            for (Map.Entry<String, InputStream> bestand : bestanden.entrySet()) {
              ontvangst.bestand(bestand.getKey(), bestand.getKey() + ".csv", bestand.getValue());
            }
            return ontvangst.voltooi();
          } catch (IOException fout) {
            throw new UncheckedIOException(fout);
          }
        });
  }

  public LeveringGegevens wacht(long id, Duration hoogstens) {
    return await()
        .atMost(hoogstens)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> gegevens.als("duo", () -> leveringen.findById(id)), levering -> levering.status().isEind());
  }

  /** What the API answers to SZW: name of the report and parameters, such as {@code voortgang?peildatum=2021-11-01}. */
  public JsonNode vraag(String rapport) {
    return JsonMapper.shared().readTree(antwoord(rapport, "application/json"));
  }

  public String antwoord(String rapport, String vorm) {
    try {
      MockHttpServletRequestBuilder vraag =
          get(java.net.URI.create("/api/v1/rapportages/" + rapport)).accept(vorm).with(httpBasic("szw", "demo"));
      return ApiClient.mvc(context)
          .perform(vraag)
          .andExpect(status().isOk())
          .andReturn()
          .getResponse()
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (Exception fout) {
      throw new IllegalStateException(rapport, fout);
    }
  }

  /** One row of a report: the one of which these components have these values. */
  public JsonNode rij(JsonNode rijen, String... componentEnWaarde) {
    for (JsonNode rij : rijen) {
      boolean gelijk = true;
      for (int i = 0; i < componentEnWaarde.length; i += 2) {
        gelijk &= rij.get(componentEnWaarde[i]).asString().equals(componentEnWaarde[i + 1]);
      }
      if (gelijk) {
        return rij;
      }
    }
    throw new AssertionError("geen rij met " + List.of(componentEnWaarde) + " in " + rijen);
  }
}
