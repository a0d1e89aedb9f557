package nl.inburgeringsportaal.keurmerk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A school in the public register, for other systems. */
public record KeurmerkOpDag(
    @Schema(description = "nummer van de school bij DUO") String instellingsnummer,
    @Schema(description = "naam") String naam,
    @Schema(description = "plaats") String plaats,
    @Schema(
            description =
                "`aspirant` en `keurmerk` (woorden tot 2024), `bepaalde_tijd` en `onbepaalde_tijd` (vanaf 2024): de"
                    + " school heeft het keurmerk. `geschorst`: de school heeft het keurmerk en neemt geen nieuwe"
                    + " mensen aan. `ingetrokken`, `vervallen`, `beeindigd`, `niet_toegekend`: de school heeft het"
                    + " niet. Leeg: het eerste gepubliceerde besluit gaat nog in.",
            types = {"string", "null"},
            allowableValues = {
              "aspirant", "keurmerk", "bepaalde_tijd", "onbepaalde_tijd", "geschorst", "ingetrokken", "vervallen",
              "beeindigd", "niet_toegekend"
            })
        String status,
    @Schema(description = "eerste dag van de status", types = {"string", "null"}) LocalDate sinds,
    @Schema(
            description = "eerste dag van een andere status, als een besluit daarover al is gepubliceerd",
            types = {"string", "null"})
        LocalDate gaatInOp,
    @Schema(
            description =
                "dag waarop het besluit is gepubliceerd: bij `gaatInOp` dat besluit, anders dat waarop de status rust;"
                    + " leeg als de status niet op een besluit in dit register rust",
            types = {"string", "null"})
        LocalDate gepubliceerdOp) {}
