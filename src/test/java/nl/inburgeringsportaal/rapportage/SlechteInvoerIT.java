package nl.inburgeringsportaal.rapportage;

import static nl.inburgeringsportaal.rapportage.Cijferhulp.leningen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mens;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.mensen;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.opnames;
import static nl.inburgeringsportaal.rapportage.Cijferhulp.vnummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.inburgeringsportaal.testbasis.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What DUO's files and a question for figures are refused for, by the API: in clear words, and nothing is applied. */
@CijferContext
class SlechteInvoerIT {
  private static final String LEVERINGEN = "/api/v1/leveringen";
  private static final String GOED = "1;" + vnummer(1) + ";2018-04-01;1000.00;;;;";
  private static final List<String> FEITEN =
      List.of("inburgeraar", "inburgeraar_persoon", "inburgeraar_stand", "inzage", "lening", "lening_opname");

  @Autowired private Cijferhulp hulp;
  @Autowired private WebApplicationContext context;
  @Autowired private JdbcTemplate jdbc;
  private MockMvc mvc;

  @BeforeEach
  void eenMens() {
    mvc = ApiClient.mvc(context);
    hulp.wis();
    hulp.lever(Map.of("inburgeraars", mensen(mens(1)), "leningen", leningen("9;" + vnummer(1)
        + ";2018-04-01;500.00;;;;"), "opnames", opnames("9;1;2018-05-01;100.00")));
  }

  /**
   * @param naam what is wrong
   * @param bestanden the files
   * @param plaats file, line, column and code
   * @param melding what DUO reads
   */
  private record Geval(String naam, Map<String, byte[]> bestanden, String plaats, String melding) {

    @Override
    public String toString() {
      return naam;
    }
  }

  private static Geval geval(String naam, String plaats, String melding, String... bestanden) {
    Map<String, byte[]> inhoud = new LinkedHashMap<>();
    for (int i = 0; i < bestanden.length; i += 2) {
      inhoud.put(bestanden[i], bestanden[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return new Geval(naam, inhoud, plaats, melding);
  }

  private static byte[] zip(String naam, String inhoud) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      zip.putNextEntry(new ZipEntry(naam));
      zip.write(inhoud.getBytes(StandardCharsets.UTF_8));
    } catch (IOException fout) {
      throw new IllegalStateException(fout);
    }
    return uit.toByteArray();
  }

  /** The file as it is when the line broke. */
  private static String tot(String csv, String laatste) {
    return csv.substring(0, csv.lastIndexOf(laatste) + laatste.length());
  }

  static Stream<Geval> gevallen() {
    return Stream.of(
        geval(
            "personen houden op midden in een regel", "inburgeraars 3 regime TE_WEINIG_VELDEN",
            "Op deze regel staan te weinig velden: 4. Dat moeten er 15 zijn, zoveel als er kolomnamen zijn.",
            "inburgeraars", tot(mensen(mens(2), mens(3)), ";GM0344")),
        geval(
            "opnames houden op midden in een bedrag", "opnames 3 bedrag BEDRAG",
            "bedrag is geen bedrag met een punt en twee cijfers, zoals 125.50.",
            "opnames", tot(opnames("9;2;2018-06-01;20.00", "9;3;2018-07-01;30.00"), "30.0")),
        geval(
            "leningen houden op midden in een datum", "leningen 3 toegekend_op TE_WEINIG_VELDEN",
            "Op deze regel staan te weinig velden: 2. Dat moeten er 8 zijn, zoveel als er kolomnamen zijn.",
            "leningen", tot(leningen(GOED, "2;" + vnummer(1) + ";2018-04-01;1000.00;;;;"), "2;" + vnummer(1))),
        new Geval(
            "een zip die csv heet", Map.of("leningen", zip("leningen.csv", leningen(GOED))), "leningen 1 null WERKMAP",
            "Dit is een werkmap van Excel of een ander ingepakt bestand, geen CSV. Kies in Excel 'Opslaan als' en dan"
                + " 'CSV UTF-8'."),
        geval(
            "een bedrag met een komma en een punt", "leningen 2 toegekend_bedrag BEDRAG_ANDERE_VORM",
            "toegekend_bedrag is een bedrag met een komma, of met een punt tussen de duizendtallen. Schrijf alleen een"
                + " punt, voor de twee cijfers van de centen: 1000.50.",
            "leningen", leningen("1;" + vnummer(1) + ";2018-04-01;1.000,50;;;;")),
        geval(
            "opnames van meer dan dezelfde levering toekent", "opnames 2 bedrag MEER_DAN_TOEGEKEND",
            "Met bedrag in dit bestand komen de opnames van deze lening samen op € 1.000,01. Toegekend is € 1.000,00."
                + " Daarom is elke regel van deze lening geweigerd.",
            "leningen", leningen(GOED), "opnames", opnames("1;1;2018-05-01;1000.01")),
        geval(
            "een lening van wie niet in het andere bestand staat", "leningen 2 vnummer VNUMMER_ONBEKEND",
            "Het portaal kent niemand met dit nummer in vnummer. Lever eerst, of in dezelfde levering, de persoon in"
                + " inburgeraars.csv.",
            "inburgeraars", mensen(mens(2)), "leningen", leningen("1;" + vnummer(3) + ";2018-04-01;1000.00;;;;")));
  }

  private ResultActions stuur(String wie, String vraag, Map<String, byte[]> bestanden) throws Exception {
    ByteArrayOutputStream lichaam = new ByteArrayOutputStream();
    bestanden.forEach(
        (naam, inhoud) -> {
          lichaam.writeBytes(
              ("--g\r\nContent-Disposition: form-data; name=\"" + naam + "\"; filename=\"" + naam + ".csv\"\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
          lichaam.writeBytes(inhoud);
          lichaam.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
    lichaam.writeBytes("--g--\r\n".getBytes(StandardCharsets.UTF_8));
    return mvc.perform(
        post(LEVERINGEN + vraag)
            .with(httpBasic(wie, "demo"))
            .contentType("multipart/form-data; boundary=g")
            .content(lichaam.toByteArray()));
  }

  private JsonNode haal(String pad) throws Exception {
    return JsonMapper.shared()
        .readTree(
            mvc.perform(get(pad).with(httpBasic("duo", "demo")).accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
  }

  /** All facts, to see that nothing of them changed. */
  private List<Object> feiten() {
    List<Object> alles = new ArrayList<>();
    FEITEN.forEach(tabel -> alles.add(jdbc.queryForList("select * from " + tabel + " order by 1, 2")));
    return alles;
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void eenFoutBestandWordtGeweigerdMetVeldEnRegelEnVerandertNiets(Geval geval) throws Exception {
    List<Object> eerst = feiten();
    String adres =
        stuur("duo", "", geval.bestanden())
            .andExpect(status().isAccepted())
            .andReturn()
            .getResponse()
            .getHeader("Location");
    String pad = adres.substring(adres.indexOf(LEVERINGEN));
    await().until(() -> List.of("verwerkt", "geweigerd", "mislukt").contains(haal(pad).get("status").asString()));

    assertThat(haal(pad).get("status").asString()).isEqualTo("geweigerd");
    JsonNode fout = haal(pad + "/fouten").get(0);
    assertThat(
            String.join(
                " ", fout.get("bestand").asString(), fout.get("regel").asString(),
                fout.get("kolom").isNull() ? "null" : fout.get("kolom").asString(), fout.get("code").asString()))
        .isEqualTo(geval.plaats());
    assertThat(fout.get("melding").asString()).isEqualTo(geval.melding());
    assertThat(feiten()).isEqualTo(eerst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"szw", "gemeente", "school", "keurmerk", "ice"})
  void wieNietVanDuoIsLevertGeenBestandVanDuo(String wie) throws Exception {
    List<Object> eerst = feiten();
    long leveringen = jdbc.queryForObject("select count(*) from levering", Long.class);
    for (String naam : List.of("inburgeraars", "leningen", "opnames")) {
      int antwoord =
          stuur(wie, "", Map.of(naam, mensen(mens(5)).getBytes(StandardCharsets.UTF_8)))
              .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
              .andReturn()
              .getResponse()
              .getStatus();
      assertThat(antwoord).as(naam).isIn(400, 403);
    }
    assertThat(jdbc.queryForObject("select count(*) from levering", Long.class)).isEqualTo(leveringen);
    assertThat(feiten()).isEqualTo(eerst);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "voortgang?peildatum=2012-12-31 | peildatum | 31 december 2012",
        "leningen?peildatum=2012-12-31 | peildatum | 1 januari 2013",
        "elip?peildatum=2199-01-01 | peildatum | 1 januari 2199",
        "voortgang?peildatum=2199-01-01 | peildatum | niet na vandaag",
        "elip?peildatum=2021-11-01&vergelijk=2021-11-02 | vergelijk | niet na de peildatum",
        "elip?peildatum=2021-11-01&vergelijk=2012-12-31 | vergelijk | niet voor 1 januari 2013",
        "voortgang?peildatum=01-11-2021 | peildatum | 01-11-2021",
        "voortgang?peildatum=2021-02-29 | peildatum | 2021-02-29",
        "voortgang?bekendOp=2199-01-01T00:00:00Z | bekendOp | bekendOp",
        "voortgang?bekendOp=0001-01-01T00:00:00Z | bekendOp | 0001-01-01",
        "leningen?bekendOp=-999999-01-01T00:00:00Z | bekendOp | -999999",
        "elip?bekendOp=%2B999999-01-01T00:00:00Z | bekendOp | 999999",
        "voortgang?bekendOp=1899-12-31T23:59:59Z | bekendOp | 1899",
        "misbruik?van=2021-01-01&totEnMet=2021-11-01&bekendOp=0001-01-01T00:00:00Z | bekendOp | 0001-01-01",
        "voortgang?peildatum=-999999999-01-01 | peildatum | niet voor 1 januari 2013",
        "elip?peildatum=%2B999999999-12-31 | peildatum | 999999999",
        "misbruik?van=2012-12-31&totEnMet=2021-11-01 | van | 31 december 2012",
        "misbruik?van=2021-01-01&totEnMet=2199-01-01 | totEnMet | niet na vandaag"
      })
  void eenOnmogelijkeDagWordtGeweigerdMetVeldWaardeEnRegel(String vraag, String veld, String woorden) throws Exception {
    mvc.perform(
            get(java.net.URI.create("/api/v1/rapportages/" + vraag))
                .with(httpBasic("szw", "demo"))
                .accept(MediaType.APPLICATION_JSON))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.veld").value(veld))
        .andExpect(jsonPath("$.detail").value(containsString(woorden)));
  }

  @Test
  void vanEenHeelVroegMomentIsErEenLeegAntwoord() throws Exception {
    mvc.perform(
            get("/api/v1/rapportages/leningen?bekendOp=1900-01-02T00:00:00Z")
                .with(httpBasic("szw", "demo"))
                .accept(MediaType.APPLICATION_JSON))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].aantal").value(0));
  }

  @Test
  void vanEenDubbeleSleutelGaatDeEersteRegelDoorEnElkeVolgendeNiet() throws Exception {
    Map<String, byte[]> bestanden = new LinkedHashMap<>();
    bestanden.put(
        "leningen",
        leningen(
                "1;" + vnummer(1) + ";2018-04-01;1000.00;;;;", "2;" + vnummer(1) + ";2018-04-01;2000.00;;;;",
                "1;" + vnummer(1) + ";2018-04-01;3000.00;;;;")
            .getBytes(StandardCharsets.UTF_8));
    bestanden.put(
        "opnames",
        opnames("1;1;2018-05-01;10.00", "2;1;2018-05-01;20.00", "2;2;2018-05-01;1.00", "2;2;2018-06-01;2.00")
            .getBytes(StandardCharsets.UTF_8));
    String adres =
        stuur("duo", "?modus=geldige_regels", bestanden)
            .andExpect(status().isAccepted())
            .andReturn()
            .getResponse()
            .getHeader("Location");
    String pad = adres.substring(adres.indexOf(LEVERINGEN));
    await().until(() -> List.of("verwerkt", "geweigerd", "mislukt").contains(haal(pad).get("status").asString()));

    assertThat(haal(pad).get("status").asString()).isEqualTo("verwerkt");
    List<String> fouten = new ArrayList<>();
    haal(pad + "/fouten").forEach(fout -> fouten.add(fout.get("bestand").asString() + " " + fout.get("regel").asInt()));
    assertThat(fouten).containsExactly("leningen 4", "opnames 5");
    assertThat(haal(pad + "/fouten").get(0).get("melding").asString()).contains("regel 2");
    assertThat(
            jdbc.queryForList(
                "select concat(n.leningnummer, ' ', l.toegekend_bedrag) from lening_nummer n join lening l"
                    + " on l.id = n.lening_id order by 1",
                String.class))
        .containsExactly("1 100000", "2 200000", "9 50000");
    assertThat(jdbc.queryForList("select bedrag from lening_opname order by 1", Long.class))
        .containsExactly(100L, 1_000L, 2_000L, 10_000L);
  }

  @Test
  void eenStanddatumInDeToekomstLaatNietsAchter() throws Exception {
    long leveringen = jdbc.queryForObject("select count(*) from levering", Long.class);
    stuur("duo", "?standdatum=2199-01-01", Map.of("leningen", leningen(GOED).getBytes(StandardCharsets.UTF_8)))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.veld").value("standdatum"))
        .andExpect(jsonPath("$.detail").value(containsString("2199")));
    assertThat(jdbc.queryForObject("select count(*) from levering", Long.class)).isEqualTo(leveringen);
  }
}
