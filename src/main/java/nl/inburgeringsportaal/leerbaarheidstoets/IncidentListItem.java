package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * An incident in a list. No candidate and no text.
 *
 * @param id its id
 * @param soort kind
 * @param ernstig true when it is serious
 * @param moment when it happened, in the Netherlands
 * @param organisatie the gemeente that held the session
 * @param locatie name of the building
 * @param overKandidaat true when it is about one candidate
 * @param maaktOngeldig whether DUO declared the sitting invalid; null when it has not decided
 * @param afgehandeldOp when DUO decided, null when it did not
 * @param wachtOpAntwoord true when the last message is one of DUO
 */
public record IncidentListItem(
    long id,
    Incidentsoort soort,
    boolean ernstig,
    LocalDateTime moment,
    String organisatie,
    String locatie,
    boolean overKandidaat,
    Boolean maaktOngeldig,
    LocalDateTime afgehandeldOp,
    boolean wachtOpAntwoord) {}
