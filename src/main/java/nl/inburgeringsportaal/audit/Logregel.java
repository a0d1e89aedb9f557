package nl.inburgeringsportaal.audit;

import java.time.LocalDateTime;

/**
 * A line of the log.
 *
 * @param sleutel unique in the whole log
 * @param moment when, Dutch time
 * @param gebruikersnaam user name of who did it, {@code systeem} for the portal itself
 * @param naam his name, null when there is no such account
 * @param rol names of his roles then, null for a change and for somebody unknown
 * @param organisatie name of the organisation for which he worked, or to which the changed object belongs
 * @param voorOrganisatie name of the organisation that it served, null for the own one
 * @param handeling what he did
 * @param objectSoort kind of object
 * @param objectId id of the object, null for a list
 * @param verwerking code of the processing in the register, null for a change and for lines of before the register
 * @param omschrijving filter, columns, count or the changed field; null for who may not see content
 * @param doel purpose that he gave; null when not asked and for who may not see content
 * @param herkomst address of the client, null for the portal itself
 */
public record Logregel(
    String sleutel,
    LocalDateTime moment,
    String gebruikersnaam,
    String naam,
    String rol,
    String organisatie,
    String voorOrganisatie,
    Loghandeling handeling,
    String objectSoort,
    Long objectId,
    String verwerking,
    String omschrijving,
    String doel,
    String herkomst) {}
