package nl.inburgeringsportaal.base.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * Adds to the OpenAPI document what holds for every operation and what no controller says: how to log in, the
 * faults, the headers, and that lists can be had as CSV.
 */
@Component
class ApiDocument implements GlobalOpenApiCustomizer {
  private static final String JSON = "application/json";
  private static final String CSV = "text/csv";
  private static final String PROBLEEM = "application/problem+json";
  private static final String TOKEN = "token";
  private static final String DEMO = "demo";

  private final boolean isDemo;

  ApiDocument(ObjectProvider<UserDetailsService> demo) {
    this.isDemo = demo.getIfAvailable() != null;
  }

  @Override
  public void customise(OpenAPI document) {
    document
        .info(
            new Info()
                .title("Inburgeringsportaal")
                .version(ApiInrichting.VERSIE)
                .description(
                    "Gegevens leveren en opvragen. Welke gegevens u krijgt hangt af van uw rol en organisatie. Een"
                        + " onbekende parameter of waarde is een 400 die hem noemt.")
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
        .servers(List.of(new Server().url("/").description("dit portaal")));
    Components delen = document.getComponents() == null ? new Components() : document.getComponents();
    document.components(delen);
    if (delen.getSchemas() != null) {
      delen.getSchemas().values().forEach(ApiDocument::maakVolledig);
    }
    voegDelenToe(delen);
    beveilig(document, delen);
    document.getPaths().forEach((pad, plaats) -> vulAan(pad, plaats));
  }

  private void beveilig(OpenAPI document, Components delen) {
    delen.addSecuritySchemes(
        TOKEN,
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .bearerFormat("JWT")
            .description("Token van de identiteitsprovider. Deze versie neemt nog geen tokens aan."));
    document.addSecurityItem(new SecurityRequirement().addList(TOKEN));
    if (isDemo) {
      delen.addSecuritySchemes(
          DEMO,
          new SecurityScheme()
              .type(SecurityScheme.Type.HTTP)
              .scheme("basic")
              .description("Voorbeeldaccount; alleen bij de start met voorbeeldgegevens."));
      document.addSecurityItem(new SecurityRequirement().addList(DEMO));
    }
  }

  private static void voegDelenToe(Components delen) {
    Schema<?> probleem = soort("object").description("Wat er mis is (RFC 9457)");
    probleem.addProperty("title", soort("string").description("soort fout"));
    probleem.addProperty("status", soort("integer").description("de HTTP-status"));
    probleem.addProperty("detail", soort("string").description("wat er mis is en wat u kunt doen"));
    probleem.addProperty("instance", soort("string").format("uri-reference").description("het adres van de aanroep"));
    probleem.addProperty("veld", soort("string").description("bij 400: de parameter of het deel"));
    probleem.addProperty("referentie", soort("string").format("uuid").description("bij 500: nummer in het logboek"));
    probleem.required(List.of("title", "status", "detail", "instance"));
    delen.addSchemas("Probleem", probleem);
    delen.addHeaders(ApiInrichting.VERSIEKOP, kop("versie van de API die antwoordt"));
    delen.addHeaders("Link", kop("de weg naar andere pagina's: first, en zo mogelijk prev en next (RFC 8288)"));
    delen.addHeaders("Location", kop("adres van wat is aangemaakt"));
    delen.addHeaders(
        "Retry-After", new Header().description("seconden tot een nieuwe poging").schema(soort("integer")));
  }

  private static Header kop(String beschrijving) {
    return new Header().description(beschrijving).schema(soort("string"));
  }

  private static Schema<?> soort(String naam) {
    return new Schema<>().typesItem(naam);
  }

  /** JSON has every name, also without a value. */
  @SuppressWarnings("unchecked")
  private static void maakVolledig(Schema<?> schema) {
    if (schema.getProperties() == null) {
      return;
    }
    schema.required(new ArrayList<>(schema.getProperties().keySet()));
    for (Schema<?> veld : schema.getProperties().values()) {
      boolean magLeeg = veld.getTypes() != null && veld.getTypes().contains("null");
      if (magLeeg && veld.getEnum() != null && !veld.getEnum().contains(null)) {
        // What an annotation allows comes as a list that cannot be added to.
        List<Object> metLeeg = new ArrayList<>(veld.getEnum());
        metLeeg.add(null);
        ((Schema<Object>) veld).setEnum(metLeeg);
      }
    }
  }

  private static void vulAan(String pad, PathItem plaats) {
    plaats
        .readOperationsMap()
        .forEach(
            (methode, operatie) -> {
              boolean isLijst = operatie.getParameters() != null
                  && operatie.getParameters().stream().anyMatch(parameter -> "page".equals(parameter.getName()));
              operatie
                  .getResponses()
                  .forEach((code, antwoord) -> beschrijfSucces(code, antwoord, isLijst));
              fouten(pad, methode, operatie)
                  .forEach(
                      (code, tekst) -> {
                        ApiResponse eigen = operatie.getResponses().get(code);
                        String beschrijving = eigen == null ? tekst : eigen.getDescription();
                        operatie.getResponses().addApiResponse(code, fout(code, beschrijving));
                      });
            });
  }

  private static Map<String, String> fouten(String pad, PathItem.HttpMethod methode, Operation operatie) {
    Map<String, String> fouten = new LinkedHashMap<>();
    fouten.put("400", "Een onbekende of onjuiste parameter");
    fouten.put("401", "Niet ingelogd");
    fouten.put("403", "De rol geeft geen recht op deze gegevens");
    if (pad.contains("{")) {
      fouten.put("404", "Het bestaat niet, of het hoort niet bij uw werk");
    }
    if (methode == PathItem.HttpMethod.GET) {
      fouten.put("406", "De gegevens zijn er niet in de gevraagde vorm");
    }
    fouten.put("429", "Te veel aanroepen zonder geldige inlog van dit adres");
    fouten.put("500", "Onverwachte fout; de referentie staat in het logboek");
    return fouten;
  }

  private static ApiResponse fout(String code, String beschrijving) {
    ApiResponse antwoord = new ApiResponse().description(beschrijving);
    antwoord.content(
        new Content()
            .addMediaType(PROBLEEM, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Probleem"))));
    antwoord.addHeaderObject(ApiInrichting.VERSIEKOP, verwijzing(ApiInrichting.VERSIEKOP));
    if ("429".equals(code)) {
      antwoord.addHeaderObject("Retry-After", verwijzing("Retry-After"));
    }
    return antwoord;
  }

  private static Header verwijzing(String naam) {
    return new Header().$ref("#/components/headers/" + naam);
  }

  private static void beschrijfSucces(String code, ApiResponse antwoord, boolean isLijst) {
    if (!code.startsWith("2")) {
      antwoord.content(fout(code, null).getContent());
    }
    antwoord.addHeaderObject(ApiInrichting.VERSIEKOP, verwijzing(ApiInrichting.VERSIEKOP));
    if (isLijst && code.startsWith("2")) {
      antwoord.addHeaderObject("Link", verwijzing("Link"));
    }
    if ("202".equals(code) || "201".equals(code)) {
      antwoord.addHeaderObject("Location", verwijzing("Location"));
    }
    if (code.startsWith("2") && antwoord.getContent() != null) {
      antwoord.content(vormen(antwoord.getContent()));
    }
  }

  private static Content vormen(Content content) {
    MediaType json = content.getOrDefault("*/*", content.get(JSON));
    if (json == null) {
      return content;
    }
    Content vormen = new Content().addMediaType(JSON, json);
    if (json.getSchema() != null && json.getSchema().getItems() != null) {
      vormen.addMediaType(
          CSV,
          new MediaType()
              .schema(
                  soort("string")
                      .description("dezelfde rijen en namen; scheidingsteken ;, eerste regel met de namen")));
    }
    return vormen;
  }
}
