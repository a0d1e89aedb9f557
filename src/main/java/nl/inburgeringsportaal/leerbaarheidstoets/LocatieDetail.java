package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.List;

/**
 * A building with its rooms and closings.
 *
 * @param gegevens the building
 * @param gemeente name of the gemeente that plans there
 * @param lokalen rooms by name
 * @param sluitingen closings that are not over, the first first
 * @param geraakt planned sessions that cannot be held where they are planned
 */
public record LocatieDetail(
    LocatieGegevens gegevens,
    String gemeente,
    List<LokaalGegevens> lokalen,
    List<SluitingGegevens> sluitingen,
    List<GeraakteSessie> geraakt) {}
