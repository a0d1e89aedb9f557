package nl.inburgeringsportaal.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the compose file promises: it is one, nothing but the proxy can be reached, and no secret stands in it. */
class ComposebestandTest {
  private static final List<String> GEHEIMEN =
      List.of(
          "spring.datasource.password",
          "portaal.sleutel",
          "portaal.zoeksleutel",
          "portaal.logsleutel",
          "portaal.identiteit.geheim",
          "portaal.identiteit.beheer.geheim");

  private final Composebestand bestand = Composebestand.lees();

  private static List<Error> fouten(String json) throws IOException {
    try (InputStream bron = new ClassPathResource("compose/compose-spec.json").getInputStream()) {
      // Its name is no absolute address, and is not needed.
      String heel = new String(bron.readAllBytes(), StandardCharsets.UTF_8);
      String schema = heel.replaceFirst("\"\\$id\": \"[^\"]+\",", "");
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema)
          .validate(json, InputFormat.JSON);
    }
  }

  @Test
  void hetBestandVoldoetAanDeComposespecificatie() throws IOException {
    assertThat(fouten(bestand.json())).isEmpty();
    assertThat(fouten(bestand.json().replace("\"cap_drop\"", "\"capdrop\""))).isNotEmpty();
  }

  @Test
  void alleenDeProxyIsVanBuitenTeBereiken() {
    assertThat(bestand.diensten()).allSatisfy((naam, dienst) -> {
      boolean isProxy = "proxy".equals(naam);
      assertThat(dienst.containsKey("ports")).as(naam).isEqualTo(isProxy);
      assertThat(Composebestand.lijst(dienst.get("networks")).contains("buiten")).as(naam).isEqualTo(isProxy);
    });
    assertThat(bestand.deel("networks"))
        .allSatisfy((naam, net) -> {
          if (!"buiten".equals(naam)) {
            assertThat(Composebestand.kaart(net)).as(naam).containsEntry("internal", true);
          }
        });
    assertThat(Composebestand.lijst(bestand.dienst("proxy").get("networks"))).doesNotContain("gegevens", "inlog");
  }

  @Test
  void niemandHeeftMeerRechtDanNodig() {
    assertThat(bestand.diensten()).allSatisfy((naam, dienst) -> {
      assertThat(dienst).as(naam)
          .containsEntry("cap_drop", List.of("ALL"))
          .containsEntry("security_opt", List.of("no-new-privileges:true"))
          .doesNotContainKeys("cap_add", "privileged", "network_mode", "pid");
      // Keycloak builds itself at its start.
      assertThat(dienst.containsKey("read_only")).as(naam).isNotEqualTo("keycloak".equals(naam));
      Map<String, Object> grenzen =
          Composebestand.kaart(
              Composebestand.kaart(Composebestand.kaart(dienst.get("deploy")).get("resources")).get("limits"));
      assertThat(grenzen).as(naam).containsKeys("cpus", "memory", "pids");
      assertThat((String) dienst.get("image")).as(naam).contains(":").doesNotEndWith(":latest");
    });
    assertThat(Composebestand.tekst("Dockerfile"))
        .contains("\nUSER 10001:10001\n")
        .doesNotContainPattern("FROM [^:]+:?(latest)?\\n")
        .doesNotContain("curl", "wget", "apt-get");
  }

  @Test
  void geheimenKomenUitBestanden() {
    bestand.diensten().forEach((naam, dienst) ->
        Composebestand.<Object>kaart(dienst.getOrDefault("environment", Map.of())).forEach((sleutel, waarde) ->
            assertThat(sleutel.matches("(?!MARIADB_RANDOM).*(PASSWORD|SECRET|SLEUTEL|GEHEIM|TOKEN)"))
                .as(naam + ": " + sleutel)
                .isFalse()));
    assertThat(Composebestand.<Map<String, String>>lijst(bestand.dienst("portaal").get("secrets")))
        .extracting(geheim -> geheim.get("target"))
        .containsExactlyInAnyOrderElementsOf(GEHEIMEN);
    assertThat(bestand.deel("secrets"))
        .allSatisfy((naam, geheim) ->
            assertThat((String) Composebestand.<Object>kaart(geheim).get("file")).startsWith("./geheimen/"));
  }

  @Test
  void deProxyVervangtWatEenAanroeperOverZichzelfZegt() {
    assertThat(Composebestand.tekst("proxy/nginx.conf"))
        .contains("proxy_set_header X-Forwarded-For $remote_addr;", "proxy_set_header X-Forwarded-Proto $scheme;")
        .contains("ssl_protocols TLSv1.2 TLSv1.3;", "server_tokens off;");
  }
}
