package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.OffsetDateTime;

/**
 * A session as the API gives it.
 *
 * @param id id
 * @param gemeentecode gemeente that holds it
 * @param locatie name of the building
 * @param begin when it begins, with the offset of the Netherlands
 * @param einde when it ends, exclusive
 * @param plaatsen seats that may be taken
 * @param bezet seats that are taken
 * @param status how it stands, in lower case
 */
public record SessieOpDag(
    long id,
    String gemeentecode,
    String locatie,
    OffsetDateTime begin,
    OffsetDateTime einde,
    int plaatsen,
    int bezet,
    String status) {}
