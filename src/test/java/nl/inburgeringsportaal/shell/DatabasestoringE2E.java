package nl.inburgeringsportaal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import nl.inburgeringsportaal.testbasis.Chromium;
import nl.inburgeringsportaal.testbasis.Doorgeefluik;
import nl.inburgeringsportaal.testbasis.Portaalproces;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database goes away under a portal in use and comes back: everybody hears in his own words what happens, nobody
 * loses what he typed, and nothing has to be started again.
 */
class DatabasestoringE2E {
  private static final String FORMULIER = "vaadin-dialog.formulierdialoog";
  private static final String KAN_ER_NIET_BIJ = "Het portaal kan even niet bij zijn gegevens";

  @TempDir private Path map;
  private Portaalproces portaal;

  @Test
  void watGetyptIsBlijftStaanEnHetPortaalHersteltVanzelf() throws Exception {
    String url = TestDatabase.nieuwSchema("storing");
    try (Doorgeefluik lijn = Doorgeefluik.naar(url);
        HttpClient client = HttpClient.newHttpClient();
        BrowserContext profiel = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL"))) {
      portaal =
          Portaalproces.start(
              lijn.jdbcUrl(url), map.resolve("uitvoer"), "-Dspring.datasource.hikari.connection-timeout=1000");
      Page pagina = profiel.newPage();
      typLeerling(pagina);
      lijn.knip();

      knop(pagina, "Opslaan").click();
      pagina.getByText(KAN_ER_NIET_BIJ).waitFor();
      assertThat(pagina.getByText("nummer door aan de beheerder").innerText()).containsPattern(": [0-9A-F]{8}\\.");
      pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sluiten")).last().click();
      eisApiZegtWanneerHetWeerKan(client);
      eisPaginaInHetNederlands(client);
      assertThat(status(client)).isEqualTo(503);

      lijn.herstel();
      await().atMost(Duration.ofSeconds(60)).until(() -> status(client) == 200);
      assertThat(veld(pagina, "Achternaam").inputValue()).isEqualTo("Blijft");
      knop(pagina, "Opslaan").click();
      pagina.getByText("toegevoegd").first().waitFor();
      assertThat(api(client).statusCode()).isEqualTo(200);
    } finally {
      if (portaal != null) {
        portaal.close();
      }
    }
  }

  private void typLeerling(Page pagina) {
    pagina.navigate(portaal.adres("/leerlingen").toString());
    pagina.locator("input[name=username]").fill("school");
    pagina.locator("input[name=password]").fill("demo");
    pagina.locator("input[name=password]").press("Enter");
    pagina.waitForURL(adres -> adres.contains("leerlingen"));
    pagina.waitForFunction(Chromium.RUST);
    pagina
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leerling toevoegen"))
        .first()
        .click();
    veld(pagina, "Leerlingnummer").fill("S-1");
    veld(pagina, "Achternaam").fill("Blijft");
    veld(pagina, "Geboortedatum").fill("1-2-2010");
    veld(pagina, "Geboortedatum").press("Enter");
    veld(pagina, "Opleiding").fill("Praktijk");
    pagina.locator("vaadin-combo-box-item").first().click();
    pagina.waitForFunction(Chromium.RUST);
  }

  private void eisApiZegtWanneerHetWeerKan(HttpClient client) throws IOException, InterruptedException {
    HttpResponse<String> antwoord = api(client);

    assertThat(antwoord.statusCode()).isEqualTo(503);
    assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
    assertThat(antwoord.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(antwoord.headers().firstValue("WWW-Authenticate")).isEmpty();
    assertThat(antwoord.body()).contains(KAN_ER_NIET_BIJ).doesNotContain("Hikari", "Exception", "SQL");
  }

  /** Somebody who comes in just now. */
  private void eisPaginaInHetNederlands(HttpClient client) throws IOException, InterruptedException {
    HttpRequest verzoek =
        HttpRequest.newBuilder(portaal.adres("/inloggen"))
            .headers("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString("username=school&password=demo"))
            .build();
    HttpResponse<String> antwoord = client.send(verzoek, HttpResponse.BodyHandlers.ofString());

    assertThat(antwoord.body()).doesNotContain("Hikari", "Exception", "SQL", "Internal Server Error");
  }

  private HttpResponse<String> api(HttpClient client) throws IOException, InterruptedException {
    String bewijs = Base64.getEncoder().encodeToString("school:demo".getBytes(StandardCharsets.UTF_8));
    HttpRequest verzoek =
        HttpRequest.newBuilder(portaal.adres("/api/v1/jongeren/signalen"))
            .header("Authorization", "Basic " + bewijs)
            .build();
    return client.send(verzoek, HttpResponse.BodyHandlers.ofString());
  }

  private int status(HttpClient client) throws IOException, InterruptedException {
    HttpRequest verzoek = HttpRequest.newBuilder(portaal.adres("/actuator/health/readiness")).build();
    return client.send(verzoek, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static Locator knop(Page pagina, String naam) {
    return pagina.locator(FORMULIER).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam));
  }

  private static Locator veld(Page pagina, String naam) {
    return pagina.locator(FORMULIER).getByLabel(naam).first();
  }
}
