package nl.inburgeringsportaal.levering.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import nl.inburgeringsportaal.levering.internal.Bestandssoorten;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds to the document which parts a delivery may have: those that the modules of this portal bring. */
@Component
class LeveringOpenApi implements GlobalOpenApiCustomizer {
  private final Bestandssoorten soorten;

  LeveringOpenApi(Bestandssoorten soorten) {
    this.soorten = soorten;
  }

  @Override
  public void customise(OpenAPI document) {
    PathItem pad = document.getPaths().get("/api/v1/leveringen");
    if (pad == null || pad.getPost() == null) {
      return;
    }
    Schema<?> delen = new Schema<>().typesItem("object");
    soorten
        .alle()
        .forEach(
            soort ->
                delen.addProperty(soort.naam(), new Schema<>().typesItem("string").contentMediaType("text/csv")));
    delen.minProperties(1).additionalProperties(false);
    pad.getPost()
        .setRequestBody(
            new RequestBody()
                .required(true)
                .content(new Content().addMediaType("multipart/form-data", new MediaType().schema(delen))));
  }
}
