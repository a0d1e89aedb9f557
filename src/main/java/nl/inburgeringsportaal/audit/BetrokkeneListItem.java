package nl.inburgeringsportaal.audit;

import java.time.LocalDateTime;

/**
 * An object that was opened or changed in a period: whom a data breach may be about. The log holds numbers, no
 * names; the organisation finds the person in its own files by the number.
 *
 * @param sleutel kind and id together
 * @param objectSoort kind of object
 * @param objectId its id
 * @param keren lines about it
 * @param mensen how many people touched it
 * @param gewijzigd true when it was also changed
 * @param eerste the first time in that period, Dutch time
 * @param laatste the last time
 */
public record BetrokkeneListItem(
    String sleutel,
    String objectSoort,
    long objectId,
    long keren,
    long mensen,
    boolean gewijzigd,
    LocalDateTime eerste,
    LocalDateTime laatste) {}
