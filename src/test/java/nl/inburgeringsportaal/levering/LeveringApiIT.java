package nl.inburgeringsportaal.levering;

import static nl.inburgeringsportaal.levering.Leverhulp.KOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.ApiClient;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

@PortaalContext
class LeveringApiIT {
  private static final String ADRES = "/api/v1/leveringen";
  private static final String GOED = KOP + "\n1;Tesfay;2009-03-31;ISK_PRO;STATUSHOUDER\n";

  @Autowired private WebApplicationContext context;
  @Autowired private LeveringService leveringen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;

  private MockMvc mvc;
  private Leverhulp hulp;
  private long school;
  private String wie;

  @BeforeEach
  void maakSchool() {
    mvc = ApiClient.mvc(context);
    hulp = new Leverhulp(leveringen, gegevens);
    school = gegevens.nieuweSchool();
    wie = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
  }

  private ResultActions lever(String gebruiker, String vraag, String... delen) throws Exception {
    StringBuilder lichaam = new StringBuilder();
    for (int i = 0; i < delen.length; i += 2) {
      lichaam.append("--grens\r\nContent-Disposition: form-data; name=\"").append(delen[i]);
      lichaam.append("\"; filename=\"bestand.csv\"\r\n\r\n").append(delen[i + 1]).append("\r\n");
    }
    lichaam.append("--grens--\r\n");
    return mvc.perform(
        post(ADRES + vraag)
            .with(httpBasic(gebruiker, "demo"))
            .contentType("multipart/form-data; boundary=grens")
            .content(lichaam.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private ResultActions haal(String gebruiker, String pad) throws Exception {
    return mvc.perform(get(ADRES + pad).with(httpBasic(gebruiker, "demo")));
  }

  private long id(ResultActions geleverd) throws Exception {
    String adres = geleverd.andExpect(status().isAccepted()).andReturn().getResponse().getHeader("Location");
    assertThat(adres).contains(ADRES + "/");
    long id = Long.parseLong(adres.substring(adres.lastIndexOf('/') + 1));
    hulp.wacht(wie, id);
    return id;
  }

  private long aantalLeveringen() {
    return jdbc.sql("select count(*) from levering where organisatie_id = ?").param(school).query(Long.class).single();
  }

  @Test
  void eenLeveringHeeftDeVormVanHetContract() throws Exception {
    long id = id(lever(wie, "?modus=geldige_regels&standdatum=2026-10-31", "leerlingen", GOED));

    haal(wie, "/" + id)
        .andExpect(status().isOk())
        .andExpect(header().string("API-Version", "1.0.0"))
        .andExpect(
            content()
                .json(
                    """
                    {"id": %d, "status": "verwerkt", "modus": "geldige_regels", "standdatum": "2026-10-31",
                     "bestanden": [{"naam": "leerlingen", "gelezen": 1, "nieuw": 1, "gewijzigd": 0,
                       "ongewijzigd": 0, "geweigerd": 0}], "fouten": 0, "waarschuwingen": 0}
                    """
                        .formatted(id),
                    org.springframework.test.json.JsonCompareMode.STRICT));
  }

  @Test
  void deFoutenStaanGemaskeerdInJsonEnHeelInCsv() throws Exception {
    long id = id(lever(wie, "", "leerlingen", KOP + "\n1;Tesfay;31-03-2009;ISK_PRO;STATUSHOUDER\n"));

    haal(wie, "/" + id + "/fouten")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.length()").value(1))
        .andExpect(jsonPath("$[0].bestand").value("leerlingen"))
        .andExpect(jsonPath("$[0].regel").value(2))
        .andExpect(jsonPath("$[0].kolom").value("geboortedatum"))
        .andExpect(jsonPath("$[0].code").value("DATUM_ANDERE_VORM"))
        .andExpect(jsonPath("$[0].melding").value(containsString("jjjj-mm-dd")))
        .andExpect(jsonPath("$[0].waarde").value("3***"));
    mvc.perform(get(ADRES + "/" + id + "/fouten").with(httpBasic(wie, "demo")).accept("text/csv"))
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith("text/csv"))
        .andExpect(content().string(containsString("bestand;regel;kolom;code;melding;waarde")))
        .andExpect(content().string(containsString("31-03-2009")));
    assertThat(
            jdbc.sql("select handeling from leesregel where object_soort = 'levering' and object_id = ?").param(id)
                .query(String.class).list())
        .containsExactly("GEDOWNLOAD");
  }

  @Test
  void deFoutenKomenPerPagina() throws Exception {
    String regels = IntStream.range(0, 5).mapToObj(i -> i + ";Bos;x;VWO;EU\n").collect(Collectors.joining());
    long id = id(lever(wie, "", "leerlingen", KOP + "\n" + regels));

    String link =
        haal(wie, "/" + id + "/fouten?page=1&size=2")
            .andExpect(jsonPath("$.length()").value(2))
            .andExpect(jsonPath("$[0].regel").value(4))
            .andReturn().getResponse().getHeader("Link");
    assertThat(link)
        .contains("page=2&size=2>; rel=\"next\"")
        .contains("page=0&size=2>; rel=\"prev\"")
        .contains("page=0&size=2>; rel=\"first\"");
    haal(wie, "/" + id + "/fouten?page=2&size=2").andExpect(header().string("Link", org.hamcrest.Matchers.not(
        containsString("next"))));
    haal(wie, "/" + id + "/fouten?size=1001").andExpect(status().isBadRequest()).andExpect(
        jsonPath("$.veld").value("size"));
  }

  @Test
  void waarschuwingenStaanNietTussenDeFouten() throws Exception {
    long id = id(lever(wie, "", "leerlingen", KOP + "\n"));

    haal(wie, "/" + id).andExpect(jsonPath("$.status").value("verwerkt")).andExpect(
        jsonPath("$.waarschuwingen").value(1));
    haal(wie, "/" + id + "/fouten").andExpect(content().json("[]"));
    haal(wie, "/" + id + "/fouten?soort=waarschuwing").andExpect(jsonPath("$[0].code").value("ALLEEN_KOP"));
  }

  @ParameterizedTest
  @CsvSource({
    "?modus=half, modus",
    "?soort=x, soort",
    "?standdatum=31-12-2020, standdatum",
    "?standdatum=2030-01-01, standdatum",
    "?kleur=rood, kleur",
    "?modus=alles&modus=alles, modus"
  })
  void eenOnbekendeParameterOfWaardeWordtGenoemd(String vraag, String veld) throws Exception {
    lever(wie, vraag, "leerlingen", GOED)
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.veld").value(veld))
        .andExpect(jsonPath("$.detail").value(containsString(veld)))
        .andExpect(jsonPath("$.status").value(400));
    assertThat(aantalLeveringen()).isZero();
  }

  @Test
  void eenOnbekendDeelOfGeenDeelIsEenOnjuisteAanroep() throws Exception {
    lever(wie, "", "leerlingen", GOED, "personeel", "x")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.veld").value("personeel"));
    lever(wie, "").andExpect(status().isBadRequest());
    mvc.perform(post(ADRES).with(httpBasic(wie, "demo")).contentType("application/json").content("{}"))
        .andExpect(status().isBadRequest());
    assertThat(aantalLeveringen()).isZero();
    assertThat(
            jdbc.sql("select count(*) from levering_inhoud i where not exists (select 1 from levering l where l.id ="
                + " i.levering_id)").query(Long.class).single())
        .isZero();
  }

  @Test
  void eenAfgebrokenOfDubbelDeelIsEenOnjuisteAanroepEnLaatNietsAchter() throws Exception {
    String half = "--grens\r\nContent-Disposition: form-data; name=\"leerlingen\"; filename=\"a.csv\"\r\n\r\nleerl";
    mvc.perform(
            post(ADRES)
                .with(httpBasic(wie, "demo"))
                .contentType("multipart/form-data; boundary=grens")
                .content(half.getBytes(StandardCharsets.UTF_8)))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    lever(wie, "", "leerlingen", GOED, "leerlingen", GOED)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.veld").value("leerlingen"));
    assertThat(aantalLeveringen()).isZero();
  }

  @Test
  void wieNietMagLeverenKrijgtDatTeHoren() throws Exception {
    long gemeente = gegevens.nieuweOrganisatie(Organisatiesoort.UITVOERINGSORGANISATIE);
    String klantmanager = gegevens.nieuwePersoon(gemeente, Rol.KLANTMANAGER);

    lever(klantmanager, "", "leerlingen", GOED)
        .andExpect(status().isForbidden())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    lever("szw", "", "leerlingen", GOED).andExpect(status().isForbidden());
    mvc.perform(post(ADRES)).andExpect(status().isUnauthorized()).andExpect(header().string("API-Version", "1.0.0"));
    assertThat(
            jdbc.sql("select count(*) from levering where organisatie_id = ?")
                .param(gemeente)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void deLeveringVanEenAnderBestaatNiet() throws Exception {
    long id = id(lever(wie, "", "leerlingen", GOED));
    String ander = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);

    for (String pad : new String[] {"/" + id, "/" + id + "/fouten", "/999999999"}) {
      haal(ander, pad)
          .andExpect(status().isNotFound())
          .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
          .andExpect(jsonPath("$.instance").value(endsWith(pad)));
    }
  }

  @Test
  void eenOnbekendAdresOfMethodeIsEenProbleemInJson() throws Exception {
    mvc.perform(get("/api/v1/bestaatniet").with(httpBasic(wie, "demo")))
        .andExpect(status().isNotFound())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    mvc.perform(post(ADRES + "/1").with(httpBasic(wie, "demo")))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    haal(wie, "/abc").andExpect(status().isBadRequest()).andExpect(jsonPath("$.veld").value("id"));
  }

  @Test
  void hetOpenApiDocumentNoemtDeDelen() throws Exception {
    mvc.perform(get("/api/v1/openapi.json"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.openapi").value(org.hamcrest.Matchers.startsWith("3.1")))
        .andExpect(
            jsonPath(
                    "$.paths['/api/v1/leveringen'].post.requestBody.content['multipart/form-data'].schema.properties"
                        + ".leerlingen")
                .exists())
        .andExpect(jsonPath("$.paths['/api/v1/leveringen/{id}/fouten'].get.parameters[?(@.name=='page')]").exists());
  }
}
