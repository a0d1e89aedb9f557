package nl.inburgeringsportaal.jongeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.ApiClient;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Some thousands of made-up pupils, delivered and asked back through the API, against a second computation
 * that is written from the agreed text alone and shares nothing with the portal's own.
 */
@PortaalContext
class SignaalOrakelIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

  private static final List<String> STATUSSEN =
      List.of("STATUSHOUDER", "GEZINSMIGRANT", "IN_PROCEDURE", "NEDERLANDER", "EU", "ONTHEEMDE_RTB",
          "TIJDELIJK_VERBLIJF", "ONBEKEND");
  private static final Set<String> NIET_PLICHTIG = Set.of("NEDERLANDER", "EU", "ONTHEEMDE_RTB", "TIJDELIJK_VERBLIJF");
  private static final List<String> NOOIT =
      List.of("PRO", "ISK", "ISK_PRO", "VSO_ARBEID", "VSO_DAGBESTEDING", "ENTREE");
  private static final List<String> ALTIJD =
      List.of("VMBO_GT", "ISK_VMBO_GT", "HAVO", "VWO", "ISK_HAVO_VWO", "VSO_VERVOLG", "VAVO", "MBO2", "MBO3", "MBO4");
  private static final List<String> SINDS_2022 = List.of("VMBO_BB", "VMBO_KB", "ISK_VMBO_BB", "ISK_VMBO_KB");

  /** Month ends, a day after one, both days of a leap year's end of February, and the days asked about. */
  private static final List<LocalDate> GEBOREN =
      List.of(
          LocalDate.of(2008, 11, 2), LocalDate.of(2008, 11, 3), LocalDate.of(2009, 5, 2), LocalDate.of(2009, 5, 3),
          LocalDate.of(2008, 2, 29), LocalDate.of(2012, 2, 29), LocalDate.of(2009, 2, 28), LocalDate.of(2009, 3, 1),
          LocalDate.of(2009, 8, 31), LocalDate.of(2009, 8, 30), LocalDate.of(2010, 3, 31), LocalDate.of(2003, 12, 31),
          LocalDate.of(2004, 1, 1), LocalDate.of(2004, 6, 30), LocalDate.of(1998, 11, 2), LocalDate.of(2016, 11, 2));

  private static final List<LocalDate> PEILDATA =
      List.of(
          VANDAAG, VANDAAG.minusYears(10), VANDAAG.plusYears(10), LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1),
          LocalDate.of(2026, 2, 28), LocalDate.of(2028, 2, 29), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 8, 31),
          LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2), LocalDate.of(2026, 11, 1), LocalDate.of(2027, 5, 2),
          LocalDate.of(2030, 2, 28), LocalDate.of(2030, 3, 1));

  @Autowired private WebApplicationContext context;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private JsonMapper json;

  private final Random toeval = new Random(18);
  private MockMvc mvc;
  private String school;
  private long schoolId;

  @BeforeEach
  void school() {
    mvc = ApiClient.mvc(context);
    schoolId = gegevens.nieuweSchool();
    school = gegevens.nieuwePersoon(schoolId, Rol.SCHOOLFUNCTIONARIS);
  }

  private record Proef(
      LocalDate geboren, String code, String status, String achtJaar, LocalDate begin, LocalDate gepland,
      LocalDate gevoerd) {

    private Proef met(LocalDate geplandOp, LocalDate gevoerdOp) {
      return new Proef(geboren, code, status, achtJaar, begin, geplandOp, gevoerdOp);
    }
  }

  @Test
  void deApiGeeftElkeLeerlingOpElkePeildatumWatDeAfspraakZegt() throws Exception {
    Map<String, Proef> proeven = verzin();
    lever(proeven);
    voerGesprekken(proeven);
    List<String> verschillen = new ArrayList<>();
    for (LocalDate dag : PEILDATA) {
      Map<String, JsonNode> antwoord = haal(dag);
      assertThat(antwoord.keySet()).as("leerlingen op %s", dag).isEqualTo(proeven.keySet());
      proeven.forEach((nummer, proef) -> vergelijk(verschillen, nummer, proef, dag, antwoord.get(nummer)));
    }
    assertThat(verschillen).isEmpty();
  }

  private Map<String, Proef> verzin() {
    Map<String, Proef> proeven = new HashMap<>();
    List<String> codes = new ArrayList<>(NOOIT);
    codes.addAll(ALTIJD);
    codes.addAll(SINDS_2022);
    for (String status : STATUSSEN) {
      for (String code : codes) {
        for (String achtJaar : new String[] {"J", "N", ""}) {
          for (LocalDate geboren : GEBOREN) {
            Proef proef = new Proef(geboren, code, status, achtJaar, begin(geboren), null, null);
            proeven.put(String.valueOf(proeven.size() + 1), proef);
          }
        }
      }
    }
    return proeven;
  }

  private LocalDate begin(LocalDate geboren) {
    LocalDate achttien = jaren18(geboren);
    return switch (toeval.nextInt(6)) {
      case 0 -> null;
      case 1 -> achttien;
      case 2 -> achttien.minusDays(1);
      case 3 -> achttien.plusDays(1);
      case 4 -> achttien.plusMonths(3);
      default -> achttien.minusYears(2);
    };
  }

  private void lever(Map<String, Proef> proeven) throws Exception {
    StringBuilder lichaam =
        new StringBuilder("--grens\r\nContent-Disposition: form-data; name=\"leerlingen\"; filename=\"l.csv\"\r\n\r\n");
    lichaam.append(
        "leerlingnummer;achternaam;geboortedatum;opleidingscode;verblijfsstatus;acht_jaar_leerplichtig;begin");
    proeven.forEach(
        (nummer, proef) ->
            lichaam.append(
                "\n%s;Proef;%s;%s;%s;%s;%s"
                    .formatted(
                        nummer, proef.geboren, proef.code, proef.status, proef.achtJaar,
                        Objects.toString(proef.begin, ""))));
    lichaam.append("\n\r\n--grens--\r\n");
    String plaats =
        mvc.perform(
                post("/api/v1/leveringen")
                    .with(httpBasic(school, "demo"))
                    .contentType("multipart/form-data; boundary=grens")
                    .content(lichaam.toString().getBytes(StandardCharsets.UTF_8)))
            .andReturn()
            .getResponse()
            .getHeader("Location");
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> vraag(plaats).path("status").asString(), Set.of("verwerkt", "geweigerd", "mislukt")::contains);
    assertThat(vraag(plaats).toString()).contains("\"verwerkt\"", "\"nieuw\":" + proeven.size());
  }

  private JsonNode vraag(String adres) throws Exception {
    return json.readTree(
        mvc.perform(get(adres).with(httpBasic(school, "demo"))).andReturn().getResponse().getContentAsString());
  }

  /** A third of the pupils gets talks: planned, held, held elsewhere, called off, and called off then held. */
  private void voerGesprekken(Map<String, Proef> proeven) {
    Map<String, Long> ids = new HashMap<>();
    jdbc.query(
        "select leerlingnummer, leerling_id from leerling_persoon where school_id = ?",
        rs -> {
          ids.put(rs.getString(1), rs.getLong(2));
        },
        schoolId);
    List<Object[]> rijen = new ArrayList<>();
    proeven.replaceAll(
        (nummer, proef) -> {
          long leerling = ids.get(nummer);
          LocalDate gepland = jaren18(proef.geboren).minusDays(toeval.nextInt(400)).plusDays(30);
          LocalDate gevoerd = gepland.plusDays(toeval.nextInt(60));
          return switch (toeval.nextInt(15)) {
            case 0 -> {
              rijen.add(gesprek(leerling, "GEPLAND", gepland, null));
              yield proef.met(gepland, null);
            }
            case 1 -> {
              rijen.add(gesprek(leerling, "GEVOERD", gepland, gevoerd));
              yield proef.met(gepland, gevoerd);
            }
            case 2 -> {
              // Held elsewhere, and heard of afterwards.
              rijen.add(gesprek(leerling, "ELDERS_GEVOERD", gevoerd, gepland));
              yield proef.met(gevoerd, gepland);
            }
            case 3 -> {
              rijen.add(gesprek(leerling, "NIET_DOORGEGAAN", gepland, null));
              yield proef;
            }
            case 4 -> {
              rijen.add(gesprek(leerling, "NIET_DOORGEGAAN", gepland.minusDays(20), null));
              rijen.add(gesprek(leerling, "GEVOERD", gepland, gevoerd));
              yield proef.met(gepland, gevoerd);
            }
            default -> proef;
          };
        });
    jdbc.batchUpdate(
        "insert into gesprek (id, leerling_id, school_id, status, gepland_op, datum, gevoerd_op, elders_door,"
            + " niet_doorgegaan_reden, gewijzigd_door)"
            + " values (next value for gesprek_seq, ?, ?, ?, ?, ?, ?, ?, ?, 'orakel')",
        rijen);
  }

  private Object[] gesprek(long leerling, String status, LocalDate gepland, LocalDate gevoerd) {
    return new Object[] {
      leerling, schoolId, status, gepland, gevoerd == null ? gepland.plusDays(10) : gevoerd, gevoerd,
      "ELDERS_GEVOERD".equals(status) ? "NIDOS" : null, "NIET_DOORGEGAAN".equals(status) ? "ZIEK" : null
    };
  }

  private Map<String, JsonNode> haal(LocalDate dag) throws Exception {
    Map<String, JsonNode> alle = new HashMap<>();
    int pagina = 0;
    JsonNode rijen;
    do {
      rijen = vraag("/api/v1/jongeren/signalen?size=1000&peildatum=" + dag + "&page=" + pagina++);
      rijen.forEach(
          rij -> assertThat(alle.put(rij.path("leerlingnummer").asString(), rij)).as("een per leerling").isNull());
    } while (rijen.size() == 1000);
    return alle;
  }

  private static void vergelijk(
      List<String> verschillen, String nummer, Proef proef, LocalDate dag, JsonNode was) {
    LocalDate achttien = jaren18(proef.geboren);
    LocalDate zesMaandenEerder = maandenEerder(achttien, 6);
    String reden = reden(proef, dag);
    String status = status(proef, dag, zesMaandenEerder, reden);
    boolean gevoerd = proef.gevoerd != null && !proef.gevoerd.isAfter(dag);
    boolean teLaat =
        !achttien.isAfter(dag)
            && !"niet_nodig".equals(status)
            && !gevoerd
            && (proef.begin == null || proef.begin.isBefore(achttien));
    String verwacht =
        String.join(" ", "ACHTTIENDE_VERJAARDAG", achttien.toString(), zesMaandenEerder.toString(), status,
            String.valueOf(reden), String.valueOf(teLaat));
    String kreeg =
        String.join(" ", was.path("soort").asString(), was.path("datum18").asString(),
            was.path("signaaldatum").asString(), was.path("status").asString(),
            was.path("reden").isNull() ? "null" : was.path("reden").asString(),
            String.valueOf(was.path("teLaat").asBoolean()));
    if (!verwacht.equals(kreeg) && verschillen.size() < 20) {
      verschillen.add(nummer + " " + proef + " op " + dag + ": verwacht " + verwacht + ", kreeg " + kreeg);
    }
  }

  private static String reden(Proef proef, LocalDate dag) {
    if (NIET_PLICHTIG.contains(proef.status) || proef.achtJaar.equals("J")) {
      return "NIET_INBURGERINGSPLICHTIG";
    }
    if (proef.status.equals("IN_PROCEDURE")) {
      return "IN_PROCEDURE";
    }
    boolean stelt = ALTIJD.contains(proef.code) || SINDS_2022.contains(proef.code) && dag.getYear() >= 2022;
    return stelt ? "VRIJSTELLENDE_OPLEIDING" : null;
  }

  private static String status(Proef proef, LocalDate dag, LocalDate signaaldatum, String reden) {
    if (reden != null) {
      return "niet_nodig";
    }
    if (proef.gevoerd != null && !proef.gevoerd.isAfter(dag)) {
      return "gesprek_gevoerd";
    }
    if (proef.gepland != null && !proef.gepland.isAfter(dag)) {
      return "gesprek_gepland";
    }
    return dag.isBefore(signaaldatum) ? "verwacht" : "open";
  }

  /** The same day and month 18 years later; without that day in that year the last one of the month. */
  private static LocalDate jaren18(LocalDate geboren) {
    int jaar = geboren.getYear() + 18;
    int dag = Math.min(geboren.getDayOfMonth(), dagen(jaar, geboren.getMonthValue()));
    return LocalDate.of(jaar, geboren.getMonth(), dag);
  }

  private static LocalDate maandenEerder(LocalDate dag, int maanden) {
    int teller = dag.getYear() * 12 + dag.getMonthValue() - 1 - maanden;
    int jaar = teller / 12;
    int maand = teller % 12 + 1;
    return LocalDate.of(jaar, maand, Math.min(dag.getDayOfMonth(), dagen(jaar, maand)));
  }

  private static int dagen(int jaar, int maand) {
    return YearMonth.of(jaar, maand).lengthOfMonth();
  }
}
