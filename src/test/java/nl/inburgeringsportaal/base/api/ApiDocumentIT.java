package nl.inburgeringsportaal.base.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.inburgeringsportaal.testbasis.ApiClient;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document says what is there, all of it and nothing else. */
@PortaalContext
class ApiDocumentIT {
  @Autowired private WebApplicationContext context;
  @Autowired private List<RequestMappingHandlerMapping> adressen;
  @Autowired private JsonMapper json;

  private MockMvc mvc;
  private JsonNode document;

  @BeforeEach
  void haalZonderInlog() throws Exception {
    mvc = ApiClient.mvc(context);
    document = json.readTree(mvc.perform(get("/api/v1/openapi.json")).andReturn().getResponse().getContentAsString());
  }

  private record Operatie(String naam, JsonNode inhoud) {}

  private List<Operatie> operaties() {
    List<Operatie> alle = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            pad ->
                pad.getValue()
                    .properties()
                    .forEach(
                        methode ->
                            alle.add(
                                new Operatie(
                                    methode.getKey().toUpperCase(java.util.Locale.ROOT) + " " + pad.getKey(),
                                    methode.getValue()))));
    return alle;
  }

  @Test
  void hetNoemtZichzelfEnHoeMenInlogt() {
    assertThat(document.path("openapi").asString()).startsWith("3.1");
    assertThat(document.at("/info/title").asString()).isEqualTo("Inburgeringsportaal");
    assertThat(document.at("/info/version").asString()).isEqualTo("1.0.0");
    assertThat(document.at("/info/license/identifier").asString()).isEqualTo("EUPL-1.2");
    assertThat(document.at("/components/securitySchemes/demo/scheme").asString()).isEqualTo("basic");
    assertThat(document.at("/components/securitySchemes/token/scheme").asString()).isEqualTo("bearer");
    assertThat(document.path("security")).hasSize(2);
  }

  @Test
  void elkeOperatieStaatErinEnAndereNiet() {
    TreeSet<String> er = new TreeSet<>();
    for (RequestMappingHandlerMapping adres : adressen) {
      adres
          .getHandlerMethods()
          .forEach(
              (plaats, methode) ->
                  plaats.getPatternValues().stream()
                      .filter(pad -> methode.getBeanType().getName().startsWith("nl.inburgeringsportaal"))
                      // The pages on a tablet talk to the portal with the session of who logged in: no API.
                      .filter(pad -> !pad.startsWith("/api/afname/") && !pad.startsWith("/api/bezoek/"))
                      .forEach(
                          pad ->
                              plaats.getMethodsCondition().getMethods().forEach(werk -> er.add(werk + " " + pad))));
    }
    assertThat(operaties().stream().map(Operatie::naam)).containsExactlyInAnyOrderElementsOf(er);
  }

  @Test
  void elkeOperatieBeschrijftHaarAntwoordenEnFouten() {
    for (Operatie operatie : operaties()) {
      JsonNode antwoorden = operatie.inhoud().path("responses");
      assertThat(operatie.inhoud().path("summary").asString()).as(operatie.naam()).isNotBlank();
      Set<String> codes = new TreeSet<>(antwoorden.propertyNames());
      assertThat(codes).as(operatie.naam()).contains("400", "401", "403", "429", "500");
      assertThat(codes.contains("404")).as(operatie.naam()).isEqualTo(operatie.naam().contains("{"));
      antwoorden
          .properties()
          .forEach(
              antwoord -> {
                String plek = operatie.naam() + " " + antwoord.getKey();
                JsonNode content = antwoord.getValue().path("content");
                assertThat(antwoord.getValue().at("/headers/API-Version").isMissingNode()).as(plek).isFalse();
                if (antwoord.getKey().startsWith("2")) {
                  assertThat(content.propertyNames()).as(plek).isSubsetOf("application/json", "text/csv");
                } else {
                  assertThat(content.propertyNames()).as(plek).containsExactly("application/problem+json");
                }
              });
      assertThat(antwoorden.at("/429/headers/Retry-After").isMissingNode()).as(operatie.naam()).isFalse();
    }
  }

  @Test
  void eenLijstNoemtHaarPaginasDeLinkEnDeCsv() {
    JsonNode lijst = document.at("/paths/~1api~1v1~1jongeren~1signalen/get");
    List<String> parameters = new ArrayList<>();
    lijst.path("parameters").forEach(parameter -> parameters.add(parameter.path("name").asString()));

    assertThat(parameters).containsExactlyInAnyOrder("peildatum", "page", "size");
    assertThat(lijst.at("/responses/200/headers/Link").isMissingNode()).isFalse();
    assertThat(lijst.at("/responses/200/content").propertyNames())
        .containsExactlyInAnyOrder("application/json", "text/csv");
  }

  @Test
  void deDelenVanEenLeveringStaanErMetHunVorm() {
    JsonNode vorm =
        document.at("/paths/~1api~1v1~1leveringen/post/requestBody/content/multipart~1form-data/schema");

    assertThat(vorm.path("type").asString()).isEqualTo("object");
    assertThat(vorm.at("/properties/leerlingen/contentMediaType").asString()).isEqualTo("text/csv");
    assertThat(document.at("/paths/~1api~1v1~1leveringen/post/responses/202/headers/Location").isMissingNode())
        .isFalse();
  }

  @Test
  void eenAntwoordHeeftPreciesDeNamenVanHetSchema() throws Exception {
    JsonNode schema = document.at("/components/schemas/SignaalOpDag");
    String antwoord =
        mvc.perform(get("/api/v1/leveringen/999999999").with(httpBasic("school", "demo")))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(schema.path("properties").propertyNames())
        .containsExactlyInAnyOrder(
            "leerlingnummer", "soort", "datum18", "signaaldatum", "status", "reden", "teLaat");
    assertThat(schema.path("required")).hasSize(7);
    assertThat(schema.at("/properties/reden/type").toString()).contains("null");
    assertThat(schema.at("/properties/reden/enum").toString()).contains("null", "IN_PROCEDURE");
    assertThat(document.at("/components/schemas/Probleem/properties").propertyNames())
        .containsAll(json.readTree(antwoord).propertyNames());
  }
}
