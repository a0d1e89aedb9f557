package nl.inburgeringsportaal.misbruik;

import io.swagger.v3.oas.annotations.media.Schema;

/** Figures about misuse in a period, both days inclusive. */
public record Misbruikcijfers(
    @Schema(description = "gepubliceerde besluiten tot schorsing waarvan de ingangsdatum in de periode ligt")
        long keurmerkGeschorst,
    @Schema(description = "gepubliceerde besluiten tot intrekking waarvan de ingangsdatum in de periode ligt")
        long keurmerkIngetrokken,
    @Schema(description = "waarvan van een school die op de dag ervoor aspirant was (of keurmerk voor bepaalde tijd)")
        long waarvanAspirant,
    @Schema(description = "onregelmatigheden bij examens die DUO in de periode ontving") long examenonregelmatigheden,
    @Schema(description = "meldingen bij de Inspectie op een dag in de periode") long meldingenInspectie,
    @Schema(description = "waarvan niet van Blik op Werk of DUO") long waarvanNietBowOfDuo,
    @Schema(description = "uitgevoerde toezichtbezoeken in de periode") long toezichtbezoeken) {}
