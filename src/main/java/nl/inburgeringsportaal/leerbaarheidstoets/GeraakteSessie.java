package nl.inburgeringsportaal.leerbaarheidstoets;

import java.time.LocalDateTime;

/**
 * A planned session that a closing or other opening hours hit.
 *
 * @param id id of the session
 * @param begin when it begins
 * @param einde when it ends, exclusive
 * @param lokaal name of the room
 * @param bezet seats that are taken
 */
public record GeraakteSessie(long id, LocalDateTime begin, LocalDateTime einde, String lokaal, int bezet) {}
