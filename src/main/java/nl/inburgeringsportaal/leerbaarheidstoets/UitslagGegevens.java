package nl.inburgeringsportaal.leerbaarheidstoets;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the leerbaarheidstoets says about the B1 route. It is no route: the gemeente may deviate from it, with reasons.
 *
 * @param resultaat whether B1 can be reached
 * @param behaaldeScore 0.00 to 999.99, may be null
 * @param benodigdeScore score that B1 needs, 0.00 to 999.99, may be null
 * @param datumAfname day on which DUO registered it (so named in DUO's interface; not the day of the session)
 */
public record UitslagGegevens(
    LbtResultaat resultaat, BigDecimal behaaldeScore, BigDecimal benodigdeScore, LocalDate datumAfname) {}
