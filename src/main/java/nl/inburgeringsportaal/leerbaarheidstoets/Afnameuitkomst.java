package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.Set;
import java.util.UUID;

/**
 * What became of taps that were sent.
 *
 * @param ontvangen keys of those that are kept now, whether they counted or not
 * @param stand how the session stands after them; null for who no longer supervises it
 */
public record Afnameuitkomst(Set<UUID> ontvangen, Afnamestand stand) {}
