package nl.inburgeringsportaal.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An entry of the register of removals.
 *
 * @param id its id
 * @param moment when it was removed, Dutch time
 * @param categorie name of the category
 * @param aantal number of records
 * @param eerste first day from which the term of one of them ran
 * @param laatste last such day
 * @param grens what ended before this day was removed; exclusive
 * @param regelcode rule that held the term
 * @param regelwaarde its value then
 * @param regelVan first day of that value
 * @param teBevestigen true when that value was still to be settled
 * @param hash SHA-256 in hexadecimal over the ids
 */
public record VerwijderingListItem(
    long id,
    LocalDateTime moment,
    String categorie,
    long aantal,
    LocalDate eerste,
    LocalDate laatste,
    LocalDate grens,
    String regelcode,
    String regelwaarde,
    LocalDate regelVan,
    boolean teBevestigen,
    String hash) {}
