package nl.inburgeringsportaal.toezicht;

import java.util.Set;
import java.util.UUID;

/**
 * What became of things that were sent.
 *
 * @param ontvangen keys of those that are kept now
 * @param geweigerd keys of those that are kept and change nothing
 * @param blad how the visit stands, null when the current user does not carry it out any more
 */
public record Bezoekuitkomst(Set<UUID> ontvangen, Set<UUID> geweigerd, Bezoekblad blad) {}
